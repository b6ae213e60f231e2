/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include <gio/gio.h>

#include "jihua-ledger-file.h"

/* Proves the built-in plan against the notice it was taken from: nothing of
 * the notice is missing, nothing is added, every repair is recorded, and every
 * number in the prose is a target or listed with the reason why it is none. */

/* What the printer added to the notice; the plan does not keep it. */
#define PAGE_NUMBER "—３１—"
#define HEADER      " 类别 序号 指　 标 单位 ２０２４ 年目标"

/* The first header of the table stands with the title of the annex. */
#define TABLE_HEAD "类别序号指标单位2024年目标"

static const char * const opening[] = { "title", "addressees", "preamble", NULL };
static const char * const closing[] = { "attachment", "signature", "date", "publicity", NULL };
static const char * const ending[] = { "distribution", "imprint", NULL };

typedef struct {
  JihuaLedger *ledger;
  JihuaPlan   *plan;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->ledger = jihua_builtin_new_ledger ();
  fixture->plan = jihua_ledger_get_plan (fixture->ledger);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->ledger);
}

static char *
read_data (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autoptr (GError) error = NULL;
  char *contents;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);

  return contents;
}

/* Folds what the extraction made of the text: full-width forms become plain,
 * white space goes. Chinese punctuation stays as it is. */
static char *
fold (const char *text)
{
  GString *folded = g_string_new (NULL);

  for (; *text; text = g_utf8_next_char (text)) {
    gunichar c = g_utf8_get_char (text);
    gunichar plain = c - 0xfee0;

    if (c == ' ' || c == 0x3000 || c == '\n')
      continue;

    if (plain < 0x80 && (g_ascii_isalnum ((char) plain) || strchr ("%+&/", (int) plain)))
      g_string_append_unichar (folded, plain);
    else
      g_string_append_unichar (folded, c);
  }

  return g_string_free (folded, FALSE);
}

static guint
count (const char *text,
       const char *words)
{
  guint n = 0;

  for (const char *found = strstr (text, words); found; found = strstr (found + 1, words))
    n++;

  return n;
}

static char *
replace_only (const char *text,
              const char *find,
              const char *replace)
{
  g_autoptr (GString) replaced = g_string_new (text);

  g_assert_cmpuint (count (text, find), ==, 1);
  g_string_replace (replaced, find, replace, 1);

  return g_string_free (g_steal_pointer (&replaced), FALSE);
}

/* The printed text with its repairs made. */
static char *
clean (const char *printed,
       GPtrArray  *repairs)
{
  g_autofree char *text = g_strdup (printed);

  for (guint i = 0; i < repairs->len; i++) {
    const JihuaRepair *repair = g_ptr_array_index (repairs, i);
    char *repaired = replace_only (text, repair->printed, repair->restored);

    g_free (text);
    text = repaired;
  }

  return fold (text);
}

/* The official text with its repairs taken back. */
static char *
damage (const char *official,
        GPtrArray  *repairs)
{
  g_autofree char *text = g_strdup (official);

  for (guint i = 0; i < repairs->len; i++) {
    const JihuaRepair *repair = g_ptr_array_index (repairs, i);
    g_autofree char *printed = fold (repair->printed);
    char *damaged = replace_only (text, repair->restored, printed);

    g_free (text);
    text = damaged;
  }

  return fold (text);
}

static JihuaTarget *
get_next_sibling (JihuaNode *node)
{
  GListModel *siblings = jihua_section_get_children (JIHUA_SECTION (jihua_node_get_parent (node)));
  g_autoptr (JihuaNode) child = NULL;
  guint position = 0;

  while ((child = g_list_model_get_item (siblings, position)) != node) {
    g_clear_object (&child);
    position++;
  }

  g_clear_object (&child);
  child = g_list_model_get_item (siblings, position + 1);

  return JIHUA_IS_TARGET (child) ? JIHUA_TARGET (child) : NULL;
}

/* A goal that covers several rows is printed once, in the last of them. */
static gboolean
prints_goal (JihuaNode *target)
{
  JihuaTarget *next = get_next_sibling (target);

  return next == NULL || !jihua_target_get_goal (next)->merged;
}

