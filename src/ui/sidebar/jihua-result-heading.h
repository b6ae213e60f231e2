/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_RESULT_HEADING (jihua_result_heading_get_type ())

/* What stands above results that belong together: why they were found, and
 * aside what else they have in common. */
G_DECLARE_FINAL_TYPE (JihuaResultHeading, jihua_result_heading, JIHUA, RESULT_HEADING, GtkBox)

GtkWidget *jihua_result_heading_new  (void);
void       jihua_result_heading_show (JihuaResultHeading *self,
                                      GListModel         *hits,
                                      guint               start,
                                      guint               end);

G_END_DECLS
