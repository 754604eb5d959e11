import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Database } from '../database/database.ts'
import { type Migration, sqlMigration } from '../database/migrate.ts'
import type { Log } from '../log.ts'
import type { EventHandler, EventLog, LoggedEvent, StoredEvent, Subscription } from './event-log.ts'

const BATCH = 500
/** Another process may append without waking us: look again after this long. */
const POLL_MS = 1000

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
]

/** The embedded event log: one table, subscribers in the process, cursors that survive a restart. */
export class TableEventLog implements EventLog {
  readonly #db: Database
  readonly #log: Log
  readonly #wakers = new Set<() => void>()
  readonly #subscriptions = new Set<Subscription>()

  constructor(db: Database, log: Log) {
    this.#db = db
    this.#log = log
  }

  async append(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): Promise<number> {
    if (events.length === 0) return 0
    const rows = events.map((event) => ({
      id: event.id,
      type: event.type,
      at: event.occurredAt.toISOString(),
      data: event.data,
    }))
    // One parameter for the whole batch: thousands of events cost one round trip.
    const result = await sql`
      insert into events (shop_id, id, type, occurred_at, data)
      select ${ctx.shop.id}, e->>'id', e->>'type', (e->>'at')::timestamptz, e->'data'
      from jsonb_array_elements(cast(${JSON.stringify(rows)}::text as jsonb)) with ordinality as t(e, n)
      order by n
      on conflict (shop_id, id) do nothing`.execute(ctx.db)
    this.wake()
    return Number(result.numAffectedRows ?? 0)
  }

  /** Tells subscribers of this process to look. Harmless when called before the commit: they look again soon. */
  wake(): void {
    for (const waker of this.#wakers) waker()
  }

  async subscribe(consumer: string, types: readonly string[] | 'all', handler: EventHandler): Promise<Subscription> {
    await sql`insert into event_cursors (consumer, seq) values (${consumer}, 0) on conflict do nothing`.execute(
      this.#db,
    )
    const subscription = new TableSubscription(this.#db, this.#log, consumer, types, handler)
    this.#wakers.add(subscription.wake)
    this.#subscriptions.add(subscription)
    subscription.start(() => this.#wakers.delete(subscription.wake))
    return subscription
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
    const { rows } = await sql<{ seq: number }>`select coalesce(max(seq), 0) as seq from events`.execute(this.#db)
    const target = Number(rows[0]?.seq ?? 0)
    while (!this.#stopped) {
      const cursor = await sql<{
        seq: number
      }>`select seq from event_cursors where consumer = ${this.#consumer}`.execute(this.#db)
      if (Number(cursor.rows[0]?.seq ?? 0) >= target) return
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
    }
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
    // Identity numbers are given before the commit: rows of transactions that may still be open are left for the next
    // look, else a slow transaction's events would be skipped for ever.
    const { rows } = await sql<StoredEvent>`
      select e.seq, e.shop_id, e.id, e.type, e.occurred_at, e.received_at, e.data
      from events e
      where e.seq > (select seq from event_cursors where consumer = ${this.#consumer})
        and e.tx < pg_snapshot_xmin(pg_current_snapshot())
      order by e.seq limit ${BATCH}`.execute(this.#db)
    const last = rows.at(-1)
    if (!last) return false
    const wanted = this.#types === 'all' ? rows : rows.filter((row) => this.#types.includes(row.type))
    if (wanted.length > 0) await this.#handler(wanted)
    await sql`update event_cursors set seq = ${last.seq} where consumer = ${this.#consumer} and seq < ${last.seq}`.execute(
      this.#db,
    )
    return rows.length === BATCH
  }
}
