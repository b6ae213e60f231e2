/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_EDITOR (jihua_editor_get_type ())

/* A widget in which something is typed before it is recorded. */
G_DECLARE_INTERFACE (JihuaEditor, jihua_editor, JIHUA, EDITOR, GtkWidget)

/**
 * JihuaEditorInterface:
 * @commit: takes over what was typed, if anything was
 */
struct _JihuaEditorInterface {
  GTypeInterface parent_iface;

  void (* commit) (JihuaEditor *self);
};

void jihua_editor_commit     (JihuaEditor *self);
void jihua_editor_commit_all (GtkWidget   *widget);

G_END_DECLS