/* The only unit that covers two leaves is printed with the second one. */
static gboolean
prints_unit (JihuaNode *target)
{
  return !g_str_equal (jihua_node_get_id (target), "A9.1");
}

static char *
compose_target (JihuaNode *node)
{
  const char *number = jihua_node_get_number (node);
  const char *label = jihua_node_get_label (node);

  return g_strconcat (number ? number : "",
                      label ? label : jihua_node_get_title (node),
                      prints_unit (node) ? jihua_target_get_unit (JIHUA_TARGET (node)) : "",
                      prints_goal (node) ? jihua_target_get_goal (JIHUA_TARGET (node))->words : "",
                      NULL);
}

static char *
compose_section (JihuaSection *section)
{
  JihuaNode *node = JIHUA_NODE (section);
  const char *number = jihua_node_get_number (node);
  const char *title = jihua_node_get_title (node);
  const char *label = jihua_node_get_label (node);
  const char *text = jihua_section_get_text (section);

  switch (jihua_section_get_kind (section)) {
    case JIHUA_SECTION_CHAPTER:
      return g_strconcat (number, "、", title, text, NULL);
    case JIHUA_SECTION_MEASURE:
      return g_strconcat (number, title, "。", text, NULL);
    case JIHUA_SECTION_ANNEX:
      return g_strconcat (number, title, TABLE_HEAD, NULL);
    case JIHUA_SECTION_CATEGORY:
      return g_strdup (title);
    case JIHUA_SECTION_ROW:
    default:
      return g_strconcat (number, label ? label : title, NULL);
  }
}

/* What of a node stands in the notice, put together from its parts; %NULL for
 * a target of a measure, whose words are in the measure's text. */
static char *
compose (JihuaNode *node)
{
  if (JIHUA_IS_SECTION (node))
    return compose_section (JIHUA_SECTION (node));

  return jihua_node_get_printed (node) ? compose_target (node) : NULL;
}

/* Visits everything that is printed, in printed order. */

typedef void (* Visit) (const char *place,
                        char       *official,
                        const char *printed,
                        GPtrArray  *repairs,
                        gpointer    data);

static void
visit_notice (JihuaPlan          *plan,
              const char * const *keys,
              Visit               visit,
              gpointer            data)
{
  for (; *keys; keys++) {
    const JihuaNoticePart *part = jihua_plan_get_notice_part (plan, *keys);

    g_assert_nonnull (part);
    visit (*keys, g_strdup (part->text), part->printed, part->repairs, data);
  }
}

static void
visit_addition (const char *text,
                Visit       visit,
                gpointer    data)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  visit ("addition", fold (text), text, none, data);
}

static void
visit_nodes (JihuaPlan *plan,
             gboolean   annex,
             Visit      visit,
             gpointer   data)
{
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    const char *id = jihua_node_get_id (node);
    char *official = compose (node);

    if (official == NULL || (*id == 'A') != annex) {
      g_free (official);
      continue;
    }

    if (g_str_equal (id, "A:5"))
      visit_addition (HEADER, visit, data);
    visit (id, official, jihua_node_get_printed (node), jihua_node_get_repairs (node), data);
  }
}

static void
visit_all (JihuaPlan *plan,
           Visit      visit,
           gpointer   data)
{
  visit_notice (plan, opening, visit, data);
  visit_nodes (plan, FALSE, visit, data);
  visit_notice (plan, closing, visit, data);
  visit_addition (PAGE_NUMBER, visit, data);
  visit_nodes (plan, TRUE, visit, data);
  visit_notice (plan, ending, visit, data);
}

/* The printed strings are the lines of the notice, byte for byte. */

static void
collect_printed (const char *place,
                 char       *official,
                 const char *printed,
                 GPtrArray  *repairs,
                 gpointer    data)
{
  GPtrArray *lines = data;
  g_auto (GStrv) split = g_strsplit (printed, "\n", -1);

  for (guint i = 0; split[i]; i++)
    g_ptr_array_add (lines, g_strdup (split[i]));
  g_free (official);
}

static gboolean
is_blank (const char *line)
{
  g_autofree char *folded = fold (line);

  return *folded == '\0';
}

