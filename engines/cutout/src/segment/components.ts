/** Connected pieces of a mask. */
export interface Components {
  /** Number of the piece by pixel, -1 outside. */
  readonly piece: Int32Array
  /** Pixels by piece. */
  readonly areas: readonly number[]
}

/** Pieces of equal value that hang together by their sides. */
export function components(mask: Uint8Array, width: number, value: 0 | 1 = 1): Components {
  const piece = new Int32Array(mask.length).fill(-1)
  const areas: number[] = []
  const stack: number[] = []
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] !== value || piece[start] !== -1) continue
    const id = areas.length
    let area = 0
    piece[start] = id
    stack.push(start)
    while (stack.length > 0) {
      const i = stack.pop()!
      area += 1
      const x = i % width
      const visit = (j: number) => {
        if (mask[j] !== value || piece[j] !== -1) return
        piece[j] = id
        stack.push(j)
      }
      if (x > 0) visit(i - 1)
      if (x < width - 1) visit(i + 1)
      if (i >= width) visit(i - width)
      if (i + width < mask.length) visit(i + width)
    }
    areas.push(area)
  }
  return { piece, areas }
}

/** Pieces smaller than this share of the largest are specks. */
const SPECK = 0.04
/** Holes smaller than this share of the picture are closed, larger ones may be handles and legs. */
const PINHOLE = 0.0004

/**
 * Takes specks off and closes pinholes, and holes that look like the product.
 * @param margin how much rather product, by pixel
 */
export function tidyMask(mask: Uint8Array, margin: Float32Array, width: number): Uint8Array {
  const out = mask.slice()
  const { piece, areas } = components(mask, width)
  const largest = Math.max(0, ...areas)
  for (let i = 0; i < out.length; i++) if (out[i] && areas[piece[i]!]! < largest * SPECK) out[i] = 0
  const holes = components(out, width, 0)
  const touches = new Uint8Array(holes.areas.length)
  const sums = new Float64Array(holes.areas.length)
  const height = out.length / width
  for (let i = 0; i < out.length; i++) {
    const id = holes.piece[i]!
    if (id < 0) continue
    sums[id]! += margin[i]!
    const x = i % width
    const y = Math.floor(i / width)
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) touches[id] = 1
  }
  for (let i = 0; i < out.length; i++) {
    const id = holes.piece[i]!
    if (id < 0 || touches[id]) continue
    const area = holes.areas[id]!
    if (area < out.length * PINHOLE || sums[id]! / area > -1) out[i] = 1
  }
  return out
}
