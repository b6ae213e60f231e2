/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-cell-face.h"
#include "jihua-cell-key.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_EDIT_CELL (jihua_edit_cell_get_type ())

/* A cell of a sheet that is edited in place by keyboard alone. It knows keys and
 * focus; what is recorded is the business of its subclasses. */
G_DECLARE_DERIVABLE_TYPE (JihuaEditCell, jihua_edit_cell, JIHUA, EDIT_CELL, JihuaCellFace)

/**
 * JihuaEditCellClass:
 * @commit: takes over what was typed
 * @restore: forgets what was typed and not understood; returns whether there
 *   was such a thing
 */
struct _JihuaEditCellClass {
  JihuaCellFaceClass parent_class;

  void     (* commit)  (JihuaEditCell *self,
                        const char    *text);
  gboolean (* restore) (JihuaEditCell *self);
};

gboolean     jihua_edit_cell_get_editing  (JihuaEditCell *self);
void         jihua_edit_cell_begin        (JihuaEditCell *self);
void         jihua_edit_cell_finish       (JihuaEditCell *self);
void         jihua_edit_cell_cancel       (JihuaEditCell *self);
gboolean     jihua_edit_cell_insert       (JihuaEditCell *self,
                                           const char    *text);
void         jihua_edit_cell_present      (JihuaEditCell *self,
                                           const char    *text,
                                           const char    *shown);

G_END_DECLS
