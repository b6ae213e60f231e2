/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-figure-edits.h"

/*
 * What can be done to a figure. Everything goes through the document, as one
 * change that is written to the history and can be undone.
 */

static void
put (JihuaFigure *figure,
     JihuaActual *actual)
{
  jihua_document_put_actual (jihua_figure_get_document (figure), actual);
}

static char *
strip (const char *text)
{
  return g_strstrip (g_strdup (text != NULL ? text : ""));
}

static gboolean
is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;
  }

  return TRUE;
}

static const char *
choose_source (JihuaFigure *self)
{
  const char *source = jihua_figure_get_new_source (self);

  return source != NULL ? source : jihua_figure_get_source (self);
}

/**
 * jihua_figure_check:
 * @text: what was typed as a value
 * @error: return location for a #JIHUA_INPUT_ERROR
 *
 * Returns: whether jihua_figure_enter() would understand @text
 */
gboolean
jihua_figure_check (const char  *text,
                    GError     **error)
{
  JihuaDecimal value;

  g_return_val_if_fail (text != NULL, FALSE);

  return is_blank (text) || jihua_decimal_parse_input (text, &value, error);
}

/**
 * jihua_figure_enter:
 * @self: a figure
 * @text: what was typed
 *
 * Records a value, keeping its kind and note, and its source unless there is a
 * #JihuaFigure:new-source; an empty text removes it. What is no number is kept as #JihuaFigure:entry and changes nothing.
 *
 * Returns: whether @text was understood
 */
gboolean
jihua_figure_enter (JihuaFigure *self,
                    const char  *text)
{
  return jihua_figure_record (self, text, jihua_figure_get_final (self), choose_source (self),
                              jihua_figure_get_note (self));
}

/* What a text makes of a figure: recorded, removed, or kept as it was typed. */
static gboolean
edit (JihuaFigure *self,
      const char  *text,
      gboolean     final,
      const char  *source,
      const char  *note,
      GPtrArray   *put_actuals,
      GPtrArray   *removed)
{
  JihuaActual *present = jihua_figure_get_actual (self);
  g_autofree char *stripped_source = strip (source);
  g_autofree char *stripped_note = strip (note);
  g_autoptr (GError) error = NULL;
  JihuaDecimal value;

  if (!is_blank (text) && !jihua_decimal_parse_input (text, &value, &error)) {
    jihua_figure_reject (self, text, error->message);
    return FALSE;
  }

  jihua_figure_reject (self, NULL, NULL);
  if (!is_blank (text))
    g_ptr_array_add (put_actuals, jihua_actual_new (jihua_target_get_series_id (jihua_figure_get_target (self)),
                                                    jihua_figure_get_period (self),
                                                    value, final, stripped_source, stripped_note, NULL, NULL));
  else if (present != NULL)
    g_ptr_array_add (removed, g_object_ref (present));

  return TRUE;
}

/**
 * jihua_figure_record:
 * @self: a figure
 * @text: what was typed as the value
 * @final: whether it is final
 * @source: (nullable): where it comes from
 * @note: (nullable): a remark
 *
 * Records everything at once, as one change that is undone as one.
 *
 * Returns: whether @text was understood
 */
gboolean
jihua_figure_record (JihuaFigure *self,
                     const char  *text,
                     gboolean     final,
                     const char  *source,
                     const char  *note)
{
  return jihua_figure_record_pair (self, text, final, source, note, NULL, NULL);
}

/**
 * jihua_figure_record_pair:
 * @self: a figure
 * @text: what was typed as the value
 * @final: whether it is final
 * @source: (nullable): where it comes from
 * @note: (nullable): a remark
 * @year_before: (nullable): the figure of the year before
 * @year_before_text: (nullable): what was typed as its value
 *
 * Records two figures as one step, each as jihua_figure_record() and
 * jihua_figure_enter() would.
 *
 * Returns: whether both texts were understood; else nothing is recorded
 */
gboolean
jihua_figure_record_pair (JihuaFigure *self,
                          const char  *text,
                          gboolean     final,
                          const char  *source,
                          const char  *note,
                          JihuaFigure *year_before,
                          const char  *year_before_text)
{
  g_autoptr (GPtrArray) put_actuals = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) removed = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (JIHUA_IS_FIGURE (self), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (year_before == NULL || year_before_text != NULL, FALSE);

  if (!edit (self, text, final, source, note, put_actuals, removed))
    return FALSE;
  if (year_before != NULL
      && !edit (year_before, year_before_text, jihua_figure_get_final (year_before),
                choose_source (year_before), jihua_figure_get_note (year_before), put_actuals, removed))
    return FALSE;

  jihua_document_edit_actuals (jihua_figure_get_document (self), put_actuals, removed);

  return TRUE;
}

/**
 * jihua_figure_remove:
 * @self: a figure
 *
 * Removes what is recorded, source and note included.
 */
void
jihua_figure_remove (JihuaFigure *self)
{
  g_autoptr (JihuaActual) actual = NULL;

  g_return_if_fail (JIHUA_IS_FIGURE (self));

  jihua_figure_reject (self, NULL, NULL);
  if (!g_set_object (&actual, jihua_figure_get_actual (self)))
    return;

  jihua_document_remove_actual (jihua_figure_get_document (self), actual);
}

/**
 * jihua_figure_set_final:
 * @self: a figure
 * @final: whether the value is final, not provisional
 *
 * Records the kind of the value; nothing happens where no value is recorded.
 */
void
jihua_figure_set_final (JihuaFigure *self,
                        gboolean     final)
{
  g_autoptr (JihuaActual) changed = NULL;

  g_return_if_fail (JIHUA_IS_FIGURE (self));

  if (jihua_figure_get_actual (self) == NULL || jihua_figure_get_final (self) == final)
    return;

  changed = jihua_actual_with_final (jihua_figure_get_actual (self), final);
  put (self, changed);
}

/**
 * jihua_figure_set_source:
 * @self: a figure
 * @source: (nullable): where the value comes from
 *
 * Records the source; nothing happens where no value is recorded.
 */
void
jihua_figure_set_source (JihuaFigure *self,
                         const char  *source)
{
  g_autofree char *stripped = strip (source);
  g_autoptr (JihuaActual) changed = NULL;

  g_return_if_fail (JIHUA_IS_FIGURE (self));

  if (jihua_figure_get_actual (self) == NULL || g_str_equal (jihua_figure_get_source (self), stripped))
    return;

  changed = jihua_actual_with_source (jihua_figure_get_actual (self), stripped);
  put (self, changed);
}

/**
 * jihua_figure_set_note:
 * @self: a figure
 * @note: (nullable): a remark
 *
 * Records the remark; nothing happens where no value is recorded.
 */
void
jihua_figure_set_note (JihuaFigure *self,
                       const char  *note)
{
  g_autofree char *stripped = strip (note);
  g_autoptr (JihuaActual) changed = NULL;

  g_return_if_fail (JIHUA_IS_FIGURE (self));

  if (jihua_figure_get_actual (self) == NULL || g_str_equal (jihua_figure_get_note (self), stripped))
    return;

  changed = jihua_actual_with_note (jihua_figure_get_actual (self), stripped);
  put (self, changed);
}
