import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import {
  type EspeakEvent,
  espeakOrder,
  espeakTimes,
  type SpeechAnswer,
  type SpeechEngine,
  type SpeechFailure,
  type SpeechSound,
  type SpokenPhrase,
  type VoiceStyle,
} from '@qianmian/voice'

type Outgoing =
  | { readonly type: 'ready'; readonly sampleRate: number }
  | {
      readonly type: 'sound'
      readonly id: number
      readonly samples: Int16Array
      readonly events: readonly EspeakEvent[]
    }
  | { readonly type: 'end'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }

interface Waiting {
  readonly samples: Int16Array[]
  readonly events: EspeakEvent[]
  readonly done: (failure?: SpeechFailure) => void
}

/** Options of `createEspeakEngine`. */
export interface EspeakOptions {
  /** Script that speaks the protocol of engines/voice-espeak; by default that package's, if it is installed. */
  readonly script?: string
  /** A phrase that takes longer is given up and the process is started anew. */
  readonly timeoutMs?: number
}

/**
 * espeak-ng in a process of its own (GPL: it is only talked to, never linked). The process starts with the first phrase,
 * is started anew when it dies, and does not keep the server alive.
 */
export function createEspeakEngine({ script = findScript(), timeoutMs = 20_000 }: EspeakOptions = {}): SpeechEngine {
  let child: ChildProcess | undefined
  let ready: Promise<number> | undefined
  let last = 0
  const waiting = new Map<number, Waiting>()

  function start(): Promise<number> {
    if (ready) return ready
    ready = new Promise((resolve, reject) => {
      if (script === undefined) {
        reject(new Error('engines/voice-espeak is not installed: npm install @qianmian/voice-espeak'))
        return
      }
      const process = fork(script, [], {
        serialization: 'advanced',
        execArgv: [],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      })
      child = process
      process.unref()
      ;(process.stderr as unknown as { unref?: () => void } | null)?.unref?.()
      let complaint = ''
      process.stderr?.on('data', (data: Buffer) => {
        complaint = (complaint + data.toString()).slice(-500)
      })
      process.on('message', (message: Outgoing) => {
        if (message.type !== 'ready') {
          receive(message)
          return
        }
        resolve(message.sampleRate)
        // Whoever waited for the start goes on first and holds the process.
        setImmediate(hold)
      })
      const lost = (reason: string) => {
        if (child !== process) return
        child = undefined
        ready = undefined
        reject(new Error(reason))
        for (const one of waiting.values()) one.done({ kind: 'unavailable', detail: reason })
        waiting.clear()
      }
      process.on('error', (error) => lost(error.message))
      process.on('exit', (code) => lost(`espeak ended with ${code} ${complaint}`.trim()))
    })
    // Whoever asks for a phrase hears of it; a start that nobody waits for must not end the server.
    ready.catch(() => undefined)
    return ready
  }

  function receive(message: Exclude<Outgoing, { type: 'ready' }>): void {
    const one = waiting.get(message.id)
    if (!one) return
    if (message.type === 'sound') {
      one.samples.push(message.samples)
      one.events.push(...message.events)
      return
    }
    waiting.delete(message.id)
    one.done(message.type === 'failed' ? { kind: 'refused', detail: message.message } : undefined)
  }

  /** The process must live while somebody waits, and only then. */
  function hold(): void {
    if (waiting.size > 0) child?.channel?.ref()
    else child?.channel?.unref()
  }

  async function speak(phrase: SpokenPhrase, style: VoiceStyle, signal?: AbortSignal): Promise<SpeechAnswer> {
    let sampleRate: number
    try {
      sampleRate = await start()
    } catch (error) {
      ready = undefined
      return {
        ok: false,
        error: { kind: 'unavailable', detail: error instanceof Error ? error.message : String(error) },
      }
    }
    if (signal?.aborted) return { ok: false, error: { kind: 'refused', detail: 'cancelled' } }
    const id = ++last
    const order = espeakOrder(phrase, style)
    const samples: Int16Array[] = []
    const events: EspeakEvent[] = []
    const failure = await new Promise<SpeechFailure | undefined>((resolve) => {
      const timer = setTimeout(() => {
        waiting.delete(id)
        resolve({ kind: 'timeout', detail: `espeak said nothing for ${timeoutMs} ms` })
        child?.kill('SIGKILL')
      }, timeoutMs)
      const cancel = () => {
        waiting.delete(id)
        finish({ kind: 'refused', detail: 'cancelled' })
      }
      const finish = (reason?: SpeechFailure) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', cancel)
        hold()
        resolve(reason)
      }
      signal?.addEventListener('abort', cancel, { once: true })
      waiting.set(id, { samples, events, done: finish })
      hold()
      child?.send({ type: 'speak', id, ...order }, (error) => {
        if (!error) return
        waiting.delete(id)
        finish({ kind: 'unavailable', detail: error.message })
      })
    })
    return failure ? { ok: false, error: failure } : { ok: true, value: assemble(phrase, samples, events, sampleRate) }
  }

  return {
    abilities: { id: 'espeak', langs: ['zh', 'en'], timing: 'engine', kind: 'formant' },
    speak,
    async warmUp(style) {
      const token = { lang: 'en', start: 0, end: 2, spoken: 'hello', emphasis: 0 } as const
      const say = {
        tokens: [token],
        end: 'stop',
        restMs: 0,
        pitchPercent: 0,
        isRising: false,
        load: { syllables: 2, letters: 6, phrases: 1 },
      } as const
      const ni = {
        ...token,
        lang: 'zh',
        spoken: '你好',
        syllables: [{ char: '你', pinyin: 'ni3', surface: 'ni2' }],
      } as const
      // The first use of a voice reads its dictionary: both languages, and the change between them.
      await Promise.all([
        speak({ ...say, lang: 'en' }, style),
        speak({ ...say, lang: 'zh', tokens: [ni, token] }, style),
      ])
    },
    async close() {
      const ending = child
      child = undefined
      ready = undefined
      if (!ending || ending.exitCode !== null) return
      const gone = new Promise((resolve) => ending.once('exit', resolve))
      ending.disconnect()
      ending.ref()
      await gone
    },
  }
}

function findScript(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@qianmian/voice-espeak/process')
  } catch {
    return undefined
  }
}

/** Below this, in 16-bit steps, espeak is silent. */
const SILENCE = 40

/** One sound from its pieces, without the silence that espeak puts behind a clause. */
function assemble(
  phrase: SpokenPhrase,
  pieces: readonly Int16Array[],
  events: readonly EspeakEvent[],
  sampleRate: number,
): SpeechSound {
  const all = new Int16Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  let end = all.length
  while (end > 0 && Math.abs(all[end - 1]!) < SILENCE) end -= 1
  const samples = Float32Array.from(all.subarray(0, end), (value) => value / 32768)
  return { samples, sampleRate, ...espeakTimes(events, phrase.tokens, (end / sampleRate) * 1000) }
}
