import { ok, type Result } from '@qianmian/kernel'
import type { MailListView, MailView } from '../../contract/types.ts'
import { noteAccess } from '../../modules/access/index.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import { findMail, listMails, type Mail, type MailFilter, mailCounts, retryMail } from '../../modules/mails/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { MailTransport } from '../../platform/mail/mail-transport.ts'
import { maskEmail } from './mask.ts'
import { seesPeople } from './order-views.ts'

/** The outbox, newest first. */
export async function mailPage(ctx: Ctx, by: MailTransport['kind'], filter: MailFilter): Promise<MailListView> {
  const { mails, total } = await listMails(ctx, filter)
  return { by, total, counts: await mailCounts(ctx), items: mails.map((mail) => mailRow(ctx, mail)) }
}

const mailRow = (ctx: Ctx, mail: Mail) => ({
  id: mail.id,
  kind: mail.kind,
  to: seesPeople(ctx) ? mail.toAddress : maskEmail(mail.toAddress),
  lang: mail.lang,
  subject: mail.subject,
  state: mail.state,
  createdAt: mail.createdAt.toISOString(),
  sentAt: mail.sentAt?.toISOString() ?? null,
  error: mail.error,
})

/**
 * A message as its reader sees it. A code that signs a customer in is shown to nobody once a mail server sends it; where
 * messages are only files, an owner may read it, because there is no other way to try the shop.
 */
export async function readMail(ctx: Ctx, by: MailTransport['kind'], id: string): Promise<Result<MailView, Refusal>> {
  if (!seesPeople(ctx)) return refuse('forbidden')
  const mail = await findMail(ctx, id)
  if (!mail) return refuse('not-found')
  if (mail.kind === 'sign-in-code' && !(by === 'files' && may(ctx.actor, 'manage'))) {
    return refuse('forbidden', {
      zh: '登录验证码只给收信人看。',
      en: 'A sign-in code is for its reader alone.',
    })
  }
  await noteAccess(ctx, { purpose: 'mail', objectType: 'mail', objectIds: [id] })
  return ok({ ...mailRow(ctx, mail), html: mail.html, text: mail.text })
}

/** Sends a message that was given up once more. */
export async function sendAgain(ctx: Ctx, id: string): Promise<Result<true, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<true, Refusal>> => {
    if (!(await retryMail(ctx, id))) return refuse('not-found')
    await record(ctx, { action: 'mail.retry', objectType: 'mail', objectId: id })
    return ok(true)
  })
}
