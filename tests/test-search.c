/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-file.h"
#include "jihua-locale.h"
#include "jihua-search-text.h"
#include "jihua-search.h"

typedef struct {
  JihuaLedger *ledger;
  JihuaSearch *search;
} Fixture;

static JihuaNode *
get_node (Fixture    *fixture,
          const char *id)
{
  return jihua_plan_lookup (jihua_ledger_get_plan (fixture->ledger), id);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  jihua_locale_set_language (data != NULL ? data : "zh_CN");
  fixture->ledger = jihua_builtin_new_ledger ();
  fixture->search = jihua_search_new (fixture->ledger);
  jihua_node_set_responsible (get_node (fixture, "A:2"), "省科技厅");
  jihua_node_set_responsible (get_node (fixture, "A14"), "省统计局");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->search);
  g_clear_object (&fixture->ledger);
}

static const char *
name_group (JihuaSearchHit *hit)
{
  static const char * const reasons[] = { "number", "name", "reference", "unit", "goal", "note", "text" };
  static const char * const ways[] = { "", "-pinyin", "-initials", "-translation" };
  static char name[32];

  g_snprintf (name, sizeof name, "%s%s", reasons[jihua_search_hit_get_reason (hit)], ways[jihua_search_hit_get_way (hit)]);

  return name;
}

/* “name: A8 A9; reference: A10” */
static char *
describe (GListModel *hits)
{
  GString *text = g_string_new (NULL);
  guint group = G_MAXUINT;

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++) {
    g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (hits, i);

    if (jihua_search_hit_get_group (hit) != group)
      g_string_append_printf (text, "%s%s:", text->len > 0 ? "; " : "", name_group (hit));
    group = jihua_search_hit_get_group (hit);
    g_string_append_printf (text, " %s", jihua_node_get_id (jihua_search_hit_get_node (hit)));
  }

  return g_string_free_and_steal (text);
}

typedef struct {
  const char *query;
  const char *hits;
} Case;

static void
check_cases (Fixture    *fixture,
             const Case *cases,
             gsize       n_cases)
{
  for (gsize i = 0; i < n_cases; i++) {
    g_autoptr (GListModel) hits = jihua_search_run (fixture->search, cases[i].query);
    g_autofree char *described = describe (hits);

    g_test_message ("%s", cases[i].query);
    g_assert_cmpstr (described, ==, cases[i].hits);
  }
}

static void
test_chinese (Fixture       *fixture,
              gconstpointer  data)
{
  static const Case cases[] = {
    { "", "" },
    { " \t", "" },
    { "gdzctz", "name-initials: A8; reference: A10 A11 A12" },
    { "固定资产投资", "name: A8; reference: A10 A11 A12" },
    { "guding", "name-pinyin: A8; reference: A10 A11 A12" },
    { "dqsczz", "name-initials: A1; reference: A7 A36" },
    { "GDP 用水", "name: A26" },
    { "ｇｄｐ　用水", "name: A26" },
    { "33", "number: A33" },
    { "A33", "number: A33" },
    { "a33", "number: A33" },
    { "Ａ３３", "number: A33" },
    { "第33项", "number: A33" },
    { "A25", "number: A25 A25.1 A25.2 A25.3 A25.4" },
    { "3.2", "number: 3.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.5; goal: A14" },
    { "三（二）", "number: 3.2" },
    { "三(二)", "number: 3.2" },
    { "三、（二）", "number: 3.2" },
    { "各项贷款", "reference: 1.4.1 1.4.2; text: 1.4" },
    { "tjj", "name-initials: 4.4 1.4; unit-initials: A14" },
    { "科技厅 发明", "name: A16" },
    { "科技厅", "unit: A:2 A15 A16 A17 A17.1 A17.2" },
    { "10月底", "name: 2.1.3; text: 2.1" },
    { "涅槃", "text: 3.3" },
    { "nothing at all", "" },
    { "\xff\xfe", "" },
  };

  check_cases (fixture, cases, G_N_ELEMENTS (cases));
}

static void
test_english (Fixture       *fixture,
              gconstpointer  data)
{
  static const Case cases[] = {
    { "unemployment", "name: A34" },
    { "UNEMPLOY", "name: A34" },
    { "employment rate", "text: 7.4" },
    { "失业率", "name-translation: A34" },
    { "czdcsyl", "name-initials: A34" },
    { "三（二）", "number: 3.2" },
    { "tongjiju", "unit-pinyin: A14" },
  };

  check_cases (fixture, cases, G_N_ELEMENTS (cases));
}

