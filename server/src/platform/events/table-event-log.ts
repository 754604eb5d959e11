import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Database } from '../database/database.ts'
import { type Migration, sqlMigration } from '../database/migrate.ts'
import type { Log } from '../log.ts'
import {
  type EventHandler,
  type EventLog,
  type LoggedEvent,
  type StoredEvent,
  type Subscription,
  wantedType,
} from './event-log.ts'

const BATCH = 500
/** Another process may append without waking us: look again after this long. */
const POLL_MS = 1000
/**
 * A subscriber that was woken waits so long before it looks: who wakes it has often not committed yet, and where much happens
 * it looks once for many events instead of once for each.
 */
const GATHER_MS = 20
/**
 * Where the last events came so lately, more are on their way: the next look waits longer, and takes them together. Before, a busy
 * till paid three statements of subscribers for each purchase.
 */
const [BUSY_WITHIN_MS, BUSY_GATHER_MS] = [500, 100]

export const EVENT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0001-events-log',
    `
create table events (
  seq bigint generated always as identity primary key,
  shop_id text not null,
  id text not null,
  type text not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null default now(),
  data jsonb not null,
  tx xid8 not null default pg_current_xact_id(),
  unique (shop_id, id)
);
create index events_shop_type on events (shop_id, type, seq);
create table event_cursors (
  consumer text primary key,
  seq bigint not null
);`,
  ),
  // A cursor by number alone skips events: of two transactions the older may take the higher number and commit first.
  // Cursors go back to the oldest transaction with an unread event; what is delivered twice is harmless by contract.
  sqlMigration(
    '0015-events-order',
    `
create index events_order on events (tx, seq);
alter table event_cursors add column tx xid8 not null default '0';
update event_cursors c set
  tx = coalesce((select min(tx::text::bigint)::text::xid8 from events e where e.seq > c.seq),
    (select max(tx::text::bigint)::text::xid8 from events e), '0'),
  seq = case when exists (select 1 from events e where e.seq > c.seq) then 0 else c.seq end;
create index events_received on events (shop_id, received_at, type);`,
  ),
]

/** A place in the log. Kept as text: a transaction id outgrows a JavaScript number. */
interface Place {
  readonly tx: string
  readonly seq: number
}

/**
 * The embedded event log: one table, subscribers in the process, cursors that survive a restart.
 *
 * Events are read in the order of (transaction, number), and only those of transactions older than every one that is
 * still open: no event can appear behind a cursor. A transaction that stays open, in whatever database of the server,
 * holds delivery up; it never makes it skip.
 */
export class TableEventLog implements EventLog {
  readonly #db: Database
  readonly #log: Log
  readonly #wakers = new Set<() => void>()
  readonly #subscriptions = new Set<Subscription>()
  #adopted: Promise<void> | undefined

  constructor(db: Database, log: Log) {
    this.#db = db
    this.#log = log
  }

  async append(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): Promise<number> {
    return (await this.appendNew(ctx, events)).size
  }

  async appendNew(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): Promise<Set<string>> {
    if (events.length === 0) return new Set()
    const { rows: added } = await sql<{ id: string }>`${this.appending(ctx, events)} returning id`.execute(ctx.db)
    this.wake()
    return new Set(added.map(({ id }) => id))
  }

  appending(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): RawBuilder<unknown> {
    const rows = events.map((event) => ({
      id: event.id,
      type: event.type,
      at: event.occurredAt.toISOString(),
      data: event.data,
    }))
    // One parameter for the whole batch: thousands of events cost one round trip.
    return sql`
      insert into events (shop_id, id, type, occurred_at, data)
      select ${ctx.shop.id}, e->>'id', e->>'type', (e->>'at')::timestamptz, e->'data'
      from jsonb_array_elements(cast(${JSON.stringify(rows)}::text as jsonb)) with ordinality as t(e, n)
      order by n
      on conflict (shop_id, id) do nothing`
  }

