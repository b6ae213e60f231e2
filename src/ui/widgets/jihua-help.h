/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-plan.h"

G_BEGIN_DECLS

void        jihua_help_set_page    (GtkWidget  *widget,
                                    const char *page);
const char *jihua_help_find_nearby (GtkWidget  *widget);
const char *jihua_help_find_page   (JihuaPlan  *plan,
                                    const char *place);
GFile      *jihua_help_find_file   (void);
void        jihua_help_show        (GtkWidget  *widget,
                                    const char *page);

G_END_DECLS
