import { type Random, seededRandom } from '@qianmian/kernel'
import { FESTIVALS, SEASONS, SPRING_FESTIVALS, WEEK } from './demand.data.ts'

/** A variant whose sales are made up. */
export interface DemandVariant {
  readonly id: string
  /** What its law is drawn from with the seed, so that ids of a shop do not change it: the stock-keeping unit. */
  readonly key: string
  readonly category: string
  readonly priceMinor: number
}

/** The law of a variant's daily demand: what a forecast would have to find out. */
export interface DemandLaw {
  readonly variantId: string
  /** Units that are wanted on an average day at the present list price. */
  readonly meanUnits: number
  /** `d log units / d log price`. */
  readonly elasticity: number
  /** Share of units that come back. */
  readonly returnRate: number
  /** Variance of a day over its mean, less one, as a share of the mean (negative binomial). */
  readonly dispersion: number
  /** Change of the mean over a year, in log units. */
  readonly yearlyTrend: number
  readonly season: string
}

/** One variant on one day. `sold` is less than `wanted` where the shelf was empty: the rest is lost, and no log shows it. */
export interface DemandDay {
  readonly wanted: number
  readonly sold: number
  /** Expected units before chance. */
  readonly meanUnits: number
  /** The list price of that time, and what was asked on that day: less where it was promoted. */
  readonly listMinor: number
  readonly priceMinor: number
  /** On the shelf in the morning. */
  readonly stock: number
}

export interface DemandHistory {
  readonly law: DemandLaw
  readonly days: readonly DemandDay[]
  /** Ordered and not there yet when the days end: how many days later, and how many units. */
  readonly coming: readonly { readonly inDays: number; readonly units: number }[]
}

const DAY_MS = 86_400_000
const WHOLE_SHOP_UNITS = 60

/**
 * Daily demand of each variant over some days: Zipf popularity, a week's shape, seasons of its category, 618, 11.11 and
 * Spring Festival, promotions, a known elasticity, and shelves that run empty. Pure: the same seed and days give
 * the same history.
 * @param firstDay YYYY-MM-DD
 * @param isRepriced whether list prices were changed now and then, as those of a shop are
 */
export function demandHistory(
  variants: readonly DemandVariant[],
  firstDay: string,
  days: number,
  seed: string,
  isRepriced = false,
): DemandHistory[] {
  const random = seededRandom(`demand/${seed}`)
  const weights = random.shuffle(variants.map((_, rank) => 1 / (rank + 2) ** 1.1))
  const sum = weights.reduce((a, b) => a + b, 0)
  return variants.map((variant, n) => {
    const own = random.fork(variant.key)
    const season = SEASONS[variant.category] ? variant.category : 'even'
    const law: DemandLaw = {
      variantId: variant.id,
      meanUnits: (WHOLE_SHOP_UNITS * (weights[n] ?? 0)) / sum,
      elasticity: -1.2 - 1.6 * own.next(),
      returnRate: 0.02 + 0.08 * own.next(),
      dispersion: 0.1 + 0.3 * own.next(),
      yearlyTrend: -0.2 + 0.4 * own.next(),
      season,
    }
    const lists = isRepriced
      ? listPrices(variant.priceMinor, days, own.fork('prices'))
      : new Float64Array(days).fill(variant.priceMinor)
    return { law, ...walk(law, variant.priceMinor, lists, Date.parse(`${firstDay}T00:00:00Z`), own) }
  })
}

/** What a day does to demand at the list price, as a factor. @example dayFactor('even', Date.UTC(2025, 10, 11)) > 3 */
export function dayFactor(season: string, ms: number): number {
  const date = new Date(ms)
  const month = SEASONS[season]?.[date.getUTCMonth()] ?? 1
  const week = WEEK[date.getUTCDay()] ?? 1
  return month * week * festivalFactor(ms)
}

function festivalFactor(ms: number): number {
  const date = new Date(ms)
  let factor = 1
  for (const { month, day, peak, before, after } of FESTIVALS) {
    const away = Math.round((ms - Date.UTC(date.getUTCFullYear(), month - 1, day)) / DAY_MS)
    if (away >= -before && away <= after) factor *= 1 + (peak - 1) * Math.exp(-Math.abs(away) / 2)
  }
  const spring = SPRING_FESTIVALS[date.getUTCFullYear()]
  if (spring) {
    const away = Math.round((ms - Date.parse(`${spring}T00:00:00Z`)) / DAY_MS)
    // Three weeks of gifts and new clothes, then carriers rest and the shop is quiet.
    if (away >= -21 && away < -3) factor *= 1.6
    else if (away >= -3 && away <= 6) factor *= 0.35
  }
  return factor
}

