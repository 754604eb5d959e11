import { forgetAccesses } from '../../modules/access/index.ts'
import { forgetAgents } from '../../modules/agents/index.ts'
import { forgetBaskets } from '../../modules/checkout/index.ts'
import { findCustomer, forgetSignIns, restingCustomers } from '../../modules/customers/index.ts'
import { forgetMails } from '../../modules/mails/index.ts'
import { newestOrder, shortenOperations } from '../../modules/orders/index.ts'
import { importedAt, takeTurns } from '../../modules/origins/index.ts'
import { forgetProblems, forgetUnstarted } from '../../modules/shop-imports/index.ts'
import { forgetDeliveries } from '../../modules/webhooks/index.ts'
import type { Config } from '../../platform/config.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { removeUnused } from '../own-remixes.ts'
import { noteErased } from './confirm-erasure.ts'
import { blockOf, erasePerson, forgetInMemory, type PrivacyDesk } from './erase-person.ts'
import { findPerson } from './find-person.ts'

export const RETENTION_JOB = 'forget-old'

const DAY_MS = 24 * 60 * 60 * 1000
/** Long enough to put a file right. */
const PROBLEMS_DAYS = 30
const MAILS_AT_ONCE = 500
/** People erased in one run, about; the next goes on. */
const PEOPLE_AT_ONCE = 50
const PAGE = 100

/** For how many days things are kept; 0 for as long as the shop is there. */
export type Retention = Pick<
  Config,
  'KEEP_BASKETS_DAYS' | 'KEEP_WEBHOOKS_DAYS' | 'KEEP_MAILS_DAYS' | 'KEEP_ACCESS_LOG_DAYS' | 'KEEP_CUSTOMERS_DAYS'
>

/** What went, by kind. */
export interface Forgotten {
  readonly signIns: number
  /** Files that were dropped and never brought in, after a day. */
  readonly files: number
  /** Lists of what an import could not read, after a month. */
  readonly problems: number
  readonly baskets: number
  readonly operations: number
  readonly deliveries: number
  readonly agents: number
  readonly mails: number
  readonly accesses: number
  readonly people: number
}

/**
 * Lets go of what a shop has no use for any more. Every step is a transaction of its own that can be done again, so a run
 * that was stopped goes on where it was.
 * @param confirm of the job: what this process may no longer write is not written
 */
export async function forgetOld(
  ctx: Ctx,
  desk: PrivacyDesk,
  keep: Retention,
  confirm: (db: Database) => Promise<void> = async () => {},
): Promise<Forgotten> {
  const step = <T>(days: number, none: T, work: (ctx: Ctx, before: Date) => Promise<T>): Promise<T> =>
    days === 0
      ? Promise.resolve(none)
      : inTransaction(ctx, async (ctx) => {
          await confirm(ctx.db)
          return work(ctx, new Date(ctx.clock.now() - days * DAY_MS))
        })
  return {
    signIns: await step(1, 0, forgetSignIns),
    files: await step(1, 0, forgetUnstarted),
    problems: await step(PROBLEMS_DAYS, 0, forgetProblems),
    baskets: await step(keep.KEEP_BASKETS_DAYS, 0, forgetBaskets),
    operations: await step(keep.KEEP_BASKETS_DAYS, 0, shortenOperations),
    agents: await step(keep.KEEP_BASKETS_DAYS, 0, forgetAgents),
    deliveries: await step(keep.KEEP_WEBHOOKS_DAYS, 0, forgetDeliveries),
    mails: await step(keep.KEEP_MAILS_DAYS, 0, async (ctx, before) => {
      const ids = await forgetMails(ctx, before, MAILS_AT_ONCE)
      // Before the commit: no copy outlives its message.
      await desk.mail.forget(ids)
      return ids.length
    }),
    accesses: await step(keep.KEEP_ACCESS_LOG_DAYS, 0, forgetAccesses),
    people: keep.KEEP_CUSTOMERS_DAYS === 0 ? 0 : await forgetPeople(ctx, desk, keep.KEEP_CUSTOMERS_DAYS, confirm),
  }
}

/**
 * Erases customers who have not bought for so long, as if they had asked; their orders stay under a pseudonym. Somebody
 * who was brought from another shop counts from the day on which she was brought.
 */
async function forgetPeople(
  ctx: Ctx,
  desk: PrivacyDesk,
  days: number,
  confirm: (db: Database) => Promise<void>,
): Promise<number> {
  const before = new Date(ctx.clock.now() - days * DAY_MS)
  let erased = 0
  let after = ''
  while (erased < PEOPLE_AT_ONCE) {
    const page = await restingCustomers(ctx, before, after, PAGE)
    for (const customerId of page) if (await forgetPerson(ctx, desk, customerId, before, confirm)) erased += 1
    if (page.length < PAGE) break
    after = page.at(-1) ?? ''
  }
  return erased
}

async function forgetPerson(
  ctx: Ctx,
  desk: PrivacyDesk,
  customerId: string,
  before: Date,
  confirm: (db: Database) => Promise<void>,
): Promise<boolean> {
  const signs = [await newestOrder(ctx, customerId), await importedAt(ctx, customerId)]
  if (signs.some((at) => at && at >= before)) return false
  const found = await findPerson(ctx, { customerId })
  if (!found.ok) return false
  await forgetInMemory(ctx, desk, found.value)
  const pictures = await inTransaction(ctx, async (ctx) => {
    await confirm(ctx.db)
    await takeTurns(ctx, 'erasure')
    if (await blockOf(ctx, found.value)) return undefined
    await findCustomer(ctx, customerId, true)
    const person = await findPerson(ctx, { customerId })
    // She came back this very moment.
    if (!person.ok || person.value.orders.length !== found.value.orders.length) return undefined
    const pictures = await erasePerson(ctx, desk, person.value)
    await noteErased(ctx, person.value, 'resting')
    return pictures
  })
  if (pictures === undefined) return false
  await removeUnused(ctx, pictures)
  await forgetInMemory(ctx, desk, found.value)
  return true
}