static void
test_printed (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *notice = read_data ("zhejiang-2024-notice.txt");
  g_auto (GStrv) lines = g_strsplit (notice, "\n", -1);
  g_autoptr (GPtrArray) printed = g_ptr_array_new_with_free_func (g_free);
  guint n_printed = 0;

  visit_all (fixture->plan, collect_printed, printed);
  for (guint i = 0; lines[i]; i++) {
    if (is_blank (lines[i]))
      continue;

    g_assert_cmpuint (n_printed, <, printed->len);
    g_assert_cmpstr (g_ptr_array_index (printed, n_printed), ==, lines[i]);
    n_printed++;
  }

  g_assert_cmpuint (n_printed, ==, printed->len);
}

/* The official texts, with the repairs taken back, follow one another in the
 * notice without a gap. */

static void
check_next (const char *place,
            char       *official,
            const char *printed,
            GPtrArray  *repairs,
            gpointer    data)
{
  const char **rest = data;
  g_autofree char *damaged = NULL;
  g_autofree char *there = NULL;

  g_test_message ("%s", place);
  damaged = damage (official, repairs);
  there = g_strndup (*rest, strlen (damaged));
  g_assert_cmpstr (damaged, ==, there);
  *rest += strlen (damaged);
  g_free (official);
}

static void
test_texts (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *notice = read_data ("zhejiang-2024-notice.txt");
  g_autofree char *folded = fold (notice);
  const char *rest = folded;

  visit_all (fixture->plan, check_next, &rest);
  g_assert_cmpstr (rest, ==, "");
}

/* Each text is its printed form with the repairs made. */

static void
check_clean (const char *place,
             char       *official,
             const char *printed,
             GPtrArray  *repairs,
             gpointer    data)
{
  g_autofree char *cleaned = NULL;

  g_test_message ("%s", place);
  cleaned = clean (printed, repairs);
  g_assert_cmpstr (cleaned, ==, official);
  g_free (official);
}

static void
test_clean (Fixture       *fixture,
            gconstpointer  data)
{
  visit_all (fixture->plan, check_clean, NULL);
}

/* Repairs stand where the reader is shown them. */
static void
test_repairs (Fixture       *fixture,
              gconstpointer  data)
{
  GPtrArray *nodes = jihua_plan_get_nodes (fixture->plan);
  guint n_points = 0, n_words = 0;

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    GPtrArray *repairs = jihua_node_get_repairs (node);
    g_autofree char *shown = JIHUA_IS_SECTION (node)
      ? g_strconcat (jihua_node_get_title (node), "\n", jihua_section_get_text (JIHUA_SECTION (node)), NULL)
      : g_strconcat (jihua_node_get_title (node), "\n", jihua_target_get_goal (JIHUA_TARGET (node))->words, NULL);

    for (guint j = 0; j < repairs->len; j++) {
      const JihuaRepair *repair = g_ptr_array_index (repairs, j);

      g_test_message ("%s: %s", jihua_node_get_id (node), repair->restored);
      g_assert_cmpuint (count (shown, repair->restored), ==, 1);
      n_points += g_str_equal (repair->kind, "decimal-point");
      n_words += g_str_equal (repair->kind, "broken-word");
    }
  }

  g_assert_cmpuint (n_points, ==, 19);
  g_assert_cmpuint (n_words, ==, 1);
}

/* The words of the goals. */

static char *
get_prose (JihuaSection *section)
{
  gboolean measure = jihua_section_get_kind (section) == JIHUA_SECTION_MEASURE;

  return g_strconcat (jihua_node_get_title (JIHUA_NODE (section)), measure ? "。" : "",
                      jihua_section_get_text (section), NULL);
}

static gboolean
is_measure (JihuaNode *node)
{
  return JIHUA_IS_SECTION (node) && jihua_section_get_kind (JIHUA_SECTION (node)) == JIHUA_SECTION_MEASURE;
}

