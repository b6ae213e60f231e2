/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-standings.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ANNEX_LIST (jihua_annex_list_get_type ())

/* The annex where there is no room for the table: a list for every category. */
G_DECLARE_FINAL_TYPE (JihuaAnnexList, jihua_annex_list, JIHUA, ANNEX_LIST, AdwBin)

GtkWidget *jihua_annex_list_new      (JihuaStandings *standings);
void       jihua_annex_list_pick_out (JihuaAnnexList *self,
                                      int             status);

G_END_DECLS
