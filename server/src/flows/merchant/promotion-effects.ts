import { type LocalizedText, ok } from '@qianmian/kernel'
import type { WritePromotion } from '../../modules/proposals/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { checkPromotion, type PromotionFields, promotions, writePromotion } from '../order-desk/selling-settings.ts'
import { canonical } from '../orders/propose-operation.ts'
import type { ActionEffects } from '../publish-work.ts'

const OTHER: LocalizedText = {
  zh: '这条优惠后来改过，请看过现在的再决定。',
  en: 'This promotion has changed since. Look at it as it is now.',
}

/** What deciding on a promotion does: writes it. Undone, a new one is switched off, and a changed one is as before. */
export const promotionEffects: ActionEffects<WritePromotion> = {
  async check(ctx, { promotionId, before, fields }) {
    const checked = await checkPromotion(ctx, promotionId, fields as PromotionFields)
    if (!checked.ok) return checked
    return isSame(checked.value, before) ? ok(true) : refuse('stale', OTHER)
  },
  async before() {
    return null
  },
  async approve(ctx, { promotionId, before, fields }) {
    const written = await writePromotion(ctx, promotionId, fields as PromotionFields, before === null)
    if (!written.ok) throw new Error(`a promotion that was checked was refused: ${written.error.code}`)
  },
  async isShown(ctx, { promotionId, fields }) {
    return isSame(await promotionOf(ctx, promotionId), { ...(fields as PromotionFields), id: promotionId })
  },
  async undo(ctx, { promotionId, before, fields }) {
    const earlier = before
      ? withoutId(before as PromotionFields & { id?: string })
      : { ...(fields as PromotionFields), isActive: false }
    const written = await writePromotion(ctx, promotionId, earlier)
    if (!written.ok) throw new Error(`a promotion could not be put back: ${written.error.code}`)
  },
  async reject() {},
  async canReopen() {
    return true
  },
  async reopen() {},
}

const promotionOf = async (ctx: Ctx, id: string) => (await promotions(ctx)).find((one) => one.id === id)

const withoutId = ({ id: _id, ...fields }: PromotionFields & { id?: string }): PromotionFields => fields

/** A code is kept in capitals, and moments in UTC, however they were written. */
const isSame = (a: unknown, b: unknown): boolean => canonical(plain(a)) === canonical(plain(b))

function plain(promotion: unknown): unknown {
  if (!promotion) return null
  const fields = promotion as PromotionFields
  const moment = (text: string | null) => (text === null ? null : new Date(text).toISOString())
  return {
    ...fields,
    code: fields.code?.toUpperCase() ?? null,
    // One that was proposed before there were bundles names none.
    bundledProductId: fields.bundledProductId ?? null,
    startsAt: moment(fields.startsAt),
    endsAt: moment(fields.endsAt),
  }
}
