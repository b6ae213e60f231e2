/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-plan-reader.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-goal-reader.h"

static const char * const plan_members[] = {
  "id", "title", "year", "issuer", "adopted", "issued", "printed", "notice", "rules", "series", "children", NULL
};
static const char * const notice_members[] = {
  "title", "addressees", "preamble", "attachment", "signature", "date", "publicity", "distribution", "imprint", NULL
};
static const char * const notice_part_members[] = { "text", "printed", "repairs", NULL };
static const char * const rules_members[] = {
  "tolerance-rate", "tolerance-count", "behind", "far-behind", "first-month", NULL
};
static const char * const repair_members[] = { "kind", "printed", "restored", "note", NULL };
static const char * const series_members[] = { "id", "name", "unit", "accumulation", "frequency", "lag", NULL };
static const char * const section_members[] = {
  "id", "kind", "number", "title", "label", "responsible", "cooperating", "text", "printed", "repairs", "children", NULL
};
static const char * const target_members[] = {
  "id", "name", "label", "unit", "accumulation", "frequency", "lag", "phasing", "responsible", "cooperating", "tie",
  "printed", "repairs", "goal", NULL
};

/* A target that names another one, which may stand further down. */
typedef struct {
  char        *place;
  JihuaTarget *holder;
  const char  *id;
  gboolean     tie;
} Link;

typedef struct {
  JihuaPlan  *plan;
  GHashTable *nodes; /* id → JihuaNode */
  GPtrArray  *links;
} Reader;

static void
link_free (Link *self)
{
  g_free (self->place);
  g_object_unref (self->holder);
  g_free (self);
}

static void
add_link (Reader                *self,
          JihuaTarget           *holder,
          const char            *id,
          gboolean               tie,
          const JihuaJsonCursor *cursor,
          const char            *member)
{
  Link *link;

  if (id == NULL)
    return;

  link = g_new0 (Link, 1);
  link->place = jihua_json_cursor_dup_place (cursor, member);
  link->holder = g_object_ref (holder);
  link->id = id;
  link->tie = tie;
  g_ptr_array_add (self->links, link);
}

static void
add_links (Reader                *self,
           const JihuaJsonCursor *cursor,
           JihuaTarget           *target)
{
  JihuaJsonCursor goal;

  jihua_json_cursor_enter (cursor, "goal", &goal);
  add_link (self, target, jihua_target_get_tie (target), TRUE, cursor, "tie");
  add_link (self, target, jihua_target_get_goal (target)->reference, FALSE, &goal, "reference");
}

/* Returns whether it can be in the plan, which has each identifier once. */
static gboolean
add_node (Reader                *self,
          const JihuaJsonCursor *cursor,
          JihuaNode             *node)
{
  const char *id = jihua_node_get_id (node);

  if (strpbrk (id, " \t\r\n"))
    jihua_json_cursor_fail_member (cursor, "id", _("An identifier must not contain spaces."));
  if (g_hash_table_contains (self->nodes, id)) {
    jihua_json_cursor_fail_member (cursor, "id", _("This identifier stands twice in the plan; each must be its own."));
    return FALSE;
  }

  g_hash_table_insert (self->nodes, g_strdup (id), g_object_ref (node));
  return TRUE;
}

static void
read_repair (const JihuaJsonCursor *cursor,
             GPtrArray             *repairs)
{
  jihua_json_cursor_expect (cursor, repair_members);

  g_ptr_array_add (repairs, jihua_repair_new (jihua_json_cursor_get_name (cursor, "kind"),
                                              jihua_json_cursor_get_name (cursor, "printed"),
                                              jihua_json_cursor_get_name (cursor, "restored"),
                                              jihua_json_cursor_get_optional (cursor, "note")));
}

static void
read_repairs (const JihuaJsonCursor *cursor,
              GPtrArray             *repairs)
{
  JihuaJsonCursor list, repair;
  guint n_repairs;

  if (!jihua_json_cursor_has (cursor, "repairs"))
    return;

  jihua_json_cursor_enter (cursor, "repairs", &list);
  n_repairs = jihua_json_cursor_count (&list);
  for (guint i = 0; i < n_repairs && jihua_json_cursor_is_sound (cursor); i++) {
    jihua_json_cursor_enter_element (&list, i, &repair);
    read_repair (&repair, repairs);
  }
}

