/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

AdwToast *jihua_toast_new        (const char    *title);
AdwToast *jihua_toast_new_undo   (JihuaDocument *document,
                                  const char    *title);
void      jihua_toast_tell       (GtkWidget     *widget,
                                  const char    *title);
void      jihua_toast_offer_undo (GtkWidget     *widget,
                                  JihuaDocument *document,
                                  const char    *title);

G_END_DECLS
