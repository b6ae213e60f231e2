/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cell-key.h"

static const struct {
  guint        keyval;
  gboolean     shift;
  JihuaCellKey key;
} keys[] = {
  { GDK_KEY_Return, FALSE, JIHUA_CELL_KEY_ENTER },
  { GDK_KEY_KP_Enter, FALSE, JIHUA_CELL_KEY_ENTER },
  { GDK_KEY_ISO_Enter, FALSE, JIHUA_CELL_KEY_ENTER },
  { GDK_KEY_Return, TRUE, JIHUA_CELL_KEY_ENTER_BACK },
  { GDK_KEY_KP_Enter, TRUE, JIHUA_CELL_KEY_ENTER_BACK },
  { GDK_KEY_ISO_Enter, TRUE, JIHUA_CELL_KEY_ENTER_BACK },
  { GDK_KEY_Tab, FALSE, JIHUA_CELL_KEY_TAB },
  { GDK_KEY_KP_Tab, FALSE, JIHUA_CELL_KEY_TAB },
  { GDK_KEY_Tab, TRUE, JIHUA_CELL_KEY_TAB_BACK },
  { GDK_KEY_KP_Tab, TRUE, JIHUA_CELL_KEY_TAB_BACK },
  { GDK_KEY_ISO_Left_Tab, FALSE, JIHUA_CELL_KEY_TAB_BACK },
  { GDK_KEY_ISO_Left_Tab, TRUE, JIHUA_CELL_KEY_TAB_BACK },
  { GDK_KEY_Up, FALSE, JIHUA_CELL_KEY_UP },
  { GDK_KEY_KP_Up, FALSE, JIHUA_CELL_KEY_UP },
  { GDK_KEY_Down, FALSE, JIHUA_CELL_KEY_DOWN },
  { GDK_KEY_KP_Down, FALSE, JIHUA_CELL_KEY_DOWN },
  { GDK_KEY_Left, FALSE, JIHUA_CELL_KEY_BEFORE },
  { GDK_KEY_KP_Left, FALSE, JIHUA_CELL_KEY_BEFORE },
  { GDK_KEY_Right, FALSE, JIHUA_CELL_KEY_AFTER },
  { GDK_KEY_KP_Right, FALSE, JIHUA_CELL_KEY_AFTER },
  { GDK_KEY_Escape, FALSE, JIHUA_CELL_KEY_ESCAPE },
  { GDK_KEY_Delete, FALSE, JIHUA_CELL_KEY_DELETE },
  { GDK_KEY_KP_Delete, FALSE, JIHUA_CELL_KEY_DELETE },
  { GDK_KEY_F2, FALSE, JIHUA_CELL_KEY_EDIT },
};

static JihuaCellKey
mirror (JihuaCellKey key)
{
  if (key == JIHUA_CELL_KEY_BEFORE)
    return JIHUA_CELL_KEY_AFTER;
  if (key == JIHUA_CELL_KEY_AFTER)
    return JIHUA_CELL_KEY_BEFORE;

  return key;
}

/**
 * jihua_cell_key_find:
 * @cell: the cell that has the focus
 * @keyval: a key
 * @state: what is held down with it
 *
 * Returns: what the key means in a sheet
 */
JihuaCellKey
jihua_cell_key_find (GtkWidget       *cell,
                     guint            keyval,
                     GdkModifierType  state)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  gboolean shift = modifiers == GDK_SHIFT_MASK;
  gboolean mirrored = gtk_widget_get_direction (cell) == GTK_TEXT_DIR_RTL;

  if (modifiers != 0 && !shift)
    return JIHUA_CELL_KEY_OTHER;

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++) {
    if (keys[i].keyval == keyval && keys[i].shift == shift)
      return mirrored ? mirror (keys[i].key) : keys[i].key;
  }

  return JIHUA_CELL_KEY_OTHER;
}
