import { ok } from '@qianmian/kernel'
import { z } from 'zod'
import { orderState } from '../../contract/orders.ts'
import { orderPage, readOrder } from '../../flows/order-desk/read-orders.ts'
import { promotions } from '../../flows/order-desk/selling-settings.ts'
import * as out from '../../merchant/outputs.ts'
import { MOST, markText } from '../../merchant/outputs.ts'
import * as view from '../../merchant/views.ts'
import { noteAccess } from '../../modules/access/index.ts'
import { may } from '../../modules/accounts/index.ts'
import {
  contentStates,
  countProducts,
  findProduct,
  findProductByAny,
  listProducts,
  productDetails,
} from '../../modules/catalog/index.ts'
import { findPack, findPublication, packHistory } from '../../modules/content/index.ts'
import { countProposals, findProposal, listProposals } from '../../modules/proposals/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { countedLevels, freeUnits } from '../../modules/stock/index.ts'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { type MerchantTool, readTool } from './merchant-tool.ts'

const id = z.string().min(1).max(80)
const paging = {
  limit: z.number().int().min(1).max(50).default(20),
  offset: z.number().int().min(0).max(1_000_000).default(0).describe('From next_offset of the page before.'),
}
const nextOffset = (page: { limit: number; offset: number }, total: number): number | null =>
  page.offset + page.limit < total ? page.offset + page.limit : null
const time = z.iso.datetime({ offset: true })

