/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-change-side.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"
#include "jihua-i18n.h"
#include "jihua-quantity.h"

/**
 * jihua_change_get_any_record:
 * @change: a change of a record
 *
 * Returns: (transfer none): the record after it, or the one before it if there is
 *   none any more
 */
JihuaRecord *
jihua_change_get_any_record (JihuaChange *change)
{
  JihuaRecord *to = jihua_change_get_to_record (change);

  return to != NULL ? to : jihua_change_get_from_record (change);
}

static gboolean
differ (JihuaActual *from,
        JihuaActual *to,
        const char  *(*get_text) (JihuaActual *actual))
{
  return g_strcmp0 (get_text (from), get_text (to)) != 0;
}

/* Which of the facts about a figure the change is about. */
typedef enum {
  FACT_VALUE,
  FACT_FINAL,
  FACT_SOURCE,
  FACT_NOTE,
} Fact;

static Fact
find_fact (JihuaChange *change)
{
  JihuaActual *from = jihua_change_get_from (change);
  JihuaActual *to = jihua_change_get_to (change);

  if (from == NULL || to == NULL || !jihua_decimal_identical (jihua_actual_get_value (from), jihua_actual_get_value (to)))
    return FACT_VALUE;
  if (jihua_actual_get_final (from) != jihua_actual_get_final (to))
    return FACT_FINAL;

  return differ (from, to, jihua_actual_get_source) ? FACT_SOURCE : FACT_NOTE;
}

static const char *
name_fact (Fact fact)
{
  switch (fact) {
    case FACT_FINAL:
      return C_("history", "Provisional or final");
    case FACT_SOURCE:
      return C_("history", "Source");
    case FACT_NOTE:
      return C_("history", "Note");
    case FACT_VALUE:
    default:
      return C_("history", "Figure");
  }
}

static const char *
name_record (JihuaRecord *record)
{
  switch (jihua_record_get_kind (record)) {
    case JIHUA_RECORD_STATUS:
      return C_("history", "Status");
    case JIHUA_RECORD_NOTE:
      return C_("history", "Progress note");
    case JIHUA_RECORD_ITEM:
      return jihua_plan_gettext (jihua_record_get_item (record));
    case JIHUA_RECORD_WORK:
    default:
      return C_("history", "Work status");
  }
}

static const char *
name_subject (JihuaChange *change)
{
  switch (jihua_change_get_kind (change)) {
    case JIHUA_CHANGE_RECORD:
      return name_record (jihua_change_get_any_record (change));
    case JIHUA_CHANGE_SETTING:
      return jihua_setting_get_label (jihua_change_get_setting (change));
    case JIHUA_CHANGE_ACTUAL:
    default:
      return name_fact (find_fact (change));
  }
}

/**
 * jihua_change_dup_subject:
 * @change: a change
 *
 * Returns: (transfer full): what of its node was changed: “Figure · Jan–Sep 2024”
 */
char *
jihua_change_dup_subject (JihuaChange *change)
{
  JihuaPeriod through = jihua_change_get_through (change);
  const char *subject = name_subject (change);
  g_autofree char *period = NULL;

  if (!jihua_period_is_set (through))
    return g_strdup (subject);

  period = jihua_period_dup_as_of_label (through);
  /* Translators: what was changed: %1$s is “Figure” or the like, %2$s a period */
  return g_strdup_printf (C_("history", "%1$s · %2$s"), subject, period);
}

static const char *
name_finality (JihuaActual *actual)
{
  return jihua_actual_get_final (actual) ? C_("figure", "Final") : C_("figure", "Provisional");
}

static char *
format_figure (JihuaPlan   *plan,
               JihuaActual *actual)
{
  JihuaTarget *target = jihua_plan_lookup_target (plan, jihua_actual_get_target (actual));

  return target ? jihua_format_quantity (jihua_actual_get_value (actual), target)
                : jihua_decimal_to_string (jihua_actual_get_value (actual));
}

static char *
format_actual (JihuaChange *change,
               JihuaPlan   *plan,
               JihuaActual *actual)
{
  switch (find_fact (change)) {
    case FACT_FINAL:
      return g_strdup (name_finality (actual));
    case FACT_SOURCE:
      return g_strdup (jihua_actual_get_source (actual));
    case FACT_NOTE:
      return g_strdup (jihua_actual_get_note (actual));
    case FACT_VALUE:
    default:
      return format_figure (plan, actual);
  }
}

