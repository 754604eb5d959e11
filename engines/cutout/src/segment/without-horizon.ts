import { components } from './components.ts'

/** Rows that the line between wall and table is thick at most. */
const THICK = 5
/** Share of the picture's width from which a thin line counts as that line. */
const LONG = 0.12

/** Takes the line between wall and table off a mask: long, level and only a few rows thick. */
export function withoutHorizon(mask: Uint8Array, width: number): Uint8Array {
  const height = mask.length / width
  const thin = new Uint8Array(mask.length)
  for (let x = 0; x < width; x++)
    for (let y = 0; y < height; ) {
      let end = y
      while (end < height && mask[end * width + x]) end++
      if (end > y && end - y <= THICK) for (let k = y; k < end; k++) thin[k * width + x] = 1
      y = Math.max(end, y) + 1
    }
  const { piece, areas } = components(thin, width)
  const left = new Int32Array(areas.length).fill(width)
  const right = new Int32Array(areas.length)
  for (let i = 0; i < thin.length; i++) {
    const id = piece[i]!
    if (id < 0) continue
    left[id] = Math.min(left[id]!, i % width)
    right[id] = Math.max(right[id]!, i % width)
  }
  return mask.map((v, i) => (v && piece[i]! >= 0 && right[piece[i]!]! - left[piece[i]!]! > width * LONG ? 0 : v))
}
