/** Which characters of a text are covered by ranges. Asking about a range costs the same however many ranges there are. */
export class SpanSet {
  readonly #marks: Uint8Array

  constructor(length: number, ranges: readonly { readonly start: number; readonly end: number }[] = []) {
    this.#marks = new Uint8Array(length)
    for (const { start, end } of ranges) this.add(start, end)
  }

  add(start: number, end: number): void {
    this.#marks.fill(1, start, end)
  }

  /** True if no character of the range is covered. */
  isFree(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#marks[at]) return false
    return true
  }

  /** True if every character of the range is covered. */
  covers(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!this.#marks[at]) return false
    return end > start
  }
}
