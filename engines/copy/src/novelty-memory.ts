import { LANGS, type Lang, type ListingText, listingFields, type Span, spansText } from '@qianmian/kernel'

/** Grams of what was published (six characters in Chinese, four words in English), so that the next text is told in other words. */
export interface NoveltyMemory {
  /** How often a gram was published, by its print. */
  seen(lang: Lang, gram: number): number
  /** How often a frame of the lexicon was published. */
  uses(lang: Lang, frame: string): number
  /** How often a whole sentence was published, by its print. */
  told(lang: Lang, sentence: number): number
  /** Adds a published text. */
  remember(text: ListingText): void
  /** Adds the frames and sentences that a published text was made of, by their prints. */
  rememberFrames(lang: Lang, prints: readonly number[]): void
}

/** Characters of a gram in Chinese and words of a gram in English. */
const SIZE: Readonly<Record<Lang, number>> = { zh: 6, en: 4 }

/** Mixes a number into a 32-bit print (FNV-1a). */
const mix = (print: number, code: number): number => Math.imul(print ^ code, 0x01000193)
const SEED = 0x811c9dc5

const ZERO = 48
const isDigit = (code: number): boolean => code >= ZERO && code <= 57
const isMark = (code: number): boolean => code === 44 || code === 46

/** Letters and figures of any script, the apostrophes and the hyphen: what words of an English text are made of. */
function isWordCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || isDigit(code) || code === 39 || code === 45
  if (code === 0x2019) return true
  // The second half of a pair belongs to what the first half is.
  const from = code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at
  return /^[\p{L}\p{N}]/u.test(text.slice(from, from + 2))
}

/** The characters (zh) or the prints of the words (en) of a text; figures are masked by one 0. */
function unitsOf(text: string, lang: Lang): number[] {
  const lower = text.toLowerCase()
  const units: number[] = []
  let word = SEED
  let letters = 0
  for (let i = 0; i < lower.length; i++) {
    let code = lower.charCodeAt(i)
    if (isDigit(code)) {
      code = ZERO
      while (isDigit(lower.charCodeAt(i + 1)) || isMark(lower.charCodeAt(i + 1))) i++
    }
    if (lang === 'zh') {
      if (code > 32 && code !== 0xa0 && code !== 0x3000) units.push(code)
    } else if (code === ZERO || isWordCode(lower, i)) {
      word = mix(word, code)
      letters += 1
    } else if (letters > 0) {
      units.push(word)
      word = SEED
      letters = 0
    }
  }
  if (letters > 0) units.push(word)
  return units
}

/**
 * The grams of a text by their prints, signed 32-bit: six characters in Chinese, four words in English. Figures are masked,
 * because they differ anyway, and case counts for nothing.
 */
export function grams(text: string, lang: Lang): number[] {
  const units = unitsOf(text, lang)
  const size = SIZE[lang]
  const found: number[] = []
  for (let i = 0; i + size <= units.length; i++) {
    let print = SEED
    for (let j = 0; j < size; j++) print = mix(print, units[i + j] as number)
    found.push(print)
  }
  return found
}

function printOf(text: string): number {
  let print = SEED
  for (let i = 0; i < text.length; i++) print = mix(print, text.charCodeAt(i))
  return print >>> 0
}

const literals = new Map<string, string>()

/** The frames and the sentences of the description that a text was made of, by their prints. */
export type FramePrints = Readonly<Record<Lang, readonly number[]>>

const prints = new Map<string, number>()

/** A frame in 32 bits (FNV-1a), so that what a shop has published can be kept and sent to a thread in a few kilobytes. */
export function framePrint(frame: string): number {
  let print = prints.get(frame)
  if (print === undefined) {
    print = printOf(frame)
    prints.set(frame, print)
  }
  return print
}

/** The sentences of a description by their prints: the same sentence in two listings is what a shopper notices first. */
export function sentencePrints(description: readonly (readonly Span[])[], lang: Lang): number[] {
  const ends = lang === 'zh' ? /(?<=[。！？])/u : /(?<=[.!?])\s+/u
  return description.flatMap((spans) => spansText(spans).split(ends).filter(Boolean).map(printOf))
}

const firsts: Readonly<Record<Lang, Map<string, number | undefined>>> = { zh: new Map(), en: new Map() }

/** The first gram of a frame's fixed words: what its texts have in common. */
export function firstGram(frame: string, lang: Lang): number | undefined {
  const known = firsts[lang]
  if (!known.has(frame)) known.set(frame, grams(longestLiteral(frame), lang)[0])
  return known.get(frame)
}

/** The longest run of fixed words in a frame, without its slots and marks. */
export function longestLiteral(frame: string): string {
  const known = literals.get(frame)
  if (known !== undefined) return known
  const literal = frame.split(/\{[^{}]*\}|[[\]]/).reduce((a, b) => (b.length > a.length ? b : a), '')
  literals.set(frame, literal)
  return literal
}

/**
 * A memory of texts that are published. It only counts, so that the same set of texts in any order gives the same memory,
 * and the same text is written again from the same subject, brief and seed. Texts are plain data and can be sent to a worker;
 * a memory cannot, so it is built where the text is written.
 * @param published both languages of other products, best those of the same category; sixty are enough
 * @param frames prints of the frames of other texts: they cost little, so several hundred can be remembered
 * @example writeListing(subject, { channel, isoDate, novelty: noveltyOf(order.published) }, seededRandom(order.seed))
 */
export function noveltyOf(published: readonly ListingText[], frames: readonly FramePrints[] = []): NoveltyMemory {
  const memory = createNoveltyMemory()
  for (const text of published) memory.remember(text)
  for (const prints of frames) for (const lang of LANGS) memory.rememberFrames(lang, prints[lang])
  return memory
}

/**
 * An empty memory that lives as long as the process; keep it by remembering the last published texts again.
 * @example
 * const novelty = createNoveltyMemory()
 * novelty.remember(written.zh)
 */
export function createNoveltyMemory(): NoveltyMemory {
  const counts: Record<Lang, Map<number, number>> = { zh: new Map(), en: new Map() }
  const used: Record<Lang, Map<number, number>> = { zh: new Map(), en: new Map() }
  // Prints are kept signed: V8 holds small signed integers without a box, and these maps are asked for every frame.
  const count = (map: Map<number, number>, print: number) => map.set(print | 0, (map.get(print | 0) ?? 0) + 1)
  return {
    seen: (lang, gram) => counts[lang].get(gram | 0) ?? 0,
    uses: (lang, frame) => used[lang].get(framePrint(frame) | 0) ?? 0,
    told: (lang, sentence) => used[lang].get(sentence | 0) ?? 0,
    rememberFrames: (lang, prints) => {
      for (const print of prints) count(used[lang], print)
    },
    remember: (text) => {
      for (const { spans } of listingFields(text))
        for (const gram of grams(spansText(spans), text.lang)) count(counts[text.lang], gram)
    },
  }
}
