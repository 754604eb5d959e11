import { formatMoney, type LocalizedText, pick, type Result } from '@qianmian/kernel'
import { may } from '../../modules/accounts/index.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import type { Proposal } from '../../modules/proposals/index.ts'
import { countedLevels } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { type Proposer, putForward } from './put-forward.ts'

/** A price that moves further than this from the present one is looked at twice. */
const BIG_STEP = 0.3

const NO_CHANGE: LocalizedText = { zh: '和现在一样，没有要改的。', en: 'This is how it is already.' }

/** Proposes another price for a variant. @param toMinor in minor units of the shop's currency */
export async function proposePrice(
  ctx: Ctx,
  proposer: Proposer,
  { variantId, toMinor }: { readonly variantId: string; readonly toMinor: number },
): Promise<Result<Proposal, Refusal>> {
  if (!may(ctx.actor, 'propose_offers')) return refuse('forbidden')
  const [offer] = await findOffers(ctx, { variantIds: [variantId] })
  if (!offer) return refuse('not-found')
  const { productId, priceMinor: fromMinor } = offer
  if (fromMinor === toMinor) return refuse('unprocessable', NO_CHANGE)
  const money = (amount: number) => formatMoney({ amount, currency: ctx.shop.currency })
  const step = `${money(fromMinor)} → ${money(toMinor)}`
  return putForward(ctx, 'propose_offers', proposer, {
    title: { zh: `改价 ${step}：${pick(offer.name, 'zh')}`, en: `Price ${step}: ${pick(offer.name, 'en')}` },
    action: { kind: 'change-price', productId, variantId, fromMinor, toMinor },
    gate: 'ask',
    risk: Math.abs(toMinor - fromMinor) > fromMinor * BIG_STEP ? 'high' : 'medium',
  })
}

/** Proposes to correct the counted units of a variant at one place. */
export async function proposeStock(
  ctx: Ctx,
  proposer: Proposer,
  { variantId, locationId, toUnits }: { variantId: string; locationId: string; toUnits: number },
): Promise<Result<Proposal, Refusal>> {
  if (!may(ctx.actor, 'propose_offers')) return refuse('forbidden')
  const [offer] = await findOffers(ctx, { variantIds: [variantId] })
  const level = (await countedLevels(ctx, [variantId])).find((one) => one.locationId === locationId)
  if (!offer || !level) return refuse('not-found')
  if (level.onHand === toUnits) return refuse('unprocessable', NO_CHANGE)
  if (toUnits < level.promised) {
    return refuse('unprocessable', {
      zh: `这里已有 ${level.promised} 件答应了顾客，库存不能写得更少。`,
      en: `${level.promised} units here are promised to customers: the count cannot be below that.`,
    })
  }
  const step = `${level.onHand} → ${toUnits}`
  return putForward(ctx, 'propose_offers', proposer, {
    title: { zh: `改库存 ${step}：${pick(offer.name, 'zh')}`, en: `Stock ${step}: ${pick(offer.name, 'en')}` },
    action: {
      kind: 'change-stock',
      productId: offer.productId,
      variantId,
      locationId,
      fromUnits: level.onHand,
      toUnits,
    },
    gate: 'ask',
    risk: 'medium',
  })
}