/** Shares of the present list price that an earlier one was, and how many variants always cost what they cost now. Figures of ours. */
const [LOWEST_SHARE, HIGHEST_SHARE, NEVER_CHANGED] = [0.84, 1.16, 0.3]

/** The list price of each day: for most variants it was changed twice, and is now what it is. */
function listPrices(listMinor: number, days: number, random: Random): Float64Array {
  const prices = new Float64Array(days).fill(listMinor)
  const [first, second] = [0.2 + 0.25 * random.next(), 0.55 + 0.25 * random.next()]
  const shares = [0, 1].map(() => LOWEST_SHARE + (HIGHEST_SHARE - LOWEST_SHARE) * random.next())
  if (random.next() < NEVER_CHANGED) return prices
  const [until, then] = [Math.round(first * days), Math.round(second * days)]
  // Whole units of money where it costs ten of them.
  const step = listMinor >= 1000 ? 100 : 1
  const at = (share = 1): number => Math.max(1, Math.round((listMinor * share) / step) * step)
  return prices.fill(at(shares[0]), 0, until).fill(at(shares[1]), until, then)
}

/** The list price less what a promotion takes off on that day: the festivals, and weeks of the variant's own. */
function priceOn(listMinor: number, ms: number, promoWeek: number, cut: number): number {
  const isFestival = festivalFactor(ms) > 1.5
  const isOwn = Math.floor(ms / (7 * DAY_MS)) % 9 === promoWeek
  const share = isFestival ? 0.85 : isOwn ? 1 - cut : 1
  return Math.max(1, Math.round(listMinor * share))
}

function walk(
  law: DemandLaw,
  nowMinor: number,
  lists: Float64Array,
  fromMs: number,
  random: Random,
): Pick<DemandHistory, 'days' | 'coming'> {
  const promoWeek = random.int(9)
  const cut = 0.1 + 0.15 * random.next()
  const cover = 18 + random.int(20)
  const lead = 4 + random.int(9)
  const days = lists.length
  let stock = Math.ceil(law.meanUnits * cover)
  const coming: { day: number; units: number }[] = []
  const out: DemandDay[] = []
  for (let day = 0; day < days; day++) {
    const ms = fromMs + day * DAY_MS
    for (const one of coming) if (one.day === day) stock += one.units
    const list = lists[day] as number
    const priceMinor = priceOn(list, ms, promoWeek, cut)
    const meanUnits =
      law.meanUnits *
      dayFactor(law.season, ms) *
      Math.exp((law.yearlyTrend * day) / 365) *
      (priceMinor / nowMinor) ** law.elasticity
    const wanted = drawUnits(meanUnits, law.dispersion, random)
    const sold = Math.min(wanted, stock)
    out.push({ wanted, sold, meanUnits: Math.round(meanUnits * 1e4) / 1e4, listMinor: list, priceMinor, stock })
    stock -= sold
    const onTheWay = coming.reduce((units, one) => (one.day > day ? units + one.units : units), 0)
    // The buyer looks at the average alone, so that peaks empty shelves: that is what a forecast is for.
    if (stock + onTheWay < law.meanUnits * lead * 1.4)
      coming.push({ day: day + lead, units: Math.max(1, Math.ceil(law.meanUnits * cover)) })
  }
  return {
    days: out,
    coming: coming.flatMap(({ day, units }) => (day >= days ? [{ inDays: day - days, units }] : [])),
  }
}

/** Negative binomial as a Poisson whose mean is drawn around the mean with a log-normal of the same variance. */
function drawUnits(mean: number, dispersion: number, random: Random): number {
  const sigma2 = Math.log(1 + dispersion)
  const lambda = mean * Math.exp(Math.sqrt(sigma2) * random.normal() - sigma2 / 2)
  // Knuth's method in pieces: the product of uniforms must not underflow.
  let [left, units] = [lambda, 0]
  while (left > 0) {
    const part = Math.min(left, 30)
    left -= part
    const limit = Math.exp(-part)
    for (let product = random.next(); product > limit; product *= random.next()) units += 1
  }
  return units
}
