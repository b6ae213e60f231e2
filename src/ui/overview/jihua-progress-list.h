/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standings.h"

G_BEGIN_DECLS

void jihua_progress_list_fill (GtkListBox     *list_box,
                               JihuaStandings *standings,
                               GListModel     *nodes,
                               gboolean        compact,
                               GObject        *page);

G_END_DECLS
