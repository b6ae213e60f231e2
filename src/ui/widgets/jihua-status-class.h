/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-status.h"

G_BEGIN_DECLS

void jihua_status_class_apply (GtkWidget   *widget,
                               JihuaStatus  status);

G_END_DECLS
