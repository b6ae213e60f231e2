/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-application.h"

G_BEGIN_DECLS

/**
 * JihuaTestCondition:
 * @data: what to look at
 *
 * Returns: whether what is waited for has happened
 */
typedef gboolean (*JihuaTestCondition) (gpointer data);

void              jihua_test_init            (int                *argc,
                                              char             ***argv);
JihuaApplication *jihua_test_get_application (void);
const char       *jihua_test_get_home        (void);
void              jihua_test_wait_until      (JihuaTestCondition  condition,
                                              gpointer            data);
void              jihua_test_iterate         (void);
void              jihua_test_settle          (gpointer            widget);
void              jihua_test_resize          (gpointer            window,
                                              int                 width,
                                              int                 height);
void              jihua_test_screenshot      (gpointer            widget,
                                              const char         *name);
gpointer          jihua_test_find            (gpointer            widget,
                                              GType               type);
gboolean          jihua_test_shows_text      (gpointer            widget,
                                              const char         *text);
int               jihua_test_get_min_width   (gpointer            widget);
void              jihua_test_press           (gpointer            widget,
                                              guint               key);
void              jihua_test_close           (gpointer            window);

G_END_DECLS
