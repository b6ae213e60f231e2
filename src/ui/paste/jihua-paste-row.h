/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-paste-item.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PASTE_ROW (jihua_paste_row_get_type ())

/* One figure in the preview of what will be pasted. */
G_DECLARE_FINAL_TYPE (JihuaPasteRow, jihua_paste_row, JIHUA, PASTE_ROW, GtkListBoxRow)

GtkWidget      *jihua_paste_row_new      (JihuaPasteItem *item);
JihuaPasteItem *jihua_paste_row_get_item (JihuaPasteRow  *self);

G_END_DECLS
