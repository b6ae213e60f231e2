/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-figure.h"

#include "jihua-doubt.h"

/**
 * JihuaFigure:
 *
 * One editable actual. It follows the ledger. A text that is no number is kept
 * as #JihuaFigure:entry with the reason as #JihuaFigure:error; the value
 * recorded before stays in force. It is kept with the document, so that it is
 * still there when the page is made anew. While a text is being typed it is the
 * #JihuaFigure:draft. A value that may be a slip is recorded all the same, with
 * a #JihuaFigure:question until it is changed or final.
 */
struct _JihuaFigure {
  GObject        parent_instance;

  JihuaDocument *document;
  JihuaTarget   *target;
  JihuaPeriod    period;
  JihuaActual   *actual;
  char          *text;
  char          *entry;
  char          *error;
  char          *question;
  char          *draft;
  char          *new_source;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  PROP_PERIOD,
  PROP_ACTUAL,
  PROP_RECORDED,
  PROP_TEXT,
  PROP_ENTRY,
  PROP_ERROR,
  PROP_QUESTION,
  PROP_FINAL,
  PROP_SOURCE,
  PROP_NOTE,
  PROP_DRAFT,
  PROP_NEW_SOURCE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaFigure, jihua_figure, G_TYPE_OBJECT)

static void
notify_actual (JihuaFigure *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTUAL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RECORDED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FINAL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SOURCE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);
  g_object_thaw_notify (G_OBJECT (self));
}

/* Whoever calls a figure final has looked at it. What it is compared with, the goal
 * among it, may change at any time. */
static void
ask (JihuaFigure *self)
{
  g_autofree char *question = NULL;

  if (self->actual != NULL && !jihua_actual_get_final (self->actual))
    question = jihua_doubt_ask (jihua_document_get_ledger (self->document), self->target, self->period,
                                jihua_actual_get_value (self->actual));

  if (g_set_str (&self->question, question))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
}

/* Take over what the ledger says now. */
static void
follow_ledger (JihuaFigure *self)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);
  JihuaActual *actual = jihua_ledger_find_actual (ledger, self->target, self->period);

  if (!g_set_object (&self->actual, actual))
    return;

  ask (self);

  g_clear_pointer (&self->text, g_free);
  if (actual != NULL)
    self->text = jihua_decimal_to_string (jihua_actual_get_value (actual));

  notify_actual (self);
}

/* Why it was not understood is said in the language of now. */
static void
take_over_mistake (JihuaFigure *self)
{
  const char *entry = jihua_unfinished_get_entry (jihua_document_get_unfinished (self->document),
                                                  self->target, self->period);
  g_autoptr (GError) error = NULL;
  JihuaDecimal value;

  if (entry == NULL || jihua_decimal_parse_input (entry, &value, &error))
    return;

  self->entry = g_strdup (entry);
  self->error = g_strdup (error->message);
}

static void
jihua_figure_constructed (GObject *object)
{
  JihuaFigure *self = JIHUA_FIGURE (object);
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);
  GListModel *actuals = jihua_ledger_get_actuals_of (ledger, self->target);

  G_OBJECT_CLASS (jihua_figure_parent_class)->constructed (object);

  g_signal_connect_object (actuals, "items-changed",
                           G_CALLBACK (follow_ledger), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jihua_document_get_standings (self->document), "changed",
                           G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  follow_ledger (self);
  take_over_mistake (self);
}

static void
jihua_figure_dispose (GObject *object)
{
  JihuaFigure *self = JIHUA_FIGURE (object);

  g_clear_object (&self->document);
  g_clear_object (&self->target);
  g_clear_object (&self->actual);

  G_OBJECT_CLASS (jihua_figure_parent_class)->dispose (object);
}

static void
jihua_figure_finalize (GObject *object)
{
  JihuaFigure *self = JIHUA_FIGURE (object);

  g_free (self->text);
  g_free (self->entry);
  g_free (self->error);
  g_free (self->question);
  g_free (self->draft);
  g_free (self->new_source);

  G_OBJECT_CLASS (jihua_figure_parent_class)->finalize (object);
}

