import { foldText, isPlain } from '../profile/concepts.ts'

/** Folded text with the place in the original of each of its code units. */
export interface Folded {
  readonly text: string
  /** `at[i]` is where code unit `i` of `text` comes from; one more entry than the text is long. */
  readonly at: Int32Array
}

/**
 * Folds and keeps the way back, so that a chip or a highlight can point into what was typed.
 * @example foldWithOffsets('ＡÉ').text // 'ae'
 */
export function foldWithOffsets(original: string): Folded {
  if (isPlain(original))
    return { text: original.toLowerCase(), at: Int32Array.from({ length: original.length + 1 }, (_, i) => i) }
  const at: number[] = []
  let text = ''
  let place = 0
  for (const character of original) {
    const folded = foldText(character)
    for (let i = 0; i < folded.length; i++) at.push(place)
    text += folded
    place += character.length
  }
  at.push(original.length)
  return { text, at: Int32Array.from(at) }
}

const HAN = /\p{Script=Han}/u
export const isHan = (character: string): boolean => HAN.test(character)

/** A run of text of one nature. */
export interface Run {
  readonly kind: 'han' | 'word' | 'number'
  readonly text: string
  readonly start: number
  readonly end: number
}

const LETTER = /^[\p{L}\p{M}]$/u
const OTHER = 0
const HAN_SIGN = 1
const DIGIT = 2
const WORD_SIGN = 3

/** What a code unit is; surrogate halves count as Chinese in the planes that hold only Chinese characters. */
function signOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if (code >= 97 && code <= 122) return WORD_SIGN
    if (code >= 48 && code <= 57) return DIGIT
    return code >= 65 && code <= 90 ? WORD_SIGN : OTHER
  }
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005 || code === 0x3007)
    return HAN_SIGN
  if (code >= 0xd840 && code <= 0xd888) return HAN_SIGN
  if (code >= 0xdc00 && code <= 0xdfff) {
    const high = text.charCodeAt(at - 1)
    return high >= 0xd840 && high <= 0xd888 ? HAN_SIGN : OTHER
  }
  if (code >= 0xf900 && code <= 0xfaff) return HAN_SIGN
  return LETTER.test(text[at] ?? '') ? WORD_SIGN : OTHER
}

const AFTER_APOSTROPHE = /^'(?:s|t|re|ve|ll)(?!\p{L})/u

/** Where a run that begins at a place ends. */
function endOfRun(text: string, start: number, sign: number): number {
  let end = start + 1
  while (end < text.length && signOf(text, end) === sign) end++
  if (sign === DIGIT && text[end] === '.' && signOf(text, end + 1) === DIGIT) {
    end++
    while (end < text.length && signOf(text, end) === DIGIT) end++
  }
  if (sign === WORD_SIGN && text[end] === "'") end += AFTER_APOSTROPHE.exec(text.slice(end, end + 4))?.[0].length ?? 0
  return end
}

/** Chinese runs, words of other scripts, numbers; everything else divides. Linear in the length. */
export function runsOf(folded: string): Run[] {
  const runs: Run[] = []
  for (let start = 0; start < folded.length; ) {
    const sign = signOf(folded, start)
    if (sign === OTHER) {
      start++
      continue
    }
    const end = endOfRun(folded, start, sign)
    const text = folded.slice(start, end)
    const before = runs.at(-1)
    // A T-shirt is no shirt.
    if (before?.text === 't' && start - before.end <= 1 && /^shirts?$/.test(text))
      runs[runs.length - 1] = { kind: 'word', text: `t${text}`, start: before.start, end }
    else runs.push({ kind: sign === HAN_SIGN ? 'han' : sign === DIGIT ? 'number' : 'word', text, start, end })
    start = end
  }
  return runs
}

/**
 * A word by its stem: possessive and plural off, nothing else (after Harman 1991: the "s" stemmer loses the least).
 * @example stem("women's") // 'women' @example stem('brushes') // 'brush'
 */
export function stem(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  if (bare.length < 4 || !bare.endsWith('s') || /(?:ss|us|is)$/.test(bare)) return bare
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|zz)es$/.test(bare)) return bare.slice(0, -2)
  return bare.slice(0, -1)
}

/** Words that say nothing about a product. */
export const STOP_EN: ReadonlySet<string> = new Set(
  'a an the of for to in on at and or is are be it its that this these those with i me my you your we our some something any anything keep want need looking look find buy get use used using please good nice what which'.split(
    ' ',
  ),
)
export const STOP_ZH: readonly string[] =
  '有没有 适合 想要 想买 想换 推荐 什么 怎么 哪种 哪个 一个 一件 一条 一点 一些 那种 这种 可以 的话 大一点 请问 我要 我想 给我 用的 穿的 比较 的 了 用 穿 想 要 买 找 给 我 能 和 跟 与 或 及 请 有 吗 呢 吧 个 款 类 着 时 时候 在 是 把 被人 换个 换 里 点'.split(
    ' ',
  )
