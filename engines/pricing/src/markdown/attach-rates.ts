import { logGamma } from '../math/beta.ts'

/** What baskets of some months held. A product counts once a basket, however many units of it. */
export interface BasketCounts {
  readonly baskets: number
  readonly products: readonly { readonly id: string; readonly category: string; readonly baskets: number }[]
  /** Baskets that held both; a pair once, in either order; pairs that never met may be left out. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly together: number }[]
}

/** What is believed of the share of baskets with `fast` that hold `slow` too: a beta distribution. */
export interface AttachRate {
  readonly slow: string
  readonly fast: string
  readonly mean: number
  readonly alpha: number
  readonly beta: number
  /** Baskets with both, and with the fast one. */
  readonly together: number
  readonly baskets: number
  /** What was believed before the pair's own baskets were looked at. */
  readonly priorMean: number
  /** Share of the mean that the pair's own baskets say; the rest is the prior. */
  readonly ownShare: number
}

/** Successes that a prior may be worth: between a guess that any basket overrules and one that hundreds do not move. */
const STRENGTHS = Array.from({ length: 15 }, (_, i) => 0.125 * 2 ** (i / 1.5))
/** Baskets that it may be worth at most: where the prior is next to nothing, few successes would be thousands of baskets. */
const MOST_WORTH = [15, 30, 60, 120, 240, 480, 960, Number.POSITIVE_INFINITY]
/** Pairs that the strength is learned from: more say nothing new. */
const MOST_PAIRS = 10_000
/** Nothing is believed to be in more than this share of baskets before it was seen. */
const MOST_PRIOR = 0.95
/** Expected meetings that the shop's own lift is worth for a pair of categories, where categories are too few to tell. */
const CATEGORY_WEIGHT = 10

const keyOf = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)

/**
 * Attach rates by empirical Bayes. Two things are known of a pair that hardly met: how common the slow product is, and how much
 * more often than by chance its category meets the other one's (the lift), itself shrunk to the lift of the whole shop. Their
 * product is the prior mean of a beta distribution; what it is worth, in successes and in baskets at most, maximises the beta-binomial
 * likelihood of all pairs.
 * The pair's own baskets then move it. (Empirical Bayes of ratios as in DuMouchel 1999, with a beta for the gamma.)
 * @param wanted pairs of slow and fast
 * @returns one a pair, in their order; a product that no basket held has a rate of the prior alone
 * @throws RangeError on counts that cannot be: more baskets together than alone
 * @example attachRates(counts, [{ slow: 'towel', fast: 'mat' }])[0]?.mean // 0.061
 */
export function attachRates(
  counts: BasketCounts,
  wanted: readonly { readonly slow: string; readonly fast: string }[],
): AttachRate[] {
  const products = new Map(counts.products.map((one) => [one.id, one]))
  const together = new Map(counts.pairs.map(({ a, b, together }) => [keyOf(a, b), together]))
  for (const { a, b, together: met } of counts.pairs) {
    const least = Math.min(products.get(a)?.baskets ?? 0, products.get(b)?.baskets ?? 0)
    if (!(met >= 0) || met > least) throw new RangeError(`${a} and ${b} met in more baskets than hold one of them`)
  }
  const liftOf = categoryLifts(counts)
  const metOf = (a: string, b: string): number => together.get(keyOf(a, b)) ?? 0
  const priorMean = (slow: string, fast: string): number => {
    const [one, other] = [products.get(slow), products.get(fast)]
    const [held, beside, met] = [one?.baskets ?? 0, other?.baskets ?? 0, metOf(slow, fast)]
    // The pair's own baskets are left out, for they are what moves the prior: counted twice they would be believed too much.
    // Half a basket: what nobody bought yet is rare, and not impossible.
    const share = (held - met + 0.5) / (counts.baskets - beside + 1)
    const own = { met, expected: counts.baskets > 0 ? (held * beside) / counts.baskets : 0 }
    return Math.min(MOST_PRIOR, share * liftOf(one?.category ?? '', other?.category ?? '', own))
  }
  const worthOf = priorWorth(counts, priorMean, metOf)
  return wanted.map(({ slow, fast }) => {
    const prior = priorMean(slow, fast)
    const [met, baskets] = [metOf(slow, fast), products.get(fast)?.baskets ?? 0]
    const worth = worthOf(prior)
    const alpha = worth * prior + met
    const beta = worth * (1 - prior) + baskets - met
    return {
      slow,
      fast,
      mean: alpha / (alpha + beta),
      alpha,
      beta,
      together: met,
      baskets,
      priorMean: prior,
      ownShare: baskets / (baskets + worth),
    }
  })
}

