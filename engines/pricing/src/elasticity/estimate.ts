import { truncatedNormal } from '../math/truncated-normal.ts'
import { observationBias, type Raw } from './bias.ts'
import { type Design, designOf, usable } from './design.ts'
import { type DemandFit, fitDemand } from './fit.ts'
import { type OwnEstimate, PRIOR_SD, pool } from './pool.ts'
import { freeLift, type PromotionBelief, promotionBelief } from './promotion-belief.ts'
import type { ElasticityProduct, ElasticityReport, ProductElasticity, SalesWeek, Unidentified } from './types.ts'

export interface ElasticityOptions {
  /** Share of truths within the interval; .9 where absent. */
  readonly level?: number
}

/** Rounds between products and the weeks of their category. */
const ROUNDS = 4
/** Of these, so many without a belief of what promotions do. */
const FREE_ROUNDS = 2
const FEWEST_WEEKS = 12
/** A price that moved by less than this, as a standard deviation of its log, says nothing. */
const LEAST_PRICE_SD = 0.005
/** Products' worth of "nothing special" in the effect of a week on a category. */
const WEEK_SHRINK = 3

interface Work {
  readonly product: ElasticityProduct
  readonly group: number
  readonly rows: readonly SalesWeek[]
  readonly reason?: Unidentified
  design?: Design
  fit?: DemandFit
}

function reasonOf(rows: readonly SalesWeek[]): Unidentified | undefined {
  if (new Set(rows.map(({ week }) => week)).size < FEWEST_WEEKS) return 'too-few-weeks'
  if (rows.every(({ units }) => units === 0)) return 'no-sales'
  const logs = rows.map(({ listPrice }) => Math.log(listPrice))
  const byStore = new Map<number, { sum: number; square: number; n: number }>()
  rows.forEach(({ store }, r) => {
    const own = byStore.get(store) ?? { sum: 0, square: 0, n: 0 }
    byStore.set(store, { sum: own.sum + logs[r]!, square: own.square + logs[r]! ** 2, n: own.n + 1 })
  })
  let within = 0
  for (const { sum, square, n } of byStore.values()) within += square - (sum * sum) / n
  const sd = Math.sqrt(Math.max(0, within) / rows.length)
  if (sd < 1e-6) return 'price-never-changed'
  return sd < LEAST_PRICE_SD ? 'too-little-price-variation' : undefined
}

/** Effects of weeks on a category, as logs: what its products sold beyond what their own fits expect, shrunk. */
function weekEffects(members: readonly Work[], span: number): Float64Array {
  const [sold, expected] = [new Float64Array(span), new Float64Array(span)]
  for (const { design, fit } of members) {
    if (!design || !fit) continue
    // A product that sells ten times as much does not speak ten times as loud.
    const [one, other] = [new Float64Array(span), new Float64Array(span)]
    let mean = 0
    for (let r = 0; r < design.rows; r++) {
      if (design.isCensored[r] === 1) continue
      const at = design.week[r]!
      one[at] = one[at]! + design.units[r]!
      other[at] = other[at]! + fit.base[r]!
      mean += design.units[r]! / span
    }
    const weight = 1 / (1 + 0.05 * mean)
    for (let at = 0; at < span; at++) {
      sold[at] = sold[at]! + weight * one[at]!
      expected[at] = expected[at]! + weight * other[at]!
    }
  }
  const typical = expected.reduce((sum, one) => sum + one, 0) / Math.max(1, span * members.length)
  const shrink = WEEK_SHRINK * typical
  const effects = sold.map((one, at) => Math.log((one + shrink + 1e-9) / (expected[at]! + shrink + 1e-9)))
  const mean = effects.reduce((sum, one) => sum + one, 0) / Math.max(1, span)
  return effects.map((one) => one - mean)
}

/**
 * Own-price elasticities of a shop's products: log-linear demand by product with price apart from promotion, effects of stores
 * and of the category's weeks taken out, what a promotion does beyond its price believed of each as all have it, the price freed
 * of what it owes to demand that was seen before; then drawn together,
 * product in category in shop, and held below zero. Where set prices and price tests exist side by side, how far the former
 * mislead is learned and corrected; a test counts by its own precision, a set price by less.
 * @param products weeks may be missing; sales below zero are left out and counted
 * @returns for every product a figure with an interval, and whether its own data say anything
 * @example estimateElasticities([{ id: 'p1', category: 'tea', weeks }]).products[0]?.mean // -2.4
 */
