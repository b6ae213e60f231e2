/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void jihua_calendar_names_translate (GtkCalendar *calendar);

G_END_DECLS
