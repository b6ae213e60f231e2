/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-history-model.h"

#include "jihua-collate.h"

/**
 * JihuaHistoryModel:
 *
 * A #GListModel of #JihuaHistoryEntry, and a #GtkSectionModel of days.
 */
struct _JihuaHistoryModel {
  GObject           parent_instance;

  JihuaLedger      *ledger;
  GPtrArray        *all;      /* oldest first */
  GPtrArray        *found;    /* oldest first, too: new ones go to the end */

  char             *person;
  JihuaHistoryKind  kind;
  guint32           since;
  GStrv             words;
  JihuaNode        *node;
};

/* Positions count from the newest. */
static JihuaHistoryEntry *
peek (JihuaHistoryModel *self,
      guint              position)
{
  return g_ptr_array_index (self->found, self->found->len - 1 - position);
}

static GType
get_item_type (GListModel *list)
{
  return JIHUA_TYPE_HISTORY_ENTRY;
}

static guint
get_n_items (GListModel *list)
{
  return JIHUA_HISTORY_MODEL (list)->found->len;
}

static gpointer
get_item (GListModel *list,
          guint       position)
{
  JihuaHistoryModel *self = JIHUA_HISTORY_MODEL (list);

  return position < self->found->len ? g_object_ref (peek (self, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
get_section (GtkSectionModel *model,
             guint            position,
             guint           *start,
             guint           *end)
{
  JihuaHistoryModel *self = JIHUA_HISTORY_MODEL (model);
  guint32 day;

  if (position >= self->found->len) {
    *start = self->found->len;
    *end = G_MAXUINT;
    return;
  }

  day = jihua_history_entry_get_day (peek (self, position));
  for (*start = position; *start > 0 && jihua_history_entry_get_day (peek (self, *start - 1)) == day; (*start)--)
    ;
  for (*end = position + 1; *end < self->found->len && jihua_history_entry_get_day (peek (self, *end)) == day; (*end)++)
    ;
}

static void
section_model_iface_init (GtkSectionModelInterface *iface)
{
  iface->get_section = get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaHistoryModel, jihua_history_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_iface_init))

static void
jihua_history_model_finalize (GObject *object)
{
  JihuaHistoryModel *self = JIHUA_HISTORY_MODEL (object);

  g_clear_object (&self->ledger);
  g_ptr_array_unref (self->all);
  g_ptr_array_unref (self->found);
  g_free (self->person);
  g_strfreev (self->words);
  g_clear_object (&self->node);

  G_OBJECT_CLASS (jihua_history_model_parent_class)->finalize (object);
}

static void
jihua_history_model_class_init (JihuaHistoryModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_history_model_finalize;
}

static void
jihua_history_model_init (JihuaHistoryModel *self)
{
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  self->found = g_ptr_array_new ();
}

static gboolean
has_words (JihuaHistoryModel *self,
           JihuaHistoryEntry *entry)
{
  for (char **word = self->words; word != NULL && *word != NULL; word++)
    if (!jihua_history_entry_contains (entry, *word))
      return FALSE;

  return TRUE;
}

/* What is quick to tell comes first. */
static gboolean
matches (JihuaHistoryModel *self,
         JihuaHistoryEntry *entry)
{
  return (self->kind == JIHUA_HISTORY_ANY || jihua_history_entry_get_kind (entry) == self->kind)
      && (self->person == NULL
          || g_str_equal (jihua_change_get_by (jihua_history_entry_get_change (entry)), self->person))
      && (self->since == 0 || jihua_history_entry_get_day (entry) >= self->since)
      && (self->node == NULL || jihua_history_entry_is_in (entry, self->node))
      && has_words (self, entry);
}

static void
find (JihuaHistoryModel *self)
{
  guint n_before = self->found->len;

  g_ptr_array_set_size (self->found, 0);
  for (guint i = 0; i < self->all->len; i++)
    if (matches (self, g_ptr_array_index (self->all, i)))
      g_ptr_array_add (self->found, g_ptr_array_index (self->all, i));

  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->found->len);
}

/* The newest day may go on. */
static void
tell_of_newest (JihuaHistoryModel *self,
                guint              n_added)
{
  guint start, end;

  if (n_added == 0)
    return;

  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, n_added);
  get_section (GTK_SECTION_MODEL (self), n_added - 1, &start, &end);
  if (end > n_added)
    gtk_section_model_sections_changed (GTK_SECTION_MODEL (self), 0, end);
}

