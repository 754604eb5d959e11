import type { LocalizedText, Result } from '@qianmian/kernel'
import {
  lowestShown,
  lowestTransacted,
  type NoReference,
  type ReferencePrice,
  type ReferenceRule,
  strikeThrough,
} from '@qianmian/pricing'
import type { PriceItem, PricePlanItem, PricePlanOrder } from './price-plan-types.ts'
import { both, money } from './price-words.ts'

/** Place of a ledger whose sales were made up: it shows how the rule works and proves nothing. */
export const SIMULATED_PLACE = 'simulated'

const RULES: Readonly<Record<PricePlanOrder['settings']['referenceRule'], ReferenceRule>> = {
  cn: 'cn-lowest-transacted-7-days',
  eu: 'eu-lowest-shown-30-days',
}

/** What the rule looks at. */
const BASES: Readonly<Record<ReferenceRule, LocalizedText>> = {
  'cn-lowest-transacted-7-days': both('7 日成交最低', 'lowest paid in 7 days'),
  'eu-lowest-shown-30-days': both('30 日标价最低', 'lowest shown in 30 days'),
}

const WHY: Readonly<Record<Exclude<NoReference, 'not-lower'>, LocalizedText>> = {
  'never-sold': both('没有成交过', 'nothing was sold'),
  'never-shown': both('没有标价记录', 'no price was noted'),
  'shown-too-short': both('标价记录不满 30 天', 'prices were noted for less than 30 days'),
  'raised-before': both('不久前刚提过价，降回去不算降价', 'raised shortly before: taking that back is no reduction'),
  'other-currency': both('价格记录是另一种货币', 'the ledger is in another currency'),
}

/**
 * The price that may be struck through beside a new price, computed from the ledger and never given: in China the lowest that
 * was paid in the seven days before (明码标价和禁止价格欺诈规定 art. 16), in the European Union the lowest that was shown in
 * thirty (98/6/EC art. 6a). None where it cannot be proven or the new price is not below it.
 * @param newPrice what would be asked, minor units
 */
export function referenceOf(
  { ledger }: Pick<PriceItem, 'ledger'>,
  newPrice: number,
  {
    referenceRule,
    nowMs,
    currency,
  }: Pick<PricePlanOrder, 'nowMs' | 'currency'> & Pick<PricePlanOrder['settings'], 'referenceRule'>,
): PricePlanItem['reference'] {
  const rule = RULES[referenceRule]
  const basis = BASES[rule]
  const struck = strikeThrough(ledger, { startMs: nowMs, newPrice, currency }, rule)
  if (!struck.ok && struck.error !== 'not-lower') {
    const why = WHY[struck.error]
    return { priceMinor: null, says: both(`不可用，${why.zh}`, `none: ${why.en}`) }
  }
  const found: Result<ReferencePrice, unknown> = struck.ok
    ? struck
    : rule === 'cn-lowest-transacted-7-days'
      ? lowestTransacted(ledger, nowMs)
      : lowestShown(ledger, nowMs)
  const lowest = found.ok ? found.value : undefined
  if (!lowest) return { priceMinor: null, says: both('不可用', 'none') }
  const price = money(lowest.price, currency)
  // Nobody sold it within the window: then the last sale counts, and is called so.
  const isOlder = rule === 'cn-lowest-transacted-7-days' && lowest.evidence.atMs < lowest.fromMs
  const { zh, en } = isOlder ? both('7 日内没有成交，上一笔', 'nothing sold in 7 days, last paid') : basis
  if (ledger.place === SIMULATED_PLACE)
    return {
      priceMinor: null,
      says: both(`不可用，${zh} ${price} 是模拟成交`, `none: ${en} ${price}, and that sale was simulated`),
    }
  return struck.ok
    ? { priceMinor: lowest.price, says: both(`可用 ${price}，${zh}`, `${price}, ${en}`) }
    : { priceMinor: null, says: both(`不可用，${zh} ${price}`, `none: ${en} ${price}`) }
}