  wake(): void {
    for (const waker of this.#wakers) waker()
  }

  async subscribe(consumer: string, types: readonly string[] | 'all', handler: EventHandler): Promise<Subscription> {
    this.#adopted ??= adoptRestored(this.#db)
    await this.#adopted
    await sql`insert into event_cursors (consumer, seq) values (${consumer}, 0) on conflict do nothing`.execute(
      this.#db,
    )
    const subscription = new TableSubscription(this.#db, this.#log, consumer, types, handler)
    this.#wakers.add(subscription.wake)
    this.#subscriptions.add(subscription)
    subscription.start(() => this.#wakers.delete(subscription.wake))
    return subscription
  }

  /** Drops a consumer's cursor: its next subscription starts with the first event. */
  async forget(consumer: string): Promise<void> {
    await sql`delete from event_cursors where consumer = ${consumer}`.execute(this.#db)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.stop()))
  }
}

class TableSubscription implements Subscription {
  readonly #db: Database
  readonly #log: Log
  readonly #consumer: string
  readonly #types: readonly string[] | 'all'
  readonly #handler: EventHandler
  #stopped = false
  #awake = true
  #resume: (() => void) | undefined
  /** When the log had last grown, on the clock of `performance`. */
  #grewAt = Number.NEGATIVE_INFINITY
  /** Somebody waits until everything is read. */
  #hurries = 0
  #loop: Promise<void> = Promise.resolve()

  constructor(db: Database, log: Log, consumer: string, types: readonly string[] | 'all', handler: EventHandler) {
    this.#db = db
    this.#log = log
    this.#consumer = consumer
    this.#types = types
    this.#handler = handler
  }

  readonly wake = (): void => {
    this.#awake = true
    this.#resume?.()
  }

  start(onStop: () => void): void {
    this.#loop = this.#run().finally(onStop)
  }

  async idle(): Promise<void> {
    const { rows } =
      await sql<Place>`select tx::text as tx, seq from events order by events.tx desc, seq desc limit 1`.execute(
        this.#db,
      )
    const target = rows[0]
    this.#hurries += 1
    try {
      await this.#reach(target)
    } finally {
      this.#hurries -= 1
    }
  }

  async #reach(target: Place | undefined): Promise<void> {
    while (target && !this.#stopped) {
      const reached = await sql`
        select 1 from event_cursors
        where consumer = ${this.#consumer} and (tx, seq) >= (cast(${target.tx}::text as xid8), ${target.seq}::bigint)`.execute(
        this.#db,
      )
      if (reached.rows.length > 0) return
      this.wake()
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#resume?.()
    await this.#loop
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#awake = false
      try {
        while (!this.#stopped && (await this.#step()));
      } catch (error) {
        if (this.#stopped) return
        this.#log.error({ err: error, consumer: this.#consumer }, 'event handler failed, will try again')
        await this.#sleep(POLL_MS)
      }
      if (!this.#awake && !this.#stopped) await this.#sleep(POLL_MS)
      const isBusy = performance.now() - this.#grewAt < BUSY_WITHIN_MS
      if (!this.#stopped) await this.#gather(isBusy ? BUSY_GATHER_MS : GATHER_MS)
    }
  }

  /** Waits for more to come; no longer than it must while somebody waits for the end. */
  async #gather(ms: number): Promise<void> {
    const until = performance.now() + ms
    do await new Promise((resolve) => setTimeout(resolve, GATHER_MS))
    while (!this.#stopped && this.#hurries === 0 && performance.now() < until)
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#resume = undefined
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.#resume = done
    })
  }

  /** Handles one batch. @returns true if there may be more */
  async #step(): Promise<boolean> {
    // One statement is one view of the log: what is wanted, and how far the log reaches beyond it. A consumer of a rare type
    // does not carry everything else across.
    const wanted = wantedSql(this.#types)
    const { rows } = await sql<StoredEvent & { tx: string; isHorizon: boolean }>`
      with cursor as (select tx, seq from event_cursors where consumer = ${this.#consumer}),
      wanted as (
        select e.seq, e.shop_id, e.id, e.type, e.occurred_at, e.received_at, e.data, e.tx::text as tx, false as is_horizon
        from events e, cursor c
        where (e.tx, e.seq) > (c.tx, c.seq) and e.tx < pg_snapshot_xmin(pg_current_snapshot()) and ${wanted}
        order by e.tx, e.seq limit ${BATCH}
      ),
      horizon as (
        select e.seq, e.shop_id, e.id, e.type, e.occurred_at, e.received_at, '{}'::jsonb as data, e.tx::text as tx, true as is_horizon
        from events e, cursor c
        where (e.tx, e.seq) > (c.tx, c.seq) and e.tx < pg_snapshot_xmin(pg_current_snapshot())
        order by e.tx desc, e.seq desc limit 1
      )
      select * from (select * from wanted union all select * from horizon) found
      order by is_horizon, cast(tx as xid8), seq`.execute(this.#db)
    const read = rows.filter((row) => !row.isHorizon)
    const isWhole = read.length < BATCH
    // With a full batch there may be more behind it; else everything up to the horizon was looked at.
    const last = isWhole ? rows.find((row) => row.isHorizon) : read.at(-1)
    if (!last) return false
    this.#grewAt = performance.now()
    const events = read.map(({ tx: _tx, isHorizon: _isHorizon, ...event }) => event)
    if (events.length > 0) await this.#handler(events)
    await sql`
      update event_cursors set tx = cast(${last.tx}::text as xid8), seq = ${last.seq}
      where consumer = ${this.#consumer} and (tx, seq) < (cast(${last.tx}::text as xid8), ${last.seq}::bigint)`.execute(
      this.#db,
    )
    return !isWhole
  }
}

/** The types of a consumer as a condition on `e`. */
function wantedSql(types: readonly string[] | 'all') {
  if (types === 'all') return sql`true`
  const wanted = types.map(wantedType)
  const plain = wanted.flatMap(({ type, field }) => (field === undefined ? [type] : []))
  const having = wanted.flatMap(({ type, field }) =>
    field === undefined ? [] : [sql`(e.type = ${type} and jsonb_exists(e.data, ${field}))`],
  )
  return sql`(${sql.join([sql`e.type = any(${sql.val(plain)}::text[])`, ...having], sql` or `)})`
}

/**
 * A log that was restored from a dump carries transaction ids of another server, which may lie ahead of this one's: such
 * events would wait for years, and new ones be read before them. They become the oldest, in the order of their numbers,
 * and cursors go back to the first of them that was not read.
 */
async function adoptRestored(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      select 1 from (select tx from events order by events.tx desc limit 1) e
      where e.tx >= pg_snapshot_xmax(pg_current_snapshot())`.execute(trx)
    if (rows.length === 0) return
    await sql`
      update event_cursors c set tx = '0', seq = coalesce(
        (select min(e.seq) - 1 from events e where (e.tx, e.seq) > (c.tx, c.seq)), (select max(seq) from events), 0)`.execute(
      trx,
    )
    await sql`update events set tx = '0'`.execute(trx)
  })
}
