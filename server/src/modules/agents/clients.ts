import { createHash } from 'node:crypto'
import { newId } from '@qianmian/kernel'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { AgentClient } from './types.ts'

type ClientTables = { agentClients: AgentClient & { shopId: string; keyHash: string } }
const tables = (db: Database) => db.withTables<ClientTables>()
const COLUMNS = [
  'id',
  'name',
  'hint',
  'scopes',
  'role',
  'perMinute',
  'createdBy',
  'createdAt',
  'lastUsedAt',
  'revokedAt',
] as const

const KEY = /^qk_[\w-]{43}$/
const HINT_CHARS = 4
/** When a key was last used is told to the minute: not every request writes. */
const USED_MS = 60_000

/** Only digests are stored: 256 random bits need no slow hash. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

export type NewClient = Pick<AgentClient, 'name' | 'scopes' | 'role' | 'perMinute'>

/** Makes a client. @returns it, and its key, which is told this once and stored nowhere */
export async function makeClient(ctx: Ctx, client: NewClient): Promise<{ client: AgentClient; key: string }> {
  const key = `qk_${Buffer.from(ctx.randomBytes(32)).toString('base64url')}`
  const made = await tables(ctx.db)
    .insertInto('agentClients')
    .values({
      ...client,
      scopes: json(client.scopes),
      id: newId('agc', ctx.clock, ctx.randomBytes),
      shopId: ctx.shop.id,
      keyHash: digestOf(key),
      hint: key.slice(-HINT_CHARS),
      createdBy: actorName(ctx.actor),
      createdAt: new Date(ctx.clock.now()),
      lastUsedAt: null,
      revokedAt: null,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
  return { client: made, key }
}

/** Clients of a shop, newest first, revoked ones too. */
export async function listClients(ctx: Ctx): Promise<AgentClient[]> {
  return tables(ctx.db)
    .selectFrom('agentClients')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
}

/** The client of a key, if it is one of this shop and was not taken back. */
export async function clientByKey(ctx: Ctx, key: string): Promise<AgentClient | undefined> {
  if (!KEY.test(key)) return undefined
  const client = await tables(ctx.db)
    .selectFrom('agentClients')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('keyHash', '=', digestOf(key))
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  const now = ctx.clock.now()
  if (client && now - (client.lastUsedAt?.getTime() ?? 0) > USED_MS) {
    await tables(ctx.db)
      .updateTable('agentClients')
      .set({ lastUsedAt: new Date(now) })
      .where('id', '=', client.id)
      .execute()
  }
  return client
}

/** Takes a key back, at once and for good. @returns false when there is no such key, or it was taken back before */
export async function revokeClient(ctx: Ctx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(ctx.db)
    .updateTable('agentClients')
    .set({ revokedAt: new Date(ctx.clock.now()) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}
