/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-model.h"

#include "jihua-collate.h"
#include "jihua-judge.h"
#include "jihua-period-standing.h"

#define SOURCE_KEY "jihua-report-source"

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
  guint             n_filled;
  guint             n_rows;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_PERIOD,
  PROP_UNIT,
  PROP_SCOPE,
  PROP_SOURCE,
  PROP_QUERY,
  PROP_N_ROWS,
  PROP_N_FILLED,
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

static const JihuaRules *
get_rules (JihuaDocument *document)
{
  return jihua_plan_get_rules (jihua_document_get_plan (document));
}

/* A figure that was due earlier in the year and is still not there. */
static JihuaPeriod
find_overdue (JihuaDocument *document,
              JihuaTarget   *target,
              JihuaPeriod    period)
{
  JihuaPeriod due = jihua_judge_due_period (target, get_rules (document), period);
  JihuaActual *latest = jihua_ledger_find_latest (jihua_document_get_ledger (document), target, period);

  if (latest != NULL && jihua_period_compare (jihua_actual_get_through (latest), due) >= 0)
    return JIHUA_PERIOD_NONE;

  return due;
}

/* Which figure of a target belongs into the sheet of a period, if any. */
static JihuaPeriod
find_period (JihuaDocument *document,
             JihuaTarget   *target,
             JihuaPeriod    period)
{
  if (jihua_judge_is_due (target, get_rules (document), period)
      || jihua_ledger_find_actual (jihua_document_get_ledger (document), target, period) != NULL)
    return period;

  return find_overdue (document, target, period);
}

/* A tied target is entered with the one it is tied to; a deed has no figure. */
static gboolean
has_figures (JihuaTarget *target)
{
  return jihua_target_get_tie (target) == NULL
         && !jihua_goal_is_event (jihua_target_get_goal (target));
}

static gboolean
is_in_annex (JihuaPlan *plan,
             JihuaNode *node)
{
  JihuaNode *annex = JIHUA_NODE (jihua_plan_get_annex (plan));

  while (node != NULL && node != annex)
    node = jihua_node_get_parent (node);

  return node != NULL && annex != NULL;
}

static void
collect_nodes (JihuaPlan *plan,
               gboolean   annex,
               GPtrArray *targets)
{
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (JIHUA_IS_TARGET (node) && has_figures (JIHUA_TARGET (node)) && is_in_annex (plan, node) == annex)
      g_ptr_array_add (targets, node);
  }
}

/* The annex, the measures, and what goals are compared with beyond the plan. */
static GPtrArray *
list_targets (JihuaPlan *plan)
{
  GPtrArray *targets = g_ptr_array_new ();
  GListModel *series = jihua_plan_get_series (plan);

  collect_nodes (plan, TRUE, targets);
  collect_nodes (plan, FALSE, targets);
  for (guint i = 0; i < g_list_model_get_n_items (series); i++) {
    g_autoptr (JihuaTarget) target = g_list_model_get_item (series, i);

    if (has_figures (target))
      g_ptr_array_add (targets, target);
  }

  return targets;
}

static gboolean
is_of_unit (JihuaReportModel *self,
            JihuaReportRow   *row)
{
  const char *responsible = jihua_report_row_get_responsible (row);

  if (*self->unit == '\0')
    return TRUE;
  if (g_str_equal (self->unit, JIHUA_REPORT_NOBODY))
    return *responsible == '\0';

  return g_str_equal (responsible, self->unit);
}

static void
count (JihuaReportModel *self)
{
  guint n_filled = 0, n_rows = 0;

  for (guint i = 0; i < self->rows->len; i++) {
    JihuaReportRow *row = g_ptr_array_index (self->rows, i);

    if (!is_of_unit (self, row))
      continue;

    n_rows++;
    if (jihua_report_row_get_filled (row))
      n_filled++;
  }

  if (n_filled == self->n_filled && n_rows == self->n_rows)
    return;

  self->n_filled = n_filled;
  self->n_rows = n_rows;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_FILLED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ROWS]);
}

static void
show_rows (JihuaReportModel *self)
{
  guint n_before = self->shown->len;

  g_ptr_array_set_size (self->shown, 0);
  for (guint i = 0; i < self->rows->len; i++) {
    JihuaReportRow *row = g_ptr_array_index (self->rows, i);

    if (is_of_unit (self, row)
        && (self->scope != JIHUA_REPORT_SCOPE_UNREPORTED || jihua_report_row_get_unreported (row)))
      g_ptr_array_add (self->shown, g_object_ref (row));
  }

  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->shown->len);
  count (self);
}

