import { hash32 } from '@qianmian/kernel'

/** Letters and digits of a title, without case, width, blanks and punctuation. */
const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Titles as sorted sets of letter pairs, which serve Chinese and English alike, for asking whether two products carry almost
 * the same name.
 */
export class TitleLikeness {
  readonly #pairs: Int32Array[] = []

  /** @param titles one title an item number; empty = unknown, like nothing */
  constructor(titles: readonly string[]) {
    for (const title of titles) {
      const letters = [...plain(title)]
      const pairs = new Set<number>()
      if (letters.length === 1) pairs.add(hash32(letters[0]!) | 0)
      for (let i = 0; i + 1 < letters.length; i++) pairs.add(hash32(letters[i]! + letters[i + 1]!) | 0)
      this.#pairs.push(Int32Array.from(pairs).sort())
    }
  }

  /** Share of letter pairs that two titles have in common (Jaccard), 0 when either is unknown. */
  of(a: number, b: number): number {
    const left = this.#pairs[a]
    const right = this.#pairs[b]
    if (!left || !right || left.length === 0 || right.length === 0) return 0
    let i = 0
    let j = 0
    let common = 0
    while (i < left.length && j < right.length) {
      if (left[i] === right[j]) {
        common++
        i++
        j++
      } else if (left[i]! < right[j]!) i++
      else j++
    }
    return common / (left.length + right.length - common)
  }
}
