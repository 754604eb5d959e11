import type { Lang } from '@qianmian/kernel'
import { countInk, isClosing, isHan, isOpening } from './characters.ts'

/** Lines of a text and how well they read: 0 is a text that breaks only where it makes sense and fills its lines evenly. */
export interface BrokenLines {
  readonly lines: readonly string[]
  readonly cost: number
}

interface Piece {
  readonly text: string
  /** What it costs to end a line after this piece. */
  readonly breakCost: number
}

const NEVER = Number.POSITIVE_INFINITY
const MAJOR = /[，。；：？！,;:?!.—…]$/u
const MINOR = /[、·）」》”]$/u
/** Words that lean on what stands before them and read badly at the head of a line. */
const LEANING = new Set('的了着过得地们吗呢吧啊里上下中内外起式款级层次条件片只双张颗升克米度'.split(''))
/** Words that lean on what follows and read badly at the end of a line. */
const REACHING = new Set(
  '在把被对从向和与及或是不没也都就更很这那每各一第为给让使用按比以于先再又才还将要会能可'.split(''),
)
const EN_REACHING = new Set([
  'a',
  'an',
  'the',
  'of',
  'to',
  'for',
  'in',
  'on',
  'at',
  'by',
  'and',
  'or',
  'with',
  'from',
  'is',
  'no',
])

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Breaks a short text into exactly `count` lines by sense: after punctuation where that is possible, else between words,
 * never inside a word, a number with its unit or before a closing mark, and never with one character alone (孤字).
 * Chinese words come from `Intl.Segmenter`; the choice over all breaks is made by dynamic programming.
 * @param measure width of a line in the caller's unit
 * @returns undefined when no such break fits into `maxWidth`
 * @example breakLines('余量九厘米，风走得过', 'zh', 2, (line) => line.length, 8)?.lines // ['余量九厘米，', '风走得过']
 */
export function breakLines(
  text: string,
  lang: Lang,
  count: number,
  measure: (line: string) => number,
  maxWidth: number,
): BrokenLines | undefined {
  const pieces = lang === 'zh' ? chinesePieces(text) : latinPieces(text)
  const n = pieces.length
  if (n === 0 || count > n) return undefined
  const joined = (from: number, to: number): string =>
    pieces
      .slice(from, to)
      .map((piece) => piece.text)
      .join('')
      .trim()
  const ideal = Math.min(maxWidth, measure(text) / count)
  const lineCost = (line: string, width: number, last: boolean): number => {
    if (count > 1 && lang === 'zh' && countInk(line) < 2) return NEVER
    const slack = (ideal - width) / ideal
    const orphan = last && count > 1 && lang === 'en' && !line.includes(' ') && line.length < 5 ? 1.2 : 0
    return slack * slack * (slack > 0 ? 1.1 : 0.9) + orphan
  }
  let reach: { cost: number; lines: string[] }[] = Array.from({ length: n + 1 }, (_, to) =>
    to === 0 ? { cost: 0, lines: [] } : { cost: NEVER, lines: [] },
  )
  for (let line = 1; line <= count; line++) {
    const next: { cost: number; lines: string[] }[] = Array.from({ length: n + 1 }, () => ({ cost: NEVER, lines: [] }))
    for (let to = line; to <= n; to++) {
      if ((line === count) !== (to === n)) continue
      for (let from = to - 1; from >= line - 1; from--) {
        const line = joined(from, to)
        const width = measure(line)
        // Taking in still more words only makes it wider: long texts stay linear.
        if (width > maxWidth) break
        const before = reach[from]
        if (!before || before.cost === NEVER) continue
        const cost = lineCost(line, width, to === n)
        if (cost === NEVER) continue
        const total = before.cost + cost + (to === n ? 0 : (pieces[to - 1]?.breakCost ?? 0))
        if (total < (next[to]?.cost ?? NEVER)) next[to] = { cost: total, lines: [...before.lines, line] }
      }
    }
    reach = next
  }
  const best = reach[n]
  return best && best.cost < NEVER ? { lines: best.lines, cost: best.cost / count } : undefined
}

function chinesePieces(text: string): Piece[] {
  const words: string[] = []
  for (const { segment } of segmenter.segment(text.trim())) {
    const previous = words.at(-1)
    if (previous !== undefined && glued(previous, segment)) words[words.length - 1] = previous + segment
    else words.push(segment)
  }
  const inside = insideCost(text)
  return words.map((word, i) => ({ text: word, breakCost: chineseBreak(word, words[i + 1], inside) }))
}

/** True when two neighbours may not be parted: punctuation, numbers with units, Latin words with their hyphens. */
function glued(left: string, right: string): boolean {
  const a = [...left].at(-1) ?? ''
  const b = [...right][0] ?? ''
  if (isClosing(b) || isOpening(a)) return true
  if (b === ' ') return true
  if (a === ' ') return false
  const latinA = !isHan(a) && !isClosing(a)
  const latinB = !isHan(b) && !isOpening(b)
  if (latinA && latinB) return true
  // 165|克, 第 3|代: a figure keeps the one character that counts it.
  return /[0-9]$/.test(left) && [...right].length <= 2 && isHan(b)
}

function chineseBreak(word: string, next: string | undefined, inside: number): number {
  if (MAJOR.test(word)) return -0.35
  if (MINOR.test(word)) return -0.1
  const trimmed = word.trim()
  const head = next ? ([...next][0] ?? '') : ''
  if (next && [...next.replace(/\p{P}/gu, '')].length === 1 && LEANING.has(head)) return 0.7 + inside
  if ([...trimmed].length === 1 && REACHING.has(trimmed)) return 0.55 + inside
  if (trimmed.endsWith('的')) return 0.12 + inside
  // 玻色因|10%: a figure belongs to the name before it.
  if (/^\d/.test(next ?? '')) return 0.45 + inside
  return 0.28 + inside
}

/** A text that pauses should be broken at its pauses: a break inside a clause then costs more. */
const insideCost = (text: string): number => (/[，。；：？！,;:?!—].*[^\p{P}\s]/u.test(text) ? 0.3 : 0)

function latinPieces(text: string): Piece[] {
  return text
    .trim()
    .split(/(?<=\s)|(?<=[a-z]-)(?=[a-z])/i)
    .filter((word) => word.trim() !== '')
    .map((word) => ({ text: word, breakCost: latinBreak(word.trim(), insideCost(text)) }))
}

function latinBreak(word: string, inside: number): number {
  if (MAJOR.test(word)) return -0.3
  if (EN_REACHING.has(word.toLowerCase())) return 0.4 + inside
  if (word.endsWith('-')) return 0.35 + inside
  // 100 %, 3.2 m: a bare number wants its unit.
  return (/^[\d.,−¥$€]+$/.test(word) ? 0.5 : 0.08) + inside
}
