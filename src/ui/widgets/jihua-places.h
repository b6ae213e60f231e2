/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define JIHUA_PLACE_OVERVIEW "overview"
#define JIHUA_PLACE_ANNEX    "annex"
#define JIHUA_PLACE_NOTICE   "notice"
#define JIHUA_PLACE_REPORT   "report"
#define JIHUA_PLACE_HISTORY  "history"
#define JIHUA_PLACE_UNITS    "units"

#define JIHUA_TYPE_PLACES (jihua_places_get_type ())

/* The places a window has been to. A place is the name of a page of its own,
 * with a query that says what it shows (“report?unit=…”) or without, or the
 * identifier of a node. */
G_DECLARE_FINAL_TYPE (JihuaPlaces, jihua_places, JIHUA, PLACES, GObject)

JihuaPlaces *jihua_places_new                (const char  *first);
void         jihua_places_restart            (JihuaPlaces *self,
                                              const char  *place);
const char  *jihua_places_get_current        (JihuaPlaces *self);
gboolean     jihua_places_get_can_go_back    (JihuaPlaces *self);
gboolean     jihua_places_get_can_go_forward (JihuaPlaces *self);
void         jihua_places_visit              (JihuaPlaces *self,
                                              const char  *place);
void         jihua_places_amend              (JihuaPlaces *self,
                                              const char  *place);
void         jihua_places_go_back            (JihuaPlaces *self);
void         jihua_places_go_forward         (JihuaPlaces *self);

gboolean     jihua_place_is_page             (const char  *place,
                                              const char  *page);
const char  *jihua_place_get_query           (const char  *place);

G_END_DECLS
