import { claimMails, noteSent } from '../../../modules/mails/index.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Log } from '../../../platform/log.ts'
import type { MailTransport } from '../../../platform/mail/mail-transport.ts'

const AT_ONCE = 20

/**
 * Sends what is due, of all shops. A message is claimed before it is sent: a process that dies in between lets another
 * one send it again under the same message id after two minutes, so that nothing is lost.
 * @returns how many left
 */
export async function sendMails(db: Database, transport: MailTransport, now: () => number, log: Log): Promise<number> {
  let sent = 0
  for (const mail of await claimMails(db, now(), AT_ONCE)) {
    const { id, toAddress: to, subject, html, text } = mail
    try {
      await transport.send({ id, to, subject, html, text })
      const state = await noteSent(db, mail, now(), null, transport.kind === 'smtp' && mail.kind === 'sign-in-code')
      if (state === 'erased') await transport.forget([id])
      sent += 1
    } catch (error) {
      // Never the address: a log is read by more people than an order.
      const why = error instanceof Error ? error.message.replaceAll(to, '***').slice(0, 300) : 'unknown'
      const state = await noteSent(db, mail, now(), why)
      log.warn({ mail: id, kind: mail.kind, tries: mail.tries, state, why }, 'a message was not sent')
    }
  }
  return sent
}
