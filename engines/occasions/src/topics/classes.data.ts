import type { LocalizedText } from '@qianmian/kernel'

/** What a shop may speak about. */
export type SafeClass = 'festival' | 'season' | 'sport' | 'lifestyle' | 'food' | 'home' | 'green' | 'weather'
/** What nobody sells with. */
export type DenyClass =
  | 'disaster'
  | 'death'
  | 'politics'
  | 'war'
  | 'outbreak'
  | 'medicine'
  | 'minors'
  | 'courts'
  | 'crime'
  | 'religion'
  | 'gossip'
  | 'money'
  | 'vice'
  | 'hatred'

export interface TopicClass<Id extends string> {
  readonly id: Id
  readonly name: LocalizedText
  /** Words that by themselves say the class, separated by `|`. */
  readonly strong: string
  /** Words that point to it and could mean something else. */
  readonly weak: string
}

export interface SafeTopicClass extends TopicClass<SafeClass> {
  /** Days for which such a topic is talked about, unless its source says when it began. */
  readonly days: number
}

const t = (zh: string, en: string): LocalizedText => ({ zh, en })

export const SAFE_CLASSES: readonly SafeTopicClass[] = [
  {
    id: 'festival',
    name: t('节日', 'festivals'),
    days: 14,
    strong:
      '春节|元宵|端午|中秋|重阳|七夕|腊八|除夕|年夜饭|庙会|花灯|月饼|粽子|年货|春联|圣诞|母亲节|父亲节|儿童节|教师节|妇女节|情人节|spring festival|lunar new year|mid-autumn|dragon boat|lantern festival|christmas market|mother’s day|mothers day|father’s day|valentine|thanksgiving|easter|halloween',
    weak: '过节|团圆|贺卡|礼盒|节日|festive|holiday|gift guide|双十一|双11|618|11.11|black friday',
  },
  {
    id: 'season',
    name: t('时令', 'seasons'),
    days: 21,
    strong:
      '立春|雨水节气|惊蛰|春分|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪节气|冬至|小寒|大寒|节气|换季|赏花|红叶|银杏|solar term|cherry blossom|autumn leaves|foliage|change of season',
    weak: '春天|夏天|秋天|冬天|春日|夏日|秋日|冬日|当季|时令|入冬|入秋|入夏|spring|summer|autumn|winter|seasonal',
  },
  {
    id: 'sport',
    name: t('运动', 'sport'),
    days: 14,
    strong:
      '跑步|马拉松|骑行|瑜伽|普拉提|健身|徒步|登山|游泳|羽毛球|飞盘|滑雪|跳绳|晨跑|夜跑|露营|running|marathon|cycling|yoga|pilates|hiking|swimming|badminton|skiing|workout|home gym|trail run',
    weak: '运动|锻炼|拉伸|训练|装备|户外|fitness|training|stretching|outdoor|sports',
  },
  {
    id: 'lifestyle',
    name: t('生活方式', 'ways of life'),
    days: 21,
    strong:
      '断舍离|慢生活|极简|收纳|通勤穿搭|穿搭|早睡|读书|夜读|手账|围炉煮茶|下午茶|独居|周末好去处|亲子阅读|开学装备|书桌|minimalism|decluttering|slow living|capsule wardrobe|commuter|journaling|book club|work from home|afternoon tea',
    weak: '生活|习惯|周末|独处|通勤|宿舍|出游|旅行|礼物|weekend|routine|habit|travel|trip|desk setup',
  },
  {
    id: 'food',
    name: t('吃喝', 'food and drink'),
    days: 14,
    strong:
      '新茶|春茶|白茶|手冲|咖啡|早餐|轻食|便当|家常菜|食谱|烘焙|新米|橄榄油|坚果|巧克力|火锅|炖汤|咖啡豆|tea harvest|new tea|coffee|breakfast|recipe|baking|olive oil|chocolate|meal prep|home cooking',
    weak: '美食|吃法|味道|厨房|做饭|下饭|food|taste|cook|kitchen|cuisine|dinner',
  },
  {
    id: 'home',
    name: t('居家', 'home'),
    days: 30,
    strong:
      '软装|家装|家居|大扫除|换被子|床品|四件套|阳台改造|客厅|餐桌|窗帘|地毯|香薰|洗衣|家务|清洁妙招|interior|home decor|furniture|bedding|laundry|housework|spring cleaning|living room|home fragrance|lighting ideas',
    weak: '房间|卧室|厨房收纳|布置|装修|灯光|room|bedroom|decor|tidy|cleaning',
  },
  {
    id: 'green',
    name: t('绿色消费', 'greener habits'),
    days: 30,
    strong:
      '低碳|减碳|碳中和|碳达峰|碳足迹|双碳|限塑|减塑|零浪费|替换装|补充装|循环利用|垃圾分类|旧衣回收|绿色消费|世界环境日|世界地球日|carbon neutral|low-carbon|carbon footprint|zero waste|refill|plastic-free|circular economy|recycling|earth day|environment day|sustainable living',
    weak: '环保|节能|节水|绿色|可持续|再生|回收|塑料|碳|eco|green|sustainability|recycled|plastic|carbon',
  },
  {
    id: 'weather',
    name: t('天气', 'weather'),
    days: 5,
    strong:
      '降温|升温|入梅|梅雨|回南天|高温天|三伏天|初雪|寒潮预警|倒春寒|早晚温差|供暖|空调房|cold snap|heat wave|heatwave|first snow|plum rain|cold front|heating season|temperature drop',
    weak: '天气|气温|下雨|下雪|晴天|潮湿|干燥|大风|weather|temperature|rain|snow|humid|forecast',
  },
]