export function estimateElasticities(
  products: readonly ElasticityProduct[],
  { level = 0.9 }: ElasticityOptions = {},
): ElasticityReport {
  const categories = [...new Set(products.map(({ category }) => category))]
  let leftOut = 0
  const works: Work[] = products.map((product) => {
    const found = usable(product)
    leftOut += found.leftOut
    const reason = reasonOf(found.rows)
    return { product, rows: found.rows, group: categories.indexOf(product.category), ...(reason ? { reason } : {}) }
  })
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { rows } of works)
    for (const { week } of rows) {
      first = Math.min(first, week)
      last = Math.max(last, week)
    }
  const span = Math.max(0, last - first + 1)
  const groups = categories.map((_, group) => works.filter((work) => work.group === group && !work.reason))
  // Two rounds let every product speak for itself; what all say of promotions is believed of each from then on.
  let belief: PromotionBelief | undefined
  for (let round = 0; round < ROUNDS; round++) {
    if (round === FREE_ROUNDS) {
      belief = promotionBelief(
        works.flatMap(({ design, fit }) =>
          design && fit ? (freeLift(fit, design.promotion, design.columns) ?? []) : [],
        ),
      )
    }
    for (const members of groups) {
      const offset = round > 0 && members.length > 1 ? weekEffects(members, span) : new Float64Array(span)
      for (const work of members) {
        work.design = designOf(work.rows, offset, first)
        const fit = fitDemand(work.design, offset, belief)
        if (fit) work.fit = fit
      }
    }
  }
  const raw = works.map(rawOf)
  const bias = observationBias(raw)
  const own = works.map((work, i) => combined(work, raw[i]!, bias))
  const pooled = pool(own, categories.length)
  const side = (1 - level) / 2
  return {
    leftOut,
    observationBias: bias,
    products: works.map((work, i) =>
      sayProduct(work, own[i]!, pooled.means[i]!, pooled.variances[i]!, pooled.ownShares[i]!, side),
    ),
    categories: categories.map((category, g) => ({
      category,
      mean: pooled.groups[g]!.mean,
      error: Math.sqrt(pooled.groups[g]!.variance),
    })),
    shop: {
      mean: pooled.top.mean,
      error: Math.sqrt(pooled.top.variance),
      betweenCategories: pooled.top.between,
      withinCategory: pooled.top.within,
    },
  }
}

function rawOf({ design, fit, reason }: Work): Raw {
  if (reason || !design || !fit) return { covariance: 0 }
  const { columns: p, price, testPrice } = design
  const at = (column: number) => ({
    estimate: fit.coefficients[column]!,
    variance: fit.covariance[column * p + column]!,
  })
  return {
    set: at(price),
    ...(testPrice >= 0 ? { test: at(testPrice) } : {}),
    covariance: testPrice >= 0 ? fit.covariance[price * p + testPrice]! : 0,
  }
}

/** One estimate of set prices and test, each with the weight it deserves. */
function combined({ group }: Work, { set, test }: Raw, bias: ElasticityReport['observationBias']): OwnEstimate {
  if (!set) return { group, estimate: 0, variance: Number.POSITIVE_INFINITY }
  const observed = { estimate: set.estimate - bias.mean, variance: set.variance + bias.deviation ** 2 }
  if (!test) return { group, ...observed }
  const [a, b] = [1 / observed.variance, 1 / test.variance]
  return { group, estimate: (a * observed.estimate + b * test.estimate) / (a + b), variance: 1 / (a + b) }
}

function sayProduct(
  { product, reason, design, fit }: Work,
  own: OwnEstimate,
  mean: number,
  variance: number,
  ownShare: number,
  side: number,
): ProductElasticity {
  const isWide = !(Math.sqrt(own.variance) < PRIOR_SD)
  const said = reason ?? (isWide ? 'too-little-price-variation' : undefined)
  const held = truncatedNormal(mean, Math.sqrt(variance), 0)
  return {
    id: product.id,
    category: product.category,
    mean: held.mean,
    lower: held.quantile(side),
    upper: held.quantile(1 - side),
    isIdentified: said === undefined,
    ...(said ? { reason: said } : {}),
    ...(Number.isFinite(own.variance) ? { own: { estimate: own.estimate, error: Math.sqrt(own.variance) } } : {}),
    promotionLift: design && fit && design.promotion >= 0 ? fit.coefficients[design.promotion]! : 0,
    ownShare,
  }
}
