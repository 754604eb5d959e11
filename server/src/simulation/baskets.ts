import type { Random } from '@qianmian/kernel'
import { COMPLEMENTS } from './complements.data.ts'
import type { DemandHistory } from './demand.ts'

/** What goes into a basket: of which product, and of which kind that is. */
export interface BasketVariant {
  readonly productId: string
  /** As `COMPLEMENTS` names it. */
  readonly type: string
}

/** Of the baskets with more than one piece so many are looked through for something that goes with the first. A figure of ours. */
const TOGETHER_SHARE = 0.8
/** What `COMPLEMENTS` names one place later is put beside it so much more seldom. */
const NEXT_SHARE = 0.25
/** Days that the made-up buyer has laid in of what he bought too much of, at its mean rate. */
export const OVERBOUGHT_DAYS = 730
/** How many variants that is, each of another product, where the range has so many. */
export const OVERBOUGHT = 6
/** A day's units between which they lie: what hardly anybody buys pairs with nothing. */
const [LEAST_UNITS, MOST_UNITS] = [0.3, 1.5]
/** What they go with sells at least so many times as well. */
const PARTNER_TIMES = 1.2

/**
 * How closely two kinds of products belong together, whichever is named first: 0 for the closest.
 * @returns undefined where they are not used together
 * @example placeTogether('gaiwan', 'tea') // 0
 */
export function placeTogether(a: string, b: string): number | undefined {
  const places = [COMPLEMENTS[a]?.indexOf(b) ?? -1, COMPLEMENTS[b]?.indexOf(a) ?? -1].filter((place) => place >= 0)
  return places.length === 0 ? undefined : Math.min(...places)
}

/**
 * Puts something beside the first piece of a basket that goes with it, by changing places with a piece of a later basket: what is
 * sold on a day stays what it is, and complementary products meet more often than chance has them meet.
 * @param pieces of a day, as indices into `variants`; changed in place
 * @param at where the basket begins
 */
export function putTogether(pieces: number[], at: number, variants: readonly BasketVariant[], random: Random): void {
  if (random.next() >= TOGETHER_SHARE) return
  const first = variants[pieces[at] as number]
  if (!first) return
  const fitting: { n: number; weight: number }[] = []
  for (let n = at + 1; n < pieces.length; n++) {
    const other = variants[pieces[n] as number]
    const place = other && other.productId !== first.productId ? placeTogether(first.type, other.type) : undefined
    if (place !== undefined) fitting.push({ n, weight: NEXT_SHARE ** place })
  }
  let left = random.next() * fitting.reduce((sum, { weight }) => sum + weight, 0)
  let from = -1
  for (const { n, weight } of fitting) {
    if (left <= 0 && from >= 0) break
    from = n
    left -= weight
  }
  if (from < 0) return
  const second = pieces[at + 1] as number
  pieces[at + 1] = pieces[from] as number
  pieces[from] = second
}

/**
 * Variants of which the made-up buyer bought for two years at once: they sell neither well nor hardly at all, and go with
 * what sells best.
 * Made up for a demo, as the whole law is.
 * @param history one a variant, in the same order
 * @returns indices into `variants`, at most {@link OVERBOUGHT}
 */
export function overbought(variants: readonly BasketVariant[], history: readonly DemandHistory[]): readonly number[] {
  const sold = new Map<string, { units: number; type: string }>()
  variants.forEach(({ productId, type }, n) => {
    const units = (sold.get(productId)?.units ?? 0) + (history[n]?.law.meanUnits ?? 0)
    sold.set(productId, { units, type })
  })
  const open = variants.flatMap(({ productId, type }, n) => {
    const law = history[n]?.law
    const units = law?.meanUnits ?? 0
    const own = sold.get(productId)?.units ?? 0
    const partners = [...sold.values()].filter(
      (other) => other.units >= PARTNER_TIMES * own && placeTogether(type, other.type) !== undefined,
    )
    if (!law || units < LEAST_UNITS || units > MOST_UNITS || partners.length === 0) return []
    // What is bought much, beside much, and rather when it costs less: there a bundle has something to bring.
    return [{ n, productId, worth: units * Math.max(...partners.map((one) => one.units)) * (-law.elasticity - 1) }]
  })
  const taken = new Map<string, number>()
  for (const { n, productId } of open.sort((a, b) => b.worth - a.worth)) {
    if (!taken.has(productId)) taken.set(productId, n)
  }
  return [...taken.values()].slice(0, OVERBOUGHT)
}
