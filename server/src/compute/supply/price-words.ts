import { formatMoney, formatNumber, type LocalizedText } from '@qianmian/kernel'
import type { Conflict, GuardRule, Unidentified } from '@qianmian/pricing'

const DAY_MS = 86_400_000
const CN_OFFSET_MS = 8 * 60 * 60_000

/** One sentence in both languages from one recipe. */
export const both = (zh: string, en: string): LocalizedText => ({ zh, en })

/** Money as people read it; halves of a minor unit are rounded. @example money(1234.5, 'CNY') // '¥12.35' */
export const money = (minor: number, currency: string): string => formatMoney({ amount: Math.round(minor), currency })

/** A share as a percentage with one decimal. @example percent(-0.0823) // '−8.2%' */
export const percent = (share: number): string => `${formatNumber(share * 100, 1)}%`

/** A change with its sign. @example change(0.061) // '+6.1%' */
export const change = (share: number): string => `${share > 0 ? '+' : ''}${percent(share)}`

/** Basis points. @example bp(1800) // '18%' */
export const bp = (points: number): string => `${formatNumber(points / 100, 2)}%`

export const units = (n: number): string => formatNumber(n, n < 10 ? 1 : 0)

/** Month and day; in China by its own clock. @example monthDay(0, 'CN') // '01-01' */
export const monthDay = (ms: number, region: string): string =>
  new Date(ms + (region.startsWith('CN') ? CN_OFFSET_MS : 0)).toISOString().slice(5, 10)

export const daysSince = (fromMs: number, toMs: number): number => Math.floor((toMs - fromMs) / DAY_MS)

/** Rules as a sentence names them. */
export const RULE_NAMES: Readonly<Record<GuardRule, LocalizedText>> = {
  margin: both('最低毛利', 'least margin'),
  floor: both('最低价', 'floor'),
  ceiling: both('最高价', 'ceiling'),
  'minimum-advertised': both('厂家最低标价', 'minimum advertised price'),
  step: both('单次幅度', 'step'),
  frequency: both('调价间隔', 'rest between changes'),
  competitor: both('与对手的距离', 'distance to competitors'),
  feed: both('对手价不可信', 'competitor prices that cannot be believed'),
  ladder: both('尾数价', 'price endings'),
}

/** Names of rules, in a row. */
export const ruleNames = (rules: readonly GuardRule[]): LocalizedText =>
  both(rules.map((rule) => RULE_NAMES[rule].zh).join('、'), rules.map((rule) => RULE_NAMES[rule].en).join(', '))

const SELLS: Readonly<Record<Unidentified, LocalizedText>> = {
  'too-few-weeks': both('卖的时间太短（不到 12 周）', 'it has been sold for less than 12 weeks'),
  'no-sales': both('还没有卖出过', 'nothing of it was sold'),
  'price-never-changed': both('价格从没动过', 'its price never changed'),
  'too-little-price-variation': both('价格动得太少，看不出来', 'its price moved too little to tell'),
}

/** Why a product's own figures say nothing. */
export const whyUnidentified = (reason: Unidentified): LocalizedText => SELLS[reason]

/** Rules that cannot hold together, with the range between which no price is left. */
export function sayConflict({ rules, lower, upper }: Conflict, currency: string): LocalizedText {
  const names = ruleNames(rules)
  const top = upper >= Number.MAX_SAFE_INTEGER
  return both(
    `这几条不能同时满足：${names.zh}（至少 ${money(lower, currency)}${top ? '' : `，至多 ${money(upper, currency)}`}），所以价格不动`,
    `these cannot hold together: ${names.en} (at least ${money(lower, currency)}${top ? '' : `, at most ${money(upper, currency)}`}), so the price stays`,
  )
}
