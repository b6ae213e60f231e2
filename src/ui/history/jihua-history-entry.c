/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-history-entry.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-date.h"
#include "jihua-i18n.h"
#include "jihua-quantity.h"

/**
 * JihuaHistoryEntry:
 *
 * One change, told: when and by whom, of what, from what to what. Immutable.
 */
struct _JihuaHistoryEntry {
  GObject      parent_instance;

  JihuaPlan   *plan;
  JihuaChange *change;
  GDateTime   *time;    /* local; NULL if the file has no sound one */
  guint32      day;
  char        *haystack;
};

G_DEFINE_FINAL_TYPE (JihuaHistoryEntry, jihua_history_entry, G_TYPE_OBJECT)

static void
jihua_history_entry_finalize (GObject *object)
{
  JihuaHistoryEntry *self = JIHUA_HISTORY_ENTRY (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->change);
  g_clear_pointer (&self->time, g_date_time_unref);
  g_free (self->haystack);

  G_OBJECT_CLASS (jihua_history_entry_parent_class)->finalize (object);
}

static void
jihua_history_entry_class_init (JihuaHistoryEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jihua_history_entry_finalize;
}

static void
jihua_history_entry_init (JihuaHistoryEntry *self)
{
}

/**
 * jihua_history_kind_get_label:
 * @kind: a kind of change
 *
 * Returns: its name in the user's language
 */
