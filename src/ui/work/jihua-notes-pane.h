/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-note-editor.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_NOTES_PANE (jihua_notes_pane_get_type ())

/* The progress notes on a section or target, newest first. */
G_DECLARE_FINAL_TYPE (JihuaNotesPane, jihua_notes_pane, JIHUA, NOTES_PANE, AdwBin)

GtkWidget       *jihua_notes_pane_new        (JihuaDocument  *document,
                                              JihuaNode      *node);
JihuaNoteEditor *jihua_notes_pane_get_editor (JihuaNotesPane *self);

G_END_DECLS
