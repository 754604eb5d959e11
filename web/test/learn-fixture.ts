import type { LearnView } from '../../server/src/contract/types.ts'

const text = (zh: string, en: string) => ({ zh, en })

/** What the learn screen shows of a shop in full swing: every part filled, every standing once. */
export function learnFixture(product: {
  id: string
  name: { zh?: string; en?: string }
  pictureUrl: string | null
}): LearnView {
  const row = (
    variantId: string,
    headline: LearnView['lesson'] & object,
    traits: readonly (readonly [string, string])[],
    [rate, low, high]: readonly [number, number, number],
    impressions: number,
    earnedMinor: number | null,
    standing: LearnView['leaderboard']['rows'][number]['standing'],
    remix?: string,
  ): LearnView['leaderboard']['rows'][number] => ({
    variantId,
    product: { ...product, handle: 'linen' },
    headline,
    origin: remix ? 'remix' : standing === 'baseline' ? 'published' : 'rewrite',
    traits: traits.map(([zh, en]) => text(zh, en)),
    credit: remix ?? null,
    impressions,
    earnedMinor,
    standing,
    lift: null,
    rate,
    low,
    high,
  })
  return {
    simulated: true,
    from: '2026-11-12T00:00:00.000Z',
    to: '2026-11-26T00:00:00.000Z',
    currency: 'CNY',
    lesson: text(
      '这段时间最值钱的一课：对第一次来的人，先给故事再给克重，成交多 1.8 个点，退货没有变多。',
      'The most valuable lesson: newcomers who read a story before the weight buy 1.8 points more, and return no more.',
    ),
    funnel: [
      { step: 'visit', sessions: 41900 },
      { step: 'product', sessions: 30210 },
      { step: 'basket', sessions: 4230 },
      { step: 'purchase', sessions: 1620 },
      { step: 'kept', sessions: 1490 },
    ],
    leaderboard: {
      outcome: 'purchase',
      holdoutShare: 0.05,
      ratioP: 0.62,
      rows: [
        row(
          'v1',
          text('有风的地方，衣服会自己呼吸', 'Where there is wind, cloth breathes'),
          [
            ['故事', 'story'],
            ['短', 'short'],
          ],
          [0.0482, 0.0432, 0.0537],
          12480,
          842000,
          'leads',
        ),
        row(
          'v2',
          text('165 克，比棉 T 轻一成', '165 g, a tenth lighter than cotton'),
          [
            ['数字开头', 'figure first'],
            ['短', 'short'],
          ],
          [0.0455, 0.0408, 0.0508],
          11920,
          521000,
          'unclear',
        ),
        row(
          'v3',
          text('一件不用熨的亚麻，等于多睡十分钟', 'Linen without ironing: ten minutes more sleep'),
          [['用途', 'use']],
          [0.0447, 0.0361, 0.0542],
          3140,
          198000,
          'trying',
          '小满',
        ),
        row(
          'v4',
          text('三伏天，穿一层风', 'For the hottest days, a layer of wind'),
          [['时令', 'season']],
          [0.0398, 0.0361, 0.0436],
          18200,
          null,
          'baseline',
        ),
        row(
          'v5',
          text('亚麻 100%，透气率 812 mm/s', '100% linen, 812 mm/s of air'),
          [
            ['参数', 'figures'],
            ['长', 'long'],
          ],
          [0.0341, 0.0302, 0.0384],
          12010,
          -114000,
          'unclear',
        ),
        row(
          'v6',
          text('夏季爆款，限时直降', 'Summer hit, for a short time'),
          [['号召', 'call']],
          [0.0263, 0.0234, 0.0295],
          16800,
          -620000,
          'loses',
        ),
      ],
    },
    lift: {
      a: text('故事先行', 'Story first'),
      b: text('数字先行', 'figures first'),
      decidedDay: 11,
      days: Array.from({ length: 14 }, (_, i) => {
        const half = 6.4 / Math.sqrt(i + 1) + (i < 10 ? 0.2 : -0.25)
        const mean = 1.6 + 0.9 * Math.exp(-i / 2) * Math.cos(i * 1.7)
        return { day: i + 1, mean, low: mean - half, high: mean + half }
      }),
    },
    lessons: [
      {
        sentence: text(
          '开头用数字，回头客更买；新客反而少点。',
          'A figure first sells to those who return; newcomers click less.',
        ),
        products: 38,
        isSure: true,
      },
      {
        sentence: text(
          '标题过了 26 个字，每多两个字点击降 1%。',
          'Past 26 characters, two more cost one per cent of clicks.',
        ),
        products: 12,
        isSure: true,
      },
      {
        sentence: text(
          '首图有窗光的，夜里看的人更多停下来。',
          'Window light in the first picture holds people at night.',
        ),
        products: 4,
        isSure: false,
      },
    ],
    whatIf: [
      {
        name: text('全给故事版', 'Story for everybody'),
        answer: { difference: 0.7, low: 0.2, high: 1.2, ess: 3410 },
        refusal: null,
      },
      {
        name: text('按人群分', 'By group'),
        answer: { difference: 1.6, low: 0.9, high: 2.3, ess: 2180 },
        refusal: null,
      },
      {
        name: text('全给视频首图', 'Film first for everybody'),
        answer: null,
        refusal: text('只试过 86 次，算出来也不可信。', 'Tried 86 times. Any answer would mislead.'),
      },
    ],
    triangle: {
      enterprise: { factsChanged: 6, approved: 31, rejected: 4 },
      algorithm: { written: 212, passed: 188, decisions: 184260 },
      user: { events: 41900, remixes: 17, adopted: 1 },
      flows: { facts: 14, events: 41900, remixes: 1 },
      remix: { credit: '小满', productId: product.id },
    },
    segments: [
      {
        id: 'facts',
        name: text('看参数的', 'Figure readers'),
        sessions: 12840,
        basketRate: { rate: 0.112, low: 0.104, high: 0.121 },
        likes: [text('亚麻', 'linen'), text('耳机', 'headphones')],
      },
      {
        id: 'story',
        name: text('看故事的', 'Story readers'),
        sessions: 14110,
        basketRate: { rate: 0.098, low: 0.09, high: 0.106 },
        likes: [text('茶', 'tea'), text('家纺', 'bedding')],
      },
      {
        id: 'pictures',
        name: text('看图的年轻人', 'Young picture readers'),
        sessions: 14950,
        basketRate: { rate: 0.131, low: 0.122, high: 0.14 },
        likes: [text('运动', 'sport')],
      },
    ],
    alarms: [
      {
        kind: 'loser',
        sentence: text(
          '「夏季爆款，限时直降」落后已有证据，今晚停用。',
          '“Summer hit” is behind with evidence and stops tonight.',
        ),
      },
    ],
    rankings: [
      {
        surface: 'continue',
        sentence: {
          zh: '推荐顺序「接着看」：还是默认的，12 / 500 次展示。',
          en: 'Order of recommendations, where visits go on: still the default, 12 of 500 impressions.',
        },
        isLearned: false,
      },
    ],
    places: {
      isExploring: true,
      share: 0.1,
      swaps: 412,
      needed: 100,
      assumed: 0.5,
      measured: { exponent: 0.68, low: 0.55, high: 0.81 },
    },
    history: [
      {
        at: '2026-11-24T12:00:00.000Z',
        sentence: text('把故事版定为亚麻短袖的说法', 'Story became the way for the linen tee'),
        proposalId: 'prp_1',
        earnedMinor: 842000,
        byPolicy: false,
      },
      {
        at: '2026-11-20T09:30:00.000Z',
        sentence: text('停用「夏季爆款」：退货多 14%', 'Stopped “Summer hit”: 14% more returns'),
        proposalId: null,
        earnedMinor: null,
        byPolicy: true,
      },
    ],
    answers: [],
    policy: 'ask',
  }
}

/** The same shop before anybody came. */
export function emptyLearn(): LearnView {
  const view = learnFixture({ id: '', name: {}, pictureUrl: null })
  return {
    ...view,
    simulated: false,
    lesson: null,
    funnel: view.funnel.map(({ step }) => ({ step, sessions: 0 })),
    leaderboard: { outcome: 'purchase', rows: [], holdoutShare: 0.05, ratioP: null },
    lift: null,
    lessons: [],
    whatIf: [],
    triangle: {
      enterprise: { factsChanged: 0, approved: 0, rejected: 0 },
      algorithm: { written: 0, passed: 0, decisions: 0 },
      user: { events: 0, remixes: 0, adopted: 0 },
      flows: { facts: 0, events: 0, remixes: 0 },
      remix: null,
    },
    segments: [],
    alarms: [],
    history: [],
  }
}
