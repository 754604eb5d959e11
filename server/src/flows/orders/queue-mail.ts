import { type Lang, newId } from '@qianmian/kernel'
import { insertMail } from '../../modules/mails/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** A mail to be written: what it is about, not its words. */
export interface QueuedMail {
  readonly to: string
  readonly kind: string
  readonly lang: Lang
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * Puts a mail into the shop's outbox. Inside a transaction it goes with it: a mail tells only of what happened.
 * @example await queueMail(ctx, { to: 'a@example.com', kind: 'sign-in-code', lang: 'zh', data: { code } })
 */
export async function queueMail(ctx: Ctx, { to, kind, lang, data }: QueuedMail): Promise<void> {
  await insertMail(ctx, { id: newId('mai', ctx.clock, ctx.randomBytes), toAddress: to, kind, lang, data })
}
