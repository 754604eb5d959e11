import { kernels } from './kernels.ts'

/** Nearest items of each item: `perItem` item numbers a row, nearest first, the item itself left out; -1 fills up. */
export interface NearestLists {
  readonly perItem: number
  readonly items: Int32Array
}

const BLOCK = 64

/**
 * All-pairs nearest neighbours by dot product of unit vectors, exact, on one core (about 6 s for 43,000 items of width 64).
 * Zero vectors have and are no neighbours. Ties go to the lower item number.
 */
export function nearestLists(vectors: Float32Array, width: number, perItem: number): NearestLists {
  const count = vectors.length / width
  const columns = Math.ceil(count / 8) * 8
  const { gemm, memory } = kernels(4 * (BLOCK * width + columns * width + BLOCK * columns))
  const floats = new Float32Array(memory.buffer)
  const allAt = BLOCK * width
  const outAt = allAt + columns * width
  for (let i = 0; i < count; i++)
    for (let j = 0; j < width; j++) floats[allAt + j * columns + i] = vectors[i * width + j]!
  const items = new Int32Array(count * perItem).fill(-1)
  const best = new Float32Array(perItem)
  for (let block = 0; block < count; block += BLOCK) {
    const rows = Math.min(BLOCK, count - block)
    floats.set(vectors.subarray(block * width, (block + rows) * width))
    gemm(BLOCK, columns, width, 0, 4 * width, 4, 4 * allAt, 4 * columns, 4 * outAt, 4 * columns)
    for (let row = 0; row < rows; row++) {
      const item = block + row
      if (vectors[item * width] === 0) continue
      const list = item * perItem
      let held = 0
      let least = 0
      const from = outAt + row * columns
      for (let other = 0; other < count; other++) {
        const value = floats[from + other]!
        if (value <= least || other === item) continue
        let at = held < perItem ? held++ : perItem - 1
        while (at > 0 && best[at - 1]! < value) {
          best[at] = best[at - 1]!
          items[list + at] = items[list + at - 1]!
          at--
        }
        best[at] = value
        items[list + at] = other
        if (held === perItem) least = best[perItem - 1]!
      }
    }
  }
  return { perItem, items }
}