static void
read_notice_part (const JihuaJsonCursor *notice,
                  const char            *key,
                  JihuaPlan             *plan)
{
  JihuaJsonCursor cursor;
  g_autoptr (JihuaNoticePart) part = NULL;

  if (!jihua_json_cursor_has (notice, key))
    return;

  jihua_json_cursor_enter (notice, key, &cursor);
  jihua_json_cursor_expect (&cursor, notice_part_members);
  part = jihua_notice_part_new (key,
                                jihua_json_cursor_get_text (&cursor, "text"),
                                jihua_json_cursor_get_text (&cursor, "printed"));
  read_repairs (&cursor, part->repairs);
  g_ptr_array_add (jihua_plan_get_notice (plan), g_steal_pointer (&part));
}

static void
read_notice (const JihuaJsonCursor *cursor,
             JihuaPlan             *plan)
{
  JihuaJsonCursor notice;

  jihua_json_cursor_enter (cursor, "notice", &notice);
  jihua_json_cursor_expect (&notice, notice_members);
  for (guint i = 0; notice_members[i]; i++)
    read_notice_part (&notice, notice_members[i], plan);
}

static void
read_rules (const JihuaJsonCursor *cursor,
            JihuaPlan             *plan)
{
  JihuaJsonCursor rules;
  JihuaRules read;

  jihua_json_cursor_enter (cursor, "rules", &rules);
  jihua_json_cursor_expect (&rules, rules_members);
  read = (JihuaRules) {
    .tolerance_rate = jihua_json_cursor_get_amount (&rules, "tolerance-rate"),
    .tolerance_count = jihua_json_cursor_get_amount (&rules, "tolerance-count"),
    .behind = jihua_json_cursor_get_amount (&rules, "behind"),
    .far_behind = jihua_json_cursor_get_amount (&rules, "far-behind"),
    .first_month = jihua_json_cursor_get_number (&rules, "first-month", 1, 12),
  };
  if (jihua_json_cursor_is_fine (&rules) && read.behind.millionths > read.far_behind.millionths)
    jihua_json_cursor_fail_member (&rules, "behind", _("“Behind” must not begin later than “far behind”."));
  jihua_plan_set_rules (plan, &read);
}

static void
read_reporting (const JihuaJsonCursor *cursor,
                JihuaTarget           *target)
{
  int choice;

  if (jihua_json_cursor_get_choice (cursor, "accumulation", JIHUA_TYPE_ACCUMULATION, &choice))
    jihua_target_set_accumulation (target, (JihuaAccumulation) choice);
  if (jihua_json_cursor_get_choice (cursor, "frequency", JIHUA_TYPE_FREQUENCY, &choice))
    jihua_target_set_frequency (target, (JihuaFrequency) choice);
  if (jihua_json_cursor_has (cursor, "lag"))
    jihua_target_set_lag (target, jihua_json_cursor_get_number (cursor, "lag", 0, 24));
}

static void
read_phasing (const JihuaJsonCursor *cursor,
              JihuaTarget           *target)
{
  const char *text = jihua_json_cursor_get_optional (cursor, "phasing");
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaPhasing) phasing = text ? jihua_phasing_parse (text, &error) : NULL;

  if (error)
    jihua_json_cursor_fail_member (cursor, "phasing", error->message);
  else
    jihua_target_set_phasing (target, phasing);
}

/* A row of the annex is numbered as its identifier says; the leaves of a split
 * row and the targets of a measure have no number in print. */
static char *
dup_target_number (const char *id)
{
  const char *digits = *id == 'A' ? id + 1 : "";

  return *digits && strspn (digits, "0123456789") == strlen (digits) ? g_strdup (digits) : NULL;
}

static JihuaNode *
read_target (Reader                *self,
             const JihuaJsonCursor *cursor)
{
  g_autoptr (JihuaTarget) target = NULL;
  g_autoptr (JihuaGoal) goal = NULL;
  g_autofree char *number = NULL;
  const char *id;

  jihua_json_cursor_expect (cursor, target_members);
  id = jihua_json_cursor_get_name (cursor, "id");
  number = dup_target_number (id);
  goal = jihua_goal_read (cursor);
  target = jihua_target_new (id, number,
                             jihua_json_cursor_get_name (cursor, "name"),
                             jihua_json_cursor_get_text (cursor, "unit"), goal);
  read_reporting (cursor, target);
  read_phasing (cursor, target);
  jihua_target_set_tie (target, jihua_json_cursor_get_optional (cursor, "tie"));
  add_links (self, cursor, target);

  return JIHUA_NODE (g_steal_pointer (&target));
}