static void
test_english_in_chinese (Fixture       *fixture,
                         gconstpointer  data)
{
  static const Case cases[] = {
    { "unemployment", "name-translation: A34" },
    { "surveyed urban", "name-translation: A34" },
  };

  check_cases (fixture, cases, G_N_ELEMENTS (cases));
}

/* “固定[资产]投资” */
static char *
mark (const char             *text,
      const JihuaSearchRange *ranges,
      guint                   n_ranges)
{
  GString *marked = g_string_new (text);

  for (guint i = n_ranges; i > 0; i--) {
    g_string_insert (marked, ranges[i - 1].end, "]");
    g_string_insert (marked, ranges[i - 1].start, "[");
  }

  return g_string_free_and_steal (marked);
}

static void
test_ranges (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct {
    const char *query;
    const char *id;
    const char *title;
    const char *detail; /* beginning, or NULL */
  } cases[] = {
    { "gdzctz", "A8", "[固定资产投资]增长", NULL },
    { "资产", "A8", "固定[资产]投资增长", NULL },
    { "增长 固定", "A8", "[固定]资产投资[增长]", NULL },
    { "资产投 产投资", "A8", "固定[资产投资]增长", NULL },
    { "gdzctz", "A10", "制造业投资增长", "快于面上投资增速" },
    { "dqsczzzz", "A1", "[地区生产总值（GDP）增长]", NULL },
    { "ｒ＆ｄ", "A14", "研究与试验发展（[R&D]）经费支出占GDP比重", NULL },
    { "统计 经费", "A14", "研究与试验发展（R&D）[经费]支出占GDP比重", "省[统计]局" },
    { "33", "A33", "城镇新增就业人数", NULL },
    { "Ⅲ", "A29", "地表水达到或好于[Ⅲ]类水体比例", NULL },
    { "iii", "A29", "地表水达到或好于[Ⅲ]类水体比例", NULL },
    { "10万-50万", "A39.1", "家庭可支配收入（按三口之家计算）[10万—50万]元群体比例", NULL },
    { "unemployment", "A34", "城镇调查失业率", "Surveyed urban [unemployment]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GListModel) hits = jihua_search_run (fixture->search, cases[i].query);
    gboolean found = FALSE;

    g_test_message ("%s in %s", cases[i].query, cases[i].id);
    for (guint j = 0; j < g_list_model_get_n_items (hits); j++) {
      g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (hits, j);
      g_autofree char *title = NULL;
      g_autofree char *detail = NULL;
      const JihuaSearchRange *ranges;
      guint n_ranges;

      if (!g_str_equal (jihua_node_get_id (jihua_search_hit_get_node (hit)), cases[i].id))
        continue;
      found = TRUE;
      ranges = jihua_search_hit_get_title_ranges (hit, &n_ranges);
      title = mark (jihua_node_get_display_title (jihua_search_hit_get_node (hit)), ranges, n_ranges);
      g_assert_cmpstr (title, ==, cases[i].title);
      ranges = jihua_search_hit_get_detail_ranges (hit, &n_ranges);
      detail = jihua_search_hit_get_detail (hit) != NULL ? mark (jihua_search_hit_get_detail (hit), ranges, n_ranges) : NULL;
      if (cases[i].detail != NULL)
        g_assert_true (g_str_has_prefix (detail, cases[i].detail));
      else
        g_assert_null (detail);
    }
    g_assert_true (found);
  }
}

/* A stretch of a long text: from the beginning of the sentence if that is near,
 * and never cut within a character. */
static void
test_snippets (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const queries[] = { "涅槃", "数字经济", "企业", "2024年" };
  guint n_snippets = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++) {
    g_autoptr (GListModel) hits = jihua_search_run (fixture->search, queries[i]);

    for (guint j = 0; j < g_list_model_get_n_items (hits); j++) {
      g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (hits, j);
      const char *detail = jihua_search_hit_get_detail (hit);
      const JihuaSearchRange *ranges;
      g_autofree char *match = NULL;
      guint n_ranges;

      if (jihua_search_hit_get_reason (hit) != JIHUA_SEARCH_REASON_TEXT)
        continue;
      n_snippets++;
      g_assert_true (g_utf8_validate (detail, -1, NULL));
      g_assert_cmpint (g_utf8_strlen (detail, -1), <=, 2 + 8 + 80);
      g_assert_null (strchr (detail, '\n'));
      ranges = jihua_search_hit_get_detail_ranges (hit, &n_ranges);
      g_assert_cmpuint (n_ranges, ==, 1);
      match = g_strndup (detail + ranges[0].start, ranges[0].end - ranges[0].start);
      g_assert_cmpstr (match, ==, queries[i]);
    }
  }

  g_assert_cmpuint (n_snippets, >, 10);
}

