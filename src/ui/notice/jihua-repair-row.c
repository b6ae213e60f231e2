/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-repair-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-node-labels.h"

struct _JihuaRepairRow {
  GtkListBoxRow parent_instance;

  GtkWidget *printed;
  GtkWidget *restored;
  GtkWidget *kind;
  GtkWidget *arrow;
};

G_DEFINE_FINAL_TYPE (JihuaRepairRow, jihua_repair_row, GTK_TYPE_LIST_BOX_ROW)

static void
jihua_repair_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JIHUA_TYPE_REPAIR_ROW);

  G_OBJECT_CLASS (jihua_repair_row_parent_class)->dispose (object);
}

static void
jihua_repair_row_class_init (JihuaRepairRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jihua_repair_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-repair-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaRepairRow, printed);
  gtk_widget_class_bind_template_child (widget_class, JihuaRepairRow, restored);
  gtk_widget_class_bind_template_child (widget_class, JihuaRepairRow, kind);
  gtk_widget_class_bind_template_child (widget_class, JihuaRepairRow, arrow);
}

static void
jihua_repair_row_init (JihuaRepairRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->printed, self->restored, self->kind, NULL,
                                  -1);
}

/* A line end inside the damage is shown as the sign for it. */
static char *
show_line_ends (const char *printed)
{
  g_auto (GStrv) lines = g_strsplit (printed, "\n", -1);

  return g_strjoinv ("↵", lines);
}

static char *
dup_place (JihuaNode *node)
{
  g_autofree char *heading = jihua_node_dup_heading (node);

  /* Translators: %1$s is the number of a place in the plan, %2$s its title */
  return g_strdup_printf (C_("place", "%1$s %2$s"), jihua_node_get_id (node),
                          JIHUA_IS_SECTION (node) ? jihua_node_get_display_title (node) : heading);
}

static void
show_kind (JihuaRepairRow    *self,
           const JihuaRepair *repair,
           JihuaNode         *place)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *text = NULL;

  if (place != NULL)
    g_strv_builder_take (builder, dup_place (place));
  g_strv_builder_add (builder, jihua_repair_get_kind_label (repair));
  if (repair->note != NULL)
    g_strv_builder_add (builder, repair->note);

  parts = g_strv_builder_end (builder);
  text = g_strjoinv (" · ", parts);
  gtk_label_set_label (GTK_LABEL (self->kind), text);
}

/**
 * jihua_repair_row_new:
 * @repair: a repair
 * @node: (nullable): the node whose text was repaired
 * @elsewhere: whether that node is not the one the row is shown on
 *
 * Returns: (transfer floating): a row for @repair
 */
GtkWidget *
jihua_repair_row_new (const JihuaRepair *repair,
                      JihuaNode         *node,
                      gboolean           elsewhere)
{
  JihuaRepairRow *self = g_object_new (JIHUA_TYPE_REPAIR_ROW, NULL);
  g_autofree char *printed = show_line_ends (repair->printed);
  gboolean leads_somewhere = elsewhere && node != NULL;

  gtk_label_set_label (GTK_LABEL (self->printed), printed);
  gtk_label_set_label (GTK_LABEL (self->restored), *repair->restored != '\0' ? repair->restored : _("(removed)"));
  show_kind (self, repair, leads_somewhere ? node : NULL);

  gtk_widget_set_visible (self->arrow, leads_somewhere);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), leads_somewhere);
  if (leads_somewhere) {
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", jihua_node_get_id (node));
    gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open-node");
  }

  return GTK_WIDGET (self);
}

/**
 * jihua_repair_row_get_printed:
 * @self: a row
 *
 * Returns: the words as it shows them printed
 */
const char *
jihua_repair_row_get_printed (JihuaRepairRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPAIR_ROW (self), NULL);

  return gtk_label_get_label (GTK_LABEL (self->printed));
}

/**
 * jihua_repair_row_get_restored:
 * @self: a row
 *
 * Returns: the words as it shows them restored
 */
const char *
jihua_repair_row_get_restored (JihuaRepairRow *self)
{
  g_return_val_if_fail (JIHUA_IS_REPAIR_ROW (self), NULL);

  return gtk_label_get_label (GTK_LABEL (self->restored));
}

static void
collect (GPtrArray *rows,
         JihuaNode *node,
         JihuaNode *root)
{
  GPtrArray *repairs = jihua_node_get_repairs (node);
  GListModel *children;

  for (guint i = 0; repairs != NULL && i < repairs->len; i++)
    g_ptr_array_add (rows, jihua_repair_row_new (g_ptr_array_index (repairs, i), node, node != root));

  if (!JIHUA_IS_SECTION (node))
    return;

  children = jihua_section_get_children (JIHUA_SECTION (node));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);

    collect (rows, child, root);
  }
}

/**
 * jihua_repair_rows_collect:
 * @root: a node
 *
 * Returns: (transfer container) (element-type JihuaRepairRow): a new row for
 *   every repair of @root and what is under it; those of other nodes lead there
 */
GPtrArray *
jihua_repair_rows_collect (JihuaNode *root)
{
  GPtrArray *rows = g_ptr_array_new ();

  collect (rows, root, root);

  return rows;
}

/**
 * jihua_repair_rows_collect_all:
 * @plan: a plan
 *
 * Returns: (transfer container) (element-type JihuaRepairRow): a new row for
 *   every repair of the source, in its order
 */
GPtrArray *
jihua_repair_rows_collect_all (JihuaPlan *plan)
{
  GPtrArray *rows = g_ptr_array_new ();
  GPtrArray *parts = jihua_plan_get_notice (plan);
  GListModel *children = jihua_plan_get_children (plan);

  for (guint i = 0; i < parts->len; i++) {
    const JihuaNoticePart *part = g_ptr_array_index (parts, i);

    for (guint j = 0; part->repairs != NULL && j < part->repairs->len; j++)
      g_ptr_array_add (rows, jihua_repair_row_new (g_ptr_array_index (part->repairs, j), NULL, FALSE));
  }

  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);

    collect (rows, child, NULL);
  }

  return rows;
}
