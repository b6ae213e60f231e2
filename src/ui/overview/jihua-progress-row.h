/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-section.h"
#include "jihua-standings.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PROGRESS_ROW (jihua_progress_row_get_type ())

/* One section in a list: title, a cell for every target in it, and how many of
 * them are good. Activating it opens the section, or lists its targets. */
G_DECLARE_FINAL_TYPE (JihuaProgressRow, jihua_progress_row, JIHUA, PROGRESS_ROW, GtkListBoxRow)

/**
 * JihuaProgressColumns:
 * @number: the number of the section
 * @title: its title
 * @cells: the cells
 * @count: how many targets are good
 *
 * What makes the columns of several rows equally wide.
 */
typedef struct {
  GtkSizeGroup *number;
  GtkSizeGroup *title;
  GtkSizeGroup *cells;
  GtkSizeGroup *count;
} JihuaProgressColumns;

GtkWidget    *jihua_progress_row_new          (JihuaStandings             *standings,
                                               JihuaSection               *section,
                                               GListModel                 *siblings,
                                               gboolean                    compact);
JihuaSection *jihua_progress_row_get_section  (JihuaProgressRow           *self);
void          jihua_progress_row_join_columns (JihuaProgressRow           *self,
                                               const JihuaProgressColumns *columns);

G_END_DECLS
