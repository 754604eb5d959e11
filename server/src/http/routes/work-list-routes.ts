import type { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import { workView } from '../../contract/work-views.ts'
import * as contract from '../../contract/works.ts'
import { listProducts } from '../../modules/catalog/index.ts'
import { countShopWorks, listShopWorks } from '../../modules/works/index.ts'
import type { Env } from '../request.ts'
import { page, studioRoute } from './define.ts'

/** The library: everything that was made, over all products. */
export function workListRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/works',
    summary: 'Works over all products, newest first',
    tag: 'Works',
    permission: 'read',
    query: { kind: contract.workKind.optional(), state: contract.workState.optional(), ...page },
    response: contract.shopWorkList,
    handle: async ({ ctx, c, query }) => {
      const works = await listShopWorks(ctx, query, query)
      const ids = [...new Set(works.map(({ productId }) => productId))]
      const products = new Map((await listProducts(ctx, { ids })).map((product) => [product.id, product]))
      return c.json({
        total: await countShopWorks(ctx, query),
        items: works.flatMap((work) => {
          const product = products.get(work.productId)
          if (!product) return []
          const { id, handle, name } = product
          return [{ ...workView(work, ctx.services.mp3 !== undefined), product: { id, handle, name } }]
        }),
      })
    },
  })
}
