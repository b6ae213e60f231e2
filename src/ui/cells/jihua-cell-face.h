/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_CELL_FACE (jihua_cell_face_get_type ())

/* What an editable cell of a sheet looks like: a label at rest, an entry while
 * it has the focus, a sign and a frame when something in it is wrong. */
G_DECLARE_DERIVABLE_TYPE (JihuaCellFace, jihua_cell_face, JIHUA, CELL_FACE, GtkWidget)

/**
 * JihuaCellFaceClass:
 * @typed: something was typed into the entry
 */
struct _JihuaCellFaceClass {
  GtkWidgetClass parent_class;

  void (* typed) (JihuaCellFace *self);
};

GtkEditable *jihua_cell_face_get_editable    (JihuaCellFace *self);
gboolean     jihua_cell_face_get_composing   (JihuaCellFace *self);
void         jihua_cell_face_show_entry      (JihuaCellFace *self,
                                              gboolean       visible);
void         jihua_cell_face_set_shown       (JihuaCellFace *self,
                                              const char    *shown);
void         jihua_cell_face_fill            (JihuaCellFace *self,
                                              const char    *text);
void         jihua_cell_face_select_all      (JihuaCellFace *self);
void         jihua_cell_face_set_caption     (JihuaCellFace *self,
                                              const char    *caption);
void         jihua_cell_face_set_error       (JihuaCellFace *self,
                                              const char    *error);
void         jihua_cell_face_set_question    (JihuaCellFace *self,
                                              const char    *question);
void         jihua_cell_face_set_error_label (JihuaCellFace *self,
                                              GtkWidget     *label);

G_END_DECLS
