import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'

interface RequestRow {
  readonly clientId: string
  readonly key: string
  readonly shopId: string
  readonly digest: string
  readonly status: number | null
  readonly body: unknown
  readonly createdAt: Date
}
const tables = (db: Database) => db.withTables<{ agentRequests: RequestRow }>()

/** An answer is given again for a day. */
const KEEP_MS = 24 * 60 * 60 * 1000
/** A request that began and never answered was lost with its process: after so long it may be made anew. */
const LOST_MS = 60_000

export type KeyedRequest =
  | { readonly kind: 'new' }
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  /** The key belongs to another request. */
  | { readonly kind: 'different' }
  /** The same request is being answered right now. */
  | { readonly kind: 'running' }

/** Takes an idempotency key for one request of a client; of two at once, one gets it. */
export async function beginRequest(ctx: Ctx, clientId: string, key: string, digest: string): Promise<KeyedRequest> {
  const now = ctx.clock.now()
  const db = tables(ctx.db)
  await db
    .deleteFrom('agentRequests')
    .where('clientId', '=', clientId)
    .where('createdAt', '<', new Date(now - KEEP_MS))
    .execute()
  const { rows } = await sql<{ key: string }>`
    insert into agent_requests (client_id, key, shop_id, digest, created_at)
    values (${clientId}, ${key}, ${ctx.shop.id}, ${digest}, ${new Date(now)})
    on conflict (client_id, key) do update set created_at = excluded.created_at
      where agent_requests.status is null and agent_requests.digest = excluded.digest
        and agent_requests.created_at < ${new Date(now - LOST_MS)}
    returning key`.execute(ctx.db)
  if (rows.length > 0) return { kind: 'new' }
  const row = await db
    .selectFrom('agentRequests')
    .select(['digest', 'status', 'body'])
    .where('clientId', '=', clientId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return { kind: 'running' }
  if (row.digest !== digest) return { kind: 'different' }
  return row.status === null ? { kind: 'running' } : { kind: 'answered', status: row.status, body: row.body }
}

/** Keeps the answer under the key. One that failed for reasons of ours is not kept: asked again, it is tried again. */
export async function endRequest(
  ctx: Ctx,
  clientId: string,
  key: string,
  answer: { readonly status: number; readonly body: unknown },
): Promise<void> {
  const db = tables(ctx.db)
  if (answer.status >= 500) {
    await db.deleteFrom('agentRequests').where('clientId', '=', clientId).where('key', '=', key).execute()
    return
  }
  await db
    .updateTable('agentRequests')
    .set({ status: answer.status, body: json(answer.body) })
    .where('clientId', '=', clientId)
    .where('key', '=', key)
    .execute()
}
