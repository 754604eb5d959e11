import { ok, type Result } from '@qianmian/kernel'
import { z } from 'zod'
import { openText } from '../../contract/common.ts'
import { staffAction } from '../../contract/orders.ts'
import { promotionFields } from '../../contract/selling.ts'
import { proposePack, proposeText } from '../../flows/merchant/propose-content.ts'
import { proposePrice, proposeStock } from '../../flows/merchant/propose-offers.ts'
import {
  type ProposableOperation,
  proposeOrderOperation,
  proposePromotion,
} from '../../flows/merchant/propose-selling.ts'
import { proposalOutput } from '../../merchant/outputs.ts'
import { proposalView } from '../../merchant/views.ts'
import type { Proposal } from '../../modules/proposals/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Refusal } from '../../platform/errors.ts'
import { type MerchantTool, proposeTool } from './merchant-tool.ts'

const id = z.string().min(1).max(80)
const NOTHING_CHANGES = 'Nothing changes until a person of the shop accepts the proposal.'

const edit = z
  .object({
    lang: z.enum(['zh', 'en']),
    field: z.enum(['title', 'sellingPoints', 'description', 'adHeadline', 'adBody']),
    index: z
      .number()
      .int()
      .min(0)
      .max(50)
      .optional()
      .describe('Of sellingPoints and description, from 0; behind the end adds, an empty text takes away.'),
    text: openText(4_000),
  })
  .strict()

const [cancel, , payment, items, back, exchange] = staffAction.options
const operation = z.discriminatedUnion('kind', [cancel, payment, items, back, exchange])

/** What a merchant's program may propose. */
export const MERCHANT_PROPOSE_TOOLS: readonly MerchantTool[] = [
  proposeTool({
    name: 'propose_text_change',
    title: 'Propose other words',
    description: `Proposes other words for a product: up to 40 fields of the pack that the shop shows, or of the pack named. The gates judge them; every figure and claim has to rest on a fact of the product, or the proposal cannot be approved. ${NOTHING_CHANGES}`,
    scope: 'propose_content',
    shape: { product_id: id, pack_id: id.optional(), edits: z.array(edit).min(1).max(40) },
    output: proposalOutput,
    run: async ({ ctx }, input, proposer) =>
      shown(
        ctx,
        await proposeText(ctx, proposer, {
          productId: input.product_id,
          edits: input.edits,
          ...(input.pack_id === undefined ? {} : { packId: input.pack_id }),
        }),
      ),
  }),
  proposeTool({
    name: 'propose_publication',
    title: 'Propose to publish a listing pack',
    description: `Proposes to show a listing pack that is written and not shown. ${NOTHING_CHANGES}`,
    scope: 'propose_content',
    shape: { pack_id: id },
    output: proposalOutput,
    run: async ({ ctx }, input, proposer) => shown(ctx, await proposePack(ctx, proposer, input.pack_id)),
  }),
  proposeTool({
    name: 'propose_price_change',
    title: 'Propose another price',
    description: `Proposes another price for one variant, in minor units of the shop's currency. It is done only if the variant still has the price of now when a person accepts. ${NOTHING_CHANGES}`,
    scope: 'propose_offers',
    shape: { variant_id: id, price_minor: z.number().int().min(1).max(1_000_000_000) },
    output: proposalOutput,
    run: async ({ ctx }, input, proposer) =>
      shown(ctx, await proposePrice(ctx, proposer, { variantId: input.variant_id, toMinor: input.price_minor })),
  }),
  proposeTool({
    name: 'propose_stock_change',
    title: 'Propose another count',
    description: `Proposes to correct the counted units of a variant at a place that counts it already, never below what is promised to customers. ${NOTHING_CHANGES}`,
    scope: 'propose_offers',
    shape: { variant_id: id, location_id: id, on_hand_units: z.number().int().min(0).max(1_000_000) },
    output: proposalOutput,
    run: async ({ ctx }, input, proposer) =>
      shown(
        ctx,
        await proposeStock(ctx, proposer, {
          variantId: input.variant_id,
          locationId: input.location_id,
          toUnits: input.on_hand_units,
        }),
      ),
  }),
  proposeTool({
    name: 'propose_order_operation',
    title: 'Propose an operation on an order',
    description: `Proposes to cancel an order, take items back, exchange or change items, or charge another method. It is planned by the shop's rules now, and done only if it would still do exactly the same when a person accepts. Ids of lines, variants and methods come from get_order. Addresses are changed by people only. ${NOTHING_CHANGES}`,
    scope: 'propose_orders',
    shape: { order_id: id, operation },
    output: proposalOutput,
    run: async ({ ctx }, input, proposer) =>
      shown(
        ctx,
        await proposeOrderOperation(ctx, proposer, input.order_id, input.operation satisfies ProposableOperation),
      ),
  }),
  proposeTool({
    name: 'propose_promotion',
    title: 'Propose a promotion',
    description: `Proposes a new promotion, or another form of one (promotion_id): a percentage (value in hundredths of a percent), an amount (minor units), free delivery, or a bundle (productIds are what must be in the bag, bundledProductId what gets the percentage off, one unit for each). ${NOTHING_CHANGES}`,
    scope: 'propose_promotions',
    shape: { promotion_id: id.optional(), promotion: promotionFields },
    output: proposalOutput,
    run: async ({ ctx }, input, proposer) =>
      shown(ctx, await proposePromotion(ctx, proposer, input.promotion_id, input.promotion)),
  }),
]

const shown = (ctx: Ctx, put: Result<Proposal, Refusal>) => (put.ok ? ok(proposalView(put.value, ctx.locale)) : put)
