/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-removals.h"

struct _JihuaRemovals {
  GObject        parent_instance;

  JihuaDocument *document;
  GPtrArray     *pending;
  guint          idle;
};

G_DEFINE_FINAL_TYPE (JihuaRemovals, jihua_removals, G_TYPE_OBJECT)

enum {
  REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Undoing an entry takes it away too, but is no step of its own. */
static GPtrArray *
keep_last_step (JihuaRemovals *self,
                GPtrArray     *changes)
{
  GPtrArray *step = jihua_undo_peek_undo (jihua_document_get_undo (self->document));
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < changes->len; i++)
    if (step != NULL && g_ptr_array_find (step, g_ptr_array_index (changes, i), NULL))
      g_ptr_array_add (kept, g_object_ref (g_ptr_array_index (changes, i)));

  return kept;
}

static gboolean
report (gpointer user_data)
{
  g_autoptr (JihuaRemovals) self = g_object_ref (user_data);
  g_autoptr (GPtrArray) changes = keep_last_step (self, self->pending);

  self->idle = 0;
  g_ptr_array_set_size (self->pending, 0);
  if (changes->len > 0)
    g_signal_emit (self, signals[REMOVED], 0, changes);

  return G_SOURCE_REMOVE;
}

static gboolean
is_removal (JihuaChange *change)
{
  switch (jihua_change_get_kind (change)) {
    case JIHUA_CHANGE_ACTUAL:
      return jihua_change_get_to (change) == NULL;
    case JIHUA_CHANGE_RECORD:
      return jihua_change_get_to_record (change) == NULL;
    case JIHUA_CHANGE_SETTING:
    default:
      return FALSE;
  }
}

/* A note that goes to another month is not gone. */
static void
forget_moved (JihuaRemovals *self,
              JihuaChange   *change)
{
  JihuaRecord *note = jihua_change_get_to_record (change);
  JihuaChange *last = self->pending->len > 0 ? g_ptr_array_index (self->pending, self->pending->len - 1) : NULL;

  if (last != NULL && note != NULL && jihua_record_get_kind (note) == JIHUA_RECORD_NOTE
      && jihua_change_get_from_record (last) != NULL
      && g_str_equal (jihua_change_get_node (last), jihua_record_get_node (note)))
    g_ptr_array_set_size (self->pending, (int) self->pending->len - 1);
}

static void
history_changed (JihuaRemovals *self,
                 guint          position,
                 guint          n_removed,
                 guint          n_added,
                 GListModel    *history)
{
  for (guint i = 0; i < n_added; i++) {
    g_autoptr (JihuaChange) change = g_list_model_get_item (history, position + i);

    forget_moved (self, change);
    if (is_removal (change))
      g_ptr_array_add (self->pending, g_steal_pointer (&change));
  }

  /* Several figures may go together, and the undo stack follows them. */
  if (self->pending->len > 0 && self->idle == 0)
    self->idle = g_idle_add (report, self);
}

static void
jihua_removals_finalize (GObject *object)
{
  JihuaRemovals *self = JIHUA_REMOVALS (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_ptr_array_unref (self->pending);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_removals_parent_class)->finalize (object);
}

static void
jihua_removals_class_init (JihuaRemovalsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_removals_finalize;

  /**
   * JihuaRemovals::removed:
   * @self: the removals
   * @changes: (element-type JihuaChange): the changes that removed a figure or record
   *
   * Something was removed by one command, which can be undone.
   */
  signals[REMOVED] =
    g_signal_new ("removed", JIHUA_TYPE_REMOVALS, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

static void
jihua_removals_init (JihuaRemovals *self)
{
  self->pending = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * jihua_removals_new:
 * @document: the document to watch
 *
 * Returns: (transfer full): the removals in @document from now on
 */
JihuaRemovals *
jihua_removals_new (JihuaDocument *document)
{
  JihuaRemovals *self = g_object_new (JIHUA_TYPE_REMOVALS, NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (jihua_ledger_get_history (jihua_document_get_ledger (document)), "items-changed",
                           G_CALLBACK (history_changed), self, G_CONNECT_SWAPPED);

  return self;
}
