/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * JihuaAccelGroup:
 * @JIHUA_ACCEL_GROUP_LEDGER: the ledger as a whole
 * @JIHUA_ACCEL_GROUP_PLACES: going from place to place
 * @JIHUA_ACCEL_GROUP_SHEETS: filling in tables
 * @JIHUA_ACCEL_GROUP_WINDOW: the window and the program
 *
 * What a shortcut is about.
 */
typedef enum {
  JIHUA_ACCEL_GROUP_LEDGER,
  JIHUA_ACCEL_GROUP_PLACES,
  JIHUA_ACCEL_GROUP_SHEETS,
  JIHUA_ACCEL_GROUP_WINDOW,
} JihuaAccelGroup;

#define JIHUA_N_ACCEL_GROUPS (JIHUA_ACCEL_GROUP_WINDOW + 1)

/**
 * JihuaAccel:
 * @action: (nullable): a detailed action name; %NULL where what has the focus
 *   answers the keys itself
 * @keys: the keys that activate it, the first of them shown
 * @group: where it is listed
 * @title: what it does, to be translated
 *
 * A keyboard shortcut.
 */
typedef struct {
  const char      *action;
  const char      *keys[3];
  JihuaAccelGroup  group;
  const char      *title;
} JihuaAccel;

const JihuaAccel *jihua_accels_get             (gsize           *n_accels);
const char       *jihua_accels_get_group_title (JihuaAccelGroup  group);
void              jihua_accels_install         (GtkApplication  *application);

G_END_DECLS