/* Sections nest in one way; a target may be in any of them. */
static gboolean
may_be_in (JihuaSectionKind  kind,
           JihuaSection     *parent)
{
  int outer = parent ? (int) jihua_section_get_kind (parent) : -1;

  switch (kind) {
    case JIHUA_SECTION_CHAPTER:
    case JIHUA_SECTION_ANNEX:
      return parent == NULL;
    case JIHUA_SECTION_MEASURE:
      return outer == JIHUA_SECTION_CHAPTER;
    case JIHUA_SECTION_CATEGORY:
      return outer == JIHUA_SECTION_ANNEX;
    case JIHUA_SECTION_ROW:
    default:
      return outer == JIHUA_SECTION_CATEGORY;
  }
}

static JihuaSectionKind
read_kind (const JihuaJsonCursor *cursor,
           JihuaSection          *parent)
{
  int kind = JIHUA_SECTION_CHAPTER;

  if (jihua_json_cursor_get_choice (cursor, "kind", JIHUA_TYPE_SECTION_KIND, &kind)
      && !may_be_in ((JihuaSectionKind) kind, parent))
    jihua_json_cursor_fail_member (cursor, "kind",
      _("Such a part of the plan cannot be here: chapters and the annex are outermost, measures belong in chapters, "
        "categories in the annex, and rows in categories."));

  return (JihuaSectionKind) kind;
}

static void read_children (Reader                *self,
                           const JihuaJsonCursor *cursor,
                           JihuaSection          *parent);

static JihuaNode *
read_section (Reader                *self,
              const JihuaJsonCursor *cursor,
              JihuaSection          *parent)
{
  g_autoptr (JihuaSection) section = NULL;

  jihua_json_cursor_expect (cursor, section_members);
  section = jihua_section_new (read_kind (cursor, parent),
                               jihua_json_cursor_get_name (cursor, "id"),
                               jihua_json_cursor_get_text (cursor, "number"),
                               jihua_json_cursor_get_name (cursor, "title"));
  jihua_section_set_text (section, jihua_json_cursor_get_text (cursor, "text"));
  jihua_node_set_printed (JIHUA_NODE (section), jihua_json_cursor_get_text (cursor, "printed"));
  read_children (self, cursor, section);

  return JIHUA_NODE (g_steal_pointer (&section));
}

static JihuaNode *
read_node (Reader                *self,
           const JihuaJsonCursor *cursor,
           JihuaSection          *parent)
{
  g_autoptr (JihuaNode) node =
    jihua_json_cursor_has (cursor, "goal") ? read_target (self, cursor) : read_section (self, cursor, parent);
  gboolean unique = add_node (self, cursor, node);

  jihua_node_set_label (node, jihua_json_cursor_get_optional (cursor, "label"));
  jihua_node_set_responsible (node, jihua_json_cursor_get_optional (cursor, "responsible"));
  jihua_node_set_cooperating (node, jihua_json_cursor_get_optional (cursor, "cooperating"));
  jihua_node_set_printed (node, jihua_json_cursor_get_optional (cursor, "printed"));
  read_repairs (cursor, jihua_node_get_repairs (node));

  return unique ? g_steal_pointer (&node) : NULL;
}

static void
read_child (Reader                *self,
            const JihuaJsonCursor *cursor,
            JihuaSection          *parent)
{
  g_autoptr (JihuaNode) child = read_node (self, cursor, parent);

  if (child == NULL || !jihua_json_cursor_is_sound (cursor))
    return;

  if (parent)
    jihua_section_add_child (parent, child);
  else if (JIHUA_IS_SECTION (child))
    jihua_plan_add_child (self->plan, JIHUA_SECTION (child));
  else
    jihua_json_cursor_fail (cursor, _("A target must be in a part of the plan: a measure, a category or a row."));
}

static void
read_children (Reader                *self,
               const JihuaJsonCursor *cursor,
               JihuaSection          *parent)
{
  JihuaJsonCursor list, child;
  guint n_children;

  jihua_json_cursor_enter (cursor, "children", &list);
  n_children = jihua_json_cursor_count (&list);
  for (guint i = 0; i < n_children && jihua_json_cursor_is_sound (cursor); i++) {
    jihua_json_cursor_enter_element (&list, i, &child);
    read_child (self, &child, parent);
  }
}

