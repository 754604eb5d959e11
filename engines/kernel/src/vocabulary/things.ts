import type { LocalizedText } from '../locale.ts'
import { categoryOfType } from './categories.ts'
import { THING_RELATIVES, THING_ROWS } from './things.data.ts'
import { bareNameZh, typeOfName } from './type-of-name.ts'

/** A thing that shops sell: its noun in both languages, how it is counted, where it belongs. */
export interface Thing {
  readonly id: string
  readonly category: string
  /** The scenes in which it is at home. */
  readonly group: string
  readonly measure: string
  readonly zh: string
  readonly en: string
  readonly plural: boolean
}

interface Word {
  readonly word: string
  readonly thing: Thing
}

const THINGS = new Map<string, Thing>()
const ZH: Word[] = []
const EN: Word[] = []

for (const [id, category, group, measure, zh, en] of THING_ROWS) {
  const plural = en.startsWith('+')
  const zhWords = zh.split('|')
  const enWords = en.replace('+', '').split('|')
  const thing = { id, category, group, measure, zh: zhWords[0] ?? '', en: enWords[0] ?? '', plural }
  THINGS.set(id, thing)
  for (const word of zhWords) ZH.push({ word: word.toLowerCase(), thing })
  for (const word of enWords) EN.push({ word: word.toLowerCase(), thing })
}
for (const [like, pairs] of THING_RELATIVES) {
  const base = THINGS.get(like)
  if (!base) throw new Error(`no such thing: ${like}`)
  for (const pair of pairs.split(', ')) {
    const [name = '', en = ''] = pair.split('=')
    const [zh = '', measure = base.measure] = name.split('/')
    const noun = en.replace('+', '')
    const thing = {
      ...base,
      id: `${like}/${noun.replaceAll(' ', '-')}`,
      measure,
      zh,
      en: noun,
      plural: en.startsWith('+'),
    }
    if (!THINGS.has(thing.id)) THINGS.set(thing.id, thing)
    ZH.push({ word: zh.toLowerCase(), thing })
    EN.push({ word: noun.toLowerCase(), thing })
  }
}
const byLength = (a: Word, b: Word): number => b.word.length - a.word.length
ZH.sort(byLength)
EN.sort(byLength)
// Of two things with one English name the first is meant.
const EN_BY_WORD = new Map(EN.toReversed().map(({ word, thing }) => [word, thing]))
const LONGEST_WORDS = 6

/** A thing by its id. */
export const thing = (id: string): Thing | undefined => THINGS.get(id)

/** All things, for tests and tables. */
export const things = (): readonly Thing[] => [...THINGS.values()]

/** A word as the tables have it: sweets stay sweets, earrings become earring. */
function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function known(phrase: string): Thing | undefined {
  const words = phrase.split(' ')
  const last = words.pop() ?? ''
  for (const form of [last, singular(last), `${last}s`, last.replace(/es$/, '')]) {
    const found = EN_BY_WORD.get([...words, form].join(' '))
    if (found) return found
  }
  return undefined
}

/** What follows the thing in an English name: with a mirror, for women, - blue, 500 ml. */
const TAIL_EN = / (?:with|for|and|in|by|-|–|—|\|) |[,(/|]/

/**
 * The thing that an English name ends with, the longest words first; with `inside`, also one before words that are not known
 * (Watch Gold), the last one in the name.
 */
function inEnglish(name: string, inside: boolean): Thing | undefined {
  const text = name.toLowerCase().normalize('NFKC').replaceAll('’s', '').replaceAll("'s", '')
  const whole = wordsOf(text)
  const head = wordsOf(text.split(TAIL_EN)[0] ?? '')
  for (const words of [head, whole]) {
    for (let size = Math.min(LONGEST_WORDS, words.length); size > 0; size--) {
      const found = known(words.slice(-size).join(' '))
      if (found) return found
    }
  }
  if (!inside) return undefined
  for (let end = head.length - 1; end > 0; end--)
    for (let size = Math.min(LONGEST_WORDS, end); size > 0; size--) {
      const phrase = head.slice(end - size, end).join(' ')
      const found = phrase.length > 3 ? known(phrase) : undefined
      if (found) return found
    }
  return undefined
}

const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}&-]+/u)
    .filter(Boolean)
    .slice(0, 40)

/**
 * What a product is, from its name, and where the name does not say it from the shop's own category or tags.
 * A product type of the vocabulary comes first (`typeOfName`). A name in one language gives both nouns.
 * @param hints the shop's words for its kind: `smartphones`, `beauty`, `mascara`
 * @example thingOfName({ en: 'Green Crystal Earring' }, [])?.zh // '耳环'
 * @example thingOfName({ en: 'Vivo X21' }, ['smartphones'])?.zh // '手机'
 */
export function thingOfName(name: LocalizedText, hints: readonly string[] = []): Thing | undefined {
  const zh = bareNameZh(name.zh ?? '')
  const inChinese = zh === '' ? undefined : ZH.find(({ word }) => zh.endsWith(word))?.thing
  if (inChinese) return inChinese
  const english = [name.en, name.zh].filter((text): text is string => !!text && !/\p{Script=Han}/u.test(text))
  for (const text of english) {
    const found = inEnglish(text, false)
    if (found) return found
  }
  const hinted = hints.map((hint) => hintedThing(hint)).find((found) => found !== undefined)
  if (hinted) return hinted
  for (const text of english) {
    const found = inEnglish(text, true)
    if (found) return found
  }
  return undefined
}

/** A shop's category names one kind of thing (`mens-watches`, 手机) or none (`beauty`, `sports-accessories`). */
function hintedThing(hint: string): Thing | undefined {
  const text = hint.toLowerCase().trim()
  if (/\p{Script=Han}/u.test(text)) return ZH.find(({ word }) => word === text)?.thing
  const words = wordsOf(text.replaceAll('-', ' ').replace(/\b(?:wo)?mens?\b/g, ''))
  const phrase = words.join(' ')
  return phrase.length > 2 ? known(phrase) : undefined
}

/** The category of a product's name, by the vocabulary's types first and then by the things that shops sell. */
export function categoryOfName(name: LocalizedText, hints: readonly string[] = []): string | undefined {
  const type = typeOfName(name)
  return (type && categoryOfType(type)?.id) || thingOfName(name, hints)?.category
}
