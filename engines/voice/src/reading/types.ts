import type { Lang } from '@qianmian/kernel'

/** How a stretch of a text is said. */
export interface Syllable {
  readonly char: string
  /** Pinyin with tone digit (5 is neutral), 一 and 不 already changed: `yi2`, `lv4`. */
  readonly pinyin: string
  /** The same after third-tone sandhi: what a synthesiser is given. */
  readonly surface: string
}

/** One word as it is spoken, with the place in the written text that it stands for. */
export interface Token {
  readonly lang: Lang
  /** First and last-plus-one UTF-16 index in the text that was given. */
  readonly start: number
  readonly end: number
  /** What is said: `二百九十九元`, `nineteen dollars`, `U S B`. */
  readonly spoken: string
  /** Chinese tokens, and Chinese names in Latin letters: one entry a syllable. */
  readonly syllables?: readonly Syllable[]
  /** The token was a figure, a price, a date: a fact that a listener must not miss. */
  readonly isFigure?: boolean
}

/** What ends a phrase. */
export type PhraseEnd = 'none' | 'soft' | 'comma' | 'list' | 'colon' | 'stop' | 'question' | 'exclaim' | 'paragraph'

/** Words that are said in one breath. */
export interface Phrase {
  readonly tokens: readonly Token[]
  readonly end: PhraseEnd
}

/** A text as it will be said. */
export interface Reading {
  readonly text: string
  readonly lang: Lang
  readonly phrases: readonly Phrase[]
}

/** What a rule makes of a stretch of text before words are pronounced. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly lang: Lang
  readonly spoken: string
  /** Said digit by digit: 一 keeps its first tone. */
  readonly isDigits?: boolean
  readonly isFigure?: boolean
  /** A Chinese name in Latin letters, as pinyin without tones. */
  readonly pinyin?: readonly string[]
}

/** A place where the voice rests. */
export interface Break {
  readonly start: number
  readonly end: number
  readonly rest: PhraseEnd
}

/** A pattern that reads what it matches. */
export interface ReadingRule {
  /** Sticky; tried at every position that earlier rules left. */
  readonly at: RegExp
  /** @returns pieces in order, or undefined when it is not meant after all */
  readonly say: (match: RegExpExecArray, before: string, after: string) => readonly Said[] | undefined
}

/** A piece without its place: the whole match is its place unless `from` and `to` (offsets in the match) say otherwise. */
export interface Said {
  readonly spoken?: string
  readonly lang?: Lang
  readonly isDigits?: boolean
  readonly isFigure?: boolean
  readonly rest?: PhraseEnd
  readonly from?: number
  readonly to?: number
}
