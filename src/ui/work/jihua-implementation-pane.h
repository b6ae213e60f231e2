/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_IMPLEMENTATION_PANE (jihua_implementation_pane_get_type ())

/* What people do about a section: who is responsible, how far the work is,
 * what was written about its progress, what was changed last. */
G_DECLARE_FINAL_TYPE (JihuaImplementationPane, jihua_implementation_pane, JIHUA, IMPLEMENTATION_PANE, AdwBin)

GtkWidget *jihua_implementation_pane_new (JihuaDocument *document,
                                          JihuaSection  *section);

G_END_DECLS
