/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_NOTE_EDITOR (jihua_note_editor_get_type ())

/* A progress note being written, in the place where it will stand. */
G_DECLARE_FINAL_TYPE (JihuaNoteEditor, jihua_note_editor, JIHUA, NOTE_EDITOR, AdwBin)

GtkWidget     *jihua_note_editor_new         (JihuaDocument   *document,
                                              JihuaNode       *node,
                                              JihuaRecord     *note);
JihuaRecord   *jihua_note_editor_get_note    (JihuaNoteEditor *self);
GtkTextBuffer *jihua_note_editor_get_buffer  (JihuaNoteEditor *self);
GtkEditable   *jihua_note_editor_get_source  (JihuaNoteEditor *self);
GtkDropDown   *jihua_note_editor_get_month   (JihuaNoteEditor *self);

G_END_DECLS
