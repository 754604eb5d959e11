import type { SupplyDecisionView, SupplyItemView, SupplyRowView } from '../../contract/types.ts'
import { sellingOffers } from '../../modules/catalog/index.ts'
import { listProposals, type Proposal } from '../../modules/proposals/index.ts'
import { countedLevels } from '../../modules/stock/index.ts'
import {
  costOf,
  findItem,
  lastDonePlan,
  listItems,
  listPurchases,
  listTerms,
  listTransfers,
  supplySettingsOf,
} from '../../modules/supply/index.ts'
import { type Ctx, today } from '../../platform/ctx.ts'
import { decisionViews, SUPPLY_KINDS } from './decision-views.ts'
import { grouped } from './gather.ts'
import { itemView } from './item-view.ts'
import { warningViews } from './warning-views.ts'

const KIND_OF = {
  price: 'change-price',
  purchase: 'place-purchase',
  transfer: 'transfer-stock',
  bundle: 'open-bundle',
} as const
const SHOWN_DECISIONS = 12

export interface RowsQuery {
  readonly of: keyof typeof KIND_OF
  readonly text?: string | undefined
  readonly only: 'all' | 'open'
  readonly limit: number
  readonly offset: number
}

/** Items of the last plan with their decision of one kind: open ones first, then what sells most. */
export async function readRows(ctx: Ctx, query: RowsQuery): Promise<{ items: SupplyRowView[]; total: number }> {
  const [planned, offers] = [
    await listItems(ctx),
    new Map((await sellingOffers(ctx)).map((offer) => [offer.id, offer])),
  ]
  const open = await listProposals(ctx, { kind: KIND_OF[query.of], status: ['open', 'later'] }, { limit: 5000 })
  const decisions = grouped(
    (await decisionViews(ctx, open)).sort((a, b) => worth(b) - worth(a)),
    ({ item }) => item.variantId,
  )
  const words = (query.text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const rows = planned
    .flatMap((item) => {
      const offer = offers.get(item.variantId)
      if (!offer) return []
      const own = decisions.get(item.variantId) ?? []
      if (query.only === 'open' && own.length === 0) return []
      const text = [offer.name.zh, offer.name.en, offer.sku, ...offer.options.flatMap(({ zh, en }) => [zh, en])]
        .join(' ')
        .toLowerCase()
      if (!words.every((word) => text.includes(word))) return []
      // Each decision has a row of its own: to several warehouses, or for an event beside what is bought anyway.
      return (own.length > 0 ? own : [null]).map((decision) => ({ item, offer, decision }))
    })
    .sort((a, b) => Number(b.decision !== null) - Number(a.decision !== null) || b.item.rank - a.item.rank)
  const page = rows.slice(query.offset, query.offset + query.limit)
  const ids = page.map(({ offer }) => offer.id)
  const levels = grouped(await countedLevels(ctx, ids), ({ variantId }) => variantId)
  const underWay = await unitsUnderWay(ctx)
  const [settings, terms] = [
    await supplySettingsOf(ctx),
    new Map((await listTerms(ctx)).map((one) => [one.variantId, one])),
  ]
  return {
    total: rows.length,
    items: page.map(({ item, offer, decision }): SupplyRowView => {
      const { perDay, ...summary } = item.summary
      const onHand = (levels.get(offer.id) ?? []).reduce((sum, level) => sum + level.onHand, 0)
      return {
        item: itemView(offer, { productId: offer.productId, variantId: offer.id }),
        ...summary,
        priceMinor: offer.priceMinor,
        unitCostMinor: costOf(terms.get(offer.id)?.unitCostMinor, offer.priceMinor, settings),
        onHand,
        underWay: underWay.get(offer.id) ?? 0,
        daysOfStock: perDay > 0 && levels.has(offer.id) ? Math.round(onHand / perDay) : null,
        decision,
      }
    }),
  }
}

const worth = ({ expected, to }: SupplyDecisionView): number => expected?.mean ?? to

async function unitsUnderWay(ctx: Ctx): Promise<Map<string, number>> {
  const units = new Map<string, number>()
  const add = (variantId: string, n: number) => units.set(variantId, (units.get(variantId) ?? 0) + n)
  for (const one of await listPurchases(ctx, { state: 'ordered' })) add(one.variantId, one.units - one.receivedUnits)
  for (const one of await listTransfers(ctx, { state: 'sent' })) add(one.variantId, one.units)
  return units
}

/** Everything that the last plan found of an item, with what stands now. @returns undefined when it knows no such item */
export async function readItem(ctx: Ctx, variantId: string): Promise<SupplyItemView | undefined> {
  const planned = await findItem(ctx, variantId)
  const offer = (await sellingOffers(ctx)).find(({ id }) => id === variantId)
  if (!planned || !offer) return undefined
  const { futures: _futures, ...detail } = planned.detail
  const [levels, terms, settings] = [
    await countedLevels(ctx, [variantId]),
    (await listTerms(ctx)).find((one) => one.variantId === variantId),
    await supplySettingsOf(ctx),
  ]
  const proposals: Proposal[] = await listProposals(
    ctx,
    { productId: offer.productId, kinds: SUPPLY_KINDS },
    { limit: 200, order: 'newest' },
  )
  const decisions = (await decisionViews(ctx, proposals))
    .filter(({ item, status }) => item.variantId === variantId && status !== 'superseded')
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, SHOWN_DECISIONS)
  const plan = await lastDonePlan(ctx)
  return {
    item: itemView(offer, { productId: offer.productId, variantId }),
    currency: ctx.shop.currency,
    today: plan?.summary.today ?? today(ctx),
    priceMinor: offer.priceMinor,
    unitCostMinor: costOf(terms?.unitCostMinor, offer.priceMinor, settings),
    ...detail,
    because: detail.because ?? null,
    moved: detail.moved ?? null,
    places: detail.places.map((place) => {
      const level = levels.find((one) => one.locationId === place.locationId)
      return { ...place, onHand: level?.onHand ?? 0, promised: level?.promised ?? 0 }
    }),
    decisions,
    warnings: await warningViews(
      ctx,
      (plan?.summary.warnings ?? []).filter(({ item }) => item?.variantId === variantId),
    ),
  }
}