static void
test_follows_ledger (Fixture       *fixture,
                     gconstpointer  data)
{
  static const Case before[] = { { "nongyetin", "" }, { "抽样", "" }, { "推进会", "" }, { "jxt", "" } };
  static const Case after[] = {
    { "nongyetin", "unit-pinyin: A4" },
    { "抽样", "note: A4" },
    { "农业厅 农林", "name: A4" },
    { "推进会", "note: 3.1" },
    { "jxt", "unit-initials: 3.1 3.1.1 3.1.2" },
  };
  g_autoptr (JihuaRecord) record = jihua_record_new_note ("3.1", jihua_period_new (2024, 6), "已召开推进会", NULL);
  g_autoptr (JihuaActual) actual =
    jihua_actual_new ("A4", jihua_period_new (2024, 6), (JihuaDecimal) { 0 }, FALSE, NULL, "抽样调查口径", NULL, NULL);

  check_cases (fixture, before, G_N_ELEMENTS (before));

  jihua_ledger_append_actual (fixture->ledger, actual);
  jihua_ledger_append_record (fixture->ledger, record);
  jihua_node_set_cooperating (get_node (fixture, "3.1"), "省经信厅、省数据局");
  jihua_node_set_responsible (get_node (fixture, "A4"), "省农业厅");

  check_cases (fixture, after, G_N_ELEMENTS (after));
}

/* What is marked in a text: all places of each word, wherever lines may end in it. */
static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct {
    const char *text;
    const char *query;
    gboolean    prose;
    const char *marked;
    guint       n_words;
  } cases[] = {
    { "推进改革，深化改革", "改革", TRUE, "改革|改革", 1 },
    { "推进改革，深化开放", "开放 改革", TRUE, "改革|开放", 2 },
    { "推进改革，深化开放", "开放 农业", TRUE, "开放", 1 },
    { "the part, the Art of arts", "art", TRUE, "Art", 1 },
    { "凤凰涅槃\u201d\u200b攻坚行动", "涅槃\u201d攻坚", TRUE, "涅槃\u201d\u200b攻坚", 1 },
    { "增长5.5%\u202f，其中", "5.5%，其中", TRUE, "5.5%\u202f，其中", 1 },
    { "１０００家", "1000", TRUE, "１０００", 1 },
    { "推进会已召开", "tuijinhui", FALSE, "推进会", 1 },
    { "推进会已召开", "", FALSE, "", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    guint n_words;
    g_autoptr (GArray) places = jihua_search_find_places (cases[i].text, cases[i].query, cases[i].prose, &n_words);
    g_autoptr (GString) marked = g_string_new (NULL);

    for (guint j = 0; j < places->len; j++) {
      JihuaSearchRange range = g_array_index (places, JihuaSearchRange, j);

      g_string_append_printf (marked, "%s%.*s", j > 0 ? "|" : "", (int) (range.end - range.start), cases[i].text + range.start);
    }
    g_assert_cmpstr (marked->str, ==, cases[i].marked);
    g_assert_cmpuint (n_words, ==, cases[i].n_words);
  }
}

#define ADD(path, language, test) g_test_add ("/search/" path, Fixture, language, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_locale_init ();
  g_test_init (&argc, &argv, NULL);

  ADD ("chinese", "zh_CN", test_chinese);
  ADD ("english", "en", test_english);
  ADD ("english-in-chinese", "zh_CN", test_english_in_chinese);
  ADD ("ranges", "zh_CN", test_ranges);
  ADD ("snippets", "zh_CN", test_snippets);
  ADD ("places", "zh_CN", test_places);
  ADD ("follows-ledger", "zh_CN", test_follows_ledger);

  return g_test_run ();
}
