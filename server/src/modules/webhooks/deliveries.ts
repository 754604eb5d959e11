import { newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import type { WebhookDelivery } from './types.ts'

type DeliveryTables = { webhookDeliveries: WebhookDelivery & { shopId: string; eventId: string } }
const tables = (db: Database) => db.withTables<DeliveryTables>()
const COLUMNS = [
  'id',
  'subscriptionId',
  'type',
  'body',
  'state',
  'attempts',
  'nextAt',
  'lastStatus',
  'lastError',
  'createdAt',
  'deliveredAt',
] as const

/** Who took a delivery sends it within this time; then somebody else may. */
const LEASE_MS = 60_000

/** Puts an event on the way to a subscription, once, however often the log hands it out. */
export async function queueDelivery(
  ctx: Ctx,
  delivery: { readonly subscriptionId: string; readonly eventId: string; readonly type: string; readonly body: string },
): Promise<void> {
  const now = new Date(ctx.clock.now())
  await tables(ctx.db)
    .insertInto('webhookDeliveries')
    .values({
      ...delivery,
      id: newId('msg', ctx.clock, ctx.randomBytes),
      shopId: ctx.shop.id,
      state: 'waiting',
      attempts: 0,
      nextAt: now,
      lastStatus: null,
      lastError: null,
      createdAt: now,
      deliveredAt: null,
    })
    .onConflict((conflict) => conflict.columns(['subscriptionId', 'eventId']).doNothing())
    .execute()
}

/** Takes deliveries that are due, of every shop, so that no other process sends them too. */
export async function claimDue(
  db: Database,
  now: number,
  limit: number,
): Promise<(WebhookDelivery & { readonly shopId: string })[]> {
  return tables(db)
    .updateTable('webhookDeliveries')
    .set({ nextAt: new Date(now + LEASE_MS), attempts: sql`attempts + 1` })
    .where('id', 'in', (query) =>
      query
        .selectFrom('webhookDeliveries')
        .select('id')
        .where('state', '=', 'waiting')
        .where('nextAt', '<=', new Date(now))
        .orderBy('nextAt')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning([...COLUMNS, 'shopId'])
    .execute()
}

export async function noteAttempt(
  ctx: Ctx,
  id: string,
  outcome: Pick<WebhookDelivery, 'state' | 'lastStatus' | 'lastError' | 'nextAt'>,
): Promise<void> {
  await tables(ctx.db)
    .updateTable('webhookDeliveries')
    .set({ ...outcome, deliveredAt: outcome.state === 'delivered' ? new Date(ctx.clock.now()) : null })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** The log of a subscription, newest first. */
export async function listDeliveries(ctx: Ctx, subscriptionId: string, limit: number): Promise<WebhookDelivery[]> {
  return tables(ctx.db)
    .selectFrom('webhookDeliveries')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('subscriptionId', '=', subscriptionId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Sends one again: the same message under the same id, so that a receiver knows it. */
export async function replayDelivery(ctx: Ctx, subscriptionId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(ctx.db)
    .updateTable('webhookDeliveries')
    .set({ state: 'waiting', attempts: 0, nextAt: new Date(ctx.clock.now()), deliveredAt: null })
    .where('shopId', '=', ctx.shop.id)
    .where('subscriptionId', '=', subscriptionId)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}
