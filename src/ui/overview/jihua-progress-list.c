/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-progress-list.h"

#include "jihua-progress-row.h"

static GListModel *
filter_sections (GListModel *nodes)
{
  GListStore *sections = g_list_store_new (JIHUA_TYPE_SECTION);

  for (guint i = 0; i < g_list_model_get_n_items (nodes); i++) {
    g_autoptr (JihuaNode) node = g_list_model_get_item (nodes, i);

    if (JIHUA_IS_SECTION (node) && jihua_section_get_kind (JIHUA_SECTION (node)) != JIHUA_SECTION_ANNEX)
      g_list_store_append (sections, node);
  }

  return G_LIST_MODEL (sections);
}

/**
 * jihua_progress_list_fill:
 * @list_box: an empty list box
 * @standings: the standings
 * @nodes: (element-type JihuaNode): siblings
 * @compact: whether the rows sum the sections up instead of standing for them
 * @page: what tells by its property “narrow” how wide the rows may be
 *
 * Adds a row with equal columns for every section among @nodes but the annex,
 * which is no section like the others.
 */
void
jihua_progress_list_fill (GtkListBox     *list_box,
                          JihuaStandings *standings,
                          GListModel     *nodes,
                          gboolean        compact,
                          GObject        *page)
{
  g_autoptr (GListModel) sections = filter_sections (nodes);
  g_autoptr (GtkSizeGroup) number = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) title = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) cells = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) count = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  JihuaProgressColumns columns = { number, title, cells, count };

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++) {
    g_autoptr (JihuaSection) section = g_list_model_get_item (sections, i);
    GtkWidget *row = jihua_progress_row_new (standings, section, sections, compact);

    g_object_bind_property (page, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
    jihua_progress_row_join_columns (JIHUA_PROGRESS_ROW (row), &columns);
    gtk_list_box_append (list_box, row);
  }
}
