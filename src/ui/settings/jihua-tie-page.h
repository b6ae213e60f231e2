/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-parameter.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TIE_PAGE (jihua_tie_page_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTiePage, jihua_tie_page, JIHUA, TIE_PAGE, AdwNavigationPage)

AdwNavigationPage *jihua_tie_page_new (JihuaParameter *parameter);

G_END_DECLS