static void
check_unambiguous (const JihuaGoal *goal,
                   const char      *prose)
{
  if (goal->phrase == NULL) {
    g_assert_cmpuint (count (prose, goal->words), ==, 1);
    return;
  }

  g_assert_cmpuint (count (prose, goal->phrase), ==, 1);
  g_assert_cmpuint (count (goal->phrase, goal->words), ==, 1);
  g_assert_cmpuint (count (prose, goal->words), >, 1);
}

static void
check_number (JihuaTarget *target)
{
  const JihuaGoal *goal = jihua_target_get_goal (target);
  g_autofree char *value = goal->value ? jihua_decimal_to_string (*goal->value) : NULL;
  g_autoptr (GString) rest = g_string_new (goal->words);

  if (value == NULL)
    return;

  g_assert_cmpuint (g_string_replace (rest, value, "", 0), ==, 1);
  g_assert_cmpuint (strcspn (rest->str, "0123456789"), ==, rest->len);
  if (is_measure (jihua_node_get_parent (JIHUA_NODE (target))))
    g_assert_cmpuint (count (rest->str, jihua_target_get_unit (target)), ==, 1);
}

/* The words of a goal include its comparator. */
static void
check_comparator (const char *text,
                  gsize       start,
                  gsize       end)
{
  static const char * const before[] = { "超过", "不低于", "不高于", "保持在", "＜", NULL };
  static const char * const after[] = { "以上", "以内", "以下", "左右", NULL };

  for (guint i = 0; before[i]; i++) {
    gsize length = strlen (before[i]);

    g_assert_false (start >= length && strncmp (text + start - length, before[i], length) == 0);
  }
  for (guint i = 0; after[i]; i++)
    g_assert_false (g_str_has_prefix (text + end, after[i]));
}

static void
check_words_of (JihuaSection *measure)
{
  GListModel *children = jihua_section_get_children (measure);
  const char *text = jihua_section_get_text (measure);
  g_autofree char *prose = get_prose (measure);
  gsize last = 0;

  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaTarget) target = g_list_model_get_item (children, i);
    g_autofree char *id = g_strdup_printf ("%s.%u", jihua_node_get_id (JIHUA_NODE (measure)), i + 1);
    gsize start, end;

    g_assert_cmpstr (jihua_node_get_id (JIHUA_NODE (target)), ==, id);
    check_unambiguous (jihua_target_get_goal (target), prose);
    g_assert_true (jihua_target_find_words (target, text, &start, &end));
    g_assert_cmpuint (start, >=, last);
    g_assert_cmpuint (end, >, start);
    check_comparator (text, start, end);
    last = end;
  }
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  GPtrArray *nodes = jihua_plan_get_nodes (fixture->plan);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    g_test_message ("%s", jihua_node_get_id (node));
    if (is_measure (node))
      check_words_of (JIHUA_SECTION (node));
    else if (JIHUA_IS_TARGET (node))
      check_number (JIHUA_TARGET (node));
  }
}

/* The numbers of the prose. */

typedef struct {
  char    *section;
  char    *number;
  char    *words;
  char    *reason;
  gboolean used;
} Listed;

static void
listed_free (Listed *self)
{
  g_free (self->section);
  g_free (self->number);
  g_free (self->words);
  g_free (self->reason);
  g_free (self);
}

static GPtrArray *
read_listed (void)
{
  g_autofree char *text = read_data ("zhejiang-2024-numbers.csv");
  g_auto (GStrv) lines = g_strsplit (g_strchomp (text), "\n", -1);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) listed_free);

  g_assert_cmpstr (lines[0], ==, "section,number,words,reason");
  for (guint i = 1; lines[i]; i++) {
    g_auto (GStrv) fields = g_strsplit (lines[i], ",", -1);
    Listed *row = g_new0 (Listed, 1);

    g_assert_cmpuint (g_strv_length (fields), ==, 4);
    row->section = g_strdup (fields[0]);
    row->number = g_strdup (fields[1]);
    row->words = g_strdup (fields[2]);
    row->reason = g_strdup (fields[3]);
    g_assert_cmpstr (row->reason, !=, "");
    g_ptr_array_add (rows, row);
  }

  return rows;
}

