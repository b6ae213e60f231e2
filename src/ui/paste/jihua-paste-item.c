/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste-item.h"

#include <glib/gi18n-lib.h>

#include "jihua-doubt.h"
#include "jihua-paste-value.h"
#include "jihua-quantity.h"

struct _JihuaPasteItem {
  GObject          parent_instance;

  JihuaReportRow  *row;
  char            *name;
  char            *entry;
  char            *message;
  gboolean         questioned;
  JihuaPasteState  state;
  JihuaDecimal     value;
  gboolean         included;
};

enum {
  PROP_ENTRY = 1,
  PROP_STATE,
  PROP_MESSAGE,
  PROP_INCLUDED,
  PROP_CAN_CHANGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaPasteItem, jihua_paste_item, G_TYPE_OBJECT)

static JihuaActual *
get_present (JihuaPasteItem *self)
{
  return self->row != NULL ? jihua_figure_get_actual (jihua_report_row_get_figure (self->row)) : NULL;
}

static JihuaPasteState
compare (JihuaPasteItem *self)
{
  JihuaActual *present = get_present (self);

  if (present == NULL)
    return JIHUA_PASTE_STATE_NEW;

  return jihua_decimal_identical (jihua_actual_get_value (present), self->value)
           ? JIHUA_PASTE_STATE_SAME : JIHUA_PASTE_STATE_CHANGE;
}

/* Says what was made of a text that is not just the number: “948000人 = 94.8万人”. */
static char *
describe_conversion (JihuaPasteItem *self)
{
  g_autofree char *quantity = NULL;
  JihuaDecimal plain;

  if (jihua_decimal_parse_input (self->entry, &plain, NULL) && jihua_decimal_identical (plain, self->value))
    return NULL;

  quantity = jihua_format_quantity (self->value, jihua_report_row_get_target (self->row));

  /* Translators: how a pasted cell was understood; %s is a quantity */
  return g_strdup_printf (_("Understood as %s"), quantity);
}

static char *
dup_question (JihuaPasteItem *self)
{
  JihuaFigure *figure = jihua_report_row_get_figure (self->row);

  return jihua_doubt_ask (jihua_document_get_ledger (jihua_figure_get_document (figure)),
                          jihua_report_row_get_target (self->row), jihua_figure_get_period (figure), self->value);
}

static void
read_entry (JihuaPasteItem *self)
{
  JihuaTarget *target = jihua_report_row_get_target (self->row);
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->message, g_free);
  self->questioned = FALSE;
  switch (jihua_paste_read_value (self->entry, target, &self->value, &error)) {
    case JIHUA_PASTE_NUMBER:
      self->state = compare (self);
      self->message = dup_question (self);
      self->questioned = self->message != NULL;
      if (!self->questioned)
        self->message = describe_conversion (self);
      break;
    case JIHUA_PASTE_UNCLEAR:
      self->state = JIHUA_PASTE_STATE_UNCLEAR;
      self->message = g_strdup (error->message);
      break;
    case JIHUA_PASTE_NO_VALUE:
    case JIHUA_PASTE_BLANK:
    default:
      self->state = JIHUA_PASTE_STATE_SAME;
      self->message = g_strdup (_("No value: left as it is"));
  }
}

