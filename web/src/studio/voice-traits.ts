import type { DimensionName, LanguageVoiceView } from '../../../server/src/contract/types.ts'
import type { Words } from './words.ts'

export const DIMENSION_ORDER: readonly DimensionName[] = [
  'warmth',
  'formality',
  'energy',
  'luxury',
  'playfulness',
  'technicality',
]

/** Values that a person set, by dimension. */
export type Edits = Readonly<
  Partial<Record<DimensionName, { readonly value: number; readonly by: string; readonly at: string }>>
>

/** From here on a dimension is worth a word. */
const CLEAR = 0.25
const NAMED = 3

/**
 * How a brand speaks, in a few words: the poles that it leans to most, what a person set before what was learned.
 * @returns empty when it leans nowhere
 */
export function traitsOf(voice: LanguageVoiceView, edits: Edits, words: Words): string[] {
  return DIMENSION_ORDER.map((name) => ({ name, value: edits[name]?.value ?? voice.dimensions[name].value }))
    .filter(({ value }) => Math.abs(value) >= CLEAR)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, NAMED)
    .map(({ name, value }) => words.dimensionPoles[name][value < 0 ? 0 : 1] ?? '')
}

/** A value of −1 … 1 as it is printed, with a true minus. @example signed(-0.4) // '−0.40' */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(2)
  if (Number(text) === 0) return '0'
  return `${value < 0 ? '−' : '+'}${text}`
}

/** Where a value of −1 … 1 stands on a track, in per cent. */
export const placeOf = (value: number): number => 50 + 50 * Math.max(-1, Math.min(1, value))

/** A distance as one of four words: within the brand's spread, a little off, different, another voice. */
export function distanceWord(figure: number, words: Words): string {
  const step = figure < 1 ? 0 : figure < 2 ? 1 : figure < 3.5 ? 2 : 3
  return words.distanceWords[step] ?? ''
}
