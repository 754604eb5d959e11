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
 * @example planSpeech(readText('轻到只有180克，好吗？')).at(-1)?.isRising // true
 */
export function planSpeech(reading: Reading): SpokenPhrase[] {
  const phrases = reading.phrases.flatMap(breathe)
  const out: SpokenPhrase[] = []
  let first = 0
  for (let at = 0; at < phrases.length; at++) {
    const isLast = at === phrases.length - 1
    if (!SENTENCE_ENDS.has(phrases[at]!.end) && !isLast) continue
    const count = at - first + 1
    for (let i = 0; i < count; i++)
      out.push(spoken(phrases[first + i]!, i, count, reading.lang, isLast && i === count - 1))
    first = at + 1
  }
  return out
}

function spoken(phrase: Phrase, index: number, count: number, lang: Lang, isEnd: boolean): SpokenPhrase {
  const { tokens, end } = phrase
  // One fact a phrase stands out; where several figures stand together, all of them do a little.
  const figures = tokens.filter((token) => token.isFigure).length
  return {
    lang:
      tokens.some((token) => token.lang !== lang) && tokens.every((token) => token.lang !== lang) ? other(lang) : lang,
    tokens: tokens.map((token) => ({ ...token, emphasis: token.isFigure ? (figures > 2 ? 0.6 : 1) : 0 })),
    end,
    restMs: isEnd ? 0 : REST_MS[end],
    pitchPercent: count === 1 ? 0 : 3 - (6 * index) / (count - 1),
    isRising: end === 'question' || end === 'list',
  }
}
const other = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh')

/** Syllables of a token, near enough to plan by. */
export const syllableCount = (token: Token): number =>
  token.syllables?.length ??
  token.spoken
    .split(/[\s-]+/)
    .reduce(
      (sum, word) => sum + (/^[A-Z]+$/.test(word) ? word.length : Math.max(1, word.match(/[aeiouy]+/gi)?.length ?? 1)),
      0,
    )

/** Cuts a phrase that is too long for one breath, near its middle and before a word that opens something. */
function breathe(phrase: Phrase): Phrase[] {
  const lengths = phrase.tokens.map(syllableCount)
  const total = lengths.reduce((a, b) => a + b, 0)
  if (total <= LONG) return [phrase]
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
