/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"

G_BEGIN_DECLS

/**
 * JihuaWindowState:
 * @place: where the window was
 * @as_of: the month that was chosen; not set if it was the one that suits the
 *   figures
 * @expanded: the identifiers of the nodes that were expanded in the sidebar
 *
 * How the window of one ledger was left.
 */
typedef struct {
  char        *place;
  JihuaPeriod  as_of;
  GStrv        expanded;
} JihuaWindowState;

JihuaWindowState *jihua_window_state_load  (GSettings        *settings,
                                            JihuaDocument    *document);
void              jihua_window_state_store (GSettings        *settings,
                                            JihuaDocument    *document,
                                            const char       *place,
                                            GStrv             expanded);
void              jihua_window_state_free  (JihuaWindowState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaWindowState, jihua_window_state_free)

G_END_DECLS
