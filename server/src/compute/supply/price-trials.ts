import { normalQuantile } from '@qianmian/kernel'
import { charmLadder, guardChecked, planTrial } from '@qianmian/pricing'
import type { Outlook } from './price-draws.ts'
import type { PricePlanItem, PricePlanOrder } from './price-plan-types.ts'
import { blockedBy } from './price-rules.ts'
import type { Study } from './price-study.ts'
import { both, change, money, whyUnidentified } from './price-words.ts'

const WEEK_MS = 7 * 86_400_000
/** A price that was changed so lately is still being tried. */
const TRIAL_MS = 3 * WEEK_MS
/** Weeks over which what is learned pays: half a year. */
const HORIZON_WEEKS = 26
/** Weeks of the past that say how much sales vary by themselves. */
const [LEAST_WEEKS, MOST_WEEKS] = [8, 26]
/** With fewer units a week a trial teaches too little. */
const LEAST_UNITS = 5
/** Stock must last through the longest trial, even if it sells a third faster. */
const COVER_WEEKS = 4 * 1.33
/** How much weekly sales vary where a product has hardly any weeks, and how many weeks that belief is worth. */
const NOISE = { noise: 0.3, noiseWeight: 4 } as const
/** What is learned must be worth this share of half a year's profit, else a person's time is worth more. */
const WORTH_SHARE = 0.01
const POINTS = 9
const Z90 = normalQuantile(0.95)

/** A price to be tried because nobody knows what it would do. */
export interface Trial {
  readonly outlook: Outlook
  readonly weeks: number
  /** What the knowledge is expected to bring over half a year beyond what the trial costs, minor units. */
  readonly gainMinor: number
}

/** Products whose price never told anything, though they sell: a step of their own price would. */
function trialOf(study: Study, order: PricePlanOrder): Trial | undefined {
  const { item, elasticity, rules, clearance, presentProfit } = study
  const { priceMinor, unitCostMinor, weekly, units } = item
  const isSilent = elasticity.reason === 'price-never-changed' || elasticity.reason === 'too-little-price-variation'
  if (!isSilent || clearance || rules.isFrozen || weekly.mean < LEAST_UNITS || unitCostMinor >= priceMinor)
    return undefined
  if (units !== null && units < COVER_WEEKS * weekly.mean) return undefined
  const weeks = item.weeks.filter((week) => week.listPrice > 0 && !week.isStockOut).slice(-MOST_WEEKS)
  if (weeks.length < LEAST_WEEKS) return undefined
  const prices = [priceMinor, ...charmLadder(priceMinor, order.currency, order.settings.stepBp, POINTS)]
    .filter((price, n, all) => all.indexOf(price) === n)
    .filter((price) => price === priceMinor || (blockedBy(price, rules).length === 0 && isGuarded(study, price)))
    .sort((a, b) => a - b)
  if (prices.length < 2) return undefined
  const found = planTrial(
    weeks.map((week) => ({ shift: week.listPrice / priceMinor - 1, units: week.units })),
    {
      mean: Math.max(0.3, -elasticity.mean),
      sd: Math.max(0.05, (elasticity.upper - elasticity.lower) / (2 * Z90)),
      ...NOISE,
    },
    {
      cost: unitCostMinor / priceMinor,
      shifts: prices.map((price) => price / priceMinor - 1),
      horizonDays: HORIZON_WEEKS,
    },
    { restDays: 1, step: order.settings.stepBp / 10_000 },
  )
  if (!found) return undefined
  const gainMinor = Math.round(found.gain * priceMinor)
  if (gainMinor < Math.max(1, WORTH_SHARE * HORIZON_WEEKS * Math.abs(presentProfit))) return undefined
  return { outlook: study.lookAt(prices[found.choice]!), weeks: found.periods, gainMinor }
}

const isGuarded = ({ rules }: Study, price: number): boolean =>
  guardChecked({ ...rules.inputs, proposedPrice: price }, rules.limits).price === price

/**
 * Prices that are tried, those that teach most first: as many at once as the shop allows, with those that are under way. What
 * changes anyway, and variants that must keep an order of prices among them, are left alone.
 */
export function chooseTrials(
  studies: readonly Study[],
  isChanging: (study: Study) => boolean,
  order: PricePlanOrder,
): ReadonlyMap<Study, Trial> {
  const { settings, nowMs, lines } = order
  if (settings.isStopped || settings.trialsAtOnce === 0) return new Map()
  const bound = new Set(lines.flat())
  const isUnderWay = ({ item, elasticity }: Study): boolean =>
    !elasticity.isIdentified && item.lastChangeMs !== undefined && nowMs - item.lastChangeMs < TRIAL_MS
  const room = settings.trialsAtOnce - studies.filter(isUnderWay).length
  if (room <= 0) return new Map()
  return new Map(
    studies
      .flatMap((study): [Study, Trial][] => {
        if (isChanging(study) || isUnderWay(study) || bound.has(study.item.variantId)) return []
        const trial = trialOf(study, order)
        return trial ? [[study, trial]] : []
      })
      .sort(([, a], [, b]) => b.gainMinor - a.gainMinor)
      .slice(0, room),
  )
}

/** A trial as it is proposed: it says that it is one, what it may cost and what it is for. Never approved by a rule. */
export function proposeTrial(
  { item, elasticity }: Study,
  { outlook, weeks, gainMinor }: Trial,
  { currency }: PricePlanOrder,
): NonNullable<PricePlanItem['proposal']> {
  const price = money(outlook.priceMinor, currency)
  const moved = change(outlook.priceMinor / item.priceMinor - 1)
  const { mean, low, high } = outlook.profit
  const [m, l, h] = [mean, low, high].map((one) => money(one, currency))
  const worth = money(gainMinor, currency)
  const why = elasticity.reason ? whyUnidentified(elasticity.reason) : both('', '')
  const range = [elasticity.mean, elasticity.lower, elasticity.upper].map((one) => one.toFixed(2).replace('-', '−'))
  return {
    toMinor: outlook.priceMinor,
    profit: { mean: Math.round(mean), low: Math.round(low), high: Math.round(high) },
    binding: [],
    isTrial: true,
    reason: both(
      `试价：${why.zh}，弹性只能借同类的。改到 ${price}（${moved}）约 ${weeks} 周，每周利润变 ${m}（80% 区间 ${l} 到 ${h}）；看清以后，半年里预计多赚 ${worth}。`,
      `A trial: ${why.en}, so the elasticity is only that of its kind. At ${price} (${moved}) for about ${weeks} ${weeks === 1 ? 'week' : 'weeks'} profit changes by ${m} a week (80% interval ${l} to ${h}); what it teaches is expected to bring ${worth} over half a year.`,
    ),
    steps: [
      both(
        `借来的弹性 ${range[0]}，90% 区间 ${range[1]} 到 ${range[2]}：太宽，不知道现价离最好的价有多远。`,
        `The borrowed elasticity is ${range[0]}, 90% interval ${range[1]} to ${range[2]}: too wide to know how far the present price is from the best one.`,
      ),
      both(
        `在一步以内的价格里比较：试的时候少赚多少，知道以后能多赚多少（按 26 周算）。`,
        `Prices within one step were compared: what a trial costs while it lasts, and what knowing is worth over 26 weeks.`,
      ),
      both(
        `对所有人都是这个价。试完下一次计划会用学到的弹性重新定价，也可以随时撤销。`,
        `The price holds for everybody. The next plan after it prices anew with what was learned; it can be undone at any time.`,
      ),
    ],
    risk: 'medium',
  }
}
