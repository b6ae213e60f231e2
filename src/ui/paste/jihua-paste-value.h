/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-target.h"

G_BEGIN_DECLS

/**
 * JihuaPasteKind:
 * @JIHUA_PASTE_BLANK: nothing stands there, and nothing changes
 * @JIHUA_PASTE_NO_VALUE: a sign that there is no value, such as “—”
 * @JIHUA_PASTE_NUMBER: a number in the unit of the target
 * @JIHUA_PASTE_UNCLEAR: anything else
 *
 * What a cell of a spreadsheet says.
 */
typedef enum {
  JIHUA_PASTE_BLANK,
  JIHUA_PASTE_NO_VALUE,
  JIHUA_PASTE_NUMBER,
  JIHUA_PASTE_UNCLEAR,
} JihuaPasteKind;

JihuaPasteKind jihua_paste_read_value   (const char    *text,
                                         JihuaTarget   *target,
                                         JihuaDecimal  *value,
                                         GError       **error);
gboolean       jihua_paste_looks_numeric (const char   *text);

G_END_DECLS
