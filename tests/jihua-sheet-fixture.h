/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-page-fixture.h"
#include "jihua-target-page.h"

G_BEGIN_DECLS

/**
 * JihuaSheetFixture:
 * @window: a document, and a window that shows one page of it
 * @page: the page of a target
 *
 * The page of a target, whose sheet is worked on by keyboard.
 */
typedef struct {
  JihuaPageFixture  window;
  JihuaTargetPage  *page;
} JihuaSheetFixture;

/**
 * JihuaSheetColumn:
 *
 * The columns of the sheet that take the focus.
 */
typedef enum {
  JIHUA_SHEET_VALUE,
  JIHUA_SHEET_KIND,
  JIHUA_SHEET_YEAR_BEFORE,
  JIHUA_SHEET_SOURCE,
  JIHUA_SHEET_NOTE,
} JihuaSheetColumn;

void              jihua_sheet_fixture_set_up       (JihuaSheetFixture *self,
                                                    gconstpointer      data);
void              jihua_sheet_fixture_tear_down    (JihuaSheetFixture *self,
                                                    gconstpointer      data);
void              jihua_sheet_fixture_open         (JihuaSheetFixture *self,
                                                    const char        *id);
JihuaTarget      *jihua_sheet_fixture_get_target   (JihuaSheetFixture *self,
                                                    const char        *id);
JihuaActualsPane *jihua_sheet_fixture_get_pane     (JihuaSheetFixture *self);
GtkWidget        *jihua_sheet_fixture_get_head     (JihuaSheetFixture *self);
char             *jihua_sheet_fixture_read         (JihuaSheetFixture *self,
                                                    const char        *id,
                                                    guint              year,
                                                    guint              month);
guint             jihua_sheet_fixture_count_changes (JihuaSheetFixture *self);
GtkWidget        *jihua_sheet_fixture_get_cell     (JihuaSheetFixture *self,
                                                    guint              month,
                                                    JihuaSheetColumn   column);
const char       *jihua_sheet_fixture_get_text     (JihuaSheetFixture *self,
                                                    guint              month,
                                                    JihuaSheetColumn   column);
void              jihua_sheet_fixture_assert_focus (JihuaSheetFixture *self,
                                                    guint              month,
                                                    JihuaSheetColumn   column);
void              jihua_sheet_fixture_press        (JihuaSheetFixture *self,
                                                    guint              keyval,
                                                    GdkModifierType    state);
void              jihua_sheet_fixture_type         (JihuaSheetFixture *self,
                                                    const char        *text);
void              jihua_sheet_fixture_focus_value  (JihuaSheetFixture *self,
                                                    guint              month);
void              jihua_sheet_fixture_enter        (JihuaSheetFixture *self,
                                                    guint              month,
                                                    const char        *text);

G_END_DECLS