static void
notify_all (JihuaPasteItem *self)
{
  for (guint i = PROP_ENTRY; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
jihua_paste_item_finalize (GObject *object)
{
  JihuaPasteItem *self = JIHUA_PASTE_ITEM (object);

  g_clear_object (&self->row);
  g_free (self->name);
  g_free (self->entry);
  g_free (self->message);

  G_OBJECT_CLASS (jihua_paste_item_parent_class)->finalize (object);
}

static void
jihua_paste_item_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaPasteItem *self = JIHUA_PASTE_ITEM (object);

  switch (property_id) {
    case PROP_ENTRY:
      g_value_set_string (value, self->entry);
      break;
    case PROP_STATE:
      g_value_set_uint (value, self->state);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    case PROP_INCLUDED:
      g_value_set_boolean (value, jihua_paste_item_get_included (self));
      break;
    case PROP_CAN_CHANGE:
      g_value_set_boolean (value, jihua_paste_item_can_change (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_paste_item_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaPasteItem *self = JIHUA_PASTE_ITEM (object);

  switch (property_id) {
    case PROP_ENTRY:
      jihua_paste_item_set_entry (self, g_value_get_string (value));
      break;
    case PROP_INCLUDED:
      jihua_paste_item_set_included (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_paste_item_class_init (JihuaPasteItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags write = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = jihua_paste_item_finalize;
  object_class->get_property = jihua_paste_item_get_property;
  object_class->set_property = jihua_paste_item_set_property;

  properties[PROP_ENTRY] =
    g_param_spec_string ("entry", NULL, NULL, "", write);
  /* A JihuaPasteState. */
  properties[PROP_STATE] =
    g_param_spec_uint ("state", NULL, NULL, 0, JIHUA_PASTE_STATE_STRAY, 0, read);
  properties[PROP_MESSAGE] =
    g_param_spec_string ("message", NULL, NULL, NULL, read);
  properties[PROP_INCLUDED] =
    g_param_spec_boolean ("included", NULL, NULL, TRUE, write);
  properties[PROP_CAN_CHANGE] =
    g_param_spec_boolean ("can-change", NULL, NULL, FALSE, read);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_paste_item_init (JihuaPasteItem *self)
{
  self->included = TRUE;
}

/**
 * jihua_paste_item_new:
 * @row: the row it belongs to
 * @entry: what stands in the cell
 *
 * Returns: (transfer full): a cell to be pasted
 */
JihuaPasteItem *
jihua_paste_item_new (JihuaReportRow *row,
                      const char     *entry)
{
  JihuaPasteItem *self = g_object_new (JIHUA_TYPE_PASTE_ITEM, NULL);

  self->row = g_object_ref (row);
  self->name = g_strdup (jihua_report_row_get_name (row));
  self->entry = g_strdup (entry);
  read_entry (self);

  return self;
}

/**
 * jihua_paste_item_new_stray:
 * @name: what the row of the spreadsheet is called
 * @entry: what stands in the cell
 * @reason: why it belongs to no row, in the user's language
 *
 * Returns: (transfer full): a cell that cannot be pasted
 */
JihuaPasteItem *
jihua_paste_item_new_stray (const char *name,
                            const char *entry,
                            const char *reason)
{
  JihuaPasteItem *self = g_object_new (JIHUA_TYPE_PASTE_ITEM, NULL);

  self->name = g_strdup (name);
  self->entry = g_strdup (entry);
  self->message = g_strdup (reason);
  self->state = JIHUA_PASTE_STATE_STRAY;

  return self;
}

/**
 * jihua_paste_item_get_row:
 * @self: a cell
 *
 * Returns: (transfer none) (nullable): the row it belongs to
 */
JihuaReportRow *
jihua_paste_item_get_row (JihuaPasteItem *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_ITEM (self), NULL);

  return self->row;
}

/**
 * jihua_paste_item_get_name:
 * @self: a cell
 *
 * Returns: the name of the target, or what the spreadsheet has in its place
 */
const char *
jihua_paste_item_get_name (JihuaPasteItem *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_ITEM (self), "");

  return self->name;
}

/**
 * jihua_paste_item_dup_present:
 * @self: a cell
 *
 * Returns: (transfer full): the figure that is there now; empty if none is
 */
char *
jihua_paste_item_dup_present (JihuaPasteItem *self)
{
  JihuaActual *present;

  g_return_val_if_fail (JIHUA_IS_PASTE_ITEM (self), NULL);

  present = get_present (self);

  return present != NULL ? jihua_decimal_format (jihua_actual_get_value (present)) : g_strdup ("");
}

/**
 * jihua_paste_item_get_entry:
 * @self: a cell
 *
 * Returns: what stands in it
 */
const char *
jihua_paste_item_get_entry (JihuaPasteItem *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_ITEM (self), "");

  return self->entry;
}

/**
 * jihua_paste_item_set_entry:
 * @self: a cell of a row
 * @entry: what should stand in it
 */
void
jihua_paste_item_set_entry (JihuaPasteItem *self,
                            const char     *entry)
{
  g_return_if_fail (JIHUA_IS_PASTE_ITEM (self));

  if (self->row == NULL || !g_set_str (&self->entry, entry != NULL ? entry : ""))
    return;

  read_entry (self);
  notify_all (self);
}

/**
 * jihua_paste_item_get_state:
 * @self: a cell
 *
 * Returns: what pasting it does
 */
JihuaPasteState
jihua_paste_item_get_state (JihuaPasteItem *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_ITEM (self), JIHUA_PASTE_STATE_STRAY);

  return self->state;
}

/**
 * jihua_paste_item_get_questioned:
 * @self: an item
 *
 * Returns: whether its value is taken, but may be a slip, which is asked by the
 *   message
 */
gboolean
jihua_paste_item_get_questioned (JihuaPasteItem *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_ITEM (self), FALSE);

  return self->questioned;
}

/**
 * jihua_paste_item_get_message:
 * @self: a cell
 *
 * Returns: (nullable): what is to be said about it: why it is skipped, or how
 *   it was understood
 */
const char *
jihua_paste_item_get_message (JihuaPasteItem *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_ITEM (self), NULL);

  return self->message;
}

/**
 * jihua_paste_item_can_change:
 * @self: a cell
 *
 * Returns: whether it changes a figure unless it is left out
 */
gboolean
jihua_paste_item_can_change (JihuaPasteItem *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_ITEM (self), FALSE);

  return self->state == JIHUA_PASTE_STATE_NEW || self->state == JIHUA_PASTE_STATE_CHANGE;
}

/**
 * jihua_paste_item_get_included:
 * @self: a cell
 *
 * Returns: whether it will change a figure
 */
gboolean
jihua_paste_item_get_included (JihuaPasteItem *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_ITEM (self), FALSE);

  return self->included && jihua_paste_item_can_change (self);
}

/**
 * jihua_paste_item_set_included:
 * @self: a cell
 * @included: whether it may change a figure
 */
void
jihua_paste_item_set_included (JihuaPasteItem *self,
                               gboolean        included)
{
  g_return_if_fail (JIHUA_IS_PASTE_ITEM (self));

  if (self->included == included)
    return;

  self->included = included;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INCLUDED]);
}

/**
 * jihua_paste_item_make_actual:
 * @self: a cell that changes a figure
 *
 * What was remarked on the figure before stays with it.
 *
 * Returns: (transfer full): the figure to record
 */
JihuaActual *
jihua_paste_item_make_actual (JihuaPasteItem *self)
{
  JihuaFigure *figure;
  const char *source;

  g_return_val_if_fail (jihua_paste_item_can_change (self), NULL);

  figure = jihua_report_row_get_figure (self->row);
  source = jihua_figure_get_new_source (figure);

  return jihua_actual_new (jihua_target_get_series_id (jihua_figure_get_target (figure)),
                           jihua_figure_get_period (figure), self->value,
                           jihua_figure_get_final (figure),
                           source != NULL ? source : jihua_figure_get_source (figure),
                           jihua_figure_get_note (figure), NULL, NULL);
}
