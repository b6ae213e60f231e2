/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-annex-grid.h"

G_BEGIN_DECLS

char      *jihua_annex_head_dup_name (JihuaAnnexColumn  column,
                                      guint             year);
GtkWidget *jihua_annex_head_new      (JihuaAnnexGrid   *grid,
                                      guint             year);

G_END_DECLS
