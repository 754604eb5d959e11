import { jaccard, titlePairs } from './title-groups.ts'

/** Titles for asking how alike any two are. For many titles asked often, `titleGroups` is worked out once. */
export class TitleLikeness {
  readonly #pairs: readonly Int32Array[]

  /** @param titles one title an item number; empty = unknown, like nothing */
  constructor(titles: readonly string[]) {
    this.#pairs = titles.map(titlePairs)
  }

  /** Share of letter pairs that two titles have in common (Jaccard), 0 when either is unknown. */
  of(a: number, b: number): number {
    const [left, right] = [this.#pairs[a], this.#pairs[b]]
    return left && right ? jaccard(left, right) : 0
  }
}
