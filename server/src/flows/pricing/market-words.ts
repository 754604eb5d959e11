import { formatMoney, type LocalizedText } from '@qianmian/kernel'

const both = (zh: string, en: string): LocalizedText => ({ zh, en })
const money = (amount: number, currency: string): string => formatMoney({ amount, currency })

/** Why a row is not taken, as one sentence each. */
export const ROW_WORDS = {
  unnamed: both(
    '没有写是哪件商品：要有规格编号、货号、条码，或商品和规格。',
    'It does not say which item: give a variant id, a SKU, a barcode, or handle and option.',
  ),
  unmatched: (name: string) => both(`店里没有“${name}”。`, `The shop has nothing called “${name}”.`),
  ambiguous: (name: string) =>
    both(`“${name}”对得上几个规格，请写清规格。`, `“${name}” fits several variants: say which one.`),
  nobody: both('没有写是哪家对手。', 'It does not say which competitor.'),
  longName: both('对手的名字太长（最多 80 字）。', 'The name of the competitor is too long (80 characters at most).'),
  price: (text: string, currency: string) =>
    both(`价格“${text}”不是 ${currency} 的金额。`, `“${text}” is no amount of ${currency}.`),
  notPositive: both('价格要大于 0。', 'The price has to be above 0.'),
  currency: (theirs: string, ours: string) =>
    both(`币种是 ${theirs}，店里用 ${ours}。`, `The currency is ${theirs}; the shop uses ${ours}.`),
  stock: (text: string) => both(`看不懂是否有货：“${text}”。`, `“${text}” does not say whether it is in stock.`),
  time: (text: string) => both(`时间“${text}”看不懂。`, `“${text}” is no time.`),
  zone: (text: string) =>
    both(`时间“${text}”没有写时区，例如 +08:00。`, `“${text}” lacks its time zone, such as +08:00.`),
  future: both('时间在将来。', 'The time lies ahead.'),
  tooOld: both('是一年多以前的价格。', 'The price is more than a year old.'),
  url: both('链接要以 http:// 或 https:// 开头。', 'A link begins with http:// or https://.'),
  twice: both('同一家、同一时刻写了两个不同的价格。', 'The same competitor has two prices at the same moment.'),
  changed: both('这一刻的价格以前来过，和现在写的不同。', 'The price of this moment came before, and was another one.'),
  known: both('已经有了。', 'It is known already.'),
  absurd: (theirs: number, ours: number, currency: string) =>
    both(
      `对手 ${money(theirs, currency)}，店里 ${money(ours, currency)}，差太多，多半不是同一件，先不用。`,
      `The competitor asks ${money(theirs, currency)}, the shop ${money(ours, currency)}: too far apart to be the same thing, so it is kept out.`,
    ),
  withFeed: both('整批先不用。', 'The whole batch is kept out.'),
} as const

/** Why nothing of a batch is taken. */
export const BATCH_WORDS = {
  absurd: (n: number, of: number) =>
    both(
      `${of} 行里有 ${n} 行和店里的价差得离谱，整批先不用，请看一下来源。`,
      `${n} of ${of} rows are absurdly far from the shop's prices. Nothing was taken; look at the source.`,
    ),
  jump: (percent: number) =>
    both(
      `和上一次相比，一半以上的价格变动超过 ${percent}%，整批先不用，请看一下来源。`,
      `More than half of the prices moved by over ${percent}% since the last time. Nothing was taken; look at the source.`,
    ),
  tooMany: (most: number) => both(`一次最多 ${most} 行。`, `At most ${most} rows at once.`),
} as const

/** How a feed is doing, for the tower: prices that follow it are frozen. */
export const HEALTH_WORDS = {
  silent: (days: number, usualDays: number | undefined) =>
    usualDays === undefined
      ? both(`${days} 天没有新价格，跟着它的价格不动。`, `Nothing new for ${days} days; prices that follow it stay.`)
      : both(
          `${days} 天没有新价格（平时每 ${usualDays} 天一次），跟着它的价格不动。`,
          `Nothing new for ${days} days (usually every ${usualDays}); prices that follow it stay.`,
        ),
  absurd: both(
    '最近一批价格离谱，没有采用；跟着它的价格不动，等人看过。',
    'Its last batch was absurd and not taken; prices that follow it stay until somebody has looked.',
  ),
} as const
