import { newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { connectorTables as tables } from './tables.ts'
import type { ConnectorConflict, SyncedField, SyncedValue } from './types.ts'

const VALUE = ['externalId', 'field', 'theirs', 'written', 'pending', 'isHeld'] as const
const CONFLICT = ['id', 'externalId', 'productId', 'field', 'ours', 'theirs', 'at'] as const

/** What is known of fields that go both ways, of these records. */
export async function findValues(
  ctx: Ctx,
  connectorId: string,
  externalIds: readonly string[],
): Promise<SyncedValue[]> {
  if (externalIds.length === 0) return []
  return tables(ctx.db)
    .selectFrom('connectorValues')
    .select(VALUE)
    .where('connectorId', '=', connectorId)
    .where(
      sql<boolean>`external_id in (select jsonb_array_elements_text(cast(${JSON.stringify(externalIds)}::text as jsonb)))`,
    )
    .execute()
}

/** Fields of one kind of every record, in the order of their ids, from behind one id on. */
export async function pageValues(
  ctx: Ctx,
  connectorId: string,
  fields: readonly SyncedField[],
  after: string,
  limit: number,
): Promise<SyncedValue[]> {
  return tables(ctx.db)
    .selectFrom('connectorValues')
    .select(VALUE)
    .where('connectorId', '=', connectorId)
    .where('field', 'in', [...fields])
    .where('externalId', '>', after)
    .orderBy('externalId')
    .orderBy('field')
    .limit(limit)
    .execute()
}

/** Keeps what is known of fields, in place of what was known before. */
export async function saveValues(ctx: Ctx, connectorId: string, values: readonly SyncedValue[]): Promise<void> {
  await bulkInsert(
    ctx.db,
    'connector_values',
    {
      connector_id: 'text',
      external_id: 'text',
      field: 'text',
      theirs: 'text',
      written: 'text',
      pending: 'text',
      is_held: 'boolean',
    },
    values.map(({ externalId, field, theirs, written, pending, isHeld }) => ({
      connector_id: connectorId,
      external_id: externalId,
      field,
      theirs,
      written,
      pending,
      is_held: isHeld,
    })),
    sql`(connector_id, external_id, field) do update set theirs = excluded.theirs, written = excluded.written,
      pending = excluded.pending, is_held = excluded.is_held`,
  )
}

export async function dropValues(
  ctx: Ctx,
  connectorId: string,
  externalId: string,
  fields: readonly SyncedField[],
): Promise<void> {
  await tables(ctx.db)
    .deleteFrom('connectorValues')
    .where('connectorId', '=', connectorId)
    .where('externalId', '=', externalId)
    .where('field', 'in', [...fields])
    .execute()
}

/** Tells that both sides changed a field. One that was told before gets its newest values. */
export async function tellConflict(
  ctx: Ctx,
  connectorId: string,
  conflict: Omit<ConnectorConflict, 'id' | 'at'>,
): Promise<void> {
  const values = { ours: conflict.ours, theirs: conflict.theirs, at: new Date(ctx.clock.now()) }
  await tables(ctx.db)
    .insertInto('connectorConflicts')
    .values({ ...conflict, ...values, id: newId('ccf', ctx.clock, ctx.randomBytes), connectorId })
    .onConflict((row) => row.columns(['connectorId', 'externalId', 'field']).doUpdateSet(values))
    .execute()
}

export async function listConflicts(ctx: Ctx, connectorId: string, limit = 100): Promise<ConnectorConflict[]> {
  return tables(ctx.db)
    .selectFrom('connectorConflicts')
    .select(CONFLICT)
    .where('connectorId', '=', connectorId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Takes a conflict from the list, once. @returns it as it was, undefined when somebody else was first */
export async function takeConflict(ctx: Ctx, connectorId: string, id: string): Promise<ConnectorConflict | undefined> {
  return tables(ctx.db)
    .deleteFrom('connectorConflicts')
    .where('connectorId', '=', connectorId)
    .where('id', '=', id)
    .returning(CONFLICT)
    .executeTakeFirst()
}
