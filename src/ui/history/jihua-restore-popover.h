/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"
#include "jihua-history-entry.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_RESTORE_POPOVER (jihua_restore_popover_get_type ())

/* Both sides of a change, in full, to go back to either. */
G_DECLARE_FINAL_TYPE (JihuaRestorePopover, jihua_restore_popover, JIHUA, RESTORE_POPOVER, GtkPopover)

GtkWidget *jihua_restore_popover_new        (JihuaDocument       *document,
                                             JihuaHistoryEntry   *entry);
GtkWidget *jihua_restore_popover_get_button (JihuaRestorePopover *self,
                                             JihuaRestoreSide     side);

G_END_DECLS
