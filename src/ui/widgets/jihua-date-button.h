/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_DATE_BUTTON (jihua_date_button_get_type ())

G_DECLARE_FINAL_TYPE (JihuaDateButton, jihua_date_button, JIHUA, DATE_BUTTON, GtkWidget)

GtkWidget   *jihua_date_button_new      (void);
const GDate *jihua_date_button_get_date (JihuaDateButton *self);
void         jihua_date_button_set_date (JihuaDateButton *self,
                                         const GDate     *date);

G_END_DECLS
