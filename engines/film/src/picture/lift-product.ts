import type { Pixels } from '../order.ts'

/** A product without its backdrop. */
export interface Lifted {
  /** Same size as the picture; alpha is the matte. */
  readonly rgba: Uint8ClampedArray
  readonly width: number
  readonly height: number
  /** Box of the product in pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** 0 to 1: share of the outline that lies on a real edge of the picture. */
  readonly certainty: number
  /** Whether the product runs out of the picture (a rail, a table). */
  readonly isCropped: boolean
}

/** Steps between neighbours that a soft shadow stays under, in units of 0 to 255. */
const SOFT_STEP = 7
const CHROMA_STEP = 13

/**
 * Lifts a product off a plain backdrop: the backdrop is what can be reached from the border without crossing an edge; soft
 * shadows have none. For pictures made in a studio or rendered; a busy picture gives a low certainty.
 * @returns the product, or nothing where no object stands out
 */
export function liftProduct({ rgba, width, height }: Pixels): Lifted | undefined {
  const n = width * height
  const luma = new Float32Array(n)
  const warm = new Float32Array(n)
  const green = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    const [r, g, b] = [rgba[i * 4]!, rgba[i * 4 + 1]!, rgba[i * 4 + 2]!]
    const y = 0.299 * r + 0.587 * g + 0.114 * b
    luma[i] = y
    // Chroma against brightness: a shadow keeps it.
    warm[i] = ((r - b) / (y + 24)) * 128
    green[i] = ((g - (r + b) / 2) / (y + 24)) * 128
  }
  const soft = blur3(luma, width, height)
  const edge = new Float32Array(n)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      edge[i] = Math.hypot(soft[i + 1]! - soft[i - 1]!, soft[i + width]! - soft[i - width]!)
    }
  const border = borderMeans(warm, green, luma, width, height)
  const isBackdrop = (i: number) =>
    edge[i]! < SOFT_STEP &&
    Math.abs(warm[i]! - border.warm) < CHROMA_STEP &&
    Math.abs(green[i]! - border.green) < CHROMA_STEP &&
    luma[i]! > border.luma * 0.42
  const outside = new Uint8Array(n)
  const queue = new Int32Array(n)
  let [head, tail] = [0, 0]
  const visit = (i: number) => {
    if (outside[i] || !isBackdrop(i)) return
    outside[i] = 1
    queue[tail++] = i
  }
  for (let x = 0; x < width; x++) {
    visit(x)
    visit((height - 1) * width + x)
  }
  for (let y = 0; y < height; y++) {
    visit(y * width)
    visit(y * width + width - 1)
  }
  while (head < tail) {
    const i = queue[head++]!
    const x = i % width
    if (x > 0) visit(i - 1)
    if (x < width - 1) visit(i + 1)
    if (i >= width) visit(i - width)
    if (i < n - width) visit(i + width)
  }
  // Edges are wide; the backdrop takes back what lies on its side of them.
  for (let round = 0; round < 2; round++) grow(outside, luma, width, height)
  const inside = largest(outside, width, height)
  if (!inside || inside.count < n * 0.015 || inside.count > n * 0.85) return undefined
  const { mask, box } = inside
  if (inside.solidity < 0.6) return undefined
  let [onEdge, outline] = [0, 0]
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++) {
      const i = y * width + x
      if (!mask[i] || (mask[i - 1] && mask[i + 1] && mask[i - width] && mask[i + width])) continue
      outline++
      let most = 0
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) most = Math.max(most, edge[i + dy * width + dx]!)
      if (most > SOFT_STEP * 2.2) onEdge++
    }
  const alpha = blur3(
    blur3(
      Float32Array.from(mask, (on) => on * 255),
      width,
      height,
    ),
    width,
    height,
  )
  const out = new Uint8ClampedArray(n * 4)
  for (let i = 0; i < n; i++) {
    out[i * 4] = rgba[i * 4]!
    out[i * 4 + 1] = rgba[i * 4 + 1]!
    out[i * 4 + 2] = rgba[i * 4 + 2]!
    // Half a pixel inwards, so that no rim of the backdrop stays.
    out[i * 4 + 3] = Math.max(0, Math.min(255, (alpha[i]! - 96) * 1.6))
  }
  const isCropped = box.x <= 2 || box.y <= 2 || box.x + box.width >= width - 2 || box.y + box.height >= height - 2
  return { rgba: out, width, height, box, certainty: outline === 0 ? 0 : onEdge / outline, isCropped }
}

