/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-paste-grid.h"
#include "jihua-paste-keys.h"
#include "jihua-period.h"

G_BEGIN_DECLS

/**
 * JihuaPasteLayout:
 * @first_row: the first row below the heads of the columns
 * @name_column: the column of the names; -1 if there is none
 * @number_column: the column of the numbers of the rows; -1 if there is none
 * @value_column: the column of the figures
 *
 * What is where in a table that was copied. Without names and numbers the
 * figures belong to the rows of the sheet one after the other.
 */
typedef struct {
  guint first_row;
  int   name_column;
  int   number_column;
  int   value_column;
} JihuaPasteLayout;

JihuaPasteLayout jihua_paste_layout_find        (const JihuaPasteGrid   *grid,
                                                 const JihuaPasteKeys   *keys,
                                                 JihuaPeriod             period);
gboolean         jihua_paste_layout_has_keys    (const JihuaPasteLayout *self);
int              jihua_paste_layout_find_row    (const JihuaPasteLayout *self,
                                                 const JihuaPasteGrid   *grid,
                                                 const JihuaPasteKeys   *keys,
                                                 guint                   row);
gboolean         jihua_paste_head_names_period  (const char             *head,
                                                 JihuaPeriod             period);

G_END_DECLS
