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
      for (let side = 0; side < 4; side++) {
        if ((side === 0 && x === 0) || (side === 1 && x === width - 1)) continue
        const j = side === 0 ? i - 1 : side === 1 ? i + 1 : side === 2 ? i - width : i + width
        if (mask[j] !== value || piece[j] !== -1) continue
        piece[j] = id
        stack.push(j)
      }
    }
    areas.push(area)
  }
  return { piece, areas }
}

/** By piece, whether it reaches the edge of the picture. */
function atEdge(piece: Int32Array, count: number, width: number, height: number): Uint8Array {
  const out = new Uint8Array(count)
  for (let i = 0; i < piece.length; i++) {
    const id = piece[i]!
    const x = i % width
    const y = Math.floor(i / width)
    if (id >= 0 && (x === 0 || y === 0 || x === width - 1 || y === height - 1)) out[id] = 1
  }
  return out
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
  const height = out.length / width
  const leaves = atEdge(piece, areas.length, width, height)
  const main = areas.indexOf(largest)
  for (let i = 0; i < out.length; i++) {
    if (!out[i]) continue
    const id = piece[i]!
    // What only looks in from the side, beside a product that is whole, is not the product.
    if (areas[id]! < largest * SPECK || (leaves[id] && !leaves[main])) out[i] = 0
  }
  const holes = components(out, width, 0)
  const touches = atEdge(holes.piece, holes.areas.length, width, height)
  const sums = new Float64Array(holes.areas.length)
  for (let i = 0; i < out.length; i++) {
    const id = holes.piece[i]!
    if (id < 0) continue
    sums[id]! += margin[i]!
  }
  for (let i = 0; i < out.length; i++) {
    const id = holes.piece[i]!
    if (id < 0 || touches[id]) continue
    const area = holes.areas[id]!
    if (area < out.length * PINHOLE || sums[id]! / area > -1) out[i] = 1
  }
  return out
}
