/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-paste-dialog.h"

G_BEGIN_DECLS

/* Pasting into a sheet of figures, the same in every table that has one. */
AdwDialog *jihua_paste_text (GtkWidget             *table,
                             const JihuaPasteSheet *sheet,
                             JihuaFigure           *figure,
                             const char            *text);

G_END_DECLS
