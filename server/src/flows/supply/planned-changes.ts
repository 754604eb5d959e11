import { type LocalizedText, pick } from '@qianmian/kernel'
import { dayAfter } from '@qianmian/occasions'
import type { ForecastItem } from '../../compute/supply/forecast-items.ts'
import type { PricePlan } from '../../compute/supply/price-plan-types.ts'
import type {
  ProposedBuild,
  ProposedPurchase,
  ProposedTransfer,
  StockPlan,
} from '../../compute/supply/stock-plan-types.ts'
import type { Promise80, Proposal, SupplyChange } from '../../modules/proposals/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Gathered, HORIZON_DAYS, type PlanItem } from './gather.ts'
import { leadOf } from './lead-times.ts'
import { buildSteps } from './plan-build.ts'
import { eventName, type PlanEvent } from './plan-event.ts'
import { unitCost } from './plan-figures.ts'
import { dayWords, moneyWords, purchaseSteps, transferSteps } from './plan-words.ts'
import { movesByItself } from './price-order.ts'

/** A purchase that ties up more than this share of what the stock is worth is looked at twice. */
const BIG_SHARE = 0.1
/** A build that earns less than this share of what it costs is not worth a person's time. */
const WORTH_ASKING = 0.05

export interface PlanFindings {
  readonly gathered: Gathered
  readonly items: readonly PlanItem[]
  readonly forecasts: readonly ForecastItem[]
  readonly stock: StockPlan
  readonly prices: PricePlan
  readonly event: PlanEvent | undefined
}

/** A change that a plan wants, before it is a proposal. */
export interface PlannedChange {
  readonly action: SupplyChange
  readonly title: LocalizedText
  readonly reason: LocalizedText
  readonly risk: Proposal['risk']
}

/** What a plan wants: prices first, then what moves and what is bought. */
export function* plannedChanges(ctx: Ctx, planId: string, findings: PlanFindings): Generator<PlannedChange> {
  const { stock, prices, items, forecasts, gathered, event } = findings
  const at = new Map(items.map((item, n) => [item.variantId, { item, forecast: forecasts[n] as ForecastItem }]))
  const stockMinor = items.reduce(
    (sum, item) => sum + unitCost(item, gathered).minor * item.levels.reduce((units, level) => units + level.onHand, 0),
    0,
  )
  const before = (item: PlanItem, forecast: ForecastItem): Promise80['before'] => ({
    unitsPerDay: Math.round((1000 * forecast.mean.reduce((sum, units) => sum + units, 0)) / HORIZON_DAYS) / 1000,
    priceMinor: item.offer.priceMinor,
    unitCostMinor: unitCost(item, gathered).minor,
  })
  for (const { variantId, proposal } of prices.items) {
    const found = at.get(variantId)
    if (!found || !proposal) continue
    yield priceChange(ctx, found.item, proposal, {
      planId,
      days: PRICE_DAYS,
      // A week's gain over the days that are promised.
      profit: rounded(scaled(proposal.profit, PRICE_DAYS / WEEK)),
      stockOut: null,
      before: before(found.item, found.forecast),
      binding: proposal.binding,
      steps: movesByItself(found.item, gathered) ? proposal.steps : [...proposal.steps, ONLY_PROMOTIONS],
    })
  }
  for (const transfer of stock.transfers) {
    const found = at.get(transfer.variantId)
    if (!found || !(transfer.profit.mean > 0)) continue
    yield transferChange(
      ctx,
      gathered,
      found.item,
      transfer,
      {
        planId,
        days: HORIZON_DAYS,
        profit: rounded(transfer.profit),
        stockOut: transfer.stockOut,
        before: before(found.item, found.forecast),
        binding: [],
        steps: transferSteps(ctx, gathered, transfer),
      },
      found.forecast.because !== undefined,
    )
  }
  for (const purchase of stock.purchases) {
    const found = at.get(purchase.variantId)
    if (!found) continue
    yield purchaseChange(
      ctx,
      gathered,
      found.item,
      purchase,
      stockMinor,
      {
        planId,
        days: HORIZON_DAYS,
        profit: rounded(purchase.profit),
        stockOut: purchase.stockOut,
        before: before(found.item, found.forecast),
        binding: [],
        steps: purchaseSteps(ctx, gathered, found.item, purchase),
      },
      found.forecast.because !== undefined,
    )
  }
  for (const build of stock.builds) {
    const found = at.get(build.variantId)
    if (!found || !event || build.profit.mean < WORTH_ASKING * build.costMinor) continue
    yield buildChange(
      ctx,
      gathered,
      found.item,
      build,
      { stockMinor, event },
      {
        planId,
        days: event.untilDay,
        profit: rounded(build.profit),
        stockOut: build.stockOut,
        before: before(found.item, found.forecast),
        binding: [],
        steps: buildSteps(ctx, gathered.today, eventName(event.id), build),
      },
    )
  }
}

