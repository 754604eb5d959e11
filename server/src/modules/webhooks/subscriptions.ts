import { newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { WebhookSubscription } from './types.ts'

type SubscriptionTables = { webhookSubscriptions: WebhookSubscription & { shopId: string } }
const tables = (db: Database) => db.withTables<SubscriptionTables>()
const COLUMNS = ['id', 'url', 'types', 'secretNumber', 'rotatingUntil', 'isActive', 'createdBy', 'createdAt'] as const

/** A secret changed today signs beside the new one for so long. */
const ROTATING_MS = 24 * 60 * 60 * 1000

export async function insertSubscription(
  ctx: Ctx,
  subscription: Pick<WebhookSubscription, 'url' | 'types'>,
): Promise<WebhookSubscription> {
  return tables(ctx.db)
    .insertInto('webhookSubscriptions')
    .values({
      id: newId('whk', ctx.clock, ctx.randomBytes),
      shopId: ctx.shop.id,
      url: subscription.url,
      types: json(subscription.types),
      secretNumber: 1,
      rotatingUntil: null,
      isActive: true,
      createdBy: actorName(ctx.actor),
      createdAt: new Date(ctx.clock.now()),
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
}

export async function listSubscriptions(ctx: Ctx): Promise<WebhookSubscription[]> {
  return tables(ctx.db)
    .selectFrom('webhookSubscriptions')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

export const findSubscription = async (ctx: Ctx, id: string): Promise<WebhookSubscription | undefined> =>
  (await listSubscriptions(ctx)).find((one) => one.id === id)

export async function removeSubscription(ctx: Ctx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tables(ctx.db)
    .deleteFrom('webhookSubscriptions')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(numDeletedRows) === 1
}

/** The next secret signs from now on, the one before it for a day more. */
export async function rotateSecret(ctx: Ctx, id: string): Promise<WebhookSubscription | undefined> {
  return tables(ctx.db)
    .updateTable('webhookSubscriptions')
    .set({ secretNumber: sql`secret_number + 1`, rotatingUntil: new Date(ctx.clock.now() + ROTATING_MS) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirst()
}

/** An address that says it is gone is asked no more. */
export async function stopSubscription(ctx: Ctx, id: string): Promise<void> {
  await tables(ctx.db)
    .updateTable('webhookSubscriptions')
    .set({ isActive: false })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** `whsec_…` of a subscription: worked out from the installation's secret, so that no table holds it. */
export const secretOf = (ctx: Ctx, id: string, number: number): string =>
  `whsec_${Buffer.from(ctx.services.mac('webhook', `${ctx.shop.id}.${id}.${number}`), 'base64url').toString('base64')}`

/** The secrets that sign now, the newest first. */
export function secretsOf(ctx: Ctx, subscription: WebhookSubscription): string[] {
  const { id, secretNumber, rotatingUntil } = subscription
  const isRotating = secretNumber > 1 && (rotatingUntil?.getTime() ?? 0) > ctx.clock.now()
  return [secretOf(ctx, id, secretNumber), ...(isRotating ? [secretOf(ctx, id, secretNumber - 1)] : [])]
}
