import { formatNumber, type LocalizedText, pick } from '@qianmian/kernel'
import type { FullWarning, StockOutWarning, StockWarning } from '@qianmian/supply'
import type { StockBuild, StockPlan } from '../../compute/supply/stock-plan-types.ts'
import type { SupplyChange } from '../../modules/proposals/index.ts'
import type { FoundWarning } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Gathered, PlanItem } from './gather.ts'
import { itemView } from './item-view.ts'
import { lateSuppliers } from './late-suppliers.ts'
import { conflictWords } from './plan-build.ts'
import { eventName, type PlanEvent } from './plan-event.ts'
import { moneyWords } from './plan-words.ts'
import { itemName } from './planned-changes.ts'

const MOST_STOCK_OUTS = 12
const MOST_OVERSTOCK = 4
const MOST_LATE = 3

/** A proposal that was made, to be pressed on a warning. */
export interface MadeProposal {
  readonly id: string
  readonly action: SupplyChange
}

/** Warnings of a plan in words, what happens first on top; each item is warned of once, at the place where it matters most. */
export function foundWarnings(
  ctx: Ctx,
  gathered: Gathered,
  items: readonly PlanItem[],
  { stock, event }: { readonly stock: StockPlan; readonly event: PlanEvent | undefined },
  made: readonly MadeProposal[],
): FoundWarning[] {
  const itemOf = new Map(items.map((item) => [item.variantId, item]))
  const outs = new Map<string, StockOutWarning>()
  for (const one of stock.warnings) {
    if (one.kind !== 'stockOut') continue
    const known = outs.get(one.item)
    if (
      !known ||
      one.lostMargin > known.lostMargin ||
      (one.lostMargin === known.lostMargin && one.medianDay < known.medianDay)
    )
      outs.set(one.item, one)
  }
  const worst = [...outs.values()].sort((a, b) => b.lostMargin - a.lostMargin).slice(0, MOST_STOCK_OUTS)
  const over = stock.warnings
    .flatMap((one) => (one.kind === 'overstock' ? [one] : []))
    .sort((a, b) => b.leftValue - a.leftValue)
    .slice(0, MOST_OVERSTOCK)
  return [
    ...worst.flatMap((one) => stockOutView(ctx, gathered, itemOf.get(one.item), one, made)),
    ...over.flatMap((one) => overstockView(ctx, gathered, itemOf.get(one.item), one, made)),
    ...lateSuppliers(gathered, items, (variantId, locationId) => {
      const remedy = remedyFor({ item: variantId, place: locationId }, made)
      return { proposalId: remedy?.id ?? null, action: remedy ? actionWords(remedy.action) : null }
    }),
    ...stock.warnings.flatMap((one) => (one.kind === 'full' ? [fullView(gathered, one)] : [])),
    ...(event && stock.build ? lateBuilds(ctx, event, stock.build, itemOf) : []),
  ].sort((a, b) => (a.inDays ?? 999) - (b.inDays ?? 999) || (b.lostMinor ?? 0) - (a.lostMinor ?? 0))
}

/** A warehouse that is about to be too small. */
function fullView(gathered: Gathered, { place, probability, medianDay, excess, capacity }: FullWarning): FoundWarning {
  const [zh, en] = [placeName(gathered, place, 'zh'), placeName(gathered, place, 'en')]
  const [over, room] = [formatNumber(Math.ceil(excess), 0), formatNumber(capacity, 0)]
  return {
    id: `full-warehouse/${place}`,
    kind: 'full-warehouse',
    inDays: medianDay,
    probability,
    title: { zh: `${zh}要放不下了`, en: `${en} is about to be full` },
    says: {
      zh: `能放 ${room} 件，最多要超出约 ${over} 件。推迟到货，或调到别的仓。`,
      en: `It holds ${room} units, and about ${over} more would lie there at most. Put off deliveries, or move stock elsewhere.`,
    },
    item: null,
    locationId: place,
    lostMinor: null,
    proposalId: null,
    action: null,
  }
}

/** What an event asks for and cannot be there any more: of each item the worst, those with most margin at risk. */
function lateBuilds(
  ctx: Ctx,
  event: PlanEvent,
  build: StockBuild,
  itemOf: ReadonlyMap<string, PlanItem>,
): FoundWarning[] {
  const { zh, en } = eventName(event.id)
  const seen = new Set<string>()
  return build.conflicts
    .filter(({ item }) => !seen.has(item) && seen.add(item))
    .slice(0, MOST_LATE)
    .flatMap((conflict): FoundWarning[] => {
      const item = itemOf.get(conflict.item)
      if (!item) return []
      const says = conflictWords(conflict)
      return [
        {
          id: `late-supplier/${conflict.item}/${conflict.place}`,
          kind: 'late-supplier',
          inDays: event.fromDay,
          probability: null,
          title: { zh: `${zh}缺货：${itemName(item, 'zh')}`, en: `Short at ${en}: ${itemName(item, 'en')}` },
          says: {
            zh: `${says.zh}少卖的毛利约 ${moneyWords(ctx, conflict.marginAtRisk)}。`,
            en: `${says.en} About ${moneyWords(ctx, conflict.marginAtRisk)} of margin is at risk.`,
          },
          item: itemView(item.offer, { productId: item.offer.productId, variantId: item.variantId }),
          locationId: conflict.place,
          lostMinor: Math.round(conflict.marginAtRisk),
          proposalId: null,
          action: null,
        },
      ]
    })
}

