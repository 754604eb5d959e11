import {
  AckPolicy,
  DeliverPolicy,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import type { RawBuilder } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import {
  type EventHandler,
  type EventLog,
  isWanted,
  type LoggedEvent,
  type StoredEvent,
  type Subscription,
} from './event-log.ts'
import { TableEventLog } from './table-event-log.ts'

const WAIT_MS = 500
const ACK_WAIT_MS = 30_000

/**
 * Fan-out over NATS JetStream. The table stays the record (an event exists exactly when its transaction commits); one
 * relay copies it to the stream, with the event id as message id so that a repeated relay adds nothing; consumers of
 * any process read the stream through durable consumers.
 */
export class NatsEventLog implements EventLog {
  readonly #table: TableEventLog
  readonly #connection: NatsConnection
  readonly #stream: string
  readonly #log: Log
  readonly #relay: Subscription
  readonly #subscriptions = new Set<Subscription>()

  private constructor(table: TableEventLog, connection: NatsConnection, stream: string, log: Log, relay: Subscription) {
    this.#table = table
    this.#connection = connection
    this.#stream = stream
    this.#log = log
    this.#relay = relay
  }

  /** Connects, makes the stream if it is missing, and starts the relay. `stream` names it, so that installations stay apart. */
  static async open(db: Database, url: string, stream: string, log: Log): Promise<NatsEventLog> {
    const connection = await connect({ servers: url, timeout: 5000, maxReconnectAttempts: -1 })
    const manager = await jetstreamManager(connection)
    const table = new TableEventLog(db, log)
    const consumer = `nats-relay:${stream}`
    if (!(await hasStream(manager, stream))) {
      // A new stream, or one that was lost with its server: it is filled from the table again, from the first event on.
      await table.forget(consumer)
      await manager.streams.add({ name: stream, subjects: [`${stream}.>`], duplicate_window: 120_000_000_000 })
    }
    const client = jetstream(connection)
    const relay = await table.subscribe(consumer, 'all', async (events) => {
      // One after the other within a shop: were they sent at once and one failed, those behind it would overtake it.
      const byShop = new Map<string, StoredEvent[]>()
      for (const event of events) byShop.set(event.shopId, [...(byShop.get(event.shopId) ?? []), event])
      await Promise.all(
        [...byShop.values()].map(async (queue) => {
          for (const event of queue) await publish(client, stream, event)
        }),
      )
    })
    return new NatsEventLog(table, connection, stream, log, relay)
  }

  append(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): Promise<number> {
    return this.#table.append(ctx, events)
  }

  appending(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): RawBuilder<unknown> {
    return this.#table.appending(ctx, events)
  }

  wake(): void {
    this.#table.wake()
  }

  async appendNew(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): Promise<Set<string>> {
    return this.#table.appendNew(ctx, events)
  }

  async subscribe(consumer: string, types: readonly string[] | 'all', handler: EventHandler): Promise<Subscription> {
    const manager = await jetstreamManager(this.#connection)
    const name = consumer.replace(/[^A-Za-z0-9_-]/g, '_')
    await manager.consumers.add(this.#stream, {
      durable_name: name,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ack_wait: ACK_WAIT_MS * 1_000_000,
      // One in flight keeps the order within the log when a handler fails and its message comes again.
      max_ack_pending: 1,
    })
    const source = await jetstream(this.#connection).consumers.get(this.#stream, name)
    let stopped = false
    const loop = (async () => {
      while (!stopped) {
        const message = await source.next({ expires: 1000 }).catch((error: Error) => {
          if (!stopped) this.#log.warn({ err: error, consumer }, 'event stream not reachable, trying again')
          return new Promise<null>((resolve) => setTimeout(() => resolve(null), WAIT_MS))
        })
        if (!message) continue
        const event = this.#read(message, consumer)
        if (!event) continue
        // A handler may take longer than the server waits for an answer: without this it would get the event twice at once.
        const working = setInterval(() => message.working(), ACK_WAIT_MS / 3)
        try {
          if (isWanted(event, types)) await handler([event])
          message.ack()
        } catch (error) {
          this.#log.error({ err: error, consumer }, 'event handler failed, will try again')
          message.nak(WAIT_MS)
        } finally {
          clearInterval(working)
        }
      }
    })()
    const subscription: Subscription = {
      idle: async () => {
        await this.#relay.idle()
        for (;;) {
          const info = await manager.consumers.info(this.#stream, name)
          if (info.num_pending === 0 && info.num_ack_pending === 0) return
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      },
      stop: async () => {
        stopped = true
        await loop
      },
    }
    this.#subscriptions.add(subscription)
    return subscription
  }

  /** The event of a message; one that cannot be read will not become readable, so it is not sent again. */
  #read(message: JsMsg, consumer: string): StoredEvent | undefined {
    try {
      return revive(message.json<Record<string, unknown>>())
    } catch (error) {
      this.#log.error({ err: error, consumer, seq: message.seq }, 'an unreadable event was left out')
      message.term('unreadable')
      return undefined
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.stop()))
    await this.#table.close()
    await this.#connection.drain()
  }
}

async function hasStream(manager: JetStreamManager, name: string): Promise<boolean> {
  for await (const known of manager.streams.names()) if (known === name) return true
  return false
}

async function publish(client: JetStreamClient, stream: string, event: StoredEvent): Promise<void> {
  await client.publish(`${stream}.${event.shopId}`, JSON.stringify(event), { msgID: `${event.shopId}/${event.id}` })
}

function revive(raw: Record<string, unknown>): StoredEvent {
  const event = raw as unknown as StoredEvent
  return { ...event, occurredAt: new Date(event.occurredAt), receivedAt: new Date(event.receivedAt) }
}