const BY_OTHERS: LocalizedText = {
  zh: '这件还没有自己的销量，是照相近的估的。',
  en: ' It has hardly sold yet: this rests on items like it.',
}

const ONLY_PROMOTIONS: LocalizedText = {
  zh: '这里只在促销时降过价，降价和促销各起多少作用分不开，弹性是两样合在一起的。',
  en: 'Its price fell in promotions only: what the cut and what the promotion did cannot be told apart, so the elasticity is of both.',
}

/** A price may be changed again after this long, so no more is promised of it. */
const PRICE_DAYS = 28
const WEEK = 7

type Spread = NonNullable<Promise80['profit']>
const scaled = ({ mean, low, high }: Spread, by: number): Spread => ({
  mean: by * mean,
  low: by * low,
  high: by * high,
})

const rounded = (profit: NonNullable<Promise80['profit']>): Promise80['profit'] => ({
  mean: Math.round(profit.mean),
  low: Math.round(profit.low),
  high: Math.round(profit.high),
})

/** Name and options of an item, as a title says them. */
export function itemName({ offer }: PlanItem, lang: 'zh' | 'en'): string {
  const options = offer.options.map((one) => pick(one, lang)).filter(Boolean)
  return [pick(offer.name, lang), ...options].join(' ')
}

const nameOf = ({ locations }: Gathered, id: string, lang: 'zh' | 'en'): string =>
  pick(locations.find((one) => one.id === id)?.name ?? {}, lang)

const percent = (share: number): string => `${Math.round(100 * share)}%`

function priceChange(
  ctx: Ctx,
  item: PlanItem,
  { toMinor, reason, risk, isTrial }: NonNullable<PricePlan['items'][number]['proposal']>,
  promised: Promise80,
): PlannedChange {
  const fromMinor = item.offer.priceMinor
  const step = `${moneyWords(ctx, fromMinor)} → ${moneyWords(ctx, toMinor)}`
  return {
    action: {
      kind: 'change-price',
      productId: item.offer.productId,
      variantId: item.variantId,
      fromMinor,
      toMinor,
      promised,
    },
    title: isTrial
      ? { zh: `试价 ${step}：${itemName(item, 'zh')}`, en: `Try ${step}: ${itemName(item, 'en')}` }
      : { zh: `改价 ${step}：${itemName(item, 'zh')}`, en: `Price ${step}: ${itemName(item, 'en')}` },
    reason,
    risk,
  }
}

function transferChange(
  ctx: Ctx,
  gathered: Gathered,
  item: PlanItem,
  transfer: ProposedTransfer,
  promised: Promise80,
  isByOthers: boolean,
): PlannedChange {
  const { from, to, units, costMinor, stockOut } = transfer
  const { laneDays } = gathered.settings
  const place = (id: string, lang: 'zh' | 'en') => nameOf(gathered, id, lang)
  return {
    action: {
      kind: 'transfer-stock',
      productId: item.offer.productId,
      variantId: item.variantId,
      fromLocationId: from,
      toLocationId: to,
      units,
      days: laneDays,
      costMinor,
      promised,
    },
    title: {
      zh: `${place(from, 'zh')} → ${place(to, 'zh')} 调 ${units} 件：${itemName(item, 'zh')}`,
      en: `${place(from, 'en')} → ${place(to, 'en')}, ${units} units: ${itemName(item, 'en')}`,
    },
    reason: {
      zh: `${place(to, 'zh')}断货概率 ${percent(stockOut.now)}，调后 ${percent(stockOut.after)}；运费 ${moneyWords(ctx, costMinor)}，${laneDays} 天到。`,
      en: `${place(to, 'en')} runs out with ${percent(stockOut.now)}, with these ${percent(stockOut.after)}; carriage ${moneyWords(ctx, costMinor)}, there in ${laneDays} days.`,
    },
    // What nobody has bought yet may be wanted elsewhere.
    risk: isByOthers ? 'medium' : 'low',
  }
}

