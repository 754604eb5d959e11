import type { Lang } from '@qianmian/kernel'
import { ENGLISH_RESPELT } from '../reading/english-words.data.ts'
import type { Syllable } from '../reading/types.ts'
import type { VoiceStyle } from '../styles/voice-style.ts'
import type { SpeechLoad, SpokenPhrase, SpokenToken } from './plan-speech.ts'

/** An order for `engines/voice-espeak` without its number. */
export interface EspeakOrder {
  readonly voice: string
  readonly variant: { readonly name: string; readonly text: string }
  readonly rate: number
  readonly pitch: number
  readonly range: number
  readonly markup: string
}

/** Pinyin that espeak does not know, and its nearest: measured over every syllable of the dictionary. */
const NEAREST: Readonly<Record<string, string>> = {
  ng: 'en',
  n: 'en',
  m: 'mu',
  hm: 'heng',
  hng: 'heng',
  ê: 'ei',
  eng: 'en',
  yo: 'you',
  lo: 'luo',
  o: 'wo',
  ei: 'ai',
  fiao: 'biao',
  lüe: 'lve',
  nüe: 'nve',
  nia: 'ni',
  tei: 'te',
  dei: 'dei',
  dia: 'dia',
  cei: 'ce',
}

/**
 * How long espeak takes: seconds = (a * syllables + b * letters + c * phrases) / (rate - zero), least squares over 32 texts in three
 * styles, none of them those of `bench/voice.bench.ts`. Half of all phrases are within 4 % (zh) and 8 % (en) of it.
 */
const PACE: Readonly<
  Record<Lang, { readonly a: number; readonly b: number; readonly c: number; readonly zero: number }>
> = {
  zh: { a: 19.07, b: 6.565, c: 22.27, zero: 9.8 },
  en: { a: -6.88, b: 14.523, c: 16.54, zero: -17 },
}

const RATE_MIN = 80
const RATE_MAX = 440

/** The rate at which a text with this load comes to so many syllables a second. */
export function espeakRate(lang: Lang, syllablesPerSecond: number, load: SpeechLoad): number {
  const { a, b, c, zero } = PACE[lang]
  const work = (a * load.syllables + b * load.letters + c * load.phrases) / Math.max(1, load.syllables)
  return Math.round(Math.max(RATE_MIN, Math.min(RATE_MAX, zero + syllablesPerSecond * work)))
}

/** Where the median lies between the base and the top of a voice's pitch, measured. */
const MEDIAN_AT: Readonly<Record<VoiceStyle['gender'], Readonly<Record<Lang, number>>>> = {
  female: { zh: 0.4, en: 0.7 },
  male: { zh: 0.35, en: 0.66 },
}
const WIDTH = 0.42

/**
 * A voice variant file (espeak-ng, docs/voices.md): pitch, formants, breath.
 * @example espeakVariant(style, 'zh').name // 'qm-children-zh'
 */
export function espeakVariant(style: VoiceStyle, lang: Lang): EspeakOrder['variant'] {
  const width = style.medianHz * WIDTH * style.range
  const base = style.medianHz - MEDIAN_AT[style.gender][lang] * width
  const f = style.formants
  const isFemale = style.gender === 'female'
  const breath = Math.round(style.breath * 8)
  const formant = (n: number, frequency: number, strength: number, breadth: number) =>
    `formant ${n} ${Math.round(frequency)} ${strength} ${breadth}`
  const lines = [
    'language variant',
    `name qm-${style.id}`,
    `gender ${style.gender}`,
    `pitch ${Math.round(base)} ${Math.round(base + width)}`,
    'roughness 0',
    'flutter 4',
    // Upper formants weaker and broader: less of the buzz that formant voices are known for.
    formant(0, isFemale ? 104 : 100, isFemale ? 90 : 100, isFemale ? 140 : 110),
    formant(1, f, 100, 110),
    formant(2, f, 92, 115),
    formant(3, f, 84, 120),
    formant(4, f, 76, 130),
    formant(5, f, 70, 130),
    formant(6, f, 60, 130),
    formant(7, f, 50, 130),
    formant(8, f, 50, 130),
    `voicing ${Math.round(100 - style.breath * 20)}`,
    `consonants ${isFemale ? 85 : 95} ${isFemale ? 85 : 95}`,
    ...(breath > 0
      ? [
          `breath 0 ${breath} ${breath} ${breath} ${Math.max(1, breath - 1)} ${Math.max(1, breath - 2)} 1 1`,
          'breathw 150 150 200 200 400 400 600 600',
        ]
      : []),
    '',
  ]
  return { name: `qm-${style.id}-${lang}`, text: lines.join('\n') }
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (char) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[char] ?? '')

