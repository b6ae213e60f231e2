/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-decimal.h"
#include "jihua-json-source.h"
#include "jihua-period.h"

G_BEGIN_DECLS

typedef struct _JihuaJsonCursor JihuaJsonCursor;

/**
 * JihuaJsonCursor:
 *
 * A place in a JSON tree that knows how it was reached, so that every error
 * names it. Lives on the stack of the function that reads the place; the
 * fields are its own. What is asked of it after an error is empty.
 */
struct _JihuaJsonCursor {
  JihuaJsonSource       *source;
  const JihuaJsonCursor *parent;
  const char            *member; /* %NULL for an element */
  guint                  index;
  JsonNode              *node;
};

void          jihua_json_cursor_start         (JihuaJsonCursor       *self,
                                               JihuaJsonSource       *source);
void          jihua_json_cursor_enter         (const JihuaJsonCursor *self,
                                               const char            *member,
                                               JihuaJsonCursor       *child);
void          jihua_json_cursor_enter_element (const JihuaJsonCursor *self,
                                               guint                  index,
                                               JihuaJsonCursor       *child);
gboolean      jihua_json_cursor_is_sound      (const JihuaJsonCursor *self);
gboolean      jihua_json_cursor_is_fine       (const JihuaJsonCursor *self);
void          jihua_json_cursor_fail          (const JihuaJsonCursor *self,
                                               const char            *problem);
void          jihua_json_cursor_fail_member   (const JihuaJsonCursor *self,
                                               const char            *member,
                                               const char            *problem);
char         *jihua_json_cursor_dup_place     (const JihuaJsonCursor *self,
                                               const char            *member);

JsonNode     *jihua_json_cursor_require       (const JihuaJsonCursor *self,
                                               const char            *member);
void          jihua_json_cursor_expect        (const JihuaJsonCursor *self,
                                               const char * const    *members);
gboolean      jihua_json_cursor_is_null       (const JihuaJsonCursor *self);
gboolean      jihua_json_cursor_has           (const JihuaJsonCursor *self,
                                               const char            *member);
guint         jihua_json_cursor_count         (const JihuaJsonCursor *self);

const char   *jihua_json_peek_text            (JsonNode              *node);
const char   *jihua_json_cursor_get_text      (const JihuaJsonCursor *self,
                                               const char            *member);
const char   *jihua_json_cursor_get_name      (const JihuaJsonCursor *self,
                                               const char            *member);
const char   *jihua_json_cursor_get_optional  (const JihuaJsonCursor *self,
                                               const char            *member);
gboolean      jihua_json_cursor_get_flag      (const JihuaJsonCursor *self,
                                               const char            *member);
guint         jihua_json_cursor_get_number    (const JihuaJsonCursor *self,
                                               const char            *member,
                                               guint                  minimum,
                                               guint                  maximum);
JihuaDecimal  jihua_json_cursor_get_amount    (const JihuaJsonCursor *self,
                                               const char            *member);
JihuaDecimal  jihua_json_cursor_get_decimal   (const JihuaJsonCursor *self,
                                               const char            *member);
JihuaPeriod   jihua_json_cursor_get_period    (const JihuaJsonCursor *self,
                                               const char            *member);
const char   *jihua_json_cursor_get_date      (const JihuaJsonCursor *self,
                                               const char            *member);
const char   *jihua_json_cursor_get_time      (const JihuaJsonCursor *self,
                                               const char            *member);
gboolean      jihua_json_cursor_get_choice    (const JihuaJsonCursor *self,
                                               const char            *member,
                                               GType                  type,
                                               int                   *choice);

G_END_DECLS
