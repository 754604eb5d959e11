import { type LineRow, lines } from './line-row.ts'
import type { Audience, CampaignPlan, CampaignStep, Objective } from './types.ts'
import type { Pair } from './weave.ts'

const SHOPPING = ['shopping'] as const
const KEPT = ['festival', 'family'] as const

const TRIGGER: readonly LineRow[] = [
  [
    '*',
    ['没有指定时机，这是一次平常的介绍：{@list}。', '不等节日。{@list}的资料齐了，现在就能讲。'],
    [
      'No occasion was set: an ordinary introduction of {@list}.',
      'There is no need to wait for a festival. The data of {@list} is complete, so the story can be told now.',
    ],
    { occasion: false },
  ],
  [
    '*',
    [
      '{@occasion}在{@day}。这段时间大家都在比，把{@list}的资料先讲清楚，比喊价有用。',
      '{@occasion}（{@day}）之前，看的人多，问的人也多。{@list}的数字要先摆出来。',
    ],
    [
      '{@occasion} is on {@day}. People compare at that time, so telling the facts of {@list} early does more than shouting prices.',
      'Before {@occasion} ({@day}) more people look and more people ask. The figures of {@list} should be there first.',
    ],
    { occasion: SHOPPING },
  ],
  [
    '*',
    ['{@occasion}在{@day}，人们想着{@value}。{@list}在这个时候拿出来讲，不硬凑，只讲用得上的地方。'],
    [
      '{@occasion} is on {@day}, and people think of {@value}. {@list} can be told of at that time, where it fits and nowhere else.',
    ],
    { occasion: KEPT },
  ],
  [
    '*',
    ['{@occasion}在{@day}。{@list}借这个日子讲一次，话说在事实上。'],
    ['{@occasion} is on {@day}: a day to tell of {@list}, with facts to stand on.'],
    { occasion: KEPT },
  ],
  [
    '*',
    [
      '{@day}是{@occasion}，天气在变，{@list}正好讲。',
      '到{@occasion}（{@day}），换季的人开始看东西，{@list}先准备好。',
    ],
    [
      '{@day} is {@occasion}: the weather turns, a good time to tell of {@list}.',
      'By {@occasion} ({@day}) people begin to look for the new season, so have {@list} ready.',
    ],
    { occasion: ['solar-term', 'season'] },
  ],
  [
    '*',
    ['{@occasion}在{@day}，家里都在准备。{@list}讲清楚给谁用、怎么用。'],
    [
      '{@occasion} is on {@day}, and families are getting ready. Tell for whom {@list} (is|are) and how to use (it|them).',
    ],
    { occasion: ['school'] },
  ],
]

/** A day of mourning: nothing is sold on it. */
const TRIGGER_MOURNING: readonly LineRow[] = [
  [
    '*',
    ['{@occasion}（{@day}）不做售卖。这一天前后只发服务信息，{@list}的内容挪到后面。'],
    [
      'Nothing is sold around {@occasion} ({@day}). Send service messages only, and move the content on {@list} to a later day.',
    ],
  ],
]

const OBJECTIVES: Readonly<Record<Objective, readonly LineRow[]>> = {
  introduce: [
    [
      '*',
      [
        '让没见过的人知道{@list}是什么做的、适合谁。看的是看完资料的人数。',
        '把{@list}介绍给新来的人，先求看懂，不求马上买。',
      ],
      [
        'Let people who have never seen {@list} learn what (it is|they are) made of and for whom. What counts is how many read the facts.',
        'Introduce {@list} to newcomers: understanding first, buying later.',
      ],
    ],
  ],
  sell: [
    [
      '*',
      [
        '让已经在看的人下得了决心：把{@list}的问题答完。看的是下单的人数。',
        '把看{@list}的人带到下单，靠答清楚问题，不靠催。',
      ],
      [
        'Help those who are already looking to decide: answer every question about {@list}. What counts is how many order.',
        'Bring those who look at {@list} to an order by answering, not by pressing.',
      ],
    ],
  ],
  'bring-back': [
    [
      '*',
      ['请买过、看过的人再来看看{@list}。看的是再来的人数，还有退订的人数。'],
      [
        'Ask those who have bought or looked before to see {@list}. What counts is how many return, and how many unsubscribe.',
      ],
    ],
  ],
}

