/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Cells copied from a spreadsheet: the text that LibreOffice, WPS and Excel put
 * on the clipboard, tab by tab and line by line. */
typedef struct _JihuaPasteGrid JihuaPasteGrid;

JihuaPasteGrid *jihua_paste_grid_parse         (const char           *text);
void            jihua_paste_grid_free          (JihuaPasteGrid       *self);
guint           jihua_paste_grid_get_n_rows    (const JihuaPasteGrid *self);
guint           jihua_paste_grid_get_n_columns (const JihuaPasteGrid *self);
const char     *jihua_paste_grid_get_cell      (const JihuaPasteGrid *self,
                                                guint                 row,
                                                guint                 column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaPasteGrid, jihua_paste_grid_free)

G_END_DECLS
