import { contrast } from '@qianmian/design'
import { newId, pick } from '@qianmian/kernel'
import { listBrands } from '../../modules/brands/index.ts'
import { insertMail } from '../../modules/mails/index.ts'
import { getShop } from '../../modules/shops/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { isPseudonym } from '../../privacy/types.ts'
import type { CodeMailData, MailKind, MailLook, OrderMailData } from './mail/mail-kinds.ts'
import { renderMailHtml, renderMailText } from './mail/render-mail.ts'
import { writeMail } from './mail/write-mail.ts'

/** A message to a customer. `onceKey`: of all with the same key, one is sent. */
export type MailOrder = { readonly to: string; readonly lang: 'zh' | 'en'; readonly onceKey?: string } & (
  | { readonly kind: 'sign-in-code'; readonly data: CodeMailData }
  | { readonly kind: Exclude<MailKind, 'sign-in-code'>; readonly data: OrderMailData }
)

/** Ink of the house, where no colour of the brand can be read. */
const INK = '#17130F'
const READABLE = 4.5

/**
 * Writes a message and puts it into the outbox, in the transaction of `ctx`: it is sent exactly when what it tells has
 * been committed. Whoever sends looks every few seconds.
 * @returns false when a message with the same key was queued before, or its reader was erased
 * @example await queueMail(ctx, { to: 'a@example.com', kind: 'sign-in-code', lang: 'zh', data: { code: '123456' } })
 */
export async function queueMail(ctx: Ctx, { to, kind, lang, data, onceKey }: MailOrder): Promise<boolean> {
  // Her orders stay and go on being told of; nobody is left to read it.
  if (isPseudonym(to)) return false
  const look = await mailLook(ctx, lang)
  const body = writeMail(kind, lang, data, look.shop)
  return insertMail(
    ctx,
    {
      id: newId('mal', ctx.clock, ctx.randomBytes),
      toAddress: to,
      kind,
      lang,
      // The code is in the message; a second copy would outlive it.
      data: kind === 'sign-in-code' ? {} : { ...data },
      subject: body.subject,
      html: renderMailHtml(body, look),
      text: renderMailText(body, look),
    },
    onceKey ?? null,
  )
}

async function mailLook(ctx: Ctx, lang: 'zh' | 'en'): Promise<MailLook> {
  const shop = await getShop(ctx)
  const [brand] = await listBrands(ctx)
  const isHex = (colour: string) => /^#[0-9a-f]{6}$/i.test(colour)
  const accent = brand?.palette.find(
    (colour) => isHex(colour) && contrast(colour as `#${string}`, '#FFFFFF') >= READABLE,
  )
  return { shop: pick(shop.name, lang), lang, accent: accent ?? INK }
}
