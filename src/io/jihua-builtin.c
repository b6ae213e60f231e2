/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>

#include "jihua-ledger-file.h"
#include "jihua-ledger-reader.h"
#include "jihua-plan-reader.h"

#define PLAN      JIHUA_RESOURCE_BASE "/plans/zhejiang-2024.json"
#define PUBLISHED JIHUA_RESOURCE_BASE "/plans/zhejiang-2024-published.json"

/* What is built in cannot fail to load: the tests read it too. */
static GBytes *
look_up (const char *path)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);

  return bytes;
}

/**
 * jihua_builtin_new_ledger:
 *
 * Returns: (transfer full): an empty ledger of the built-in plan
 */
JihuaLedger *
jihua_builtin_new_ledger (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = look_up (PLAN);
  g_autoptr (JihuaPlan) plan = jihua_plan_parse (bytes, PLAN, &error);

  if (plan == NULL)
    g_error ("%s", error->message);

  return jihua_ledger_new (plan);
}

/**
 * jihua_builtin_published_ledger:
 *
 * Returns: (transfer full): the built-in plan with the figures that were
 *   published for it
 */
JihuaLedger *
jihua_builtin_published_ledger (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = look_up (PUBLISHED);
  g_autoptr (JihuaJsonSource) source = jihua_json_source_new (bytes, PUBLISHED);
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  JihuaJsonCursor cursor;

  jihua_json_cursor_start (&cursor, source);
  jihua_actuals_read (&cursor, ledger);
  if (!jihua_json_source_finish (source, &error))
    g_error ("%s", error->message);

  return g_steal_pointer (&ledger);
}
