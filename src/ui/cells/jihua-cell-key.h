/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * JihuaCellKey:
 * @JIHUA_CELL_KEY_OTHER: none of the sheet's
 * @JIHUA_CELL_KEY_BEFORE: the arrow towards the start of the line
 * @JIHUA_CELL_KEY_AFTER: the arrow towards its end
 *
 * What a key means in a sheet, whatever key on the keyboard says it.
 */
typedef enum {
  JIHUA_CELL_KEY_OTHER,
  JIHUA_CELL_KEY_ENTER,
  JIHUA_CELL_KEY_ENTER_BACK,
  JIHUA_CELL_KEY_TAB,
  JIHUA_CELL_KEY_TAB_BACK,
  JIHUA_CELL_KEY_UP,
  JIHUA_CELL_KEY_DOWN,
  JIHUA_CELL_KEY_BEFORE,
  JIHUA_CELL_KEY_AFTER,
  JIHUA_CELL_KEY_ESCAPE,
  JIHUA_CELL_KEY_DELETE,
  JIHUA_CELL_KEY_EDIT,
} JihuaCellKey;

JihuaCellKey jihua_cell_key_find (GtkWidget       *cell,
                                  guint            keyval,
                                  GdkModifierType  state);

G_END_DECLS
