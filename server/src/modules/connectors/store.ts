import { newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { connectorTables as tables } from './tables.ts'
import type { Connector, ConnectorCursor } from './types.ts'

const CONNECTOR = [
  'id',
  'kind',
  'url',
  'sealedKey',
  'keyHint',
  'takes',
  'lang',
  'everyMinutes',
  'isOn',
  'nextAt',
  'wholeAt',
  'failures',
  'createdAt',
] as const

export type ConnectorSettings = Pick<Connector, 'url' | 'sealedKey' | 'keyHint' | 'takes' | 'lang' | 'everyMinutes'>

/** The shop's connector of a kind. */
export async function findConnector(ctx: Ctx, kind: Connector['kind'] = 'medusa'): Promise<Connector | undefined> {
  return tables(ctx.db)
    .selectFrom('connectors')
    .select(CONNECTOR)
    .where('shopId', '=', ctx.shop.id)
    .where('kind', '=', kind)
    .executeTakeFirst()
}

/** Connects, or changes how. Another address forgets how far the reading had come, and what was written where. */
export async function saveConnector(ctx: Ctx, settings: ConnectorSettings): Promise<Connector> {
  const now = new Date(ctx.clock.now())
  const before = await findConnector(ctx)
  const values = { ...settings, takes: json([...settings.takes]) }
  if (before && before.url !== settings.url) await forgetConnector(ctx, before.id)
  const row = await tables(ctx.db)
    .insertInto('connectors')
    .values({
      ...values,
      id: newId('con', ctx.clock, ctx.randomBytes),
      shopId: ctx.shop.id,
      kind: 'medusa',
      isOn: true,
      nextAt: now,
      wholeAt: null,
      failures: 0,
      busyBy: null,
      busyUntil: null,
      createdBy: actorName(ctx.actor),
      createdAt: now,
    })
    .onConflict((conflict) => conflict.columns(['shopId', 'kind']).doUpdateSet({ ...values, nextAt: now, failures: 0 }))
    .returning(CONNECTOR)
    .executeTakeFirstOrThrow()
  return row
}

/** Forgets what belongs to the address before: its records have other ids. */
async function forgetConnector(ctx: Ctx, id: string): Promise<void> {
  for (const table of ['connectorCursors', 'connectorValues', 'connectorConflicts'] as const)
    await tables(ctx.db).deleteFrom(table).where('connectorId', '=', id).execute()
  await tables(ctx.db).updateTable('connectors').set({ wholeAt: null }).where('id', '=', id).execute()
}

/** Takes the connector away with its key. What came by it stays. */
export async function removeConnector(ctx: Ctx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tables(ctx.db)
    .deleteFrom('connectors')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(numDeletedRows) === 1
}

export async function switchConnector(ctx: Ctx, id: string, isOn: boolean): Promise<void> {
  await tables(ctx.db)
    .updateTable('connectors')
    .set({ isOn, ...(isOn ? { nextAt: new Date(ctx.clock.now()), failures: 0 } : {}) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** When it runs next, and how the last run went. */
export async function scheduleConnector(
  ctx: Ctx,
  id: string,
  next: { readonly nextAt: Date; readonly failures: number; readonly wholeAt?: Date },
): Promise<void> {
  await tables(ctx.db)
    .updateTable('connectors')
    .set(next)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/**
 * Claims the connectors of every shop that are due, so that of several processes one runs each. Until `until` they are not
 * due again: whoever claims and dies costs one round.
 */
export async function claimDueConnectors(
  db: Database,
  now: Date,
  until: Date,
  limit = 20,
): Promise<{ id: string; shopId: string }[]> {
  const { rows } = await sql<{ id: string; shopId: string }>`
    update connectors set next_at = ${until}
    where id in (
      select id from connectors where is_on and next_at <= ${now}
      order by next_at limit ${limit} for update skip locked
    )
    returning id, shop_id`.execute(db)
  return rows
}

/**
 * Takes the connector for a run, or says that the run still has it. A run holds it for a time and takes it again with each
 * batch, so that command line and server never run the same one at once, and a killed run keeps nobody waiting for long.
 * @returns false when another run has it
 */
export async function holdConnector(ctx: Ctx, id: string, runId: string, holdMs: number): Promise<boolean> {
  const now = new Date(ctx.clock.now())
  const { numUpdatedRows } = await tables(ctx.db)
    .updateTable('connectors')
    .set({ busyBy: runId, busyUntil: new Date(now.getTime() + holdMs) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('busyBy', 'is', null), eb('busyBy', '=', runId), eb('busyUntil', '<', now)]))
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

export async function letConnectorGo(ctx: Ctx, id: string, runId: string): Promise<void> {
  await tables(ctx.db)
    .updateTable('connectors')
    .set({ busyBy: null, busyUntil: null })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('busyBy', '=', runId)
    .execute()
}

export async function readCursor(ctx: Ctx, connectorId: string, kind: string): Promise<ConnectorCursor | undefined> {
  return tables(ctx.db)
    .selectFrom('connectorCursors')
    .select(['at', 'ids', 'isWhole'])
    .where('connectorId', '=', connectorId)
    .where('kind', '=', kind)
    .executeTakeFirst()
}

/** Keeps how far a reading came. Call it in the transaction that wrote the records. */
export async function saveCursor(ctx: Ctx, connectorId: string, kind: string, cursor: ConnectorCursor): Promise<void> {
  const values = { at: cursor.at, ids: json([...cursor.ids]), isWhole: cursor.isWhole }
  await tables(ctx.db)
    .insertInto('connectorCursors')
    .values({ ...values, connectorId, kind })
    .onConflict((conflict) => conflict.columns(['connectorId', 'kind']).doUpdateSet(values))
    .execute()
}

/** The next run reads everything again. */
export async function dropCursors(ctx: Ctx, connectorId: string): Promise<void> {
  await tables(ctx.db).deleteFrom('connectorCursors').where('connectorId', '=', connectorId).execute()
}
