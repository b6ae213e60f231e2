/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-history-entry.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_HISTORY_MODEL (jihua_history_model_get_type ())

/* The history of a ledger, newest first, a section for each day; all of it or
 * what is looked for. */
G_DECLARE_FINAL_TYPE (JihuaHistoryModel, jihua_history_model, JIHUA, HISTORY_MODEL, GObject)

JihuaHistoryModel *jihua_history_model_new         (JihuaLedger        *ledger);
GStrv              jihua_history_model_dup_people  (JihuaHistoryModel  *self);
guint              jihua_history_model_get_n_total (JihuaHistoryModel  *self);
void               jihua_history_model_set_person  (JihuaHistoryModel  *self,
                                                    const char         *person);
void               jihua_history_model_set_kind    (JihuaHistoryModel  *self,
                                                    JihuaHistoryKind    kind);
void               jihua_history_model_set_since   (JihuaHistoryModel  *self,
                                                    guint32             day);
void               jihua_history_model_set_text    (JihuaHistoryModel  *self,
                                                    const char         *text);
void               jihua_history_model_set_node    (JihuaHistoryModel  *self,
                                                    JihuaNode          *node);

G_END_DECLS
