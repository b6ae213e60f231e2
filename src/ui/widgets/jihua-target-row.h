/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standing.h"
#include "jihua-target.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TARGET_ROW (jihua_target_row_get_type ())

/* One target in a list: name and words of the goal, bar, figures and status.
 * Activating it opens the target. */
G_DECLARE_FINAL_TYPE (JihuaTargetRow, jihua_target_row, JIHUA, TARGET_ROW, GtkListBoxRow)

/**
 * JihuaTargetColumns:
 * @figures: actual and goal
 * @percent: how much of the goal is reached
 * @status: the status
 *
 * What makes the columns of several rows equally wide.
 */
typedef struct {
  GtkSizeGroup *figures;
  GtkSizeGroup *percent;
  GtkSizeGroup *status;
} JihuaTargetColumns;

GtkWidget     *jihua_target_row_new          (JihuaStanding            *standing);
JihuaStanding *jihua_target_row_get_standing (JihuaTargetRow           *self);
JihuaTarget   *jihua_target_row_get_target   (JihuaTargetRow           *self);
void           jihua_target_row_join_columns (JihuaTargetRow           *self,
                                              const JihuaTargetColumns *columns);
void           jihua_target_row_set_state    (JihuaTargetRow           *self,
                                              gboolean                  lit,
                                              gboolean                  selected);

G_END_DECLS
