/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * JihuaRepair:
 * @kind: what kind of damage: “decimal-point”, “broken-word”
 * @printed: the words as the source has them
 * @restored: the words as they must have been
 * @note: (nullable): how it was settled
 *
 * One place where the source text was damaged and has been put right.
 */
typedef struct {
  char *kind;
  char *printed;
  char *restored;
  char *note;
} JihuaRepair;

#define JIHUA_TYPE_REPAIR (jihua_repair_get_type ())

GType        jihua_repair_get_type (void) G_GNUC_CONST;

JihuaRepair *jihua_repair_new      (const char        *kind,
                                    const char        *printed,
                                    const char        *restored,
                                    const char        *note);
JihuaRepair *jihua_repair_copy     (const JihuaRepair *self);
void         jihua_repair_free     (JihuaRepair       *self);
const char  *jihua_repair_get_kind_label (const JihuaRepair *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaRepair, jihua_repair_free)

G_END_DECLS
