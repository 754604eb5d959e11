import { contrast } from '@qianmian/design'
import { newId, pick } from '@qianmian/kernel'
import { listBrands } from '../../modules/brands/index.ts'
import { insertMails } from '../../modules/mails/index.ts'
import { getShop } from '../../modules/shops/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { isPseudonym } from '../../privacy/types.ts'
import type { CodeMailData, MailLook, OrderMailData, OrderMailKind, PaymentMailData } from './mail/mail-kinds.ts'
import { renderMailHtml, renderMailText } from './mail/render-mail.ts'
import { writeMail } from './mail/write-mail.ts'

/** A message to a customer. `onceKey`: of all with the same key, one is sent. */
export type MailOrder = { readonly to: string; readonly lang: 'zh' | 'en'; readonly onceKey?: string } & (
  | { readonly kind: 'sign-in-code'; readonly data: CodeMailData }
  | { readonly kind: 'payment-returned'; readonly data: PaymentMailData }
  | { readonly kind: OrderMailKind; readonly data: OrderMailData }
)

/** Ink of the house, where no colour of the brand can be read. */
const INK = '#17130F'
const READABLE = 4.5

/**
 * Writes messages and puts them into the outbox, in the transaction of `ctx`: they are sent exactly when what they tell has
 * been committed. Whoever sends looks every few seconds.
 * @returns how many: one whose key was queued before, or whose reader was erased, is not
 * @example await queueMails(ctx, [{ to: 'a@example.com', kind: 'sign-in-code', lang: 'zh', data: { code: '123456' } }])
 */
export async function queueMails(ctx: Ctx, orders: readonly MailOrder[]): Promise<number> {
  // Her orders stay and go on being told of; nobody is left to read it.
  const read = orders.filter(({ to }) => !isPseudonym(to))
  if (read.length === 0) return 0
  const lookIn = await mailLooks(ctx)
  const mails = read.map(({ to, kind, lang, data, onceKey }) => {
    const look = lookIn(lang)
    const body = writeMail(kind, lang, data, look.shop)
    return {
      id: newId('mal', ctx.clock, ctx.randomBytes),
      toAddress: to,
      kind,
      lang,
      // The code is in the message; a second copy would outlive it.
      data: kind === 'sign-in-code' ? {} : { ...data },
      subject: body.subject,
      html: renderMailHtml(body, look),
      text: renderMailText(body, look),
      onceKey: onceKey ?? null,
    }
  })
  return insertMails(ctx, mails)
}

/** How messages of the shop look, by language. */
async function mailLooks(ctx: Ctx): Promise<(lang: 'zh' | 'en') => MailLook> {
  const shop = await getShop(ctx)
  const [brand] = await listBrands(ctx)
  const isHex = (colour: string) => /^#[0-9a-f]{6}$/i.test(colour)
  const accent = brand?.palette.find(
    (colour) => isHex(colour) && contrast(colour as `#${string}`, '#FFFFFF') >= READABLE,
  )
  return (lang) => ({ shop: pick(shop.name, lang), lang, accent: accent ?? INK })
}
