/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_AS_OF_BUTTON (jihua_as_of_button_get_type ())

/* Which month everything is judged as of: the month before, a choice of all
 * months, the month after. */
G_DECLARE_FINAL_TYPE (JihuaAsOfButton, jihua_as_of_button, JIHUA, AS_OF_BUTTON, GtkBox)

void           jihua_as_of_button_set_document (JihuaAsOfButton *self,
                                                JihuaDocument   *document);
void           jihua_as_of_button_set_short    (JihuaAsOfButton *self,
                                                gboolean         is_short);

G_END_DECLS
