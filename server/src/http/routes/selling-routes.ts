import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/selling.ts'
import { changeSelling, promotions, readSelling, writePromotion } from '../../flows/order-desk/selling-settings.ts'
import { type Env, problem } from '../request.ts'
import { studioRoute } from './define.ts'

/** How the shop sells: deliveries, tax, after-sales, promotions. */
export function sellingRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/selling',
    summary: 'Deliveries, tax, returns and holds as they apply now',
    tag: 'Selling',
    permission: 'read',
    response: contract.sellingSettings,
    handle: async ({ ctx, c }) => c.json(await readSelling(ctx)),
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/selling',
    summary: 'Change how the shop sells; orders that were placed keep what they were placed under',
    tag: 'Selling',
    permission: 'manage',
    body: contract.sellingSettings,
    handle: async ({ ctx, c, body }) => {
      const done = await changeSelling(ctx, body)
      return done.ok ? c.body(null, 204) : problem(c, done.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/promotions',
    summary: 'Public rules that take money off',
    tag: 'Selling',
    permission: 'read',
    response: z.object({ items: z.array(contract.promotion) }),
    handle: async ({ ctx, c }) => c.json({ items: await promotions(ctx) }),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/promotions',
    summary: 'Add a promotion',
    tag: 'Selling',
    permission: 'manage',
    body: contract.promotionFields,
    response: contract.promotion,
    handle: async ({ ctx, c, body }) => {
      const done = await writePromotion(ctx, undefined, body)
      return done.ok ? c.json(done.value) : problem(c, done.error)
    },
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/promotions/{id}',
    summary: 'Change a promotion, or switch it off',
    tag: 'Selling',
    permission: 'manage',
    body: contract.promotionFields,
    response: contract.promotion,
    handle: async ({ ctx, c, body, param }) => {
      const done = await writePromotion(ctx, param('id'), body)
      return done.ok ? c.json(done.value) : problem(c, done.error)
    },
  })
}
