import { estimateElasticities, guardChecked, type LadderLimits, priceLadder } from '@qianmian/pricing'
import { makeShocks } from './price-draws.ts'
import { guardsOf } from './price-guards.ts'
import { refuseUnknown } from './price-order-keys.ts'
import type { PriceItem, PricePlan, PricePlanItem, PricePlanOrder } from './price-plan-types.ts'
import { referenceOf } from './price-reference.ts'
import { isBelieved } from './price-rules.ts'
import { reasonOf, stepsOf } from './price-sentences.ts'
import { elasticityProduct, faultIn, type Rung, type Study, studyOf } from './price-study.ts'
import { chooseTrials, proposeTrial, type Trial } from './price-trials.ts'
import { both } from './price-words.ts'

/** Of all variants, so many may change at once, and always a few: shoppers and staff should still know the shop. */
const [MOST_CHANGES_SHARE, ALWAYS_CHANGES] = [0.3, 10]
const MOST_POINTS = 120
/** A change of more than this is no small one, in shares of the price. */
const SMALL_CHANGE = 0.05

/**
 * Plans the prices of a shop: elasticities over all variants together; for each a ladder of prices with what they may bring;
 * one choice for all under a limit of changes, the margin floor and lines that stay in order; guard-rails last. Pure and
 * seeded: the same order gives the same plan. There is no field for a person in the order, and none is let in.
 * @returns for every variant in the order's order what is known of it, and a proposal where a change is worth it
 * @throws TypeError on a field that a price may not depend on
 * @example planPrices(order).items[0]?.proposal?.toMinor // 5280
 */
export function planPrices(order: PricePlanOrder): PricePlan {
  refuseUnknown(order)
  const sound = order.items.filter((item) => faultIn(item) === undefined)
  const report = estimateElasticities(sound.map(elasticityProduct))
  const shocks = makeShocks('prices')
  const studies = sound.map((item, i) => studyOf(item, report.products[i]!, order, shocks))
  const { chosen, gap } = chooseTogether(studies, order)
  const picked = new Map(studies.map((study, i) => [study, guarded(study, chosen[i])]))
  const trials = chooseTrials(studies, (study) => picked.get(study) !== undefined, order)
  const found = new Map(
    studies.map((study) => [study.item, sayItem(study, picked.get(study), trials.get(study), order)]),
  )
  return { items: order.items.map((item) => found.get(item) ?? unsaid(item, order)), gap }
}

/** One choice for all variants; `undefined` where the present price stays. */
function chooseTogether(
  studies: readonly Study[],
  order: PricePlanOrder,
): { readonly chosen: readonly (Rung | undefined)[]; readonly gap: number } {
  const open = studies.map(({ rungs }) => rungs.filter((rung) => rung.isCurrent || rung.isOffered))
  // While the shop has stopped its machines everything is shown and nothing proposed.
  if (order.settings.isStopped || !open.some((rungs) => rungs.length > 1))
    return { chosen: studies.map(() => undefined), gap: 0 }
  const products = studies.map(({ item, presentProfit }, i) => ({
    id: item.variantId,
    points: open[i]!.map(({ priceMinor, sold, profit }) => ({
      price: priceMinor,
      units: sold,
      profit: presentProfit + profit.mean,
    })),
    current: open[i]!.findIndex((rung) => rung.isCurrent),
  }))
  let [revenue, profit] = [0, 0]
  for (const { points, current } of products) {
    revenue += points[current]!.price * points[current]!.units
    profit += points[current]!.profit
  }
  const limits: LadderLimits = {
    mostChanges: Math.max(ALWAYS_CHANGES, Math.ceil(MOST_CHANGES_SHARE * studies.length)),
    // A shop that is below its floor already is not made to leap over it at once: only never to sink further.
    leastMarginBp: Math.floor(
      Math.min(order.settings.marginFloorBp, revenue > 0 ? (profit / revenue) * 10_000 - 0.5 : 0),
    ),
  }
  const outcome = priceLadder({ products, limits, lines: linesOf(studies, order) })
  // Nothing changes where nothing was found: to stay keeps every limit that there is.
  if (outcome.kind !== 'plan') return { chosen: studies.map(() => undefined), gap: 0 }
  return {
    chosen: studies.map((_, i) => open[i]![outcome.choice[i]!]).map((rung) => (rung?.isCurrent ? undefined : rung)),
    gap: outcome.gap,
  }
}

/** Lines that hold today, as places among the studies. One that is out of order already binds nobody. */
function linesOf(studies: readonly Study[], { lines }: PricePlanOrder): number[][] {
  const placeOf = new Map(studies.map(({ item }, i) => [item.variantId, i]))
  const taken = new Set<number>()
  const kept: number[][] = []
  for (const line of lines) {
    const places = line.flatMap((id) => placeOf.get(id) ?? []).filter((place) => !taken.has(place))
    const isOrdered = places.every(
      (place, k) => k === 0 || studies[places[k - 1]!]!.item.priceMinor <= studies[place]!.item.priceMinor,
    )
    if (places.length < 2 || new Set(places).size !== places.length || !isOrdered) continue
    for (const place of places) taken.add(place)
    kept.push(places)
  }
  return kept
}

