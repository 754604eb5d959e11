import { newId } from '@qianmian/kernel'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { digestOf } from './clients.ts'
import type { AgentGrant } from './types.ts'

type GrantTables = { agentGrants: AgentGrant & { shopId: string; tokenHash: string } }
const tables = (db: Database) => db.withTables<GrantTables>()
const COLUMNS = ['id', 'clientId', 'customerId', 'createdAt', 'revokedAt'] as const

/**
 * Writes down that a customer lets a client act for her. The caller has checked who she is.
 * @returns the token that the client shows with its key, told this once
 */
export async function insertGrant(
  ctx: Ctx,
  { clientId, customerId }: { readonly clientId: string; readonly customerId: string },
): Promise<{ grant: AgentGrant; token: string }> {
  const token = `qg_${Buffer.from(ctx.randomBytes(32)).toString('base64url')}`
  const grant = await tables(ctx.db)
    .insertInto('agentGrants')
    .values({
      id: newId('agg', ctx.clock, ctx.randomBytes),
      shopId: ctx.shop.id,
      clientId,
      customerId,
      tokenHash: digestOf(token),
      createdAt: new Date(ctx.clock.now()),
      revokedAt: null,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
  return { grant, token }
}

/** The customer who gave a client this token; undefined when it is another client's, or was taken back. */
export async function customerOfGrant(ctx: Ctx, clientId: string, token: string): Promise<string | undefined> {
  const row = await tables(ctx.db)
    .selectFrom('agentGrants')
    .select('customerId')
    .where('shopId', '=', ctx.shop.id)
    .where('clientId', '=', clientId)
    .where('tokenHash', '=', digestOf(token))
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return row?.customerId
}

/** What a customer has allowed, newest first. */
export async function grantsOf(ctx: Ctx, customerId: string): Promise<AgentGrant[]> {
  return tables(ctx.db)
    .selectFrom('agentGrants')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('customerId', '=', customerId)
    .orderBy('createdAt', 'desc')
    .execute()
}

/** @returns false when it is not hers, or was taken back before */
export async function revokeGrant(ctx: Ctx, id: string, customerId: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(ctx.db)
    .updateTable('agentGrants')
    .set({ revokedAt: new Date(ctx.clock.now()) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('customerId', '=', customerId)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}
