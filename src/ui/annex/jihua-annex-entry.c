/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-entry.h"

#include <math.h>

#include "jihua-standing-list.h"

struct _JihuaAnnexEntry {
  GObject        parent_instance;

  JihuaDocument *document;
  JihuaStanding *standing;
  guint          position;
  JihuaFigure   *figure;
  GHashTable    *figures;
};

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaAnnexEntry, jihua_annex_entry, G_TYPE_OBJECT)

static void
emit_changed (JihuaAnnexEntry *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* The period a typed figure is for: that of the figure that counts, else the
 * last one due, else the month itself. */
static JihuaPeriod
find_period (JihuaAnnexEntry *self)
{
  JihuaJudgement *judgement = jihua_standing_get_judgement (self->standing);

  if (judgement != NULL && judgement->actual != NULL)
    return jihua_actual_get_through (judgement->actual);
  if (judgement != NULL && jihua_period_is_set (judgement->due))
    return judgement->due;

  return jihua_document_get_as_of (self->document);
}

/* Figures of other months are kept, with what was typed and not understood. */
static JihuaFigure *
take_figure (JihuaAnnexEntry *self,
             JihuaPeriod      period)
{
  gpointer key = GUINT_TO_POINTER (period.year * 12u + period.month);
  JihuaFigure *figure = g_hash_table_lookup (self->figures, key);

  if (figure == NULL) {
    figure = jihua_figure_new (self->document, jihua_annex_entry_get_target (self), period);
    g_hash_table_insert (self->figures, key, figure);
    g_signal_connect_object (figure, "notify::error", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
  }

  return figure;
}

static void
standing_changed (JihuaAnnexEntry *self)
{
  if (!jihua_goal_is_event (jihua_target_get_goal (jihua_annex_entry_get_target (self))))
    g_set_object (&self->figure, take_figure (self, find_period (self)));

  emit_changed (self);
}

static void
jihua_annex_entry_dispose (GObject *object)
{
  JihuaAnnexEntry *self = JIHUA_ANNEX_ENTRY (object);

  g_clear_pointer (&self->figures, g_hash_table_unref);
  g_clear_object (&self->figure);
  g_clear_object (&self->standing);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_annex_entry_parent_class)->dispose (object);
}

static void
jihua_annex_entry_class_init (JihuaAnnexEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jihua_annex_entry_dispose;

  /**
   * JihuaAnnexEntry::changed:
   * @self: the entry
   *
   * Emitted when anything that is shown of it may have changed.
   */
  signals[CHANGED] = g_signal_new ("changed", JIHUA_TYPE_ANNEX_ENTRY, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jihua_annex_entry_init (JihuaAnnexEntry *self)
{
  self->figures = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

static JihuaAnnexEntry *
make_entry (JihuaDocument *document,
            JihuaStanding *standing,
            guint          position)
{
  JihuaAnnexEntry *self = g_object_new (JIHUA_TYPE_ANNEX_ENTRY, NULL);
  JihuaNode *node;

  self->document = g_object_ref (document);
  self->standing = g_object_ref (standing);
  self->position = position;

  g_signal_connect_object (standing, "changed", G_CALLBACK (standing_changed), self, G_CONNECT_SWAPPED);
  for (node = jihua_standing_get_node (standing); node != NULL; node = jihua_node_get_parent (node))
    g_signal_connect_object (node, "notify::responsible", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
  standing_changed (self);

  return self;
}

/**
 * jihua_annex_list_entries:
 * @document: a document
 *
 * Returns: (transfer full) (element-type JihuaAnnexEntry): the rows of its plan's
 *   annex in the official order; empty without an annex
 */
GListModel *
jihua_annex_list_entries (JihuaDocument *document)
{
  GListStore *entries = g_list_store_new (JIHUA_TYPE_ANNEX_ENTRY);
  JihuaSection *annex = jihua_plan_get_annex (jihua_document_get_plan (document));
  g_autoptr (GListModel) standings = NULL;

  if (annex == NULL)
    return G_LIST_MODEL (entries);

  standings = jihua_standing_list_new (jihua_document_get_standings (document), JIHUA_NODE (annex));
  for (guint i = 0; i < g_list_model_get_n_items (standings); i++) {
    g_autoptr (JihuaStanding) standing = g_list_model_get_item (standings, i);
    g_autoptr (JihuaAnnexEntry) entry = make_entry (document, standing, i);

    g_list_store_append (entries, entry);
  }

  return G_LIST_MODEL (entries);
}

/**
 * jihua_annex_entry_get_standing:
 * @self: an entry
 *
 * Returns: (transfer none): how its target stands
 */
JihuaStanding *
jihua_annex_entry_get_standing (JihuaAnnexEntry *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ENTRY (self), NULL);

  return self->standing;
}

/**
 * jihua_annex_entry_get_target:
 * @self: an entry
 *
 * Returns: (transfer none): its target
 */
JihuaTarget *
jihua_annex_entry_get_target (JihuaAnnexEntry *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ENTRY (self), NULL);

  return JIHUA_TARGET (jihua_standing_get_node (self->standing));
}

/**
 * jihua_annex_entry_get_position:
 * @self: an entry
 *
 * Returns: its row in the official order, from 0
 */
guint
jihua_annex_entry_get_position (JihuaAnnexEntry *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ENTRY (self), 0);

  return self->position;
}

/**
 * jihua_annex_entry_get_figure:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): the figure that is edited in the row, as
 *   of the document's month; %NULL for a deed
 */
JihuaFigure *
jihua_annex_entry_get_figure (JihuaAnnexEntry *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ENTRY (self), NULL);

  return self->figure;
}

/**
 * jihua_annex_entry_get_earlier:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): the last figure known of an earlier
 *   period, where the one that counts is missing
 */
JihuaActual *
jihua_annex_entry_get_earlier (JihuaAnnexEntry *self)
{
  JihuaJudgement *judgement;

  g_return_val_if_fail (JIHUA_IS_ANNEX_ENTRY (self), NULL);

  judgement = jihua_standing_get_judgement (self->standing);

  return judgement != NULL && judgement->actual == NULL ? judgement->last_known : NULL;
}

/**
 * jihua_annex_entry_get_last_year:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): the figure of the same period of the year
 *   before, else the one the target was compared with
 */
JihuaActual *
jihua_annex_entry_get_last_year (JihuaAnnexEntry *self)
{
  JihuaLedger *ledger;
  JihuaActual *same;
  JihuaJudgement *judgement;

  g_return_val_if_fail (JIHUA_IS_ANNEX_ENTRY (self), NULL);

  ledger = jihua_document_get_ledger (self->document);
  same = jihua_ledger_find_actual (ledger, jihua_annex_entry_get_target (self),
                                   jihua_period_year_before (find_period (self)));
  if (same != NULL)
    return same;

  judgement = jihua_standing_get_judgement (self->standing);

  return judgement != NULL ? judgement->last_year : NULL;
}

/**
 * jihua_annex_entry_get_status:
 * @self: an entry
 *
 * Returns: the status of its target
 */
JihuaStatus
jihua_annex_entry_get_status (JihuaAnnexEntry *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ENTRY (self), JIHUA_STATUS_NOT_REPORTED);

  return jihua_standing_get_status (self->standing);
}

