/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-figure.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ANNEX_ENTRY (jihua_annex_entry_get_type ())

/* A row of the annex table: a target with what the ledger knows of it. Knows no
 * widgets, so that the table, its order and what is copied of it share one
 * source. */
G_DECLARE_FINAL_TYPE (JihuaAnnexEntry, jihua_annex_entry, JIHUA, ANNEX_ENTRY, GObject)

GListModel    *jihua_annex_list_entries          (JihuaDocument   *document);

JihuaStanding *jihua_annex_entry_get_standing    (JihuaAnnexEntry *self);
JihuaTarget   *jihua_annex_entry_get_target      (JihuaAnnexEntry *self);
guint          jihua_annex_entry_get_position    (JihuaAnnexEntry *self);
JihuaFigure   *jihua_annex_entry_get_figure      (JihuaAnnexEntry *self);
JihuaActual   *jihua_annex_entry_get_earlier     (JihuaAnnexEntry *self);
JihuaActual   *jihua_annex_entry_get_last_year   (JihuaAnnexEntry *self);
JihuaStatus    jihua_annex_entry_get_status      (JihuaAnnexEntry *self);
const char    *jihua_annex_entry_get_responsible (JihuaAnnexEntry *self);
gboolean       jihua_annex_entry_get_completion  (JihuaAnnexEntry *self,
                                                  double          *completion);

G_END_DECLS
