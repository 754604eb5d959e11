import { type LineRow, lines } from './line-row.ts'

/**
 * Words of notifications, messages, short descriptions and posters. They state nothing about the product: what is true of
 * it comes in by `{@fact}`. No figures, no urgency, no offer that nobody made.
 */
const E = ['emotional'] as const
const R = ['rational'] as const
const A = ['action'] as const
const FESTIVE = ['festival', 'family'] as const

const PUSH_TITLE: readonly LineRow[] = [
  ['*', ['{@name}', '{@name}，到店了'], ['{@name}', '{@name}, in the shop'], {}],
  ['*', ['认识一下{@name}', '第一次见：{@name}'], ['Meet {@the}', 'New to you: {@name}'], { audience: ['first-time'] }],
  [
    '*',
    ['又见面了，看看{@name}', '再来看看：{@name}'],
    ['Back again: {@name}', 'Another look: {@name}'],
    { audience: ['returning'] },
  ],
  ['*', ['{@name}，慢慢看', '今天说说{@name}'], ['{@name}, at your own pace', 'Today: {@name}'], { intent: E }],
  ['*', ['先看数字：{@name}', '{@name}的几项数据'], ['{@name}: the figures', 'Figures first: {@name}'], { intent: R }],
  [
    '*',
    ['看看这{measure}{noun}：{@name}', '{@name}，点开看'],
    ['Have a look at {@the}', 'Open to see: {@name}'],
    { intent: A },
  ],
  [
    '*',
    ['{@occasion}前，看看{@name}', '{@occasion}：{@name}'],
    ['For {@occasion}: {@name}', '{@occasion}: {@name}'],
    { occasion: true },
  ],
]

const PUSH_BODY: readonly LineRow[] = [
  ['*', ['{@facts}。'], ['{@facts}.'], {}],
  ['*', ['{@facts}。<点开看看|点进来看>。'], ['{@facts}. <Open to read more|Have a look>.'], { intent: A }],
  ['*', ['先说清楚：{@facts}。'], ['In plain words: {@facts}.'], { intent: R }],
  ['*', ['{@facts}。其余的写在商品页上。'], ['{@facts}. The rest is on the product page.'], { intent: R }],
  [
    '*',
    ['{@facts}。<有空再看|不急，慢慢看>。'],
    ['{@facts}. <Look when you have time|Take your time>.'],
    { intent: E },
  ],
]

const SMS_BODY: readonly LineRow[] = [
  ['*', ['{@name}：{@facts}。'], ['{@name}: {@facts}.'], {}],
  ['*', ['给你看看{@name}：{@facts}。'], ['For you to see: {@name}. {@facts}.'], { audience: ['first-time'] }],
  ['*', ['店里的{@name}：{@facts}。'], ['In the shop, {@name}: {@facts}.'], { intent: E }],
  ['*', ['{@occasion}看{@name}：{@facts}。'], ['{@occasion}, {@name}: {@facts}.'], { occasion: true }],
]

const SHORT: readonly LineRow[] = [
  ['*', ['{@first}'], ['{@first}'], {}],
  ['*', ['{@head}。{@rest}'], ['{@head}. {@rest}'], {}],
  ['*', ['{@scene}{@first}'], ['{@scene} {@first}'], { intent: E }],
]

const KICKER: readonly LineRow[] = [
  ['*', ['{@brand}'], ['{@brand}'], {}],
  ['*', ['{@brand} · 先看数字'], ['{@brand} · figures first'], { intent: R }],
  ['*', ['{@occasion}'], ['{@occasion}'], { occasion: true }],
  ['*', ['{@brand} · 穿的'], ['{@brand} · to wear'], { category: ['apparel'], intent: E }],
  ['*', ['{@brand} · 给孩子'], ['{@brand} · for children'], { category: ['children'] }],
  ['*', ['{@brand} · 桌面'], ['{@brand} · the desk'], { type: ['desk-lamp', 'keyboard', 'mouse', 'laptop-stand'] }],
  [
    '*',
    ['{@brand} · 随身'],
    ['{@brand} · to carry'],
    { type: ['headphones', 'earbuds', 'power-bank', 'smart-watch', 'charger'] },
  ],
  ['*', ['{@brand} · 每天用'], ['{@brand} · every day'], { category: ['beauty', 'home-care'] }],
  ['*', ['{@brand} · 吃的'], ['{@brand} · to eat'], { category: ['food'], notType: ['tea', 'coffee-beans', 'gaiwan'] }],
  ['*', ['{@brand} · 喝的'], ['{@brand} · to drink'], { type: ['tea', 'coffee-beans'] }],
  ['*', ['{@brand} · 练的时候'], ['{@brand} · for training'], { category: ['sport'] }],
  ['*', ['{@brand} · 家里'], ['{@brand} · at home'], { category: ['furniture', 'home-textile'] }],
]

const CALL: readonly LineRow[] = [
  ['*', ['看看这{measure}{noun}', '看{noun}'], ['See the {noun}', 'Have a look'], {}],
  ['*', ['看全部数据', '看参数'], ['Read the figures', 'All figures'], { intent: R }],
  ['*', ['慢慢看', '了解它的来处'], ['Take your time', 'Read its story'], { intent: E }],
  ['*', ['挑尺码', '选尺码'], ['Find your size', 'Pick a size'], { category: ['apparel'], notType: ['scarf'] }],
  ['*', ['量好再买', '先量地方'], ['Measure first', 'Check the size'], { category: ['furniture'] }],
  ['*', ['放进购物袋', '去看看'], ['Add to the bag', 'Go and see'], { intent: A }],
]

export const SHORT_LINES = {
  pushTitle: lines('push.title', PUSH_TITLE),
  pushBody: lines('push.body', PUSH_BODY),
  sms: lines('sms', SMS_BODY),
  short: lines('short', SHORT),
  kicker: lines('poster.kicker', KICKER),
  call: lines('poster.call', CALL),
}

/** Classes of occasions whose name may stand before a product; the others are days of mourning or examinations. */
export const FESTIVE_CLASSES: readonly string[] = [...FESTIVE, 'shopping', 'season', 'solar-term', 'school']

/** The visible mark where there is no interface beside the text. */
export const LABEL_WORDS = { zh: 'AI生成', en: 'AI-generated' } as const
/** 通信短信息服务管理规定: a commercial message says how to refuse more of them. */
export const OPT_OUT = { zh: '拒收请回复R', en: 'Reply R to opt out' } as const
