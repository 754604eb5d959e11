import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { ATTRIBUTES, CATEGORIES, type FactValue, newId, UNITS } from '@qianmian/kernel'
import type { App } from '../../app.ts'
import * as contract from '../../contract/catalog.ts'
import { brandView, factView, packView, productDetailView, productRow } from '../../contract/views.ts'
import { factChange } from '../../flows/describe-fact-change.ts'
import { rewriteBroken } from '../../flows/rewrite-broken.ts'
import { parseFactValue } from '../../formats/index.ts'
import { listActivity, record } from '../../modules/activity/index.ts'
import { listBrands, saveBrand } from '../../modules/brands/index.ts'
import {
  addFact,
  contentStates,
  correctFact,
  countProducts,
  findFact,
  findProduct,
  listProducts,
  productDetails,
  setFactStatus,
} from '../../modules/catalog/index.ts'
import { packHistory } from '../../modules/content/index.ts'
import { bumpVersion, listLocations } from '../../modules/shops/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { prefixOf } from '../shop-path.ts'
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
      importId: z.string().max(60).optional(),
      status: z.enum(['active', 'draft', 'archived']).optional(),
      content: z.enum(['published', 'waiting', 'none']).optional(),
      ...page,
    },
    response: z.object({ total: z.number(), items: z.array(contract.productRow) }),
    handle: async ({ ctx, c, query }) => {
      const { limit, offset, ...filter } = query
      const [total, products, brands] = [
        await countProducts(ctx, filter),
        await listProducts(ctx, filter, { limit, offset }),
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
      const shopUrl = app.publicUrl + (await prefixOf(app, ctx.shop))
      const urls = { zh: `${shopUrl}/zh/p/${product.handle}`, en: `${shopUrl}/en/p/${product.handle}` }
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
        const added = await addFact(ctx, param('id'), { ...body, value: understood(body.value, body.attribute) })
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
    body: contract.factInput.omit({ attribute: true, label: true, claimKind: true }),
    response: contract.fact,
    handle: async ({ ctx, c, param, body }) => {
      const result = await inTransaction(ctx, async (ctx) => {
        const fact = await findFact(ctx, param('id'))
        if (!fact) return refuse('not-found')
        const corrected = await correctFact(ctx, fact.id, { ...body, value: understood(body.value, fact.attribute) })
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
        await rewriteBroken(ctx, [after.productId])
        return corrected
      })
      return result.ok ? c.json(factView(result.value.after)) : problem(c, result.error)
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/facts/{id}/history',
    summary: 'What a fact said before, who changed it, and why',
    tag: 'Facts',
    permission: 'read',
    response: z.object({ items: z.array(contract.factChange) }),
    handle: async ({ ctx, c, param }) => {
      const fact = await findFact(ctx, param('id'))
      if (!fact) return problemOf(c, 'not-found')
      const { id: factId, productId: objectId } = fact
      const rows = await listActivity(ctx, { objectType: 'product', objectId, factId, limit: 50 })
      return c.json({ items: rows.map(factChange) })
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
        await rewriteBroken(ctx, [after.productId])
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
    body: contract.brand.omit({ id: true, handle: true }).strict(),
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

/** Words that are a figure with its unit, a range or a composition are kept as such, as they are in a file. */
const understood = (value: FactValue, attribute: string): FactValue =>
  value.kind === 'text' ? parseFactValue(value.text, attribute) : value
