import { pick } from '@qianmian/kernel'
import type { z } from 'zod'
import { referenceOf, SIMULATED_PLACE } from '../../compute/supply/price-reference.ts'
import type * as contract from '../../contract/pricing.ts'
import { type NamedVariant, namedVariants } from '../../modules/catalog/index.ts'
import {
  countObservations,
  latestObservations,
  listShown,
  observedVariants,
  type ShownPrice,
} from '../../modules/pricing/index.ts'
import { supplySettingsOf } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type FeedHealth, feedHealth } from './feed-health.ts'
import { readLedgers } from './read-ledger.ts'
import type { MarketPreview } from './take-market-prices.ts'

type FeedView = z.infer<typeof contract.marketFeed>
type LedgerView = z.infer<typeof contract.priceLedgerView>
type ItemView = LedgerView['item']

const ROWS_SHOWN = 300
/** Lines of a ledger that a screen or a file shows. */
const MOST_LINES = 2000

export const itemView = ({ id, productId, handle, sku, name, options }: NamedVariant): ItemView => ({
  variantId: id,
  productId,
  handle,
  sku,
  name,
  options: [...options],
})

const feedView = ({ feed, state, says }: FeedHealth, prices: number): FeedView => ({
  id: feed.id,
  name: feed.name,
  kind: feed.kind,
  state,
  says,
  lastSeenAt: feed.lastSeenAt?.toISOString() ?? null,
  counts: feed.counts,
  prices,
  waiting: Array.isArray(feed.held) ? feed.held.length : 0,
  createdAt: feed.createdAt.toISOString(),
})

/** How old a competitor's price may be, as the shop's rule has it: the same limit as in plans. */
const maxAgeOf = async (ctx: Ctx): Promise<number> => (await supplySettingsOf(ctx)).competitorMaxAgeDays

/** The shop's feeds with how each is doing. */
export async function readMarketFeeds(ctx: Ctx): Promise<FeedView[]> {
  const [feeds, counts] = await Promise.all([feedHealth(ctx, await maxAgeOf(ctx)), countObservations(ctx)])
  return feeds.map((one) => feedView(one, counts.get(one.feed.id) ?? 0))
}

/** Variants with what competitors ask, by name. */
export async function readCompetitorRows(
  ctx: Ctx,
  { text, limit, offset }: { readonly text?: string; readonly limit: number; readonly offset: number },
): Promise<z.infer<typeof contract.competitorRows>> {
  const wanted = text?.trim().toLowerCase() ?? ''
  const all = (await namedVariants(ctx, { ids: await observedVariants(ctx) }))
    .filter(({ name, sku, handle, options }) =>
      [name.zh, name.en, sku, handle, ...options.flatMap((one) => [one.zh, one.en])].some((one) =>
        one?.toLowerCase().includes(wanted),
      ),
    )
    .sort((a, b) => (a.handle === b.handle ? (a.id < b.id ? -1 : 1) : a.handle < b.handle ? -1 : 1))
  const page = all.slice(offset, offset + limit)
  const frozen = new Set(
    (await feedHealth(ctx, await maxAgeOf(ctx))).flatMap(({ feed, state }) => (state === 'fresh' ? [] : feed.id)),
  )
  const seen = await latestObservations(
    ctx,
    page.map(({ id }) => id),
  )
  return {
    total: all.length,
    items: page.map((variant) => ({
      item: itemView(variant),
      priceMinor: variant.priceMinor,
      competitors: seen
        .filter(({ variantId }) => variantId === variant.id)
        .map(({ competitor, priceMinor, isInStock, observedAt, feedId, url }) => ({
          name: competitor,
          priceMinor,
          isInStock,
          observedAt: observedAt.toISOString(),
          feedId,
          url,
          isFrozen: frozen.has(feedId),
        })),
    })),
  }
}

/** A preview as it is sent: what is wrong comes first, and no more rows than a person looks at. */
export function previewView({ counts, absurd, rows }: MarketPreview): z.infer<typeof contract.marketPreview> {
  const order = { refused: 0, held: 1, taken: 2, known: 3 }
  return {
    counts,
    absurd,
    rows: rows
      .toSorted((a, b) => order[a.state] - order[b.state])
      .slice(0, ROWS_SHOWN)
      .map(({ place, state, says, variant, observation }) => ({
        place,
        state,
        says,
        item: variant && itemView(variant),
        competitor: observation?.competitor ?? null,
        priceMinor: observation?.priceMinor ?? null,
      })),
  }
}

/** The price ledger of one variant, and what may be struck through by either law. */
export async function readPriceLedger(ctx: Ctx, variantId: string): Promise<LedgerView | undefined> {
  const [variant] = await namedVariants(ctx, { ids: [variantId] })
  if (!variant) return undefined
  const [ledgers, shown] = await Promise.all([readLedgers(ctx, [variantId]), listShown(ctx, variantId, MOST_LINES)])
  const ledger = ledgers.get(variantId)
  if (!ledger) return undefined
  const { currency } = ctx.shop
  const by = (referenceRule: 'cn' | 'eu') =>
    referenceOf({ ledger }, variant.priceMinor, { referenceRule, nowMs: ctx.clock.now(), currency })
  return {
    item: itemView(variant),
    currency,
    priceMinor: variant.priceMinor,
    reference: { cn: by('cn'), eu: by('eu') },
    shown: shown.map(({ at, priceMinor, cause }: ShownPrice) => ({ at: at.toISOString(), priceMinor, cause })),
    sold: ledger.entries
      .flatMap((entry) => (entry.kind === 'sold' ? entry : []))
      .map(({ atMs, price }) => ({
        at: new Date(atMs).toISOString(),
        priceMinor: price,
        isSimulated: ledger.place === SIMULATED_PLACE,
      }))
      .reverse(),
  }
}

/** Lines of a ledger as a table: what was shown and paid, oldest first. */
export function ledgerRows({ item, currency, shown, sold }: LedgerView): string[][] {
  const name = [pick(item.name, 'zh'), ...item.options.map((one) => pick(one, 'zh'))].join(' ')
  const lines = [
    ...shown.map(
      ({ at, priceMinor, cause }) => [at, priceMinor === null ? 'withdrawn' : 'shown', priceMinor, cause] as const,
    ),
    ...sold.map(
      ({ at, priceMinor, isSimulated }) => [at, 'sold', priceMinor, isSimulated ? 'simulated' : 'order'] as const,
    ),
  ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return [
    ['variant', 'sku', 'name', 'at', 'kind', 'price_minor', 'currency', 'cause'],
    ...lines.map(([at, kind, price, cause]) => [
      item.variantId,
      item.sku ?? '',
      name,
      at,
      kind,
      price === null ? '' : String(price),
      currency,
      cause,
    ]),
  ]
}
