/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-editor.h"

G_DEFINE_INTERFACE (JihuaEditor, jihua_editor, GTK_TYPE_WIDGET)

static void
jihua_editor_default_init (JihuaEditorInterface *iface)
{
}

/**
 * jihua_editor_commit:
 * @self: an editor
 *
 * Records what was typed there and not recorded yet. What is not understood
 * stays as it is, marked as wrong.
 */
void
jihua_editor_commit (JihuaEditor *self)
{
  g_return_if_fail (JIHUA_IS_EDITOR (self));

  JIHUA_EDITOR_GET_IFACE (self)->commit (self);
}

static void
collect (GtkWidget *widget,
         GPtrArray *editors)
{
  if (JIHUA_IS_EDITOR (widget))
    g_ptr_array_add (editors, g_object_ref (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, editors);
}

/**
 * jihua_editor_commit_all:
 * @widget: a widget
 *
 * Records what was typed anywhere in @widget, before the ledger is saved or
 * left.
 */
void
jihua_editor_commit_all (GtkWidget *widget)
{
  /* What is recorded may change what there is to go through. */
  g_autoptr (GPtrArray) editors = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (GTK_IS_WIDGET (widget));

  collect (widget, editors);
  for (guint i = 0; i < editors->len; i++)
    jihua_editor_commit (g_ptr_array_index (editors, i));
}
