/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JihuaJsonFault:
 * @JIHUA_JSON_FAULT_NONE: the text is sound
 * @JIHUA_JSON_FAULT_SYNTAX: it breaks the grammar of JSON
 * @JIHUA_JSON_FAULT_DEPTH: it is nested deeper than any file of ours
 * @JIHUA_JSON_FAULT_DUPLICATE: an object has two members of the same name
 * @JIHUA_JSON_FAULT_ZERO: a string contains the character zero
 *
 * What is wrong with a JSON text, whatever it says.
 */
typedef enum {
  JIHUA_JSON_FAULT_NONE,
  JIHUA_JSON_FAULT_SYNTAX,
  JIHUA_JSON_FAULT_DEPTH,
  JIHUA_JSON_FAULT_DUPLICATE,
  JIHUA_JSON_FAULT_ZERO,
} JihuaJsonFault;

/* Between the parts of a place: “plan › children[2] › goal”. */
#define JIHUA_JSON_PLACE_SEPARATOR " › "

JihuaJsonFault  jihua_json_text_check     (const char  *text,
                                           gsize        length,
                                           guint       *line,
                                           char       **place);
guint           jihua_json_text_find_line (const char  *text,
                                           gsize        length,
                                           const char  *place);
void            jihua_json_text_append_member (GString    *place,
                                               const char *member);
void            jihua_json_text_append_element (GString   *place,
                                                guint      index);
char           *jihua_json_text_show      (const char  *text);

G_END_DECLS
