/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-model.h"

#include "jihua-due.h"
#include "jihua-judge.h"

/**
 * JihuaReportModel:
 *
 * A #GListModel of #JihuaReportRow. A row stays listed while its figure is
 * filled in, also where only the unreported ones are asked for: the sheet does
 * not move under the hands of the person who types.
 */
struct _JihuaReportModel {
  GObject           parent_instance;

  JihuaDocument    *document;
  JihuaPeriod       period;
  gboolean          follows_as_of;
  char             *unit;
  JihuaReportScope  scope;
  char             *source;

  GPtrArray        *rows;   /* of all units, whatever is shown */
  GPtrArray        *shown;
  guint             n_reported;
  guint             n_due;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_PERIOD,
  PROP_UNIT,
  PROP_SCOPE,
  PROP_SOURCE,
  PROP_QUERY,
  PROP_N_DUE,
  PROP_N_REPORTED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaReportModel, jihua_report_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
get_item_type (GListModel *model)
{
  return JIHUA_TYPE_REPORT_ROW;
}

static guint
get_n_items (GListModel *model)
{
  return JIHUA_REPORT_MODEL (model)->shown->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  JihuaReportModel *self = JIHUA_REPORT_MODEL (model);

  if (position >= self->shown->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->shown, position));
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* Which figure of a target belongs into the sheet, if any: that of its period,
 * or one that was due before and is still not there. */
static JihuaPeriod
find_period (JihuaReportModel *self,
             JihuaTarget      *target)
{
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);
  const JihuaRules *rules = jihua_plan_get_rules (jihua_document_get_plan (self->document));
  JihuaDue due;

  if (self->scope == JIHUA_REPORT_SCOPE_ALL || jihua_ledger_find_actual (ledger, target, self->period) != NULL)
    return self->period;
  if (jihua_due_find (ledger, target, self->period, &due) && !due.reported)
    return due.period;

  return jihua_judge_is_due (target, rules, self->period) ? self->period : JIHUA_PERIOD_NONE;
}

static gboolean
is_of_unit (JihuaReportModel *self,
            JihuaTarget      *target)
{
  const char *responsible = jihua_node_get_effective_responsible (JIHUA_NODE (target));

  if (*self->unit == '\0')
    return TRUE;
  if (g_str_equal (self->unit, JIHUA_REPORT_NOBODY))
    return responsible == NULL;

  return g_strcmp0 (responsible, self->unit) == 0;
}

static void
count (JihuaReportModel *self)
{
  g_autoptr (GArray) dues = jihua_due_list (jihua_document_get_ledger (self->document), self->period);
  guint n_reported = 0, n_due = 0;

  for (guint i = 0; i < dues->len; i++) {
    const JihuaDue *due = &g_array_index (dues, JihuaDue, i);

    if (!is_of_unit (self, due->target))
      continue;

    n_due++;
    n_reported += due->reported;
  }

  if (n_reported == self->n_reported && n_due == self->n_due)
    return;

  self->n_reported = n_reported;
  self->n_due = n_due;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_REPORTED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_DUE]);
}

static void
show_rows (JihuaReportModel *self)
{
  guint n_before = self->shown->len;

  g_ptr_array_set_size (self->shown, 0);
  for (guint i = 0; i < self->rows->len; i++) {
    JihuaReportRow *row = g_ptr_array_index (self->rows, i);

    if (is_of_unit (self, jihua_report_row_get_target (row))
        && (self->scope != JIHUA_REPORT_SCOPE_UNREPORTED || jihua_report_row_get_unreported (row)))
      g_ptr_array_add (self->shown, g_object_ref (row));
  }

  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->shown->len);
  count (self);
}

static void
list_rows (JihuaReportModel *self)
{
  g_autoptr (GPtrArray) targets = jihua_due_list_targets (jihua_document_get_plan (self->document));

  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < targets->len; i++) {
    JihuaTarget *target = g_ptr_array_index (targets, i);
    JihuaPeriod period = find_period (self, target);
    g_autoptr (JihuaFigure) figure = NULL;

    if (!jihua_period_is_set (period))
      continue;

    figure = jihua_figure_new (self->document, target, period);
    jihua_figure_set_new_source (figure, self->source);
    g_ptr_array_add (self->rows, jihua_report_row_new (figure, self->period));
  }

  show_rows (self);
}

static void
as_of_changed (JihuaReportModel *self)
{
  if (self->follows_as_of)
    jihua_report_model_set_period (self, JIHUA_PERIOD_NONE);
}