/**
 * jihua_annex_entry_get_responsible:
 * @self: an entry
 *
 * Returns: (nullable): the unit responsible for its target, or for the nearest
 *   section around it that has one
 */
const char *
jihua_annex_entry_get_responsible (JihuaAnnexEntry *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_ENTRY (self), NULL);

  return jihua_node_get_effective_responsible (jihua_standing_get_node (self->standing));
}

/* Below a ceiling everything is done; over it, the less the more it is over. */
static double
measure_ceiling (const JihuaJudgement *judgement)
{
  double value = jihua_decimal_to_double (jihua_actual_get_value (judgement->actual));
  double goal = jihua_decimal_to_double (judgement->yardstick);

  return value > goal ? goal / value : 1;
}

/**
 * jihua_annex_entry_get_completion:
 * @self: an entry
 * @completion: (out): how much of the goal is reached, as a fraction; not capped
 *
 * Returns: whether that is known
 */
gboolean
jihua_annex_entry_get_completion (JihuaAnnexEntry *self,
                                  double          *completion)
{
  JihuaJudgement *judgement;
  const JihuaGoal *goal;

  g_return_val_if_fail (JIHUA_IS_ANNEX_ENTRY (self), FALSE);
  g_return_val_if_fail (completion != NULL, FALSE);

  judgement = jihua_standing_get_judgement (self->standing);
  goal = jihua_target_get_goal (jihua_annex_entry_get_target (self));
  if (judgement == NULL || judgement->actual == NULL || !judgement->has_progress)
    return FALSE;

  *completion = goal->direction == JIHUA_DIRECTION_CEILING ? measure_ceiling (judgement) : judgement->progress;

  return TRUE;
}
