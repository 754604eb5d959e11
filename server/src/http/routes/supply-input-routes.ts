import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import { lang } from '../../contract/common.ts'
import * as contract from '../../contract/supply-inputs.ts'
import { previewTerms, readTermsState, takeTerms, termsCsv, undoTerms } from '../../flows/supply/import-terms.ts'
import { placeWarehouse, readWarehouses } from '../../flows/supply/warehouses.ts'
import { type Env, problem } from '../request.ts'
import { studioRoute } from './define.ts'

const TAG = 'Prices and supply'

/** What the merchant knows and the plan needs: terms of buying, and where the warehouses stand. */
export function supplyInputRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/supply/terms',
    summary: 'Of how many variants on sale the terms of buying are known, and the last import of them',
    tag: TAG,
    permission: 'read',
    response: contract.termsState,
    handle: async ({ ctx, c }) => c.json(await readTermsState(ctx)),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/terms.csv',
    summary: 'Terms of buying of every variant on sale as a table; what is not known is empty',
    tag: TAG,
    // Costs and suppliers at a stroke: for those who may change them.
    permission: 'edit',
    query: { lang: lang.optional() },
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c, query }) =>
      c.body(await termsCsv({ ...ctx, locale: query.lang ?? ctx.locale }), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="terms.csv"',
        'cache-control': 'no-store',
      }),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/terms/preview',
    summary: 'What would become of every row of a table of terms; nothing changes',
    tag: TAG,
    permission: 'edit',
    body: contract.termsText,
    response: contract.termsPreview,
    handle: async ({ ctx, c, body }) => {
      const preview = await previewTerms(ctx, body.text)
      return preview.ok ? c.json(preview.value) : problem(c, preview.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/terms',
    summary: 'Take a table of terms; one wrong row and nothing is written, unless `mode` is `good-rows`',
    tag: TAG,
    permission: 'edit',
    body: contract.termsFile,
    response: contract.termsOutcome,
    handle: async ({ ctx, c, body }) => {
      const taken = await takeTerms(ctx, body)
      return taken.ok ? c.json(taken.value) : problem(c, taken.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/supply/terms/undo',
    summary: 'Take the last import of terms back, if nothing of it was changed since',
    tag: TAG,
    permission: 'edit',
    body: z.strictObject({}),
    response: contract.termsOutcome,
    handle: async ({ ctx, c }) => {
      const undone = await undoTerms(ctx)
      return undone.ok ? c.json(undone.value) : problem(c, undone.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/supply/warehouses',
    summary: 'Warehouses with their place and capacity, and capitals of provinces to take a place from',
    tag: TAG,
    permission: 'read',
    response: contract.warehouses,
    handle: async ({ ctx, c }) => c.json(await readWarehouses(ctx)),
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/supply/warehouses/{locationId}',
    summary: 'Say where a warehouse stands and what it can hold; all null forgets it',
    tag: TAG,
    permission: 'edit',
    body: contract.placeInput,
    response: contract.warehouses,
    handle: async ({ ctx, c, body, param }) => {
      const placed = await placeWarehouse(ctx, param('locationId'), body)
      return placed.ok ? c.json(placed.value) : problem(c, placed.error)
    },
  })
}
