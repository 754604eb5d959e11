import type { Ctx } from '../../platform/ctx.ts'
import { json } from '../../platform/database/database.ts'
import type { OperationEffect } from './operations.ts'
import { orderTables } from './tables.ts'

/** A proposed operation. What it does is fixed when it is proposed; it is done once, or never. */
export interface OperationRow {
  readonly id: string
  readonly customerId: string | null
  readonly orderId: string | null
  /** The order as it was looked at: another version makes the proposal void. */
  readonly orderVersion: number | null
  readonly action: unknown
  readonly effect: OperationEffect | Readonly<Record<string, unknown>>
  readonly state: 'proposed' | 'committed'
  readonly proposedBy: string
  readonly confirmedBy: string | null
  readonly idempotencyKey: string | null
  /** What the person was told when it was done; told again whoever asks with the same key. */
  readonly receipt: Readonly<Record<string, unknown>> | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly committedAt: Date | null
}

const COLUMNS = [
  'id',
  'customerId',
  'orderId',
  'orderVersion',
  'action',
  'effect',
  'state',
  'proposedBy',
  'confirmedBy',
  'idempotencyKey',
  'receipt',
  'createdAt',
  'expiresAt',
  'committedAt',
] as const

export async function insertOperation(
  ctx: Ctx,
  row: Pick<
    OperationRow,
    'id' | 'customerId' | 'orderId' | 'orderVersion' | 'action' | 'effect' | 'proposedBy' | 'createdAt' | 'expiresAt'
  >,
): Promise<void> {
  await orderTables(ctx.db)
    .insertInto('operations')
    .values({
      ...row,
      shopId: ctx.shop.id,
      action: json(row.action),
      effect: json(row.effect),
      state: 'proposed',
      confirmedBy: null,
      idempotencyKey: null,
      receipt: null,
      committedAt: null,
    })
    .execute()
}

/** The operation, held until the transaction ends: of many who confirm at once, one goes on and the others then see what it did. */
export async function lockOperation(ctx: Ctx, id: string): Promise<OperationRow | undefined> {
  return orderTables(ctx.db)
    .selectFrom('operations')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Holds what is proposed for a customer or on orders until the transaction ends: who confirms it holds it before the order, too. */
export async function holdOperations(
  ctx: Ctx,
  of: { readonly customerId: string | null; readonly orderIds: readonly string[] },
): Promise<void> {
  await orderTables(ctx.db)
    .selectFrom('operations')
    .select('id')
    .where('shopId', '=', ctx.shop.id)
    .where((is) => is.or([is('customerId', '=', of.customerId ?? ''), is('orderId', 'in', ['', ...of.orderIds])]))
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function findOperation(ctx: Ctx, id: string): Promise<OperationRow | undefined> {
  return orderTables(ctx.db)
    .selectFrom('operations')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function commitOperation(
  ctx: Ctx,
  id: string,
  done: {
    readonly by: string
    readonly key: string
    readonly receipt: Readonly<Record<string, unknown>>
    readonly at: Date
  },
): Promise<void> {
  await orderTables(ctx.db)
    .updateTable('operations')
    .set({
      state: 'committed',
      confirmedBy: done.by,
      idempotencyKey: done.key,
      receipt: json(done.receipt),
      committedAt: done.at,
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** What was done to an order, newest first. */
export async function operationsOf(ctx: Ctx, orderId: string): Promise<OperationRow[]> {
  return orderTables(ctx.db)
    .selectFrom('operations')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('orderId', '=', orderId)
    .where('state', '=', 'committed')
    .orderBy('committedAt', 'desc')
    .execute()
}

/** Which operation was done under a key. */
export async function operationOfKey(ctx: Ctx, key: string): Promise<string | undefined> {
  const row = await orderTables(ctx.db)
    .selectFrom('operations')
    .select('id')
    .where('shopId', '=', ctx.shop.id)
    .where('idempotencyKey', '=', key)
    .executeTakeFirst()
  return row?.id
}
