import {
  alignWords,
  decodeWav,
  type OpenAiSpeech,
  openAiRequest,
  type SpeechAnswer,
  type SpeechEngine,
  type SpeechFailure,
} from '@qianmian/voice'

/** Options of `createOpenAiEngine`. */
export interface OpenAiSpeechOptions extends OpenAiSpeech {
  readonly key?: string
  readonly timeoutMs?: number
  readonly fetch?: typeof fetch
}

/** A phrase is some seconds long; more than this is not an answer. */
const MOST_BYTES = 32 * 1024 * 1024
/** One repeat for what may pass: a busy or restarting service. */
const REPEATABLE = new Set([429, 500, 502, 503, 504])
const PAUSE_MS = 300

const failed = (kind: SpeechFailure['kind'], detail: string): SpeechAnswer => ({ ok: false, error: { kind, detail } })

/** Speech from an OpenAI-compatible service (`POST /audio/speech`); words are timed by sound analysis. */
export function createOpenAiEngine(options: OpenAiSpeechOptions): SpeechEngine {
  const { key, timeoutMs = 30_000, fetch: send = fetch } = options

  async function ask(url: string, body: unknown, signal: AbortSignal): Promise<Response> {
    const request = () =>
      send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
        body: JSON.stringify(body),
        redirect: 'error',
        signal,
      })
    const first = await request()
    if (!REPEATABLE.has(first.status)) return first
    await first.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    return request()
  }

  return {
    abilities: { id: 'openai', langs: ['zh', 'en'], timing: 'none', kind: 'provider' },
    async speak(phrase, style, signal) {
      const limit = AbortSignal.timeout(timeoutMs)
      const { url, body } = openAiRequest(options, phrase, style)
      try {
        const response = await ask(url, body, signal ? AbortSignal.any([signal, limit]) : limit)
        if (!response.ok) {
          await response.body?.cancel()
          // What a service says in a refusal may repeat the key: only its number is passed on.
          return failed(
            response.status < 500 && response.status !== 429 ? 'refused' : 'unavailable',
            `status ${response.status}`,
          )
        }
        const bytes = await readLimited(response)
        if (!bytes) return failed('bad-answer', 'the answer is too long')
        const sound = decodeWav(bytes)
        if (!sound.ok) return failed('bad-answer', sound.error)
        const { samples, sampleRate } = sound.value
        if (samples.length < sampleRate / 50) return failed('bad-answer', 'the sound is empty')
        return {
          ok: true,
          value: { samples, sampleRate, words: alignWords(samples, sampleRate, phrase.tokens), phonemes: [] },
        }
      } catch (error) {
        if (signal?.aborted) return failed('refused', 'cancelled')
        if (limit.aborted) return failed('timeout', `no answer within ${timeoutMs} ms`)
        return failed('unavailable', error instanceof Error ? error.message : String(error))
      }
    },
    async warmUp() {},
    async close() {},
  }
}

async function readLimited(response: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > MOST_BYTES) return undefined
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
