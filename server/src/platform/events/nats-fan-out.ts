import { randomUUID } from 'node:crypto'
import {
  connect,
  type NatsConnection,
  NoRespondersError,
  RequestError,
  type Subscription,
  TimeoutError,
} from '@nats-io/transport-node'
import type { Log } from '../log.ts'
import type { Asked, FanOut } from './fan-out.ts'

interface Envelope {
  readonly from: string
  readonly message: unknown
}

/** Fan-out over core NATS: no stream, no acknowledgement, a fraction of a millisecond. */
export class NatsFanOut implements FanOut {
  readonly #connection: NatsConnection
  readonly #prefix: string
  readonly #log: Log
  readonly #own = randomUUID()

  private constructor(connection: NatsConnection, prefix: string, log: Log) {
    this.#connection = connection
    this.#prefix = prefix
    this.#log = log
  }

  /** @param prefix what stands before every subject: installations share a NATS server */
  static async open(url: string, prefix: string, log: Log): Promise<NatsFanOut> {
    return new NatsFanOut(await connect({ servers: url, maxReconnectAttempts: -1 }), prefix, log)
  }

  tell(subject: string, message: unknown): void {
    try {
      const envelope: Envelope = { from: this.#own, message }
      this.#connection.publish(`${this.#prefix}.${subject}`, JSON.stringify(envelope))
    } catch (error) {
      this.#log.warn({ err: error, subject }, 'other processes could not be told')
    }
  }

  async hear(subject: string, handler: (message: unknown) => void | Promise<void>): Promise<{ stop(): Promise<void> }> {
    const subscription = this.#connection.subscribe(`${this.#prefix}.${subject}`)
    const loop = (async () => {
      for await (const heard of subscription) {
        try {
          const { from, message } = heard.json<Envelope>()
          if (from !== this.#own) await handler(message)
        } catch (error) {
          this.#log.error({ err: error, subject }, 'a message of another process could not be taken in')
        }
      }
    })()
    // The server knows of the subscription before this returns: what is told from now on is heard.
    await this.#connection.flush()
    return { stop: () => this.#end(subscription, loop) }
  }

  async ask(subject: string, question: unknown, timeoutMs: number): Promise<Asked> {
    try {
      const reply = await this.#connection.request(`${this.#prefix}.${subject}`, JSON.stringify(question), {
        timeout: timeoutMs,
      })
      const { said } = reply.json<{ said?: unknown }>()
      return said === undefined ? { failed: 'unable' } : { said }
    } catch (error) {
      const isNobody = error instanceof NoRespondersError || (error instanceof RequestError && error.isNoResponders())
      if (!isNobody && !(error instanceof TimeoutError))
        this.#log.warn({ err: error, subject }, 'another process could not be asked')
      return { failed: isNobody ? 'nobody' : 'silent' }
    }
  }

  async answer(subject: string, handler: (question: unknown) => unknown): Promise<{ stop(): Promise<void> }> {
    // A queue group: of several processes that answer the same, one does.
    const subscription = this.#connection.subscribe(`${this.#prefix}.${subject}`, { queue: 'answer' })
    const loop = (async () => {
      for await (const asked of subscription) {
        let said: unknown
        try {
          said = await handler(asked.json())
        } catch (error) {
          this.#log.error({ err: error, subject }, 'a question of another process could not be answered')
        }
        asked.respond(JSON.stringify({ said }))
      }
    })()
    await this.#connection.flush()
    return { stop: () => this.#end(subscription, loop) }
  }

  /** The server knows before this returns: who asks from now on is told at once that nobody answers, and does not wait. */
  async #end(subscription: Subscription, loop: Promise<void>): Promise<void> {
    subscription.unsubscribe()
    await this.#connection.flush()
    await loop
  }

  async flush(): Promise<void> {
    await this.#connection.flush()
  }

  async close(): Promise<void> {
    await this.#connection.drain()
  }
}
