/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-cli.h"
#include "jihua-document.h"

G_BEGIN_DECLS

/**
 * JihuaCliEntry:
 * @name: the file, for messages
 * @target: the target as written, without an item
 * @item: (nullable): the item as written behind the target
 * @period: the period as written
 * @value: the value as written
 * @source: (nullable): where it comes from
 * @note: (nullable): a remark
 * @final: whether a figure is final
 *
 * What one call of “set” is to record.
 */
typedef struct {
  const char *name;
  const char *target;
  const char *item;
  const char *period;
  const char *value;
  const char *source;
  const char *note;
  gboolean    final;
} JihuaCliEntry;

gboolean jihua_cli_fail_entry (const JihuaCliEntry  *entry,
                               const char           *field,
                               const char           *problem,
                               GError              **error);
gboolean jihua_cli_pass_on    (const JihuaCliEntry  *entry,
                               const char           *field,
                               GError               *problem,
                               GError              **error);
gboolean jihua_cli_set_deed (JihuaDocument        *document,
                             JihuaTarget          *target,
                             const JihuaCliEntry  *entry,
                             GError              **error);
gboolean jihua_cli_set_item (JihuaDocument        *document,
                             JihuaTarget          *target,
                             const JihuaCliEntry  *entry,
                             GError              **error);

G_END_DECLS
