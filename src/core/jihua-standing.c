/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-standing.h"

#include <string.h>

#include "jihua-target.h"

/**
 * JihuaStanding:
 *
 * How one node stands as of the chosen month, for views to bind to: a target
 * by its judgement, a section by the counts of the targets below it, or by the
 * state of its work if there are none.
 */

struct _JihuaStanding {
  GObject         parent_instance;

  JihuaNode      *node;
  JihuaJudgement *judgement;
  JihuaRecord    *work;
  JihuaStatus     status;
  guint           counts[JIHUA_N_STATUSES];
};

enum {
  PROP_0,
  PROP_NODE,
  PROP_STATUS,
  PROP_JUDGEMENT,
  PROP_WORK,
  PROP_GOOD,
  PROP_TOTAL,
  N_PROPS,
};

enum {
  CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaStanding, jihua_standing, G_TYPE_OBJECT)

static void
jihua_standing_finalize (GObject *object)
{
  JihuaStanding *self = JIHUA_STANDING (object);

  g_clear_object (&self->node);
  g_clear_pointer (&self->judgement, jihua_judgement_unref);
  g_clear_object (&self->work);

  G_OBJECT_CLASS (jihua_standing_parent_class)->finalize (object);
}

static void
jihua_standing_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  JihuaStanding *self = JIHUA_STANDING (object);

  switch (prop_id) {
    case PROP_NODE:
      g_value_set_object (value, self->node);
      break;
    case PROP_STATUS:
      g_value_set_enum (value, (gint) self->status);
      break;
    case PROP_JUDGEMENT:
      g_value_set_boxed (value, self->judgement);
      break;
    case PROP_WORK:
      g_value_set_object (value, self->work);
      break;
    case PROP_GOOD:
      g_value_set_uint (value, jihua_standing_get_good (self));
      break;
    case PROP_TOTAL:
      g_value_set_uint (value, jihua_standing_get_total (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_standing_class_init (JihuaStandingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jihua_standing_finalize;
  object_class->get_property = jihua_standing_get_property;

  properties[PROP_NODE] =
    g_param_spec_object ("node", NULL, NULL, JIHUA_TYPE_NODE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_STATUS] =
    g_param_spec_enum ("status", NULL, NULL,
                       JIHUA_TYPE_STATUS, JIHUA_STATUS_AWAITING_RELEASE,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_JUDGEMENT] =
    g_param_spec_boxed ("judgement", NULL, NULL, JIHUA_TYPE_JUDGEMENT,
                        G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_WORK] =
    g_param_spec_object ("work", NULL, NULL, JIHUA_TYPE_RECORD,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_GOOD] =
    g_param_spec_uint ("good", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TOTAL] =
    g_param_spec_uint ("total", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * JihuaStanding::changed:
   * @self: the standing
   *
   * Emitted once after any of the properties may have changed.
   */
  signals[CHANGED] =
    g_signal_new ("changed", JIHUA_TYPE_STANDING, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jihua_standing_init (JihuaStanding *self)
{
  self->status = JIHUA_STATUS_AWAITING_RELEASE;
}

/**
 * jihua_standing_new:
 * @node: (nullable): a node, %NULL for the plan as a whole
 *
 * Returns: (transfer full): its standing, still without facts
 */
JihuaStanding *
jihua_standing_new (JihuaNode *node)
{
  JihuaStanding *self = g_object_new (JIHUA_TYPE_STANDING, NULL);

  g_set_object (&self->node, node);

  return self;
}

/**
 * jihua_standing_get_node:
 * @self: a standing
 *
 * Returns: (nullable) (transfer none): whose standing it is; %NULL for the plan
 */
JihuaNode *
jihua_standing_get_node (JihuaStanding *self)
{
  return self->node;
}

/**
 * jihua_standing_get_status:
 * @self: a standing
 *
 * Returns: the status of the target; for a section the one that needs most
 *   attention among its targets
 */
JihuaStatus
jihua_standing_get_status (JihuaStanding *self)
{
  return self->status;
}

/**
 * jihua_standing_get_judgement:
 * @self: a standing
 *
 * Returns: (nullable) (transfer none): the judgement of the target; %NULL for
 *   a section
 */
JihuaJudgement *
jihua_standing_get_judgement (JihuaStanding *self)
{
  return self->judgement;
}

/**
 * jihua_standing_get_work:
 * @self: a standing
 *
 * Returns: (nullable) (transfer none): the last state of work that was recorded
 *   for the node, no later than the month
 */
JihuaRecord *
jihua_standing_get_work (JihuaStanding *self)
{
  return self->work;
}

/**
 * jihua_standing_get_good:
 * @self: a standing
 *
 * Returns: how many of the targets are achieved, basically achieved or on track
 */
guint
jihua_standing_get_good (JihuaStanding *self)
{
  guint good = 0;

  for (int status = 0; status < JIHUA_N_STATUSES; status++) {
    if (jihua_status_is_good ((JihuaStatus) status))
      good += self->counts[status];
  }

  return good;
}

/**
 * jihua_standing_get_total:
 * @self: a standing
 *
 * Returns: how many targets there are; 1 for a target
 */
guint
jihua_standing_get_total (JihuaStanding *self)
{
  guint total = 0;

  for (int status = 0; status < JIHUA_N_STATUSES; status++)
    total += self->counts[status];

  return total;
}

/**
 * jihua_standing_get_count:
 * @self: a standing
 * @status: a status
 *
 * Returns: how many of the targets have that status
 */
guint
jihua_standing_get_count (JihuaStanding *self,
                          JihuaStatus    status)
{
  return self->counts[status];
}

static void
replace_counts (JihuaStanding *self,
                const guint   *counts)
{
  guint good = jihua_standing_get_good (self);
  guint total = jihua_standing_get_total (self);

  memcpy (self->counts, counts, sizeof self->counts);

  if (good != jihua_standing_get_good (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GOOD]);
  if (total != jihua_standing_get_total (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOTAL]);
}

static void
set_status (JihuaStanding *self,
            JihuaStatus    status)
{
  if (self->status == status)
    return;

  self->status = status;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}

/**
 * jihua_standing_set_judgement:
 * @self: the standing of a target
 * @judgement: its judgement
 */
void
jihua_standing_set_judgement (JihuaStanding  *self,
                              JihuaJudgement *judgement)
{
  guint counts[JIHUA_N_STATUSES] = { 0 };

  counts[judgement->status] = 1;

  g_clear_pointer (&self->judgement, jihua_judgement_unref);
  self->judgement = jihua_judgement_ref (judgement);

  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JUDGEMENT]);
  set_status (self, judgement->status);
  replace_counts (self, counts);
  g_object_thaw_notify (G_OBJECT (self));

  g_signal_emit (self, signals[CHANGED], 0);
}

static JihuaStatus
find_neediest (const guint *counts)
{
  JihuaStatus neediest = JIHUA_STATUS_ACHIEVED;
  gboolean any = FALSE;

  for (int i = 0; i < JIHUA_N_STATUSES; i++) {
    JihuaStatus status = (JihuaStatus) i;

    if (counts[i] > 0 && (!any || jihua_status_get_urgency (status) > jihua_status_get_urgency (neediest))) {
      neediest = status;
      any = TRUE;
    }
  }

  return any ? neediest : JIHUA_STATUS_AWAITING_RELEASE;
}

/* Without targets a section stands as its work does. */
static JihuaStatus
derive_status (JihuaStanding *self,
               const guint   *counts)
{
  for (int i = 0; i < JIHUA_N_STATUSES; i++)
    if (counts[i] > 0)
      return find_neediest (counts);

  return self->work ? jihua_work_state_get_status (jihua_record_get_state (self->work))
                    : find_neediest (counts);
}

/**
 * jihua_standing_set_work:
 * @self: a standing
 * @work: (nullable): the state of work as of the month
 */
void
jihua_standing_set_work (JihuaStanding *self,
                         JihuaRecord   *work)
{
  if (!g_set_object (&self->work, work))
    return;

  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORK]);
  if (self->judgement == NULL)
    set_status (self, derive_status (self, self->counts));
  g_object_thaw_notify (G_OBJECT (self));

  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * jihua_standing_set_counts:
 * @self: the standing of a section or the plan
 * @counts: (array fixed-size=12): how many targets have each status
 */
void
jihua_standing_set_counts (JihuaStanding *self,
                           const guint   *counts)
{
  if (memcmp (self->counts, counts, sizeof self->counts) == 0)
    return;

  g_object_freeze_notify (G_OBJECT (self));
  set_status (self, derive_status (self, counts));
  replace_counts (self, counts);
  g_object_thaw_notify (G_OBJECT (self));

  g_signal_emit (self, signals[CHANGED], 0);
}
