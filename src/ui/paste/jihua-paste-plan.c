/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste-plan.h"

#include <glib/gi18n-lib.h>

#include "jihua-paste-layout.h"

struct _JihuaPastePlan {
  GObject           parent_instance;

  JihuaDocument    *document;
  JihuaPasteGrid   *grid;
  GPtrArray        *rows;    /* of the sheet, in the order of the keys */
  guint             n_shown;
  JihuaPasteKeys   *keys;
  JihuaPasteLayout  layout;
  guint             first;
  GPtrArray        *items;
  guint             n_changes;
  guint             n_skipped;
};

enum {
  PROP_VALUE_COLUMN = 1,
  PROP_N_CHANGES,
  PROP_N_SKIPPED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaPastePlan, jihua_paste_plan, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
get_item_type (GListModel *model)
{
  return JIHUA_TYPE_PASTE_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return JIHUA_PASTE_PLAN (model)->items->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  JihuaPastePlan *self = JIHUA_PASTE_PLAN (model);

  if (position >= self->items->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->items, position));
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
count (JihuaPastePlan *self)
{
  guint n_changes = 0, n_skipped = 0;

  for (guint i = 0; i < self->items->len; i++) {
    JihuaPasteItem *item = g_ptr_array_index (self->items, i);
    JihuaPasteState state = jihua_paste_item_get_state (item);

    n_changes += jihua_paste_item_get_included (item);
    n_skipped += state == JIHUA_PASTE_STATE_UNCLEAR || state == JIHUA_PASTE_STATE_STRAY;
  }

  if (n_changes == self->n_changes && n_skipped == self->n_skipped)
    return;

  self->n_changes = n_changes;
  self->n_skipped = n_skipped;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_CHANGES]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_SKIPPED]);
}

static void
add_item (JihuaPastePlan *self,
          JihuaPasteItem *item)
{
  g_signal_connect_object (item, "notify", G_CALLBACK (count), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->items, item);
}

static const char *
get_name_of (JihuaPastePlan *self,
             guint           row)
{
  int column = self->layout.name_column >= 0 ? self->layout.name_column : self->layout.number_column;

  return jihua_paste_grid_get_cell (self->grid, row, (guint) column);
}

static gboolean
is_taken (JihuaPastePlan *self,
          JihuaReportRow *row)
{
  for (guint i = 0; i < self->items->len; i++) {
    if (jihua_paste_item_get_row (g_ptr_array_index (self->items, i)) == row)
      return TRUE;
  }

  return FALSE;
}

static JihuaPasteItem *
make_keyed_item (JihuaPastePlan *self,
                 guint           row,
                 const char     *entry)
{
  int position = jihua_paste_layout_find_row (&self->layout, self->grid, self->keys, row);
  JihuaReportRow *found = position >= 0 ? g_ptr_array_index (self->rows, position) : NULL;
  const char *name = get_name_of (self, row);

  if (found == NULL)
    return jihua_paste_item_new_stray (name, entry, _("No target of this sheet is called so"));
  if (is_taken (self, found))
    return jihua_paste_item_new_stray (name, entry, _("This target stands in the table twice"));

  return jihua_paste_item_new (found, entry);
}

static JihuaPasteItem *
make_placed_item (JihuaPastePlan *self,
                  guint           row,
                  const char     *entry)
{
  guint position = self->first + row - self->layout.first_row;

  if (position >= self->n_shown)
    return jihua_paste_item_new_stray ("", entry, _("Beyond the last row of the sheet"));

  return jihua_paste_item_new (g_ptr_array_index (self->rows, position), entry);
}

/* An empty cell leaves its row as it is, and nothing is to be said about it. */
static void
list_items (JihuaPastePlan *self)
{
  gboolean keyed = jihua_paste_layout_has_keys (&self->layout);

  g_ptr_array_set_size (self->items, 0);
  for (guint row = self->layout.first_row; row < jihua_paste_grid_get_n_rows (self->grid); row++) {
    const char *entry = jihua_paste_grid_get_cell (self->grid, row, (guint) self->layout.value_column);

    if (*entry != '\0')
      add_item (self, keyed ? make_keyed_item (self, row, entry) : make_placed_item (self, row, entry));
  }

  count (self);
}

