import type { LawRule } from '../law/rule.ts'
import { LAW } from './laws.data.ts'

const base = { jurisdictions: ['CN'], lang: 'zh', validFrom: '2021-04-29', suggestion: { zh: '', en: '' } } as const
const HEALING_MOOD =
  /治愈(?:系|你|的|心情|人心|感|时光|色|一|了|又|力|午后|风)|[^，。\n]{0,4}治愈(?=，|。|\n|$)|专治[^，。\n]{0,4}不开心|救治/g

/** Medical words, cosmetics, ordinary food, children. */
export const HEALTH_ZH: readonly LawRule[] = [
  {
    ...base,
    id: 'medical-term',
    grade: 'P',
    law: LAW.ad17,
    source: '广告法第十七条：其他商品不得涉及疾病治疗功能，不得使用医疗用语',
    action: 'block',
    patterns: [
      /治疗|治愈|根治|医治|专治|包治|治好|治百病|疗效|疗程|药效|药妆|药用|械字号|处方|临床(?:验证|试验|证明|测试)|医用|医美级|医疗级|医学(?:护肤|级)|术后|(?:治愈|有效)率|祛病|百病/g,
      /止痛|镇痛|消炎|抗炎|消肿|活血|化瘀|通经|疏通经络|经络|穴位|磁疗|理疗|热疗|壮阳|补肾|护肝|抗癌|防癌/g,
      /失眠|颈椎(?:病|痛|疼)|(?:治|缓解|改善|消除|告别|预防|好了)[^，。\n]{0,5}(?:颈椎|腰椎|腰间盘|关节|骨刺|鼻炎|哮喘|便秘|湿疹|皮炎|过敏症|抑郁|焦虑症)|(?:颈椎|腰椎间盘|关节)[^，。\n]{0,8}(?:好了|不疼|不痛|康复|缓解|突出)|腰椎间盘突出|关节炎|风湿|糖尿病|高血压|高血脂|肿瘤|癌症|脚气|灰指甲/g,
      /降(?:血)?[糖压脂](?!价)|降三高|控(?:制)?血糖|血糖(?:稳|平)/g,
      /(?:杀|灭|消灭|杀灭|灭活|去除|抵御|阻隔|预防)[^，。\n]{0,8}(?:病毒|新冠|流感|病菌)|新冠/g,
      /(?:月|一个月|[\d一二三四五六七八九十]{1,6}天)[^，。\n]{0,4}(?:瘦|掉|减)[^，。\n]{0,3}(?:斤|公斤|kg)|减肥神器|不反弹|(?:代替|替代|取代)药[品物]?/g,
    ],
    exceptions: [
      HEALING_MOOD,
      /不能(?:代替|替代)药[品物]?/g,
      /不[用是含]药用|非医用|医用不在|理疗床垫布/g,
      /除菌率|有效率(?=为0)/g,
    ],
    message: {
      zh: '「{x}」是医疗用语，普通商品不能写{law}。删掉，或写手感、场景。',
      en: '"{x}" is a medical term that ordinary goods may not use{law}. Leave it out.',
    },
    tests: {
      bad: ['缓解颈椎疼痛', '杀死所有病毒', '有效率达98%', '治疗失眠', '临床验证', '止痛贴', '远红外磁疗护膝被'],
      good: [
        '治愈系配色',
        '治愈你的下午茶时光',
        '专治各种不开心',
        '灯光治愈，夜里不刺眼',
        '本品不能代替药物',
        '久坐以后站起来走走',
      ],
    },
  },
  {
    ...base,
    id: 'cosmetics-medical',
    grade: 'P',
    law: LAW.cosmetics43,
    source: '化妆品监督管理条例第三十七条、第四十三条：不得明示或者暗示具有医疗作用',
    categories: ['beauty'],
    action: 'block',
    patterns: [
      /干细胞|细胞(?:再生|修复|活化|更新)|受损细胞|抗过敏|脱敏|祛疤|去疤|除疤|生肌|解毒|抗敏|激素|毛囊炎|皮炎|湿疹|痤疮|杀菌|真皮层|重获新生|根治|药妆|医学护肤|消炎|抗炎|修复基因|dna|临床|(?:缓解|改善)[^，。\n]{0,4}(?:症状|炎症)/g,
      /(?:[\d一二三四五六七八九十]{1,6}(?:天|周|日|次))[^，。\n]{0,4}(?:见效|祛斑|美白|变白|淡斑|淡化|淡纹|祛痘|逆龄|年轻|焕新)/g,
      /孕[妇妈](?:也)?[^，。\n]{0,3}(?:可用|能用|放心|适用)|(?:婴儿|宝宝)[^，。\n]{0,2}可用/g,
      /纯天然|零添加|0添加/g,
    ],
    message: {
      zh: '「{x}」说成了医疗作用或绝对安全{law}。删掉，或写备案里的功效。',
      en: '"{x}" suggests a medical effect or absolute safety{law}. Leave it out or use the efficacy on file.',
    },
    tests: {
      bad: ['干细胞再生', '抗炎消炎，修复受损细胞', '三天祛斑，七天美白', '零添加，孕妇可用'],
      good: ['滋润保湿，肌肤水润', '烟酰胺含量5%', '洗完脸后取两泵', '质地清爽，不黏手'].map((text) => ({
        text,
        category: 'beauty',
      })),
    },
  },
  {
    ...base,
    id: 'cosmetics-special',
    grade: 'P',
    law: LAW.cosmetics16,
    source: '化妆品监督管理条例第十六条：特殊化妆品实行注册管理',
    categories: ['beauty'],
    action: 'evidence',
    patterns: [/祛斑|美白|防晒|防脱|育发|生发|染发|烫发|spf ?\d{1,9}|pa\++/g],
    exceptions: [/防晒(?:衣|服|帽|伞)/g],
    clearedBy: { claimKinds: ['efficacy', 'award'], attributes: ['spf', 'pa', 'certificate'], proven: true },
    message: {
      zh: '「{x}」属于特殊化妆品，要有注册证{law}。补上注册证，或删掉。',
      en: '"{x}" belongs to special cosmetics and needs a registration{law}. Add it or leave the word out.',
    },
    tests: {
      bad: ['美白精华', '防晒SPF50+ PA++++', '祛斑美白特证产品'],
      good: ['白色瓶身', '斑驳的树影', '晒后放一放再用'],
    },
  },
  {
    ...base,
    id: 'cosmetics-efficacy',
    grade: 'P',
    law: LAW.cosmetics22,
    source: '化妆品监督管理条例第二十二条：功效宣称应当有充分的科学依据',
    categories: ['beauty'],
    action: 'evidence',
    patterns: [
      /抗皱|祛皱|淡纹|细纹|皱纹|紧致|提拉|抗衰|抗老|抗氧化|修护|修复|舒缓|祛痘|控油|去屑|提亮|淡化|色沉|毛孔/g,
    ],
    clearedBy: { claimKinds: ['efficacy'], proven: true },
    message: {
      zh: '「{x}」是功效宣称，要有评价依据{law}。补一份评价摘要，或删掉。',
      en: '"{x}" is an efficacy claim and needs an evaluation{law}. Add its summary or leave it out.',
    },
    tests: {
      bad: ['有助于改善干燥引起的细纹', '提亮肤色', '紧致轮廓'],
      good: ['推开约二十秒', '膏体偏软', '香气很淡'],
    },
  },
  {
    ...base,
    id: 'food-medical',
    grade: 'P',
    law: LAW.food73,
    source: '食品安全法第七十一条、第七十三条：不得涉及疾病预防、治疗功能',
    categories: ['food'],
    action: 'block',
    patterns: [
      /(?:预防|防治|治|调理|改善|缓解)[^，。\n]{0,5}(?:病|癌|感冒|咳|炎|便秘|失眠|三高|血糖|血压)|不(?:生病|感冒)|止咳|润肺|(?:缓解|改善|减轻)[^，。\n]{0,6}症状|清热|解毒|去火|降火|祛湿|百病|药食|食疗|良药/g,
    ],
    exceptions: [/不含病/g],
    message: {
      zh: '「{x}」说到疾病，食品不能写{law}。删掉，或写滋味。',
      en: '"{x}" speaks of illness, which food may not{law}. Leave it out.',
    },
    tests: {
      bad: ['换季不生病', '清热解毒', '改善便秘', '止咳润肺'],
      good: ['入口微苦，回甘慢', '放凉了也好喝', '一口下去像外婆的厨房'],
    },
  },
  {
    ...base,
    id: 'food-health-function',
    grade: 'P',
    law: LAW.food38,
    source: '食品安全法实施条例第三十八条：保健食品之外的食品不得声称具有保健功能',
    categories: ['food'],
    action: 'block',
    patterns: [
      /免疫力|抵抗力|排毒|养颜|美容养颜|美白|减肥|燃脂|瘦身|减脂|助消化|润肠|通便|养胃|护胃|暖胃|补血|补气|安神|助眠|睡眠质量|睡得更?[香好]|抗氧化|抗衰|延缓衰老|明目|益智|健脑|记忆力|抗疲劳|提神醒脑|增高|长高|滋补|养生|强身|增肌|护眼|肠道[^，。\n]{0,4}(?:健康|垃圾|排)|调节(?:肠道|血|内分泌)/g,
    ],
    exceptions: [/养生(?:壶|杯|茶具)/g],
    message: {
      zh: '「{x}」是保健功能，普通食品不能写{law}。删掉，或写滋味和产地。',
      en: '"{x}" is a health function that ordinary food may not claim{law}. Leave it out or write taste and origin.',
    },
    tests: {
      bad: ['提高免疫力的橙子', '排毒养颜', '喝一周，肠道垃圾全排光', '睡前一杯助眠'],
      good: ['每份蛋白质24克', '茶汤清亮', '坚果烤得刚好', '早上配一碗粥'],
    },
  },
  {
    ...base,
    id: 'food-nutrition',
    grade: 'R',
    source: '千面内部规则：营养说法要有营养成分事实',
    categories: ['food'],
    action: 'evidence',
    // What sugar, fat, protein and fibre amount to is judged by the claim tracer, figure by figure.
    patterns: [/富含(?!(?:优质)?蛋白|(?:膳食)?纤维)|高钙|高铁(?!站)|高锌/g],
    clearedBy: { claimKinds: ['spec', 'composition'], cited: true, stated: true },
    message: {
      zh: '「{x}」要有营养成分事实。补上营养成分表，或删掉。',
      en: '"{x}" needs a nutrition fact. Add the nutrition table or leave it out.',
    },
    tests: {
      bad: ['富含维生素C', '高钙饼干', '富含花青素'],
      good: ['甜度偏低', '每100克含糖4克', '脂香慢慢出来'],
    },
  },
  {
    ...base,
    id: 'natural-pure',
    grade: 'P',
    law: LAW.ad28,
    source: '广告法第二十八条：虚假或者引人误解的内容',
    categories: ['food', 'beauty', 'home-care', 'children', 'general'],
    action: 'block',
    patterns: [/纯天然|纯自然|全天然|无公害|绝无添加|100%天然|喝下去[^，。\n]{0,3}没事|可以喝的/g],
    message: {
      zh: '「{x}」证明不了{law}。删掉，或写清哪种成分来自哪里。',
      en: '"{x}" cannot be proven{law}. Leave it out or say which ingredient comes from where.',
    },
    tests: {
      bad: [
        { text: '纯天然无公害', category: 'food' },
        { text: '纯天然配方', category: 'home-care' },
        { text: '全天然成分', category: 'beauty' },
      ],
      good: [
        { text: '天然橡胶鞋底', category: 'general' },
        { text: '自然晒干', category: 'food' },
        { text: '颜色很自然', category: 'beauty' },
      ],
    },
  },
  {
    ...base,
    id: 'infant-milk',
    grade: 'P',
    law: LAW.ad20,
    source: '广告法第二十条：不得声称全部或者部分替代母乳',
    action: 'block',
    patterns: [/母乳[^，。\n]{0,3}(?:替代|代替|实感|般|化|级)|(?:替代|代替|媲美|接近|堪比|仿|胜过|取代)母乳/g],
    message: {
      zh: '「{x}」把商品和母乳相比{law}。删掉。',
      en: '"{x}" compares the product with breast milk{law}. Leave it out.',
    },
    tests: {
      bad: ['母乳替代', '媲美母乳的营养', '接近母乳'],
      good: ['母乳储存袋', '适合母乳妈妈的内衣', '乳白色'],
    },
  },
  {
    ...base,
    id: 'children-urge',
    grade: 'P',
    law: LAW.ad40,
    source: '广告法第四十条：不得劝诱未成年人要求家长购买',
    action: 'block',
    patterns: [
      /(?:叫|让|求|找|催|缠着)(?:你的)?(?:爸爸?妈妈?|爸妈|爸爸|妈妈|爷爷|奶奶|家长)[^，。\n]{0,4}(?:买|要|下单)|小朋友(?:都|们)?(?:快|赶紧)[^，。\n]{0,4}(?:买|要)/g,
    ],
    message: {
      zh: '「{x}」是在劝孩子找家长买{law}。删掉。',
      en: '"{x}" urges children to make parents buy{law}. Leave it out.',
    },
    tests: {
      bad: ['叫爸爸妈妈给你买吧', '快去找妈妈要一个吧', '让爸妈下单'],
      good: ['和爸爸一起拼', '妈妈最爱的颜色', '家长可以拆洗'],
    },
  },
  {
    ...base,
    id: 'children-outcome',
    grade: 'P',
    law: LAW.ad28,
    source: '广告法第二十八条：效果的虚假宣传',
    categories: ['children', 'general'],
    action: 'block',
    patterns: [
      /长高|益智|更聪明|变聪明|高智商|智商|开发(?:大脑|右脑|智力)|提高成绩|起跑线|天才|神童|学霸|记忆力|增强体质/g,
    ],
    exceptions: [/天才(?:刚|会|能|黑|亮)/g],
    message: {
      zh: '「{x}」许诺了孩子的成长结果{law}。删掉，或写玩法。',
      en: '"{x}" promises how a child will turn out{law}. Leave it out or describe the play.',
    },
    tests: {
      bad: ['长高益智', '宝宝吃了更聪明', '玩出高智商，赢在起跑线'].map((text) => ({ text, category: 'children' })),
      good: ['拼完一座桥，再拆开重来', '圆角打磨，拿在手里不硌', '长大一点也能用'].map((text) => ({
        text,
        category: 'children',
      })),
    },
  },
]
