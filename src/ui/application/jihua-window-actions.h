/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-window.h"

G_BEGIN_DECLS

void jihua_window_actions_install (GtkWidgetClass *widget_class);
void jihua_window_actions_watch   (JihuaWindow    *window);

G_END_DECLS
