import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import {
  alignWords,
  decodeWav,
  type SpeechAnswer,
  type SpeechEngine,
  type SpeechFailure,
  sherpaArguments,
} from '@qianmian/voice'

/** Options of `createSherpaEngine`. */
export interface SherpaOptions {
  /** An unpacked voice folder: model.onnx, tokens.txt, lexicon.txt … */
  readonly folder: string
  /** Path of `sherpa-onnx-offline-tts`; by default it is looked for on PATH. */
  readonly binary?: string
  /** Arguments before all others: for a binary that is a script. */
  readonly prefix?: readonly string[]
  readonly path?: string
  readonly speakers?: Readonly<Record<string, number>>
  readonly timeoutMs?: number
}

const NAME = 'sherpa-onnx-offline-tts'
const failed = (kind: SpeechFailure['kind'], detail: string): SpeechAnswer => ({ ok: false, error: { kind, detail } })

/** Where the binary is on a search path, if it is. @example findSherpa(process.env.PATH) */
export const findSherpa = (path = ''): string | undefined =>
  path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, NAME))
    .find((file) => existsSync(file))

/** Neural speech from a sherpa-onnx voice folder that the user brought; words are timed by sound analysis. */
export function createSherpaEngine(options: SherpaOptions): SpeechEngine {
  const { folder, binary = findSherpa(options.path), prefix = [], timeoutMs = 60_000 } = options
  let place: string | undefined
  let count = 0

  async function run(args: readonly string[], signal?: AbortSignal): Promise<string | undefined> {
    return new Promise((resolve) => {
      execFile(
        binary!,
        [...prefix, ...args],
        { timeout: timeoutMs, signal, maxBuffer: 4 * 1024 * 1024 },
        (error, _, stderr) =>
          resolve(error ? `${error.message.split('\n')[0]} ${stderr.slice(-200)}`.trim() : undefined),
      )
    })
  }

  return {
    abilities: { id: 'sherpa', langs: ['zh', 'en'], timing: 'none', kind: 'neural' },
    async speak(phrase, style, signal) {
      if (!binary) return failed('unavailable', `${NAME} is not on PATH`)
      if (!existsSync(folder)) return failed('unavailable', `no voice folder ${folder}`)
      place ??= mkdtempSync(join(tmpdir(), 'qianmian-voice-'))
      const output = join(place, `${++count}.wav`)
      const args = sherpaArguments(
        { path: folder, files: readdirSync(folder), speakers: options.speakers },
        phrase,
        style,
        output,
      )
      if (!args.ok) return failed('unavailable', `${folder}: ${args.error}`)
      try {
        const trouble = await run(args.value, signal)
        if (signal?.aborted) return failed('refused', 'cancelled')
        if (trouble) return failed('unavailable', trouble)
        const sound = decodeWav(new Uint8Array(await readFile(output)))
        if (!sound.ok) return failed('bad-answer', sound.error)
        const { samples, sampleRate } = sound.value
        return {
          ok: true,
          value: { samples, sampleRate, words: alignWords(samples, sampleRate, phrase.tokens), phonemes: [] },
        }
      } catch (error) {
        return failed('bad-answer', error instanceof Error ? error.message : String(error))
      } finally {
        await rm(output, { force: true })
      }
    },
    async warmUp() {},
    async close() {
      if (place) await rm(place, { recursive: true, force: true })
      place = undefined
    },
  }
}
