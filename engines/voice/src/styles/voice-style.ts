import type { LocalizedText } from '@qianmian/kernel'
import type { EqBand } from '../sound/equaliser.ts'

/** How a voice sounds. Targets are measured by `npm run bench -- voice`, not taken on trust. */
export interface VoiceStyle {
  readonly id: string
  readonly name: LocalizedText
  readonly gender: 'female' | 'male'
  /** Median fundamental frequency in hertz. */
  readonly medianHz: number
  /** Syllables a second while speaking, rests not counted. */
  readonly rate: { readonly zh: number; readonly en: number }
  /** How far the melody goes: 1 is the synthesiser's own. */
  readonly range: number
  /** Formants against a neutral adult male voice, in percent: a smaller head is above 100. */
  readonly formants: number
  /** 0 to 1: noise between the harmonics. */
  readonly breath: number
  readonly equaliser: readonly EqBand[]
  /** Share of early reflections, 0 to .3. */
  readonly room: number
  /** Rests against the usual ones. */
  readonly pauses: number
  /** How much figures and final words stand out: 1 is usual. */
  readonly emphasis: number
}
