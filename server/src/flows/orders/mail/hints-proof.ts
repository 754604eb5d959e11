import { timingSafeEqual } from 'node:crypto'
import type { Ctx } from '../../../platform/ctx.ts'

/** What the link of a message carries, so that its reader ends the hints without signing in. It opens nothing else. */
export const hintsProof = (ctx: Ctx, customerId: string): string =>
  ctx.services.mac('mail-hints', `${ctx.shop.id}:${customerId}`)

/** Whether a link was made here for this customer of this shop. */
export function isHintsProof(ctx: Ctx, customerId: string, proof: string): boolean {
  const [right, given] = [Buffer.from(hintsProof(ctx, customerId)), Buffer.from(proof)]
  return right.length === given.length && timingSafeEqual(right, given)
}