/* “Behind: the figure is not final”; either may be missing. */
static char *
join (const char *first,
      const char *second)
{
  if (first == NULL || *first == '\0')
    return g_strdup (second ? second : "");
  if (second == NULL || *second == '\0')
    return g_strdup (first);

  /* Translators: joins two facts about one record: a state and its remark */
  return g_strdup_printf (C_("history", "%1$s: %2$s"), first, second);
}

static char *
format_record (JihuaRecord *record)
{
  const GDate *date = jihua_record_get_date (record);
  const char *text = jihua_record_get_text (record);
  g_autofree char *day = date ? jihua_date_format (date) : NULL;
  g_autofree char *remark = NULL;

  switch (jihua_record_get_kind (record)) {
    case JIHUA_RECORD_STATUS:
      return join (jihua_status_get_label (jihua_record_get_status (record)), text);
    case JIHUA_RECORD_NOTE:
      return g_strdup (text);
    case JIHUA_RECORD_ITEM:
      return join (day, text);
    case JIHUA_RECORD_WORK:
    default:
      remark = join (day, text);
      return join (jihua_work_state_get_label (jihua_record_get_state (record)), remark);
  }
}

static char *
format_setting (JihuaChange *change,
                JihuaPlan   *plan,
                const char  *value)
{
  const char *id = jihua_change_get_node (change);
  JihuaNode *node = id != NULL ? jihua_plan_lookup (plan, id) : NULL;
  JihuaSetting setting = jihua_change_get_setting (change);

  if (value == NULL)
    return NULL;
  if (node == NULL && !jihua_setting_is_rule (setting))
    return g_strdup (value);

  return jihua_setting_format (setting, plan, node, value);
}

static gboolean
has_side (JihuaChange      *change,
          JihuaRestoreSide  side)
{
  switch (jihua_change_get_kind (change)) {
    case JIHUA_CHANGE_RECORD:
      return jihua_restore_get_record (change, side) != NULL;
    case JIHUA_CHANGE_SETTING:
      return jihua_restore_get_value (change, side) != NULL;
    case JIHUA_CHANGE_ACTUAL:
    default:
      return jihua_restore_get_actual (change, side) != NULL;
  }
}

/**
 * jihua_change_dup_side:
 * @change: a change
 * @plan: the plan it is of
 * @side: a side of the change
 *
 * Returns: (nullable) (transfer full): what it was changed from or to, as far as
 *   it was changed; %NULL if there was nothing
 */
char *
jihua_change_dup_side (JihuaChange      *change,
                       JihuaPlan        *plan,
                       JihuaRestoreSide  side)
{
  if (!has_side (change, side))
    return NULL;

  switch (jihua_change_get_kind (change)) {
    case JIHUA_CHANGE_RECORD:
      return format_record (jihua_restore_get_record (change, side));
    case JIHUA_CHANGE_SETTING:
      return format_setting (change, plan, jihua_restore_get_value (change, side));
    case JIHUA_CHANGE_ACTUAL:
    default:
      return format_actual (change, plan, jihua_restore_get_actual (change, side));
  }
}

static void
append_line (GString    *text,
             const char *line)
{
  if (line != NULL && *line != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

static void
append_source (GString    *text,
               const char *source)
{
  /* Translators: %s is where a figure or a note comes from */
  g_autofree char *line = source != NULL && *source != '\0' ? g_strdup_printf (_("Source: %s"), source) : NULL;

  append_line (text, line);
}

/**
 * jihua_change_dup_whole_side:
 * @change: a change
 * @plan: the plan it is of
 * @side: a side of the change
 *
 * Returns: (transfer full): everything that would be put back with that side,
 *   a line each: the figure, whether it is final, its source and note
 */
char *
jihua_change_dup_whole_side (JihuaChange      *change,
                             JihuaPlan        *plan,
                             JihuaRestoreSide  side)
{
  JihuaActual *actual = jihua_restore_get_actual (change, side);
  JihuaRecord *record = jihua_restore_get_record (change, side);
  g_autofree char *first = NULL;
  GString *text;

  if (!has_side (change, side))
    return g_strdup (C_("history", "nothing"));

  text = g_string_new (NULL);
  first = actual ? format_figure (plan, actual) : jihua_change_dup_side (change, plan, side);
  append_line (text, first);
  if (actual) {
    append_line (text, name_finality (actual));
    append_source (text, jihua_actual_get_source (actual));
    append_line (text, jihua_actual_get_note (actual));
  }
  if (record)
    append_source (text, jihua_record_get_source (record));

  return g_string_free (text, FALSE);
}
