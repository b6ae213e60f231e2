/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_DEED_FORM (jihua_deed_form_get_type ())

G_DECLARE_FINAL_TYPE (JihuaDeedForm, jihua_deed_form, JIHUA, DEED_FORM, GtkWidget)

GtkWidget *jihua_deed_form_new (JihuaDocument *document,
                                JihuaTarget   *target);

G_END_DECLS
