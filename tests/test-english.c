/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-file.h"
#include "jihua-i18n.h"
#include "jihua-locale.h"
#include "jihua-quantity.h"

static JihuaPlan *plan;

static JihuaTarget *
get_target (const char *id)
{
  return JIHUA_TARGET (jihua_plan_lookup (plan, id));
}

static const struct {
  const char *target;
  const char *value;
  const char *english;
  const char *chinese;
} quantities[] = {
  { "A33", "94.8", "948,000 jobs", "94.8 万人" },
  { "A33", "118.3", "1.183 million jobs", "118.3 万人" },
  { "A33", "118.30", "1.183 million jobs", "118.30 万人" },
  { "A33", "100", "1 million jobs", "100 万人" },
  { "A33", "0.0001", "1 job", "0.0001 万人" },
  { "A33", "0.00015", "1.5 jobs", "0.00015 万人" },
  { "A33", "0", "0 jobs", "0 万人" },
  { "A33", "-5.2", "−52,000 jobs", "−5.2 万人" },
  { "A42", "4625", "46.25 million participants", "4625 万人" },
  { "1.1.1", "1023.6", "102.36 billion yuan", "1023.6 亿元" },
  { "1.1.1", "0.005", "500,000 yuan", "0.005 亿元" },
  { "1.1.1", "12345.6789", "1,234.56789 billion yuan", "12345.6789 亿元" },
  { "2.1.2", "1.4", "1.4 trillion yuan", "1.4 万亿元" },
  { "2.1.2", "12345", "12,345 trillion yuan", "12345 万亿元" },
  { "A20", "152.7", "US$15.27 billion", "152.7 亿美元" },
  { "A20", "-3", "−US$300 million", "−3 亿美元" },
  { "9.1.1", "2600", "26 million kW", "2600 万千瓦" },
  { "7.2.4", "78", "780,000 mu", "78 万亩" },
  { "A48", "9200", "92 million tce", "9200 万吨标煤" },
  { "4.1.5", "1.2", "12,000 enterprises", "1.2 万家" },
  { "3.2.3", "23", "23 companies", "23 家" },
  { "3.2.3", "1", "1 company", "1 家" },
  { "4.1.6", "1", "1 consortium", "1 家" },
  { "4.1.6", "10", "10 consortia", "10 家" },
  { "A45", "3.05", "3.05 m²", "3.05 平方米" },
  { "A46", "82.4", "82.4 years", "82.4 岁" },
  { "A47", "0.0079", "0.0079 deaths per 100 million yuan", "0.0079 人/亿元" },
  { "A37", "1.83", "1.83", "1.83" },
  { "A1", "5.50", "5.50%", "5.50%" },
};

static void
check_quantities (gboolean english)
{
  for (gsize i = 0; i < G_N_ELEMENTS (quantities); i++) {
    g_autofree char *text = NULL;
    g_autofree char *spaceless = NULL;
    JihuaDecimal value;

    g_assert_true (jihua_decimal_parse (quantities[i].value, &value));
    text = jihua_format_quantity (value, get_target (quantities[i].target));
    if (english) {
      g_assert_cmpstr (text, ==, quantities[i].english);
    } else {
      g_auto (GStrv) given = g_strsplit (quantities[i].chinese, " ", -1);

      /* Chinese sets no space before a unit. */
      spaceless = g_strjoinv ("", given);
      g_assert_cmpstr (text, ==, spaceless);
    }
  }
}

static void
test_quantities (void)
{
  jihua_locale_set_language ("zh_CN");
  check_quantities (FALSE);
  jihua_locale_set_language ("en");
  check_quantities (TRUE);
}

