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

  /* Translators: text: 1 */
  N_("准确把握政策取向，加强政策工具创新和协调配合，进一步提高政策实施的精准度、实效性。"),

  /* Translators: title: 1.1 */
  N_("迭代升级“8+4”经济政策体系"),

  /* Translators: text: 1.1 */
  N_("优化8个政策包和4张要素保障清单，安排省级财政资金1023.6亿元，支持经济高质量发展。精准落实惠企政策，为市场经营主体减负2500亿元以上。坚持政府过紧日子，严肃财经纪律，严控一般性支出，大幅压减论坛、展会、节庆等活动，把更多财力用在帮企业、促发展、惠民生上。"),

  /* Translators: name: 1.1.1 */
  N_("省级财政资金"),

  /* Translators: unit: 1.1.1, 1.1.2, 1.3.1, 1.3.2 */
  ngettext ("亿元", "亿元", n),

  /* Translators: unit: 1.1.1, 1.1.2, 1.3.1, 1.3.2, 2.1.2, 7.4.4 */
  ngettext ("元", "元", n),

  /* Translators: goal: 1.1.1 */
  N_("1023.6亿元"),

  /* Translators: stretch of the text: 1.1.1 */
  NC_("words|省级财政资金", "1023.6亿元"),

  /* Translators: name: 1.1.2 */
  N_("为市场经营主体减负"),

  /* Translators: goal: 1.1.2 */
  N_("2500亿元以上"),

  /* Translators: stretch of the text: 1.1.2 */
  NC_("words|为市场经营主体减负", "2500亿元以上"),

  /* Translators: title: 1.2 */
  N_("积极争取和用好国家政策"),

  /* Translators: text: 1.2 */
  N_("统筹做好项目甄选、申报等工作，积极争取并高效用好地方政府专项债券，充分发挥其对重大项目建设的拉动作用；争取100个以上项目纳入国家用地保障范围，力争更多项目纳入国家能耗单列清单。"),

  /* Translators: name: 1.2.1 */
  N_("纳入国家用地保障范围的项目"),

  /* Translators: unit: 1.2.1, 2.1.1, 3.3.1, 4.1.1, 4.3.6, 6.1.2, 7.1.1, 7.2.3, 7.3.1, 8.3.1, A32 */
  ngettext ("个", "个", n),

  /* Translators: unit: 1.2.1 */
  npgettext ("unit|纳入国家用地保障范围的项目", "个", "个", n),

  /* Translators: goal: 1.2.1 */
  N_("100个以上"),

  /* Translators: stretch of the text: 1.2.1 */
  NC_("words|纳入国家用地保障范围的项目", "100个以上"),

  /* Translators: title: 1.3 */
  N_("发挥“4+1”专项基金撬动作用"),

  /* Translators: text: 1.3 */
  N_("坚持市场化专业化运作，完成专项基金组建和运行机制建设，制定尽职免责细则，完善绩效评价和激励约束机制，健全投资风险防控体系，年度计划投资200亿元，撬动社会资本1000亿元，并扩大省科创母基金规模。坚持“投早、投小、投科技”，在战略性新兴产业领域催生一批拥有核心技术和市场竞争力的高成长企业。"),

  /* Translators: name: 1.3.1 */
  N_("年度计划投资"),

  /* Translators: goal: 1.3.1 */
  N_("200亿元"),

  /* Translators: stretch of the text: 1.3.1 */
  NC_("words|年度计划投资", "200亿元"),

  /* Translators: name: 1.3.2 */
  N_("撬动社会资本"),

  /* Translators: goal: 1.3.2 */
  N_("1000亿元"),

  /* Translators: stretch of the text: 1.3.2 */
  NC_("words|撬动社会资本", "1000亿元"),

  /* Translators: title: 1.4 */
  N_("推动金融更好服务实体经济"),

  /* Translators: text: 1.4 */
  N_("坚持把金融服务实体经济作为根本宗旨，切实提升服务理念、能力和质效，力争制造业中长期贷款、普惠小微贷款增速高于各项贷款平均增速，促进社会综合融资成本稳中有降。加快现代金融机构和市场体系建设，有序推进各类金融改革试点，提升金融机构核心竞争力，推动金融高质量发展，高水平建设金融强省。完善金融风险监测、识别、预警、处置体制机制，牢牢守住不发生系统性金融风险的底线。"),

  /* Translators: name: 1.4.1 */
  N_("制造业中长期贷款增速"),

  /* Translators: unit: 1.4.1, 1.4.2, 1.4.3, 3.1.1, 3.1.2, 3.2.1, 5.2.1, 5.2.3, 5.3.3, 6.1.1, 6.1.3,
   * 7.2.1, 7.4.1, 7.4.2, 7.4.3, 8.3.2, 9.1.2, 9.2.2, A1, A2, A3, A4, A5, A6, A7, A8, A9.1, A9.2,
   * A10, A11, A12, A13, A14, A17.1, A17.2, A18, A19, A21, A22, A23, A24, A26, A27, A29, A30, A31,
   * A34, A35, A36, A39.1, A39.2, S1 */
  ngettext ("%", "%", n),

  /* Translators: goal: 1.4.1, 1.4.2 */
  N_("高于各项贷款平均增速"),

  /* Translators: stretch of the text: 1.4.1 */
  NC_("words|制造业中长期贷款增速", "制造业中长期贷款"),

  /* Translators: name: 1.4.2 */
  N_("普惠小微贷款增速"),

  /* Translators: stretch of the text: 1.4.2 */
  NC_("words|普惠小微贷款增速", "普惠小微贷款增速高于各项贷款平均增速"),

  /* Translators: name: 1.4.3 */
  N_("社会综合融资成本"),

  /* Translators: goal: 1.4.3 */
  N_("稳中有降"),

  /* Translators: stretch of the text: 1.4.3 */
  NC_("words|社会综合融资成本", "稳中有降"),

  /* Translators: name: 1.4.4 */
  N_("系统性金融风险"),

  /* Translators: goal: 1.4.4 */
  N_("不发生系统性金融风险"),

  /* Translators: stretch of the text: 1.4.4 */
  NC_("words|系统性金融风险", "不发生系统性金融风险"),

  /* Translators: title: 2 */
  N_("聚焦聚力扩大有效益的投资、激发有潜能的消费"),

  /* Translators: text: 2 */
  N_("深入实施扩大有效投资“千项万亿”工程，优化投资结构、提高投资效益。挖掘消费潜力，促进消费提质扩容、平稳增长。"),

  /* Translators: title: 2.1 */
  N_("持之以恒推进重大项目建设"),

  /* Translators: text: 2.1 */
  N_("围绕科技创新、先进制造业、重大基础设施等重点领域，安排“千项万亿”重大项目1000个以上，完成年度投资1万亿元以上。提高项目建设效率，确保中鸿新材料、甘电入浙±800千伏特高压直流输电工程、金七门核电一期等新建项目2024年10月底前全部开工，瑞浦兰钧新能源、金塘新材料等项目早建成、早投产、早达效。统筹推进招大引强和增资扩产，进一步扩大产业投资、优化产业结构。"),

  /* Translators: name: 2.1.1 */
  N_("“千项万亿”重大项目"),

  /* Translators: unit: 2.1.1 */
  npgettext ("unit|“千项万亿”重大项目", "个", "个", n),

  /* Translators: goal: 2.1.1 */
  N_("1000个以上"),

  /* Translators: stretch of the text: 2.1.1 */
  NC_("words|“千项万亿”重大项目", "1000个以上"),

  /* Translators: name: 2.1.2 */
  N_("完成年度投资"),

  /* Translators: unit: 2.1.2 */
  ngettext ("万亿元", "万亿元", n),

  /* Translators: goal: 2.1.2 */
  N_("1万亿元以上"),

  /* Translators: stretch of the text: 2.1.2 */
  NC_("words|完成年度投资", "1万亿元以上"),

  /* Translators: name: 2.1.3 */
  N_("新建项目2024年10月底前全部开工"),

  /* Translators: goal: 2.1.3 */
  N_("2024年10月底前全部开工"),

  /* Translators: stretch of the text: 2.1.3 */
  NC_("words|新建项目2024年10月底前全部开工", "2024年10月底前全部开工"),

  /* Translators: item: 2.1.3 */
  N_("中鸿新材料"),

  /* Translators: item: 2.1.3 */
  N_("甘电入浙±800千伏特高压直流输电工程"),

  /* Translators: item: 2.1.3 */
  N_("金七门核电一期"),

  /* Translators: title: 2.2 */
  N_("推动民间投资较快增长"),

  /* Translators: text: 2.2 */
  N_("实施政府和社会资本合作新机制，及时打通审批、供地、融资等堵点卡点，鼓励和支持社会资本扩大产业投资、参与基础设施投资，让社会资本真正“有得投、放心投、投得好”。"),

  /* Translators: title: 2.3 */
  N_("多措并举扩大消费"),

  /* Translators: text: 2.3 */
  N_("大力发展数字消费、绿色消费、健康消费等新型消费，积极培育智能家居、文娱旅游、体育赛事、国货“潮品”、银发经济等新的消费增长点。稳定和扩大传统消费，提振新能源汽车、电子产品等大宗消费，推动消费品以旧换新。营造放心消费环境，擦亮“浙里来消费”品牌，举办好系列促消费活动。"),

  /* Translators: title: 3 */
  N_("聚焦聚力建设现代化产业体系"),

  /* Translators: text: 3 */
  N_("以深入实施数字经济创新提质“一号发展工程”为牵引，大力实施“415X”先进制造业集群培育和服务业高质量发展“百千万”工程，扎实推进新型工业化，加快打造数字经济高质量发展强省、现代服务业强省，建设全球先进制造业基地。"),

  /* Translators: title: 3.1 */
  N_("大力发展数字经济"),

  /* Translators: text: 3.1 */
  N_("深化国家数字经济创新发展试验区建设，做优做强集成电路、人工智能、高端软件等产业集群，积极推进工业“智改数转”，数字经济核心产业增加值增长9%左右，规上工业企业数字化改造覆盖率达到85%。完善数据基础设施体系和制度体系，加快培育数据要素市场，促进数据安全高效流通利用。优化平台经济发展环境，支持平台企业在引领发展、创造就业、国际竞争中大显身手。"),

  /* Translators: name: 3.1.1 */
  N_("数字经济核心产业增加值增长"),

  /* Translators: goal: 3.1.1 */
  N_("9%左右"),

  /* Translators: stretch of the text: 3.1.1 */
  NC_("words|数字经济核心产业增加值增长", "9%左右"),

  /* Translators: name: 3.1.2 */
  N_("规上工业企业数字化改造覆盖率"),

  /* Translators: goal: 3.1.2, 7.4.1, 9.1.2 */
  N_("85%"),

  /* Translators: stretch of the text: 3.1.2 */
  NC_("words|规上工业企业数字化改造覆盖率", "85%"),

  /* Translators: title: 3.2 */
  N_("促进制造业集群式、高端化发展"),

  /* Translators: text: 3.2 */
  N_("优化全省产业布局，加强省级特色产业集群“核心区+协同区”建设，着力打造“万亩千亿”新产业平台和专业化特色小镇。大力发展新质生产力，“一链一策”推动新兴产业提质扩量，前瞻布局一批未来产业，支持杭州市、宁波市建设未来产业先导区，战略性新兴产业增加值增长10%以上。统筹推进世界一流企业、领航企业、“链主”企业培育，促进上市公司高质量发展，新增“雄鹰”企业30家、上市公司50家、国家单项冠军企业（产品）20家、专精特新“小巨人”企业300家以上。"),

  /* Translators: name: 3.2.1 */
  N_("战略性新兴产业增加值增长"),

  /* Translators: goal: 3.2.1 */
  N_("10%以上"),

  /* Translators: stretch of the text: 3.2.1 */
  NC_("words|战略性新兴产业增加值增长", "10%以上"),

  /* Translators: name: 3.2.2 */
  N_("新增“雄鹰”企业"),

  /* Translators: unit: 3.2.2, 3.2.3, 3.2.4, 3.2.5, 3.4.1, 3.4.2, 4.1.2, 4.1.3, 4.1.4, 4.1.5, 4.1.6 */
  ngettext ("家", "家", n),

  /* Translators: unit: 3.2.2 */
  npgettext ("unit|新增“雄鹰”企业", "家", "家", n),

  /* Translators: goal: 3.2.2 */
  N_("30家"),

  /* Translators: stretch of the text: 3.2.2 */
  NC_("words|新增“雄鹰”企业", "30家"),

  /* Translators: name: 3.2.3 */
  N_("新增上市公司"),

  /* Translators: unit: 3.2.3 */
  npgettext ("unit|新增上市公司", "家", "家", n),

  /* Translators: goal: 3.2.3 */
  N_("50家"),

  /* Translators: stretch of the text: 3.2.3 */
  NC_("words|新增上市公司", "50家"),

  /* Translators: name: 3.2.4 */
  N_("国家单项冠军企业（产品）"),

  /* Translators: unit: 3.2.4 */
  npgettext ("unit|国家单项冠军企业（产品）", "家", "家", n),

  /* Translators: goal: 3.2.4 */
  N_("20家"),

  /* Translators: stretch of the text: 3.2.4 */
  NC_("words|国家单项冠军企业（产品）", "20家"),

  /* Translators: name: 3.2.5 */
  N_("专精特新“小巨人”企业"),

  /* Translators: unit: 3.2.5 */
  npgettext ("unit|专精特新“小巨人”企业", "家", "家", n),

  /* Translators: goal: 3.2.5 */
  N_("300家以上"),

  /* Translators: stretch of the text: 3.2.5 */
  NC_("words|专精特新“小巨人”企业", "300家以上"),

  /* Translators: title: 3.3 */
  N_("加快传统产业转型升级"),

  /* Translators: text: 3.3 */
  N_("深化制造业“腾笼换鸟、凤凰涅槃”攻坚行动，支持传统产业应用先进适用技术，实施重点技改项目5000个以上，推动装备制造、纺织服装、五金制品等优势产业迈向中高端，支持丝绸、茶叶、黄酒、青瓷、木雕、中药材等历史经典产业塑造新辉煌。促进建筑业高质量发展。"),

  /* Translators: name: 3.3.1 */
  N_("重点技改项目"),

  /* Translators: unit: 3.3.1 */
  npgettext ("unit|重点技改项目", "个", "个", n),

  /* Translators: goal: 3.3.1 */
  N_("5000个以上"),

  /* Translators: stretch of the text: 3.3.1 */
  NC_("words|重点技改项目", "5000个以上"),

  /* Translators: title: 3.4 */
  N_("大力发展生产性服务业"),

  /* Translators: text: 3.4 */
  N_("紧密对接制造业高质量发展需要，培育壮大研发设计、检验检测、科技服务、法律会计、节能环保等生产性服务业，新增服务业领军企业200家以上、服务型制造企业（平台）60家。"),

  /* Translators: name: 3.4.1 */
  N_("新增服务业领军企业"),

  /* Translators: unit: 3.4.1 */
  npgettext ("unit|新增服务业领军企业", "家", "家", n),

  /* Translators: goal: 3.4.1 */
  N_("200家以上"),

  /* Translators: stretch of the text: 3.4.1 */
  NC_("words|新增服务业领军企业", "200家以上"),

  /* Translators: name: 3.4.2 */
  N_("服务型制造企业（平台）"),

  /* Translators: unit: 3.4.2 */
  npgettext ("unit|服务型制造企业（平台）", "家", "家", n),

  /* Translators: goal: 3.4.2 */
  N_("60家"),

  /* Translators: stretch of the text: 3.4.2 */
  NC_("words|服务型制造企业（平台）", "60家"),

  /* Translators: title: 4 */
  N_("聚焦聚力科技创新塑造发展新优势"),

  /* Translators: text: 4 */
  N_("深入实施“315”科技创新体系建设工程，一体推进教育科技人才强省建设，为高质量发展提供基础性、战略性支撑。"),

  /* Translators: title: 4.1 */
  N_("加强高能级科创平台建设"),

  /* Translators: text: 4.1 */
  N_("推进高能级科创平台体制机制改革，加快形成战略科技力量。支持杭州城西科创大走廊打造创新策源地，牵引带动省内各类科创走廊提高创新强度和质效。探索推行“大兵团”作战模式，实施“双尖双领+X”重大科技项目400个以上。落实研发经费加计扣除、“三首”产品推广应用等政策，引导企业发挥创新主体作用，新增科技领军企业10家、科技“小巨人”企业100家、高新技术企业5000家、科技型中小企业1.2万家，新建省级创新联合体10家以上。"),

  /* Translators: name: 4.1.1 */
  N_("“双尖双领+X”重大科技项目"),

  /* Translators: unit: 4.1.1 */
  npgettext ("unit|“双尖双领+X”重大科技项目", "个", "个", n),

  /* Translators: goal: 4.1.1 */
  N_("400个以上"),

  /* Translators: stretch of the text: 4.1.1 */
  NC_("words|“双尖双领+X”重大科技项目", "400个以上"),

  /* Translators: name: 4.1.2 */
  N_("新增科技领军企业"),

  /* Translators: unit: 4.1.2 */
  npgettext ("unit|新增科技领军企业", "家", "家", n),

  /* Translators: goal: 4.1.2 */
  N_("10家"),

  /* Translators: stretch of the text: 4.1.2 */
  NC_("words|新增科技领军企业", "10家"),

  /* Translators: name: 4.1.3 */
  N_("科技“小巨人”企业"),

  /* Translators: unit: 4.1.3 */
  npgettext ("unit|科技“小巨人”企业", "家", "家", n),

  /* Translators: goal: 4.1.3 */
  N_("100家"),

  /* Translators: stretch of the text: 4.1.3 */
  NC_("words|科技“小巨人”企业", "100家"),

  /* Translators: name: 4.1.4 */
  N_("高新技术企业"),

  /* Translators: unit: 4.1.4 */
  npgettext ("unit|高新技术企业", "家", "家", n),

  /* Translators: goal: 4.1.4 */
  N_("5000家"),

  /* Translators: stretch of the text: 4.1.4 */
  NC_("words|高新技术企业", "5000家"),

  /* Translators: name: 4.1.5 */
  N_("科技型中小企业"),

  /* Translators: unit: 4.1.5 */
  ngettext ("万家", "万家", n),

  /* Translators: unit: 4.1.5 */
  npgettext ("unit|科技型中小企业", "万家", "万家", n),

  /* Translators: unit: 4.1.5 */
  npgettext ("unit|科技型中小企业", "家", "家", n),

  /* Translators: goal: 4.1.5 */
  N_("1.2万家"),

  /* Translators: stretch of the text: 4.1.5 */
  NC_("words|科技型中小企业", "1.2万家"),

  /* Translators: name: 4.1.6 */
  N_("省级创新联合体"),

  /* Translators: unit: 4.1.6 */
  npgettext ("unit|省级创新联合体", "家", "家", n),

  /* Translators: goal: 4.1.6 */
  N_("10家以上"),

  /* Translators: stretch of the text: 4.1.6 */
  NC_("words|省级创新联合体", "10家以上"),

  /* Translators: title: 4.2 */
  N_("促进高等教育内涵式发展、整体性跃升"),

  /* Translators: text: 4.2 */
  N_("大力实施“双一流196工程”，支持浙江大学建设世界一流大学，支持西湖大学建设高水平新型大学，支持省属高校建设高水平大学，加快构建一流学科建设体系。实施高校基础设施提质工程，进一步改善高校办学条件。支持宁波东方理工大学（暂名）筹建工作。加快建设现代职业教育体系，推进职普融通、产教融合、科教融汇，支持一批学校和专业跻身国家新一轮高职“双高计划”。"),

  /* Translators: title: 4.3 */
  N_("加大人才招引培育力度"),

  /* Translators: text: 4.3 */
  N_("创新人才评价机制，新遴选顶尖人才40名以上、省引才计划专家500名以上、省培养计划专家600名以上，力争新入选国家级人才计划500名以上，培养卓越工程师500名以上，新增省领军型创新创业团队25个以上，新增技能人才40万名以上。"),

  /* Translators: name: 4.3.1 */
  N_("新遴选顶尖人才"),

  /* Translators: unit: 4.3.1, 4.3.2, 4.3.3, 4.3.4, 4.3.5, 4.3.7 */
  ngettext ("名", "名", n),

  /* Translators: unit: 4.3.1 */
  npgettext ("unit|新遴选顶尖人才", "名", "名", n),

  /* Translators: goal: 4.3.1 */
  N_("40名以上"),

  /* Translators: stretch of the text: 4.3.1 */
  NC_("words|新遴选顶尖人才", "40名以上"),

  /* Translators: name: 4.3.2 */
  N_("省引才计划专家"),

  /* Translators: unit: 4.3.2 */
  npgettext ("unit|省引才计划专家", "名", "名", n),

  /* Translators: goal: 4.3.2, 4.3.4, 4.3.5 */
  N_("500名以上"),

  /* Translators: stretch of the text: 4.3.2 */
  NC_("words|省引才计划专家", "500名以上"),

  /* Translators: name: 4.3.3 */
  N_("省培养计划专家"),

  /* Translators: unit: 4.3.3 */
  npgettext ("unit|省培养计划专家", "名", "名", n),

  /* Translators: goal: 4.3.3 */
  N_("600名以上"),

  /* Translators: stretch of the text: 4.3.3 */
  NC_("words|省培养计划专家", "600名以上"),

  /* Translators: name: 4.3.4 */
  N_("国家级人才计划"),

  /* Translators: unit: 4.3.4 */
  npgettext ("unit|国家级人才计划", "名", "名", n),

  /* Translators: stretch of the text: 4.3.4 */
  NC_("words|国家级人才计划", "500名以上"),

  /* Translators: name: 4.3.5 */
  N_("卓越工程师"),

  /* Translators: unit: 4.3.5 */
  npgettext ("unit|卓越工程师", "名", "名", n),

  /* Translators: stretch of the text: 4.3.5 */
  NC_("words|卓越工程师", "500名以上"),

  /* Translators: name: 4.3.6 */
  N_("省领军型创新创业团队"),

  /* Translators: unit: 4.3.6 */
  npgettext ("unit|省领军型创新创业团队", "个", "个", n),

  /* Translators: goal: 4.3.6 */
  N_("25个以上"),

  /* Translators: stretch of the text: 4.3.6 */
  NC_("words|省领军型创新创业团队", "25个以上"),

  /* Translators: name: 4.3.7 */
  N_("新增技能人才"),

  /* Translators: unit: 4.3.7 */
  ngettext ("万名", "万名", n),

  /* Translators: unit: 4.3.7 */
  npgettext ("unit|新增技能人才", "万名", "万名", n),

  /* Translators: unit: 4.3.7 */
  npgettext ("unit|新增技能人才", "名", "名", n),

  /* Translators: goal: 4.3.7 */
  N_("40万名以上"),

  /* Translators: stretch of the text: 4.3.7 */
  NC_("words|新增技能人才", "40万名以上"),

  /* Translators: title: 4.4 */
  N_("推进教育科技人才一体化"),

  /* Translators: text: 4.4 */
  N_("构建政策制定、预算编制、项目实施、资金使用、绩效评价、数据共享等协同机制，促进科创平台、高等院校、产业园区、高新技术企业紧密对接，进一步提高科技成果创造能力和转化效率。"),

  /* Translators: title: 5 */
  N_("聚焦聚力高水平对外开放"),

  /* Translators: text: 5 */
  N_("以深入实施“地瓜经济”提能升级“一号开放工程”为牵引，大力推进世界一流强港和交通强省建设，进一步提升开放能级和水平。"),

  /* Translators: title: 5.1 */
  N_("提升制度型开放水平"),

  /* Translators: text: 5.1 */
  N_("支持自由贸易试验区、综合保税区等开放平台对标国际高标准经贸规则，聚焦投资、贸易、金融、科技、数据等重点领域，稳步推进规则、规制、管理、标准等制度型开放，加快形成贸易投资合作的新机制新模式。"),

  /* Translators: title: 5.2 */
  N_("千方百计稳外贸优外资"),

  /* Translators: text: 5.2 */
  N_("继续打好“稳拓调”组合拳，深入推进“千团万企拓市场增订单”行动，培育发展海外仓、数字贸易等外贸新业态新模式，确保出口占全国份额基本稳定。以超常规力度招引“大好高”和专精特新外资项目，力争实际使用外资200亿美元以上，其中制造业外资占比超过29%。"),

  /* Translators: name: 5.2.1 */
  N_("出口占全国份额"),

  /* Translators: goal: 5.2.1, A18 */
  N_("基本稳定"),

  /* Translators: stretch of the text: 5.2.1 */
  NC_("words|出口占全国份额", "基本稳定"),

  /* Translators: name: 5.2.2 */
  N_("实际使用外资"),

  /* Translators: unit: 5.2.2, A20 */
  ngettext ("亿美元", "亿美元", n),

  /* Translators: unit: 5.2.2, A20 */
  ngettext ("美元", "美元", n),

  /* Translators: goal: 5.2.2 */
  N_("200亿美元以上"),

  /* Translators: stretch of the text: 5.2.2 */
  NC_("words|实际使用外资", "200亿美元以上"),

  /* Translators: name: 5.2.3 */
  N_("制造业外资占比"),

  /* Translators: goal: 5.2.3 */
  N_("超过29%"),

  /* Translators: stretch of the text: 5.2.3 */
  NC_("words|制造业外资占比", "超过29%"),

  /* Translators: title: 5.3 */
  N_("加快建设世界一流强港和交通强省"),

  /* Translators: text: 5.3 */
  N_("编制沿海港口布局规划、集装箱码头发展专项规划，大力发展多式联运，推进现代化内河航运体系示范省建设，力争宁波舟山港集装箱吞吐量增长4%以上。全面落实启运港退税等政策，积极发展航运金融、航运交易、海事法律等高端港航服务业，增强港口国际竞争力。加快建设宁波舟山港重大集疏运工程、长三角航空货运枢纽、长三角中欧班列集结中心、宁波枢纽、通苏嘉甬铁路等项目，着力构建现代化交通物流体系。"),

  /* Translators: name: 5.3.1 */
  N_("沿海港口布局规划"),

  /* Translators: goal: 5.3.1 */
  N_("编制沿海港口布局规划"),

  /* Translators: stretch of the text: 5.3.1 */
  NC_("words|沿海港口布局规划", "编制沿海港口布局规划"),

  /* Translators: name: 5.3.2 */
  N_("集装箱码头发展专项规划"),

  /* Translators: goal: 5.3.2 */
  N_("编制集装箱码头发展专项规划"),

  /* Translators: stretch of the text: 5.3.2 */
  NC_("words|集装箱码头发展专项规划", "集装箱码头发展专项规划"),

  /* Translators: name: 5.3.3 */
  N_("宁波舟山港集装箱吞吐量增长"),

  /* Translators: goal: 5.3.3 */
  N_("4%以上"),

  /* Translators: stretch of the text: 5.3.3 */
  NC_("words|宁波舟山港集装箱吞吐量增长", "4%以上"),

  /* Translators: title: 5.4 */
  N_("主动服务国家战略"),

  /* Translators: text: 5.4 */
  N_("高标准推进长三角一体化，加快建设长三角生态绿色一体化发展示范区嘉善片区和虹桥国际开放枢纽南向拓展带，推动数字长三角、“轨道上的长三角”等建设取得新进展。全方位参与共建“一带一路”，优化境外经贸合作布局，扩大中间品贸易，进一步增强产业链供应链韧性和安全性。高质量办好世界互联网大会乌镇峰会、全球数字贸易博览会等重要展会。纵深推进义甬舟、金丽温开放大通道建设。"),

  /* Translators: name: 5.4.1 */
  N_("世界互联网大会乌镇峰会"),

  /* Translators: goal: 5.4.1 */
  N_("办好世界互联网大会乌镇峰会"),

  /* Translators: stretch of the text: 5.4.1 */
  NC_("words|世界互联网大会乌镇峰会", "办好世界互联网大会乌镇峰会"),

  /* Translators: name: 5.4.2 */
  N_("全球数字贸易博览会"),

  /* Translators: goal: 5.4.2 */
  N_("办好全球数字贸易博览会"),

  /* Translators: stretch of the text: 5.4.2 */
  NC_("words|全球数字贸易博览会", "全球数字贸易博览会"),

  /* Translators: title: 5.5 */
  N_("高水平建设海洋强省"),

  /* Translators: text: 5.5 */
  N_("围绕打造大宗商品资源配置枢纽、世界级绿色石化基地、国家海洋清洁能源基地、国家海洋科技创新基地，实施临港化工延链、清洁能源聚变、船舶海工振兴等海洋经济高质量发展八大行动，发挥甬舟海洋经济核心区引领功能，加快建设环杭州湾、温台沿海等现代产业带，推动海洋经济成为高质量发展新增长极。"),

  /* Translators: title: 6 */
  N_("聚焦聚力深化改革、优化营商环境"),

  /* Translators: text: 6 */
  N_("深入实施营商环境优化提升“一号改革工程”，加强法治化服务保障，营造稳定、公平、透明、可预期的发展环境，打造营商环境最优省。"),

  /* Translators: title: 6.1 */
  N_("深入推进政务服务增值化改革"),

  /* Translators: text: 6.1 */
  N_("深化数字政府建设，依申请政务服务事项“一网通办”率达到85%以上。规范提升行政审批中介服务，企业投资项目领域审批中介事项清单压缩至50个以内。推动全过程公正高效集成监管，双随机抽查事项覆盖率达到100%。推进融资金融服务线上化、科技化，努力实现“一次不跑、又快又好”。"),

  /* Translators: name: 6.1.1 */
  N_("依申请政务服务事项“一网通办”率"),

  /* Translators: goal: 6.1.1 */
  N_("85%以上"),

  /* Translators: stretch of the text: 6.1.1 */
  NC_("words|依申请政务服务事项“一网通办”率", "85%以上"),

  /* Translators: name: 6.1.2 */
  N_("企业投资项目领域审批中介事项清单"),

  /* Translators: unit: 6.1.2 */
  npgettext ("unit|企业投资项目领域审批中介事项清单", "个", "个", n),

  /* Translators: goal: 6.1.2 */
  N_("50个以内"),

  /* Translators: stretch of the text: 6.1.2 */
  NC_("words|企业投资项目领域审批中介事项清单", "50个以内"),

  /* Translators: name: 6.1.3 */
  N_("双随机抽查事项覆盖率"),

  /* Translators: goal: 6.1.3 */
  N_("100%"),

  /* Translators: stretch of the text: 6.1.3 */
  NC_("words|双随机抽查事项覆盖率", "100%"),

  /* Translators: title: 6.2 */
  N_("推动“民营经济32条”政策精准落地"),

  /* Translators: text: 6.2 */
  N_("围绕促进“两个健康”，全面落实“3个70%”“3张项目清单”“7个不准”以及政府无拖欠款、浙江无欠薪等举措，建立定期检查评估、动态调整优化机制。推动政商交往正面、负面和倡导清单落地落细，积极构建亲清统一的新型政商关系，建立涉企问题高效闭环解决机制，及时回应和解决民营企业的呼声和诉求，让民营企业安心经营、放心投资、专心创业。高质量举办第七届世界浙商大会。"),

  /* Translators: name: 6.2.1 */
  N_("第七届世界浙商大会"),

  /* Translators: goal: 6.2.1 */
  N_("举办第七届世界浙商大会"),

  /* Translators: stretch of the text: 6.2.1 */
  NC_("words|第七届世界浙商大会", "举办第七届世界浙商大会"),

  /* Translators: title: 6.3 */
  N_("深化重点领域改革"),

  /* Translators: text: 6.3 */
  N_("建立健全以科技创新推动产业创新的体制机制，促进创新链产业链深度融合。深化强港改革，进一步完善港口管理体制、投融资机制、“四港联动”发展机制。探索建立大宗商品储备管理体系和贸易投资制度，积极争取新一轮义乌国际贸易综合改革试点。深化知识产权全链条集成改革，加快建设知识产权强省。实施国资国企改革攻坚深化提升行动，增强核心功能、提高核心竞争力。"),

  /* Translators: title: 7 */
  N_("聚焦聚力缩小“三大差距”"),

  /* Translators: text: 7 */
  N_("围绕共同富裕示范区建设，深入实施县城承载能力提升和深化“千村示范、万村整治”、土地综合整治、公共服务“七优享”工程，持续推进“扩中提低”，更好解决发展不平衡不充分问题。"),

  /* Translators: title: 7.1 */
  N_("推进以县城为重要载体的城镇化建设"),

  /* Translators: text: 7.1 */
  N_("唱好杭甬“双城记”，提升四大都市区和中心城市能级。实施县城承载能力提升重大项目500个左右，支持县城做大特色产业、做强支柱产业，进一步增强连接城市、辐射乡村的功能。"),

  /* Translators: name: 7.1.1 */
  N_("县城承载能力提升重大项目"),

  /* Translators: unit: 7.1.1 */
  npgettext ("unit|县城承载能力提升重大项目", "个", "个", n),

  /* Translators: goal: 7.1.1 */
  N_("500个左右"),

  /* Translators: stretch of the text: 7.1.1 */
  NC_("words|县城承载能力提升重大项目", "500个左右"),

  /* Translators: title: 7.2 */
  N_("加快绘就“千村引领、万村振兴、全域共富、城乡和美”新画卷"),

  /* Translators: text: 7.2 */
  N_("优化农村人居环境，和美乡村覆盖率达到40%以上。壮大乡村特色产业，培育创意农业，建成年产值超10亿元的土特产全产业链100条。深化科技强农、机械强农，协同推进永久基本农田和高标准农田建设，完成土地综合整治项目100个，建设高标准农田78万亩以上，稳定粮食播种面积和产量。深化强村富民乡村集成改革、生产供销信用“三位一体”改革、集体林权制度改革，加强党建引领“共富工坊”建设，城乡居民收入倍差持续下降。"),

  /* Translators: name: 7.2.1 */
  N_("和美乡村覆盖率"),

  /* Translators: goal: 7.2.1 */
  N_("40%以上"),

  /* Translators: stretch of the text: 7.2.1 */
  NC_("words|和美乡村覆盖率", "40%以上"),

  /* Translators: name: 7.2.2 */
  N_("年产值超10亿元的土特产全产业链"),

  /* Translators: unit: 7.2.2 */
  ngettext ("条", "条", n),

  /* Translators: unit: 7.2.2 */
  npgettext ("unit|年产值超10亿元的土特产全产业链", "条", "条", n),

  /* Translators: goal: 7.2.2 */
  N_("100条"),

  /* Translators: stretch of the text: 7.2.2 */
  NC_("words|年产值超10亿元的土特产全产业链", "100条"),

  /* Translators: name: 7.2.3 */
  N_("土地综合整治项目"),

  /* Translators: unit: 7.2.3 */
  npgettext ("unit|土地综合整治项目", "个", "个", n),

  /* Translators: goal: 7.2.3 */
  N_("100个"),

  /* Translators: stretch of the text: 7.2.3 */
  NC_("words|土地综合整治项目", "100个"),

  /* Translators: name: 7.2.4 */
  N_("高标准农田"),

  /* Translators: unit: 7.2.4 */
  ngettext ("万亩", "万亩", n),

  /* Translators: unit: 7.2.4 */
  ngettext ("亩", "亩", n),

  /* Translators: goal: 7.2.4 */
  N_("78万亩以上"),

  /* Translators: stretch of the text: 7.2.4 */
  NC_("words|高标准农田", "78万亩以上"),

  /* Translators: name: 7.2.5 */
  N_("粮食播种面积和产量"),

  /* Translators: unit: 7.2.5, A25.1, A25.2, A25.3, A25.4, A49 */
  ngettext ("万吨", "万吨", n),

  /* Translators: unit: 7.2.5, A25.1, A25.2, A25.3, A25.4, A49 */
  ngettext ("吨", "吨", n),

  /* Translators: goal: 7.2.5 */
  N_("稳定粮食播种面积和产量"),

  /* Translators: stretch of the text: 7.2.5 */
  NC_("words|粮食播种面积和产量", "稳定粮食播种面积和产量"),

  /* Translators: name: 7.2.6, A37 */
  N_("城乡居民收入倍差"),

  /* Translators: unit: 7.2.6, A37, A38 */
  ngettext ("—", "—", n),

  /* Translators: goal: 7.2.6, A37 */
  N_("持续下降"),

  /* Translators: stretch of the text: 7.2.6 */
  NC_("words|城乡居民收入倍差", "持续下降"),

  /* Translators: title: 7.3 */
  N_("推进城乡融合、区域协调发展"),

  /* Translators: text: 7.3 */
  N_("畅通城乡要素流动，统筹城乡产业、基础设施、公共服务等布局，深化农业转移人口市民化集成改革，健全常住地提供基本公共服务制度，让城乡居民共享现代文明生活。“一县一策”“一业一策”支持山区海岛县高质量发展，支持浙西南革命老区建设发展，拓宽绿水青山就是金山银山转化通道，加快实现生态产业化、产业生态化。完善山海协作工作体系，滚动推进产业合作项目300个，派遣科技特派员2000人次以上。"),

  /* Translators: name: 7.3.1 */
  N_("产业合作项目"),

  /* Translators: unit: 7.3.1 */
  npgettext ("unit|产业合作项目", "个", "个", n),

  /* Translators: goal: 7.3.1 */
  N_("300个"),

  /* Translators: stretch of the text: 7.3.1 */
  NC_("words|产业合作项目", "300个"),

  /* Translators: name: 7.3.2 */
  N_("派遣科技特派员"),

  /* Translators: unit: 7.3.2 */
  ngettext ("人次", "人次", n),

  /* Translators: unit: 7.3.2 */
  npgettext ("unit|派遣科技特派员", "人次", "人次", n),

  /* Translators: goal: 7.3.2 */
  N_("2000人次以上"),

  /* Translators: stretch of the text: 7.3.2 */
  NC_("words|派遣科技特派员", "2000人次以上"),

  /* Translators: title: 7.4 */
  N_("持续推进公共服务“七优享”"),

  /* Translators: text: 7.4 */
  N_("坚持城乡一体、均衡可及，更好促进公共服务优质共享。推进“幼有善育”，健全生育支持政策体系、普惠托育服务体系，开展儿童友好城市建设。推进“学有优教”，扩大公办幼儿园资源供给，提升义务教育学校办学标准，深化“县中崛起”工程，整合优化山区海岛县教育资源，让更多孩子享受优质教育。推进“劳有所得”，提高职业技能培训质效，做好重点群体稳定就业工作。推进“病有良医”，高标准建设省市县乡村卫生服务体系，推动中医药传承创新发展，扎实推进卫生健康现代化，基本医疗保险政策范围内住院报销（含大病保险）比例职工达到85%、城乡居民达到69%。推进“老有康养”，加强社区嵌入式服务设施和多功能融合场景建设，推进居家和社区适老化改造，推行养老服务“爱心卡”制度，康养联合体乡镇街道覆盖率达到70%。推进“住有宜居”，积极探索房地产发展新模式，更好支持刚性和改善性住房需求，稳步推进保障性住房建设、“平急两用”公共基础设施建设和城中村改造“三大工程”。推进“弱有众扶”，健全社会救助和慈善体系，促进残疾人事业发展，全省年人均低保标准达到13200元以上。支持舟山市等地开展全域公共服务一体化试点。"),

  /* Translators: name: 7.4.1 */
  N_("职工医保政策范围内住院报销比例"),

  /* Translators: stretch of the text: 7.4.1 */
  NC_("words|职工医保政策范围内住院报销比例", "85%"),

  /* Translators: name: 7.4.2 */
  N_("城乡居民医保政策范围内住院报销比例"),

  /* Translators: goal: 7.4.2 */
  N_("69%"),

  /* Translators: stretch of the text: 7.4.2 */
  NC_("words|城乡居民医保政策范围内住院报销比例", "69%"),

  /* Translators: name: 7.4.3 */
  N_("康养联合体乡镇街道覆盖率"),

  /* Translators: goal: 7.4.3 */
  N_("70%"),

  /* Translators: stretch of the text: 7.4.3 */
  NC_("words|康养联合体乡镇街道覆盖率", "70%"),

  /* Translators: name: 7.4.4 */
  N_("全省年人均低保标准"),

  /* Translators: goal: 7.4.4 */
  N_("13200元以上"),

  /* Translators: stretch of the text: 7.4.4 */
  NC_("words|全省年人均低保标准", "13200元以上"),

  /* Translators: title: 8 */
  N_("聚焦聚力推进中华民族现代文明建设省域探索"),

  /* Translators: text: 8 */
  N_("坚持守正创新、推陈出新，精心办好“良渚论坛”，深入实施文旅深度融合工程，积极发展中华文明的现代形态，加快建设高水平文化强省。"),

  /* Translators: title: 8.1 */
  N_("加强文化遗产保护传承"),

  /* Translators: text: 8.1 */
  N_("全面贯彻“保护第一、加强管理、挖掘价值、有效利用、让文物活起来”工作要求，促进文物和文化遗产整体保护、活态传承，更好地赓续历史文脉、坚定文化自信。"),

  /* Translators: title: 8.2 */
  N_("繁荣发展文化体育事业"),

  /* Translators: text: 8.2 */
  N_("深入实施文化基因激活工程，加强“中国历代绘画大系”成果宣传展示，推进新时代文艺精品攀峰行动，支持浙派工艺美术创新发展。丰富“15分钟品质文化生活圈”建设内涵，提高农村文化礼堂利用效率。办好第六届世界佛教论坛。做好后亚运文章，促进竞技体育和群众体育全面发展，加快建设现代化体育强省。"),

  /* Translators: name: 8.2.1 */
  N_("第六届世界佛教论坛"),

  /* Translators: goal: 8.2.1 */
  N_("办好第六届世界佛教论坛"),

  /* Translators: stretch of the text: 8.2.1 */
  NC_("words|第六届世界佛教论坛", "办好第六届世界佛教论坛"),

  /* Translators: title: 8.3 */
  N_("促进文化旅游产业高质量发展"),

  /* Translators: text: 8.3 */
  N_("持续推动四条诗路文化带、之江文化产业带、良渚文化大走廊和横店影视文化产业集聚区建设，支持发展大视听产业，积极培育文化旅游新业态新场景，打造千万级核心大景区30个，文化旅游产业增加值增长6%左右。"),

  /* Translators: name: 8.3.1 */
  N_("千万级核心大景区"),

  /* Translators: unit: 8.3.1 */
  npgettext ("unit|千万级核心大景区", "个", "个", n),

  /* Translators: goal: 8.3.1 */
  N_("30个"),

  /* Translators: stretch of the text: 8.3.1 */
  NC_("words|千万级核心大景区", "30个"),

  /* Translators: name: 8.3.2 */
  N_("文化旅游产业增加值增长"),

  /* Translators: goal: 8.3.2 */
  N_("6%左右"),

  /* Translators: stretch of the text: 8.3.2 */
  NC_("words|文化旅游产业增加值增长", "6%左右"),

  /* Translators: title: 8.4 */
  N_("提升社会文明程度"),

  /* Translators: text: 8.4 */
  N_("实施全域文明建设行动、公民道德建设工程和人文素养提升计划，深化“书香浙江”建设，加强社会信用体系建设，进一步擦亮“浙江有礼”省域文明品牌。"),

  /* Translators: title: 9 */
  N_("聚焦聚力提升绿色发展水平"),

  /* Translators: text: 9 */
  N_("坚定不移践行绿水青山就是金山银山理念，深入实施能源绿色低碳发展和保供稳价工程，深化美丽浙江建设，让绿色成为浙江最动人的色彩。"),

  /* Translators: title: 9.1 */
  N_("扎实做好能源保供稳价工作"),

  /* Translators: text: 9.1 */
  N_("统筹推进电源、电网、储能、天然气管网等现代能源基础设施建设，新开工电源项目装机2600万千瓦，其中绿电装机占比达到85%；新投产电源项目装机1200万千瓦。加强能源供需运行调度，做到有能可用、应保尽保。深化电力、天然气体制改革，完善绿电交易机制。"),

  /* Translators: name: 9.1.1 */
  N_("新开工电源项目装机"),

  /* Translators: unit: 9.1.1, 9.1.3 */
  ngettext ("万千瓦", "万千瓦", n),

  /* Translators: unit: 9.1.1, 9.1.3 */
  ngettext ("千瓦", "千瓦", n),

  /* Translators: goal: 9.1.1 */
  N_("2600万千瓦"),

  /* Translators: stretch of the text: 9.1.1 */
  NC_("words|新开工电源项目装机", "2600万千瓦"),

  /* Translators: name: 9.1.2 */
  N_("绿电装机占比"),

  /* Translators: stretch of the text: 9.1.2 */
  NC_("words|绿电装机占比", "85%"),

  /* Translators: name: 9.1.3 */
  N_("新投产电源项目装机"),

  /* Translators: goal: 9.1.3 */
  N_("1200万千瓦"),

  /* Translators: stretch of the text: 9.1.3 */
  NC_("words|新投产电源项目装机", "1200万千瓦"),

  /* Translators: title: 9.2 */
  N_("持续提高生态环境质量"),

  /* Translators: text: 9.2 */
  N_("强化减污降碳协同增效，统筹推进治水、治气、治土、治废、治塑，确保设区城市PM2.5平均浓度不高于25微克/立方米，县级以上饮用水水源水质达标率保持在100%。加强噪声污染治理，推进“宁静小区”建设。"),

  /* Translators: name: 9.2.1 */
  N_("设区城市PM2.5平均浓度"),

  /* Translators: unit: 9.2.1, A28 */
  ngettext ("微克/立方米", "微克/立方米", n),

  /* Translators: goal: 9.2.1 */
  N_("不高于25微克/立方米"),

  /* Translators: stretch of the text: 9.2.1 */
  NC_("words|设区城市PM2.5平均浓度", "不高于25微克/立方米"),

  /* Translators: name: 9.2.2 */
  N_("县级以上饮用水水源水质达标率"),

  /* Translators: goal: 9.2.2 */
  N_("保持在100%"),

  /* Translators: stretch of the text: 9.2.2 */
  NC_("words|县级以上饮用水水源水质达标率", "保持在100%"),

  /* Translators: title: 9.3 */
  N_("加强生态保护和修复"),

  /* Translators: text: 9.3 */
  N_("完善生态环境分区管控方案，积极参与长江经济带共抓大保护，实施重要生态系统保护和修复重大工程，加强水土流失治理，创新生态保护补偿机制和生态产品价值实现机制。"),

  /* Translators: title: 9.4 */
  N_("促进发展方式绿色转型"),

  /* Translators: text: 9.4 */
  N_("推动能耗“双控”逐步转向碳排放“双控”，构建废弃物循环利用体系，支持省级以上园区开展新一轮循环化改造，建设一批低（零）碳园区、工厂、农场。"),

  /* Translators: title: 10 */
  N_("聚焦聚力建设更高水平平安浙江法治浙江"),

  /* Translators: text: 10 */
  N_("高水平统筹发展和安全，有效防范化解各种风险，以新安全格局保障新发展格局，以高水平法治服务高质量发展。"),

  /* Translators: title: 10.1 */
  N_("全面加强安全生产"),

  /* Translators: text: 10.1 */
  N_("严格落实“三管三必须”要求，常态化排查整治各领域各行业风险隐患，全力遏重大、降较大、提本质。推进基层应急消防治理体系建设，做到群防群治、标本兼治。"),

  /* Translators: title: 10.2 */
  N_("切实提升防灾减灾水平"),

  /* Translators: text: 10.2 */
  N_("深入实施防汛防台能力提升三年行动，加快完善防洪工程体系，抓好地质灾害、海洋灾害、森林火灾防治工作，增强应急救援、全灾种保障和风险监测预警能力。"),

  /* Translators: title: 10.3 */
  N_("加强和创新社会治理"),

  /* Translators: text: 10.3 */
  N_("坚持和发展新时代“枫桥经验”，巩固拓展“后陈经验”，弘扬“四下基层”优良作风，推进矛盾纠纷预防化解和信访工作法治化，迭代提升“141”基层治理体系，加强食品药品安全治理，完善社会治安防控体系，确保城乡安宁、群众安乐、社会和谐。创新落实国防教育、国防动员机制。"),

  /* Translators: title: 10.4 */
  N_("深化法治政府建设"),

  /* Translators: text: 10.4 */
  N_("推进重点领域、新兴领域政府立法，深化县乡行政合法性审查改革、“大综合一体化”行政执法改革，规范行政决策程序、行政执法行为，提升政府工作人员法治素养，把厉行法治的要求落到实处。"),

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
  ngettext ("万人", "万人", n),

  /* Translators: unit: A15 */
  npgettext ("unit|人才资源总量", "万人", "万人", n),

  /* Translators: unit: A15, A33, A40, A42, A43 */
  ngettext ("人", "人", n),

  /* Translators: unit: A15 */
  npgettext ("unit|人才资源总量", "人", "人", n),

  /* Translators: goal: A15 */
  N_("1600左右"),

  /* Translators: goal with its unit: A15 */
  NC_("goal|人才资源总量", "1600左右"),

  /* Translators: name: A16 */
  N_("每万人高价值发明专利拥有量"),

  /* Translators: unit: A16 */
  ngettext ("件", "件", n),

  /* Translators: unit: A16 */
  npgettext ("unit|每万人高价值发明专利拥有量", "件", "件", n),

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

  /* Translators: goal with its unit: A20 */
  NC_("goal|实际使用外资额", "200以上"),

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

  /* Translators: unit: A32 */
  npgettext ("unit|每千人口拥有3岁以下婴幼儿托位数", "个", "个", n),

  /* Translators: goal: A32 */
  N_("4.4"),

  /* Translators: name: A33 */
  N_("城镇新增就业人数"),

  /* Translators: unit: A33 */
  npgettext ("unit|城镇新增就业人数", "万人", "万人", n),

  /* Translators: unit: A33 */
  npgettext ("unit|城镇新增就业人数", "人", "人", n),

  /* Translators: goal: A33 */
  N_("100"),

  /* Translators: goal with its unit: A33 */
  NC_("goal|城镇新增就业人数", "100"),

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

  /* Translators: unit: A40 */
  npgettext ("unit|每千人口拥有执业（助理）医师数（常住人口）", "人", "人", n),

  /* Translators: goal: A40 */
  N_("4.1"),

  /* Translators: name: A41 */
  N_("每千人口拥有医疗机构床位数"),

  /* Translators: unit: A41 */
  ngettext ("张", "张", n),

  /* Translators: unit: A41 */
  npgettext ("unit|每千人口拥有医疗机构床位数", "张", "张", n),

  /* Translators: goal: A41 */
  N_("6.1"),

  /* Translators: name: A42 */
  N_("基本养老保险参保人数"),

  /* Translators: unit: A42 */
  npgettext ("unit|基本养老保险参保人数", "万人", "万人", n),

  /* Translators: unit: A42 */
  npgettext ("unit|基本养老保险参保人数", "人", "人", n),

  /* Translators: goal: A42 */
  N_("4625"),

  /* Translators: goal with its unit: A42 */
  NC_("goal|基本养老保险参保人数", "4625"),

  /* Translators: name: A43 */
  N_("每万老年人口拥有持证养老护理员数"),

  /* Translators: unit: A43 */
  npgettext ("unit|每万老年人口拥有持证养老护理员数", "人", "人", n),

  /* Translators: goal: A43 */
  N_("24.5"),

  /* Translators: name: A44 */
  N_("儿童青少年总体近视率降低"),

  /* Translators: unit: A44 */
  ngettext ("百分点", "百分点", n),

  /* Translators: goal: A44 */
  N_("1左右"),

  /* Translators: name: A45 */
  N_("人均体育场地面积"),

  /* Translators: unit: A45 */
  ngettext ("平方米", "平方米", n),

  /* Translators: goal: A45 */
  N_("3.05"),

  /* Translators: name: A46 */
  N_("人均预期寿命"),

  /* Translators: unit: A46 */
  ngettext ("岁", "岁", n),

  /* Translators: goal: A46 */
  N_("82.4"),

  /* Translators: title: A:8 */
  N_("安全保障"),

  /* Translators: name: A47 */
  N_("亿元GDP生产安全事故死亡率"),

  /* Translators: unit: A47 */
  ngettext ("人/亿元", "人/亿元", n),

  /* Translators: goal: A47 */
  N_("＜0.008"),

  /* Translators: name: A48 */
  N_("煤炭石油天然气储存能力"),

  /* Translators: unit: A48 */
  ngettext ("万吨标煤", "万吨标煤", n),

  /* Translators: unit: A48 */
  ngettext ("吨标煤", "吨标煤", n),

  /* Translators: goal: A48 */
  N_("9200"),

  /* Translators: goal with its unit: A48 */
  NC_("goal|煤炭石油天然气储存能力", "9200"),

  /* Translators: name: A49 */
  N_("粮食综合生产能力"),

  /* Translators: goal: A49 */
  N_("1500"),

  /* Translators: goal with its unit: A49 */
  NC_("goal|粮食综合生产能力", "1500"),

  /* Translators: name: S1 */
  N_("各项贷款平均增速"),
};
