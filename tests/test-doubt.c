/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "jihua-doubt.h"
#include "jihua-ledger-file.h"
#include "jihua-locale.h"

/* What is asked about a figure that may be a slip, and what is not. */

typedef struct {
  const char *target;
  const char *through;
  const char *value;
  const char *question;  /* NULL: none */
} Case;

static const Case cases[] = {
  /* a total: jobs, of a goal of 100 */
  { "A33", "2024-09", "9480", "About 100 times last year’s figure, 91.5. Is it 94.80?" },
  { "A33", "2024-09", "948", "About 10 times last year’s figure, 91.5. Is it 94.8?" },
  { "A33", "2024-09", "9.48", "About 1/10 of last year’s figure, 91.5. Is it 94.8?" },
  { "A33", "2024-09", "94.8", NULL },
  { "A33", "2024-09", "180", NULL },
  { "A33", "2024-09", "0", NULL },
  { "A33", "2024-01", "0.6", NULL },
  /* without a year before only the goal is known */
  { "3.2.2", "2024-06", "500", "About 20 times the goal, 30. Is it 50.0?" },
  { "3.2.2", "2024-06", "50", NULL },
  { "3.2.2", "2024-06", "1", NULL },
  /* rates */
  { "A1", "2024-09", "54", "About 9 times last year’s figure, 6.3. Is it 5.4?" },
  { "A6", "2024-09", "48", "About 7 times last year’s figure, 7.3. Is it 4.8?" },
  { "A6", "2024-09", "-48", "About 7 times last year’s figure, 7.3. Is it −4.8?" },
  { "A6", "2024-09", "0.1", NULL },
  { "A6", "2024-09", "-3", NULL },
  { "A6", "2024-09", "14", NULL },
  { "A35", "2024-09", "3.0", NULL },
  { "A24", "2024-12", "25", "About 10 times the goal, 2.5. Is it 2.5?" },
  { "A24", "2024-12", "0.2", NULL },
  /* levels and shares */
  { "A3", "2024-12", "7.45", "About 1/10 of last year’s figure, 74.2. Is it 74.5?" },
  { "A3", "2024-12", "745", "About 10 times last year’s figure, 74.2. Is it 74.5?" },
  { "A46", "2024-12", "82.4", NULL },
  { "A47", "2024-12", "0.08", "About 10 times the goal, 0.008. Is it 0.008?" },
  { "A47", "2024-12", "0.0008", NULL },
  { "A21", "2024-09", "9480", "About 300 times the goal, 29. Is the decimal point right?" },
  { "6.1.2", "2024-12", "4", NULL },
  { "A42", "2024-12", "46250", "About 10 times the goal, 4,625. Is it 4,625.0?" },
  /* nothing to compare it with */
  { "1.4.3", "2024-12", "9000", NULL },
};

static void
test_question (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), row->target);
  g_autofree char *question = NULL;
  JihuaPeriod through;
  JihuaDecimal value;

  g_assert_true (jihua_period_parse (row->through, &through, NULL));
  g_assert_true (jihua_decimal_parse_input (row->value, &value, NULL));
  question = jihua_doubt_ask (ledger, target, through, value);
  g_assert_cmpstr (question, ==, row->question);
}

static void
test_period_before (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), "A28");
  g_autoptr (JihuaActual) june = NULL;
  g_autofree char *question = NULL;
  JihuaDecimal value;

  jihua_decimal_parse_input ("26.5", &value, NULL);
  june = jihua_actual_new ("A28", jihua_period_new (2024, 6), value, FALSE, NULL, NULL, NULL, NULL);
  jihua_ledger_append_actual (ledger, june);
  jihua_decimal_parse_input ("2.6", &value, NULL);
  question = jihua_doubt_ask (ledger, target, jihua_period_new (2024, 9), value);
  g_assert_cmpstr (question, ==, "About 1/10 of the figure of Jan–Jun, 26.5. Is it 26?");
}

/* Whatever was published is believed. */
static void
test_published (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  GListModel *actuals = jihua_ledger_get_actuals (ledger);

  g_assert_cmpuint (g_list_model_get_n_items (actuals), >, 50);
  for (guint i = 0; i < g_list_model_get_n_items (actuals); i++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (actuals, i);
    JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), jihua_actual_get_target (actual));
    g_autofree char *question = jihua_doubt_ask (ledger, target, jihua_actual_get_through (actual),
                                                 jihua_actual_get_value (actual));

    g_test_message ("%s", jihua_actual_get_target (actual));
    g_assert_cmpstr (question, ==, NULL);
  }
}

/* And a point that slipped in any of them by two digits is found, where there is
 * anything to compare it with. */
static void
test_slips (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  GListModel *actuals = jihua_ledger_get_actuals (ledger);
  guint n_found = 0, n_missed = 0;

  for (guint i = 0; i < g_list_model_get_n_items (actuals); i++) {
    g_autoptr (JihuaActual) actual = g_list_model_get_item (actuals, i);
    JihuaTarget *target = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), jihua_actual_get_target (actual));
    JihuaDecimal value = jihua_actual_get_value (actual);
    JihuaDoubt doubt;

    value.millionths *= 100;
    if (jihua_doubt_find (ledger, target, jihua_actual_get_through (actual), value, &doubt))
      n_found++;
    else
      n_missed++;
  }
  g_test_message ("%u found, %u missed", n_found, n_missed);
  g_assert_cmpuint (n_found, >, 2 * n_missed);
}

int
main (int    argc,
      char **argv)
{
  jihua_locale_init ();
  g_test_init (&argc, &argv, NULL);
  jihua_locale_set_language ("en");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/doubt/question/%s-%s-%s", cases[i].target, cases[i].through, cases[i].value);

    g_test_add_data_func (path, &cases[i], test_question);
  }
  g_test_add_func ("/doubt/period-before", test_period_before);
  g_test_add_func ("/doubt/published", test_published);
  g_test_add_func ("/doubt/slips", test_slips);

  return g_test_run ();
}
