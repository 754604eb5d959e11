import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

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

/** A service that speaks like Stripe, on this machine: it remembers keys, counts what it really charged, and has moods. */
export class FakePaymentServer {
  mood: FakeMood = 'good'
  /** Money moved by payment id, refunds taken off. */
  readonly moved = new Map<string, number>()
  readonly requests: string[] = []
  /** The fields of the last request. */
  fields = new URLSearchParams()
  readonly #answers = new Map<string, unknown>()
  #server: Server | undefined
  #count = 0

  async start(): Promise<string> {
    this.#server = createServer((request, response) => void this.#answer(request, response))
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  get movedMinor(): number {
    return [...this.moved.values()].reduce((sum, amount) => sum + amount, 0)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const fields = new URLSearchParams(Buffer.concat(chunks).toString())
    this.fields = fields
    const key = String(request.headers['idempotency-key'])
    this.requests.push(`${request.url} ${key}`)
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    }
    if (this.mood === 'broken') return send(500, { error: { type: 'api_error' } })
    if (this.mood === 'nonsense') return send(200, '<html>all is well</html>')
    if (this.mood === 'declines') return send(402, { error: { type: 'card_error', code: 'card_declined' } })
    if (this.mood === 'wants-action') return send(200, { id: `pi_${key}`, status: 'requires_action' })
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

  #move(path: string, fields: URLSearchParams): unknown {
    this.#count += 1
    const amount = Number(fields.get('amount'))
    if (path.startsWith('/v1/refunds')) {
      const of = fields.get('payment_intent') ?? ''
      this.moved.set(of, (this.moved.get(of) ?? 0) - amount)
      return { id: `re_${this.#count}`, status: 'succeeded' }
    }
    const id = `pi_${this.#count}`
    this.moved.set(id, amount)
    return { id, status: this.mood === 'slow-to-settle' ? 'processing' : 'succeeded' }
  }
}
