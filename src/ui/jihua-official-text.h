/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-standings.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_OFFICIAL_TEXT (jihua_official_text_get_type ())

/* The official text of a section, with the words of every target marked in it,
 * or as it was printed, with every repair marked. */
G_DECLARE_FINAL_TYPE (JihuaOfficialText, jihua_official_text, JIHUA, OFFICIAL_TEXT, GtkWidget)

GtkWidget   *jihua_official_text_new             (JihuaStandings    *standings,
                                                  JihuaSection      *section);
void         jihua_official_text_set_as_printed  (JihuaOfficialText *self,
                                                  gboolean           as_printed);
JihuaTarget *jihua_official_text_get_selected    (JihuaOfficialText *self);
void         jihua_official_text_set_selected    (JihuaOfficialText *self,
                                                  JihuaTarget       *target);
JihuaTarget *jihua_official_text_get_lit         (JihuaOfficialText *self);
void         jihua_official_text_set_lit         (JihuaOfficialText *self,
                                                  JihuaTarget       *target);
const char  *jihua_official_text_get_content     (JihuaOfficialText *self);
GListModel  *jihua_official_text_get_spots       (JihuaOfficialText *self);

G_END_DECLS
