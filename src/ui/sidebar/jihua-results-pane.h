/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-results-model.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_RESULTS_PANE (jihua_results_pane_get_type ())

/* The results of a search, and what was asked for. It opens what is chosen, and
 * stays. */
G_DECLARE_FINAL_TYPE (JihuaResultsPane, jihua_results_pane, JIHUA, RESULTS_PANE, GtkBox)

void        jihua_results_pane_set_model     (JihuaResultsPane  *self,
                                              JihuaResultsModel *model);
void        jihua_results_pane_set_alone     (JihuaResultsPane  *self,
                                              gboolean           alone);
void        jihua_results_pane_move          (JihuaResultsPane  *self,
                                              int                step);
void        jihua_results_pane_select        (JihuaResultsPane  *self,
                                              const char        *id);
const char *jihua_results_pane_get_selected  (JihuaResultsPane  *self);
void        jihua_results_pane_open_selected (JihuaResultsPane  *self);
void        jihua_results_pane_focus         (JihuaResultsPane  *self);

G_END_DECLS
