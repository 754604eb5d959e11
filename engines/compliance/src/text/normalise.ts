import { allMatches } from './joined-fields.ts'
import { LOOKALIKES, SPELLED } from './lookalikes.data.ts'

/** A text made plain for matching, with the way back to the original offsets. */
export interface Normalised {
  /** Lower case. */
  readonly text: string
  /** The same characters with the letter case of the original: unit signs and place names need it. */
  readonly cased: string
  /** For each character of `text`, where it begins in the original; one more entry for the end. */
  readonly origin: ArrayLike<number>
  /** For each character of `text`, where it ends in the original. */
  readonly originEnd: ArrayLike<number>
}

/** Full-width marks that separate clauses, and signs that units are written with; they stay as they are. */
const KEPT = new Set('，。、；：？！（）「」『』《》〈〉“”‘’…—–−·℃°²³¥￥€£×㎡')
/** Nothing that a reader sees, or marks that are drawn over a letter. */
const UNSEEN = /\p{Cf}|\p{Mn}|\p{Me}|[\u115f\u3164\uffa0\u2800]/u
const HAN = '\\u3400-\\u9fff'
/** Signs and pictures that have no business between two characters of a word. */
const SIGN = '★☆*_~|^#@$&`•・\\\\+=<>\\p{Extended_Pictographic}'
/** Marks that also separate words: they go only where a character stands alone between them. */
const GAP = ` .·\\-—/'"`
const MAX_GAP = 3
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])[${SIGN}${GAP}]{1,${MAX_GAP}}(?=[${HAN}\\d])`, 'gu')
const BETWEEN_LATIN = new RegExp(`(?<=[A-Za-z])[${SIGN.replace('#@$&', '#')}]{1,${MAX_GAP}}(?=[A-Za-z])`, 'gu')
const ONLY_SIGNS = new RegExp(`^[${SIGN}]+$`, 'u')
const ALONE_BEFORE = new RegExp(`(?:^|[^${HAN}])[${HAN}]$`)
const ALONE_AFTER = new RegExp(`^[${HAN}](?![${HAN}])`)
/** Characters that begin a forbidden word and hardly ever end one: a gap behind them is put there on purpose. */
const OPENERS = new Set('最第顶极绝唯至')
/**
 * Four letters or more with one and the same mark between them are a word written apart (b.e.s.t); S M L and A/B are not.
 * The longest forbidden words are shorter than the bound.
 */
const SPELT = /(?<![A-Za-z])[A-Za-z]([ .·\-—/'"])[A-Za-z](?![A-Za-z])(?:\1[A-Za-z](?![A-Za-z])){2,24}/g
const SYLLABLE = new RegExp(
  `(?<![A-Za-z])(?:${[...new Set(SPELLED.map(([, one]) => one))].join('|')})(?![A-Za-z])`,
  'gi',
)

interface Draft {
  readonly text: string
  readonly origin: Int32Array
  readonly originEnd: Int32Array
}

/** A range of a draft that is left out or replaced by one character. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

/**
 * Makes a text plain for all gates: full-width, circled, mathematical and keycap letters and digits, look-alike letters of
 * other alphabets, traditional characters, invisible and combining marks, vulgar fractions (½ as 0.5), marks and pictures
 * put between the characters of a word (最*好, 抗✨菌, b.e.s.t), and a few syllables typed for characters (zui好).
 * Every character keeps its place in the original, so that findings can be shown where they are.
 * @example normalise('蕞·好').text // '最好'
 */
export function normalise(original: string): Normalised {
  const draft = joinSpelt(withoutFillers(withPinyin(readCharacters(original))))
  const origin = new Int32Array(draft.text.length + 1)
  origin.set(draft.origin)
  origin[draft.text.length] = original.length
  return { text: lowered(draft.text), cased: draft.text, origin, originEnd: draft.originEnd }
}

/** Lower case without changing the length. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, at) => {
    const char = text[at] ?? ''
    return char.toLowerCase().length === 1 ? char.toLowerCase() : char
  }).join('')
}

function readCharacters(original: string): Draft {
  const parts: string[] = []
  const origin: number[] = []
  const originEnd: number[] = []
  let at = 0
  let last = ''
  for (const character of original) {
    const end = at + character.length
    const plain = plainForm(character, last)
    for (let index = 0; index < plain.length; index++) {
      origin.push(at)
      originEnd.push(end)
    }
    if (plain !== '') {
      parts.push(plain)
      last = plain
    }
    at = end
  }
  return { text: parts.join(''), origin: Int32Array.from(origin), originEnd: Int32Array.from(originEnd) }
}

/** What is read for one character: usually itself, nothing for an invisible one. */
function plainForm(character: string, before: string): string {
  if (character <= '\u007e') return character
  const alike = LOOKALIKES.get(character)
  if (alike !== undefined) return alike
  if (character >= '\u4e00' && character <= '\u9fff') return character
  if (KEPT.has(character)) return character
  if (character === '\u2028' || character === '\u2029') return '\n'
  if (UNSEEN.test(character)) return ''
  if (/\p{Zs}/u.test(character)) return ' '
  const folded = character.normalize('NFKC')
  const fraction = /^(\d)\u2044(\d+)$/.exec(folded)
  if (fraction) return decimalFraction(Number(fraction[1]), Number(fraction[2]), /\d$/.test(before))
  const bare = [...folded.normalize('NFKD')].filter((part) => !UNSEEN.test(part))
  return bare.map((part) => digitOf(part) ?? LOOKALIKES.get(part) ?? asOneUnit(part)).join('')
}

/** 1½ is read 1.5, ½ is read 0.5; thirds have no decimal and stay a fraction. */
function decimalFraction(top: number, bottom: number, follows: boolean): string {
  const value = top / bottom
  const decimals = String(value).slice(1)
  if (decimals.length > 5) return `${follows ? ' ' : ''}${top}/${bottom}`
  return follows ? decimals : `0${decimals}`
}

/** The value of a decimal digit of any script. Their blocks of ten begin at 0 or 6 of a row of sixteen. */
function digitOf(part: string): string | undefined {
  if (!/\p{Nd}/u.test(part)) return undefined
  const code = part.codePointAt(0) ?? 0
  const row = code - (code % 16)
  return String(/\p{Nd}/u.test(String.fromCodePoint(row)) ? code % 16 : (code % 16) - 6)
}

/** A character outside the basic plane would make indexes and characters differ, so a picture becomes a star and the rest one mark. */
function asOneUnit(part: string): string {
  if (part.length === 1) return part
  return /\p{Extended_Pictographic}/u.test(part) ? '★' : '\ufffd'
}

/** A few syllables next to Chinese characters are read aloud as a character: zui好, 抗jun. */
function withPinyin(draft: Draft): Draft {
  const edits = allMatches(SYLLABLE, draft.text).flatMap((match): Edit[] => {
    const end = match.index + match[0].length
    const before = draft.text[match.index - 1] ?? ''
    const next = draft.text[end] ?? ''
    const spelled = SPELLED.find(([left, syllable, right]) => {
      if (match[0].toLowerCase() !== syllable) return false
      if (left !== '' && (before === '' || !left.includes(before))) return false
      return right === '' || (right === '*' ? /[\u3400-\u9fff]/.test(next) : next !== '' && right.includes(next))
    })
    return spelled ? [{ start: match.index, end, by: spelled[3] }] : []
  })
  return edited(draft, edits)
}

/** Drops signs between characters of a word, and gaps next to a Chinese character that stands alone: 最.好.的, but not 亚麻 短袖. */
function withoutFillers(draft: Draft): Draft {
  const { text } = draft
  const edits: Edit[] = []
  for (const match of allMatches(BETWEEN_HAN, text)) {
    const start = match.index
    const end = start + match[0].length
    const opens = OPENERS.has(text[start - 1] ?? '')
    const next = text[end] ?? ''
    // 第 also goes on with a digit.
    if (/\d/.test(next) && text[start - 1] !== '第') continue
    const alone =
      ALONE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || ALONE_AFTER.test(text.slice(end, end + 2))
    // 转/分 and 元/件 are written with a slash.
    if (opens || ONLY_SIGNS.test(match[0]) || (alone && !match[0].includes('/'))) edits.push({ start, end, by: '' })
  }
  for (const match of allMatches(BETWEEN_LATIN, text))
    edits.push({ start: match.index, end: match.index + match[0].length, by: '' })
  return edited(draft, edits)
}

function joinSpelt(draft: Draft): Draft {
  const edits = allMatches(SPELT, draft.text).flatMap((match): Edit[] =>
    Array.from({ length: (match[0].length - 1) / 2 }, (_, index) => {
      const start = match.index + 1 + index * 2
      return { start, end: start + 1, by: '' }
    }),
  )
  return edited(draft, edits)
}

function edited(draft: Draft, unsorted: readonly Edit[]): Draft {
  if (unsorted.length === 0) return draft
  const edits = [...unsorted].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  const origin = new Int32Array(draft.text.length)
  const originEnd = new Int32Array(draft.text.length)
  let length = 0
  let at = 0
  const keep = (to: number): void => {
    if (to <= at) return
    parts.push(draft.text.slice(at, to))
    origin.set(draft.origin.subarray(at, to), length)
    originEnd.set(draft.originEnd.subarray(at, to), length)
    length += to - at
  }
  for (const { start, end, by } of edits) {
    keep(start)
    if (by !== '') {
      parts.push(by)
      origin[length] = draft.origin[start] ?? 0
      originEnd[length] = draft.originEnd[end - 1] ?? 0
      length += 1
    }
    at = end
  }
  keep(draft.text.length)
  return { text: parts.join(''), origin: origin.slice(0, length), originEnd: originEnd.slice(0, length) }
}

/** The range of the original that a range of the normalised text stands for. */
export function originalRange(normalised: Normalised, start: number, end: number): { start: number; end: number } {
  return {
    start: normalised.origin[start] ?? 0,
    end: normalised.originEnd[end - 1] ?? normalised.origin[start] ?? 0,
  }
}