static guint
count_marks (JihuaSection *section,
             gsize         offset,
             gsize         start,
             gsize         end)
{
  GListModel *children = jihua_section_get_children (section);
  guint n_marks = 0;

  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);
    gsize from, to;

    if (!JIHUA_IS_TARGET (child))
      continue;

    g_assert_true (jihua_target_find_words (JIHUA_TARGET (child), jihua_section_get_text (section), &from, &to));
    n_marks += from + offset <= start && end <= to + offset;
  }

  return n_marks;
}

static guint
use_listed (GPtrArray  *rows,
            const char *id,
            const char *prose,
            gsize       start,
            gsize       end)
{
  g_autofree char *number = g_strndup (prose + start, end - start);
  guint n_found = 0;

  for (guint i = 0; i < rows->len; i++) {
    Listed *row = g_ptr_array_index (rows, i);
    const char *found = strstr (prose, row->words);

    if (!g_str_equal (row->section, id) || !g_str_equal (row->number, number))
      continue;

    g_assert_cmpuint (count (prose, row->words), ==, 1);
    if ((gsize) (found - prose) <= start && end <= (gsize) (found - prose) + strlen (row->words)) {
      row->used = TRUE;
      n_found++;
    }
  }

  return n_found;
}

static guint
check_prose (const char   *id,
             const char   *prose,
             JihuaSection *section,
             GPtrArray    *rows)
{
  gsize offset = section ? strlen (prose) - strlen (jihua_section_get_text (section)) : 0;
  guint n_numbers = 0;
  gsize start = 0, end;

  while (prose[start += strcspn (prose + start, "0123456789")]) {
    end = start + strspn (prose + start, "0123456789");
    if (prose[end] == '.' && g_ascii_isdigit (prose[end + 1]))
      end += 1 + strspn (prose + end + 1, "0123456789");

    g_test_message ("%s: %.*s", id, (int) (end - start), prose + start);
    g_assert_cmpuint ((section ? count_marks (section, offset, start, end) : 0)
                      + use_listed (rows, id, prose, start, end), ==, 1);
    n_numbers++;
    start = end;
  }

  return n_numbers;
}

static void
test_numbers (Fixture       *fixture,
              gconstpointer  data)
{
  GPtrArray *nodes = jihua_plan_get_nodes (fixture->plan);
  g_autoptr (GPtrArray) rows = read_listed ();
  guint n_numbers = check_prose ("preamble", jihua_plan_get_notice_part (fixture->plan, "preamble")->text, NULL, rows);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    g_autofree char *prose = NULL;

    if (!JIHUA_IS_SECTION (node) || *jihua_node_get_id (node) == 'A')
      continue;

    prose = get_prose (JIHUA_SECTION (node));
    n_numbers += check_prose (jihua_node_get_id (node), prose, JIHUA_SECTION (node), rows);
  }

  for (guint i = 0; i < rows->len; i++) {
    Listed *row = g_ptr_array_index (rows, i);

    g_test_message ("%s: %s is listed", row->section, row->words);
    g_assert_true (row->used);
  }
  g_assert_cmpuint (n_numbers, ==, 77);
}

/* Counts. */

static guint
count_sections (JihuaPlan        *plan,
                JihuaSectionKind  kind)
{
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  guint n = 0;

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    n += JIHUA_IS_SECTION (node) && jihua_section_get_kind (JIHUA_SECTION (node)) == kind;
  }

  return n;
}

static void
test_counts (Fixture       *fixture,
             gconstpointer  data)
{
  static const guint expected[] = { 9, 3, 10, 13, 8, 4, 13, 3, 5, 0 };
  GPtrArray *nodes = jihua_plan_get_nodes (fixture->plan);
  guint by_chapter[G_N_ELEMENTS (expected)] = { 0 };
  guint n_measured = 0, n_definite = 0, n_leaves = 0;

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    const JihuaGoal *goal;

    if (!JIHUA_IS_TARGET (node))
      continue;

    goal = jihua_target_get_goal (JIHUA_TARGET (node));
    if (!is_measure (jihua_node_get_parent (node))) {
      n_leaves++;
      continue;
    }

    n_measured++;
    n_definite += goal->value != NULL || goal->due != NULL;
    by_chapter[g_ascii_strtoull (jihua_node_get_id (node), NULL, 10) - 1]++;
  }

  g_assert_cmpuint (count_sections (fixture->plan, JIHUA_SECTION_CHAPTER), ==, 10);
  g_assert_cmpuint (count_sections (fixture->plan, JIHUA_SECTION_MEASURE), ==, 39);
  g_assert_cmpuint (count_sections (fixture->plan, JIHUA_SECTION_ANNEX), ==, 1);
  g_assert_cmpuint (count_sections (fixture->plan, JIHUA_SECTION_CATEGORY), ==, 8);
  g_assert_cmpuint (n_measured, ==, 68);
  g_assert_cmpuint (n_definite, ==, 55);
  g_assert_cmpuint (n_leaves, ==, 55);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpuint (by_chapter[i], ==, expected[i]);
}