static void
jihua_figure_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  JihuaFigure *self = JIHUA_FIGURE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TARGET:
      g_value_set_object (value, self->target);
      break;
    case PROP_PERIOD:
      g_value_set_boxed (value, &self->period);
      break;
    case PROP_ACTUAL:
      g_value_set_object (value, self->actual);
      break;
    case PROP_RECORDED:
      g_value_set_boolean (value, self->actual != NULL);
      break;
    case PROP_TEXT:
      g_value_set_string (value, jihua_figure_get_text (self));
      break;
    case PROP_ENTRY:
      g_value_set_string (value, self->entry);
      break;
    case PROP_ERROR:
      g_value_set_string (value, self->error);
      break;
    case PROP_QUESTION:
      g_value_set_string (value, self->question);
      break;
    case PROP_FINAL:
      g_value_set_boolean (value, jihua_figure_get_final (self));
      break;
    case PROP_SOURCE:
      g_value_set_string (value, jihua_figure_get_source (self));
      break;
    case PROP_NOTE:
      g_value_set_string (value, jihua_figure_get_note (self));
      break;
    case PROP_DRAFT:
      g_value_set_string (value, self->draft);
      break;
    case PROP_NEW_SOURCE:
      g_value_set_string (value, self->new_source);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_figure_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  JihuaFigure *self = JIHUA_FIGURE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      self->target = g_value_dup_object (value);
      break;
    case PROP_PERIOD:
      self->period = *(JihuaPeriod *) g_value_get_boxed (value);
      break;
    case PROP_DRAFT:
      jihua_figure_set_draft (self, g_value_get_string (value));
      break;
    case PROP_NEW_SOURCE:
      jihua_figure_set_new_source (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_figure_class_init (JihuaFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags write = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_figure_constructed;
  object_class->dispose = jihua_figure_dispose;
  object_class->finalize = jihua_figure_finalize;
  object_class->get_property = jihua_figure_get_property;
  object_class->set_property = jihua_figure_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, construct);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, construct);
  properties[PROP_PERIOD] =
    g_param_spec_boxed ("period", NULL, NULL, JIHUA_TYPE_PERIOD, construct);
  properties[PROP_ACTUAL] =
    g_param_spec_object ("actual", NULL, NULL, JIHUA_TYPE_ACTUAL, read);
  properties[PROP_RECORDED] =
    g_param_spec_boolean ("recorded", NULL, NULL, FALSE, read);
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, "", read);
  properties[PROP_ENTRY] =
    g_param_spec_string ("entry", NULL, NULL, NULL, read);
  properties[PROP_ERROR] =
    g_param_spec_string ("error", NULL, NULL, NULL, read);
  properties[PROP_QUESTION] =
    g_param_spec_string ("question", NULL, NULL, NULL, read);
  properties[PROP_FINAL] =
    g_param_spec_boolean ("final", NULL, NULL, FALSE, read);
  properties[PROP_SOURCE] =
    g_param_spec_string ("source", NULL, NULL, "", read);
  properties[PROP_NOTE] =
    g_param_spec_string ("note", NULL, NULL, "", read);
  properties[PROP_DRAFT] =
    g_param_spec_string ("draft", NULL, NULL, NULL, write);
  properties[PROP_NEW_SOURCE] =
    g_param_spec_string ("new-source", NULL, NULL, NULL, write);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_figure_init (JihuaFigure *self)
{
}

/**
 * jihua_figure_new:
 * @document: the open ledger
 * @target: a target
 * @period: a period
 *
 * Returns: (transfer full): the actual of @target for @period, to be edited
 */
JihuaFigure *
jihua_figure_new (JihuaDocument *document,
                  JihuaTarget   *target,
                  JihuaPeriod    period)
{
  return g_object_new (JIHUA_TYPE_FIGURE,
                       "document", document,
                       "target", target,
                       "period", &period,
                       NULL);
}

/**
 * jihua_figure_get_document:
 * @self: a figure
 *
 * Returns: (transfer none): the document it is written to
 */
JihuaDocument *
jihua_figure_get_document (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), NULL);

  return self->document;
}

/**
 * jihua_figure_get_target:
 * @self: a figure
 *
 * Returns: (transfer none): the target it belongs to
 */
JihuaTarget *
jihua_figure_get_target (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), NULL);

  return self->target;
}

/**
 * jihua_figure_get_period:
 * @self: a figure
 *
 * Returns: the period it is for
 */
JihuaPeriod
jihua_figure_get_period (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), JIHUA_PERIOD_NONE);

  return self->period;
}