/** What a merchant's program may look at. */
export const MERCHANT_READ_TOOLS: readonly MerchantTool[] = [
  readTool({
    name: 'list_products',
    title: 'List products',
    description: 'Products of the shop by words, category, status and content, up to 50 a page.',
    scope: 'read_products',
    input: z
      .object({
        text: z.string().max(200).optional(),
        category: z.string().max(60).optional(),
        status: z.enum(['active', 'draft', 'archived']).optional(),
        content: z.enum(['published', 'waiting', 'none']).optional(),
        ...paging,
      })
      .strict(),
    output: out.productList,
    async run({ ctx }, { limit, offset, ...filter }) {
      const total = await countProducts(ctx, filter)
      const details = await productDetails(ctx, await listProducts(ctx, filter, { limit, offset }))
      const states = await contentStates(
        ctx,
        details.map((product) => product.id),
      )
      const products = details.map((product) => view.rowView(product, of(ctx, states.get(product.id))))
      return ok({ total, next_offset: nextOffset({ limit, offset }, total), products })
    },
  }),
  readTool({
    name: 'get_product',
    title: 'One product',
    description:
      'A product with variants, prices and facts, by its id, handle or a SKU. Descriptions are cut at 2,000 characters.',
    scope: 'read_products',
    input: z.object({ product: z.string().min(1).max(120) }).strict(),
    output: out.productOutput,
    async run({ ctx }, input) {
      const product = await findProductByAny(ctx, input.product)
      if (!product) return refuse('not-found')
      return ok(view.productView(product, of(ctx, (await contentStates(ctx, [product.id])).get(product.id))))
    },
  }),
  readTool({
    name: 'list_promotions',
    title: 'List promotions',
    description: 'All promotions of the shop, those that are switched off too.',
    scope: 'read_products',
    input: z.object({}).strict(),
    output: out.promotionListOutput,
    run: async ({ ctx }) =>
      ok({ promotions: (await promotions(ctx)).map((one) => view.promotionView(one, ctx.locale)) }),
  }),
  readTool({
    name: 'list_content',
    title: 'List listing packs',
    description: 'The newest 50 listing packs that were written for a product, and which one the shop shows.',
    scope: 'read_content',
    input: z.object({ product_id: id }).strict(),
    output: out.packList,
    async run({ ctx }, input) {
      if (!(await findProduct(ctx, { id: input.product_id }))) return refuse('not-found')
      const shown = (await findPublication(ctx, input.product_id))?.packId
      const packs = (await packHistory(ctx, input.product_id)).slice(0, 50)
      return ok({ packs: packs.map((pack) => view.packRowView(pack, shown)) })
    },
  }),
  readTool({
    name: 'get_content',
    title: 'One listing pack',
    description: 'The words of a listing pack in one language, and what the gates found in them.',
    scope: 'read_content',
    input: z.object({ pack_id: id, lang: z.enum(['zh', 'en']).default('zh') }).strict(),
    output: out.packOutput,
    async run({ ctx }, input) {
      const pack = await findPack(ctx, input.pack_id)
      if (!pack) return refuse('not-found')
      return ok(view.packView(pack, (await findPublication(ctx, pack.productId))?.packId, input.lang))
    },
  }),
  readTool({
    name: 'get_stock',
    title: 'Stock of a product',
    description: 'Counted, promised and free units of every variant of a product, by place.',
    scope: 'read_stock',
    input: z.object({ product_id: id }).strict(),
    output: out.stockOutput,
    async run({ ctx }, input) {
      const product = await findProduct(ctx, { id: input.product_id })
      if (!product) return refuse('not-found')
      const ids = product.variants.map((variant) => variant.id)
      const [levels, free, places] = [
        await countedLevels(ctx, ids),
        await freeUnits(ctx, ids),
        new Map((await listLocations(ctx)).map(({ id, name }) => [id, name])),
      ]
      return ok({
        levels: product.variants.map((variant) => ({
          variant_id: variant.id,
          sku: variant.sku,
          options: variant.optionValues.map((option) => markText(option, ctx.locale, MOST.option)),
          free_units: free.get(variant.id) ?? null,
          places: levels
            .filter((level) => level.variantId === variant.id)
            .map((level) => ({
              location_id: level.locationId,
              location: markText(places.get(level.locationId) ?? {}, ctx.locale, MOST.name),
              on_hand_units: level.onHand,
              promised_units: level.promised,
            })),
        })),
      })
    },
  }),
  readTool({
    name: 'list_orders',
    title: 'List orders',
    description:
      'Orders by state and day, newest first, up to 50 a page. Names are masked unless the key has read_people; e-mails always.',
    scope: 'read_orders',
    input: z
      .object({ state: orderState.optional(), since: time.optional(), until: time.optional(), ...paging })
      .strict(),
    output: out.orderListOutput,
    async run({ ctx }, { state, since, until, limit, offset }) {
      // No search by words: it would tell whether somebody of that name or e-mail has ordered.
      const { total, items } = await orderPage(ctx, {
        ...(state ? { states: [state] } : {}),
        ...(since ? { since: new Date(since) } : {}),
        ...(until ? { until: new Date(until) } : {}),
        limit,
        offset,
      })
      const isMasked = !may(ctx.actor, 'read_people')
      if (!isMasked)
        await noteAccess(ctx, { purpose: 'list', objectType: 'order', objectIds: items.map((order) => order.id) })
      return ok({
        total,
        next_offset: nextOffset({ limit, offset }, total),
        is_masked: isMasked,
        orders: items.map(view.orderRowView),
      })
    },
  }),
  readTool({
    name: 'get_order',
    title: 'One order',
    description:
      'An order with lines, parcels, cases and payment methods by kind. Name, e-mail, telephone and street are masked unless the key has read_people, and then the look is written into the access log.',
    scope: 'read_orders',
    input: z.object({ order_id: id }).strict(),
    output: out.orderOutput,
    async run({ ctx }, input) {
      const order = await readOrder(ctx, input.order_id)
      return order ? ok(view.orderView(order, ctx.locale)) : refuse('not-found')
    },
  }),
  readTool({
    name: 'get_learning',
    title: 'What was learned',
    description:
      'What was tried over the last days, what came of it and how sure that is. is_simulated says whether any figure rests on simulated shoppers.',
    scope: 'read_learning',
    input: z.object({ days: z.number().int().min(1).max(90).default(14), product_id: id.optional() }).strict(),
    output: out.learningOutput,
    async run({ app, ctx, learnViews }, { days, product_id: product }) {
      if (product !== undefined && !(await findProduct(ctx, { id: product }))) return refuse('not-found')
      const learned = await learnViews.get(ctx, app.learning.findings(ctx.shop.id), {
        days,
        ...(product === undefined ? {} : { product }),
      })
      return ok(view.learningView(learned, ctx.locale))
    },
  }),
  readTool({
    name: 'list_proposals',
    title: 'List own proposals',
    description: 'What this key has proposed and what became of it, up to 50 a page; those that wait first.',
    scope: null,
    input: z.object({ is_waiting: z.boolean().optional(), ...paging }).strict(),
    output: out.proposalListOutput,
    async run({ ctx }, { is_waiting: isWaiting, ...page }) {
      const filter = {
        proposedBy: actorName(ctx.actor),
        ...(isWaiting === undefined
          ? {}
          : {
              status: isWaiting
                ? (['open', 'later'] as const)
                : (['approved', 'rejected', 'undone', 'superseded'] as const),
            }),
      }
      const total = await countProposals(ctx, filter)
      const proposals = await listProposals(ctx, filter, page)
      return ok({
        total,
        next_offset: nextOffset(page, total),
        proposals: proposals.map((one) => view.proposalView(one, ctx.locale)),
      })
    },
  }),
  readTool({
    name: 'get_proposal',
    title: 'One own proposal',
    description: 'A proposal of this key, and whether a person has accepted it.',
    scope: null,
    input: z.object({ proposal_id: id }).strict(),
    output: out.proposalOutput,
    async run({ ctx }, input) {
      const proposal = await findProposal(ctx, input.proposal_id)
      const isOwn = proposal?.proposedBy === actorName(ctx.actor)
      return proposal && isOwn ? ok(view.proposalView(proposal, ctx.locale)) : refuse('not-found')
    },
  }),
]

const of = (ctx: Ctx, content: 'published' | 'waiting' | 'none' | undefined) => ({
  lang: ctx.locale,
  currency: ctx.shop.currency,
  content: content ?? 'none',
})