function purchaseChange(
  ctx: Ctx,
  gathered: Gathered,
  item: PlanItem,
  purchase: ProposedPurchase,
  stockMinor: number,
  promised: Promise80,
  isByOthers: boolean,
): PlannedChange {
  const { units, cost, place, stockOut } = purchase
  const lead = leadOf(item, gathered)
  // What was agreed is what a delivery is measured against; what is reckoned with is said.
  const days = lead.stated.days
  const { isAssumed } = unitCost(item, gathered)
  const byOthers = isByOthers ? BY_OTHERS : { zh: '', en: '' }
  return {
    action: {
      kind: 'place-purchase',
      productId: item.offer.productId,
      variantId: item.variantId,
      locationId: place,
      units,
      days,
      costMinor: cost,
      supplier: item.terms?.supplier ?? null,
      promised,
    },
    title: {
      zh: `采购 ${units} 件：${itemName(item, 'zh')}`,
      en: `Buy ${units} units: ${itemName(item, 'en')}`,
    },
    reason: {
      zh: `到货前断货概率 ${percent(stockOut.now)}，下单后 ${percent(stockOut.after)}；${moneyWords(ctx, cost)}，约 ${Math.round(lead.days)} 天到。${isAssumed ? ASSUMED.zh : ''}${byOthers.zh}`,
      en: `Runs out before help comes with ${percent(stockOut.now)}, with this order ${percent(stockOut.after)}; ${moneyWords(ctx, cost)}, there in about ${Math.round(lead.days)} days.${isAssumed ? ASSUMED.en : ''}${byOthers.en}`,
    },
    risk: isByOthers ? 'high' : riskOf(cost, stockMinor, isAssumed),
  }
}

/** A cost that nobody stated, or much money at once, is a matter for a person. */
const riskOf = (costMinor: number, stockMinor: number, isAssumed: boolean): PlannedChange['risk'] =>
  costMinor > BIG_SHARE * stockMinor ? 'high' : isAssumed ? 'medium' : 'low'

function buildChange(
  ctx: Ctx,
  gathered: Gathered,
  item: PlanItem,
  { units, costMinor, place, orderDay, stockOut }: ProposedBuild,
  { stockMinor, event }: { readonly stockMinor: number; readonly event: PlanEvent },
  promised: Promise80,
): PlannedChange {
  const days = leadOf(item, gathered).stated.days
  const { zh, en } = eventName(event.id)
  const { isAssumed } = unitCost(item, gathered)
  const day = dayAfter(gathered.today, event.day)
  const by = dayAfter(gathered.today, Math.max(0, orderDay))
  return {
    action: {
      kind: 'place-purchase',
      productId: item.offer.productId,
      variantId: item.variantId,
      locationId: place,
      units,
      days,
      costMinor: Math.round(costMinor),
      supplier: item.terms?.supplier ?? null,
      promised,
      forEvent: { id: event.id, day },
    },
    title: {
      zh: `为${zh}备 ${units} 件到${nameOf(gathered, place, 'zh')}：${itemName(item, 'zh')}`,
      en: `Build up ${units} units for ${en} in ${nameOf(gathered, place, 'en')}: ${itemName(item, 'en')}`,
    },
    reason: {
      zh: `${nameOf(gathered, place, 'zh')}到${zh}结束前断货的概率 ${percent(stockOut.now)}，备后 ${percent(stockOut.after)}；${moneyWords(ctx, costMinor)}，最晚 ${dayWords(by, 'zh')}下单。${isAssumed ? ASSUMED.zh : ''}`,
      en: `${nameOf(gathered, place, 'en')} runs out before ${en} is over with ${percent(stockOut.now)}, built up with ${percent(stockOut.after)}; ${moneyWords(ctx, costMinor)}, to be ordered by ${dayWords(by, 'en')}.${isAssumed ? ASSUMED.en : ''}`,
    },
    risk: riskOf(costMinor, stockMinor, isAssumed),
  }
}

const ASSUMED = {
  zh: '成本没人填过，按售价的比例估。',
  en: ' Nobody stated the cost: it is a share of the price.',
}
