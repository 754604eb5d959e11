import type { VoiceStyle } from '../styles/voice-style.ts'
import type { SpokenPhrase } from './plan-speech.ts'
import { spokenText } from './spoken-text.ts'

/** A voice folder as people unpack it, by the names of its files. */
export interface SherpaFolder {
  readonly path: string
  readonly files: readonly string[]
  /** Speaker number by style id, with `female` and `male` for the others. */
  readonly speakers?: Readonly<Record<string, number>>
}

export type SherpaArguments =
  | { readonly ok: true; readonly value: readonly string[] }
  | { readonly ok: false; readonly error: string }

const USUAL_RATE = { zh: 4.6, en: 4.3 } as const

/**
 * Arguments of `sherpa-onnx-offline-tts` (k2-fsa/sherpa-onnx, Apache-2.0) for a VITS, Matcha or Kokoro folder.
 * @param output where it writes its WAV
 * @returns the arguments, or what the folder lacks
 */
export function sherpaArguments(
  folder: SherpaFolder,
  phrase: SpokenPhrase,
  style: VoiceStyle,
  output: string,
): SherpaArguments {
  const { path, files, speakers } = folder
  const has = (name: string) => files.includes(name)
  const find = (pattern: RegExp) => files.find((name) => pattern.test(name))
  const at = (name: string) => `${path}/${name}`
  if (!has('tokens.txt')) return { ok: false, error: 'tokens.txt is missing' }
  const model = find(/^(?!vocos|hifigan).*\.onnx$/)
  if (!model) return { ok: false, error: 'no .onnx model' }
  const family = has('voices.bin') ? 'kokoro' : find(/^(?:vocos|hifigan).*\.onnx$/) ? 'matcha' : 'vits'
  const args: string[] = [
    family === 'matcha' ? `--matcha-acoustic-model=${at(model)}` : `--${family}-model=${at(model)}`,
  ]
  args.push(`--${family}-tokens=${at('tokens.txt')}`)
  if (family === 'matcha') args.push(`--matcha-vocoder=${at(find(/^(?:vocos|hifigan).*\.onnx$/)!)}`)
  if (family === 'kokoro') args.push(`--kokoro-voices=${at('voices.bin')}`)
  const lexicons = files.filter((name) => /^lexicon.*\.txt$/.test(name)).map(at)
  if (lexicons.length > 0) args.push(`--${family}-lexicon=${lexicons.join(',')}`)
  if (has('espeak-ng-data')) args.push(`--${family}-data-dir=${at('espeak-ng-data')}`)
  if (has('dict')) args.push(`--${family}-dict-dir=${at('dict')}`)
  const pace = USUAL_RATE[phrase.lang] / style.rate[phrase.lang]
  args.push(`--${family}-length-scale=${pace.toFixed(2)}`)
  const speaker = speakers?.[style.id] ?? speakers?.[style.gender]
  if (speaker !== undefined) args.push(`--sid=${speaker}`)
  args.push(`--output-filename=${output}`, spokenText(phrase))
  return { ok: true, value: args }
}
