/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "jihua-ledger-file.h"

G_BEGIN_DECLS

/* A JSON text that is being read: the tree it parses to, and the first error
 * found in it. Once there is an error, further ones are not looked at, unless
 * the source was told to collect them all. */
typedef struct _JihuaJsonSource JihuaJsonSource;

JihuaJsonSource *jihua_json_source_new      (GBytes           *bytes,
                                             const char       *name);
void             jihua_json_source_free     (JihuaJsonSource  *self);
void             jihua_json_source_collect  (JihuaJsonSource  *self);
GPtrArray       *jihua_json_source_get_problems (JihuaJsonSource *self);
const char      *jihua_json_source_get_name (JihuaJsonSource  *self);
JsonNode        *jihua_json_source_get_root (JihuaJsonSource  *self);
gboolean         jihua_json_source_is_sound (JihuaJsonSource  *self);
gboolean         jihua_json_source_is_broken (JihuaJsonSource *self,
                                             const char       *place,
                                             gboolean          inside);
gboolean         jihua_json_source_finish   (JihuaJsonSource  *self,
                                             GError          **error);
char            *jihua_json_source_format   (JihuaJsonSource  *self,
                                             const char       *place,
                                             const char       *id,
                                             const char       *problem);
void             jihua_json_source_fail     (JihuaJsonSource  *self,
                                             const char       *place,
                                             const char       *broken,
                                             const char       *id,
                                             const char       *problem);
void             jihua_json_source_reject   (JihuaJsonSource  *self,
                                             JihuaFileError    code,
                                             const char       *message);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaJsonSource, jihua_json_source_free)

G_END_DECLS
