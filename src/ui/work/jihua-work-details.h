/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-work.h"

G_BEGIN_DECLS

GtkWidget *jihua_work_details_new_date   (JihuaWork *work);
GtkWidget *jihua_work_details_new_source (JihuaWork *work);
GtkWidget *jihua_work_details_new_text   (JihuaWork *work);

G_END_DECLS
