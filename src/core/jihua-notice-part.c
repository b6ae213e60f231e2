/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-notice-part.h"

#include "jihua-repair.h"

/**
 * jihua_notice_part_new:
 * @key: which part
 * @text: its words, cleaned
 * @printed: its words as printed
 *
 * Returns: (transfer full): a new part without repairs
 */
JihuaNoticePart *
jihua_notice_part_new (const char *key,
                       const char *text,
                       const char *printed)
{
  JihuaNoticePart *self = g_new0 (JihuaNoticePart, 1);

  self->key = g_strdup (key);
  self->text = g_strdup (text);
  self->printed = g_strdup (printed);
  self->repairs = g_ptr_array_new_with_free_func ((GDestroyNotify) jihua_repair_free);

  return self;
}

/**
 * jihua_notice_part_free:
 * @self: (transfer full): a part
 */
void
jihua_notice_part_free (JihuaNoticePart *self)
{
  g_free (self->key);
  g_free (self->text);
  g_free (self->printed);
  g_ptr_array_unref (self->repairs);
  g_free (self);
}
