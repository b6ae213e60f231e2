/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-history-entry.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-change-side.h"
#include "jihua-date.h"

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
      return get_kind_of_record (jihua_change_get_any_record (self->change));
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

/**
 * jihua_history_entry_dup_subject:
 * @self: an entry
 *
 * Returns: (transfer full): what of that part was changed: “Figure · Jan–Sep 2024”
 */
char *
jihua_history_entry_dup_subject (JihuaHistoryEntry *self)
{
  return jihua_change_dup_subject (self->change);
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
  return jihua_change_dup_side (self->change, self->plan, side);
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
  return jihua_change_dup_whole_side (self->change, self->plan, side);
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
