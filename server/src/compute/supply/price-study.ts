import { charmLadder, type ElasticityProduct, type GuardRule, type ProductElasticity } from '@qianmian/pricing'
import { type ClearancePath, clearanceOf, isOverstock, LEFTOVER_SHARE } from './price-clearance.ts'
import { elasticityDraws, type Outlook, outlookAt, type Shocks, weeklyDraws } from './price-draws.ts'
import type { PriceItem, PricePlanOrder } from './price-plan-types.ts'
import { blockedBy, type ItemRules, rulesOf } from './price-rules.ts'

/** A change must bring so much of the present profit in the mean, else it is not worth the unrest. */
export const LEAST_GAIN_SHARE = 0.01
/**
 * The low end of the 80 % interval must still be this share of the mean gain: nine times in ten the change earns money, and
 * one that could as well be noise is left alone.
 */
export const LEAST_LOW_SHARE = 0.1
/** Where the product's own figures say nothing, a change goes at most this part of a step. */
export const UNSURE_STEP_SHARE = 0.5

const POINTS = 9
/** How far the ladder goes, in basis points: two steps, but neither so near that endings repeat nor farther than figures reach. */
const [LEAST_WIDTH_BP, MOST_WIDTH_BP] = [1000, 3000]
/** Figures older than five years say nothing of today. */
const MOST_WEEKS = 260

/** One rung of a variant's ladder. */
export interface Rung extends Outlook {
  readonly isCurrent: boolean
  readonly blockedBy: readonly GuardRule[]
  /** Allowed, and worth it: it may be proposed. */
  readonly isOffered: boolean
}

/** Everything that is worked out of one variant before all of them are looked at together. */
export interface Study {
  readonly item: PriceItem
  readonly elasticity: ProductElasticity
  readonly rules: ItemRules
  readonly rungs: readonly Rung[]
  /** Profit a week at the present price, minor units. */
  readonly presentProfit: number
  readonly clearance?: ClearancePath
  /** What another price may bring. */
  readonly lookAt: (priceMinor: number) => Outlook
}

const isAmount = (value: number, least: number): boolean => Number.isSafeInteger(value) && value >= least

/** Why nothing can be said of a variant: no price to start from, or figures that are none. */
export function faultIn(item: PriceItem): 'price' | 'cost' | 'forecast' | undefined {
  const { mean, low, high } = item.weekly
  if (!isAmount(item.priceMinor, 1)) return 'price'
  if (!isAmount(item.unitCostMinor, 0)) return 'cost'
  return [mean, low, high].every((one) => Number.isFinite(one) && one >= 0) ? undefined : 'forecast'
}

/** Weeks that can be learned from: whole numbers, the last five years. */
export function elasticityProduct({ variantId, category, weeks }: PriceItem): ElasticityProduct {
  const whole = weeks.filter(({ week }) => Number.isSafeInteger(week))
  const last = whole.reduce((most, { week }) => Math.max(most, week), Number.NEGATIVE_INFINITY)
  return { id: variantId, category, weeks: whole.filter(({ week }) => last - week < MOST_WEEKS) }
}

/**
 * Rungs with usual endings around the present price. Where endings lie so far apart that none is within reach on one
 * side, a round amount at the end of the reach stands in.
 * @param reachBp how far the price may go at once, in basis points
 */
function ladderOf({ priceMinor }: PriceItem, { currency, settings }: PricePlanOrder, reachBp: number): number[] {
  const width = Math.min(MOST_WIDTH_BP, Math.max(LEAST_WIDTH_BP, 2 * settings.stepBp))
  const rungs = charmLadder(priceMinor, currency, width, POINTS)
  const round = 10 ** Math.max(0, Math.floor(Math.log10(priceMinor)) - 1)
  const up = Math.floor((priceMinor * (1 + reachBp / 10_000)) / round) * round
  const down = Math.ceil((priceMinor * (1 - reachBp / 10_000)) / round) * round
  const isMissing = (from: number, to: number): boolean => !rungs.some((one) => one > from && one < to)
  if (up > priceMinor && isMissing(priceMinor, up + 1)) rungs.push(up)
  if (down < priceMinor && down >= 1 && isMissing(down - 1, priceMinor)) rungs.push(down)
  return rungs.sort((a, b) => a - b)
}

/** The least price that the shop's own floors allow. */
function leastPrice({ limits, inputs }: ItemRules): number {
  const { marginFloorBp = 0, minimumAdvertised = 1 } = limits
  return Math.max(1, minimumAdvertised, Math.ceil((inputs.unitCost * 10_000) / (10_000 - marginFloorBp)))
}

/**
 * Looks at one variant by itself: what each rung may bring, which rules forbid it, and whether it is worth proposing. Of
 * overstock a unit gives up what it would bring after the season, not its cost, which is spent.
 */
export function studyOf(item: PriceItem, elasticity: ProductElasticity, order: PricePlanOrder, shocks: Shocks): Study {
  const rules = rulesOf(item, order)
  const { mean } = item.weekly
  const clearance = isOverstock(item.units, mean)
    ? clearanceOf(
        { ...item, units: item.units, weekly: mean, elasticity: elasticity.mean, leastMinor: leastPrice(rules) },
        order.currency,
      )
    : undefined
  const worth = clearance ? Math.round(item.unitCostMinor * LEFTOVER_SHARE) : item.unitCostMinor
  const present = {
    priceMinor: item.priceMinor,
    weekly: weeklyDraws(shocks, item.weekly),
    elasticity: elasticityDraws(shocks, elasticity),
    worth,
    units: item.units,
  }
  const now = outlookAt(item.priceMinor, present)
  const presentProfit = now.sold * (item.priceMinor - worth)
  const mostChange = order.settings.stepBp * (elasticity.isIdentified ? 1 : UNSURE_STEP_SHARE)
  const outlooks = ladderOf(item, order, mostChange).map((price) =>
    price === item.priceMinor ? now : outlookAt(price, present),
  )
  const isWorth = ({ priceMinor, profit }: Outlook): boolean =>
    profit.mean >= Math.max(1, LEAST_GAIN_SHARE * Math.abs(presentProfit)) &&
    profit.low >= LEAST_LOW_SHARE * profit.mean &&
    Math.abs(priceMinor / item.priceMinor - 1) * 10_000 <= mostChange
  const rungs = outlooks.map((outlook) => {
    const blocked = blockedBy(outlook.priceMinor, rules)
    const isCurrent = outlook.priceMinor === item.priceMinor
    return {
      ...outlook,
      isCurrent,
      blockedBy: blocked,
      isOffered: !isCurrent && blocked.length === 0 && isWorth(outlook),
    }
  })
  return {
    item,
    elasticity,
    rules,
    presentProfit,
    lookAt: (price) => outlookAt(price, present),
    rungs: clearance ? rungs.map((rung) => ({ ...rung, isOffered: isOnTheWay(rung, rungs, clearance) })) : rungs,
    ...(clearance ? { clearance } : {}),
  }
}

/** Of overstock the season's plan says how far down; the rung that is offered is the nearest to it that rules allow. */
function isOnTheWay(rung: Rung, rungs: readonly Rung[], { firstMinor }: ClearancePath): boolean {
  const current = rungs.find(({ isCurrent }) => isCurrent)
  const nearest = rungs
    .filter((one) => one.isOffered && one.priceMinor >= firstMinor && one.priceMinor < (current?.priceMinor ?? 0))
    .sort((a, b) => a.priceMinor - b.priceMinor)[0]
  return rung.isOffered && rung === nearest
}
