import { formatMoney, type LocalizedText, newId } from '@qianmian/kernel'
import type { Audience } from '../../audience/audience.ts'
import { basketsOfPerson, payingOf } from '../../modules/checkout/index.ts'
import { giftBalance } from '../../modules/customers/index.ts'
import { mailIdsOfPerson } from '../../modules/mails/index.ts'
import { holdOperations, unfinishedOf } from '../../modules/orders/index.ts'
import { releaseUnits } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { MailTransport } from '../../platform/mail/mail-transport.ts'
import { newPseudonym, type Person } from '../../privacy/types.ts'
import { eraseRemixRows } from '../own-remixes.ts'
import { PARTS } from './parts.ts'

/** What stands outside of the database and knows her too. */
export interface PrivacyDesk {
  readonly audience: Pick<Audience, 'forget'>
  readonly mail: Pick<MailTransport, 'forget'>
}

/**
 * What must end first, in one sentence; undefined when nothing is in the way. Operations, orders and baskets are held until the
 * transaction ends, in the order in which who changes an order holds them.
 */
export async function blockOf(ctx: Ctx, person: Person): Promise<LocalizedText | undefined> {
  await holdOperations(ctx, { customerId: person.customerId, orderIds: person.orders.map((order) => order.id) })
  const { open, returns, money } = await unfinishedOf(
    ctx,
    person.orders.map((order) => order.id),
  )
  const paying = await payingOf(ctx, person.basketIds)
  const list = (numbers: readonly string[]) => ({
    zh: numbers.slice(0, 5).join('、'),
    en: numbers.slice(0, 5).join(', '),
  })
  if (paying.length > 0)
    return {
      zh: '有一笔付款还在进行。等它有了结果，再删除。',
      en: 'A payment is under way. Wait until it is done, then erase.',
    }
  if (open.length > 0)
    return {
      zh: `订单 ${list(open).zh} 还没有送达。等收到或取消之后，再删除。`,
      en: `Not delivered yet: order ${list(open).en}. Once it has arrived or is cancelled, erase.`,
    }
  if (returns.length > 0)
    return {
      zh: `订单 ${list(returns).zh} 的退换还没有办完。办完以后，再删除。`,
      en: `A return is under way: order ${list(returns).en}. Once it is settled, erase.`,
    }
  if (money.length > 0)
    return {
      zh: `订单 ${list(money).zh} 还有一笔钱没有结清。到账以后，再删除。`,
      en: `Money is still on its way: order ${list(money).en}. Once it has arrived, erase.`,
    }
  return undefined
}

/** What she should know before: what she loses for good. */
export async function warningsOf(ctx: Ctx, person: Person): Promise<LocalizedText[]> {
  const minor = person.customerId === null ? 0 : await giftBalance(ctx, person.customerId)
  const said = (lang: 'zh' | 'en') => formatMoney({ amount: minor, currency: ctx.shop.currency }, lang)
  return [
    ...(minor > 0
      ? [
          {
            zh: `礼品卡里还有 ${said('zh')}，删除以后作废，也不能找回。`,
            en: `The gift cards still hold ${said('en')}. After this the money is gone and cannot be brought back.`,
          },
        ]
      : []),
    ...(person.orders.length > 0
      ? [
          {
            zh: '以后不能再登录查看这些订单；退换和保修要凭订单号找店里。',
            en: 'Nobody can sign in to see these orders any more; for returns and warranty the shop needs their numbers.',
          },
        ]
      : []),
  ]
}

/**
 * Erases a person from every table, inside the transaction of `ctx`; who calls has looked at `blockOf` in the same
 * transaction. Copies of her messages go before the commit: if it fails they can be written again, and none outlives it.
 * @returns the pictures that `removeUnused` takes away after the commit
 */
export async function erasePerson(ctx: Ctx, desk: PrivacyDesk, person: Person): Promise<readonly string[]> {
  if (!ctx.db.isTransaction) throw new Error('a person is erased in one transaction')
  const pseudonym = newPseudonym(ctx)
  const pictures: string[] = []
  for (const who of [
    ...person.visitors.map((visitor) => ({ visitor })),
    ...person.sessions.map((session) => ({ session })),
  ])
    pictures.push(...(await eraseRemixRows(ctx, who)).pictures)
  const mailIds = await mailIdsOfPerson(ctx, person)
  for (const basket of await basketsOfPerson(ctx, person))
    if (basket.state === 'held') await releaseUnits(ctx, { basketId: basket.id })
  for (const part of PARTS) await part.erase?.(ctx, person, pseudonym)
  await ctx.services.events.append(ctx, [
    {
      id: newId('evt', ctx.clock, ctx.randomBytes),
      type: 'person.erased',
      occurredAt: new Date(ctx.clock.now()),
      data: { customerId: person.customerId, orderIds: person.orders.map((order) => order.id) },
    },
  ])
  await desk.mail.forget(mailIds)
  return pictures
}

/** What the memory of this process and of others holds. Not inside a transaction: it waits for what is being written. */
export async function forgetInMemory(ctx: Ctx, desk: PrivacyDesk, person: Person): Promise<void> {
  for (const visitor of person.visitors) await desk.audience.forget(ctx, visitor)
}
