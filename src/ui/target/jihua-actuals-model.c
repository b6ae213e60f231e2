/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actuals-model.h"

#include "jihua-judge.h"

/**
 * JihuaActualsModel:
 *
 * A #GListModel of #JihuaActualRow. A row stays the same object as long as its
 * period is listed, so that focus and what is being typed survive changes
 * elsewhere.
 */
struct _JihuaActualsModel {
  GObject        parent_instance;

  JihuaDocument *document;
  JihuaTarget   *target;
  GPtrArray     *rows;  /* JihuaActualRow, by period */
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaActualsModel, jihua_actuals_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
get_item_type (GListModel *model)
{
  return JIHUA_TYPE_ACTUAL_ROW;
}

static guint
get_n_items (GListModel *model)
{
  return JIHUA_ACTUALS_MODEL (model)->rows->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  JihuaActualsModel *self = JIHUA_ACTUALS_MODEL (model);

  if (position >= self->rows->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->rows, position));
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static JihuaActualRow *
get_row (JihuaActualsModel *self,
         guint              position)
{
  return g_ptr_array_index (self->rows, position);
}

/* Where a period stands, or would stand. */
static gboolean
search (JihuaActualsModel *self,
        JihuaPeriod        period,
        guint             *position)
{
  for (*position = 0; *position < self->rows->len; (*position)++) {
    int order = jihua_period_compare (jihua_actual_row_get_period (get_row (self, *position)), period);

    if (order >= 0)
      return order == 0;
  }

  return FALSE;
}

static void
ensure_row (JihuaActualsModel *self,
            JihuaPeriod        period)
{
  guint position;

  if (search (self, period, &position))
    return;

  g_ptr_array_insert (self->rows, (gint) position,
                      jihua_actual_row_new (self->document, self->target, period));
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

static gboolean
is_due_in_year (JihuaActualsModel *self,
                JihuaPeriod        period)
{
  JihuaPlan *plan = jihua_document_get_plan (self->document);

  return period.year == jihua_plan_get_year (plan)
         && jihua_judge_is_due (self->target, jihua_plan_get_rules (plan), period);
}

/* The row a figure shows in: one of the year before the plan stands beside the
 * same period of the plan's year, unless it has been given a row of its own. */
static JihuaPeriod
find_home (JihuaActualsModel *self,
           JihuaPeriod        through)
{
  guint year = jihua_plan_get_year (jihua_document_get_plan (self->document));

  if (through.year + 1u == year)
    return jihua_period_new (year, through.month);

  return through;
}

/* Rows only ever come with the figures: one whose figure was taken out stays, to
 * be filled in again, with the focus where it was. */
static void
follow_actuals (JihuaActualsModel *self)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);
  GListModel *actuals = jihua_ledger_get_actuals_of (ledger, self->target);
  guint n_actuals = g_list_model_get_n_items (actuals);

  for (guint i = 0; i < n_actuals; i++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (actuals, i);

    ensure_row (self, find_home (self, jihua_actual_get_through (actual)));
  }
}

static void
list_due_periods (JihuaActualsModel *self)
{
  guint year = jihua_plan_get_year (jihua_document_get_plan (self->document));

  for (guint month = 1; month <= 12; month++) {
    JihuaPeriod period = jihua_period_new (year, month);

    if (is_due_in_year (self, period))
      ensure_row (self, period);
  }
}

static void
jihua_actuals_model_constructed (GObject *object)
{
  JihuaActualsModel *self = JIHUA_ACTUALS_MODEL (object);
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);

  G_OBJECT_CLASS (jihua_actuals_model_parent_class)->constructed (object);

  list_due_periods (self);
  follow_actuals (self);

  g_signal_connect_object (jihua_ledger_get_actuals_of (ledger, self->target), "items-changed",
                           G_CALLBACK (follow_actuals), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
jihua_actuals_model_dispose (GObject *object)
{
  JihuaActualsModel *self = JIHUA_ACTUALS_MODEL (object);

  g_clear_object (&self->document);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_actuals_model_parent_class)->dispose (object);
}