static void
history_changed (JihuaHistoryModel *self,
                 guint              position,
                 guint              n_removed,
                 guint              n_added,
                 GListModel        *history)
{
  guint n_before = self->found->len;

  /* Nothing is ever taken out of a history. */
  g_return_if_fail (n_removed == 0 && position == self->all->len);

  for (guint i = 0; i < n_added; i++) {
    g_autoptr (JihuaChange) change = g_list_model_get_item (history, position + i);
    JihuaHistoryEntry *entry = jihua_history_entry_new (jihua_ledger_get_plan (self->ledger), change);

    g_ptr_array_add (self->all, entry);
    if (matches (self, entry))
      g_ptr_array_add (self->found, entry);
  }

  tell_of_newest (self, self->found->len - n_before);
}

/**
 * jihua_history_model_new:
 * @ledger: a ledger
 *
 * Returns: (transfer full): its history, which goes on as the ledger is changed
 */
JihuaHistoryModel *
jihua_history_model_new (JihuaLedger *ledger)
{
  JihuaHistoryModel *self = g_object_new (JIHUA_TYPE_HISTORY_MODEL, NULL);
  GListModel *history = jihua_ledger_get_history (ledger);

  self->ledger = g_object_ref (ledger);
  history_changed (self, 0, 0, g_list_model_get_n_items (history), history);
  g_signal_connect_object (history, "items-changed", G_CALLBACK (history_changed), self, G_CONNECT_SWAPPED);

  return self;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return jihua_collate (*(const char * const *) a, *(const char * const *) b);
}

/**
 * jihua_history_model_dup_people:
 * @self: a history
 *
 * Returns: (transfer full): everybody who changed anything, by name
 */
GStrv
jihua_history_model_dup_people (JihuaHistoryModel *self)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *people = g_ptr_array_new ();

  for (guint i = 0; i < self->all->len; i++) {
    const char *by = jihua_change_get_by (jihua_history_entry_get_change (g_ptr_array_index (self->all, i)));

    if (*by != '\0' && g_hash_table_add (known, (gpointer) by))
      g_ptr_array_add (people, g_strdup (by));
  }

  g_ptr_array_sort (people, compare_names);
  g_ptr_array_add (people, NULL);

  return (GStrv) g_ptr_array_free (people, FALSE);
}

/**
 * jihua_history_model_get_n_total:
 * @self: a history
 *
 * Returns: how many changes there are, whatever is looked for
 */
guint
jihua_history_model_get_n_total (JihuaHistoryModel *self)
{
  return self->all->len;
}

/**
 * jihua_history_model_set_person:
 * @self: a history
 * @person: (nullable): who made the changes that are looked for; %NULL for anybody
 */
void
jihua_history_model_set_person (JihuaHistoryModel *self,
                                const char        *person)
{
  if (g_set_str (&self->person, person))
    find (self);
}

/**
 * jihua_history_model_set_kind:
 * @self: a history
 * @kind: what was changed by the changes that are looked for
 */
void
jihua_history_model_set_kind (JihuaHistoryModel *self,
                              JihuaHistoryKind   kind)
{
  if (self->kind == kind)
    return;

  self->kind = kind;
  find (self);
}

/**
 * jihua_history_model_set_since:
 * @self: a history
 * @day: the first Julian day of the changes that are looked for; 0 for any
 */
void
jihua_history_model_set_since (JihuaHistoryModel *self,
                               guint32            day)
{
  if (self->since == day)
    return;

  self->since = day;
  find (self);
}

/**
 * jihua_history_model_set_text:
 * @self: a history
 * @text: (nullable): words that are looked for, in any order: of the part of the
 *   plan, what of it was changed, by whom, from what, to what
 */
void
jihua_history_model_set_text (JihuaHistoryModel *self,
                              const char        *text)
{
  g_autofree char *folded = g_utf8_casefold (text != NULL ? text : "", -1);
  GStrvBuilder *words = g_strv_builder_new ();
  g_auto (GStrv) parts = g_strsplit_set (folded, " \t", -1);

  for (char **part = parts; *part != NULL; part++)
    if (**part != '\0')
      g_strv_builder_add (words, *part);

  g_strfreev (self->words);
  self->words = g_strv_builder_unref_to_strv (words);
  find (self);
}

/**
 * jihua_history_model_set_node:
 * @self: a history
 * @node: (nullable): the part of the plan that is looked at; %NULL for all of it
 */
void
jihua_history_model_set_node (JihuaHistoryModel *self,
                              JihuaNode         *node)
{
  if (g_set_object (&self->node, node))
    find (self);
}
