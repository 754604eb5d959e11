import type { Lang } from '@qianmian/kernel'
import type { Phrase, PhraseEnd, Reading, Token } from '../reading/types.ts'
import type { VoiceStyle } from '../styles/voice-style.ts'

/** A token and how much it stands out. */
export interface SpokenToken extends Token {
  /** 0 usual, 1 the fact that a listener must not miss. */
  readonly emphasis: number
}

/** One breath, as a synthesiser gets it. */
export interface SpokenPhrase {
  readonly lang: Lang
  readonly tokens: readonly SpokenToken[]
  readonly end: PhraseEnd
  /** Silence after it, in milliseconds, for a style with usual pauses. */
  readonly restMs: number
  /** Melody of the phrase inside its sentence, in percent: sentences begin high and end low. */
  readonly pitchPercent: number
  /** The last words rise. */
  readonly isRising: boolean
  /** What the whole text asks of the tongue; by it an engine keeps the tempo of a style, whatever the words. */
  readonly load: SpeechLoad
}

/** How much there is to say in the language of a phrase, over the whole text. */
export interface SpeechLoad {
  readonly syllables: number
  /** Letters of pinyin or of English words; one that is spelt counts four. */
  readonly letters: number
  readonly phrases: number
}

/** Rests by what ends the phrase, in milliseconds. */
const REST_MS: Readonly<Record<PhraseEnd, number>> = {
  none: 0,
  soft: 110,
  list: 160,
  comma: 230,
  colon: 280,
  exclaim: 430,
  stop: 450,
  question: 480,
  paragraph: 700,
}
const SENTENCE_ENDS: ReadonlySet<PhraseEnd> = new Set(['stop', 'question', 'exclaim', 'paragraph', 'none'])

/** Syllables after which a voice wants air; a phrase longer than this is cut where words allow it. */
const LONG = 15
const SHORT = 5
/** Words before which one may breathe. */
const OPENERS = new Set(
  '和 与 并 并且 而 而且 让 把 更 也 还 从 在 但 但是 或 或者 以及 同时 无论 不管 适合 采用 搭配 支持 带来 可以 因为 所以 如果 and or but with for that which because so to from in while'.split(
    ' ',
  ),
)

/**
 * Turns a reading into phrases for a synthesiser: long ones are cut where one may breathe, figures stand out, sentences fall,
 * questions and lists rise.
 * @param firstSyllables length from which the first phrase is cut: the shorter, the sooner the first sound
 * @example planSpeech(readText('轻到只有180克，好吗？')).at(-1)?.isRising // true
 */
export function planSpeech(reading: Reading, { firstSyllables = LONG } = {}): SpokenPhrase[] {
  const phrases = reading.phrases.flatMap((phrase, index) => breathe(phrase, index === 0 ? firstSyllables : LONG))
  const loads = { zh: loadOf(phrases, reading.lang, 'zh'), en: loadOf(phrases, reading.lang, 'en') }
  const out: SpokenPhrase[] = []
  let first = 0
  for (let at = 0; at < phrases.length; at++) {
    const isLast = at === phrases.length - 1
    if (!SENTENCE_ENDS.has(phrases[at]!.end) && !isLast) continue
    const count = at - first + 1
    for (let i = 0; i < count; i++) {
      const phrase = phrases[first + i]!
      const lang = phraseLang(phrase, reading.lang)
      out.push(spoken(phrase, lang, i / Math.max(1, count - 1), count === 1, isLast && i === count - 1, loads[lang]))
    }
    first = at + 1
  }
  return out
}

/** Most phrases are in the language of the text; one that has no word of it is in the other. */
const phraseLang = ({ tokens }: Phrase, lang: Lang): Lang =>
  tokens.every((token) => token.lang !== lang) ? (lang === 'zh' ? 'en' : 'zh') : lang

function loadOf(phrases: readonly Phrase[], textLang: Lang, lang: Lang): SpeechLoad {
  const own = phrases.filter((phrase) => phraseLang(phrase, textLang) === lang)
  const tokens = own.flatMap((phrase) => phrase.tokens)
  return {
    syllables: tokens.reduce((sum, token) => sum + syllableCount(token), 0),
    letters: tokens.reduce((sum, token) => sum + letterCount(token), 0),
    phrases: own.length,
  }
}

/** Letters of a token: of its pinyin, or of its words; one that is spelt counts four. */
export const letterCount = ({ syllables, spoken }: Token): number =>
  syllables
    ? syllables.reduce((sum, { surface }) => sum + Math.max(0, surface.length - 1), 0)
    : spoken.split(/[\s-]+/).reduce((sum, word) => sum + (/^[A-Z]$/.test(word) ? 4 : word.length), 0)

function spoken(
  { tokens, end }: Phrase,
  lang: Lang,
  place: number,
  isAlone: boolean,
  isEnd: boolean,
  load: SpeechLoad,
): SpokenPhrase {
  // One fact a phrase stands out; where several figures stand together, all of them do a little.
  const figures = tokens.filter((token) => token.isFigure).length
  return {
    lang,
    tokens: tokens.map((token) => ({ ...token, emphasis: token.isFigure ? (figures > 2 ? 0.6 : 1) : 0 })),
    end,
    restMs: isEnd ? 0 : REST_MS[end],
    pitchPercent: isAlone ? 0 : 3 - 6 * place,
    isRising: end === 'question' || end === 'list',
    load,
  }
}

/** Syllables of a token, near enough to plan by. */
export const syllableCount = (token: Token): number =>
  token.syllables?.length ?? token.spoken.split(/[\s-]+/).reduce((sum, word) => sum + englishSyllables(word), 0)

/** Groups of vowels, without the silent ones of made, likes, used. */
function englishSyllables(word: string): number {
  if (/^[A-Z]$/.test(word)) return word === 'W' ? 3 : 1
  const silent = /[^aeiouyl]e$|[^aeiouysxzh]es$|[^aeiouytd]ed$/i.test(word) ? 1 : 0
  return Math.max(1, (word.match(/[aeiouy]+/gi)?.length ?? 1) - silent)
}

/** Cuts a phrase that is too long for one breath, near its middle and before a word that opens something. */
function breathe(phrase: Phrase, longest = LONG): Phrase[] {
  const lengths = phrase.tokens.map(syllableCount)
  const total = lengths.reduce((a, b) => a + b, 0)
  if (total <= longest) return [phrase]
  let [best, bestCost, before] = [-1, Number.POSITIVE_INFINITY, 0]
  for (const [index, token] of phrase.tokens.entries()) {
    if (index > 0 && before >= SHORT && total - before >= SHORT) {
      const last = phrase.tokens[index - 1]!
      const opens = OPENERS.has(token.spoken.toLowerCase()) || OPENERS.has(token.spoken[0] ?? '')
      const cost =
        Math.abs(before - total / 2) -
        (opens ? 5 : 0) -
        (/[的了后时]$/.test(last.spoken) ? 2 : 0) +
        (/^[的了着过地得们]/.test(token.spoken) ? 9 : 0)
      if (cost < bestCost) [best, bestCost] = [index, cost]
    }
    before += lengths[index]!
  }
  if (best < 0) return [phrase]
  return [
    ...breathe({ tokens: phrase.tokens.slice(0, best), end: 'soft' }),
    ...breathe({ tokens: phrase.tokens.slice(best), end: phrase.end }),
  ]
}

/** Silence after a phrase in this style, in milliseconds. */
export const restOf = (phrase: SpokenPhrase, style: VoiceStyle): number => Math.round(phrase.restMs * style.pauses)