static void
list_rows (JihuaReportModel *self)
{
  g_autoptr (GPtrArray) targets = list_targets (jihua_document_get_plan (self->document));

  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < targets->len; i++) {
    JihuaTarget *target = g_ptr_array_index (targets, i);
    JihuaPeriod period = find_period (self->document, target, self->period);
    g_autoptr (JihuaFigure) figure = NULL;

    if (self->scope == JIHUA_REPORT_SCOPE_ALL)
      period = self->period;
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

/* What a department sent has one source; it stays until another is typed, also
 * while one looks at other pages in between. */
static void
take_over_source (JihuaReportModel *self)
{
  const char *source = g_object_get_data (G_OBJECT (self->document), SOURCE_KEY);

  g_set_str (&self->source, source != NULL ? source : "");
}

static void
jihua_report_model_constructed (GObject *object)
{
  JihuaReportModel *self = JIHUA_REPORT_MODEL (object);

  G_OBJECT_CLASS (jihua_report_model_parent_class)->constructed (object);

  self->period = jihua_document_get_as_of (self->document);
  take_over_source (self);
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
    case PROP_N_ROWS:
      g_value_set_uint (value, self->n_rows);
      break;
    case PROP_N_FILLED:
      g_value_set_uint (value, self->n_filled);
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
  properties[PROP_N_ROWS] =
    g_param_spec_uint ("n-rows", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_N_FILLED] =
    g_param_spec_uint ("n-filled", NULL, NULL, 0, G_MAXUINT, 0, read);

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

  g_object_set_data_full (G_OBJECT (self->document), SOURCE_KEY, g_strdup (stripped), g_free);

  for (guint i = 0; i < self->rows->len; i++)
    jihua_figure_set_new_source (jihua_report_row_get_figure (g_ptr_array_index (self->rows, i)), stripped);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SOURCE]);
}

/**
 * jihua_report_model_get_n_rows:
 * @self: a model
 *
 * Returns: how many figures there are to be of the unit, shown or not
 */
guint
jihua_report_model_get_n_rows (JihuaReportModel *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), 0);

  return self->n_rows;
}

/**
 * jihua_report_model_get_n_filled:
 * @self: a model
 *
 * Returns: how many of them are recorded
 */
guint
jihua_report_model_get_n_filled (JihuaReportModel *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), 0);

  return self->n_filled;
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

static void
unit_free (gpointer data)
{
  JihuaReportUnit *unit = data;

  g_free (unit->name);
  g_free (unit);
}

static JihuaReportUnit *
ensure_unit (GPtrArray  *units,
             const char *name)
{
  JihuaReportUnit *unit;

  for (guint i = 0; i < units->len; i++) {
    unit = g_ptr_array_index (units, i);
    if (g_str_equal (unit->name, name))
      return unit;
  }

  unit = g_new0 (JihuaReportUnit, 1);
  unit->name = g_strdup (name);
  g_ptr_array_add (units, unit);

  return unit;
}

/* By name; targets that nobody is named for come last. */
static int
compare_units (gconstpointer a,
               gconstpointer b)
{
  const JihuaReportUnit *first = *(JihuaReportUnit * const *) a;
  const JihuaReportUnit *second = *(JihuaReportUnit * const *) b;

  if ((*first->name == '\0') != (*second->name == '\0'))
    return *first->name == '\0' ? 1 : -1;

  return jihua_collate (first->name, second->name);
}

/**
 * jihua_report_model_list_units:
 * @self: a model
 *
 * Returns: (transfer container) (element-type JihuaReportUnit): the units that
 *   have figures to report for the period
 */
GPtrArray *
jihua_report_model_list_units (JihuaReportModel *self)
{
  GPtrArray *units = g_ptr_array_new_with_free_func (unit_free);

  g_return_val_if_fail (JIHUA_IS_REPORT_MODEL (self), units);

  for (guint i = 0; i < self->rows->len; i++) {
    JihuaReportRow *row = g_ptr_array_index (self->rows, i);
    JihuaReportUnit *unit = ensure_unit (units, jihua_report_row_get_responsible (row));

    unit->n_rows++;
    if (jihua_report_row_get_filled (row))
      unit->n_filled++;
  }
  g_ptr_array_sort (units, compare_units);

  return units;
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

static gboolean
is_unreported (JihuaDocument *document,
               JihuaTarget   *target,
               JihuaPeriod    as_of)
{
  JihuaLedger *ledger = jihua_document_get_ledger (document);
  JihuaPeriod period = find_period (document, target, as_of);

  return jihua_period_is_set (period)
         && jihua_ledger_find_actual (ledger, target, period) == NULL
         && jihua_period_standing_find (ledger, target, period, as_of).due;
}

/**
 * jihua_report_count_unreported:
 * @document: the open ledger
 *
 * Returns: how many figures should be there as of the chosen month and are not
 */
guint
jihua_report_count_unreported (JihuaDocument *document)
{
  g_autoptr (GPtrArray) targets = list_targets (jihua_document_get_plan (document));
  JihuaPeriod as_of = jihua_document_get_as_of (document);
  guint n = 0;

  for (guint i = 0; i < targets->len; i++) {
    if (is_unreported (document, g_ptr_array_index (targets, i), as_of))
      n++;
  }

  return n;
}
