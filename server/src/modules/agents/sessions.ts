import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { AgentSession } from './types.ts'

type SessionTables = { agentSessions: AgentSession & { shopId: string } }
const tables = (db: Database) => db.withTables<SessionTables>()
const COLUMNS = ['basketId', 'clientId', 'customerId', 'protocol', 'kind', 'data', 'orderId', 'createdAt'] as const

export async function insertSession(
  ctx: Ctx,
  session: Pick<AgentSession, 'basketId' | 'clientId' | 'customerId' | 'protocol' | 'kind' | 'data'>,
): Promise<AgentSession> {
  return tables(ctx.db)
    .insertInto('agentSessions')
    .values({
      ...session,
      data: json(session.data),
      shopId: ctx.shop.id,
      orderId: null,
      createdAt: new Date(ctx.clock.now()),
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
}

/** A session of this client: one of another client is not there. */
export async function findSession(
  ctx: Ctx,
  clientId: string,
  by: { readonly basketId: string } | { readonly orderId: string },
): Promise<AgentSession | undefined> {
  const query = tables(ctx.db)
    .selectFrom('agentSessions')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('clientId', '=', clientId)
  return (
    'basketId' in by ? query.where('basketId', '=', by.basketId) : query.where('orderId', '=', by.orderId)
  ).executeTakeFirst()
}

export async function updateSession(
  ctx: Ctx,
  basketId: string,
  patch: Partial<Pick<AgentSession, 'kind' | 'data' | 'orderId'>>,
): Promise<AgentSession> {
  const { data, ...plain } = patch
  return tables(ctx.db)
    .updateTable('agentSessions')
    .set({ ...plain, ...(data ? { data: json(data) } : {}) })
    .where('shopId', '=', ctx.shop.id)
    .where('basketId', '=', basketId)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
}
