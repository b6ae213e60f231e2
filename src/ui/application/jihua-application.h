/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"
#include "jihua-window.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_APPLICATION (jihua_application_get_type ())

G_DECLARE_FINAL_TYPE (JihuaApplication, jihua_application, JIHUA, APPLICATION, AdwApplication)

JihuaApplication *jihua_application_new           (GApplicationFlags  flags);
GSettings        *jihua_application_get_settings  (JihuaApplication  *self);
JihuaDocument    *jihua_application_provide_document (JihuaApplication *self);
JihuaWindow      *jihua_application_find_window   (JihuaApplication  *self,
                                                   GFile             *file);
JihuaWindow      *jihua_application_open_document (JihuaApplication  *self,
                                                   JihuaDocument     *document);
gboolean          jihua_application_open_file     (JihuaApplication  *self,
                                                   GFile             *file,
                                                   GError           **error);
gboolean          jihua_application_create_file   (JihuaApplication  *self,
                                                   GFile             *file,
                                                   GError           **error);
void              jihua_application_show_place    (JihuaApplication  *self,
                                                   const char        *place);
void              jihua_application_show_search   (JihuaApplication  *self,
                                                   const char        *query);

G_END_DECLS