function blur3(values: Float32Array, width: number, height: number): Float32Array {
  const out = values.slice()
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      out[i] =
        (values[i - width - 1]! +
          2 * values[i - width]! +
          values[i - width + 1]! +
          2 * values[i - 1]! +
          4 * values[i]! +
          2 * values[i + 1]! +
          values[i + width - 1]! +
          2 * values[i + width]! +
          values[i + width + 1]!) /
        16
    }
  return out
}

function borderMeans(
  warm: Float32Array,
  green: Float32Array,
  luma: Float32Array,
  width: number,
  height: number,
): { warm: number; green: number; luma: number } {
  const at: number[] = []
  for (let x = 0; x < width; x += 2) at.push(x + width * 3, (height - 4) * width + x)
  for (let y = 0; y < height; y += 2) at.push(y * width + 3, y * width + width - 4)
  const middle = (values: Float32Array) => at.map((i) => values[i]!).sort((a, b) => a - b)[at.length >> 1] ?? 0
  return { warm: middle(warm), green: middle(green), luma: middle(luma) }
}

/** Lets the backdrop take neighbours that are as bright as itself. */
function grow(outside: Uint8Array, luma: Float32Array, width: number, height: number): void {
  const add: number[] = []
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      if (outside[i]) continue
      for (const j of [i - 1, i + 1, i - width, i + width])
        if (outside[j] && Math.abs(luma[i]! - luma[j]!) < 9) {
          add.push(i)
          break
        }
    }
  for (const i of add) outside[i] = 1
}

/** The largest connected part that is not outside, with large enough companions, and its box. */
function largest(outside: Uint8Array, width: number, height: number) {
  const n = width * height
  const part = new Int32Array(n).fill(-1)
  const sizes: number[] = []
  const stack: number[] = []
  for (let start = 0; start < n; start++) {
    if (outside[start] || part[start] !== -1) continue
    const id = sizes.length
    let size = 0
    stack.push(start)
    part[start] = id
    while (stack.length > 0) {
      const i = stack.pop()!
      size++
      const x = i % width
      for (const j of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width])
        if (j >= 0 && j < n && !outside[j] && part[j] === -1) {
          part[j] = id
          stack.push(j)
        }
    }
    sizes.push(size)
  }
  const most = Math.max(0, ...sizes)
  if (most === 0) return undefined
  const mask = new Uint8Array(n)
  let count = 0
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let i = 0; i < n; i++) {
    const id = part[i]!
    if (id < 0 || sizes[id]! < most * 0.03) continue
    mask[i] = 1
    count++
    const [x, y] = [i % width, Math.floor(i / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  // A real thing is mostly full from its left to its right edge; scattered marks are not.
  let span = 0
  for (let y = top; y <= bottom; y++) {
    let [from, to] = [-1, -1]
    for (let x = left; x <= right; x++)
      if (mask[y * width + x]) {
        if (from < 0) from = x
        to = x
      }
    if (from >= 0) span += to - from + 1
  }
  const filledRows = rowsWithInk(mask, width, top, bottom, left, right) / (bottom - top + 1)
  const solidity = (count / Math.max(1, span)) * filledRows
  return { mask, count, solidity, box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } }
}

function rowsWithInk(
  mask: Uint8Array,
  width: number,
  top: number,
  bottom: number,
  left: number,
  right: number,
): number {
  let rows = 0
  for (let y = top; y <= bottom; y++) if (mask.subarray(y * width + left, y * width + right + 1).includes(1)) rows++
  return rows
}