/**
 * jihua_figure_get_actual:
 * @self: a figure
 *
 * Returns: (transfer none) (nullable): what is recorded
 */
JihuaActual *
jihua_figure_get_actual (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), NULL);

  return self->actual;
}

/**
 * jihua_figure_get_text:
 * @self: a figure
 *
 * Returns: the recorded digits, to be edited; empty when nothing is recorded
 */
const char *
jihua_figure_get_text (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), "");

  return self->text != NULL ? self->text : "";
}

/**
 * jihua_figure_get_entry:
 * @self: a figure
 *
 * Returns: (nullable): what was typed last, if it was not understood
 */
const char *
jihua_figure_get_entry (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), NULL);

  return self->entry;
}

/**
 * jihua_figure_get_error:
 * @self: a figure
 *
 * Returns: (nullable): why #JihuaFigure:entry was not understood
 */
const char *
jihua_figure_get_error (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), NULL);

  return self->error;
}

/**
 * jihua_figure_get_question:
 * @self: a figure
 *
 * Returns: (nullable): what to ask about the recorded value, which may be a slip
 */
const char *
jihua_figure_get_question (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), NULL);

  return self->question;
}

/**
 * jihua_figure_get_final:
 * @self: a figure
 *
 * Returns: whether the recorded value is final
 */
gboolean
jihua_figure_get_final (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), FALSE);

  return self->actual != NULL && jihua_actual_get_final (self->actual);
}

/**
 * jihua_figure_get_source:
 * @self: a figure
 *
 * Returns: where the recorded value comes from; may be empty
 */
const char *
jihua_figure_get_source (JihuaFigure *self)
{
  const char *source;

  g_return_val_if_fail (JIHUA_IS_FIGURE (self), "");

  source = self->actual != NULL ? jihua_actual_get_source (self->actual) : NULL;

  return source != NULL ? source : "";
}

/**
 * jihua_figure_get_note:
 * @self: a figure
 *
 * Returns: what was remarked on the recorded value; may be empty
 */
const char *
jihua_figure_get_note (JihuaFigure *self)
{
  const char *note;

  g_return_val_if_fail (JIHUA_IS_FIGURE (self), "");

  note = self->actual != NULL ? jihua_actual_get_note (self->actual) : NULL;

  return note != NULL ? note : "";
}

/**
 * jihua_figure_reject:
 * @self: a figure
 * @entry: (nullable): what was typed and not understood
 * @error: (nullable): why not, in the user's language
 *
 * Keeps a mistake to be put right, or forgets it.
 */
void
jihua_figure_reject (JihuaFigure *self,
                     const char  *entry,
                     const char  *error)
{
  g_return_if_fail (JIHUA_IS_FIGURE (self));

  jihua_unfinished_set_entry (jihua_document_get_unfinished (self->document), self->target, self->period, entry);

  g_object_freeze_notify (G_OBJECT (self));
  if (g_set_str (&self->entry, entry))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENTRY]);
  if (g_set_str (&self->error, error))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * jihua_figure_get_draft:
 * @self: a figure
 *
 * Returns: (nullable): what is being typed and not recorded yet
 */
const char *
jihua_figure_get_draft (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), NULL);

  return self->draft;
}

/**
 * jihua_figure_set_draft:
 * @self: a figure
 * @draft: (nullable): what is being typed
 */
void
jihua_figure_set_draft (JihuaFigure *self,
                        const char  *draft)
{
  g_return_if_fail (JIHUA_IS_FIGURE (self));

  if (g_set_str (&self->draft, draft))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DRAFT]);
}

/**
 * jihua_figure_get_new_source:
 * @self: a figure
 *
 * Returns: (nullable): the source that values typed from now on come from; not
 *   set, a value keeps the source it has
 */
const char *
jihua_figure_get_new_source (JihuaFigure *self)
{
  g_return_val_if_fail (JIHUA_IS_FIGURE (self), NULL);

  return self->new_source;
}

/**
 * jihua_figure_set_new_source:
 * @self: a figure
 * @source: (nullable): where values typed from now on come from
 */
void
jihua_figure_set_new_source (JihuaFigure *self,
                             const char  *source)
{
  g_return_if_fail (JIHUA_IS_FIGURE (self));

  if (g_set_str (&self->new_source, source != NULL && *source != '\0' ? source : NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NEW_SOURCE]);
}
