/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-parameter.h"

G_BEGIN_DECLS

gboolean   jihua_parameter_choice_offers (JihuaSetting    setting);
GtkWidget *jihua_parameter_choice_new    (JihuaParameter *parameter);

G_END_DECLS
