/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_TEXT_ROW (jihua_text_row_get_type ())

G_DECLARE_FINAL_TYPE (JihuaTextRow, jihua_text_row, JIHUA, TEXT_ROW, AdwEntryRow)

GtkWidget *jihua_text_row_new  (const char   *title);
void       jihua_text_row_show (JihuaTextRow *self,
                                const char   *text);

G_END_DECLS
