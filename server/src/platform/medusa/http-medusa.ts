import { err, ok, type Result } from '@qianmian/kernel'
import type { CallAnswer, PublicWeb } from '../web/public-web.ts'
import type { MedusaApi, MedusaProblem, MedusaQuery } from './medusa-api.ts'

export interface HttpMedusaOptions {
  /** Without a path: `https://medusa.example`. */
  readonly url: string
  /** A secret API key, `sk_…`. */
  readonly key: string
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  /** Pauses before the second call and those after it. */
  readonly waitsMs?: readonly number[]
}

const TIMEOUT_MS = 30_000
const WAITS_MS = [500, 1_500, 4_000, 10_000]
/** Who wants to be asked again later than this is asked by the next run. */
const MOST_WAIT_MS = 60_000
const MOST_BYTES = 32 * 1024 * 1024
const MOST_WORDS = 200

/**
 * Medusa over HTTP, through the one guarded way to addresses that people typed. 429, 5xx, silence and broken connections are
 * tried again, later each time, as `Retry-After` says where it says something. The key goes to the named host only.
 * Source: the Admin API reference of Medusa 2 (secret API keys by HTTP Basic, the key as the user's name).
 */
export function httpMedusa(web: PublicWeb, options: HttpMedusaOptions): MedusaApi {
  const { signal, timeoutMs = TIMEOUT_MS, waitsMs = WAITS_MS } = options
  const base = options.url.replace(/\/+$/, '')
  const authorization = `Basic ${Buffer.from(`${options.key}:`).toString('base64')}`
  const call = async (method: 'GET' | 'POST', path: string, body?: string): Promise<Result<string, MedusaProblem>> => {
    for (let attempt = 0; ; attempt += 1) {
      if (signal?.aborted) return err({ code: 'stopped' })
      const answer = await web.call(`${base}/admin${path}`, {
        method,
        headers: {
          authorization,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
        timeoutMs,
        maxBytes: MOST_BYTES,
        ...(signal ? { signal } : {}),
      })
      if (answer.kind === 'answered' && answer.status >= 200 && answer.status < 300)
        return ok(new TextDecoder().decode(answer.bytes))
      if (signal?.aborted) return err({ code: 'stopped' })
      const problem = problemOf(answer)
      const wait = waitsMs[attempt]
      if (!mayRepeat(problem) || wait === undefined) return err(problem)
      const asked = answer.kind === 'answered' ? (answer.retryAfterS ?? 0) * 1000 : 0
      if (asked > MOST_WAIT_MS) return err(problem)
      await pause(Math.max(wait, asked), signal)
    }
  }
  return {
    get: (path, query) => call('GET', `${path}${queryOf(query)}`),
    post: (path, body) => call('POST', path, JSON.stringify(body)),
  }
}

/** Lists as Medusa's parser reads them: `id[]=a&id[]=b`. */
function queryOf(query: MedusaQuery): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    typeof value === 'object'
      ? value.map((one) => `${encodeURIComponent(name)}[]=${encodeURIComponent(one)}`)
      : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`],
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function problemOf(answer: CallAnswer): MedusaProblem {
  if (answer.kind === 'refused') {
    const { code } = answer
    return { code: code === 'status' || code === 'too-many-redirects' ? 'malformed' : code }
  }
  const { status } = answer
  if (status === 401 || status === 403) return { code: 'key-refused', status }
  if (status === 429) return { code: 'busy', status }
  if (status >= 500) return { code: 'broken', status }
  if (status < 400) return { code: 'malformed', status }
  return { code: 'refused', status, detail: wordsOf(answer.bytes) }
}

const mayRepeat = ({ code }: MedusaProblem): boolean =>
  code === 'busy' || code === 'broken' || code === 'timeout' || code === 'unreachable'

/** Medusa's own sentence, `{ "message": … }`, as far as there is one. */
function wordsOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 4_096))
  const message = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? ''
  return message.replace(/\p{Cc}/gu, ' ').slice(0, MOST_WORDS)
}

/** Waits, or stops waiting when somebody stops the run. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms)
    function end(): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    signal?.addEventListener('abort', end, { once: true })
  })
}