const AUDIENCES: Readonly<Record<Audience, readonly LineRow[]>> = {
  everyone: [
    [
      '*',
      ['所有逛店的人。话说得让头一次来的人也听得懂。'],
      ['Everybody who visits the shop, in words that a newcomer understands.'],
    ],
  ],
  'first-time': [
    [
      '*',
      ['还没买过的人。先讲是什么、给谁用，再讲价格。'],
      ['People who have not bought before. What it is and for whom comes first, the price after.'],
    ],
  ],
  returning: [
    [
      '*',
      ['买过或看过的人。不重复自我介绍，直接讲新的东西。'],
      ['People who have bought or looked before. No introductions again, straight to what is new.'],
    ],
  ],
  young: [
    [
      '*',
      ['年轻人。句子短，先给画面，再给数字。不写对身材和外貌的评价。'],
      ['Young adults. Short sentences, a picture first and the figure next. No judgement of looks.'],
    ],
  ],
  'middle-aged': [
    [
      '*',
      ['中年人。字大一些，先讲用处和打理，参数列全。'],
      ['Middle-aged people. Larger type, use and care first, all figures listed.'],
    ],
  ],
}

const NO_OFFER: readonly LineRow[] = [
  [
    '*',
    ['没有优惠：任务单里没写，算法不自己定。按现在的价格卖。', '任务单里没有优惠，就不写优惠，价格照页面。'],
    [
      'No offer: the brief names none and the algorithm does not make one. Sold at the price of today.',
      'The brief names no offer, so none is written; the price is that of the page.',
    ],
  ],
]
const OFFER: readonly LineRow[] = [
  ['*', ['任务单里的优惠：{@offer}。一字不改。'], ['The offer of the brief: {@offer}. Not a word is changed.']],
]

const GUARD_RAILS: readonly LineRow[] = [
  [
    '*',
    ['优惠只用任务单里写的，文案里不加、不改、不暗示还有别的。'],
    ['Only the offer of the brief is used; no text adds to it, changes it or hints at another.'],
  ],
  [
    '*',
    ['和别的价格比，要有真实的成交记录，没有就不比。'],
    ['A comparison with another price needs a record of real sales; without one there is no comparison.'],
  ],
  [
    '*',
    ['截止时间和库存，只写系统里现在的数，过了就撤。'],
    ['Deadlines and stock are written from the system only, and taken down when they are over.'],
  ],
  ['*', ['同一时间，所有人看到的价格一样。'], ['At any one time everybody sees the same price.']],
]

export const CAMPAIGN_LINES = {
  trigger: lines('campaign.trigger', TRIGGER),
  mourning: lines('campaign.mourning', TRIGGER_MOURNING),
  noOffer: lines('campaign.no-offer', NO_OFFER),
  offer: lines('campaign.offer', OFFER),
  guardRails: lines('campaign.guard', GUARD_RAILS),
}
export const OBJECTIVE_LINES = Object.fromEntries(
  Object.entries(OBJECTIVES).map(([id, rows]) => [id, lines(`campaign.objective.${id}`, rows)]),
) as Readonly<Record<Objective, ReturnType<typeof lines>>>
export const AUDIENCE_LINES = Object.fromEntries(
  Object.entries(AUDIENCES).map(([id, rows]) => [id, lines(`campaign.audience.${id}`, rows)]),
) as Readonly<Record<Audience, ReturnType<typeof lines>>>

/** What has to be made, in the order in which it is needed. */
export const ASSETS: readonly { readonly kind: CampaignPlan['assets'][number]['kind']; readonly what: Pair<string> }[] =
  [
    {
      kind: 'listing',
      what: {
        zh: '商品页文案，中英文，过关口，请人批准',
        en: 'Product page texts in both languages, through the gates, approved by a person',
      },
    },
    {
      kind: 'poster',
      what: { zh: '海报，方图和竖图，词位见海报文案', en: 'Posters, square and portrait, words from the poster slots' },
    },
    {
      kind: 'short-description',
      what: { zh: '短描述，给广告位和摘要', en: 'Short descriptions for placements and digests' },
    },
    {
      kind: 'shot-list',
      what: { zh: '分镜，拍短视频用，一件商品一份', en: 'A shot list for a short film, one for each product' },
    },
    {
      kind: 'live-script',
      what: {
        zh: '直播稿，价格和库存开口前再读一遍',
        en: 'A live script; price and stock are read again before they are said',
      },
    },
    {
      kind: 'push',
      what: { zh: '通知，每人一天不超过店里的上限', en: 'Notifications, within the daily cap of the shop' },
    },
    {
      kind: 'sms',
      what: { zh: '短信，只发给同意过的人，带退订', en: 'SMS, only to people who agreed, with a way to refuse' },
    },
    { kind: 'after-sales', what: { zh: '售后说明，随货发', en: 'The after-sales guide, sent with the goods' } },
  ]

