/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void jihua_tsv_append_row   (GString            *table,
                             const char * const *cells,
                             gsize               n_cells);
void jihua_tsv_append_cells (GString            *table,
                             GPtrArray          *cells);

G_END_DECLS
