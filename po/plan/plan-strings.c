/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of the plans in data/plans, for xgettext. Written by
 * tools/plan-strings: change the plan, not this file. */

static const char * const plan_strings[] = {
  /* Translators: plan: zhejiang-2024 */
  N_("2024年浙江省国民经济和社会发展计划"),

  /* Translators: issuer: zhejiang-2024; part of the notice: signature */
  N_("浙江省人民政府"),

  /* Translators: session: zhejiang-2024 */
  N_("省十四届人大二次会议"),

  /* Translators: part of the notice: title */
  N_("浙江省人民政府关于下达2024年浙江省国民经济和社会发展计划的通知"),

  /* Translators: part of the notice: addressees */
  N_("各市、县（市、区）人民政府，省政府直属各单位："),

  /* Translators: part of the notice: preamble */
  N_("2024年浙江省国民经济和社会发展计划已经省十四届人大二次会议审议批准，现印发给你们，请认真组织实施。各地、各部门在2024年计划安排和组织实施过程中，重点抓好十方面工作："),

  /* Translators: part of the notice: attachment */
  N_("附件：2024年浙江省国民经济和社会发展计划主要目标"),

  /* Translators: part of the notice: date */
  N_("2024年2月5日"),

  /* Translators: part of the notice: publicity */
  N_("（此件公开发布）"),

  /* Translators: part of the notice: distribution */
  N_("抄送：省委各部门，省人大常委会、省政协办公厅，省军区，省监委，省法院，省检察院。"),

  /* Translators: part of the notice: imprint */
  N_("浙江省人民政府办公厅2024年2月7日印发"),

  /* Translators: title: 1 */
  N_("聚焦聚力提升政策引导保障成效"),

  /* Translators: title: 1.1 */
  N_("迭代升级“8+4”经济政策体系"),

  /* Translators: name: 1.1.1 */
  N_("省级财政资金"),

  /* Translators: unit: 1.1.1, 1.1.2, 1.3.1, 1.3.2 */
  N_("亿元"),

  /* Translators: goal: 1.1.1 */
  N_("1023.6亿元"),

  /* Translators: name: 1.1.2 */
  N_("为市场经营主体减负"),

  /* Translators: goal: 1.1.2 */
  N_("2500亿元以上"),

  /* Translators: title: 1.2 */
  N_("积极争取和用好国家政策"),

  /* Translators: name: 1.2.1 */
  N_("纳入国家用地保障范围的项目"),

  /* Translators: unit: 1.2.1, 2.1.1, 3.3.1, 4.1.1, 4.3.6, 6.1.2, 7.1.1, 7.2.3, 7.3.1, 8.3.1, A32 */
  N_("个"),

  /* Translators: goal: 1.2.1 */
  N_("100个以上"),

  /* Translators: title: 1.3 */
  N_("发挥“4+1”专项基金撬动作用"),

  /* Translators: name: 1.3.1 */
  N_("年度计划投资"),

  /* Translators: goal: 1.3.1 */
  N_("200亿元"),

  /* Translators: name: 1.3.2 */
  N_("撬动社会资本"),

  /* Translators: goal: 1.3.2 */
  N_("1000亿元"),

  /* Translators: title: 1.4 */
  N_("推动金融更好服务实体经济"),

  /* Translators: name: 1.4.1 */
  N_("制造业中长期贷款增速"),

  /* Translators: unit: 1.4.1, 1.4.2, 1.4.3, 3.1.1, 3.1.2, 3.2.1, 5.2.1, 5.2.3, 5.3.3, 6.1.1, 6.1.3,
   * 7.2.1, 7.4.1, 7.4.2, 7.4.3, 8.3.2, 9.1.2, 9.2.2, A1, A2, A3, A4, A5, A6, A7, A8, A9.1, A9.2,
   * A10, A11, A12, A13, A14, A17.1, A17.2, A18, A19, A21, A22, A23, A24, A26, A27, A29, A30, A31,
   * A34, A35, A36, A39.1, A39.2, S1 */
  N_("%"),

  /* Translators: goal: 1.4.1 */
  N_("制造业中长期贷款"),

  /* Translators: name: 1.4.2 */
  N_("普惠小微贷款增速"),

  /* Translators: goal: 1.4.2 */
  N_("普惠小微贷款增速高于各项贷款平均增速"),

  /* Translators: name: 1.4.3 */
  N_("社会综合融资成本"),

  /* Translators: goal: 1.4.3 */
  N_("稳中有降"),

  /* Translators: name: 1.4.4 */
  N_("系统性金融风险"),

  /* Translators: goal: 1.4.4 */
  N_("不发生系统性金融风险"),

  /* Translators: title: 2 */
  N_("聚焦聚力扩大有效益的投资、激发有潜能的消费"),

  /* Translators: title: 2.1 */
  N_("持之以恒推进重大项目建设"),

  /* Translators: name: 2.1.1 */
  N_("“千项万亿”重大项目"),

  /* Translators: goal: 2.1.1 */
  N_("1000个以上"),

  /* Translators: name: 2.1.2 */
  N_("完成年度投资"),

  /* Translators: unit: 2.1.2 */
  N_("万亿元"),

  /* Translators: goal: 2.1.2 */
  N_("1万亿元以上"),

  /* Translators: name: 2.1.3 */
  N_("新建项目2024年10月底前全部开工"),

  /* Translators: goal: 2.1.3 */
  N_("2024年10月底前全部开工"),

  /* Translators: item: 2.1.3 */
  N_("中鸿新材料"),

  /* Translators: item: 2.1.3 */
  N_("甘电入浙±800千伏特高压直流输电工程"),

  /* Translators: item: 2.1.3 */
  N_("金七门核电一期"),

  /* Translators: title: 2.2 */
  N_("推动民间投资较快增长"),

  /* Translators: title: 2.3 */
  N_("多措并举扩大消费"),

  /* Translators: title: 3 */
  N_("聚焦聚力建设现代化产业体系"),

  /* Translators: title: 3.1 */
  N_("大力发展数字经济"),

  /* Translators: name: 3.1.1 */
  N_("数字经济核心产业增加值增长"),

  /* Translators: goal: 3.1.1 */
  N_("9%左右"),

  /* Translators: name: 3.1.2 */
  N_("规上工业企业数字化改造覆盖率"),

  /* Translators: goal: 3.1.2, 7.4.1, 9.1.2 */
  N_("85%"),

  /* Translators: title: 3.2 */
  N_("促进制造业集群式、高端化发展"),

  /* Translators: name: 3.2.1 */
  N_("战略性新兴产业增加值增长"),

  /* Translators: goal: 3.2.1 */
  N_("10%以上"),

  /* Translators: name: 3.2.2 */
  N_("新增“雄鹰”企业"),

  /* Translators: unit: 3.2.2, 3.2.3, 3.2.4, 3.2.5, 3.4.1, 3.4.2, 4.1.2, 4.1.3, 4.1.4, 4.1.6 */
  N_("家"),

  /* Translators: goal: 3.2.2 */
  N_("30家"),

  /* Translators: name: 3.2.3 */
  N_("新增上市公司"),

  /* Translators: goal: 3.2.3 */
  N_("50家"),

  /* Translators: name: 3.2.4 */
  N_("国家单项冠军企业（产品）"),

  /* Translators: goal: 3.2.4 */
  N_("20家"),

  /* Translators: name: 3.2.5 */
  N_("专精特新“小巨人”企业"),

  /* Translators: goal: 3.2.5 */
  N_("300家以上"),

  /* Translators: title: 3.3 */
  N_("加快传统产业转型升级"),

  /* Translators: name: 3.3.1 */
  N_("重点技改项目"),

  /* Translators: goal: 3.3.1 */
  N_("5000个以上"),

  /* Translators: title: 3.4 */
  N_("大力发展生产性服务业"),

  /* Translators: name: 3.4.1 */
  N_("新增服务业领军企业"),

  /* Translators: goal: 3.4.1 */
  N_("200家以上"),

  /* Translators: name: 3.4.2 */
  N_("服务型制造企业（平台）"),

  /* Translators: goal: 3.4.2 */
  N_("60家"),

  /* Translators: title: 4 */
  N_("聚焦聚力科技创新塑造发展新优势"),

  /* Translators: title: 4.1 */
  N_("加强高能级科创平台建设"),

  /* Translators: name: 4.1.1 */
  N_("“双尖双领+X”重大科技项目"),

  /* Translators: goal: 4.1.1 */
  N_("400个以上"),

  /* Translators: name: 4.1.2 */
  N_("新增科技领军企业"),

  /* Translators: goal: 4.1.2 */
  N_("10家"),

  /* Translators: name: 4.1.3 */
  N_("科技“小巨人”企业"),

  /* Translators: goal: 4.1.3 */
  N_("100家"),

  /* Translators: name: 4.1.4 */
  N_("高新技术企业"),

  /* Translators: goal: 4.1.4 */
  N_("5000家"),

  /* Translators: name: 4.1.5 */
  N_("科技型中小企业"),

  /* Translators: unit: 4.1.5 */
  N_("万家"),

  /* Translators: goal: 4.1.5 */
  N_("1.2万家"),

  /* Translators: name: 4.1.6 */
  N_("省级创新联合体"),

  /* Translators: goal: 4.1.6 */
  N_("10家以上"),

  /* Translators: title: 4.2 */
  N_("促进高等教育内涵式发展、整体性跃升"),

  /* Translators: title: 4.3 */
  N_("加大人才招引培育力度"),

  /* Translators: name: 4.3.1 */
  N_("新遴选顶尖人才"),

  /* Translators: unit: 4.3.1, 4.3.2, 4.3.3, 4.3.4, 4.3.5 */
  N_("名"),

  /* Translators: goal: 4.3.1 */
  N_("40名以上"),

  /* Translators: name: 4.3.2 */
  N_("省引才计划专家"),

  /* Translators: goal: 4.3.2, 4.3.4, 4.3.5 */
  N_("500名以上"),

  /* Translators: name: 4.3.3 */
  N_("省培养计划专家"),

  /* Translators: goal: 4.3.3 */
  N_("600名以上"),

  /* Translators: name: 4.3.4 */
  N_("国家级人才计划"),

  /* Translators: name: 4.3.5 */
  N_("卓越工程师"),

  /* Translators: name: 4.3.6 */
  N_("省领军型创新创业团队"),

  /* Translators: goal: 4.3.6 */
  N_("25个以上"),

  /* Translators: name: 4.3.7 */
  N_("新增技能人才"),

  /* Translators: unit: 4.3.7 */
  N_("万名"),

  /* Translators: goal: 4.3.7 */
  N_("40万名以上"),

  /* Translators: title: 4.4 */
  N_("推进教育科技人才一体化"),

  /* Translators: title: 5 */
  N_("聚焦聚力高水平对外开放"),

  /* Translators: title: 5.1 */
  N_("提升制度型开放水平"),

  /* Translators: title: 5.2 */
  N_("千方百计稳外贸优外资"),

  /* Translators: name: 5.2.1 */
  N_("出口占全国份额"),

  /* Translators: goal: 5.2.1, A18 */
  N_("基本稳定"),

  /* Translators: name: 5.2.2 */
  N_("实际使用外资"),

  /* Translators: unit: 5.2.2, A20 */
  N_("亿美元"),

  /* Translators: goal: 5.2.2 */
  N_("200亿美元以上"),

  /* Translators: name: 5.2.3 */
  N_("制造业外资占比"),

  /* Translators: goal: 5.2.3 */
  N_("超过29%"),

  /* Translators: title: 5.3 */
  N_("加快建设世界一流强港和交通强省"),

  /* Translators: name: 5.3.1 */
  N_("沿海港口布局规划"),

  /* Translators: goal: 5.3.1 */
  N_("编制沿海港口布局规划"),

  /* Translators: name: 5.3.2; goal: 5.3.2 */
  N_("集装箱码头发展专项规划"),

  /* Translators: name: 5.3.3 */
  N_("宁波舟山港集装箱吞吐量增长"),

  /* Translators: goal: 5.3.3 */
  N_("4%以上"),

  /* Translators: title: 5.4 */
  N_("主动服务国家战略"),

  /* Translators: name: 5.4.1 */
  N_("世界互联网大会乌镇峰会"),

  /* Translators: goal: 5.4.1 */
  N_("办好世界互联网大会乌镇峰会"),

  /* Translators: name: 5.4.2; goal: 5.4.2 */
  N_("全球数字贸易博览会"),

  /* Translators: title: 5.5 */
  N_("高水平建设海洋强省"),

  /* Translators: title: 6 */
  N_("聚焦聚力深化改革、优化营商环境"),

  /* Translators: title: 6.1 */
  N_("深入推进政务服务增值化改革"),

  /* Translators: name: 6.1.1 */
  N_("依申请政务服务事项“一网通办”率"),

  /* Translators: goal: 6.1.1 */
  N_("85%以上"),

  /* Translators: name: 6.1.2 */
  N_("企业投资项目领域审批中介事项清单"),

  /* Translators: goal: 6.1.2 */
  N_("50个以内"),

  /* Translators: name: 6.1.3 */
  N_("双随机抽查事项覆盖率"),

  /* Translators: goal: 6.1.3 */
  N_("100%"),

  /* Translators: title: 6.2 */
  N_("推动“民营经济32条”政策精准落地"),

  /* Translators: name: 6.2.1 */
  N_("第七届世界浙商大会"),

  /* Translators: goal: 6.2.1 */
  N_("举办第七届世界浙商大会"),

  /* Translators: title: 6.3 */
  N_("深化重点领域改革"),

  /* Translators: title: 7 */
  N_("聚焦聚力缩小“三大差距”"),

  /* Translators: title: 7.1 */
  N_("推进以县城为重要载体的城镇化建设"),

  /* Translators: name: 7.1.1 */
  N_("县城承载能力提升重大项目"),

  /* Translators: goal: 7.1.1 */
  N_("500个左右"),

  /* Translators: title: 7.2 */
  N_("加快绘就“千村引领、万村振兴、全域共富、城乡和美”新画卷"),

  /* Translators: name: 7.2.1 */
  N_("和美乡村覆盖率"),

  /* Translators: goal: 7.2.1 */
  N_("40%以上"),

  /* Translators: name: 7.2.2 */
  N_("年产值超10亿元的土特产全产业链"),

  /* Translators: unit: 7.2.2 */
  N_("条"),

  /* Translators: goal: 7.2.2 */
  N_("100条"),

  /* Translators: name: 7.2.3 */
  N_("土地综合整治项目"),

  /* Translators: goal: 7.2.3 */
  N_("100个"),

  /* Translators: name: 7.2.4 */
  N_("高标准农田"),

  /* Translators: unit: 7.2.4 */
  N_("万亩"),

  /* Translators: goal: 7.2.4 */
  N_("78万亩以上"),

  /* Translators: name: 7.2.5 */
  N_("粮食播种面积和产量"),

  /* Translators: unit: 7.2.5, A25.1, A25.2, A25.3, A25.4, A49 */
  N_("万吨"),

  /* Translators: goal: 7.2.5 */
  N_("稳定粮食播种面积和产量"),

  /* Translators: name: 7.2.6, A37 */
  N_("城乡居民收入倍差"),

  /* Translators: unit: 7.2.6, A37, A38 */
  N_("—"),

  /* Translators: goal: 7.2.6, A37 */
  N_("持续下降"),

  /* Translators: title: 7.3 */
  N_("推进城乡融合、区域协调发展"),

  /* Translators: name: 7.3.1 */
  N_("产业合作项目"),

  /* Translators: goal: 7.3.1 */
  N_("300个"),

  /* Translators: name: 7.3.2 */
  N_("派遣科技特派员"),

  /* Translators: unit: 7.3.2 */
  N_("人次"),

  /* Translators: goal: 7.3.2 */
  N_("2000人次以上"),

  /* Translators: title: 7.4 */
  N_("持续推进公共服务“七优享”"),

  /* Translators: name: 7.4.1 */
  N_("职工医保政策范围内住院报销比例"),

  /* Translators: name: 7.4.2 */
  N_("城乡居民医保政策范围内住院报销比例"),

  /* Translators: goal: 7.4.2 */
  N_("69%"),

  /* Translators: name: 7.4.3 */
  N_("康养联合体乡镇街道覆盖率"),

  /* Translators: goal: 7.4.3 */
  N_("70%"),

  /* Translators: name: 7.4.4 */
  N_("全省年人均低保标准"),

  /* Translators: unit: 7.4.4 */
  N_("元"),

  /* Translators: goal: 7.4.4 */
  N_("13200元以上"),

  /* Translators: title: 8 */
  N_("聚焦聚力推进中华民族现代文明建设省域探索"),

  /* Translators: title: 8.1 */
  N_("加强文化遗产保护传承"),

  /* Translators: title: 8.2 */
  N_("繁荣发展文化体育事业"),

  /* Translators: name: 8.2.1 */
  N_("第六届世界佛教论坛"),

  /* Translators: goal: 8.2.1 */
  N_("办好第六届世界佛教论坛"),

  /* Translators: title: 8.3 */
  N_("促进文化旅游产业高质量发展"),

  /* Translators: name: 8.3.1 */
  N_("千万级核心大景区"),

  /* Translators: goal: 8.3.1 */
  N_("30个"),

  /* Translators: name: 8.3.2 */
  N_("文化旅游产业增加值增长"),

  /* Translators: goal: 8.3.2 */
  N_("6%左右"),

  /* Translators: title: 8.4 */
  N_("提升社会文明程度"),

  /* Translators: title: 9 */
  N_("聚焦聚力提升绿色发展水平"),

  /* Translators: title: 9.1 */
  N_("扎实做好能源保供稳价工作"),

  /* Translators: name: 9.1.1 */
  N_("新开工电源项目装机"),

  /* Translators: unit: 9.1.1, 9.1.3 */
  N_("万千瓦"),

  /* Translators: goal: 9.1.1 */
  N_("2600万千瓦"),

  /* Translators: name: 9.1.2 */
  N_("绿电装机占比"),

  /* Translators: name: 9.1.3 */
  N_("新投产电源项目装机"),

  /* Translators: goal: 9.1.3 */
  N_("1200万千瓦"),

  /* Translators: title: 9.2 */
  N_("持续提高生态环境质量"),

  /* Translators: name: 9.2.1 */
  N_("设区城市PM2.5平均浓度"),

  /* Translators: unit: 9.2.1, A28 */
  N_("微克/立方米"),

  /* Translators: goal: 9.2.1 */
  N_("不高于25微克/立方米"),

  /* Translators: name: 9.2.2 */
  N_("县级以上饮用水水源水质达标率"),

  /* Translators: goal: 9.2.2 */
  N_("保持在100%"),

  /* Translators: title: 9.3 */
  N_("加强生态保护和修复"),

  /* Translators: title: 9.4 */
  N_("促进发展方式绿色转型"),

  /* Translators: title: 10 */
  N_("聚焦聚力建设更高水平平安浙江法治浙江"),

  /* Translators: title: 10.1 */
  N_("全面加强安全生产"),

  /* Translators: title: 10.2 */
  N_("切实提升防灾减灾水平"),

  /* Translators: title: 10.3 */
  N_("加强和创新社会治理"),

  /* Translators: title: 10.4 */
  N_("深化法治政府建设"),

  /* Translators: title: A */
  N_("2024年浙江省国民经济和社会发展计划主要目标"),

  /* Translators: title: A:1 */
  N_("经济发展"),

  /* Translators: name: A1 */
  N_("地区生产总值（GDP）增长"),

  /* Translators: goal: A1, A13 */
  N_("5.5左右"),

  /* Translators: name: A2 */
  N_("全员劳动生产率增长"),

  /* Translators: goal: A2 */
  N_("稳步增长"),

  /* Translators: name: A3 */
  N_("常住人口城镇化率"),

  /* Translators: goal: A3 */
  N_("74.5左右"),

  /* Translators: name: A4 */
  N_("农林牧渔业增加值增长"),

  /* Translators: goal: A4, A35 */
  N_("3左右"),

  /* Translators: name: A5 */
  N_("规上工业增加值增长"),

  /* Translators: goal: A5, A6, A8, A22 */
  N_("6左右"),

  /* Translators: name: A6 */
  N_("服务业增加值增长"),

  /* Translators: name: A7 */
  N_("一般公共预算收入增长"),

  /* Translators: goal: A7, A36 */
  N_("与经济增长同步"),

  /* Translators: name: A8 */
  N_("固定资产投资增长"),

  /* Translators: title: A9 */
  N_("民间投资"),

  /* Translators: name: A9.1 */
  N_("民间投资增长"),

  /* Translators: goal: A9.1, A9.2 */
  N_("较2023年有所提升"),

  /* Translators: label: A9.1 */
  N_("增长"),

  /* Translators: name: A9.2 */
  N_("民间投资占投资比重"),

  /* Translators: label: A9.2 */
  N_("占投资比重"),

  /* Translators: name: A10 */
  N_("制造业投资增长"),

  /* Translators: goal: A10, A11, A12 */
  N_("快于面上投资增速"),

  /* Translators: name: A11 */
  N_("高新技术产业投资增长"),

  /* Translators: name: A12 */
  N_("生态环保、交通、能源和水利投资增长"),

  /* Translators: name: A13 */
  N_("社会消费品零售总额增长"),

  /* Translators: title: A:2 */
  N_("科技创新"),

  /* Translators: name: A14 */
  N_("研究与试验发展（R&D）经费支出占GDP比重"),

  /* Translators: goal: A14 */
  N_("3.2"),

  /* Translators: name: A15 */
  N_("人才资源总量"),

  /* Translators: unit: A15, A33, A42 */
  N_("万人"),

  /* Translators: goal: A15 */
  N_("1600左右"),

  /* Translators: name: A16 */
  N_("每万人高价值发明专利拥有量"),

  /* Translators: unit: A16 */
  N_("件"),

  /* Translators: goal: A16 */
  N_("19"),

  /* Translators: title: A17 */
  N_("数字经济占GDP比重"),

  /* Translators: name: A17.1 */
  N_("数字经济增加值占GDP比重"),

  /* Translators: goal: A17.1 */
  N_("53左右"),

  /* Translators: name: A17.2 */
  N_("数字经济核心产业增加值占GDP比重"),

  /* Translators: goal: A17.2 */
  N_("12.2以上"),

  /* Translators: title: A:3 */
  N_("改革开放"),

  /* Translators: name: A18 */
  N_("货物贸易出口额占全国份额"),

  /* Translators: name: A19 */
  N_("服务贸易进出口额增长"),

  /* Translators: goal: A19 */
  N_("正增长"),

  /* Translators: name: A20 */
  N_("实际使用外资额"),

  /* Translators: goal: A20 */
  N_("200以上"),

  /* Translators: name: A21 */
  N_("制造业使用外资占实际使用外资比重"),

  /* Translators: goal: A21 */
  N_("29以上"),

  /* Translators: title: A:4 */
  N_("文化发展"),

  /* Translators: name: A22 */
  N_("文化及相关产业增加值增长"),

  /* Translators: name: A23 */
  N_("居民综合阅读率"),

  /* Translators: goal: A23 */
  N_("92.1"),

  /* Translators: title: A:5 */
  N_("生态环境"),

  /* Translators: name: A24 */
  N_("单位GDP能源消耗降低"),

  /* Translators: goal: A24 */
  N_("2.5以上"),

  /* Translators: title: A25 */
  N_("主要污染物排放量降低"),

  /* Translators: name: A25.1 */
  N_("主要污染物排放量降低——化学需氧量"),

  /* Translators: goal: A25.1, A25.2, A25.3, A25.4 */
  N_("完成国家下达目标"),

  /* Translators: label: A25.1 */
  N_("化学需氧量"),

  /* Translators: name: A25.2 */
  N_("主要污染物排放量降低——氨氮"),

  /* Translators: label: A25.2 */
  N_("氨氮"),

  /* Translators: name: A25.3 */
  N_("主要污染物排放量降低——挥发性有机物"),

  /* Translators: label: A25.3 */
  N_("挥发性有机物"),

  /* Translators: name: A25.4 */
  N_("主要污染物排放量降低——氮氧化物"),

  /* Translators: label: A25.4 */
  N_("氮氧化物"),

  /* Translators: name: A26 */
  N_("万元GDP用水量降低（以2020年为基期）"),

  /* Translators: goal: A26 */
  N_("14"),

  /* Translators: name: A27 */
  N_("地级以上城市空气质量优良天数比例"),

  /* Translators: goal: A27 */
  N_("不低于92"),

  /* Translators: name: A28 */
  N_("地级以上城市细颗粒物（PM2.5）平均浓度"),

  /* Translators: goal: A28 */
  N_("不高于25"),

  /* Translators: name: A29 */
  N_("地表水达到或好于Ⅲ类水体比例"),

  /* Translators: goal: A29 */
  N_("94以上"),

  /* Translators: name: A30 */
  N_("森林覆盖率"),

  /* Translators: goal: A30 */
  N_("61.4"),

  /* Translators: title: A:6 */
  N_("省域治理"),

  /* Translators: name: A31 */
  N_("依申请政务服务办件“一网通办”率"),

  /* Translators: goal: A31 */
  N_("90以上"),

  /* Translators: title: A:7 */
  N_("社会民生"),

  /* Translators: name: A32 */
  N_("每千人口拥有3岁以下婴幼儿托位数"),

  /* Translators: goal: A32 */
  N_("4.4"),

  /* Translators: name: A33 */
  N_("城镇新增就业人数"),

  /* Translators: goal: A33 */
  N_("100"),

  /* Translators: name: A34 */
  N_("城镇调查失业率"),

  /* Translators: goal: A34 */
  N_("5以内"),

  /* Translators: name: A35 */
  N_("居民消费价格涨幅"),

  /* Translators: name: A36 */
  N_("居民人均可支配收入增长"),

  /* Translators: name: A38 */
  N_("山区26县居民人均可支配收入与全省平均之比"),

  /* Translators: goal: A38 */
  N_("持续提高"),

  /* Translators: title: A39 */
  N_("家庭可支配收入（按三口之家计算）"),

  /* Translators: name: A39.1 */
  N_("家庭可支配收入（按三口之家计算）10万—50万元群体比例"),

  /* Translators: goal: A39.1 */
  N_("77"),

  /* Translators: label: A39.1 */
  N_("10万—50万元群体比例"),

  /* Translators: name: A39.2 */
  N_("家庭可支配收入（按三口之家计算）20万—60万元群体比例"),

  /* Translators: goal: A39.2 */
  N_("40"),

  /* Translators: label: A39.2 */
  N_("20万—60万元群体比例"),

  /* Translators: name: A40 */
  N_("每千人口拥有执业（助理）医师数（常住人口）"),

  /* Translators: unit: A40, A43 */
  N_("人"),

  /* Translators: goal: A40 */
  N_("4.1"),

  /* Translators: name: A41 */
  N_("每千人口拥有医疗机构床位数"),

  /* Translators: unit: A41 */
  N_("张"),

  /* Translators: goal: A41 */
  N_("6.1"),

  /* Translators: name: A42 */
  N_("基本养老保险参保人数"),

  /* Translators: goal: A42 */
  N_("4625"),

  /* Translators: name: A43 */
  N_("每万老年人口拥有持证养老护理员数"),

  /* Translators: goal: A43 */
  N_("24.5"),

  /* Translators: name: A44 */
  N_("儿童青少年总体近视率降低"),

  /* Translators: unit: A44 */
  N_("百分点"),

  /* Translators: goal: A44 */
  N_("1左右"),

  /* Translators: name: A45 */
  N_("人均体育场地面积"),

  /* Translators: unit: A45 */
  N_("平方米"),

  /* Translators: goal: A45 */
  N_("3.05"),

  /* Translators: name: A46 */
  N_("人均预期寿命"),

  /* Translators: unit: A46 */
  N_("岁"),

  /* Translators: goal: A46 */
  N_("82.4"),

  /* Translators: title: A:8 */
  N_("安全保障"),

  /* Translators: name: A47 */
  N_("亿元GDP生产安全事故死亡率"),

  /* Translators: unit: A47 */
  N_("人/亿元"),

  /* Translators: goal: A47 */
  N_("＜0.008"),

  /* Translators: name: A48 */
  N_("煤炭石油天然气储存能力"),

  /* Translators: unit: A48 */
  N_("万吨标煤"),

  /* Translators: goal: A48 */
  N_("9200"),

  /* Translators: name: A49 */
  N_("粮食综合生产能力"),

  /* Translators: goal: A49 */
  N_("1500"),

  /* Translators: name: S1 */
  N_("各项贷款平均增速"),
};