const char *
jihua_history_kind_get_label (JihuaHistoryKind kind)
{
  static const char * const labels[] = {
    [JIHUA_HISTORY_ANY] = NC_("history", "All changes"),
    [JIHUA_HISTORY_FIGURES] = NC_("history", "Figures"),
    [JIHUA_HISTORY_NOTES] = NC_("history", "Progress notes"),
    [JIHUA_HISTORY_WORK] = NC_("history", "Work status"),
    [JIHUA_HISTORY_STATUSES] = NC_("history", "Overruled statuses"),
    [JIHUA_HISTORY_UNITS] = NC_("history", "Units"),
    [JIHUA_HISTORY_JUDGING] = NC_("history", "Goals and rules"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "history", labels[kind]);
}

static guint32
find_day (GDateTime *time)
{
  int year, month, day;
  GDate date;

  g_date_clear (&date, 1);
  g_date_time_get_ymd (time, &year, &month, &day);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

/**
 * jihua_history_entry_new:
 * @plan: the plan of the ledger
 * @change: a change of its history
 *
 * Returns: (transfer full): what the history shows of it
 */
JihuaHistoryEntry *
jihua_history_entry_new (JihuaPlan   *plan,
                         JihuaChange *change)
{
  JihuaHistoryEntry *self = g_object_new (JIHUA_TYPE_HISTORY_ENTRY, NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (jihua_change_get_at (change), NULL);

  self->plan = g_object_ref (plan);
  self->change = g_object_ref (change);
  self->time = time ? g_date_time_to_local (time) : NULL;
  self->day = self->time ? find_day (self->time) : 0;

  return self;
}

/**
 * jihua_history_entry_get_change:
 * @self: an entry
 *
 * Returns: (transfer none): the change
 */
JihuaChange *
jihua_history_entry_get_change (JihuaHistoryEntry *self)
{
  return self->change;
}

/**
 * jihua_history_entry_get_node:
 * @self: an entry
 *
 * Returns: (nullable) (transfer none): the node that was changed; %NULL for a
 *   rule of the plan, or a series that has no page
 */
JihuaNode *
jihua_history_entry_get_node (JihuaHistoryEntry *self)
{
  const char *id = jihua_change_get_node (self->change);

  return id ? jihua_plan_lookup (self->plan, id) : NULL;
}

static JihuaRecord *
get_any_record (JihuaHistoryEntry *self)
{
  JihuaRecord *to = jihua_change_get_to_record (self->change);

  return to ? to : jihua_change_get_from_record (self->change);
}

static JihuaHistoryKind
get_kind_of_record (JihuaRecord *record)
{
  switch (jihua_record_get_kind (record)) {
    case JIHUA_RECORD_STATUS:
      return JIHUA_HISTORY_STATUSES;
    case JIHUA_RECORD_NOTE:
      return JIHUA_HISTORY_NOTES;
    case JIHUA_RECORD_WORK:
    case JIHUA_RECORD_ITEM:
    default:
      return JIHUA_HISTORY_WORK;
  }
}

static gboolean
is_of_units (JihuaSetting setting)
{
  return setting == JIHUA_SETTING_RESPONSIBLE || setting == JIHUA_SETTING_COOPERATING;
}

/**
 * jihua_history_entry_get_kind:
 * @self: an entry
 *
 * Returns: what was changed
 */
JihuaHistoryKind
jihua_history_entry_get_kind (JihuaHistoryEntry *self)
{
  switch (jihua_change_get_kind (self->change)) {
    case JIHUA_CHANGE_RECORD:
      return get_kind_of_record (get_any_record (self));
    case JIHUA_CHANGE_SETTING:
      return is_of_units (jihua_change_get_setting (self->change)) ? JIHUA_HISTORY_UNITS : JIHUA_HISTORY_JUDGING;
    case JIHUA_CHANGE_ACTUAL:
    default:
      return JIHUA_HISTORY_FIGURES;
  }
}

/**
 * jihua_history_entry_get_day:
 * @self: an entry
 *
 * Returns: the Julian day it was made on, by the clock of this place; 0 if
 *   that is not known
 */
guint32
jihua_history_entry_get_day (JihuaHistoryEntry *self)
{
  return self->day;
}

/**
 * jihua_history_entry_dup_day:
 * @self: an entry
 *
 * Returns: (transfer full): the day it was made on, in the user's language
 */
char *
jihua_history_entry_dup_day (JihuaHistoryEntry *self)
{
  guint32 day = jihua_history_entry_get_day (self);
  GDate date;

  if (day == 0)
    return g_strdup (_("Date not known"));

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);

  return jihua_date_format (&date);
}

/**
 * jihua_history_entry_dup_time:
 * @self: an entry
 *
 * Returns: (transfer full): the time of the day, by the clock of this place
 */
char *
jihua_history_entry_dup_time (JihuaHistoryEntry *self)
{
  return self->time ? g_date_time_format (self->time, "%H:%M") : g_strdup ("");
}

/**
 * jihua_history_entry_dup_name:
 * @self: an entry
 *
 * Returns: (transfer full): what part of the plan was changed: “A33 New urban jobs”
 */
char *
jihua_history_entry_dup_name (JihuaHistoryEntry *self)
{
  const char *id = jihua_change_get_node (self->change);
  JihuaNode *node = jihua_history_entry_get_node (self);
  JihuaTarget *series = id && node == NULL ? jihua_plan_lookup_target (self->plan, id) : NULL;

  if (id == NULL)
    return g_strdup (_("Rules of the plan"));
  if (series)
    return g_strdup (jihua_node_get_display_title (JIHUA_NODE (series)));
  if (node == NULL)
    return g_strdup (id);

  return g_strdup_printf ("%s %s", id, jihua_node_get_display_title (node));
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
name_subject (JihuaHistoryEntry *self)
{
  switch (jihua_change_get_kind (self->change)) {
    case JIHUA_CHANGE_RECORD:
      return name_record (get_any_record (self));
    case JIHUA_CHANGE_SETTING:
      return jihua_setting_get_label (jihua_change_get_setting (self->change));
    case JIHUA_CHANGE_ACTUAL:
    default:
      return name_fact (find_fact (self->change));
  }
}

/**
 * jihua_history_entry_dup_subject:
 * @self: an entry
 *
 * Returns: (transfer full): what of that part was changed: “Figure · Jan–Sep 2024”
 */
char *
jihua_history_entry_dup_subject (JihuaHistoryEntry *self)
{
  JihuaPeriod through = jihua_change_get_through (self->change);
  const char *subject = name_subject (self);
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
format_figure (JihuaHistoryEntry *self,
               JihuaActual       *actual)
{
  JihuaTarget *target = jihua_plan_lookup_target (self->plan, jihua_actual_get_target (actual));

  return target ? jihua_format_quantity (jihua_actual_get_value (actual), target)
                : jihua_decimal_to_string (jihua_actual_get_value (actual));
}

static char *
format_actual (JihuaHistoryEntry *self,
               JihuaActual       *actual)
{
  switch (find_fact (self->change)) {
    case FACT_FINAL:
      return g_strdup (name_finality (actual));
    case FACT_SOURCE:
      return g_strdup (jihua_actual_get_source (actual));
    case FACT_NOTE:
      return g_strdup (jihua_actual_get_note (actual));
    case FACT_VALUE:
    default:
      return format_figure (self, actual);
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
format_setting (JihuaHistoryEntry *self,
                const char        *value)
{
  JihuaNode *node = jihua_history_entry_get_node (self);
  JihuaSetting setting = jihua_change_get_setting (self->change);

  if (value == NULL)
    return NULL;
  if (node == NULL && !jihua_setting_is_rule (setting))
    return g_strdup (value);

  return jihua_setting_format (setting, self->plan, node, value);
}

static gboolean
has_side (JihuaHistoryEntry *self,
          JihuaRestoreSide   side)
{
  switch (jihua_change_get_kind (self->change)) {
    case JIHUA_CHANGE_RECORD:
      return jihua_restore_get_record (self->change, side) != NULL;
    case JIHUA_CHANGE_SETTING:
      return jihua_restore_get_value (self->change, side) != NULL;
    case JIHUA_CHANGE_ACTUAL:
    default:
      return jihua_restore_get_actual (self->change, side) != NULL;
  }
}

/**
 * jihua_history_entry_dup_side:
 * @self: an entry
 * @side: a side of the change
 *
 * Returns: (nullable) (transfer full): what it was changed from or to, as far as
 *   it was changed; %NULL if there was nothing
 */
char *
jihua_history_entry_dup_side (JihuaHistoryEntry *self,
                              JihuaRestoreSide   side)
{
  if (!has_side (self, side))
    return NULL;

  switch (jihua_change_get_kind (self->change)) {
    case JIHUA_CHANGE_RECORD:
      return format_record (jihua_restore_get_record (self->change, side));
    case JIHUA_CHANGE_SETTING:
      return format_setting (self, jihua_restore_get_value (self->change, side));
    case JIHUA_CHANGE_ACTUAL:
    default:
      return format_actual (self, jihua_restore_get_actual (self->change, side));
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
 * jihua_history_entry_dup_whole_side:
 * @self: an entry
 * @side: a side of the change
 *
 * Returns: (transfer full): everything that would be put back with that side,
 *   a line each: the figure, whether it is final, its source and note
 */
char *
jihua_history_entry_dup_whole_side (JihuaHistoryEntry *self,
                                    JihuaRestoreSide   side)
{
  JihuaActual *actual = jihua_restore_get_actual (self->change, side);
  JihuaRecord *record = jihua_restore_get_record (self->change, side);
  g_autofree char *first = NULL;
  GString *text;

  if (!has_side (self, side))
    return g_strdup (C_("history", "nothing"));

  text = g_string_new (NULL);
  first = actual ? format_figure (self, actual) : jihua_history_entry_dup_side (self, side);
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

/**
 * jihua_history_entry_is_in:
 * @self: an entry
 * @node: a node of the plan
 *
 * Returns: whether the change is of @node, of anything below it, or of the
 *   figures that @node shares with another target
 */
gboolean
jihua_history_entry_is_in (JihuaHistoryEntry *self,
                           JihuaNode         *node)
{
  const char *id = jihua_change_get_node (self->change);
  JihuaNode *changed = jihua_history_entry_get_node (self);

  if (id && JIHUA_IS_TARGET (node) && jihua_change_get_kind (self->change) == JIHUA_CHANGE_ACTUAL)
    return g_str_equal (jihua_target_get_series_id (JIHUA_TARGET (node)), id);

  while (changed != NULL && changed != node)
    changed = jihua_node_get_parent (changed);

  return changed != NULL;
}

/* People look for 1234 where 1,234 is shown. */
static char *
dup_digits (JihuaHistoryEntry *self,
            JihuaRestoreSide   side)
{
  JihuaActual *actual = jihua_restore_get_actual (self->change, side);

  return actual ? jihua_decimal_to_string (jihua_actual_get_value (actual)) : g_strdup ("");
}

static char *
fold (JihuaHistoryEntry *self)
{
  JihuaNode *node = jihua_history_entry_get_node (self);
  g_autofree char *digits_before = dup_digits (self, JIHUA_RESTORE_BEFORE);
  g_autofree char *digits_after = dup_digits (self, JIHUA_RESTORE_AFTER);
  g_autofree char *name = jihua_history_entry_dup_name (self);
  g_autofree char *subject = jihua_history_entry_dup_subject (self);
  g_autofree char *from = jihua_history_entry_dup_side (self, JIHUA_RESTORE_BEFORE);
  g_autofree char *to = jihua_history_entry_dup_side (self, JIHUA_RESTORE_AFTER);
  g_autofree char *text = g_strjoin ("\n", name, node ? jihua_node_get_title (node) : "", subject,
                                     jihua_change_get_by (self->change), from ? from : "", to ? to : "",
                                     digits_before, digits_after, NULL);

  return g_utf8_casefold (text, -1);
}

/**
 * jihua_history_entry_contains:
 * @self: an entry
 * @folded: words, with their case folded
 *
 * Returns: whether anything that is told of the change has these words
 */
gboolean
jihua_history_entry_contains (JihuaHistoryEntry *self,
                              const char        *folded)
{
  if (self->haystack == NULL)
    self->haystack = fold (self);

  return strstr (self->haystack, folded) != NULL;
}

/**
 * jihua_history_entry_dup_cells:
 * @self: an entry
 *
 * Returns: (transfer full): the cells of the entry in a spreadsheet: time,
 *   person, part of the plan, what of it, from, to
 */
GStrv
jihua_history_entry_dup_cells (JihuaHistoryEntry *self)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  char *from = jihua_history_entry_dup_side (self, JIHUA_RESTORE_BEFORE);
  char *to = jihua_history_entry_dup_side (self, JIHUA_RESTORE_AFTER);

  g_strv_builder_take (cells, self->time ? g_date_time_format (self->time, "%Y-%m-%d %H:%M")
                                         : g_strdup (jihua_change_get_at (self->change)));
  g_strv_builder_add (cells, jihua_change_get_by (self->change));
  g_strv_builder_take (cells, jihua_history_entry_dup_name (self));
  g_strv_builder_take (cells, jihua_history_entry_dup_subject (self));
  g_strv_builder_take (cells, from != NULL ? from : g_strdup (""));
  g_strv_builder_take (cells, to != NULL ? to : g_strdup (""));

  return g_strv_builder_end (cells);
}
