import type { Lang } from '@qianmian/kernel'
import { isMask, MASK, wordEnd } from './mask-text.ts'
import { PUNCTUATION, STYLE_WORDS } from './style-words.data.ts'

/** Counts of one masked text. They add up: the counts of two texts are those of both together. */
export interface StyleCounts {
  readonly lang: Lang
  /** Characters in Chinese, words in English; a mask counts one. */
  units: number
  sentences: number
  /** Sum of squared sentence lengths. */
  sentenceSquares: number
  clauses: number
  /** Clauses of exactly four characters; of one to four words in English. */
  shortClauses: number
  /** Letters of English words that are not masked, and how many such words. */
  letters: number
  words: number
  figures: number
  unitWords: number
  /** Sentences that begin with an order: "Wipe it dry". */
  orders: number
  /** By style class, then by mark. */
  readonly hits: Float64Array
}

export const CLASSES = {
  zh: [...STYLE_WORDS.zh, ...PUNCTUATION.zh],
  en: [...STYLE_WORDS.en, ...PUNCTUATION.en],
} as const

const EMOJI: Readonly<Record<Lang, number>> = { zh: CLASSES.zh.length - 1, en: CLASSES.en.length - 1 }

const ZH_TRIE = new Map<string, (readonly [word: string, index: number])[]>()
const EN_INDEX = new Map<string, number>()
const MARKS: Readonly<Record<Lang, Map<string, number>>> = { zh: new Map(), en: new Map() }
for (const lang of ['zh', 'en'] as const) {
  CLASSES[lang].forEach(({ words }, index) => {
    for (const word of words.split(' ').filter(Boolean)) {
      if (index >= STYLE_WORDS[lang].length) MARKS[lang].set(word, index)
      else if (lang === 'en') EN_INDEX.set(word, index)
      else {
        const first = word.charAt(0)
        const list = ZH_TRIE.get(first) ?? []
        list.push([word, index])
        ZH_TRIE.set(first, list)
      }
    }
  })
}
for (const list of ZH_TRIE.values()) list.sort((a, b) => b[0].length - a[0].length)

/** Verbs that open an English sentence as an order. */
const ORDERS = new Set(
  'add apply ask bring brush buy call carry check choose click close come dry feel fill find fold get give go grab hang have hold join keep leave let lift look make mix move open order pack pick pour press pull push put read refill rest rinse roll run save set share shop sit sleep slip spray start stay stop take tap throw touch try turn use wait wake walk wash wear wipe wrap write'.split(
    ' ',
  ),
)

export function emptyCounts(lang: Lang): StyleCounts {
  return {
    lang,
    units: 0,
    sentences: 0,
    sentenceSquares: 0,
    clauses: 0,
    shortClauses: 0,
    letters: 0,
    words: 0,
    figures: 0,
    unitWords: 0,
    orders: 0,
    hits: new Float64Array(CLASSES[lang].length),
  }
}

const SUMS = [
  'units',
  'sentences',
  'sentenceSquares',
  'clauses',
  'shortClauses',
  'letters',
  'words',
  'figures',
  'unitWords',
  'orders',
] as const

/** Adds `more` to `into`, or takes it out with a factor of −1. */
export function addCounts(into: StyleCounts, more: StyleCounts, factor = 1): void {
  for (const key of SUMS) into[key] += factor * more[key]
  for (let i = 0; i < into.hits.length; i++) into.hits[i] = (into.hits[i] ?? 0) + factor * (more.hits[i] ?? 0)
}

const ENDS = new Set('。！？!?\n')
const CLAUSE_ENDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  zh: new Set('，,；;：:、…—'),
  en: new Set(',;:—–…，；：'),
}
const PICTURE = /\p{Extended_Pictographic}/u

/**
 * Counts what shows manner in a masked text, in one pass.
 * @example readStyle(maskText('Spray, wait a minute, wipe.', 'en'), 'en').clauses // 3
 */
