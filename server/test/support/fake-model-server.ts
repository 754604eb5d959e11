import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { drained } from './drained.ts'
import {
  HONEST_CLAUSES,
  honestListing,
  inWrongLanguages,
  obeying,
  productData,
  spotData,
  WRONG_CLAUSES,
  withBadFigure,
  withBannedTerm,
  withForeignFact,
  withWords,
} from './fake-model-answers.ts'
import { INVENTED_CERTIFICATE, INVENTED_OFFER, planData, SPELLED_FIGURE, wordsOfPiece } from './fake-piece-answers.ts'

export const SCENARIOS = [
  'ok',
  'stream',
  'slow-drip',
  'fenced',
  'blank',
  'empty',
  'wrong-content-type',
  'wrong-language',
  'foreign-fact',
  'huge',
  'truncated',
  'wrong-schema',
  'hallucinated-number',
  'spelled-number',
  'invented-certificate',
  'invented-offer',
  'banned-term',
  'injection-obeyed',
  '401',
  '402',
  '429',
  '500',
  '503-then-ok',
  'hang',
  'mid-stream-cut',
  'usage-missing',
  'cache-hit',
] as const
export type Scenario = (typeof SCENARIOS)[number]

/** A request that the server got, as far as tests ask about it. */
export interface Asked {
  readonly scenario: Scenario
  readonly authorization: string | undefined
  /** When the request came, on this process's `performance.now()`. */
  readonly atMs: number
  /** When the caller hung up before the answer was complete. */
  hungUpAtMs?: number
  /** Characters of the answer sent so far. */
  sentChars: number
  readonly body: {
    readonly model: string
    readonly stream?: boolean
    readonly temperature?: number
    readonly max_tokens?: number
    readonly thinking?: unknown
    readonly response_format?: unknown
    readonly messages: readonly { readonly role: string; readonly content: unknown }[]
  }
}

export interface FakeModelServer {
  /** Base URL for `MODEL_BASE_URL`: the scenario is the one set last. */
  readonly url: string
  /** Base URL under which every request plays this scenario, whatever is set. */
  urlOf(scenario: Scenario): string
  /** Plays the scenarios in order, one a request; the last stays. */
  play(...scenarios: Scenario[]): void
  /** Requests so far, oldest first. */
  readonly asked: Asked[]
  /** Waiting times in milliseconds: between the pieces of `slow-drip`, and what refusals ask callers to wait. */
  readonly waits: { drip: number; retry: number }
  close(): Promise<void>
}

const REFUSALS: Partial<Record<Scenario, { status: number; type: string }>> = {
  '401': { status: 401, type: 'authentication_error' },
  '402': { status: 402, type: 'insufficient_balance' },
  '429': { status: 429, type: 'rate_limit_reached' },
  '500': { status: 500, type: 'server_error' },
  '503-then-ok': { status: 503, type: 'server_overloaded' },
}

/**
 * A language model for tests on this machine: OpenAI's `POST /chat/completions`, streamed or whole, also good as the base
 * URL of DeepSeek. It answers prompts for listings, clauses and pieces from what is inside them and fails in every way that providers do.
 * @example const fake = await startFakeModel(); fake.play('503-then-ok'); createModels({ ...config, MODEL_BASE_URL: fake.url }, clock)
 */
export async function startFakeModel(port = 0): Promise<FakeModelServer> {
  let queue: Scenario[] = ['ok']
  let refusedOnce = false
  const asked: Asked[] = []
  const waits = { drip: 20, retry: 5 }
  const sockets = new Set<Socket>()

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A caller that went away is what several scenarios are for.
      if (response.headersSent || response.destroyed) response.destroy()
      else
        json(response, 400, {
          error: { message: error instanceof Error ? error.message : 'bad request', type: 'invalid_request_error' },
        })
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://fake').pathname
    if (request.method !== 'POST' || !path.endsWith('/chat/completions')) {
      json(response, 404, { error: { message: `no ${request.method} ${path} here`, type: 'not_found' } })
      return
    }
    const body = JSON.parse(await read(request)) as Asked['body']
    const named = /^\/scenario\/([^/]+)\//.exec(path)?.[1]
    const scenario = SCENARIOS.find((known) => known === named) ?? (queue.length > 1 ? queue.shift() : queue[0]) ?? 'ok'
    const entry: Asked = {
      scenario,
      authorization: request.headers.authorization,
      atMs: performance.now(),
      sentChars: 0,
      body,
    }
    asked.push(entry)
    response.on('close', () => {
      if (!response.writableFinished) entry.hungUpAtMs = performance.now()
    })

    if (scenario === 'hang') return
    const refusal = REFUSALS[scenario]
    if (refusal && !(scenario === '503-then-ok' && refusedOnce)) {
      refusedOnce = scenario === '503-then-ok'
      if (refusal.status === 429) response.setHeader('retry-after', Math.ceil(waits.retry / 1000))
      response.setHeader('retry-after-ms', waits.retry)
      // Providers echo what they were sent: nothing of this may reach a log.
      const message = `refused ${request.headers.authorization ?? ''} ${JSON.stringify(body.messages).slice(0, 200)}`
      json(response, refusal.status, { error: { message, type: refusal.type, code: refusal.type } })
      return
    }
    refusedOnce = false
    if (scenario === 'wrong-content-type') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end('<!doctype html><title>Sign in</title><p>Sign in to go on.</p>')
      return
    }
    await speak(response, entry, waits.drip)
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `${origin}/v1`,
    urlOf: (scenario) => `${origin}/scenario/${scenario}/v1`,
    play(...scenarios) {
      queue = [...scenarios]
      refusedOnce = false
    },
    asked,
    waits,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** How much of a `huge` answer is sent at most: far more than any caller should take. */
