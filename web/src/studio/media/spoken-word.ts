import type { WorkView } from '../../../../server/src/contract/types.ts'

type Caption = WorkView['captions'][number]

/**
 * Which words are heard at a moment: those that have begun last and are not over. Between two words the earlier one stays,
 * so that nothing flickers in a breath.
 * @param words in the order of their times
 * @returns its index; -1 before the first word and after the last
 * @example spokenAt([{ startMs: 0, endMs: 300, text: '亚麻' }], 120) // 0
 */
export function spokenAt(words: readonly Pick<Caption, 'startMs' | 'endMs'>[], atMs: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.startMs <= atMs) low = middle + 1
    else high = middle
  }
  const index = low - 1
  if (index < 0) return -1
  const isLast = index === words.length - 1
  return isLast && atMs >= words[index]!.endMs ? -1 : index
}

/** Captions word by word; one without words of its own, from a voice without word times, is one word. */
export const singleWords = (captions: readonly Caption[]): readonly Pick<Caption, 'startMs' | 'endMs' | 'text'>[] =>
  captions.flatMap((caption) => caption.words ?? [caption])

/** Letters of two words in a row, between which a written text has a space. */
const SPACED = /[\p{Script=Latin}\p{N}%)\]’”.,;:!?]$/u
const STARTS_SPACED = /^[\p{Script=Latin}\p{N}(“[‘$€£¥]/u

/** True where a space belongs between two spoken words: between Latin ones, not inside Chinese. */
export const isSpaced = (before: string, after: string): boolean => SPACED.test(before) && STARTS_SPACED.test(after)

/** Minutes and seconds. @example clock(65_400) // '1:05' */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
