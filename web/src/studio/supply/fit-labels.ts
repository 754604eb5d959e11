/** A word on a line: where it wants to stand, and how wide it is, in pixels. */
export interface LineLabel {
  readonly text: string
  /** Its middle. */
  readonly at: number
  /** Smaller goes first; what finds no room is left out. */
  readonly rank: number
}

const GAP = 6

/** About how wide a text is at 11 px: a Chinese character a whole em, others a little over half. */
export function textWidth(text: string, size = 11): number {
  let ems = 0
  for (const letter of text) ems += /[⺀-￯]/.test(letter) ? 1 : /[\s.,:'il1]/.test(letter) ? 0.34 : 0.58
  return ems * size
}

/**
 * Labels of a line that do not run into one another, kept between two ends: the important ones first, moved by at most
 * their own half; the rest is left out.
 * @returns what stands, with its middle
 * @example fitLabels([{ text: '今天', at: 10, rank: 0 }], 0, 100) // [{ text: '今天', x: 11, … }]
 */
export function fitLabels<L extends LineLabel>(
  labels: readonly L[],
  from: number,
  to: number,
): readonly (L & { readonly x: number })[] {
  const placed: (L & { readonly x: number; readonly half: number })[] = []
  for (const label of [...labels].sort((a, b) => a.rank - b.rank)) {
    const half = textWidth(label.text) / 2
    const inside = (x: number) => Math.min(to - half, Math.max(from + half, x))
    const isFree = (x: number) => placed.every((other) => Math.abs(other.x - x) >= other.half + half + GAP)
    const wanted = inside(label.at)
    const x = [wanted, inside(wanted - half - 4), inside(wanted + half + 4)].find(isFree)
    if (x !== undefined) placed.push({ ...label, x, half })
  }
  return placed
}

/**
 * Heights of labels at the end of lines, pushed apart so that each can be read; the order stays.
 * @example spread([10, 12, 40], 13) // [4.5, 17.5, 40]
 */
export function spread(heights: readonly number[], apart: number): number[] {
  const order = heights.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y)
  // Neighbours that are too close become one block around their middle.
  const blocks: { middle: number; members: number[] }[] = []
  for (const { y, index } of order) {
    blocks.push({ middle: y, members: [index] })
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)]
      if (!before || !last) break
      const needed = ((before.members.length + last.members.length) / 2) * apart
      if (last.middle - before.middle >= needed) break
      const members = [...before.members, ...last.members]
      const middle = members.reduce((sum, member) => sum + (heights[member] ?? 0), 0) / members.length
      blocks.splice(-2, 2, { middle, members })
    }
  }
  const out = [...heights]
  for (const { middle, members } of blocks)
    for (const [place, member] of members.entries()) out[member] = middle + (place - (members.length - 1) / 2) * apart
  return out
}

/**
 * Heights of labels held above a line; what does not fit under another moves up with it.
 * @example above([10, 98, 105], 100, 13) // [10, 87, 100]
 */
export function above(heights: readonly number[], line: number, apart: number): number[] {
  const out = [...heights]
  let limit = line
  for (const { index } of heights.map((y, index) => ({ y, index })).sort((a, b) => b.y - a.y)) {
    out[index] = Math.min(out[index] ?? limit, limit)
    limit = (out[index] ?? limit) - apart
  }
  return out
}
