/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-parameter.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PHASING_PAGE (jihua_phasing_page_get_type ())

G_DECLARE_FINAL_TYPE (JihuaPhasingPage, jihua_phasing_page, JIHUA, PHASING_PAGE, AdwNavigationPage)

AdwNavigationPage *jihua_phasing_page_new       (JihuaParameter   *parameter);
GtkEditable       *jihua_phasing_page_get_entry (JihuaPhasingPage *self,
                                                 guint             month);

G_END_DECLS
