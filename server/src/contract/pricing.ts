import { z } from '@hono/zod-openapi'
import { isoTime, localizedText, openText } from './common.ts'

export const MARKET_ROW_STATES = ['taken', 'known', 'refused', 'held'] as const
export const FEED_STATES = ['fresh', 'silent', 'absurd'] as const

const item = z.object({
  variantId: z.string(),
  productId: z.string(),
  handle: z.string(),
  sku: z.string().nullable(),
  name: localizedText,
  options: z.array(localizedText),
})

const counts = z.object({ taken: z.number(), known: z.number(), refused: z.number(), held: z.number() })

/** What competitors ask for the shop's variants: the newest of each. */
export const competitorRows = z
  .object({
    items: z.array(
      z.object({
        item,
        priceMinor: z.number(),
        competitors: z.array(
          z.object({
            name: z.string(),
            priceMinor: z.number(),
            isInStock: z.boolean(),
            observedAt: isoTime,
            feedId: z.string(),
            url: z.string().nullable(),
            /** Its feed went silent or absurd: it steers no price. */
            isFrozen: z.boolean(),
          }),
        ),
      }),
    ),
    total: z.number(),
  })
  .openapi('CompetitorRows')

export const competitorQuery = {
  text: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

/** A file of competitors' prices, and the name of the source that it belongs to. */
export const marketFile = z
  .object({
    feed: openText(60).refine((name) => name.trim() === name && name !== ''),
    format: z.enum(['csv', 'json']),
    text: openText(1_500_000),
  })
  .strict()
  .openapi('MarketFile')

/** What would become of every row; the first few hundred of them. */
export const marketPreview = z
  .object({
    counts,
    /** Why nothing would be taken, where the whole batch is not believed. */
    absurd: localizedText.nullable(),
    rows: z.array(
      z.object({
        place: z.string(),
        state: z.enum(MARKET_ROW_STATES),
        says: localizedText.nullable(),
        item: item.nullable(),
        competitor: z.string().nullable(),
        priceMinor: z.number().nullable(),
      }),
    ),
  })
  .openapi('MarketPreview')

export const marketOutcome = z
  .object({
    /** `held`: nothing was taken, somebody has to look; `repeated`: it had come before. */
    outcome: z.enum(['taken', 'held', 'repeated']),
    counts,
    says: localizedText.nullable(),
  })
  .openapi('MarketOutcome')

export const marketFeed = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['csv', 'json', 'webhook']),
    state: z.enum(FEED_STATES),
    /** Why prices that follow it are frozen. */
    says: localizedText.nullable(),
    lastSeenAt: isoTime.nullable(),
    /** Of its last batch. */
    counts,
    /** Observations that are kept of it. */
    prices: z.number(),
    /** Rows that wait because the batch was not believed. */
    waiting: z.number(),
    createdAt: isoTime,
  })
  .openapi('MarketFeed')

export const marketFeeds = z.object({ items: z.array(marketFeed) }).openapi('MarketFeeds')
export const newFeed = z
  .object({ name: openText(60).refine((name) => name.trim() === name && name !== '') })
  .strict()
  .openapi('NewMarketFeed')
/** The only time that the secret is said. */
export const madeFeed = z.object({ feed: marketFeed, path: z.string(), secret: z.string() }).openapi('MadeMarketFeed')
export const heldDecision = z.object({ decision: z.enum(['take', 'drop']) }).strict()
/** What somebody has to repeat before something goes that cannot be brought back. */
export const confirmQuery = { confirm: z.string().max(60).optional() }

/** What was shown and paid: how the reference price comes about. */
export const priceLedgerView = z
  .object({
    item,
    currency: z.string(),
    priceMinor: z.number(),
    /** The price that may be struck through beside the present one, or why none may. */
    reference: z.object({
      cn: z.object({ priceMinor: z.number().nullable(), says: localizedText }),
      eu: z.object({ priceMinor: z.number().nullable(), says: localizedText }),
    }),
    /** Newest first. `priceMinor` null: not on sale from then on. */
    shown: z.array(z.object({ at: isoTime, priceMinor: z.number().nullable(), cause: z.string() })),
    /** The lowest that was paid in each hour of the last week, and the last sale. */
    sold: z.array(z.object({ at: isoTime, priceMinor: z.number(), isSimulated: z.boolean() })),
  })
  .openapi('PriceLedger')
