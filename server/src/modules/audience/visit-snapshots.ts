import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import { type LogPlace, VISITS_FORGOTTEN } from './visit-log.ts'

export const VISIT_SNAPSHOT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0082-visit-snapshots',
    `
create table visit_snapshots (
  shop_id text not null references shops(id) on delete cascade,
  shards integer not null,
  shard integer not null,
  hash text not null,
  bytes integer not null,
  looks bigint not null,
  horizon xid8 not null,
  floor bigint not null,
  anchor_seq bigint,
  anchor_tx xid8,
  state text not null default 'good',
  retired_at timestamptz,
  made_at timestamptz not null,
  primary key (shop_id, shards, shard)
);`,
  ),
]

/**
 * `good`; `stale`: may be started from, but the next is made anew from the log, because a person erased herself; `wrong`: not to
 * be started from, because what it learned was taken away.
 */
export type SnapshotState = 'good' | 'stale' | 'wrong'

/** The newest snapshot of what visits taught a shop, for one share of its sessions. */
export interface VisitSnapshot extends LogPlace {
  /** SHA-256 of the file, hexadecimal: its address in the room of snapshots. */
  readonly hash: string
  readonly bytes: number
  /** Looks and orders that were learned into it since it was last made anew. */
  readonly looks: number
  readonly state: SnapshotState
  readonly madeAt: Date
}

interface SharePart {
  readonly shards: number
  readonly shard: number
}

export async function findVisitSnapshot(ctx: Ctx, { shards, shard }: SharePart): Promise<VisitSnapshot | undefined> {
  const { rows } = await sql<Omit<VisitSnapshot, 'anchor'> & { anchorSeq: number | null; anchorTx: string | null }>`
    select hash, bytes, looks, horizon::text as horizon, floor, anchor_seq, anchor_tx::text as anchor_tx, state, made_at
    from visit_snapshots where shop_id = ${ctx.shop.id} and shards = ${shards} and shard = ${shard}`.execute(ctx.db)
  const [row] = rows
  if (!row) return undefined
  const { anchorSeq, anchorTx, ...rest } = row
  const anchor = anchorSeq === null || anchorTx === null ? null : { seq: Number(anchorSeq), tx: anchorTx }
  return { ...rest, looks: Number(row.looks), floor: Number(row.floor), anchor }
}

/**
 * Names the newest snapshot. One that was made of looks that have been taken away meanwhile is not named.
 * @param startedAt by the clock of the database: who was erased after that may still be in it
 * @returns whether it was named
 */
export async function saveVisitSnapshot(
  ctx: Ctx,
  { shards, shard }: SharePart,
  made: Pick<VisitSnapshot, 'hash' | 'bytes' | 'looks'>,
  place: LogPlace,
  startedAt: Date,
): Promise<boolean> {
  const { anchor } = place
  const { rows } = await sql`
    insert into visit_snapshots as s
      (shop_id, shards, shard, hash, bytes, looks, horizon, floor, anchor_seq, anchor_tx, made_at)
    select ${ctx.shop.id}, ${shards}::integer, ${shard}::integer, ${made.hash}, ${made.bytes}::integer,
      ${made.looks}::bigint, cast(${place.horizon}::text as xid8), ${place.floor}::bigint,
      ${anchor?.seq ?? null}::bigint, cast(${anchor?.tx ?? null}::text as xid8), ${startedAt}::timestamptz
    where not exists (select 1 from events e where e.shop_id = ${ctx.shop.id} and e.type = ${VISITS_FORGOTTEN}
      and e.tx >= cast(${place.horizon}::text as xid8))
    on conflict (shop_id, shards, shard) do update set
      hash = excluded.hash, bytes = excluded.bytes, looks = excluded.looks, horizon = excluded.horizon,
      floor = excluded.floor, anchor_seq = excluded.anchor_seq, anchor_tx = excluded.anchor_tx, made_at = excluded.made_at,
      state = case when s.retired_at > excluded.made_at then s.state else 'good' end
    returning 1`.execute(ctx.db)
  return rows.length > 0
}

/** Says of all snapshots of the shop that they must be made anew, and whether one may start from them until then. */
export async function retireVisitSnapshots(ctx: Ctx, state: Exclude<SnapshotState, 'good'>): Promise<void> {
  await sql`
    update visit_snapshots set retired_at = clock_timestamp(),
      state = case when state = 'wrong' then 'wrong' else ${state} end
    where shop_id = ${ctx.shop.id}`.execute(ctx.db)
}
