/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "jihua-decimal.h"

G_BEGIN_DECLS

void  jihua_json_add_text     (JsonBuilder  *builder,
                               const char   *member,
                               const char   *text);
void  jihua_json_add_note     (JsonBuilder  *builder,
                               const char   *member,
                               const char   *text);
void  jihua_json_add_number   (JsonBuilder  *builder,
                               const char   *member,
                               guint         number);
void  jihua_json_add_flag     (JsonBuilder  *builder,
                               const char   *member,
                               gboolean      flag);
void  jihua_json_add_decimal  (JsonBuilder  *builder,
                               const char   *member,
                               JihuaDecimal  decimal);
char *jihua_json_print        (JsonBuilder  *builder,
                               gboolean      pretty);

G_END_DECLS