/* The annex has the rows 1 to 49, four of them split. */
static void
test_rows (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct { const char *id; guint n_leaves; } split[] = {
    { "A9", 2 }, { "A17", 2 }, { "A25", 4 }, { "A39", 2 },
  };

  for (guint row = 1; row <= 49; row++) {
    g_autofree char *id = g_strdup_printf ("A%u", row);
    g_autofree char *number = g_strdup_printf ("%u", row);
    JihuaNode *node = jihua_plan_lookup (fixture->plan, id);

    g_assert_nonnull (node);
    g_assert_cmpstr (jihua_node_get_number (node), ==, number);
  }

  g_assert_cmpuint (count_sections (fixture->plan, JIHUA_SECTION_ROW), ==, G_N_ELEMENTS (split));
  for (guint i = 0; i < G_N_ELEMENTS (split); i++) {
    JihuaSection *row = JIHUA_SECTION (jihua_plan_lookup (fixture->plan, split[i].id));

    g_assert_cmpuint (g_list_model_get_n_items (jihua_section_get_children (row)), ==, split[i].n_leaves);
  }
}

/* A figure of a tied target is a figure of the other one. */
static void
test_ties (Fixture       *fixture,
           gconstpointer  data)
{
  static const char * const ties[][2] = {
    { "5.2.1", "A18" }, { "5.2.2", "A20" }, { "5.2.3", "A21" }, { "7.2.6", "A37" }, { "9.2.1", "A28" },
  };
  GPtrArray *nodes = jihua_plan_get_nodes (fixture->plan);
  guint n_ties = 0;

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    n_ties += JIHUA_IS_TARGET (node) && jihua_target_get_tie (JIHUA_TARGET (node));
  }
  g_assert_cmpuint (n_ties, ==, G_N_ELEMENTS (ties));

  for (guint i = 0; i < G_N_ELEMENTS (ties); i++) {
    JihuaTarget *target = jihua_plan_lookup_target (fixture->plan, ties[i][0]);
    JihuaTarget *other = jihua_plan_lookup_target (fixture->plan, ties[i][1]);

    g_assert_cmpstr (jihua_target_get_tie (target), ==, ties[i][1]);
    g_assert_cmpstr (jihua_target_get_unit (target), ==, jihua_target_get_unit (other));
    g_assert_cmpint (jihua_target_get_accumulation (target), ==, jihua_target_get_accumulation (other));
    g_assert_cmpint (jihua_target_get_frequency (target), ==, jihua_target_get_frequency (other));
  }
}

/* What the merged cells of the annex mean, and other goals that are easily
 * misread. */

typedef struct {
  const char     *id;
  JihuaGoalKind   kind;
  JihuaDirection  direction;
  const char     *value;
  const char     *reference;
} Goal;

