/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-annex-entry.h"
#include "jihua-annex-grid.h"

G_BEGIN_DECLS

GtkWidget *jihua_annex_fact_new (JihuaAnnexColumn  column,
                                 JihuaAnnexEntry  *entry);

G_END_DECLS
