import type { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/pricing.ts'
import {
  ledgerRows,
  previewView,
  readCompetitorRows,
  readMarketFeeds,
  readPriceLedger,
} from '../../flows/pricing/pricing-views.ts'
import { clearMarketFeed, dropMarketFeed, makeMarketFeed } from '../../flows/pricing/steer-market-feeds.ts'
import { decideHeldBatch, previewMarketFile, takeMarketFile } from '../../flows/pricing/take-market-prices.ts'
import { csvRow } from '../../formats/csv/csv-row.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { studioRoute } from './define.ts'

const CSV = { delimiter: ',', newline: '\r\n', quote: 'minimal' } as const

/** What competitors ask, where that is known from, and what was shown and paid before. */
export function pricingRoutes(http: OpenAPIHono<Env>, app: App): void {
  const base = { tag: 'Pricing' } as const
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/pricing/competitors',
    summary: 'What competitors ask for the shop’s variants, the newest of each',
    permission: 'read',
    query: contract.competitorQuery,
    response: contract.competitorRows,
    handle: async ({ ctx, c, query }) => c.json(await readCompetitorRows(ctx, query)),
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/pricing/competitors/preview',
    summary: 'What would become of every row of a file of competitors’ prices; nothing changes',
    permission: 'edit',
    body: contract.marketFile,
    response: contract.marketPreview,
    handle: async ({ ctx, c, body }) => {
      const preview = await previewMarketFile(ctx, body)
      return preview.ok ? c.json(previewView(preview.value)) : problem(c, preview.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/pricing/competitors',
    summary: 'Take a file of competitors’ prices: every row that is right, or nothing; twice is once',
    permission: 'edit',
    body: contract.marketFile,
    response: contract.marketOutcome,
    handle: async ({ ctx, c, body }) => {
      const taken = await takeMarketFile(ctx, body)
      if (!taken.ok) return problem(c, taken.error)
      const { outcome, counts, says } = taken.value
      return c.json({ outcome, counts, says })
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/pricing/feeds',
    summary: 'Where competitors’ prices come from, and how each source is doing',
    permission: 'read',
    response: contract.marketFeeds,
    handle: async ({ ctx, c }) => c.json({ items: await readMarketFeeds(ctx) }),
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/pricing/feeds',
    summary: 'Make a source that a program feeds; its secret is said once',
    permission: 'manage',
    body: contract.newFeed,
    response: contract.madeFeed,
    handle: async ({ ctx, c, body }) => {
      const made = await makeMarketFeed(ctx, body.name)
      if (!made.ok) return problem(c, made.error)
      const { id, secret } = made.value
      const feed = (await readMarketFeeds(ctx)).find((one) => one.id === id)
      if (!feed) return problemOf(c, 'not-found')
      return c.json({ feed, path: `/api/market/${ctx.shop.slug}/${id}`, secret })
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'post',
    path: '/pricing/feeds/{id}/held',
    summary: 'Decide on a batch that was not believed as a whole: take it, or drop it',
    permission: 'publish',
    body: contract.heldDecision,
    response: contract.marketOutcome,
    handle: async ({ ctx, c, param, body }) => {
      const decided = await decideHeldBatch(ctx, param('id'), body.decision)
      return decided.ok ? c.json(decided.value) : problem(c, decided.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'delete',
    path: '/pricing/feeds/{id}/prices',
    summary: 'Remove what a source brought; `confirm` repeats its name',
    permission: 'publish',
    query: contract.confirmQuery,
    handle: async ({ ctx, c, param, query }) => {
      const cleared = await clearMarketFeed(ctx, param('id'), query.confirm)
      return cleared.ok ? c.body(null, 204) : problem(c, cleared.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'delete',
    path: '/pricing/feeds/{id}',
    summary: 'Remove a source with all that it brought; `confirm` repeats its name',
    permission: 'manage',
    query: contract.confirmQuery,
    handle: async ({ ctx, c, param, query }) => {
      const dropped = await dropMarketFeed(ctx, param('id'), query.confirm)
      return dropped.ok ? c.body(null, 204) : problem(c, dropped.error)
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/pricing/ledger/{variantId}',
    summary: 'What a variant was shown at and sold for, and which price may be struck through',
    permission: 'read',
    response: contract.priceLedgerView,
    handle: async ({ ctx, c, param }) => {
      const ledger = await readPriceLedger(ctx, param('variantId'))
      return ledger ? c.json(ledger) : problemOf(c, 'not-found')
    },
  })
  studioRoute(http, app, {
    ...base,
    method: 'get',
    path: '/pricing/ledger/{variantId}/lines.csv',
    summary: 'The same as a table',
    permission: 'read',
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c, param }) => {
      const ledger = await readPriceLedger(ctx, param('variantId'))
      if (!ledger) return problemOf(c, 'not-found')
      // A spreadsheet reads UTF-8 only behind a byte order mark. Nothing in it was generated: names and figures of the shop.
      return c.body(
        `\ufeff${ledgerRows(ledger)
          .map((cells) => csvRow(cells, CSV))
          .join('')}`,
        200,
        {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="price-ledger.csv"',
        },
      )
    },
  })
}
