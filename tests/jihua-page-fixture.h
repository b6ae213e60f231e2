/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

/**
 * JihuaPageFixture:
 * @document: a ledger of its own
 * @standings: how its plan stands
 * @file: where the ledger is
 * @window: a window that shows one page
 * @opened: what a page last asked its window to open; lists of targets begin
 *   with “?”, sheets to report on with “report?”
 *
 * A page in a window that notes what it is asked for.
 */
typedef struct {
  JihuaDocument  *document;
  JihuaStandings *standings;
  GFile          *file;
  GtkWidget      *window;
  char           *opened;
} JihuaPageFixture;

void           jihua_page_fixture_set_up_empty     (JihuaPageFixture *self,
                                                    gconstpointer     data);
void           jihua_page_fixture_set_up_published (JihuaPageFixture *self,
                                                    gconstpointer     data);
void           jihua_page_fixture_tear_down        (JihuaPageFixture *self,
                                                    gconstpointer     data);
void           jihua_page_fixture_show             (JihuaPageFixture *self,
                                                    GtkWidget        *page);
JihuaNode     *jihua_page_fixture_get_node         (JihuaPageFixture *self,
                                                    const char       *id);
JihuaStanding *jihua_page_fixture_get_standing     (JihuaPageFixture *self,
                                                    const char       *id);
void           jihua_page_fixture_put              (JihuaPageFixture *self,
                                                    const char       *id,
                                                    guint             month,
                                                    const char       *value);
int            jihua_page_fixture_get_content_width (JihuaPageFixture *self);
GPtrArray     *jihua_page_fixture_find_all         (GtkWidget        *widget,
                                                    GType             type);

G_END_DECLS
