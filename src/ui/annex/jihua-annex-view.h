/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-annex-grid.h"
#include "jihua-annex-order.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ANNEX_VIEW (jihua_annex_view_get_type ())

/* How the annex table is looked at: its order, and which columns stand beside the
 * official ones. */
G_DECLARE_FINAL_TYPE (JihuaAnnexView, jihua_annex_view, JIHUA, ANNEX_VIEW, GObject)

JihuaAnnexView     *jihua_annex_view_new          (void);
void                jihua_annex_view_remember     (JihuaAnnexView   *self,
                                                   GSettings        *settings);
JihuaAnnexOrder     jihua_annex_view_get_order    (JihuaAnnexView   *self);
gboolean            jihua_annex_view_shows        (JihuaAnnexView   *self,
                                                   JihuaAnnexColumn  column);
GSimpleActionGroup *jihua_annex_view_make_actions (JihuaAnnexView   *self);

G_END_DECLS
