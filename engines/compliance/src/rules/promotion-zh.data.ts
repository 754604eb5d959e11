import type { LawRule } from '../law/rule.ts'
import { LAW } from './laws.data.ts'

const base = { jurisdictions: ['CN'], lang: 'zh', validFrom: '2022-07-01', suggestion: { zh: '', en: '' } } as const

/** Price, urgency, figures without source, invented voices, traffic to elsewhere. */
export const PROMOTION_ZH: readonly LawRule[] = [
  {
    ...base,
    id: 'urgency-pressure',
    grade: 'R',
    source: '千面内部规则：只写有期限和库存事实的话',
    action: 'block',
    patterns: [
      /手慢无|手快有|再不[抢买下][^，。\n]{0,3}(?:没|无|晚)|错过[^。\n]{0,6}(?:不再|再等|等[一十]|后悔|没有)|随时(?:涨价|恢复原价)|(?:疯|狂|哄)抢|抢疯|秒空|秒光|抢到就是赚到|买到就是赚到|闭眼[入买冲]|冲就完了|老板跑路|最后一次机会|机不可失/g,
    ],
    message: {
      zh: '「{x}」催人下单，没有事实。写出截止时间或库存，或删掉。',
      en: '"{x}" presses without a fact. Write the end time or the stock, or leave it out.',
    },
    tests: {
      bad: ['手慢无', '再不抢就没了', '万人疯抢', '全网最低价，错过不再有', '随时涨价，先到先得'],
      good: ['慢慢挑', '活动写明起止时间', '抢先看新色', '错过的风景'],
    },
  },
  {
    ...base,
    id: 'urgency-deadline',
    grade: 'P',
    law: LAW.ad8,
    source: '广告法第八条：允诺应当准确、清楚、明白',
    action: 'evidence',
    patterns: [
      /最后(?:一天|[0-9一二两三四五六七八九十]{1,6}(?:天|小时|分钟|件|个名额))|(?:仅此|只此|只限|仅限)(?:一天|一次|今[天日])|今[天日](?:截止|最后|结束)|限时(?!器)|倒计时|即将(?:结束|截止|恢复)|距离?[^，。\n]{0,6}结束|限今[天日]/g,
    ],
    exceptions: [/限时[^。\n]{0,10}\d{1,2}月\d{1,2}日/g, /最后一天[^，。\n]{0,3}(?:班|课|假)/g],
    clearedBy: { claimKinds: ['price', 'stock'], cited: true },
    message: {
      zh: '「{x}」要写明截止时间{law}。连上一条有期限的价格事实，或删掉。',
      en: '"{x}" needs its end time{law}. Link a price fact with an end date or leave it out.',
    },
    tests: {
      bad: ['仅此一天', '最后3小时', '限时直降', '距离活动结束还有两小时'],
      good: ['限时三天，3月8日0点结束', '一天里要换三次衣服', '时间到了会响一声', '最后用清水冲净'],
    },
  },
  {
    ...base,
    id: 'urgency-stock',
    grade: 'P',
    law: LAW.ad8,
    source: '广告法第八条；电子商务法第十七条：不得虚构交易、编造信息',
    action: 'evidence',
    patterns: [
      /(?:仅|只)[剩余][^，。\n]{0,6}|库存(?:告急|紧张|不多)|即将售罄|售完(?:即止|不补|为止)|限量(?:发售|发行|供应|抢购|款|版|[ 仅只]?[\d一二三四五六七八九十百千]{1,8}[^，。\n]{0,4})|先到先得|所剩无几|卖完不补/g,
    ],
    clearedBy: { claimKinds: ['stock'] },
    message: {
      zh: '「{x}」要有库存事实{law}。连上库存，或删掉。',
      en: '"{x}" needs a stock fact{law}. Link the stock or leave it out.',
    },
    tests: {
      bad: ['仅剩12件', '限量50件，售完即止', '库存告急', '先到先得'],
      good: ['带上飞机前看一眼限量', '现货都在昆山仓', '一次做足一年的量', '补货时会通知你', '剩下的水分'],
    },
  },
  {
    ...base,
    id: 'price-history',
    grade: 'P',
    law: LAW.ad9,
    source: '广告法第九条第三项',
    action: 'block',
    patterns: [
      /史低|(?:历史|全年|年度|有史以来|全场|行业|地板|击穿)最?(?:低价|底价)|跳楼价|亏本|骨折价|白菜价|吐血|成本价|出厂价|赔钱|甩卖|全网[^，。\n]{0,2}(?:低|便宜)/g,
    ],
    message: {
      zh: '「{x}」说不出依据{law}。写实际价格，或删掉。',
      en: '"{x}" has no basis{law}. Write the actual price or leave it out.',
    },
    tests: {
      bad: ['史低价', '历史最低价', '亏本清仓', '全年底价'],
      good: ['价格写在标签上', '低价不等于低质', '历史悠久的织法', '底部有橡胶垫'],
    },
  },
  {
    ...base,
    id: 'price-base',
    grade: 'P',
    law: LAW.price16,
    source: '明码标价和禁止价格欺诈规定（2022-07-01）第十六条',
    action: 'evidence',
    patterns: [/原价|划线价|市场价|专柜价|吊牌价|指导价/g],
    clearedBy: { claimKinds: ['price'], cited: true, stated: true },
    message: {
      zh: '「{x}」是被比较的价格{law}。连上一条写明「{x}」的价格事实，或删掉。',
      en: '"{x}" is a price compared with{law}. Link a price fact that states it or leave it out.',
    },
    tests: {
      bad: ['原价999，现价99', '吊牌价1299', '专柜价的一半'],
      good: ['价格写在标签上', '平原上的风', '市场里买来的菜'],
    },
  },
  {
    ...base,
    id: 'price-compared',
    grade: 'P',
    law: LAW.price16,
    source: '明码标价和禁止价格欺诈规定（2022-07-01）第十六条',
    action: 'evidence',
    patterns: [
      /立省|立减|直降|狂降|秒杀价|特价|清仓|折后|到手价|打[一二三四五六七八九\d.]{1,6}折|(?<![\d.])[\d.]{1,6}折(?!叠)|近\d{1,9}天最低/g,
    ],
    exceptions: [/首单立减/g],
    clearedBy: { claimKinds: ['price'], cited: true },
    message: {
      zh: '「{x}」要标明比较的是哪个价{law}。连上价格事实，或删掉。',
      en: '"{x}" must say which price it compares with{law}. Link the price fact or leave it out.',
    },
    tests: {
      bad: ['今日直降', '秒杀价9.9元', '到手价打八折'],
      good: ['首单立减10元', '打开就能看到价格', '折叠后不占地方', '平原上的风'],
    },
  },
  {
    ...base,
    id: 'data-without-source',
    grade: 'P',
    law: LAW.ad11,
    source: '广告法第十一条：数据、调查结果应当表明出处',
    action: 'evidence',
    patterns: [
      /(?:回购|好评|复购|满意|推荐|除螨|抑菌|除菌|杀菌|去除|有效|合格)率(?:高?达|超|为)?[^，。\n]{0,3}\d[\d.]*%/g,
      /\d[\d.]*%的?(?:用户|顾客|妈妈|客户|受访者|人|消费者)|[一二三四五六七八九]成的?(?:用户|顾客|人|妈妈)/g,
      /(?:热销|累计|已售|销量|销售|卖出|售出|服务)[^，。\n]{0,6}(?:\d|[数几一二三四五六七八九十百]{1,6})[\d.]{0,8}[万亿千百十]{1,4}[^，。\n]{0,3}/g,
      /(?:千|百|十|数|几|\d{1,9})万(?:用户|妈妈|人|家庭|粉丝)|万人(?:推荐|好评|选择|回购)|销量(?:领先|冠军)|卖得[最很]?多/g,
    ],
    exceptions: [/[^\n]{0,30}(?:数据来源|来源[：:]|报告编号|据[^，。\n]{2,12}(?:统计|报告|测试))[^\n]{0,30}/g],
    clearedBy: { claimKinds: ['efficacy', 'award', 'spec'], proven: true, cited: true },
    message: {
      zh: '「{x}」要写明数据出处和范围{law}。补上来源，或删掉。',
      en: '"{x}" needs its source and scope{law}. Add them or leave it out.',
    },
    tests: {
      bad: ['回购率达98%', '90%的用户说好', '累计卖出三十万件', '百万妈妈的选择'],
      good: ['透气率812毫米每秒', '再生料占50%', '除菌率99%（报告编号NT-0418）', '一万次开合'],
    },
  },
  {
    ...base,
    id: 'invented-testimonial',
    grade: 'P',
    law: LAW.ad38,
    source: '广告法第三十八条：不得为其未使用过的商品作推荐、证明',
    action: 'block',
    patterns: [
      /亲测|自用款|我自己也在用|我用了[^，。\n]{1,6}|我穿了[^，。\n]{1,6}|无限回购|回购[^，。\n]{0,3}[次瓶盒]|用过的都说|(?:顾客|用户|买家|客户)(?:们)?(?:都说|一致|反馈|公认)/g,
    ],
    message: {
      zh: '「{x}」是没有的使用体验{law}。生成的文字不能替人作证，删掉。',
      en: '"{x}" is a testimonial that nobody gave{law}. Leave it out.',
    },
    tests: {
      bad: ['亲测好用', '我用了三个月', '用户都说好', '无限回购'],
      good: ['测过三次，数据在报告里', '用户可以自己换滤芯', '我们把肩线往后移了', '自用或送人都合适'],
    },
  },
  {
    ...base,
    id: 'expert-endorsement',
    grade: 'R',
    source: '千面内部规则：推荐人和证明要有事实',
    action: 'block',
    patterns: [
      /专家(?:一致)?(?:推荐|指定|认可)|医生(?:推荐|都在用|指定|同款)|医院(?:同款|专用|推荐)|院士|诺贝尔|央视(?:推荐|上榜|同款|合作)|明星(?:同款|推荐|都在用)|网红推荐|皮肤科[^，。\n]{0,4}(?:推荐|认可)|院线(?:级|同款)/g,
    ],
    clearedBy: { claimKinds: ['award'], proven: true, cited: true },
    message: {
      zh: '「{x}」没有证明。补一份授权和证据，或删掉。',
      en: '"{x}" has no proof. Add the consent and evidence or leave it out.',
    },
    tests: {
      bad: ['专家一致推荐', '医生都在用的面霜', '央视推荐品牌', '明星同款'],
      good: ['店主推荐搭配灰色', '请教过面料师傅', '专门为小户型做的', '医用不在用途之列'],
    },
  },
  {
    ...base,
    id: 'off-platform',
    grade: 'R',
    source: '千面内部规则：不引导到平台外交易',
    action: 'block',
    patterns: [/加(?:我)?(?:微信|v信?|vx|qq|薇)|微信号|扫码(?:加|领|进群)|私聊|进群|威信|企鹅号|\bvx\b/g],
    message: {
      zh: '「{x}」把人引到店外。删掉。',
      en: '"{x}" leads shoppers away from the shop. Leave it out.',
    },
    tests: {
      bad: ['加微信领优惠', '加V领内部价', '扫码进群'],
      good: ['扫码看检测报告', '支持微信支付', '加水到刻度线'],
    },
  },
  {
    ...base,
    id: 'review-bribe',
    grade: 'R',
    source: '千面内部规则：不买评价',
    action: 'block',
    patterns: [/(?:好评|五星|晒图|晒单|评价)[^，。\n]{0,4}(?:返|送|领|有礼|红包|奖励|免单)/g],
    message: {
      zh: '「{x}」是用好处换评价。删掉。',
      en: '"{x}" pays for praise. Leave it out.',
    },
    tests: {
      bad: ['好评返现5元', '五星好评送红包', '晒图有礼'],
      good: ['评价里能看到实拍', '收到请检查', '送到门口'],
    },
  },
]