/** espeak reads pinyin as words; two syllables to a word give the gait of the language. */
function pinyinWords(syllables: readonly Syllable[]): string {
  const out: string[] = []
  for (let at = 0; at < syllables.length; ) {
    const left = syllables.length - at
    const take = left === 3 ? 3 : Math.min(2, left)
    out.push(
      syllables
        .slice(at, at + take)
        .map(({ surface }) => espeakPinyin(surface))
        .join(''),
    )
    at += take
  }
  return out.join(' ')
}

/** espeak 1.52 has no rule for these three; they are given as its phonemes. */
const AS_PHONEMES: Readonly<Record<string, string>> = { xiong: "S;'ioN", qiong: "tS;h'ioN", jiong: "tS;'ioN" }
const TONES = ['', '55', '35', '214', '51', '11']

/** One syllable as espeak knows it; '' for what has no sound. */
export function espeakPinyin(surface: string): string {
  const [, letters = '', tone = '5'] = /^([a-zêü]+)([1-5])$/.exec(surface.toLowerCase().replace('u:', 'v')) ?? []
  if (letters === '') return ''
  const phonemes = AS_PHONEMES[letters]
  // The blanks keep them from their neighbours: what touches brackets is read as text.
  if (phonemes) return ` [[${phonemes}${TONES[Number(tone)]}]] `
  return (NEAREST[letters] ?? letters.replaceAll('ü', 'v')) + tone
}

/** The letters that have to be said, or words that an English voice reads rightly. */
function englishWords(spoken: string): string {
  return spoken
    .split(/\s+/)
    .map((word) => {
      if (/^[A-Z]$/.test(word)) return `<say-as interpret-as="characters">${word}</say-as>`
      return escapeXml(ENGLISH_RESPELT[word.toLowerCase()] ?? word)
    })
    .join(' ')
}

/** A phrase in a sentence's middle ends with a comma's melody. A full stop is not written: behind a spelt letter it is read as "dot". */
const MARK_OF: Readonly<Record<SpokenPhrase['end'], string>> = {
  none: '',
  soft: ',',
  list: ',',
  comma: ',',
  colon: ',',
  stop: '',
  exclaim: '!',
  question: '?',
  paragraph: '',
}

/**
 * What espeak is told for one phrase: SSML with a mark before every token (`t0`, `t1` …) and one at the end (`end`).
 * @example espeakOrder(phrase, style).markup // '<speak><mark name="t0"/>zhe4kuan3 …'
 */
export function espeakOrder(phrase: SpokenPhrase, style: VoiceStyle): EspeakOrder {
  const { lang } = phrase
  const body = phrase.tokens
    .map((token, index) => {
      const isTail = phrase.isRising && index === phrase.tokens.length - 1
      return `<mark name="t${index}"/>${emphasised(sounded(token, lang), token, style, isTail)}`
    })
    .join(' ')
  return {
    voice: lang === 'zh' ? 'cmn-latn-pinyin' : 'en-us',
    variant: espeakVariant(style, lang),
    rate: espeakRate(lang, style.rate[lang], phrase.load),
    pitch: Math.round(50 + phrase.pitchPercent),
    range: 50,
    markup: `<speak>${body}${MARK_OF[phrase.end]}</speak>`,
  }
}

function sounded(token: SpokenToken, lang: Lang): string {
  if (token.syllables) {
    const words = pinyinWords(token.syllables)
    return lang === 'zh' ? words : `<voice xml:lang="cmn-latn-pinyin">${words}</voice>`
  }
  const words = englishWords(token.spoken)
  return lang === 'en' ? words : `<voice xml:lang="en-us">${words}</voice>`
}

function emphasised(words: string, { emphasis }: SpokenToken, style: VoiceStyle, isTail: boolean): string {
  const pitch = Math.round(emphasis * style.emphasis * 5) + (isTail ? 8 : 0)
  const rate = Math.round(100 - emphasis * style.emphasis * 6)
  if (pitch === 0 && rate === 100) return words
  return `<prosody pitch="+${pitch}%" rate="${rate}%">${words}</prosody>`
}
