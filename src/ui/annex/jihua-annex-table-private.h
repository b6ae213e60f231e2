/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-annex-table.h"

G_BEGIN_DECLS

/* For the keys and the menu of the table, and for tests. */

gboolean jihua_annex_table_focus_row     (JihuaAnnexTable *self,
                                          int              index);
int      jihua_annex_table_find_focus    (JihuaAnnexTable *self);
void     jihua_annex_table_select_rows   (JihuaAnnexTable *self,
                                          int              from,
                                          int              to);
gboolean jihua_annex_table_get_selection (JihuaAnnexTable *self,
                                          guint           *first,
                                          guint           *n_rows);
void     jihua_annex_table_extend        (JihuaAnnexTable *self,
                                          int              to);
char    *jihua_annex_table_dup_rows      (JihuaAnnexTable *self,
                                          gboolean         all);
void     jihua_annex_table_paste_text    (JihuaAnnexTable *self,
                                          const char      *text);
void     jihua_annex_table_open_menu     (JihuaAnnexTable    *self,
                                          const GdkRectangle *place);
void     jihua_annex_table_add_keys      (GtkWidgetClass  *widget_class);
void     jihua_annex_table_watch_keys    (JihuaAnnexTable *self);
gboolean jihua_annex_table_press_key     (JihuaAnnexTable *self,
                                          guint            keyval,
                                          GdkModifierType  state);

G_END_DECLS