/** Channels with what each is for, and its share of the budget in per cent by objective. Shares of an objective add up to 100. */
export const CHANNEL_ROWS: readonly {
  readonly id: string
  readonly name: Pair<string>
  readonly role: Pair<string>
  readonly share: Readonly<Record<Objective, number>>
}[] = [
  {
    id: 'shop',
    name: { zh: '店铺页', en: 'Own shop' },
    role: { zh: '说全：事实、价格、问答都在这里', en: 'The whole story: facts, price and answers' },
    share: { introduce: 15, sell: 20, 'bring-back': 20 },
  },
  {
    id: 'short-video',
    name: { zh: '短视频', en: 'Short film' },
    role: { zh: '让人看见：按分镜拍，挂标识', en: 'To be seen: filmed by the shot list, with the label' },
    share: { introduce: 35, sell: 20, 'bring-back': 10 },
  },
  {
    id: 'live',
    name: { zh: '直播', en: 'Live room' },
    role: { zh: '当面答：演示，回答问题', en: 'To answer: demonstrations and questions' },
    share: { introduce: 20, sell: 30, 'bring-back': 15 },
  },
  {
    id: 'search',
    name: { zh: '搜索与推荐广告', en: 'Search and feed ads' },
    role: { zh: '给正在找的人，落到商品页', en: 'For those who are looking, leading to the product page' },
    share: { introduce: 25, sell: 20, 'bring-back': 10 },
  },
  {
    id: 'push',
    name: { zh: '通知', en: 'Notifications' },
    role: { zh: '提醒同意接收的人', en: 'A reminder for those who agreed' },
    share: { introduce: 3, sell: 5, 'bring-back': 20 },
  },
  {
    id: 'sms',
    name: { zh: '短信', en: 'SMS' },
    role: { zh: '只在当天前后发，条数要少', en: 'Around the day only, and few' },
    share: { introduce: 2, sell: 5, 'bring-back': 25 },
  },
]

/** What happens in each phase. */
export const STEPS: Readonly<Record<CampaignStep['phase'], Pair<string>>> = {
  prepare: {
    zh: '写好各种文案，过关口，请人批准；核对价格和库存',
    en: 'Write all texts, run the gates, have them approved; check price and stock',
  },
  'warm-up': {
    zh: '短视频和短描述先出，只讲事实，不讲价',
    en: 'Short film and short descriptions go out: facts only, no price',
  },
  open: {
    zh: '商品页换上新内容，广告开始，直播预告',
    en: 'The product page gets its new content, ads start, the live room is announced',
  },
  day: { zh: '直播；通知和短信各发一轮', en: 'Live room; notifications and SMS go out once' },
  'follow-up': {
    zh: '答完剩下的问题，随货发售后说明',
    en: 'Answer what was left open, send the after-sales guide with the goods',
  },
  review: { zh: '看各项指标，记下哪些话有用', en: 'Read the measures and note which words worked' },
}

