/** A text made plain for matching, with the way back to the original offsets. */
export interface Normalised {
  readonly text: string
  /** For each character of `text`, where it begins in the original; one more entry for the end. */
  readonly origin: readonly number[]
  /** For each character of `text`, where it ends in the original. */
  readonly originEnd: readonly number[]
}

/** Characters that are typed in place of others to slip past a check. Simplified Chinese, lower-case Latin. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  蕞: '最',
  嘬: '最',
  苐: '第',
  頂: '顶',
  級: '级',
  絕: '绝',
  對: '对',
  國: '国',
  極: '极',
  獨: '独',
  無: '无',
  銷: '销',
  選: '选',
  網: '网',
  療: '疗',
  創: '创',
  領: '领',
  優: '优',
  癒: '愈',
  減: '减',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  В: 'b',
  Е: 'e',
  Н: 'h',
  О: 'o',
  Р: 'p',
  С: 'c',
  Т: 't',
  Α: 'a',
  Β: 'b',
  Ε: 'e',
  Ο: 'o',
  ο: 'o',
}

/** Full-width marks that separate clauses; they stay as they are. */
const KEPT = '，。、；：？！（）「」『』《》〈〉“”‘’…—–−·℃°²³％'
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/
const HAN = /[\u4e00-\u9fff]/
/** Marks and gaps that are put between the characters of a word. Lines and clause marks separate fields and stay. */
const FILLER = /[ .·•・*_~|^+\-—/\\'"`@#$&]/

/**
 * Makes a text plain for rule matching: full-width and circled letters, look-alike characters, invisible characters,
 * 最 written as `zui`, and marks inserted between single Chinese characters (最.好). Lower case.
 * Every character keeps its place in the original, so that findings can be shown where they are.
 * @example normalise('蕞·好').text // '最好'
 */
export function normalise(original: string): Normalised {
  const chars: string[] = []
  const origin: number[] = []
  const originEnd: number[] = []
  const push = (char: string, start: number, end: number): void => {
    chars.push(char)
    origin.push(start)
    originEnd.push(end)
  }
  for (let at = 0; at < original.length; at++) {
    const char = original[at] ?? ''
    if (INVISIBLE.test(char)) continue
    const alike = LOOKALIKES[char]
    const plain =
      alike ??
      (char === '\u3000' ? ' ' : KEPT.includes(char) || HAN.test(char) ? char : char.normalize('NFKC').toLowerCase())
    for (const one of plain) push(one, at, at + 1)
  }
  return withPinyin(withoutFillers({ chars, origin, originEnd }), original.length)
}

interface Draft {
  readonly chars: readonly string[]
  readonly origin: readonly number[]
  readonly originEnd: readonly number[]
}

/** Drops fillers next to a Chinese character that stands alone: 最.好.的, but not 亚麻 短袖. */
function withoutFillers(draft: Draft): Draft {
  const { chars } = draft
  const isHan = (index: number): boolean => HAN.test(chars[index] ?? '')
  const alone = (index: number): boolean => isHan(index) && !isHan(index - 1) && !isHan(index + 1)
  const drop = new Set<number>()
  for (let start = 0; start < chars.length; start++) {
    if (!FILLER.test(chars[start] ?? '') || !isHan(start - 1)) continue
    let end = start
    while (end < chars.length && FILLER.test(chars[end] ?? '') && end - start < 3) end++
    if (isHan(end) && (alone(start - 1) || alone(end))) for (let index = start; index < end; index++) drop.add(index)
    start = end - 1
  }
  if (drop.size === 0) return draft
  const keep = <T>(items: readonly T[]): T[] => items.filter((_item, index) => !drop.has(index))
  return { chars: keep(draft.chars), origin: keep(draft.origin), originEnd: keep(draft.originEnd) }
}

/** zui before a Chinese character is read aloud as 最. */
function withPinyin(draft: Draft, length: number): Normalised {
  const chars: string[] = []
  const origin: number[] = []
  const originEnd: number[] = []
  for (let at = 0; at < draft.chars.length; at++) {
    const isZui =
      draft.chars[at] === 'z' &&
      draft.chars[at + 1] === 'u' &&
      draft.chars[at + 2] === 'i' &&
      HAN.test(draft.chars[at + 3] ?? '') &&
      !/[a-z]/.test(draft.chars[at - 1] ?? '')
    chars.push(isZui ? '最' : (draft.chars[at] ?? ''))
    origin.push(draft.origin[at] ?? 0)
    originEnd.push(draft.originEnd[isZui ? at + 2 : at] ?? length)
    if (isZui) at += 2
  }
  // A character outside the basic plane would make indexes and characters differ, so it becomes one mark.
  return {
    text: chars.map((char) => (char.length === 1 ? char : '\ufffd')).join(''),
    origin: [...origin, length],
    originEnd,
  }
}

/** The range of the original that a range of the normalised text stands for. */
export function originalRange(normalised: Normalised, start: number, end: number): { start: number; end: number } {
  return {
    start: normalised.origin[start] ?? 0,
    end: normalised.originEnd[end - 1] ?? normalised.origin[start] ?? 0,
  }
}