static void
test_gaps (void)
{
  static const struct { const char *target, *gap, *text; } table[] = {
    { "A1", "-0.5", "0.5 points" }, { "A1", "1", "1 point" }, { "A44", "0.3", "0.3 points" },
    { "A33", "-5.2", "52,000 jobs" }, { "3.2.3", "-1", "1 company" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *text = NULL;
    JihuaDecimal gap;

    g_assert_true (jihua_decimal_parse (table[i].gap, &gap));
    text = jihua_format_gap (gap, get_target (table[i].target));
    g_assert_cmpstr (text, ==, table[i].text);
  }
}

/* The number alone leaves no part of the quantity out. */
static void
test_numbers (void)
{
  static const struct { const char *target, *value, *number, *unit; } table[] = {
    { "A33", "94.8", "948,000", "jobs" }, { "A20", "200", "US$20 billion", "US$%s" }, { "3.2.3", "23", "23", "companies" },
    { "A1", "5.5", "5.5", "%" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *number = NULL;
    JihuaDecimal value;

    g_assert_true (jihua_decimal_parse (table[i].value, &value));
    number = jihua_format_number (value, get_target (table[i].target));
    g_assert_cmpstr (number, ==, table[i].number);
    g_assert_cmpstr (jihua_target_get_base_unit (get_target (table[i].target), 2), ==, table[i].unit);
  }
}

static void
test_units (void)
{
  static const struct { const char *target, *unit, *words, *cell; } table[] = {
    { "A33", "10,000 jobs", "1 million jobs", "100" },
    { "A20", "100 million US dollars", "at least US$20 billion", "at least 200" },
    { "A15", "10,000 persons", "about 16 million persons", "about 1,600" },
    { "3.2.3", "companies", "50", "50" },
    { "4.1.6", "consortia", "at least 10", "at least 10" },
    { "1.4.1", "%", "faster than the average growth of all loans", NULL },
    { "5.4.2", "", "successfully hold the Global Digital Trade Expo", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    JihuaTarget *target = get_target (table[i].target);

    g_assert_cmpstr (jihua_target_get_display_unit (target), ==, table[i].unit);
    g_assert_cmpstr (jihua_target_get_display_words (target), ==, table[i].words);
    if (table[i].cell)
      g_assert_cmpstr (jihua_target_get_cell_words (target), ==, table[i].cell);
  }
}

/* In either language the words of every target stand in the text of its
 * measure, and nowhere else does a second pair of them begin. */
static void
check_words (JihuaSection *section,
             guint        *n_found)
{
  GListModel *children = jihua_section_get_children (section);
  const char *text = jihua_section_get_display_text (section);

  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (JihuaNode) child = g_list_model_get_item (children, i);
    gsize start, end;

    if (JIHUA_IS_SECTION (child)) {
      check_words (JIHUA_SECTION (child), n_found);
    } else if (*text != '\0') {
      g_assert_true (jihua_target_find_display_words (JIHUA_TARGET (child), text, &start, &end));
      g_assert_cmpuint (start, <, end);
      (*n_found)++;
    }
  }
}

static void
test_words (void)
{
  static const char * const languages[] = { "zh_CN", "en" };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++) {
    GListModel *children = jihua_plan_get_children (plan);
    guint n_found = 0;

    jihua_locale_set_language (languages[i]);
    for (guint j = 0; j < g_list_model_get_n_items (children); j++) {
      g_autoptr (JihuaSection) section = g_list_model_get_item (children, j);

      check_words (section, &n_found);
    }
    g_assert_cmpuint (n_found, ==, 68);
  }
}

static void
test_sections (void)
{
  JihuaSection *measure = JIHUA_SECTION (jihua_plan_lookup (plan, "3.2"));

  g_assert_true (jihua_section_is_translated (measure));
  g_assert_true (g_str_has_prefix (jihua_section_get_display_text (measure), "Improve the industrial layout"));

  jihua_locale_set_language ("zh_CN");
  g_assert_false (jihua_section_is_translated (measure));
  g_assert_cmpstr (jihua_section_get_display_text (measure), ==, jihua_section_get_text (measure));
  jihua_locale_set_language ("en");
}

/* A plan without a catalogue shows its own words. */
static void
test_unknown_plan (void)
{
  g_autoptr (JihuaSection) measure = jihua_section_new (JIHUA_SECTION_MEASURE, "1.1", "（一）", "新的措施");
  g_autoptr (JihuaGoal) goal = jihua_goal_new (JIHUA_GOAL_AT_LEAST, "12万户以上");
  g_autoptr (JihuaTarget) target = NULL;
  g_autofree char *quantity = NULL;
  JihuaDecimal value;
  gsize start, end;

  g_assert_true (jihua_decimal_parse ("12", &value));
  goal->value = jihua_decimal_copy (&value);
  target = jihua_target_new ("1.1.1", NULL, "新的指标", "万户", goal);
  jihua_section_set_text (measure, "新增12万户以上。");

  g_assert_false (jihua_section_is_translated (measure));
  g_assert_cmpstr (jihua_section_get_display_text (measure), ==, "新增12万户以上。");
  g_assert_cmpstr (jihua_target_get_display_words (target), ==, "12万户以上");
  g_assert_cmpint (jihua_target_get_power (target), ==, 0);
  g_assert_true (jihua_target_find_display_words (target, jihua_section_get_display_text (measure), &start, &end));
  g_assert_cmpuint (start, ==, strlen ("新增"));

  quantity = jihua_format_quantity (value, target);
  g_assert_cmpstr (quantity, ==, "12 万户");
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (JihuaLedger) ledger = NULL;

  jihua_locale_init ();
  jihua_locale_set_language ("en");
  g_test_init (&argc, &argv, NULL);

  ledger = jihua_builtin_new_ledger ();
  plan = jihua_ledger_get_plan (ledger);

  g_test_add_func ("/english/quantities", test_quantities);
  g_test_add_func ("/english/gaps", test_gaps);
  g_test_add_func ("/english/numbers", test_numbers);
  g_test_add_func ("/english/units", test_units);
  g_test_add_func ("/english/words", test_words);
  g_test_add_func ("/english/sections", test_sections);
  g_test_add_func ("/english/unknown-plan", test_unknown_plan);

  return g_test_run ();
}