export const DENY_CLASSES: readonly TopicClass<DenyClass>[] = [
  {
    id: 'disaster',
    name: t('灾难事故', 'disasters and accidents'),
    strong:
      '地震|海啸|泥石流|山火|撤离|致伤|冲撞|山洪|洪灾|火灾|爆炸|坠机|沉船|踩踏|坍塌|塌方|车祸|追尾|溃坝|灾区|救援队|失联|被困|矿难|龙卷风|森林大火|earthquake|tsunami|landslide|flooding|wildfire|explosion|plane crash|shipwreck|stampede|collapse|pile-up|evacuat|rescue workers|missing hikers',
    weak: '台风|暴雨|洪水|暴雪|灾|事故|受灾|停电|抢险|typhoon|hurricane|storm|flood|disaster|accident|emergency|blackout',
  },
  {
    id: 'death',
    name: t('死亡', 'death'),
    strong:
      '去世|逝世|辞世|病逝|遇难|死亡|身亡|罹难|离世|讣告|遗体|葬礼|悼念|追悼|自杀|轻生|坠亡|溺亡|猝死|哀悼|遇难者|fatal|killed|deaths?|died|dies|dead|funeral|mourning|obituary|suicide|drowned|passed away',
    weak: '遗物|遗孀|默哀|墓地|扫墓|memorial|grief|tribute|victims?',
  },
  {
    id: 'politics',
    name: t('政治', 'politics'),
    strong:
      '总统|首相|总理|议会|国会|大选|选举|投票站|弹劾|政变|外交部|制裁|领导人|党代会|主权|抗议|示威|游行|罢工|政府工作报告|president|prime minister|parliament|congress|election|ballot|impeach|coup|sanctions|foreign ministry|sovereignty|protest|demonstrat|referendum|strike action',
    weak: '政府|部长|官员|关税|外交|立法|政策风波|government|minister|senator|tariff|diplomat|policy row|politic',
  },
  {
    id: 'war',
    name: t('战争与军事', 'war and the military'),
    strong:
      '战争|空袭|导弹|开火|停火|军演|入侵|轰炸|武装冲突|难民|恐怖袭击|人质|爆恐|war|airstrike|missile|ceasefire|invasion|bombing|armed conflict|refugees|terror attack|hostages|troops',
    weak: '军队|军方|交战|战火|冲突|边境|武器|military|conflict|border|weapon|army',
  },
  {
    id: 'outbreak',
    name: t('疫情', 'outbreaks of disease'),
    strong:
      '疫情|确诊|病例|隔离点|封控|流感高发|禽流感|登革热|猴痘|新冠|诺如|感染者|疫苗接种|传染病|outbreak|confirmed cases|quarantine|bird flu|dengue|mpox|covid|norovirus|infected|vaccin|epidemic|pandemic',
    weak: '病毒|感染|发烧|流感|疾控|virus|infection|fever|flu|contagio',
  },
  {
    id: 'medicine',
    name: t('疾病与医疗', 'illness and medicine'),
    strong:
      '癌症|肿瘤|糖尿病|抑郁症|手术|药品|处方|住院|确诊患|医保|疗效|治愈|过敏性休克|中毒|食物中毒|cancer|tumou?r|diabetes|depression|surgery|prescription|hospitali[sz]ed|cure for|poisoning|clinical trial',
    weak: '医院|患者|医生|病|症状|治疗|hospital|patients?|doctor|disease|symptom|treatment|health scare',
  },
  {
    id: 'minors',
    name: t('新闻里的未成年人', 'minors in the news'),
    strong:
      '女童|男童|幼童|未成年|儿童失踪|拐卖|虐童|校园霸凌|霸凌|校园欺凌|留守儿童|幼儿园事|学生坠|早恋|missing child|child abuse|kidnapped|bullying|underage|minors|schoolgirl|schoolboy|toddler found',
    weak: '孩子被|学生被|校方回应|家长维权|幼儿园|pupils?|school incident|teenagers? arrested',
  },
  {
    id: 'courts',
    name: t('法院与处罚', 'courts and penalties'),
    strong:
      '判刑|被判|获刑|法院|检察院|起诉|庭审|立案|被捕|拘留|行政处罚|罚款|索赔|败诉|胜诉|召回|sentenced|court|prosecut|lawsuit|trial|indicted|arrested|detained|fined|recall|settlement|verdict',
    weak: '律师|警方|通报|调查|纠纷|维权|投诉|police|lawyer|investigat|probe|dispute|complaint',
  },
  {
    id: 'crime',
    name: t('犯罪', 'crime'),
    strong:
      '诈骗|杀人|凶手|抢劫|盗窃|贩毒|强奸|性侵|猥亵|绑架|枪击|持刀|传销|fraud|murder|robbery|theft|trafficking|rape|sexual assault|kidnap|shooting|stabbing|scam|pyramid scheme',
    weak: '嫌疑|受害|作案|黑产|suspect|victim|criminal|gang',
  },
  {
    id: 'religion',
    name: t('宗教', 'religion'),
    strong:
      '教皇|清真寺|寺庙开光|佛祖|菩萨|基督教|伊斯兰|斋月|朝觐|礼拜|法会|圣经|古兰经|pope|mosque|islam|ramadan|hajj|church service|bible|quran|buddhist ceremony|archbishop',
    weak: '宗教|信徒|祈福|神父|寺|religio|prayer|faith|temple|church|worship',
  },
  {
    id: 'gossip',
    name: t('他人的私事', 'private lives'),
    strong:
      '出轨|离婚|分手|塌房|绯闻|偷拍|小三|家暴|cheating scandal|divorce|break-?up|affair|domestic violence|leaked photos',
    weak: '明星|艺人|网红|粉丝|恋情|八卦|celebrity|influencer|fans|dating|gossip',
  },
  {
    id: 'money',
    name: t('投资与债务', 'investing and debt'),
    strong:
      '股价|暴跌|崩盘|比特币|炒股|基金亏|爆雷|破产|裁员|降薪|失业|欠薪|stock plunge|crash in shares|bitcoin|layoffs|bankrupt|insolven|unpaid wages|unemployment',
    weak: '股市|楼市|房价|利率|债务|涨停|stocks|shares|housing market|interest rate|debt',
  },
  {
    id: 'vice',
    name: t('烟酒赌毒与色情', 'alcohol, tobacco, gambling, drugs, sex'),
    strong:
      '赌博|博彩|吸毒|毒品|色情|电子烟|酗酒|彩票|夜店|casino|gambling|narcotics|drug abuse|porn|e-cigarette|vaping|binge drinking|lottery',
    weak: '白酒|啤酒|香烟|喝酒|beer|wine|liquor|tobacco|cigarette|betting',
  },
  {
    id: 'hatred',
    name: t('歧视与对立', 'hatred and division'),
    strong:
      '种族歧视|性别对立|仇恨|辱华|歧视|地域黑|民族矛盾|racis[mt]|hate speech|sexis[mt]|discriminat|xenophob|slur',
    weak: '争议|骂战|抵制|道歉|翻车|controvers|backlash|boycott|apolog|outrage',
  },
]