export function readStyle(masked: string, lang: Lang): StyleCounts {
  const counts = emptyCounts(lang)
  const run = { sentence: 0, clause: 0 }
  const endClause = () => {
    if (run.clause === 0) return
    counts.clauses += 1
    if (lang === 'zh' ? run.clause === 4 : run.clause <= 4) counts.shortClauses += 1
    run.clause = 0
  }
  const endSentence = () => {
    endClause()
    if (run.sentence === 0) return
    counts.sentences += 1
    counts.sentenceSquares += run.sentence * run.sentence
    run.sentence = 0
  }
  const unit = (n = 1) => {
    counts.units += n
    run.sentence += n
    run.clause += n
  }
  if (lang === 'zh') readZh(masked, counts, unit, endClause, endSentence)
  else readEn(masked, counts, run, unit, endClause, endSentence)
  endSentence()
  return counts
}

type Step = () => void

/** Counts a mark. @returns true if the character was one */
function readMark(character: string, counts: StyleCounts, endClause: Step, endSentence: Step): boolean {
  const { lang } = counts
  const mark = MARKS[lang].get(character)
  if (mark !== undefined) counts.hits[mark] = (counts.hits[mark] ?? 0) + 1
  if (ENDS.has(character)) endSentence()
  else if (CLAUSE_ENDS[lang].has(character)) endClause()
  else if (character.length > 1 && PICTURE.test(character))
    counts.hits[EMOJI[lang]] = (counts.hits[EMOJI[lang]] ?? 0) + 1
  else return mark !== undefined || !/[\p{L}\p{N}]/u.test(character)
  return true
}

function readMask(character: string, counts: StyleCounts): void {
  if (character === MASK.figure) counts.figures += 1
  else if (character === MASK.unit) counts.unitWords += 1
}

function readZh(
  text: string,
  counts: StyleCounts,
  unit: (n?: number) => void,
  endClause: Step,
  endSentence: Step,
): void {
  let i = 0
  while (i < text.length) {
    const character = text.charAt(i)
    const code = character.charCodeAt(0)
    if (isMask(character)) {
      readMask(character, counts)
      unit()
      i += 1
    } else if (code >= 0x3400 && code <= 0x9fff) {
      const found = ZH_TRIE.get(character)?.find(([word]) => word.length === 1 || text.startsWith(word, i))
      if (found) counts.hits[found[1]] = (counts.hits[found[1]] ?? 0) + 1
      const length = found?.[0].length ?? 1
      unit(length)
      i += length
    } else {
      const whole = String.fromCodePoint(text.codePointAt(i) ?? 0)
      if (!readMark(whole, counts, endClause, endSentence)) unit()
      i += whole.length
    }
  }
}

function readEn(
  text: string,
  counts: StyleCounts,
  run: { readonly sentence: number },
  unit: (n?: number) => void,
  endClause: Step,
  endSentence: Step,
): void {
  const stop = MARKS.en.get('.') ?? 0
  let i = 0
  while (i < text.length) {
    const end = wordEnd(text, i)
    if (end > i) {
      const word = text.slice(i, end).replace('’', "'")
      const index = EN_INDEX.get(word)
      if (index !== undefined) counts.hits[index] = (counts.hits[index] ?? 0) + 1
      if (run.sentence === 0 && ORDERS.has(word)) counts.orders += 1
      counts.letters += word.length
      counts.words += 1
      unit()
      i = end
      continue
    }
    const character = text.charAt(i)
    if (isMask(character)) {
      readMask(character, counts)
      unit()
      i += 1
    } else if (character === '.') {
      counts.hits[stop] = (counts.hits[stop] ?? 0) + 1
      endSentence()
      i += 1
    } else if (character === ' ') i += 1
    else {
      const whole = String.fromCodePoint(text.codePointAt(i) ?? 0)
      readMark(whole, counts, endClause, endSentence)
      i += whole.length
    }
  }
}