static void
jihua_report_model_constructed (GObject *object)
{
  JihuaReportModel *self = JIHUA_REPORT_MODEL (object);

  G_OBJECT_CLASS (jihua_report_model_parent_class)->constructed (object);

  self->period = jihua_document_get_as_of (self->document);
  /* What a department sent has one source; it stays until another is typed, also
   * while one looks at other pages in between. */
  g_set_str (&self->source, jihua_unfinished_get_source (jihua_document_get_unfinished (self->document)));
  g_signal_connect_object (self->document, "notify::as-of",
                           G_CALLBACK (as_of_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jihua_document_get_standings (self->document), "changed",
                           G_CALLBACK (count), self, G_CONNECT_SWAPPED);
}

static void
jihua_report_model_dispose (GObject *object)
{
  JihuaReportModel *self = JIHUA_REPORT_MODEL (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->unit, g_free);
  g_clear_pointer (&self->source, g_free);

  G_OBJECT_CLASS (jihua_report_model_parent_class)->dispose (object);
}

static void
jihua_report_model_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaReportModel *self = JIHUA_REPORT_MODEL (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_PERIOD:
      g_value_take_string (value, jihua_period_to_string (self->period));
      break;
    case PROP_UNIT:
      g_value_set_string (value, self->unit);
      break;
    case PROP_SCOPE:
      g_value_set_enum (value, self->scope);
      break;
    case PROP_SOURCE:
      g_value_set_string (value, self->source);
      break;
    case PROP_QUERY:
      g_value_take_string (value, jihua_report_model_dup_query (self));
      break;
    case PROP_N_DUE:
      g_value_set_uint (value, self->n_due);
      break;
    case PROP_N_REPORTED:
      g_value_set_uint (value, self->n_reported);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_model_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaReportModel *self = JIHUA_REPORT_MODEL (object);
  JihuaPeriod period;

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_PERIOD:
      if (jihua_period_parse (g_value_get_string (value), &period, NULL))
        jihua_report_model_set_period (self, period);
      break;
    case PROP_UNIT:
      jihua_report_model_set_unit (self, g_value_get_string (value));
      break;
    case PROP_SCOPE:
      jihua_report_model_set_scope (self, (JihuaReportScope) g_value_get_enum (value));
      break;
    case PROP_SOURCE:
      jihua_report_model_set_source (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_model_class_init (JihuaReportModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags write = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_report_model_constructed;
  object_class->dispose = jihua_report_model_dispose;
  object_class->get_property = jihua_report_model_get_property;
  object_class->set_property = jihua_report_model_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /* As text, “2024-09”, so that a menu can choose it. */
  properties[PROP_PERIOD] =
    g_param_spec_string ("period", NULL, NULL, NULL, write);
  properties[PROP_UNIT] =
    g_param_spec_string ("unit", NULL, NULL, "", write);
  properties[PROP_SCOPE] =
    g_param_spec_enum ("scope", NULL, NULL, JIHUA_TYPE_REPORT_SCOPE, JIHUA_REPORT_SCOPE_DUE, write);
  properties[PROP_SOURCE] =
    g_param_spec_string ("source", NULL, NULL, "", write);
  properties[PROP_QUERY] =
    g_param_spec_string ("query", NULL, NULL, "", read);
  properties[PROP_N_DUE] =
    g_param_spec_uint ("n-due", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_N_REPORTED] =
    g_param_spec_uint ("n-reported", NULL, NULL, 0, G_MAXUINT, 0, read);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_report_model_init (JihuaReportModel *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
  self->unit = g_strdup ("");
  self->source = g_strdup ("");
  self->follows_as_of = TRUE;
}

static gboolean
is_of_plan_year (JihuaReportModel *self,
                 JihuaPeriod       period)
{
  return period.year == jihua_plan_get_year (jihua_document_get_plan (self->document));
}

/**
 * jihua_report_model_new:
 * @document: the open ledger
 * @query: what to show, as jihua_report_query_parse() reads it
 *
 * Returns: (transfer full): the rows of a reporting sheet
 */
JihuaReportModel *
jihua_report_model_new (JihuaDocument *document,
                        const char    *query)
{
  JihuaReportModel *self = g_object_new (JIHUA_TYPE_REPORT_MODEL, "document", document, NULL);
  g_autoptr (JihuaReportQuery) asked = jihua_report_query_parse (query);

  g_set_str (&self->unit, asked->unit);
  self->scope = asked->scope;
  if (jihua_period_is_set (asked->period) && is_of_plan_year (self, asked->period)) {
    self->follows_as_of = jihua_period_equal (asked->period, self->period);
    self->period = asked->period;
  }
  list_rows (self);

  return self;
}

/**
 * jihua_report_model_get_document:
 * @self: a model
 *
 * Returns: (transfer none): the open ledger
 */
JihuaDocument *
jihua_report_model_get_document (JihuaReportModel *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), NULL);

  return self->document;
}

/**
 * jihua_report_model_get_period:
 * @self: a model
 *
 * Returns: the period that is filled in
 */
JihuaPeriod
jihua_report_model_get_period (JihuaReportModel *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), JIHUA_PERIOD_NONE);

  return self->period;
}

/**
 * jihua_report_model_set_period:
 * @self: a model
 * @period: the period to fill in; not set to follow the “as of” month
 */
