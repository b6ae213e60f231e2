/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-standings.h"
#include "jihua-target-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_TARGET_LIST (jihua_target_list_get_type ())

/* The targets of a section as a boxed list with equal columns. */
G_DECLARE_FINAL_TYPE (JihuaTargetList, jihua_target_list, JIHUA, TARGET_LIST, AdwBin)

GtkWidget      *jihua_target_list_new          (GListModel      *standings);
GtkListBox     *jihua_target_list_get_list_box (JihuaTargetList *self);
JihuaTargetRow *jihua_target_list_find_row     (JihuaTargetList *self,
                                                JihuaTarget     *target);
JihuaTarget    *jihua_target_list_get_selected (JihuaTargetList *self);
void            jihua_target_list_set_selected (JihuaTargetList *self,
                                                JihuaTarget     *target);
void            jihua_target_list_set_picking  (JihuaTargetList *self,
                                                gboolean         picking);
void            jihua_target_list_pick_all     (JihuaTargetList *self,
                                                gboolean         picked);
GPtrArray      *jihua_target_list_list_picked  (JihuaTargetList *self);

G_END_DECLS
