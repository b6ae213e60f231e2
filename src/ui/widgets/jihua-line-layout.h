/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_LINE_LAYOUT (jihua_line_layout_get_type ())

/* Places children side by side, or one below the other where there is no room.
 * Unlike a box it never trades width for height: long texts that wrap take the
 * width that is left by the others, so that columns stand alike in all rows of
 * a list. */
G_DECLARE_FINAL_TYPE (JihuaLineLayout, jihua_line_layout, JIHUA, LINE_LAYOUT, GtkLayoutManager)

gboolean jihua_line_layout_get_stacked (JihuaLineLayout *self);
void     jihua_line_layout_set_stacked (JihuaLineLayout *self,
                                        gboolean         stacked);

G_END_DECLS
