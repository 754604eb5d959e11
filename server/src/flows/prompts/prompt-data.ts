import { DIMENSIONS, type LearnedVoice } from '@qianmian/copy'
import { type BrandProfile, type Fact, isUsable, LANGS, pick, type Subject, showFactValue } from '@qianmian/kernel'

/** JSON in which no tag can be opened or closed: product text cannot leave its fence. */
export const data = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')

/**
 * Data between tags that it cannot close, on a line of its own.
 * @example fenced('brand', { name: '</brand-data>' }).split('</brand-data>').length // 2
 */
export const fenced = (name: string, value: unknown): string => `<${name}-data>\n${data(value)}\n</${name}-data>`

export const TONES = {
  rational: 'Figures first, tests named, calm; compare only with itself.',
  emotional: 'A scene, a material, a place; long calm sentences; no claim outside the facts.',
  action: 'Short clauses, verbs, what to do; no pressure.',
} as const

const STRATEGY_TONE = { rational: TONES.rational, narrative: TONES.emotional, action: TONES.action } as const

/** One sentence on how to speak: the intent that was asked for, else the brand's strategy. */
export const toneOf = (intent: keyof typeof TONES | undefined, brand: BrandProfile | undefined): string =>
  intent ? TONES[intent] : brand ? STRATEGY_TONE[brand.strategy] : TONES.rational

/** What system prompts say of the `voice` in brand data. */
export const VOICE_RULE =
  'The brand\'s "voice" says, language by language, how it speaks: warmth, formality, energy, luxury, playfulness and technicality from -1 (the opposite) to 1, 0 is usual; sentenceLength and clauseLength in Chinese characters or English words; "likes" are words that it uses more than others. Follow it in wording and rhythm. It permits no claim, no absolute word and no exclamation mark.'

/** So many of the words that a voice likes. */
const LIKES = 12
const PREFER = 20
const AVOID = 40

/** A brand as prompts show it: its words, and what was learned of its voice. Nothing of it changes from product to product. */
export function brandData(brand: BrandProfile, voice: LearnedVoice | undefined): Readonly<Record<string, unknown>> {
  return {
    name: brand.name,
    promise: brand.promise,
    prefer: brand.words.prefer.slice(0, PREFER),
    avoid: [...brand.words.avoid, ...brand.words.ban].slice(0, AVOID),
    ...(voice ? { voice: voiceData(voice) } : {}),
  }
}

function voiceData(voice: LearnedVoice): Readonly<Record<string, unknown>> {
  const round = (value: number, places: number) => Number(value.toFixed(places))
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const learned = voice.languages[lang]
      if (!learned) return []
      const dimensions = DIMENSIONS.map((dimension) => [dimension, round(learned.dimensions[dimension].value, 2)])
      return [
        [
          lang,
          {
            ...Object.fromEntries(dimensions),
            sentenceLength: round(learned.rhythm.sentenceLength, 0),
            clauseLength: round(learned.rhythm.clauseLength, 0),
            confidence: learned.level,
            likes: learned.prefers.slice(0, LIKES).map(({ word }) => word),
          },
        ],
      ]
    }),
  )
}

/** The facts that a model may see and cite. */
export const modelFacts = (subject: Subject, isoDate: string): Fact[] =>
  subject.facts.filter((fact) => isUsable(fact, isoDate))

/** A product as prompts show it. Every fact that a model may use is in it, in both languages. */
export function productData(subject: Subject, isoDate: string): Readonly<Record<string, unknown>> {
  return {
    category: subject.category,
    type: subject.productType,
    name: subject.name,
    options: subject.options,
    facts: modelFacts(subject, isoDate).map((fact) => ({
      id: fact.id,
      attribute: pick(fact.label, 'en'),
      attributeZh: pick(fact.label, 'zh'),
      zh: showFactValue(fact.value, 'zh'),
      en: showFactValue(fact.value, 'en'),
      kind: fact.claimKind,
      evidence: fact.evidence?.ref,
    })),
  }
}

const ADDRESS = /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w+|\b[\w-]+\.(?:com|cn|net|org|shop|top|xyz|example)\b/i

/** A web or mail address that none of the given sources holds. */
export function foreignAddress(words: string, source: string): string | undefined {
  const address = ADDRESS.exec(words)?.[0]
  return address && !source.includes(address) ? address : undefined
}