static const Goal goals[] = {
  { "A1", JIHUA_GOAL_ABOUT, JIHUA_DIRECTION_FLOOR, "5.5", NULL },
  { "A3", JIHUA_GOAL_ABOUT, JIHUA_DIRECTION_FLOOR, "74.5", NULL },
  { "A7", JIHUA_GOAL_IN_STEP_WITH, JIHUA_DIRECTION_FLOOR, NULL, "A1" },
  { "A9.1", JIHUA_GOAL_INCREASE, JIHUA_DIRECTION_FLOOR, NULL, NULL },
  { "A9.2", JIHUA_GOAL_INCREASE, JIHUA_DIRECTION_FLOOR, NULL, NULL },
  { "A10", JIHUA_GOAL_FASTER_THAN, JIHUA_DIRECTION_FLOOR, NULL, "A8" },
  { "A11", JIHUA_GOAL_FASTER_THAN, JIHUA_DIRECTION_FLOOR, NULL, "A8" },
  { "A12", JIHUA_GOAL_FASTER_THAN, JIHUA_DIRECTION_FLOOR, NULL, "A8" },
  { "A13", JIHUA_GOAL_ABOUT, JIHUA_DIRECTION_FLOOR, "5.5", NULL },
  { "A14", JIHUA_GOAL_AT_LEAST, JIHUA_DIRECTION_FLOOR, "3.2", NULL },
  { "A17.2", JIHUA_GOAL_AT_LEAST, JIHUA_DIRECTION_FLOOR, "12.2", NULL },
  { "A18", JIHUA_GOAL_STABLE, JIHUA_DIRECTION_FLOOR, NULL, NULL },
  { "A19", JIHUA_GOAL_POSITIVE, JIHUA_DIRECTION_FLOOR, NULL, NULL },
  { "A24", JIHUA_GOAL_AT_LEAST, JIHUA_DIRECTION_FLOOR, "2.5", NULL },
  { "A25.1", JIHUA_GOAL_ASSIGNED, JIHUA_DIRECTION_FLOOR, NULL, NULL },
  { "A25.4", JIHUA_GOAL_ASSIGNED, JIHUA_DIRECTION_FLOOR, NULL, NULL },
  { "A28", JIHUA_GOAL_AT_MOST, JIHUA_DIRECTION_CEILING, "25", NULL },
  { "A30", JIHUA_GOAL_AT_LEAST, JIHUA_DIRECTION_FLOOR, "61.4", NULL },
  { "A34", JIHUA_GOAL_AT_MOST, JIHUA_DIRECTION_CEILING, "5", NULL },
  { "A35", JIHUA_GOAL_ABOUT, JIHUA_DIRECTION_CEILING, "3", NULL },
  { "A36", JIHUA_GOAL_IN_STEP_WITH, JIHUA_DIRECTION_FLOOR, NULL, "A1" },
  { "A37", JIHUA_GOAL_DECREASE, JIHUA_DIRECTION_CEILING, NULL, NULL },
  { "A39.2", JIHUA_GOAL_AT_LEAST, JIHUA_DIRECTION_FLOOR, "40", NULL },
  { "A45", JIHUA_GOAL_AT_LEAST, JIHUA_DIRECTION_FLOOR, "3.05", NULL },
  { "A47", JIHUA_GOAL_LESS_THAN, JIHUA_DIRECTION_CEILING, "0.008", NULL },
  { "1.1.1", JIHUA_GOAL_AT_LEAST, JIHUA_DIRECTION_FLOOR, "1023.6", NULL },
};

static void
test_goals (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (goals); i++) {
    JihuaTarget *target = jihua_plan_lookup_target (fixture->plan, goals[i].id);
    const JihuaGoal *goal = jihua_target_get_goal (target);
    g_autofree char *value = goal->value ? jihua_decimal_to_string (*goal->value) : NULL;

    g_test_message ("%s", goals[i].id);
    g_assert_cmpint (goal->kind, ==, goals[i].kind);
    g_assert_cmpint (goal->direction, ==, goals[i].direction);
    g_assert_cmpstr (value, ==, goals[i].value);
    g_assert_cmpstr (goal->reference, ==, goals[i].reference);
  }
}

static const struct {
  const char *path;
  void      (*test) (Fixture *, gconstpointer);
} tests[] = {
  { "/plan-data/printed", test_printed },
  { "/plan-data/texts", test_texts },
  { "/plan-data/clean", test_clean },
  { "/plan-data/repairs", test_repairs },
  { "/plan-data/words", test_words },
  { "/plan-data/numbers", test_numbers },
  { "/plan-data/counts", test_counts },
  { "/plan-data/rows", test_rows },
  { "/plan-data/ties", test_ties },
  { "/plan-data/goals", test_goals },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
