/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

gboolean   jihua_page_factory_knows_place  (JihuaDocument *document,
                                            const char    *place);
char      *jihua_page_factory_dup_title    (JihuaDocument *document,
                                            const char    *place);
char      *jihua_page_factory_dup_subtitle (JihuaDocument *document,
                                            const char    *place);
GtkWidget *jihua_page_factory_make_page    (JihuaDocument *document,
                                            const char    *place);

G_END_DECLS
