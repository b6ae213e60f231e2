/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "jihua-core-fixture.h"

/* Small plans and ledgers for tests of the core, made without any file. */

JihuaDecimal
fixture_decimal (const char *text)
{
  JihuaDecimal decimal;

  g_assert_true (jihua_decimal_parse (text, &decimal));

  return decimal;
}

JihuaPeriod
fixture_period (const char *text)
{
  JihuaPeriod period;

  g_assert_true (jihua_period_parse (text, &period, NULL));

  return period;
}

/* A plan of 2024 with one category, to add targets to. */
JihuaPlan *
fixture_plan (void)
{
  JihuaPlan *plan = jihua_plan_new ("test", "Test plan", 2024);
  g_autoptr (JihuaSection) annex = jihua_section_new (JIHUA_SECTION_ANNEX, "A", "", "Annex");
  g_autoptr (JihuaSection) category = jihua_section_new (JIHUA_SECTION_CATEGORY, "A:1", "", "Category");

  jihua_section_add_child (annex, JIHUA_NODE (category));
  jihua_plan_add_child (plan, annex);
  g_assert_true (jihua_plan_seal (plan, NULL));

  return plan;
}

JihuaTarget *
fixture_add_target (JihuaPlan         *plan,
                    const char        *id,
                    JihuaAccumulation  accumulation,
                    JihuaGoalKind      kind,
                    const char        *value)
{
  g_autoptr (JihuaGoal) goal = jihua_goal_new (kind, value ? value : "");
  g_autoptr (JihuaTarget) target = NULL;
  gboolean count = accumulation == JIHUA_ACCUMULATION_CUMULATIVE;

  if (value) {
    JihuaDecimal decimal = fixture_decimal (value);

    goal->value = jihua_decimal_copy (&decimal);
  }

  target = jihua_target_new (id, NULL, id, count ? "家" : "%", goal);
  jihua_target_set_accumulation (target, accumulation);
  jihua_section_add_child (JIHUA_SECTION (jihua_plan_lookup (plan, "A:1")), JIHUA_NODE (target));

  return target;
}

JihuaChange *
fixture_change (JihuaLedger *ledger,
                const char  *target,
                const char  *period,
                const char  *value)
{
  JihuaTarget *node = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), target);
  JihuaPeriod through = fixture_period (period);
  g_autoptr (JihuaActual) to = NULL;

  if (value)
    to = jihua_actual_new (target, through, fixture_decimal (value), FALSE, NULL, NULL, NULL, NULL);

  return jihua_change_new_actual (target, through,
                                  jihua_ledger_find_actual (ledger, node, through), to,
                                  "tester", "2024-10-22T09:30:00Z");
}

void
fixture_record (JihuaLedger *ledger,
                const char  *target,
                const char  *period,
                const char  *value)
{
  g_autoptr (JihuaChange) change = fixture_change (ledger, target, period, value);

  jihua_ledger_apply (ledger, change);
}
