import { CATEGORIES, LANGS, type Lang, UNITS } from '@qianmian/kernel'
import { GLOSSARY } from '../glossary.data.ts'
import { NOUNS } from '../nouns.data.ts'
import { TOPIC_WORDS } from './topic-words.data.ts'

/** One character each, so that a masked text is still a text: a figure, its unit, what it is about, a name, a stated fact. */
export const MASK = { figure: '\uE000', unit: '\uE001', topic: '\uE002', name: '\uE003', fact: '\uE004' } as const
export const isMask = (character: string): boolean => character >= '\uE000' && character <= '\uE004'

type Kind = keyof typeof MASK

/** What Chinese words are masked as, by first character, the longest first. */
type Trie = ReadonlyMap<string, readonly (readonly [word: string, kind: Kind])[]>

function trieOf(words: Iterable<readonly [string, Kind]>): Trie {
  const trie = new Map<string, (readonly [string, Kind])[]>()
  for (const [word, kind] of words) {
    const first = word.charAt(0)
    if (first === '') continue
    const list = trie.get(first)
    if (list) list.push([word, kind])
    else trie.set(first, [[word, kind]])
  }
  for (const list of trie.values()) list.sort((a, b) => b[0].length - a[0].length)
  return trie
}

const FIGURE = /[0-9０-９]+(?:[.,:/×xX~～-][0-9０-９]+)*|[一二三四五六七八九十百千万两半零〇]{2,}/y
/** Chinese numerals that stand before a measure word or unit: 倒二十毫升, 两遍. A lone 一 is grammar more often than number. */
const LONE =
  /[两二三四五六七八九十半](?=[件条张只个瓶盒支双副套杯碗步遍次天年月周层片块颗粒颗斤克升米秒分小毫公厘千瓦伏])/y

/** Characters that may open a figure: most do not, and no pattern is tried on them. */
const NUMERAL = new Set('0123456789０１２３４５６７８９一二三四五六七八九十百千万两半零〇')

function figureAt(text: string, at: number): string | undefined {
  FIGURE.lastIndex = at
  LONE.lastIndex = at
  return (FIGURE.exec(text) ?? LONE.exec(text))?.[0]
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/** Where a word of Latin letters that begins at a place ends; the place itself if none does. */
export function wordEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return at
  let end = at + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    // An apostrophe or hyphen belongs to the word.
    if (!isLetter(code) && code !== 39 && code !== 0x2019 && code !== 45) break
    end += 1
  }
  return end
}

const unitsOf = (lang: Lang): string[] =>
  Object.values(UNITS)
    .flatMap(({ table, prose }) => [table, prose[lang], lang === 'en' ? (prose.enPlural ?? '') : ''])
    .filter((word) => word !== '' && !/^(件|张|次|年|天|级|支|杯)$/.test(word))

const MORE_UNITS: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '公斤',
    '斤',
    '摄氏度',
    '度',
    '秒',
    '分钟',
    '毫秒',
    '块钱',
    '元',
    '公里',
    '寸',
    '英寸',
    '瓦',
    '赫兹',
    '帕',
    '千帕',
  ],
  en: 'degrees degree seconds minutes hours days weeks months years kilos kilo grams gram litre litres metre metres inch inches percent per cent watts volts yuan dollars millilitres millilitre'.split(
    ' ',
  ),
}

function topicsOf(lang: Lang): string[] {
  const types = CATEGORIES.flatMap((category) => Object.values(category.productTypes).map((name) => name[lang] ?? ''))
  const nouns = Object.values(NOUNS).map((noun) => noun[lang])
  const values = GLOSSARY.map(([zh, en]) => (lang === 'zh' ? zh : en))
  return [...TOPIC_WORDS[lang].split(' '), ...types, ...nouns, ...values].filter((word) => word.length > 0)
}

const ZH_WORDS = trieOf([
  ...topicsOf('zh').map((word) => [word, 'topic'] as const),
  ...[...unitsOf('zh'), ...MORE_UNITS.zh].map((word) => [word, 'unit'] as const),
])

/** Words of grammar and manner that come inside names of things: they are never masked. */
const GRAMMAR = new Set(
  'of the and in a an on with for per to by at set soft light dark pure down over one no not all new use your our you we free hot cold'.split(
    ' ',
  ),
)

const enRows = (phrases: readonly string[], kind: Kind): (readonly [string, Kind])[] =>
  phrases
    .flatMap((phrase) => phrase.toLowerCase().split(' '))
    .filter((word) => word !== '' && !GRAMMAR.has(word))
    .map((word) => [word, kind] as const)

/** A topic of several words is masked word by word. */
const EN_WORDS: ReadonlyMap<string, Kind> = new Map([
  ...enRows(topicsOf('en'), 'topic'),
  ...enRows([...unitsOf('en'), ...MORE_UNITS.en], 'unit'),
])

/** Names of this shop that the lists do not know: its brand, its products. */
export interface MaskNames {
  readonly zh: Trie
  readonly en: ReadonlyMap<string, Kind>
}

