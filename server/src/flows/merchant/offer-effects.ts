import { type LocalizedText, ok } from '@qianmian/kernel'
import { changePrice, findOffers } from '../../modules/catalog/index.ts'
import type { ChangePrice, ChangeStock } from '../../modules/proposals/index.ts'
import { lockCounted, moveOnHand } from '../../modules/stock/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { noteShownPrices } from '../pricing/note-shown-prices.ts'
import type { ActionEffects } from '../publish-work.ts'
import { stockChanged } from '../supply/stock-changed.ts'

const OTHER_PRICE: LocalizedText = {
  zh: '这个规格的价格后来改过，请看过现在的价格再决定。',
  en: 'The price of this variant has changed since. Look at it as it is now.',
}
const OTHER_COUNT: LocalizedText = {
  zh: '这里的库存后来变过，请看过现在的数再决定。',
  en: 'The count at this place has changed since. Look at it as it is now.',
}

/** What deciding on a price does: sells the variant at it, as long as nobody changed it meanwhile. */
export const priceEffects: ActionEffects<ChangePrice> = {
  async check(ctx, { variantId, fromMinor }) {
    const price = await priceOf(ctx, variantId)
    if (price === undefined) return refuse('not-found')
    return price === fromMinor ? ok(true) : refuse('stale', OTHER_PRICE)
  },
  async before() {
    return null
  },
  async approve(ctx, action) {
    if (!(await changePrice(ctx, action))) throw new Error('a price moved between its check and its change')
    await noteShownPrices(ctx, 'proposal', [action.productId])
  },
  async isShown(ctx, { variantId, toMinor }) {
    return (await priceOf(ctx, variantId)) === toMinor
  },
  async undo(ctx, action) {
    const { fromMinor, toMinor } = action
    if (!(await changePrice(ctx, { ...action, fromMinor: toMinor, toMinor: fromMinor })))
      throw new Error('a price moved between its check and its undoing')
    await noteShownPrices(ctx, 'proposal', [action.productId])
  },
  movedOn: {
    zh: '这个规格的价格后来又改过，撤不回去了。',
    en: 'The price of this variant has been changed again since: this cannot be taken back.',
  },
  async reject() {},
  async canReopen(ctx, { variantId }) {
    return (await priceOf(ctx, variantId)) !== undefined
  },
  async reopen() {},
}

async function priceOf(ctx: Ctx, variantId: string): Promise<number | undefined> {
  return (await findOffers(ctx, { variantIds: [variantId] }))[0]?.priceMinor
}

/** What deciding on a count does: corrects it, with a movement, as long as nothing came or went meanwhile. */
export const stockEffects: ActionEffects<ChangeStock> = {
  async check(ctx, { variantId, locationId, fromUnits }) {
    const onHand = await counted(ctx, variantId, locationId)
    if (onHand === undefined) return refuse('not-found')
    return onHand === fromUnits ? ok(true) : refuse('stale', OTHER_COUNT)
  },
  async before() {
    return null
  },
  async approve(ctx, { variantId, locationId, fromUnits, toUnits }, proposalId) {
    if (!(await moveOnHand(ctx, variantId, locationId, toUnits - fromUnits, 'counted', proposalId)))
      throw new Error('a count moved between its check and its correction')
    await stockChanged(ctx, variantId)
  },
  async isShown(ctx, { variantId, locationId, toUnits }) {
    return (await counted(ctx, variantId, locationId)) === toUnits
  },
  async undo(ctx, { variantId, locationId, fromUnits, toUnits }) {
    if (!(await moveOnHand(ctx, variantId, locationId, fromUnits - toUnits, 'counted', null)))
      throw new Error('a count moved between its check and its undoing')
    await stockChanged(ctx, variantId)
  },
  async reject() {},
  async canReopen(ctx, { variantId, locationId }) {
    return (await counted(ctx, variantId, locationId)) !== undefined
  },
  async reopen() {},
}

/** Locked, so that an order that is shipped at this moment waits. */
const counted = (ctx: Ctx, variantId: string, locationId: string): Promise<number | undefined> =>
  inTransaction(ctx, (ctx) => lockCounted(ctx, variantId, locationId))