static void
jihua_actuals_model_finalize (GObject *object)
{
  JihuaActualsModel *self = JIHUA_ACTUALS_MODEL (object);

  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (jihua_actuals_model_parent_class)->finalize (object);
}

static void
jihua_actuals_model_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  JihuaActualsModel *self = JIHUA_ACTUALS_MODEL (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TARGET:
      g_value_set_object (value, self->target);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_actuals_model_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  JihuaActualsModel *self = JIHUA_ACTUALS_MODEL (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      self->target = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_actuals_model_class_init (JihuaActualsModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_actuals_model_constructed;
  object_class->dispose = jihua_actuals_model_dispose;
  object_class->finalize = jihua_actuals_model_finalize;
  object_class->get_property = jihua_actuals_model_get_property;
  object_class->set_property = jihua_actuals_model_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, construct);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, construct);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_actuals_model_init (JihuaActualsModel *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * jihua_actuals_model_new:
 * @document: the open ledger
 * @target: a target or series of its plan
 *
 * Returns: (transfer full): the periods of @target
 */
JihuaActualsModel *
jihua_actuals_model_new (JihuaDocument *document,
                         JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_ACTUALS_MODEL,
                       "document", document,
                       "target", target,
                       NULL);
}

/**
 * jihua_actuals_model_get_document:
 * @self: a model
 *
 * Returns: (transfer none): the open ledger
 */
JihuaDocument *
jihua_actuals_model_get_document (JihuaActualsModel *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUALS_MODEL (self), NULL);

  return self->document;
}

/**
 * jihua_actuals_model_get_target:
 * @self: a model
 *
 * Returns: (transfer none): the target
 */
JihuaTarget *
jihua_actuals_model_get_target (JihuaActualsModel *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUALS_MODEL (self), NULL);

  return self->target;
}

/**
 * jihua_actuals_model_add_period:
 * @self: a model
 * @period: a period
 *
 * Gives @period a row, to be filled in.
 *
 * Returns: the position of the row
 */
guint
jihua_actuals_model_add_period (JihuaActualsModel *self,
                                JihuaPeriod        period)
{
  guint position = 0;

  g_return_val_if_fail (JIHUA_IS_ACTUALS_MODEL (self), 0);

  ensure_row (self, period);
  search (self, period, &position);

  return position;
}

/**
 * jihua_actuals_model_can_remove:
 * @self: a model
 * @position: where a row is
 *
 * Returns: whether the row may go, because its period is not due by the
 *   target's frequency
 */
gboolean
jihua_actuals_model_can_remove (JihuaActualsModel *self,
                                guint              position)
{
  g_return_val_if_fail (JIHUA_IS_ACTUALS_MODEL (self), FALSE);
  g_return_val_if_fail (position < self->rows->len, FALSE);

  return !is_due_in_year (self, jihua_actual_row_get_period (get_row (self, position)));
}

/**
 * jihua_actuals_model_remove:
 * @self: a model
 * @position: where a row is
 *
 * Takes a row away, if nothing is recorded in it and its period is not due.
 */
void
jihua_actuals_model_remove (JihuaActualsModel *self,
                            guint              position)
{
  g_return_if_fail (JIHUA_IS_ACTUALS_MODEL (self));
  g_return_if_fail (position < self->rows->len);

  if (!jihua_actuals_model_can_remove (self, position)
      || !jihua_actual_row_is_empty (get_row (self, position)))
    return;

  g_ptr_array_remove_index (self->rows, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/**
 * jihua_actuals_model_find:
 * @self: a model
 * @period: a period
 * @position: (out) (optional): where its row is
 *
 * Returns: whether @period is listed
 */
gboolean
jihua_actuals_model_find (JihuaActualsModel *self,
                          JihuaPeriod        period,
                          guint             *position)
{
  guint place;
  gboolean found;

  g_return_val_if_fail (JIHUA_IS_ACTUALS_MODEL (self), FALSE);

  found = search (self, period, &place);
  if (found && position != NULL)
    *position = place;

  return found;
}