const HUGE_CHARS = 32 * 1024 * 1024
const HUGE_PIECE = `{"zh": {"title": [{"text": "${'好'.repeat(16_000)}"}]}} `

async function speak(response: ServerResponse, entry: Asked, drip: number): Promise<void> {
  const { scenario, body } = entry
  const prompt = body.messages.map((message) => textOf(message.content)).join('\n')
  const text = words(scenario, prompt)
  const finish = scenario === 'truncated' ? 'length' : 'stop'
  const usage = scenario === 'usage-missing' ? undefined : usageOf(scenario, prompt, text)
  const head = { id: 'fake-1', created: 0, model: body.model }
  if (!body.stream) {
    json(response, 200, {
      ...head,
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finish }],
      ...(usage ? { usage } : {}),
    })
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' })
  const send = (delta: Record<string, unknown>, end: string | null, more: Record<string, unknown> = {}) => {
    entry.sentChars += typeof delta.content === 'string' ? delta.content.length : 0
    return response.write(
      `data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: end }], ...more })}\n\n`,
    )
  }
  send({ role: 'assistant', content: '' }, null)
  if (scenario === 'huge') {
    while (!response.destroyed && entry.sentChars < HUGE_CHARS) {
      if (send({ content: HUGE_PIECE }, null)) await new Promise((resolve) => setImmediate(resolve))
      else await drained(response)
    }
  }
  const size = scenario === 'slow-drip' ? 20 : Math.max(1, Math.ceil(text.length / 8))
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
  for (const [index, piece] of pieces.entries()) {
    if (response.destroyed) return
    if (scenario === 'mid-stream-cut' && index === 4) {
      response.destroy()
      return
    }
    send({ content: piece }, null)
    await (scenario === 'slow-drip' ? wait(drip) : new Promise((resolve) => setImmediate(resolve)))
  }
  send({}, finish, usage ? { usage } : {})
  response.end('data: [DONE]\n\n')
}

function words(scenario: Scenario, prompt: string): string {
  if (scenario === 'empty') return ''
  if (scenario === 'blank') return ' '.repeat(40)
  if (spotData(prompt)) return clauses(scenario)
  const plan = planData(prompt)
  if (plan) return wordsOfPiece(scenario, plan)
  const product = productData(prompt)
  if (!product) return '{"answer":"ok"}'
  const honest = () => JSON.stringify(honestListing(product))
  switch (scenario) {
    case 'fenced':
      return `Here is the listing:\n\`\`\`json\n${honest()}\n\`\`\`\nAnything else?`
    case 'truncated':
      return honest().slice(0, Math.floor(honest().length / 2))
    case 'wrong-schema':
      return JSON.stringify({ title: 'A listing in another form', points: ['one', 'two'] })
    case 'hallucinated-number':
      return JSON.stringify(withBadFigure(product))
    case 'spelled-number':
      return JSON.stringify(withWords(product, SPELLED_FIGURE))
    case 'invented-certificate':
      return JSON.stringify(withWords(product, INVENTED_CERTIFICATE.zh))
    case 'invented-offer':
      return JSON.stringify(withWords(product, INVENTED_OFFER.zh))
    case 'banned-term':
      return JSON.stringify(withBannedTerm(product))
    case 'wrong-language':
      return JSON.stringify(inWrongLanguages(product))
    case 'foreign-fact':
      return JSON.stringify(withForeignFact(product))
    case 'injection-obeyed':
      return JSON.stringify(obeying(product))
    default:
      return honest()
  }
}

/** Answers to a prompt for clauses: honest ones, and what each kind of liar adds to them. */
function clauses(scenario: Scenario): string {
  const lies = scenario === 'hallucinated-number' || scenario === 'banned-term' || scenario === 'injection-obeyed'
  const answer = {
    zh: [...HONEST_CLAUSES.zh, ...(lies ? WRONG_CLAUSES.zh : [])],
    en: [...HONEST_CLAUSES.en, ...(lies ? WRONG_CLAUSES.en : [])],
  }
  if (scenario === 'wrong-schema') return JSON.stringify({ clauses: answer.zh })
  if (scenario === 'fenced') return `\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``
  return JSON.stringify(answer)
}

function usageOf(scenario: Scenario, prompt: string, text: string): Record<string, unknown> {
  const input = scenario === 'cache-hit' ? 1000 : Math.ceil(prompt.length / 3)
  const output = Math.ceil(text.length / 3)
  const hit = scenario === 'cache-hit' ? 800 : 0
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_cache_hit_tokens: hit,
    prompt_cache_miss_tokens: input - hit,
  }
}

/** Content is a string, or parts of which some are text. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map((part: { text?: string }) => part.text ?? '').join('')
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}
