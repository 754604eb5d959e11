import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { ATTRIBUTES, CATEGORIES, newId, UNITS } from '@qianmian/kernel'
import type { App } from '../../app.ts'
import * as contract from '../../contract/catalog.ts'
import {
  brandView,
  type ContentState,
  factView,
  packView,
  productDetailView,
  productRow,
} from '../../contract/views.ts'
import { record } from '../../modules/activity/index.ts'
import { listBrands, saveBrand } from '../../modules/brands/index.ts'
import {
  addFact,
  correctFact,
  countProducts,
  findProduct,
  listProducts,
  productDetails,
  setFactStatus,
} from '../../modules/catalog/index.ts'
import { packHistory, publishedPacks } from '../../modules/content/index.ts'
import { listProposals } from '../../modules/proposals/index.ts'
import { bumpVersion, listLocations } from '../../modules/shops/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

/** Products, facts, brands, vocabulary. */
export function catalogRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/products',
    summary: 'List products',
    tag: 'Catalogue',
    permission: 'read',
    query: {
      text: z.string().max(200).optional(),
      category: z.string().max(60).optional(),
      brandId: z.string().max(60).optional(),
      ...page,
    },
    response: z.object({ total: z.number(), items: z.array(contract.productRow) }),
    handle: async ({ ctx, c, query }) => {
      const filter = { text: query.text, category: query.category, brandId: query.brandId }
      const [total, products, brands] = [
        await countProducts(ctx, filter),
        await listProducts(ctx, filter, query),
        await brandMap(ctx),
      ]
      const details = await productDetails(ctx, products)
      const states = await contentStates(
        ctx,
        details.map((product) => product.id),
      )
      return c.json({
        total,
        items: details.map((product) =>
          productRow(product, brands.get(product.brandId ?? ''), ctx.shop.currency, states.get(product.id) ?? 'none'),
        ),
      })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/products/{id}',
    summary: 'One product with everything that hangs on it',
    tag: 'Catalogue',
    permission: 'read',
    response: contract.productDetail,
    handle: async ({ ctx, c, param }) => {
      const product = await findProduct(ctx, { id: param('id') })
      if (!product) return problemOf(c, 'not-found')
      const states = await contentStates(ctx, [product.id])
      const brands = await brandMap(ctx)
      const urls = { zh: `${app.publicUrl}/zh/p/${product.handle}`, en: `${app.publicUrl}/en/p/${product.handle}` }
      return c.json(
        productDetailView(
          product,
          brands.get(product.brandId ?? ''),
          ctx.shop.currency,
          states.get(product.id) ?? 'none',
          await listLocations(ctx),
          urls,
        ),
      )
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/products/{id}/packs',
    summary: 'Every listing pack that was written for a product',
    tag: 'Content',
    permission: 'read',
    response: z.object({ items: z.array(z.any()) }),
    handle: async ({ ctx, c, param }) => c.json({ items: (await packHistory(ctx, param('id'))).map(packView) }),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/facts',
    summary: 'Add a fact',
    tag: 'Facts',
    permission: 'edit',
    body: contract.factInput,
    response: contract.fact,
    handle: async ({ ctx, c, param, body }) => {
      const result = await inTransaction(ctx, async (ctx) => {
        const added = await addFact(ctx, param('id'), body)
        if (!added.ok) return added
        await record(ctx, {
          action: 'fact.add',
          objectType: 'product',
          objectId: param('id'),
          summary: { attribute: body.attribute },
          after: added.value,
        })
        await bumpVersion(ctx)
        return added
      })
      return result.ok ? c.json(factView(result.value)) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'patch',
    path: '/facts/{id}',
    summary: 'Correct a fact',
    tag: 'Facts',
    permission: 'edit',
    body: contract.factInput.omit({ attribute: true }),
    response: contract.fact,
    handle: async ({ ctx, c, param, body }) => {
      const result = await inTransaction(ctx, async (ctx) => {
        const corrected = await correctFact(ctx, param('id'), body)
        if (!corrected.ok) return corrected
        const { before, after } = corrected.value
        await record(ctx, {
          action: 'fact.correct',
          objectType: 'product',
          objectId: after.productId,
          summary: { attribute: after.attribute },
          before,
          after,
        })
        await bumpVersion(ctx)
        return corrected
      })
      return result.ok ? c.json(factView(result.value.after)) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/facts/{id}/status',
    summary: 'Dispute, retire or restore a fact',
    tag: 'Facts',
    permission: 'edit',
    body: z
      .object({ status: z.enum(['active', 'disputed', 'retired']), reason: z.string().trim().max(500).default('') })
      .strict(),
    response: contract.fact,
    handle: async ({ ctx, c, param, body }) => {
      if (body.status === 'disputed' && body.reason === '') {
        return problem(
          c,
          refuse('unprocessable', { zh: '写一句为什么有争议。', en: 'Say in a sentence why it is disputed.' }).error,
        )
      }
      const result = await inTransaction(ctx, async (ctx) => {
        const changed = await setFactStatus(ctx, param('id'), body.status, body.reason)
        if (!changed.ok) return changed
        const { before, after } = changed.value
        await record(ctx, {
          action: `fact.${body.status}`,
          objectType: 'product',
          objectId: after.productId,
          summary: { attribute: after.attribute, reason: body.reason },
          before,
          after,
        })
        await bumpVersion(ctx)
        return changed
      })
      return result.ok ? c.json(factView(result.value.after)) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/vocabulary',
    summary: 'Attributes, categories and units',
    tag: 'Facts',
    permission: 'read',
    response: z.any(),
    handle: async ({ c }) =>
      c.json({
        attributes: ATTRIBUTES,
        categories: CATEGORIES.map(({ id, name, productTypes }) => ({ id, name, productTypes })),
        units: Object.entries(UNITS).map(([code, unit]) => ({
          code,
          table: unit.table,
          zh: unit.prose.zh,
          en: unit.prose.en,
        })),
      }),
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/brands',
    summary: 'List brands',
    tag: 'Brands',
    permission: 'read',
    response: z.object({ items: z.array(contract.brand) }),
    handle: async ({ ctx, c }) => c.json({ items: (await listBrands(ctx)).map(brandView) }),
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/brands/{handle}',
    summary: 'Create or change a brand',
    tag: 'Brands',
    permission: 'edit',
    body: contract.brand.omit({ id: true, handle: true }),
    response: contract.brand,
    handle: async ({ ctx, c, param, body }) => {
      const handle = param('handle')
      if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(handle))
        return problem(
          c,
          refuse('unprocessable', {
            zh: '品牌代号只能用小写字母、数字和连字符。',
            en: 'A brand handle takes lower-case letters, digits and hyphens.',
          }).error,
        )
      if (!body.name.zh && !body.name.en)
        return problem(c, refuse('unprocessable', { zh: '品牌要有名称。', en: 'A brand needs a name.' }).error)
      const saved = await inTransaction(ctx, async (ctx) => {
        const before = (await listBrands(ctx)).find((brand) => brand.handle === handle)
        const id = await saveBrand(ctx, { id: before?.id ?? newId('brd', ctx.clock, ctx.randomBytes), handle, ...body })
        const after = (await listBrands(ctx)).find((brand) => brand.id === id)
        await record(ctx, {
          action: before ? 'brand.change' : 'brand.create',
          objectType: 'brand',
          objectId: id,
          summary: { name: body.name },
          before,
          after,
        })
        await bumpVersion(ctx)
        return after
      })
      return saved ? c.json(brandView(saved)) : problemOf(c, 'not-found')
    },
  })
}

async function brandMap(ctx: Ctx) {
  return new Map((await listBrands(ctx)).map((brand) => [brand.id, brand]))
}

/** What the shop shows of each product, and whether a proposal waits. */
async function contentStates(ctx: Ctx, productIds: readonly string[]): Promise<Map<string, ContentState>> {
  const states = new Map<string, ContentState>()
  if (productIds.length === 0) return states
  for (const pack of await publishedPacks(ctx, productIds)) states.set(pack.productId, 'published')
  const wanted = new Set(productIds)
  for (const proposal of await listProposals(ctx, { status: ['open', 'later'] }, { limit: 20_000 })) {
    const id = proposal.action.productId
    if (wanted.has(id) && !states.has(id)) states.set(id, 'waiting')
  }
  return states
}
