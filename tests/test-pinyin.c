/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-collate.h"
#include "jihua-locale.h"
#include "jihua-pinyin.h"

static void
test_readings (void)
{
  static const struct {
    const char *text;
    const char *full;
    const char *initials;
  } cases[] = {
    { "固定资产投资", "gudingzichantouzi", "gdzctz" },
    { "地区生产总值增长", "diqushengchanzongzhizengzhang", "dqsczzzz" },
    { "地区生产总值（GDP）增长", "diqushengchanzongzhigdpzengzhang", "dqsczzgdpzz" },
    { "制造业中长期贷款增速", "zhizaoyezhongchangqidaikuanzengsu", "zzyzcqdkzs" },
    { "长三角", "changsanjiao", "csj" },
    { "省长", "shengzhang", "sz" },
    { "重大项目", "zhongdaxiangmu", "zdxm" },
    { "重点企业兼并重组", "zhongdianqiyejianbingchongzu", "zdqyjbcz" },
    { "行政执法", "xingzhengzhifa", "xzzf" },
    { "银行业", "yinhangye", "yhy" },
    { "行业", "hangye", "hy" },
    { "城镇调查失业率", "chengzhendiaochashiyelv", "czdcsyl" },
    { "率先", "shuaixian", "sx" },
    { "宏观调控", "hongguantiaokong", "hgtk" },
    { "协调", "xietiao", "xt" },
    { "音乐", "yinyue", "yy" },
    { "乐清", "yueqing", "yq" },
    { "首都", "shoudu", "sd" },
    { "供给", "gongji", "gj" },
    { "绿色", "lvse", "ls" },
    { "战略", "zhanlve", "zl" },
    { "开拓", "kaituo", "kt" },
    { "会计", "kuaiji", "kj" },
    { "机会", "jihui", "jh" },
    { "发展和改革委员会", "fazhanhegaigeweiyuanhui", "fzhggwyh" },
    { "“8+4”经济", "84jingji", "84jj" },
    { "PM2.5", "pm25", "pm25" },
    { "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (JihuaPinyin) pinyin = jihua_pinyin_new (cases[i].text);
    g_autofree char *full = jihua_pinyin_dup_full (pinyin);
    g_autofree char *initials = jihua_pinyin_dup_initials (pinyin);

    g_assert_cmpstr (full, ==, cases[i].full);
    g_assert_cmpstr (initials, ==, cases[i].initials);
  }
}

static void
test_find (void)
{
  static const struct {
    const char *text;
    const char *letters;
    gboolean    abbreviated;
    const char *found; /* NULL: not at all */
    gboolean    initials;
  } cases[] = {
    { "固定资产投资增长", "gdzctz", TRUE, "固定资产投资", TRUE },
    { "固定资产投资增长", "guding", TRUE, "固定", FALSE },
    { "固定资产投资增长", "gud", TRUE, "固定", FALSE },
    { "固定资产投资增长", "touzi", TRUE, "投资", FALSE },
    { "固定资产投资增长", "gdzichan", TRUE, "固定资产", FALSE },
    { "固定资产投资增长", "gdzichan", FALSE, NULL, FALSE },
    { "固定资产投资增长", "gdzctz", FALSE, NULL, FALSE },
    { "固定资产投资增长", "gudingzic", FALSE, "固定资产", FALSE },
    { "固定资产投资增长", "dingz", FALSE, "定资", FALSE },
    { "固定资产投资增长", "udingz", TRUE, NULL, FALSE },
    { "固定资产投资增长", "gdzctx", TRUE, NULL, FALSE },
    { "固定资产投资增长", "zzh", TRUE, "增长", TRUE },
    { "城镇化率", "lv", TRUE, "率", FALSE },
    { "城镇化率", "lu", TRUE, "率", FALSE },
    { "城镇化率", "chzhhl", TRUE, "城镇化率", TRUE },
    { "地区生产总值（GDP）增长", "dqsczz", TRUE, "地区生产总值", TRUE },
    { "地区生产总值（GDP）增长", "dqsczzgdp", TRUE, "地区生产总值（GDP", TRUE },
    { "地区生产总值（GDP）增长", "dqsczzzz", TRUE, "地区生产总值（GDP）增长", TRUE },
    { "生态环保、交通", "hbjt", TRUE, "环保、交通", TRUE },
    { "促进投资。增加消费", "tzzj", TRUE, NULL, FALSE },
    { "西安", "xian", TRUE, "西安", FALSE },
    { "先进", "xian", TRUE, "先", FALSE },
    { "投资", "", TRUE, NULL, FALSE },
    { "GDP增长", "gdp", TRUE, NULL, FALSE },
    { "GDP增长", "gdpzz", TRUE, "GDP增长", TRUE },
    { "Unemployment rate", "employment", TRUE, NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (JihuaPinyin) pinyin = jihua_pinyin_new (cases[i].text);
    JihuaPinyinMatch match;
    gboolean found = jihua_pinyin_find (pinyin, cases[i].letters, cases[i].abbreviated, &match);
    g_autofree char *part = NULL;

    g_test_message ("%s in %s", cases[i].letters, cases[i].text);
    g_assert_true (found == (cases[i].found != NULL));
    if (!found)
      continue;
    part = g_strndup (cases[i].text + match.start, match.end - match.start);
    g_assert_cmpstr (part, ==, cases[i].found);
    g_assert_true (match.initials == cases[i].initials);
  }
}

static void
assert_order (const char * const *names)
{
  for (gsize i = 0; names[i + 1] != NULL; i++) {
    g_test_message ("%s, %s", names[i], names[i + 1]);
    g_assert_cmpint (jihua_collate (names[i], names[i + 1]), <, 0);
    g_assert_cmpint (jihua_collate (names[i + 1], names[i]), >, 0);
    g_assert_cmpint (jihua_collate (names[i], names[i]), ==, 0);
  }
}

static void
test_order (void)
{
  static const char * const chinese[] = {
    "第9项", "第10项", "省财政厅", "省发展和改革委员会", "省教育厅", "省统计局", "Customs", "tax", NULL
  };
  static const char * const english[] = {
    "Customs", "Row 9", "Row 10", "tax", "省财政厅", "省统计局", NULL
  };

  jihua_locale_set_language ("zh_CN");
  assert_order (chinese);
  jihua_locale_set_language ("en");
  assert_order (english);
}

int
main (int    argc,
      char **argv)
{
  jihua_locale_init ();
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pinyin/readings", test_readings);
  g_test_add_func ("/pinyin/find", test_find);
  g_test_add_func ("/pinyin/order", test_order);

  return g_test_run ();
}
