/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standings.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_OFFICIAL_TEXT (jihua_official_text_get_type ())

/**
 * JihuaRendering:
 * @JIHUA_RENDERING_RESTORED: lines joined, damage repaired, words marked
 * @JIHUA_RENDERING_PRINTED: line by line as printed, repairs marked
 * @JIHUA_RENDERING_TRANSLATED: in the user's language, words marked
 *
 * How an official text is shown.
 */
typedef enum {
  JIHUA_RENDERING_RESTORED,
  JIHUA_RENDERING_PRINTED,
  JIHUA_RENDERING_TRANSLATED,
} JihuaRendering;

#define JIHUA_TYPE_RENDERING (jihua_rendering_get_type ())

GType        jihua_rendering_get_type            (void) G_GNUC_CONST;

/* The official text of a section, with the words of every target marked in it,
 * or as it was printed, with every repair marked. */
G_DECLARE_FINAL_TYPE (JihuaOfficialText, jihua_official_text, JIHUA, OFFICIAL_TEXT, GtkWidget)

GtkWidget   *jihua_official_text_new             (JihuaStandings    *standings,
                                                  JihuaSection      *section,
                                                  JihuaRendering     rendering);
void         jihua_official_text_set_rendering   (JihuaOfficialText *self,
                                                  JihuaRendering     rendering);
JihuaTarget *jihua_official_text_get_selected    (JihuaOfficialText *self);
void         jihua_official_text_set_selected    (JihuaOfficialText *self,
                                                  JihuaTarget       *target);
JihuaTarget *jihua_official_text_get_lit         (JihuaOfficialText *self);
void         jihua_official_text_set_lit         (JihuaOfficialText *self,
                                                  JihuaTarget       *target);
const char  *jihua_official_text_get_content     (JihuaOfficialText *self);
GListModel  *jihua_official_text_get_spots       (JihuaOfficialText *self);

G_END_DECLS