void
jihua_report_model_set_period (JihuaReportModel *self,
                               JihuaPeriod       period)
{
  JihuaPeriod as_of;

  g_return_if_fail (JIHUA_IS_REPORT_MODEL (self));

  as_of = jihua_document_get_as_of (self->document);
  if (!jihua_period_is_set (period) || !is_of_plan_year (self, period))
    period = as_of;

  self->follows_as_of = jihua_period_equal (period, as_of);
  if (jihua_period_equal (period, self->period))
    return;

  self->period = period;
  list_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERIOD]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUERY]);
}

/**
 * jihua_report_model_get_unit:
 * @self: a model
 *
 * Returns: the responsible unit whose targets are listed; empty for all,
 *   %JIHUA_REPORT_NOBODY for targets without one
 */
const char *
jihua_report_model_get_unit (JihuaReportModel *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), "");

  return self->unit;
}

/**
 * jihua_report_model_set_unit:
 * @self: a model
 * @unit: a responsible unit
 */
void
jihua_report_model_set_unit (JihuaReportModel *self,
                             const char       *unit)
{
  g_return_if_fail (JIHUA_IS_REPORT_MODEL (self));

  if (!g_set_str (&self->unit, unit != NULL ? unit : ""))
    return;

  show_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UNIT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUERY]);
}

/**
 * jihua_report_model_get_scope:
 * @self: a model
 *
 * Returns: which targets are listed
 */
JihuaReportScope
jihua_report_model_get_scope (JihuaReportModel *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), JIHUA_REPORT_SCOPE_DUE);

  return self->scope;
}

/**
 * jihua_report_model_set_scope:
 * @self: a model
 * @scope: which targets to list
 */
void
jihua_report_model_set_scope (JihuaReportModel *self,
                              JihuaReportScope  scope)
{
  g_return_if_fail (JIHUA_IS_REPORT_MODEL (self));

  if (self->scope == scope)
    return;

  self->scope = scope;
  list_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCOPE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUERY]);
}

/**
 * jihua_report_model_get_source:
 * @self: a model
 *
 * Returns: the source of the figures that are filled in from now on; empty if
 *   none is named
 */
const char *
jihua_report_model_get_source (JihuaReportModel *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), "");

  return self->source;
}

/**
 * jihua_report_model_set_source:
 * @self: a model
 * @source: where the figures come from that are filled in from now on
 */
void
jihua_report_model_set_source (JihuaReportModel *self,
                               const char       *source)
{
  g_autofree char *stripped = NULL;

  g_return_if_fail (JIHUA_IS_REPORT_MODEL (self));

  stripped = g_strstrip (g_strdup (source != NULL ? source : ""));
  if (!g_set_str (&self->source, stripped))
    return;

  jihua_unfinished_set_source (jihua_document_get_unfinished (self->document), stripped);
  for (guint i = 0; i < self->rows->len; i++)
    jihua_figure_set_new_source (jihua_report_row_get_figure (g_ptr_array_index (self->rows, i)), stripped);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SOURCE]);
}

/**
 * jihua_report_model_get_n_due:
 * @self: a model
 *
 * Returns: how many figures of the unit are due for the period, shown or not
 */
guint
jihua_report_model_get_n_due (JihuaReportModel *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), 0);

  return self->n_due;
}

/**
 * jihua_report_model_get_n_reported:
 * @self: a model
 *
 * Returns: how many of them are there
 */
guint
jihua_report_model_get_n_reported (JihuaReportModel *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), 0);

  return self->n_reported;
}

/**
 * jihua_report_model_dup_query:
 * @self: a model
 *
 * Returns: (transfer full): the query that leads to what is shown now
 */
char *
jihua_report_model_dup_query (JihuaReportModel *self)
{
  JihuaReportQuery query;

  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), NULL);

  query = (JihuaReportQuery) {
    .unit = self->unit,
    .period = self->follows_as_of ? JIHUA_PERIOD_NONE : self->period,
    .scope = self->scope,
  };

  return jihua_report_query_to_string (&query);
}

/**
 * jihua_report_model_list_all:
 * @self: a model
 *
 * Returns: (transfer full) (element-type JihuaReportRow): the rows that are
 *   shown, then those that are not: what is known by its name or number can be
 *   filled in wherever it is
 */
GPtrArray *
jihua_report_model_list_all (JihuaReportModel *self)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), rows);

  for (guint i = 0; i < self->shown->len; i++)
    g_ptr_array_add (rows, g_object_ref (g_ptr_array_index (self->shown, i)));
  for (guint i = 0; i < self->rows->len; i++) {
    if (!g_ptr_array_find (self->shown, g_ptr_array_index (self->rows, i), NULL))
      g_ptr_array_add (rows, g_object_ref (g_ptr_array_index (self->rows, i)));
  }

  return rows;
}
