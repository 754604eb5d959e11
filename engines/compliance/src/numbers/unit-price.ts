import type { Figure } from './extract-figures.ts'
import type { FactFigures } from './fact-figures.ts'

const MONEY: ReadonlySet<string> = new Set(['CNY', 'USD', 'EUR', 'GBP', 'HKD'])
const WINDOW = 24

/** What one of it is: `step` of the units named. Counted things, uses, 100 ml, 100 g. */
interface Part {
  readonly step: bigint
  readonly units: Readonly<Record<string, bigint>>
  readonly isCounted?: true
}

const TIMES: Part = { step: 1n, units: { times: 1n, wash: 1n } }
const THINGS: Part = { step: 1n, units: { piece: 1n, sheet: 1n, cup: 1n, count: 1n }, isCounted: true }
const VOLUME: Part = { step: 100n, units: { ml: 1n, L: 1000n } }
const MASS: Part = { step: 100n, units: { g: 1n, kg: 1000n } }

/** The words before a Chinese figure, behind an English one. */
const PARTS: readonly (readonly [Part, RegExp, RegExp])[] = [
  [VOLUME, /每100(?:毫升|ml)[^，。；,;\d]{0,4}$/i, /^ ?(?:a|per|for each|for every) 100 ?(?:ml|millilit)/i],
  [MASS, /每100(?:克|g)[^，。；,;\d]{0,4}$/i, /^ ?(?:a|per|for each|for every) 100 ?(?:g|gram)/i],
  [
    TIMES,
    /每(?:次|份|回|遍|洗一次)[^，。；,;\d]{0,4}$/,
    /^ ?(?:a|an|per|for each) (?:time|wash|serving|use|go)(?![a-z])/i,
  ],
  [
    THINGS,
    /每[片张颗粒支包袋只个块条枚件杯][^，。；,;\d]{0,4}$/,
    /^ ?(?:a|an|per|for each) (?:sheet|piece|pack|bag|capsule|pod|stick|wipe|pad|cup|tablet|sachet|bar)(?![a-z])/i,
  ],
]

const partOf = (text: string, figure: Pick<Figure, 'start' | 'end'>): Part | undefined => {
  const before = text.slice(Math.max(0, figure.start - WINDOW), figure.start)
  const after = text.slice(figure.end, figure.end + WINDOW)
  return PARTS.find(([, zh, en]) => zh.test(before) || en.test(after))?.[0]
}

interface Decimal {
  readonly digits: bigint
  readonly scale: bigint
}

function decimal(value: string): Decimal | undefined {
  const match = /^(\d{1,15})(?:\.(\d{1,6}))?$/.exec(value)
  if (!match) return undefined
  return { digits: BigInt(`${match[1]}${match[2] ?? ''}`), scale: 10n ** BigInt((match[2] ?? '').length) }
}

/**
 * True if a figure is the price of a part (每片约¥0.67, about ¥0.67 a sheet) and the price and an amount among the facts give
 * it: it equals the quotient exactly, or stands with 约 or "about" and is the quotient rounded to the last place written,
 * which is a cent. The one figure that may be reckoned from two facts instead of being stated by one.
 * @example isUnitPrice(figure, '每片约¥0.67', [price3990, count60]) // true
 */
export function isUnitPrice(figure: Figure, text: string, facts: readonly FactFigures[]): boolean {
  const currency = figure.units.find((unit) => MONEY.has(unit))
  const [written, second] = figure.values
  if (!currency || written === undefined || second !== undefined) return false
  if (figure.comparator !== 'exact' && figure.comparator !== 'about') return false
  const part = partOf(text, figure)
  const said = decimal(written)
  if (!part || !said) return false
  if (figure.comparator === 'about' && said.scale !== 100n && said.scale !== 1n) return false
  return facts.some(
    ({ fact, quantities }) =>
      fact.claimKind === 'price' &&
      quantities.some((price) => {
        const paid = price.units.includes(currency) ? decimal(price.value) : undefined
        return paid !== undefined && facts.some((item) => divides(paid, said, figure, part, item))
      }),
  )
}

function divides(paid: Decimal, said: Decimal, figure: Figure, part: Part, item: FactFigures): boolean {
  if (item.fact.claimKind === 'price') return false
  return item.quantities.some(({ value, units, comparators, part: composed }) => {
    const unit = units.find((code) => part.units[code] !== undefined)
    const isCount = part.isCounted && units.length === 0
    const amount = decimal(value)
    if (!amount || amount.digits === 0n || composed || !comparators.includes('exact') || !(unit || isCount))
      return false
    const size = (unit && part.units[unit]) || 1n
    // said = paid * step / (amount * size), all over their scales.
    const left = said.digits * paid.scale * amount.digits * size
    const right = paid.digits * part.step * said.scale * amount.scale
    if (left === right) return true
    const off = left > right ? left - right : right - left
    const half = paid.scale * amount.digits * size
    // Only cents are rounded, and half a cent up: a price is never told lower than it is.
    return figure.comparator === 'about' && said.scale === 100n && (left > right ? 2n * off <= half : 2n * off < half)
  })
}

/** True of the 100 ml in 每100毫升约¥2: it measures the price, not the product. */
export function isPriceMeasure(figure: Figure, text: string): boolean {
  if (figure.values.length !== 1 || figure.values[0] !== '100' || figure.comparator !== 'exact') return false
  if (!figure.units.some((unit) => unit === 'ml' || unit === 'g')) return false
  const before = text.slice(Math.max(0, figure.start - WINDOW), figure.start)
  const after = text.slice(figure.end, figure.end + WINDOW)
  return (
    (/每$/.test(before) && /^[^，。；,;\d]{0,4}(?:¥|￥|RMB|HK\$|US\$|\$|€|£)/.test(after)) ||
    /(?:¥|￥|RMB ?|\$|€|£) ?\d[\d,.]* (?:a|per|for each|for every) $/.test(before)
  )
}
