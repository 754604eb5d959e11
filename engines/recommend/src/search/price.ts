/** Bounds on a price in whole units of a currency, as typed. */
export interface PriceBounds {
  readonly from?: number
  readonly to?: number
  /** ISO code when the query names one; absent means the shop's own. */
  readonly currency?: string
  readonly start: number
  readonly end: number
}

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,2})?|[一二两三四五六七八九十百千万]{1,7})(k|千|万)?`
const MARK = String.raw`(?:(us\$|hk\$|\$|¥|￥|€|£|usd|rmb|cny|eur|gbp)\s?)?`
const AFTER = String.raw`\s?(元|块钱|块|人民币|rmb|yuan|cny|usd|dollars?|bucks|美元|美金|欧元|euros?|eur|pounds?|gbp)?`
const AMOUNT = MARK + NUMBER + AFTER
const CURRENCIES: Readonly<Record<string, string>> = {
  us$: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  美元: 'USD',
  美金: 'USD',
  hk$: 'HKD',
  '¥': 'CNY',
  '￥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  yuan: 'CNY',
  元: 'CNY',
  块: 'CNY',
  块钱: 'CNY',
  人民币: 'CNY',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
}
/** Figures with these behind them are sizes, not prices. */
const NOT_A_UNIT = String.raw`(?!\s?(?:g|kg|mg|ml|l|cm|mm|m|w|mah|h|hz|db|%|度|克|千克|公斤|斤|毫升|升|厘米|毫米|米|瓦|小时|分钟|分贝|岁|个|件|条|片|支|袋|包|inch|inches|years?|months?|days?|pcs|pieces)(?![a-z]))(?!\d)`

type Reader = (amounts: readonly number[]) => Pick<PriceBounds, 'from' | 'to'>
const AROUND = 0.2
const upTo: Reader = ([to]) => ({ to })
const from: Reader = ([least]) => ({ from: least })
const around: Reader = ([middle = 0]) => ({ from: middle * (1 - AROUND), to: middle * (1 + AROUND) })
const between: Reader = ([a = 0, b = 0]) => ({ from: Math.min(a, b), to: Math.max(a, b) })

const RULES: readonly (readonly [pattern: RegExp, read: Reader, needsMoney: boolean])[] = [
  [`between\\s+${AMOUNT}\\s+and\\s+${AMOUNT}${NOT_A_UNIT}`, between, false],
  [`(?:从\\s?)?${AMOUNT}\\s?(?:-|–|~|至|到|to)\\s?${AMOUNT}${NOT_A_UNIT}(?:之间)?`, between, false],
  [`${AMOUNT}${NOT_A_UNIT}\\s?(?:以内|之内|以下|及以下|封顶|or less|or under|max)`, upTo, false],
  [
    `(?:不超过|不高于|低于|少于|小于|不到|最多|至多|预算|under|below|less than|up to|at most|max(?:imum)?|within|cheaper than|no more than|<=?|≤)\\s?${AMOUNT}${NOT_A_UNIT}(?:以内|以下)?`,
    upTo,
    false,
  ],
  [`${AMOUNT}${NOT_A_UNIT}\\s?(?:以上|起步|及以上|or more|and up|\\+)`, from, false],
  [
    `(?:不低于|高于|超过|大于|至少|over|above|more than|at least|from|>=?|≥)\\s?${AMOUNT}${NOT_A_UNIT}(?:以上)?`,
    from,
    false,
  ],
  [`${AMOUNT}${NOT_A_UNIT}\\s?(?:左右|上下|附近)`, around, false],
  [`(?:around|about|roughly|大约|大概|约)\\s?${AMOUNT}${NOT_A_UNIT}`, around, true],
  [`${AMOUNT}${NOT_A_UNIT}内(?!胆|衬)`, upTo, false],
].map(
  ([pattern, read, needsMoney]) => [new RegExp(pattern as string, 'u'), read as Reader, needsMoney as boolean] as const,
)

const DIGITS = '零一二三四五六七八九'

/** A Chinese numeral up to 9,999,999. @example chineseNumber('二百五') // 250 */
export function chineseNumber(text: string): number {
  let total = 0
  let section = 0
  let digit = 0
  let last = 1
  for (const sign of text.replaceAll('两', '二')) {
    const value = DIGITS.indexOf(sign)
    if (value >= 0) {
      digit = value
      continue
    }
    last = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 }[sign] ?? 1
    if (last === 10_000) {
      total = (total + section + digit) * last
      section = 0
    } else section += (digit || 1) * last
    digit = 0
  }
  // 二百五 is 250, 一百零五 is not written here.
  return total + section + (last > 10 && digit > 0 ? (digit * last) / 10 : digit)
}

function amountOf(number: string, scale: string | undefined): number {
  const value = /\d/.test(number) ? Number(number.replaceAll(',', '')) : chineseNumber(number)
  return value * (scale === 'k' || scale === '千' ? 1_000 : scale === '万' ? 10_000 : 1)
}

const GROUPS = 4

/**
 * A price that a folded query speaks of: 200元以内, 500-800, under $50, 两百左右.
 * @example readPrice('200元以内透气短袖') // { to: 200, currency: 'CNY', start: 0, end: 6 }
 */
export function readPrice(folded: string): PriceBounds | undefined {
  for (const [pattern, read, needsMoney] of RULES) {
    const match = pattern.exec(folded)
    if (!match) continue
    const amounts: number[] = []
    let named: string | undefined
    for (let at = 1; at + 2 < match.length; at += GROUPS) {
      named ??= CURRENCIES[match[at] ?? ''] ?? CURRENCIES[match[at + 3] ?? '']
      if (match[at] === '$') named ??= '$'
      if (match[at + 1]) amounts.push(amountOf(match[at + 1] ?? '', match[at + 2]))
    }
    const isRange = read === between
    const [low = 0, high = 0] = amounts
    // 5-7 of something, or 2.4-5 GHz, is no price; nor is a model number.
    if ((needsMoney && !named) || (isRange && !named && (low < 10 || high <= low))) continue
    if (/[a-z0-9]$/.test(folded.slice(0, match.index)) && /^[\d.]/.test(match[0])) continue
    return { ...read(amounts), currency: named, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