/** Guard-rails last: what they would move is not proposed. */
function guarded({ rules, rungs }: Study, rung: Rung | undefined): Rung | undefined {
  if (!rung || rules.isFrozen) return undefined
  const { price } = guardChecked(
    { ...rules.inputs, proposedPrice: rung.priceMinor },
    { ...rules.limits, ladder: rungs.map(({ priceMinor }) => priceMinor) },
  )
  return price === rung.priceMinor ? rung : undefined
}

function sayItem(study: Study, rung: Rung | undefined, trial: Trial | undefined, order: PricePlanOrder): PricePlanItem {
  const { item } = study
  const proposed = rung?.priceMinor ?? trial?.outlook.priceMinor
  const rungs = trial ? withTrial(study.rungs, trial) : study.rungs
  const reference = referenceOf(item, proposed ?? item.priceMinor, { ...order, ...order.settings })
  return {
    variantId: item.variantId,
    elasticity: sayElasticity(study),
    ladder: rungs.map(({ priceMinor, profit, isCurrent, blockedBy }) => ({
      priceMinor,
      profit: rounded(profit),
      isCurrent,
      isProposed: priceMinor === proposed,
      blockedBy: [...blockedBy],
    })),
    guards: guardsOf(study, proposed ?? item.priceMinor, reference, order),
    reference,
    competitors: item.competitors.map((one) => sayCompetitor(one, item, order)),
    proposal: rung ? propose(study, rung, order) : trial ? proposeTrial(study, trial, order) : null,
  }
}

/** A price that is tried has its rung, too. */
const withTrial = (rungs: readonly Rung[], { outlook }: Trial): readonly Rung[] =>
  rungs.some(({ priceMinor }) => priceMinor === outlook.priceMinor)
    ? rungs
    : [...rungs, { ...outlook, isCurrent: false, blockedBy: [], isOffered: true }].sort(
        (a, b) => a.priceMinor - b.priceMinor,
      )

/** What is proposed, with what held it back from the rung that would bring most. */
function propose(study: Study, rung: Rung, order: PricePlanOrder): NonNullable<PricePlanItem['proposal']> {
  const { rungs, rules } = study
  const best = rungs.reduce((a, b) => (b.profit.mean > a.profit.mean ? b : a))
  const held =
    best === rung ? [] : guardChecked({ ...rules.inputs, proposedPrice: best.priceMinor }, rules.limits).binding
  const binding = held.map(({ rule }) => rule)
  return {
    toMinor: rung.priceMinor,
    profit: rounded(rung.profit),
    binding,
    reason: reasonOf(study, rung, order),
    steps: stepsOf(study, rung, binding, order),
    risk: riskOf(study, rung),
  }
}

const rounded = ({ mean, low, high }: Rung['profit']): Rung['profit'] => ({
  mean: Math.round(mean),
  low: Math.round(low),
  high: Math.round(high),
})

/** High where the product's own figures say nothing; medium on an assumed cost, a markdown of overstock or a larger change. */
function riskOf({ item, elasticity, clearance }: Study, rung: Rung): 'low' | 'medium' | 'high' {
  if (!elasticity.isIdentified) return 'high'
  const isLarge = Math.abs(rung.priceMinor / item.priceMinor - 1) > SMALL_CHANGE
  return item.isCostAssumed || clearance || isLarge ? 'medium' : 'low'
}

function sayElasticity({ item, elasticity, rungs }: Study): PricePlanItem['elasticity'] {
  const { mean, lower, upper, isIdentified, reason, ownShare } = elasticity
  const every = Math.max(1, Math.ceil(item.weeks.length / MOST_POINTS))
  const known = item.weeks.filter((week) => week.listPrice > 0 && week.units >= 0)
  return {
    mean,
    lower,
    upper,
    weeks: known.length,
    isIdentified,
    reason: reason ?? null,
    ownShare,
    points: known
      .filter((_, w) => (known.length - 1 - w) % every === 0)
      .map(({ listPrice, units, promotion }) => ({
        priceMinor: Math.round(listPrice),
        units,
        isPromoted: promotion > 0,
      })),
    curve: rungs.map(({ priceMinor, wanted: { low, high } }) => {
      const units = item.weekly.mean * (priceMinor / item.priceMinor) ** mean
      return { priceMinor, units, low: Math.min(units, low), high: Math.max(units, high) }
    }),
  }
}

const sayCompetitor = (
  one: PriceItem['competitors'][number],
  item: PriceItem,
  order: PricePlanOrder,
): PricePlanItem['competitors'][number] => ({
  name: one.name,
  priceMinor: one.price,
  isInStock: one.isInStock,
  observedAt: new Date(one.observedMs).toISOString(),
  isBelieved: isBelieved(one, item, order),
})

const FAULTS = {
  price: both('没有可用的售价：售价须大于 0', 'There is no price to start from: it has to be above 0'),
  cost: both('成本不是有效的金额', 'The cost is no valid amount'),
  forecast: both('销量预测不是有效的数', 'The forecast is no valid number'),
}

/** A variant of which nothing can be worked out, with why. */
function unsaid(item: PriceItem, order: PricePlanOrder): PricePlanItem {
  const fault = faultIn(item) ?? 'price'
  return {
    variantId: item.variantId,
    elasticity: null,
    ladder: [],
    guards: [{ rule: 'input', isKept: false, says: FAULTS[fault], value: both('—', '—') }],
    reference: referenceOf(item, Math.max(1, item.priceMinor), { ...order, ...order.settings }),
    competitors: item.competitors.map((one) => sayCompetitor(one, item, order)),
    proposal: null,
  }
}
