import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FakeCardPages } from './fake-card-pages.ts'

/** What the fake service does with the next requests. */
export type FakeMood =
  | 'good'
  | 'silent'
  | 'silent-once'
  | 'broken'
  | 'nonsense'
  | 'declines'
  | 'slow-to-settle'
  | 'wants-action'
  /** It answers, but later than anybody waits. */
  | 'slow'

/** A service that speaks like Stripe, on this machine: it remembers keys, counts what it really charged, and has moods. */
export class FakePaymentServer {
  mood: FakeMood = 'good'
  /** Money moved by payment id, refunds taken off. */
  readonly moved = new Map<string, number>()
  readonly pages = new FakeCardPages(this, () => this.#base)
  readonly requests: string[] = []
  /** Told when a page was told of: the moment after the service's yes. */
  onTold: (() => void) | undefined
  /** The fields of the last request. */
  fields = new URLSearchParams()
  readonly #answers = new Map<string, unknown>()
  #server: Server | undefined
  #count = 0
  #base = ''
  readonly #refunded = new Map<string, number>()

  async start(): Promise<string> {
    this.#server = createServer((request, response) => void this.#answer(request, response))
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve))
    this.#base = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this.#base
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  get movedMinor(): number {
    return [...this.moved.values()].reduce((sum, amount) => sum + amount, 0)
  }

  /** What went back of a payment. */
  refundedOf(paymentRef: string): number {
    return this.#refunded.get(paymentRef) ?? 0
  }

  /** Money that somebody gives back at the service's own desk. */
  refundAtDesk(paymentRef: string, amount: number): void {
    this.moved.set(paymentRef, (this.moved.get(paymentRef) ?? 0) - amount)
    this.#refunded.set(paymentRef, this.refundedOf(paymentRef) + amount)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const fields = new URLSearchParams(Buffer.concat(chunks).toString())
    this.fields = fields
    const { pathname } = new URL(request.url ?? '/', 'http://fake')
    // A shopper's browser, not the shop.
    if (pathname.startsWith('/pay/')) return this.#show(pathname.slice('/pay/'.length), request, fields, response)
    const key = String(request.headers['idempotency-key'])
    this.requests.push(`${request.url} ${key}`)
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    }
    if (this.mood === 'broken') return send(500, { error: { type: 'api_error' } })
    if (this.mood === 'nonsense') return send(200, '<html>all is well</html>')
    if (this.mood === 'declines') return send(402, { error: { type: 'card_error', code: 'card_declined' } })
    if (this.mood === 'slow') return void setTimeout(() => send(200, {}), 3000).unref()
    if (this.mood === 'wants-action') return send(200, { id: `pi_${key}`, status: 'requires_action' })
    const told = this.#page(request.method ?? '', pathname)
    if (told !== undefined && this.mood === 'silent') return
    if (told !== undefined) {
      send(told === null ? 404 : 200, told ?? { error: { type: 'invalid_request_error' } })
      this.onTold?.()
      return
    }
    const known = this.#answers.get(key) ?? this.#move(request.url ?? '', fields)
    this.#answers.set(key, known)
    // The money has moved; the answer does not come. This is what idempotency keys are for.
    if (this.mood === 'silent') return
    if (this.mood === 'silent-once') {
      this.mood = 'good'
      return
    }
    send(200, known)
  }

  /** Pages and payments that are asked about, and pages that are closed; undefined for everything else, null for none. */
  #page(method: string, path: string): unknown {
    const [, ref = '', deed] = /^\/v1\/checkout\/sessions\/([\w-]+)(?:\/(expire))?$/.exec(path) ?? []
    if (deed) return this.pages.expire(ref) ? this.pages.tell(ref) : null
    if (ref && method === 'GET') return this.pages.tell(ref) ?? null
    const [, intent] = /^\/v1\/payment_intents\/([\w-]+)$/.exec(path) ?? []
    if (!intent || method !== 'GET') return undefined
    const moved = this.moved.get(intent)
    const plain = { id: intent, status: 'succeeded', amount_received: (moved ?? 0) + this.refundedOf(intent) }
    const charge = { latest_charge: { id: `ch_${intent}`, amount_refunded: this.refundedOf(intent) } }
    return this.pages.tellIntent(intent) ?? (moved === undefined ? null : { ...plain, ...charge })
  }

  #show(id: string, request: IncomingMessage, fields: URLSearchParams, response: ServerResponse): void {
    const back = request.method === 'POST' ? this.pages.pay(id, fields.get('number') ?? '') : undefined
    if (back) response.writeHead(303, { location: back }).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(this.pages.html(id))
  }

  #move(path: string, fields: URLSearchParams): unknown {
    this.#count += 1
    if (path === '/v1/checkout/sessions') return this.pages.open(fields)
    if (path.startsWith('/v1/refunds')) {
      const of = fields.get('payment_intent') ?? ''
      const amount = Number(fields.get('amount') ?? this.moved.get(of))
      this.refundAtDesk(of, amount)
      return { id: `re_${this.#count}`, status: 'succeeded' }
    }
    const id = `pi_${this.#count}`
    this.moved.set(id, Number(fields.get('amount')))
    return { id, status: this.mood === 'slow-to-settle' ? 'processing' : 'succeeded' }
  }
}