static void
read_one_series (Reader                *self,
                 const JihuaJsonCursor *cursor)
{
  g_autoptr (JihuaTarget) series = NULL;

  jihua_json_cursor_expect (cursor, series_members);
  series = jihua_target_new (jihua_json_cursor_get_name (cursor, "id"), NULL,
                             jihua_json_cursor_get_name (cursor, "name"),
                             jihua_json_cursor_get_text (cursor, "unit"), NULL);
  read_reporting (cursor, series);
  if (add_node (self, cursor, JIHUA_NODE (series)))
    jihua_plan_add_series (self->plan, series);
}

static void
read_series (Reader                *self,
             const JihuaJsonCursor *cursor)
{
  JihuaJsonCursor list, series;
  guint n_series;

  jihua_json_cursor_enter (cursor, "series", &list);
  n_series = jihua_json_cursor_count (&list);
  for (guint i = 0; i < n_series && jihua_json_cursor_is_sound (cursor); i++) {
    jihua_json_cursor_enter_element (&list, i, &series);
    read_one_series (self, &series);
  }
}

static void
check_link (Reader                *self,
            const JihuaJsonCursor *cursor,
            Link                  *link)
{
  JihuaNode *node = g_hash_table_lookup (self->nodes, link->id);
  const char *holder = jihua_node_get_id (JIHUA_NODE (link->holder));

  if (!JIHUA_IS_TARGET (node) || node == JIHUA_NODE (link->holder))
    jihua_json_source_fail (cursor->source, link->place, link->place, holder,
                            _("The identifier of another target or series of this plan is expected here."));
  else if (link->tie && jihua_target_get_tie (JIHUA_TARGET (node)))
    jihua_json_source_fail (cursor->source, link->place, link->place, holder,
                            _("A tie must lead to a target that is not tied itself."));
}

/* Everything that could keep a plan from being sealed was found before, with
 * its place. */
static void
seal (Reader                *self,
      const JihuaJsonCursor *cursor)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < self->links->len; i++)
    check_link (self, cursor, g_ptr_array_index (self->links, i));

  if (jihua_json_cursor_is_sound (cursor) && !jihua_plan_seal (self->plan, &error))
    jihua_json_cursor_fail (cursor, error->message);
}

static void
read_heading (const JihuaJsonCursor *cursor,
              JihuaPlan             *plan)
{
  jihua_plan_set_issuer (plan, jihua_json_cursor_get_optional (cursor, "issuer"));
  jihua_plan_set_adopted (plan, jihua_json_cursor_get_optional (cursor, "adopted"));
  jihua_plan_set_issued (plan, jihua_json_cursor_get_date (cursor, "issued"));
  jihua_plan_set_printed (plan, jihua_json_cursor_get_date (cursor, "printed"));
}

/**
 * jihua_plan_read:
 * @cursor: where a plan is
 *
 * Returns: (nullable) (transfer full): the plan, sealed; %NULL if the source
 *   has an error
 */
JihuaPlan *
jihua_plan_read (const JihuaJsonCursor *cursor)
{
  g_autoptr (JihuaPlan) plan = NULL;
  g_autoptr (GHashTable) nodes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  g_autoptr (GPtrArray) links = g_ptr_array_new_with_free_func ((GDestroyNotify) link_free);
  Reader reader = { .nodes = nodes, .links = links };

  jihua_json_cursor_expect (cursor, plan_members);
  plan = jihua_plan_new (jihua_json_cursor_get_name (cursor, "id"),
                         jihua_json_cursor_get_name (cursor, "title"),
                         jihua_json_cursor_get_number (cursor, "year", 1000, 9999));
  reader.plan = plan;
  read_heading (cursor, plan);
  read_notice (cursor, plan);
  read_rules (cursor, plan);
  read_series (&reader, cursor);
  read_children (&reader, cursor, NULL);
  if (jihua_json_cursor_is_sound (cursor))
    seal (&reader, cursor);

  return jihua_json_cursor_is_sound (cursor) ? g_steal_pointer (&plan) : NULL;
}

/**
 * jihua_plan_parse:
 * @bytes: a plan alone, as JSON
 * @name: what to call it in messages
 * @error: return location for a #JihuaFileError
 *
 * Returns: (nullable) (transfer full): the plan, sealed
 */
JihuaPlan *
jihua_plan_parse (GBytes      *bytes,
                  const char  *name,
                  GError     **error)
{
  g_autoptr (JihuaJsonSource) source = jihua_json_source_new (bytes, name);
  g_autoptr (JihuaPlan) plan = NULL;
  JihuaJsonCursor cursor;

  jihua_json_cursor_start (&cursor, source);
  plan = jihua_plan_read (&cursor);

  return jihua_json_source_finish (source, error) ? g_steal_pointer (&plan) : NULL;
}
