/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-worked-ledger.h"

static void
assign (JihuaDocument *document,
        const char    *id,
        const char    *lead,
        const char    *cooperating)
{
  const JihuaSettingValue values[] = {
    { JIHUA_SETTING_RESPONSIBLE, lead },
    { JIHUA_SETTING_COOPERATING, cooperating },
  };
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();

  g_ptr_array_add (nodes, jihua_plan_lookup (jihua_document_get_plan (document), id));
  g_assert_true (jihua_document_put_setting_values (document, nodes, values, G_N_ELEMENTS (values), NULL));
}

static void
write_note (JihuaDocument *document,
            guint          month,
            const char    *text,
            const char    *source)
{
  g_autoptr (JihuaRecord) note = jihua_record_new_note ("3.2", jihua_period_new (2024, month), text, source);

  jihua_document_put_record (document, note);
}

static void
put_figure (JihuaDocument *document,
            const char    *value)
{
  JihuaDecimal decimal;
  g_autoptr (JihuaActual) actual = NULL;

  g_assert_true (jihua_decimal_parse (value, &decimal));
  actual = jihua_actual_new ("3.2.5", jihua_period_new (2024, 9), decimal, FALSE, "省经信厅", NULL, NULL, NULL);
  jihua_document_put_actual (document, actual);
}

/**
 * jihua_worked_ledger_record:
 * @document: the published figures of 2024
 *
 * Records what people do in the course of the year: units, notes, work.
 */
void
jihua_worked_ledger_record (JihuaDocument *document)
{
  g_autoptr (JihuaRecord) work = jihua_record_new_work ("10.1", jihua_period_new (2024, 9),
                                                        JIHUA_WORK_STATE_UNDER_WAY, NULL, NULL, NULL);

  assign (document, "3", "省发展改革委", NULL);
  assign (document, "3.2", "省经信厅", "省科技厅、省市场监管局");
  assign (document, "A:1", "省统计局", NULL);
  assign (document, "A33", "省人力社保厅", "省财政厅");
  put_figure (document, "400");
  put_figure (document, "398");
  write_note (document, 9, "第六批国家专精特新“小巨人”公示名单400家，全国第三。", "");
  write_note (document, 12, "全年新增“雄鹰”企业50家、国家制造业单项冠军44家、专精特新“小巨人”企业398家；"
              "新增上市公司23家，未达到50家的目标。", "2024年计划执行情况报告");
  jihua_document_put_record (document, work);
}

/* As an office would enter them; the notice names none. */
static const struct {
  const char *node;
  const char *unit;
} units[] = {
  { "1", "省发展改革委" }, { "2", "省发展改革委" }, { "3", "省经信厅" }, { "4", "省科技厅" },
  { "5", "省商务厅" }, { "6", "省委改革办" }, { "7", "省人力社保厅" }, { "8", "省文化广电和旅游厅" },
  { "9", "省生态环境厅" }, { "1.1", "省财政厅" }, { "1.2", "省税务局" }, { "2.1", "省发展改革委" },
  { "3.2", "省农业农村厅" }, { "3.3", "省委网信办" }, { "4.2", "省委人才办" }, { "4.3", "省教育厅" },
  { "5.3", "省交通运输厅" }, { "7.1", "省农业农村厅" }, { "7.3", "省卫生健康委" }, { "7.4", "省民政厅" },
  { "A:1", "省统计局" }, { "A:2", "省科技厅" }, { "A:3", "省商务厅" }, { "A:4", "省委宣传部" },
  { "A:5", "省生态环境厅" }, { "A:6", "省政务服务办" }, { "A:7", "省人力社保厅" },
};

/**
 * jihua_worked_ledger_assign_units:
 * @document: a ledger of the plan of 2024
 *
 * Gives the chapters and categories the units that are responsible for them.
 */
void
jihua_worked_ledger_assign_units (JihuaDocument *document)
{
  for (gsize i = 0; i < G_N_ELEMENTS (units); i++) {
    JihuaNode *node = jihua_plan_lookup (jihua_document_get_plan (document), units[i].node);

    g_assert_nonnull (node);
    jihua_node_set_responsible (node, units[i].unit);
  }
}
