/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JihuaAnnexColumn:
 *
 * The columns of the annex table: first the official ones, then what the ledger
 * knows. A plain row has its indicator across %JIHUA_ANNEX_COLUMN_GROUP and
 * %JIHUA_ANNEX_COLUMN_INDICATOR, a split row its own label in the former.
 */
typedef enum {
  JIHUA_ANNEX_COLUMN_CATEGORY,
  JIHUA_ANNEX_COLUMN_NUMBER,
  JIHUA_ANNEX_COLUMN_GROUP,
  JIHUA_ANNEX_COLUMN_INDICATOR,
  JIHUA_ANNEX_COLUMN_UNIT,
  JIHUA_ANNEX_COLUMN_GOAL,
  JIHUA_ANNEX_COLUMN_LAST_YEAR,
  JIHUA_ANNEX_COLUMN_ACTUAL,
  JIHUA_ANNEX_COLUMN_PERIOD,
  JIHUA_ANNEX_COLUMN_PROGRESS,
  JIHUA_ANNEX_COLUMN_STATUS,
  JIHUA_ANNEX_COLUMN_RESPONSIBLE,
  JIHUA_ANNEX_N_COLUMNS,
} JihuaAnnexColumn;

/**
 * JihuaAnnexGrid:
 *
 * Where the lines of the annex table run: shared by its head, which stays, and
 * its rows, which scroll.
 */
typedef struct _JihuaAnnexGrid JihuaAnnexGrid;

JihuaAnnexGrid *jihua_annex_grid_new         (void);
JihuaAnnexGrid *jihua_annex_grid_ref         (JihuaAnnexGrid   *self);
void            jihua_annex_grid_unref       (JihuaAnnexGrid   *self);

void            jihua_annex_grid_reset       (JihuaAnnexGrid   *self,
                                              guint             n_rows);
void            jihua_annex_grid_request     (JihuaAnnexGrid   *self,
                                              guint             column,
                                              guint             column_span,
                                              int               minimum,
                                              int               natural);
void            jihua_annex_grid_get_request (JihuaAnnexGrid   *self,
                                              int              *minimum,
                                              int              *natural);
void            jihua_annex_grid_fit_width   (JihuaAnnexGrid   *self,
                                              int               width);
void            jihua_annex_grid_fit_height  (JihuaAnnexGrid   *self,
                                              guint             row,
                                              guint             row_span,
                                              int               height);
int             jihua_annex_grid_get_x       (JihuaAnnexGrid   *self,
                                              guint             column);
int             jihua_annex_grid_get_y       (JihuaAnnexGrid   *self,
                                              guint             row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaAnnexGrid, jihua_annex_grid_unref)

G_END_DECLS