/**
 * Prepares names for masking.
 * @example maskText('素屿的布，洗两遍', 'zh', maskNames(['素屿'])) // the brand is one mask character
 */
export function maskNames(names: readonly string[]): MaskNames {
  const clean = names.map((name) => name.trim()).filter((name) => name.length > 1)
  return {
    zh: trieOf(clean.map((name) => [name, 'name'] as const)),
    en: new Map(
      clean
        .flatMap((name) => name.toLowerCase().split(/[^\p{L}’'-]+/u))
        .filter((word) => word.length > 2 && !GRAMMAR.has(word))
        .map((word) => [word, 'name'] as const),
    ),
  }
}

export const NO_NAMES: MaskNames = { zh: new Map(), en: new Map() }

function wordAt(text: string, at: number, trie: Trie): readonly [string, Kind] | undefined {
  const list = trie.get(text.charAt(at))
  return list?.find(([word]) => text.startsWith(word, at))
}

function maskZh(text: string, names: MaskNames): string {
  let out = ''
  let i = 0
  let afterFigure = false
  while (i < text.length) {
    const character = text.charAt(i)
    if (isMask(character)) {
      out += character
      i += 1
      afterFigure = character === MASK.figure
      continue
    }
    const figure = NUMERAL.has(character) ? figureAt(text, i) : undefined
    if (figure) {
      out += MASK.figure
      i += figure.length
      afterFigure = true
      continue
    }
    const found = wordAt(text, i, names.zh) ?? wordAt(text, i, ZH_WORDS)
    // A unit is one only after its figure: 度 in 温度 is not.
    if (found && (found[1] !== 'unit' || afterFigure)) {
      out += MASK[found[1]]
      i += found[0].length
    } else {
      const latin = wordEnd(text, i) - i
      // Latin letters in a Chinese text are names, models and units.
      if (latin > 0) {
        out += afterFigure ? MASK.unit : MASK.name
        i += latin
      } else {
        out += character
        i += 1
      }
    }
    afterFigure = false
  }
  return out
}

const NUMBER_WORD =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|twice|[a-z]+ty-[a-z]+)$/

const EN_FIGURE = /[0-9]+(?:[.,:/×x-][0-9]+)*/y
const numberWords = new Map<string, boolean>()

function isNumberWord(word: string): boolean {
  let known = numberWords.get(word)
  if (known === undefined) {
    known = NUMBER_WORD.test(word)
    if (numberWords.size < 20_000) numberWords.set(word, known)
  }
  return known
}

function maskWord(word: string, opens: boolean, names: MaskNames): string {
  const lower = word.toLowerCase().replace('’', "'")
  const kind = names.en.get(lower) ?? EN_WORDS.get(lower) ?? (isNumberWord(lower) ? 'figure' : undefined)
  if (kind) return MASK[kind]
  const code = word.charCodeAt(0)
  // A capital letter inside a sentence is a name's, except in "I".
  const isName = !opens && code >= 65 && code <= 90 && !(lower === 'i' || lower.startsWith("i'"))
  return isName ? MASK.name : lower
}

function maskEn(text: string, names: MaskNames): string {
  let out = ''
  let opens = true
  let i = 0
  while (i < text.length) {
    const end = wordEnd(text, i)
    if (end > i) {
      out += maskWord(text.slice(i, end), opens, names)
      opens = false
      i = end
      continue
    }
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      EN_FIGURE.lastIndex = i
      out += MASK.figure
      i += EN_FIGURE.exec(text)?.[0].length ?? 1
      opens = false
      continue
    }
    const character = text.charAt(i)
    if (code >= 0x3400 && code <= 0x9fff) {
      // Chinese inside an English text is a name.
      while (i < text.length && text.charCodeAt(i) >= 0x3400 && text.charCodeAt(i) <= 0x9fff) i += 1
      out += MASK.name
      opens = false
      continue
    }
    out += character
    if (END_MARKS.has(character)) opens = true
    else if (!OPENING_MARKS.has(character)) opens = false
    i += 1
  }
  return out
}

const END_MARKS = new Set('.!?。！？\n')
const OPENING_MARKS = new Set(' \t"“‘(（「')

/**
 * A text without what it is about: figures, units, product words and names are one mask character each, English is in lower
 * case. What is left is the manner.
 * @example maskText('布先洗过两遍，再裁。', 'zh') // '□先洗过□遍，再裁。' with private-use characters for □
 */
export function maskText(text: string, lang: Lang, names: MaskNames = NO_NAMES): string {
  return lang === 'zh' ? maskZh(text, names) : maskEn(text, names)
}

/** The language that a text is written in; undefined when it is neither. */
export function langOf(text: string): Lang | undefined {
  const han = (text.match(/[\u3400-\u9fff]/g) ?? []).length
  const latin = (text.match(/[A-Za-z]+/g) ?? []).length
  const other = (
    text.match(
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/gu,
    ) ?? []
  ).length
  if (other > (han + latin) / 3) return undefined
  if (han === 0 && latin === 0) return undefined
  // A word of English weighs as much as a word of Chinese, which is near two characters.
  return LANGS[han / 1.8 >= latin ? 0 : 1]
}
