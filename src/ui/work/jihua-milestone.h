/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"

G_BEGIN_DECLS

/**
 * JihuaMilestoneItem:
 * @name: what is to be done
 * @done: the day it was done, or %NULL as long as it is not
 * @late: whether that was after the day it was due
 *
 * One thing that a milestone lists, as of a month.
 */
typedef struct {
  char     *name;
  GDate    *done;
  gboolean  late;
} JihuaMilestoneItem;

GPtrArray *jihua_milestone_list_items    (JihuaDocument            *document,
                                          JihuaTarget              *target);
GDate     *jihua_milestone_dup_due       (JihuaDocument            *document,
                                          JihuaTarget              *target);
double     jihua_milestone_place         (const GDate              *date,
                                          guint                     year);
char      *jihua_milestone_describe_item (const JihuaMilestoneItem *item);
char      *jihua_milestone_dup_summary   (JihuaDocument            *document,
                                          JihuaTarget              *target);

G_END_DECLS