/** @param own what a pair adds to the meetings of its categories: left out */
type CategoryLift = (a: string, b: string, own: { readonly met: number; readonly expected: number }) => number

/** How many times more often than by chance products of two categories meet, shrunk to the shop's own lift. */
function categoryLifts({ baskets, products, pairs }: BasketCounts): CategoryLift {
  const categoryOf = new Map(products.map(({ id, category }) => [id, category]))
  const [sums, squares] = [new Map<string, number>(), new Map<string, number>()]
  for (const { category, baskets: held } of products) {
    sums.set(category, (sums.get(category) ?? 0) + held)
    squares.set(category, (squares.get(category) ?? 0) + held * held)
  }
  const met = new Map<string, number>()
  for (const { a, b, together } of pairs) {
    const key = keyOf(categoryOf.get(a) ?? '', categoryOf.get(b) ?? '')
    met.set(key, (met.get(key) ?? 0) + together)
  }
  const categories = [...sums.keys()]
  const cells: { key: string; met: number; expected: number }[] = []
  categories.forEach((one, i) => {
    for (const other of categories.slice(i)) {
      const product = (sums.get(one) ?? 0) * (sums.get(other) ?? 0)
      const ways = one === other ? (product - (squares.get(one) ?? 0)) / 2 : product
      const expected = baskets > 0 ? ways / baskets : 0
      if (expected > 0) cells.push({ key: keyOf(one, other), met: met.get(keyOf(one, other)) ?? 0, expected })
    }
  })
  const all = cells.reduce((sum, { expected }) => sum + expected, 0)
  const shop = all > 0 ? cells.reduce((sum, cell) => sum + cell.met, 0) / all : 1
  // What lifts of categories scatter beyond chance (method of moments) says how far each is to be believed.
  const beyond = cells.reduce((sum, { met, expected }) => sum + (met - shop * expected) ** 2 / expected - shop, 0)
  const variance = all > 0 ? beyond / all : 0
  const weight = cells.length > 2 && variance > 0 ? shop / variance : CATEGORY_WEIGHT
  const cellOf = new Map(cells.map((cell) => [cell.key, cell]))
  return (a, b, own) => {
    const cell = cellOf.get(keyOf(a, b)) ?? own
    const expected = Math.max(0, cell.expected - own.expected)
    // A shop in which nothing ever met still has a prior above nothing.
    return Math.max(1e-3, (Math.max(0, cell.met - own.met) + weight * shop) / (expected + weight))
  }
}

/** @returns what a prior of this mean is worth, in baskets */
function priorWorth(
  { products }: BasketCounts,
  priorMean: (slow: string, fast: string) => number,
  metOf: (a: string, b: string) => number,
): (prior: number) => number {
  const known = products.filter(({ baskets }) => baskets > 0).sort((a, b) => b.baskets - a.baskets)
  const most = known.slice(0, Math.floor(Math.sqrt(MOST_PAIRS)))
  const seen = most.flatMap((fast) =>
    most.flatMap((slow) =>
      slow === fast ? [] : [{ met: metOf(slow.id, fast.id), n: fast.baskets, prior: priorMean(slow.id, fast.id) }],
    ),
  )
  let [best, likeliest] = [(prior: number): number => 1 / prior, Number.NEGATIVE_INFINITY]
  for (const strength of STRENGTHS)
    for (const limit of MOST_WORTH) {
      const worth = (prior: number): number => Math.min(limit, strength / prior)
      const sum = seen.reduce((all, { met, n, prior }) => {
        const [alpha, beta] = [worth(prior) * prior, worth(prior) * (1 - prior)]
        return (
          all +
          logGamma(alpha + met) -
          logGamma(alpha) +
          logGamma(beta + n - met) -
          logGamma(beta) -
          logGamma(alpha + beta + n) +
          logGamma(alpha + beta)
        )
      }, 0)
      if (sum > likeliest) [best, likeliest] = [worth, sum]
    }
  return best
}
