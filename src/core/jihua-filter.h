/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-goal.h"
#include "jihua-standing.h"

G_BEGIN_DECLS

/**
 * JihuaFilterError:
 * @JIHUA_FILTER_ERROR_SYNTAX: the query is no list of names and values
 * @JIHUA_FILTER_ERROR_UNKNOWN: it asks for something that does not exist
 *
 * Why a query is no filter.
 */
typedef enum {
  JIHUA_FILTER_ERROR_SYNTAX,
  JIHUA_FILTER_ERROR_UNKNOWN,
} JihuaFilterError;

#define JIHUA_FILTER_ERROR (jihua_filter_error_quark ())
#define JIHUA_TYPE_FILTER  (jihua_filter_get_type ())

/* Which targets are wanted: by status, responsible unit, kind of goal and part
 * of the plan. Of each any number may be chosen; none chosen means any. */
G_DECLARE_FINAL_TYPE (JihuaFilter, jihua_filter, JIHUA, FILTER, GObject)

GQuark              jihua_filter_error_quark  (void);

JihuaFilter        *jihua_filter_new          (void);
gboolean            jihua_filter_set_query    (JihuaFilter    *self,
                                               const char     *query,
                                               GError        **error);
char               *jihua_filter_dup_query    (JihuaFilter    *self);
gboolean            jihua_filter_is_empty     (JihuaFilter    *self);
void                jihua_filter_clear        (JihuaFilter    *self);

gboolean            jihua_filter_has_status   (JihuaFilter    *self,
                                               JihuaStatus     status);
void                jihua_filter_set_status   (JihuaFilter    *self,
                                               JihuaStatus     status,
                                               gboolean        wanted);
gboolean            jihua_filter_has_kind     (JihuaFilter    *self,
                                               JihuaGoalKind   kind);
void                jihua_filter_set_kind     (JihuaFilter    *self,
                                               JihuaGoalKind   kind,
                                               gboolean        wanted);
gboolean            jihua_filter_has_unit     (JihuaFilter    *self,
                                               const char     *unit);
void                jihua_filter_set_unit     (JihuaFilter    *self,
                                               const char     *unit,
                                               gboolean        wanted);
const char * const *jihua_filter_get_units    (JihuaFilter    *self);
gboolean            jihua_filter_has_section  (JihuaFilter    *self,
                                               const char     *section);
void                jihua_filter_set_section  (JihuaFilter    *self,
                                               const char     *section,
                                               gboolean        wanted);
const char * const *jihua_filter_get_sections (JihuaFilter    *self);

gboolean            jihua_filter_matches      (JihuaFilter    *self,
                                               JihuaStanding  *standing);

G_END_DECLS
