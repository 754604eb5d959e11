import { pinyin } from 'pinyin-pro'
import type { Syllable } from '../types.ts'
import { CHARACTER_RULES } from './polyphone-rules.ts'
import { FULL_ZI, NEUTRAL_ENDINGS, ONE_STAYS, POLYPHONES } from './polyphones.data.ts'

/** A stretch of spoken Chinese: the characters, and which of them are said digit by digit. */
export interface SpokenRun {
  readonly chars: readonly string[]
  readonly isDigit: readonly boolean[]
}

/** A word of the run: indices of its first and last-plus-one character. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

const LONGEST = 6
const wordReadings = new Map<string, Map<number, string>>()
const usual = new Map<string, string>()
for (const { char, usual: reading, words } of POLYPHONES) {
  if (reading) usual.set(char, reading)
  for (const [said, list] of Object.entries(words))
    for (const word of list.split(/\s+/).filter(Boolean)) {
      const readings = wordReadings.get(word) ?? new Map<number, string>()
      for (const [index, one] of [...word].entries()) if (one === char) readings.set(index, said)
      wordReadings.set(word, readings)
    }
}
const neutral = new Set(NEUTRAL_ENDINGS)
const oneStays = new Set(ONE_STAYS)

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Cuts Chinese into words (ICU's dictionary), with the words of the reading tables kept whole.
 * @example zhWords([...'重新上架']) // [{ from: 0, to: 2 }, { from: 2, to: 4 }]
 */
export function zhWords(chars: readonly string[]): WordRange[] {
  const out: WordRange[] = []
  let at = 0
  for (const { segment } of segmenter.segment(chars.join(''))) {
    const length = [...segment].length
    const last = out.at(-1)
    // ICU knows few words of shops: 纯棉 comes as two singles. Two lone content characters are taken for one word.
    if (length === 1 && last && last.to - last.from === 1 && isContent(chars[at]) && isContent(chars[last.from]))
      out[out.length - 1] = { from: last.from, to: at + 1 }
    else out.push({ from: at, to: at + length })
    at += length
  }
  return out
}

const FUNCTION_WORDS = new Set(
  '的了着过地得吗呢吧啊呀哦和与或在是有为您我你他她它很都也就还不没这那款个件把被给到又再最更太才只只从向比对让使跟同及而但且若每各该某一二三四五六七八九十百千万两半几零点元高长宽厚重达约仅限',
)
const isContent = (char: string | undefined): boolean => char !== undefined && !FUNCTION_WORDS.has(char)

/** Pinyin of a run before third-tone sandhi: dictionary, then words, then contexts, then 一 and 不. */
export function citations(run: SpokenRun, words: readonly WordRange[]): string[] {
  const { chars } = run
  const said = pinyin(chars.join(''), { toneType: 'num', toneSandhi: false, type: 'array', v: true }).map(fiveTones)
  // Rare characters that the dictionary splits or does not know leave the arrays uneven: then read one by one.
  const base =
    said.length === chars.length ? said : chars.map((char) => fiveTones(pinyin(char, { toneType: 'num', v: true })))
  for (const [index, char] of chars.entries()) {
    const known = usual.get(char)
    if (known) base[index] = known
  }
  const isFixed = applyWords(chars, words, base)
  for (const [index, char] of chars.entries()) {
    const rule = CHARACTER_RULES[char]
    if (!rule || isFixed[index]) continue
    const before = chars.slice(Math.max(0, index - 4), index).join('')
    const reading = rule(before, chars.slice(index + 1, index + 6).join(''))
    if (reading) base[index] = reading
  }
  applyNeutral(chars, base)
  for (const { from, to } of words)
    if (to - from >= 2 && chars[to - 1] === '子' && !FULL_ZI.has(chars.slice(from, to).join(''))) base[to - 1] = 'zi5'
  applyOneAndNot(run, base)
  return base
}

const fiveTones = (syllable: string): string => syllable.replace(/0$/, '5')

/** Longest words first at every place; a word that lies across two words of the segmenter is believed if one end fits. */
function applyWords(chars: readonly string[], words: readonly WordRange[], base: string[]): boolean[] {
  const isFixed = chars.map(() => false)
  const edges = new Set(words.flatMap(({ from, to }) => [from, to]))
  for (let at = 0; at < chars.length; at++) {
    for (let length = Math.min(LONGEST, chars.length - at); length >= 2; length--) {
      const readings = wordReadings.get(chars.slice(at, at + length).join(''))
      if (!readings || !(edges.has(at) || edges.has(at + length))) continue
      for (const [index, reading] of readings) {
        if (isFixed[at + index]) continue
        base[at + index] = reading
        isFixed[at + index] = true
      }
    }
  }
  return isFixed
}

