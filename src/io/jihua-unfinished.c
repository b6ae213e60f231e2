/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unfinished.h"

struct _JihuaUnfinished {
  GHashTable *entries;  /* “A6 2024-09” → what was typed */
  char       *source;
};

/**
 * jihua_unfinished_new:
 *
 * Returns: (transfer full): nothing that is not finished
 */
JihuaUnfinished *
jihua_unfinished_new (void)
{
  JihuaUnfinished *self = g_new0 (JihuaUnfinished, 1);

  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->source = g_strdup ("");

  return self;
}

/**
 * jihua_unfinished_free:
 * @self: what is not finished
 */
void
jihua_unfinished_free (JihuaUnfinished *self)
{
  g_hash_table_unref (self->entries);
  g_free (self->source);
  g_free (self);
}

static char *
dup_key (JihuaTarget *target,
         JihuaPeriod  period)
{
  g_autofree char *through = jihua_period_to_string (period);

  return g_strdup_printf ("%s %s", jihua_target_get_series_id (target), through);
}

/**
 * jihua_unfinished_get_entry:
 * @self: what is not finished
 * @target: a target or series; one that is tied shares its entries
 * @period: a period
 *
 * Returns: (nullable): what was typed as its figure and not understood
 */
const char *
jihua_unfinished_get_entry (JihuaUnfinished *self,
                            JihuaTarget     *target,
                            JihuaPeriod      period)
{
  g_autofree char *key = dup_key (target, period);

  return g_hash_table_lookup (self->entries, key);
}

/**
 * jihua_unfinished_set_entry:
 * @self: what is not finished
 * @target: a target or series; one that is tied shares its entries
 * @period: a period
 * @entry: (nullable): what was typed as its figure and not understood; %NULL
 *   once that is put right
 */
void
jihua_unfinished_set_entry (JihuaUnfinished *self,
                            JihuaTarget     *target,
                            JihuaPeriod      period,
                            const char      *entry)
{
  g_autofree char *key = dup_key (target, period);

  if (entry != NULL)
    g_hash_table_replace (self->entries, g_steal_pointer (&key), g_strdup (entry));
  else
    g_hash_table_remove (self->entries, key);
}

/**
 * jihua_unfinished_get_source:
 * @self: what is not finished
 *
 * Returns: the source of the figures that are filled in from now on; empty if
 *   none is named
 */
const char *
jihua_unfinished_get_source (JihuaUnfinished *self)
{
  return self->source;
}

/**
 * jihua_unfinished_set_source:
 * @self: what is not finished
 * @source: where the figures come from that are filled in from now on
 */
void
jihua_unfinished_set_source (JihuaUnfinished *self,
                             const char      *source)
{
  g_set_str (&self->source, source);
}
