/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-standings.h"

#include "jihua-judge.h"

/**
 * JihuaStandings:
 *
 * The standings of all nodes of a plan as of one month. Any change of the
 * ledger judges the whole plan anew: goals refer to each other, and all of it
 * takes less than a frame.
 */

struct _JihuaStandings {
  GObject        parent_instance;

  JihuaLedger   *ledger;
  JihuaPeriod    as_of;
  GHashTable    *by_node; /* JihuaNode → JihuaStanding */
  JihuaStanding *plan;
  JihuaYearStandings *year;
};

enum {
  PROP_0,
  PROP_LEDGER,
  PROP_AS_OF,
  N_PROPS,
};

enum {
  CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaStandings, jihua_standings, G_TYPE_OBJECT)

static void
jihua_standings_finalize (GObject *object)
{
  JihuaStandings *self = JIHUA_STANDINGS (object);

  g_clear_object (&self->ledger);
  g_clear_object (&self->plan);
  g_clear_object (&self->year);
  g_hash_table_unref (self->by_node);

  G_OBJECT_CLASS (jihua_standings_parent_class)->finalize (object);
}

static void
jihua_standings_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  JihuaStandings *self = JIHUA_STANDINGS (object);

  switch (prop_id) {
    case PROP_LEDGER:
      g_value_set_object (value, self->ledger);
      break;
    case PROP_AS_OF:
      g_value_set_boxed (value, &self->as_of);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_standings_class_init (JihuaStandingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jihua_standings_finalize;
  object_class->get_property = jihua_standings_get_property;

  properties[PROP_LEDGER] =
    g_param_spec_object ("ledger", NULL, NULL, JIHUA_TYPE_LEDGER,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_AS_OF] =
    g_param_spec_boxed ("as-of", NULL, NULL, JIHUA_TYPE_PERIOD,
                        G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * JihuaStandings::changed:
   * @self: the standings
   *
   * Emitted when all nodes have been judged anew.
   */
  signals[CHANGED] =
    g_signal_new ("changed", JIHUA_TYPE_STANDINGS, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jihua_standings_init (JihuaStandings *self)
{
  self->by_node = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->plan = jihua_standing_new (NULL);
}

static void
judge_target (JihuaStandings *self,
              JihuaTarget    *target)
{
  g_autoptr (JihuaJudgement) judgement = jihua_judge (self->ledger, target, self->as_of);

  jihua_standing_set_judgement (jihua_standings_lookup (self, JIHUA_NODE (target)), judgement);
}

static void
count_children (JihuaStandings *self,
                GListModel     *children,
                guint          *counts)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);
    JihuaStanding *standing = jihua_standings_lookup (self, child);

    for (int status = 0; status < JIHUA_N_STATUSES; status++)
      counts[status] += jihua_standing_get_count (standing, (JihuaStatus) status);
  }
}

static void
count_section (JihuaStandings *self,
               JihuaSection   *section)
{
  guint counts[JIHUA_N_STATUSES] = { 0 };

  count_children (self, jihua_section_get_children (section), counts);
  jihua_standing_set_counts (jihua_standings_lookup (self, JIHUA_NODE (section)), counts);
}

static void
judge_all (JihuaStandings *self)
{
  JihuaPlan *plan = jihua_ledger_get_plan (self->ledger);
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  guint counts[JIHUA_N_STATUSES] = { 0 };

  /* Children stand behind their section in tree order, so backwards each
   * section finds its children counted. */
  for (guint i = nodes->len; i > 0; i--) {
    JihuaNode *node = g_ptr_array_index (nodes, i - 1);

    jihua_standing_set_work (jihua_standings_lookup (self, node),
                             jihua_ledger_find_latest_record (self->ledger, JIHUA_RECORD_WORK, node, self->as_of));
    if (JIHUA_IS_TARGET (node))
      judge_target (self, JIHUA_TARGET (node));
    else
      count_section (self, JIHUA_SECTION (node));
  }

  count_children (self, jihua_plan_get_children (plan), counts);
  jihua_standing_set_counts (self->plan, counts);

  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * jihua_standings_new:
 * @ledger: a ledger
 *
 * Returns: (transfer full): the standings of its plan as of the month that
 *   suits it: see jihua_ledger_suggest_as_of()
 */
JihuaStandings *
jihua_standings_new (JihuaLedger *ledger)
{
  JihuaStandings *self = g_object_new (JIHUA_TYPE_STANDINGS, NULL);
  JihuaPlan *plan = jihua_ledger_get_plan (ledger);
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  self->ledger = g_object_ref (ledger);
  self->as_of = jihua_ledger_suggest_as_of (ledger);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    g_hash_table_insert (self->by_node, node, jihua_standing_new (node));
  }

  /* Made first, so that who hears that all is judged anew finds the year anew too. */
  self->year = jihua_year_standings_new (ledger);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (judge_all), self, G_CONNECT_SWAPPED);
  judge_all (self);

  return self;
}

/**
 * jihua_standings_get_ledger:
 * @self: standings
 *
 * Returns: (transfer none): the ledger they follow
 */
JihuaLedger *
jihua_standings_get_ledger (JihuaStandings *self)
{
  return self->ledger;
}

/**
 * jihua_standings_get_as_of:
 * @self: standings
 *
 * Returns: the month they are as of
 */
JihuaPeriod
jihua_standings_get_as_of (JihuaStandings *self)
{
  return self->as_of;
}

/**
 * jihua_standings_set_as_of:
 * @self: standings
 * @as_of: a month of the plan's year
 *
 * Judges everything as of another month.
 */
void
jihua_standings_set_as_of (JihuaStandings *self,
                           JihuaPeriod     as_of)
{
  g_return_if_fail (as_of.year == jihua_plan_get_year (jihua_ledger_get_plan (self->ledger)));

  if (jihua_period_equal (self->as_of, as_of))
    return;

  self->as_of = as_of;
  judge_all (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_OF]);
}

/**
 * jihua_standings_lookup:
 * @self: standings
 * @node: a node of the plan, or a series beside it
 *
 * Returns: (transfer none) (nullable): how it stands; %NULL for a series
 */
JihuaStanding *
jihua_standings_lookup (JihuaStandings *self,
                        JihuaNode      *node)
{
  return g_hash_table_lookup (self->by_node, node);
}

/**
 * jihua_standings_get_tolerance:
 * @self: standings
 * @target: a target of the plan, or a series that is none
 *
 * Returns: the tolerance it is judged with, in its own unit; 0 if it has none, or
 *   a percentage of what is not known as of the month
 */
JihuaDecimal
jihua_standings_get_tolerance (JihuaStandings *self,
                               JihuaTarget    *target)
{
  JihuaStanding *standing = jihua_standings_lookup (self, JIHUA_NODE (target));
  JihuaJudgement *judgement = standing ? jihua_standing_get_judgement (standing) : NULL;

  return judgement ? judgement->tolerance : (JihuaDecimal) JIHUA_DECIMAL_INIT;
}

/**
 * jihua_standings_get_plan:
 * @self: standings
 *
 * Returns: (transfer none): how the plan as a whole stands
 */
JihuaStanding *
jihua_standings_get_plan (JihuaStandings *self)
{
  return self->plan;
}

/**
 * jihua_standings_get_year:
 * @self: standings
 *
 * Returns: (transfer none): how the plan stands as of every month of its year
 */
JihuaYearStandings *
jihua_standings_get_year (JihuaStandings *self)
{
  return self->year;
}
