import { hash32, LANGS, type Lang } from '@qianmian/kernel'
import { SCALE } from './dimensions.data.ts'
import { weightsOf } from './read-dimensions.ts'
import { DIMENSIONS, type LanguageVoice, type LearnedVoice, type VoiceEdits } from './voice-types.ts'

/** A value of ±1 itself lies infinitely far out. */
const LIMIT = 0.97

const unbent = (value: number): number => Math.atanh(Math.max(-LIMIT, Math.min(LIMIT, value)))

const editedPrint = (print: string, edits: VoiceEdits): string => {
  const set = LANGS.flatMap((lang) => DIMENSIONS.map((dimension) => edits[lang]?.[dimension] ?? ''))
  return set.every((value) => value === '') ? print : `${print}-${hash32(set.join('/')).toString(16)}`
}

function editLanguage(voice: LanguageVoice, edits: VoiceEdits[Lang]): LanguageVoice {
  if (!edits) return voice
  const target = [...voice.target]
  for (const dimension of DIMENSIONS) {
    const wanted = edits[dimension]
    if (wanted === undefined) continue
    const shift = (unbent(wanted) - unbent(voice.dimensions[dimension].value)) * SCALE
    const weights = weightsOf(voice.lang, dimension)
    const squares = weights.reduce((sum, { weight }) => sum + weight * weight, 0)
    for (const { index, weight } of weights) target[index] = (target[index] ?? 0) + (shift * weight) / squares
  }
  return { ...voice, target }
}

/**
 * The voice as a person wants it: the features that an edited dimension rests on are moved by as little as makes the dimension
 * read the edited value. What was learned stays in `dimensions`.
 * @example editVoice(voice, { zh: { warmth: 0.8 } })
 */
export function editVoice(voice: LearnedVoice, edits: VoiceEdits): LearnedVoice {
  const languages: Partial<Record<Lang, LanguageVoice>> = {}
  for (const lang of LANGS) {
    const learned = voice.languages[lang]
    if (learned) languages[lang] = editLanguage(learned, edits[lang])
  }
  return { ...voice, languages, print: editedPrint(voice.print, edits) }
}