static void
jihua_paste_plan_finalize (GObject *object)
{
  JihuaPastePlan *self = JIHUA_PASTE_PLAN (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->grid, jihua_paste_grid_free);
  g_clear_pointer (&self->keys, jihua_paste_keys_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (jihua_paste_plan_parent_class)->finalize (object);
}

static void
jihua_paste_plan_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaPastePlan *self = JIHUA_PASTE_PLAN (object);

  switch (property_id) {
    case PROP_VALUE_COLUMN:
      g_value_set_uint (value, jihua_paste_plan_get_value_column (self));
      break;
    case PROP_N_CHANGES:
      g_value_set_uint (value, self->n_changes);
      break;
    case PROP_N_SKIPPED:
      g_value_set_uint (value, self->n_skipped);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_paste_plan_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_VALUE_COLUMN:
      jihua_paste_plan_set_value_column (JIHUA_PASTE_PLAN (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_paste_plan_class_init (JihuaPastePlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = jihua_paste_plan_finalize;
  object_class->get_property = jihua_paste_plan_get_property;
  object_class->set_property = jihua_paste_plan_set_property;

  properties[PROP_VALUE_COLUMN] =
    g_param_spec_uint ("value-column", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_CHANGES] =
    g_param_spec_uint ("n-changes", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_N_SKIPPED] =
    g_param_spec_uint ("n-skipped", NULL, NULL, 0, G_MAXUINT, 0, read);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_paste_plan_init (JihuaPastePlan *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * jihua_paste_plan_new:
 * @sheet: what is pasted into
 * @text: the text of a clipboard
 *
 * Where the table has a column of names or numbers, each figure goes to the row
 * it names, in whatever order; else they go to the rows from the cursor on.
 *
 * Returns: (transfer full): what pasting would change
 */
JihuaPastePlan *
jihua_paste_plan_new (const JihuaPasteSheet *sheet,
                      const char            *text)
{
  JihuaPastePlan *self = g_object_new (JIHUA_TYPE_PASTE_PLAN, NULL);

  self->document = g_object_ref (sheet->document);
  self->grid = jihua_paste_grid_parse (text);
  self->rows = g_ptr_array_ref (sheet->rows);
  self->n_shown = sheet->n_shown;
  self->keys = jihua_paste_keys_new (self->rows);
  self->layout = jihua_paste_layout_find (self->grid, self->keys, sheet->period);
  self->first = sheet->position;
  list_items (self);

  return self;
}

/**
 * jihua_paste_plan_get_document:
 * @self: a plan
 *
 * Returns: (transfer none): the ledger that it changes
 */
JihuaDocument *
jihua_paste_plan_get_document (JihuaPastePlan *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_PLAN (self), NULL);

  return self->document;
}

/**
 * jihua_paste_plan_get_by_name:
 * @self: a plan
 *
 * Returns: whether figures go to the rows they name, not from the cursor on
 */
gboolean
jihua_paste_plan_get_by_name (JihuaPastePlan *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_PLAN (self), FALSE);

  return jihua_paste_layout_has_keys (&self->layout);
}

/**
 * jihua_paste_plan_get_n_changes:
 * @self: a plan
 *
 * Returns: how many figures will change
 */
guint
jihua_paste_plan_get_n_changes (JihuaPastePlan *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_PLAN (self), 0);

  return self->n_changes;
}

/**
 * jihua_paste_plan_get_n_skipped:
 * @self: a plan
 *
 * Returns: how many cells are unclear or belong nowhere
 */
guint
jihua_paste_plan_get_n_skipped (JihuaPastePlan *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_PLAN (self), 0);

  return self->n_skipped;
}

/* Its head, or else its letter as in a spreadsheet and what stands in it. */
static char *
name_column (JihuaPastePlan *self,
             guint           column)
{
  const char *first = jihua_paste_grid_get_cell (self->grid, 0, column);
  guint letter = 'A' + MIN (column, 25);

  if (self->layout.first_row > 0 && *first != '\0')
    return g_strdup (first);

  /* Translators: a column of a spreadsheet: %1$c is its letter, %2$s what its first cell says */
  return g_strdup_printf (_("Column %1$c (%2$s)"), (int) letter, first);
}

/**
 * jihua_paste_plan_dup_columns:
 * @self: a plan
 *
 * Returns: (transfer full): the names of the columns of the table
 */
GStrv
jihua_paste_plan_dup_columns (JihuaPastePlan *self)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  g_return_val_if_fail (JIHUA_IS_PASTE_PLAN (self), NULL);

  if (jihua_paste_grid_get_n_rows (self->grid) > 0) {
    for (guint column = 0; column < jihua_paste_grid_get_n_columns (self->grid); column++)
      g_strv_builder_take (names, name_column (self, column));
  }

  return g_strv_builder_end (names);
}

/**
 * jihua_paste_plan_get_value_column:
 * @self: a plan
 *
 * Returns: which column of the table the figures are taken from
 */
guint
jihua_paste_plan_get_value_column (JihuaPastePlan *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_PLAN (self), 0);

  return (guint) self->layout.value_column;
}

/**
 * jihua_paste_plan_set_value_column:
 * @self: a plan
 * @column: a column of the table
 */
void
jihua_paste_plan_set_value_column (JihuaPastePlan *self,
                                   guint           column)
{
  guint n_before;

  g_return_if_fail (JIHUA_IS_PASTE_PLAN (self));

  if ((guint) self->layout.value_column == column)
    return;

  n_before = self->items->len;
  self->layout.value_column = (int) column;
  list_items (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->items->len);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE_COLUMN]);
}

/**
 * jihua_paste_plan_carry_out:
 * @self: a plan
 *
 * Records all figures that are not left out, as one step that is undone as one.
 *
 * Returns: how many figures changed
 */
guint
jihua_paste_plan_carry_out (JihuaPastePlan *self)
{
  g_autoptr (GPtrArray) actuals = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (JIHUA_IS_PASTE_PLAN (self), 0);

  for (guint i = 0; i < self->items->len; i++) {
    JihuaPasteItem *item = g_ptr_array_index (self->items, i);

    if (!jihua_paste_item_get_included (item))
      continue;
    jihua_figure_reject (jihua_report_row_get_figure (jihua_paste_item_get_row (item)), NULL, NULL);
    g_ptr_array_add (actuals, jihua_paste_item_make_actual (item));
  }

  return jihua_document_put_actuals (self->document, actuals);
}
