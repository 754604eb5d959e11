import type { BestPoster, TextBlock } from '@qianmian/design'
import type { ReadLine } from './poster-reader.ts'

/** A text that a reader must find. */
export interface WantedText {
  readonly role: 'headline' | 'price' | 'label'
  readonly expected: string
  /** 0 to 1: how many characters were read in order. */
  readonly match: number
}

/** From this share of its characters on a text counts as found. */
export const FOUND = 0.9

/**
 * How well headline, price and AI label were read. A text is compared with everything that was read inside its box (grown by
 * a tenth of its size), in reading order. Letters that look the same to any reader (I, l, 1; O, 0; full and half width) and
 * spaces, marks and signs of currency do not count.
 */
export function readSlots(
  { composition }: BestPoster,
  lines: readonly ReadLine[],
  price: string | undefined,
): WantedText[] {
  const bare = price ? normal(price) : ''
  const wanted = composition.texts.filter(
    (text) =>
      text.role === 'headline' ||
      text.role === 'label' ||
      ((text.role === 'price' || text.role === 'figure') && bare !== '' && normal(text.lines.join('')) === bare),
  )
  return wanted.map((text) => {
    const expected = normal(text.lines.join(''))
    const role = text.role === 'figure' ? 'price' : (text.role as WantedText['role'])
    return { role, expected: text.lines.join(' '), match: agreement(expected, normal(inside(text, lines))) }
  })
}

function inside(text: TextBlock, lines: readonly ReadLine[]): string {
  const by = 0.12 * text.size + 8
  const { box: b } = text
  const mine = lines.filter((line) => {
    const [x, y] = [line.x + line.width / 2, line.y + line.height / 2]
    return x > b.x - by && x < b.x + b.width + by && y > b.y - by && y < b.y + b.height + by
  })
  const sorted = text.vertical
    ? [...mine].sort((p, q) => q.x + q.width / 2 - p.x - p.width / 2)
    : [...mine].sort((p, q) =>
        Math.abs(p.y + p.height / 2 - q.y - q.height / 2) < 0.4 * text.size ? p.x - q.x : p.y - q.y,
      )
  return sorted.map((line) => line.text).join('')
}

const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[il1|]/g, '1')
    .replace(/o/g, '0')
    .replace(/[\s\p{P}\p{Sc}·]/gu, '')

/** 1 less the edit distance over the expected length, not under 0. */
export function agreement(expected: string, read: string): number {
  const [a, b] = [[...expected], [...read]]
  if (a.length === 0) return 1
  let row = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++) {
      next.push(
        Math.min((row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1, (row[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1)),
      )
    }
    row = next
  }
  return Math.max(0, 1 - (row[b.length] ?? 0) / a.length)
}
