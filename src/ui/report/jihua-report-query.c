/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-query.h"

static const GEnumValue scopes[] = {
  { JIHUA_REPORT_SCOPE_DUE, "JIHUA_REPORT_SCOPE_DUE", "due" },
  { JIHUA_REPORT_SCOPE_UNREPORTED, "JIHUA_REPORT_SCOPE_UNREPORTED", "unreported" },
  { JIHUA_REPORT_SCOPE_ALL, "JIHUA_REPORT_SCOPE_ALL", "all" },
  { 0, NULL, NULL },
};

GType
jihua_report_scope_get_type (void)
{
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("JihuaReportScope", scopes));

  return type;
}

/**
 * jihua_report_scope_get_nick:
 * @scope: which targets
 *
 * Returns: the word for it in queries and actions
 */
const char *
jihua_report_scope_get_nick (JihuaReportScope scope)
{
  return scopes[scope].value_nick;
}

static JihuaReportScope
find_scope (const char *nick)
{
  for (gsize i = 0; scopes[i].value_nick != NULL; i++) {
    if (g_strcmp0 (nick, scopes[i].value_nick) == 0)
      return (JihuaReportScope) scopes[i].value;
  }

  return JIHUA_REPORT_SCOPE_DUE;
}

/* A choice of targets names nobody by an empty value, which is understood too. */
static char *
parse_unit (const char *value)
{
  if (value == NULL)
    return g_strdup ("");

  return g_strdup (*value != '\0' ? value : JIHUA_REPORT_NOBODY);
}

/**
 * jihua_report_query_parse:
 * @text: the query of a URI; may be empty
 *
 * What is not understood is left out: a place somebody noted earlier, or that
 * another program asks for, still leads to the sheet.
 *
 * Returns: (transfer full): what to show
 */
JihuaReportQuery *
jihua_report_query_parse (const char *text)
{
  JihuaReportQuery *self = g_new0 (JihuaReportQuery, 1);
  g_autoptr (GHashTable) values = g_uri_parse_params (text, -1, "&", G_URI_PARAMS_NONE, NULL);
  const char *period;

  if (values == NULL) {
    self->unit = g_strdup ("");
    return self;
  }

  self->unit = parse_unit (g_hash_table_lookup (values, "unit"));
  self->scope = find_scope (g_hash_table_lookup (values, "show"));
  period = g_hash_table_lookup (values, "period");
  if (period == NULL || !jihua_period_parse (period, &self->period, NULL))
    self->period = JIHUA_PERIOD_NONE;

  return self;
}

/**
 * jihua_report_query_free:
 * @self: a query
 */
void
jihua_report_query_free (JihuaReportQuery *self)
{
  g_free (self->unit);
  g_free (self);
}

static void
append_value (GString    *text,
              const char *name,
              const char *value)
{
  if (text->len > 0)
    g_string_append_c (text, '&');
  g_string_append_printf (text, "%s=", name);
  g_string_append_uri_escaped (text, value, NULL, TRUE);
}

/**
 * jihua_report_query_to_string:
 * @self: what is shown
 *
 * Returns: (transfer full): the query, as jihua_report_query_parse() reads it;
 *   empty for the sheet as it is at first
 */
char *
jihua_report_query_to_string (const JihuaReportQuery *self)
{
  GString *text = g_string_new (NULL);
  g_autofree char *period = jihua_period_is_set (self->period) ? jihua_period_to_string (self->period) : NULL;

  if (*self->unit != '\0')
    append_value (text, "unit", self->unit);
  if (period != NULL)
    append_value (text, "period", period);
  if (self->scope != JIHUA_REPORT_SCOPE_DUE)
    append_value (text, "show", jihua_report_scope_get_nick (self->scope));

  return g_string_free_and_steal (text);
}