/** Measures with their definitions; a target is set when the shop has a baseline of its own. */
export const MEASURES: readonly {
  readonly for: readonly Objective[]
  readonly name: Pair<string>
  readonly definition: Pair<string>
}[] = [
  {
    for: ['introduce', 'sell', 'bring-back'],
    name: { zh: '看到的人', en: 'Reach' },
    definition: { zh: '去重后至少看到过的人数，按渠道分', en: 'Different people who saw it at least once, by channel' },
  },
  {
    for: ['introduce'],
    name: { zh: '读完的比例', en: 'Read through' },
    definition: {
      zh: '看到事实表末尾的人数除以打开商品页的人数',
      en: 'People who reached the end of the fact table, divided by people who opened the page',
    },
  },
  {
    for: ['sell', 'bring-back'],
    name: { zh: '下单率', en: 'Order rate' },
    definition: {
      zh: '下单人数除以打开商品页的人数',
      en: 'People who ordered, divided by people who opened the product page',
    },
  },
  {
    for: ['sell'],
    name: { zh: '增量', en: 'Increment' },
    definition: {
      zh: '看到的人比留出不投的人多下的单，按人算',
      en: 'Orders per person among those who saw it, less those of a group held out',
    },
  },
  {
    for: ['introduce', 'sell'],
    name: { zh: '问题答上的比例', en: 'Questions answered' },
    definition: {
      zh: '由事实答上的问题除以收到的问题',
      en: 'Questions that a fact answered, divided by questions received',
    },
  },
  {
    for: ['bring-back'],
    name: { zh: '再来的人', en: 'Returns' },
    definition: {
      zh: '收到消息后再次打开店铺的人数除以收到的人数',
      en: 'People who opened the shop again, divided by people who got the message',
    },
  },
  {
    for: ['sell', 'bring-back'],
    name: { zh: '退订率', en: 'Opt-outs' },
    definition: {
      zh: '收到后退订的人数除以收到的人数',
      en: 'People who refused further messages, divided by people who got one',
    },
  },
  {
    for: ['sell'],
    name: { zh: '退货率', en: 'Goods returned' },
    definition: {
      zh: '退回的件数除以发出的件数，晚于下单统计',
      en: 'Pieces sent back, divided by pieces sent, counted later than the orders',
    },
  },
]

/** Risks with what is done about each. */
export const RISKS: readonly {
  readonly category?: readonly string[]
  readonly needs?: 'occasion' | 'offer' | 'untellable'
  readonly risk: Pair<string>
  readonly handling: Pair<string>
}[] = [
  {
    risk: { zh: '文案说了没有事实的话', en: 'A text says what no fact supports' },
    handling: {
      zh: '每句都连着事实，关口查过才发；改动之后再查',
      en: 'Every statement is tied to a fact and checked before it goes out, and again after each change',
    },
  },
  {
    risk: { zh: '价格、库存在投放期间变了', en: 'Price or stock changes while it runs' },
    handling: {
      zh: '价格和库存从系统现读；变了就停发旧稿',
      en: 'Both are read from the system; when they change, the old text stops',
    },
  },
  {
    risk: { zh: '生成的内容没带标识', en: 'Generated content goes out without its label' },
    handling: {
      zh: '每件都带“AI生成”，直播全程显示',
      en: 'Everything carries the words "AI-generated"; a live room shows them throughout',
    },
  },
  {
    risk: { zh: '给没同意的人发了短信或通知', en: 'Messages reach people who never agreed' },
    handling: {
      zh: '只发给有同意记录的人，带退订，退了就停',
      en: 'Only to people on record as agreeing, with a way to refuse, which ends it',
    },
  },
  {
    needs: 'offer',
    risk: { zh: '优惠写得和实际不一样', en: 'The offer is told differently from what it is' },
    handling: {
      zh: '优惠照任务单原文，起止日期写全，过期即撤',
      en: 'The words of the brief are used with both dates, and taken down when it ends',
    },
  },
  {
    needs: 'occasion',
    risk: { zh: '借节日说了不合适的话', en: 'The occasion is used for something unfitting' },
    handling: { zh: '不写、不送：{taboos}', en: 'Not to be written or given: {taboos}' },
  },
  {
    category: ['beauty'],
    risk: { zh: '功效说过了头', en: 'An effect is told as more than it is' },
    handling: {
      zh: '功效只照有评价资料的写，不写医疗用语',
      en: 'Effects are told as the evaluation on file says, without medical words',
    },
  },
  {
    category: ['food'],
    risk: { zh: '把食品说成能管身体', en: 'Food is told as doing something for the body' },
    handling: {
      zh: '只写配料、产地、口味和营养成分表',
      en: 'Only ingredients, origin, taste and the nutrition table are told',
    },
  },
  {
    category: ['children'],
    risk: { zh: '直接劝孩子买', en: 'Children are urged to buy' },
    handling: {
      zh: '话说给大人听，不在给孩子看的地方投',
      en: 'It speaks to grown-ups and is not placed where children watch',
    },
  },
]