function applyNeutral(chars: readonly string[], base: string[]): void {
  for (let at = 0; at < chars.length; at++)
    for (const length of [3, 2]) {
      const last = at + length - 1
      if (last < chars.length && neutral.has(chars.slice(at, at + length).join('')))
        base[last] = (base[last] ?? '').replace(/\d$/, '5')
    }
  for (let at = 1; at < chars.length; at++) {
    if (chars[at] === '们') base[at] = 'men5'
    // 看看, 试试: the second is neutral; 天天, 人人 and the like are measure words and nouns.
    if (chars[at] === chars[at - 1] && /[看试摸听说想用穿走坐尝问聊等找洗擦读写玩逛]/.test(chars[at] ?? ''))
      base[at] = (base[at] ?? '').replace(/\d$/, '5')
  }
}

const toneOf = (syllable: string | undefined): number => Number(/\d$/.exec(syllable ?? '')?.[0] ?? 0)

/** 一: yi2 before the fourth tone, yi4 before the others, yi1 in numbers and ordinals. 不: bu2 before the fourth tone. */
function applyOneAndNot({ chars, isDigit }: SpokenRun, base: string[]): void {
  for (const [at, char] of chars.entries()) {
    if (char !== '一' && char !== '不') continue
    const next = chars[at + 1]
    const nextTone = toneOf(base[at + 1])
    const isBetween = at > 0 && next !== undefined && chars[at - 1] === next && !/[一二三四五六七八九十零点]/.test(next)
    if (char === '不') {
      base[at] = isBetween ? 'bu5' : nextTone === 4 ? 'bu2' : 'bu4'
      continue
    }
    if (isBetween) base[at] = 'yi5'
    else if (isDigit[at] || next === undefined || staysOne(chars, at)) base[at] = 'yi1'
    else if (next === '个') base[at] = 'yi2'
    else base[at] = nextTone === 4 ? 'yi2' : nextTone === 0 ? 'yi1' : 'yi4'
  }
}

function staysOne(chars: readonly string[], at: number): boolean {
  const before = chars[at - 1] ?? ''
  const next = chars[at + 1] ?? ''
  if (/[一二三四五六七八九十零点第]/.test(before) && !/[百千]/.test(next)) return true
  if (next === '点' && /[零一二三四五六七八九]/.test(chars[at + 2] ?? '')) return true
  if (before === '第' || next === '之' || next === '比' || next === '到') return true
  for (let from = Math.max(0, at - 3); from <= at; from++)
    for (let to = at + 1; to <= Math.min(chars.length, from + 4); to++) {
      const word = chars.slice(from, to).join('')
      // 一个月份 is not 一月; a word that ends in 一 must not be cut out of 同一个.
      if (oneStays.has(word) && !(to === at + 1 && next === '个')) return true
    }
  return false
}

/**
 * Third-tone sandhi by words: inside a word first, then over the edges of words in the same run.
 * @returns what is really said, one entry a syllable
 * @example thirdTones(['hen3', 'hao3'], [{ from: 0, to: 2 }]) // ['hen2', 'hao3']
 */
export function thirdTones(said: readonly string[], words: readonly WordRange[]): string[] {
  const out = [...said]
  const rise = (index: number) => {
    out[index] = (out[index] ?? '').replace(/3$/, '2')
  }
  for (const { from, to } of words)
    for (let at = from; at < to - 1; at++) if (toneOf(said[at]) === 3 && toneOf(said[at + 1]) === 3) rise(at)
  for (const { to } of words) if (to < out.length && toneOf(out[to - 1]) === 3 && toneOf(said[to]) === 3) rise(to - 1)
  return out
}

/**
 * Words and syllables of a run of Chinese.
 * @example pronounce({ chars: [...'很好'], isDigit: [false, false] }).syllables[0] // { char: '很', pinyin: 'hen3', surface: 'hen2' }
 */
export function pronounce(run: SpokenRun): {
  readonly words: readonly WordRange[]
  readonly syllables: readonly Syllable[]
} {
  const words = zhWords(run.chars)
  const said = citations(run, words)
  const surface = thirdTones(said, words)
  return {
    words,
    syllables: run.chars.map((char, index) => ({ char, pinyin: said[index] ?? '', surface: surface[index] ?? '' })),
  }
}
