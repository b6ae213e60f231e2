/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-list.h"

#include "jihua-standing-list.h"
#include "jihua-target-list.h"

struct _JihuaAnnexList {
  AdwBin parent_instance;

  JihuaStandings *standings;
  int picked_out;

  GtkWidget *categories;
};

G_DEFINE_FINAL_TYPE (JihuaAnnexList, jihua_annex_list, ADW_TYPE_BIN)

static GtkWidget *
create_heading (JihuaNode *category)
{
  GtkWidget *heading = gtk_label_new (jihua_node_get_display_title (category));

  gtk_label_set_xalign (GTK_LABEL (heading), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (heading, "part-head");

  return heading;
}

static gboolean
is_picked_out (GtkListBoxRow *row,
               gpointer       data)
{
  JihuaAnnexList *self = data;
  JihuaStanding *standing = jihua_target_row_get_standing (JIHUA_TARGET_ROW (row));

  return self->picked_out < 0 || jihua_standing_get_status (standing) == (JihuaStatus) self->picked_out;
}

static void
add_category (JihuaAnnexList *self,
              JihuaNode      *category)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  g_autoptr (GListModel) targets = jihua_standing_list_new (self->standings, category);
  GtkWidget *list = jihua_target_list_new (targets);
  GtkListBox *list_box = jihua_target_list_get_list_box (JIHUA_TARGET_LIST (list));

  g_object_set (list, "narrow", TRUE, NULL);
  gtk_list_box_set_filter_func (list_box, is_picked_out, self, NULL);

  gtk_box_append (GTK_BOX (box), create_heading (category));
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (self->categories), box);
}

static void
filter_category (JihuaAnnexList *self,
                 GtkWidget      *box)
{
  GtkWidget *list = gtk_widget_get_last_child (box);
  GtkListBox *list_box = jihua_target_list_get_list_box (JIHUA_TARGET_LIST (list));
  gboolean any = FALSE;

  gtk_list_box_invalidate_filter (list_box);
  for (int i = 0; gtk_list_box_get_row_at_index (list_box, i) != NULL; i++)
    any = any || is_picked_out (gtk_list_box_get_row_at_index (list_box, i), self);

  gtk_widget_set_visible (box, any);
}

static void
filter (JihuaAnnexList *self)
{
  GtkWidget *box = gtk_widget_get_first_child (self->categories);

  for (; box != NULL; box = gtk_widget_get_next_sibling (box))
    filter_category (self, box);
}

static void
add_categories (JihuaAnnexList *self)
{
  JihuaPlan *plan = jihua_ledger_get_plan (jihua_standings_get_ledger (self->standings));
  JihuaSection *annex = jihua_plan_get_annex (plan);
  GListModel *children = annex != NULL ? jihua_section_get_children (annex) : NULL;

  for (guint i = 0; children != NULL && i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) category = g_list_model_get_item (children, i);

    add_category (self, category);
  }
}

static void
jihua_annex_list_dispose (GObject *object)
{
  g_clear_object (&JIHUA_ANNEX_LIST (object)->standings);

  G_OBJECT_CLASS (jihua_annex_list_parent_class)->dispose (object);
}

static void
jihua_annex_list_class_init (JihuaAnnexListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jihua_annex_list_dispose;
}

static void
jihua_annex_list_init (JihuaAnnexList *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->picked_out = -1;
  self->categories = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (self->categories, "annex-list");

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->categories);
  adw_bin_set_child (ADW_BIN (self), scroller);
}

/**
 * jihua_annex_list_new:
 * @standings: the standings
 *
 * Returns: (transfer floating): the annex of their plan as lists
 */
GtkWidget *
jihua_annex_list_new (JihuaStandings *standings)
{
  JihuaAnnexList *self = g_object_new (JIHUA_TYPE_ANNEX_LIST, NULL);

  self->standings = g_object_ref (standings);
  add_categories (self);
  g_signal_connect_object (standings, "changed", G_CALLBACK (filter), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * jihua_annex_list_pick_out:
 * @self: a list
 * @status: a #JihuaStatus, or -1 for all
 *
 * Shows only the targets of one status.
 */
void
jihua_annex_list_pick_out (JihuaAnnexList *self,
                           int             status)
{
  g_return_if_fail (JIHUA_IS_ANNEX_LIST (self));

  self->picked_out = status;
  filter (self);
}
