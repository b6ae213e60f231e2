/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-repair.h"

#include <glib/gi18n-lib.h>

G_DEFINE_BOXED_TYPE (JihuaRepair, jihua_repair, jihua_repair_copy, jihua_repair_free)

/**
 * jihua_repair_new:
 * @kind: what kind of damage
 * @printed: the words as the source has them
 * @restored: the words as they must have been
 * @note: (nullable): how it was settled
 *
 * Returns: (transfer full): a new repair
 */
JihuaRepair *
jihua_repair_new (const char *kind,
                  const char *printed,
                  const char *restored,
                  const char *note)
{
  JihuaRepair *self = g_new0 (JihuaRepair, 1);

  self->kind = g_strdup (kind);
  self->printed = g_strdup (printed);
  self->restored = g_strdup (restored);
  self->note = g_strdup (note);

  return self;
}

/**
 * jihua_repair_copy:
 * @self: a repair
 *
 * Returns: (transfer full): a copy of it
 */
JihuaRepair *
jihua_repair_copy (const JihuaRepair *self)
{
  return jihua_repair_new (self->kind, self->printed, self->restored, self->note);
}

/**
 * jihua_repair_free:
 * @self: (transfer full): a repair
 */
void
jihua_repair_free (JihuaRepair *self)
{
  g_free (self->kind);
  g_free (self->printed);
  g_free (self->restored);
  g_free (self->note);
  g_free (self);
}

/**
 * jihua_repair_get_kind_label:
 * @self: a repair
 *
 * Returns: what kind of damage it was, in the user's language
 */
const char *
jihua_repair_get_kind_label (const JihuaRepair *self)
{
  if (g_str_equal (self->kind, "decimal-point"))
    return _("Lost decimal point");
  if (g_str_equal (self->kind, "broken-word"))
    return _("Broken word");

  return _("Damaged text");
}