const placeName = ({ locations }: Gathered, id: string | null, lang: 'zh' | 'en'): string =>
  id === null ? '' : pick(locations.find((one) => one.id === id)?.name ?? {}, lang)

function stockOutView(
  ctx: Ctx,
  gathered: Gathered,
  item: PlanItem | undefined,
  warning: StockOutWarning,
  made: readonly MadeProposal[],
): FoundWarning[] {
  if (!item) return []
  const { place, probability, medianDay, lostUnits, lostMargin } = warning
  const remedy = remedyFor(warning, made)
  const where = { zh: placeName(gathered, place, 'zh'), en: placeName(gathered, place, 'en') }
  const units = Math.round(lostUnits * 10) / 10
  const inTime = warning.actions[0]
  const help: LocalizedText =
    inTime && inTime.kind !== 'none' && 'days' in inTime
      ? {
          zh: `${inTime.kind === 'transfer' ? '调拨' : '采购'} ${inTime.days} 天能到${inTime.inTime ? '，来得及。' : '，来不及全补上。'}`,
          en: ` ${inTime.kind === 'transfer' ? 'A transfer' : 'A purchase'} is there in ${inTime.days} days${inTime.inTime ? ', in time.' : ', too late for all of it.'}`,
        }
      : { zh: '没有赶得上的补法。', en: ' Nothing would be there in time.' }
  return [
    {
      id: `stock-out/${item.variantId}/${place ?? ''}`,
      kind: 'stock-out',
      inDays: medianDay,
      probability,
      title: {
        zh: `${where.zh}${where.zh ? ' ' : ''}${itemName(item, 'zh')} 断货`,
        en: `${itemName(item, 'en')} runs out${where.en ? ` in ${where.en}` : ''}`,
      },
      says: {
        zh: `两周内少卖约 ${units} 件、${moneyWords(ctx, lostMargin)}。${help.zh}`,
        en: `About ${units} units and ${moneyWords(ctx, lostMargin)} of margin lost in two weeks.${help.en}`,
      },
      item: itemView(item.offer, { productId: item.offer.productId, variantId: item.variantId }),
      locationId: place,
      lostMinor: Math.round(lostMargin),
      proposalId: remedy?.id ?? null,
      action: remedy ? actionWords(remedy.action) : null,
    },
  ]
}

/** The proposal that helps soonest: a transfer to the place, else a purchase of the item. */
function remedyFor(
  { item, place }: Pick<StockOutWarning, 'item' | 'place'>,
  made: readonly MadeProposal[],
): MadeProposal | undefined {
  const own = made.filter(({ action }) => action.variantId === item)
  return (
    own.find(({ action }) => action.kind === 'transfer-stock' && (place === null || action.toLocationId === place)) ??
    own.find(({ action }) => action.kind === 'place-purchase')
  )
}

const actionWords = (action: SupplyChange): LocalizedText => {
  switch (action.kind) {
    case 'transfer-stock':
      return { zh: `批准调拨 ${action.units} 件`, en: `Approve the transfer of ${action.units}` }
    case 'place-purchase':
      return { zh: `批准采购 ${action.units} 件`, en: `Approve buying ${action.units}` }
    case 'change-price':
      return action.toMinor < action.fromMinor
        ? { zh: '批准降价', en: 'Approve the lower price' }
        : { zh: '批准提价', en: 'Approve the higher price' }
    case 'open-bundle':
      return { zh: '批准搭配', en: 'Approve the bundle' }
  }
}

function overstockView(
  ctx: Ctx,
  gathered: Gathered,
  item: PlanItem | undefined,
  warning: Extract<StockWarning, { kind: 'overstock' }>,
  made: readonly MadeProposal[],
): FoundWarning[] {
  if (!item) return []
  const { place, probability, days, leftUnits, leftValue } = warning
  // A plan proposes the better of a markdown and a bundle, never both.
  const cheaper = made.find(
    ({ action }) =>
      action.variantId === item.variantId &&
      (action.kind === 'open-bundle' || (action.kind === 'change-price' && action.toMinor < action.fromMinor)),
  )
  const left = Math.round(leftUnits)
  return [
    {
      id: `overstock/${item.variantId}/${place}`,
      kind: 'overstock',
      inDays: days,
      probability,
      title: {
        zh: `${placeName(gathered, place, 'zh')} ${itemName(item, 'zh')} 积压`,
        en: `Too much ${itemName(item, 'en')} in ${placeName(gathered, place, 'en')}`,
      },
      says: {
        zh: `${days} 天卖不完，到时还剩约 ${left} 件，占 ${moneyWords(ctx, leftValue)}。`,
        en: `It lasts beyond ${days} days: about ${left} units then, ${moneyWords(ctx, leftValue)} tied up.`,
      },
      item: itemView(item.offer, { productId: item.offer.productId, variantId: item.variantId }),
      locationId: place,
      lostMinor: null,
      proposalId: cheaper?.id ?? null,
      action: cheaper ? actionWords(cheaper.action) : null,
    },
  ]
}
