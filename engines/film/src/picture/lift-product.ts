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
  const holes = holeArea(outside, isBackdrop, luma, width, height)
  // Edges are wide; the backdrop takes back what lies on its side of them.
  for (let round = 0; round < 2; round++) grow(outside, luma, width, height)
  shave(outside, warm, green, border, width, height)
  const inside = largest(outside, width, height)
  if (!inside || inside.count < n * 0.015 || inside.count > n * 0.85) return undefined
  const { mask, box } = inside
  if (inside.solidity < 0.8) return undefined
  const isWhole = holes < n * 0.004 && strayEdges(mask, edge, width, height) < n * 0.0016
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
  return { rgba: out, width, height, box, certainty: outline === 0 || !isWhole ? 0 : onEdge / outline, isCropped }
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
  // A real thing is mostly full between its edges, seen from the side and from above; scattered marks are not.
  const rows = spans(mask, width, { left, top, right, bottom }, false)
  const columns = spans(mask, width, { left, top, right, bottom }, true)
  let span = 0
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const [a, b] = rows[y - top]!
      const [c, d] = columns[x - left]!
      if (x >= a && x <= b && y >= c && y <= d) span++
    }
  const solidity = count / Math.max(1, span)
  return { mask, count, solidity, box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } }
}

/** First and last place of the mask in every row, or in every column, of a box. */
function spans(
  mask: Uint8Array,
  width: number,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  isAcross: boolean,
): [number, number][] {
  const [from, to] = isAcross ? [box.left, box.right] : [box.top, box.bottom]
  const [low, high] = isAcross ? [box.top, box.bottom] : [box.left, box.right]
  return Array.from({ length: to - from + 1 }, (_, k) => {
    const at = (m: number) => mask[isAcross ? m * width + from + k : (from + k) * width + m]
    let first = low
    while (first <= high && !at(first)) first++
    let last = high
    while (last > first && !at(last)) last--
    return [first, last]
  })
}

/** Edges too sharp for a shadow that lie away from what was found: a part of the thing was missed. */
function strayEdges(mask: Uint8Array, edge: Float32Array, width: number, height: number): number {
  const near = 8
  let count = 0
  for (let y = near; y < height - near; y += 2)
    for (let x = near; x < width - near; x += 2) {
      const i = y * width + x
      if (edge[i]! < SOFT_STEP * 2.2 || mask[i]) continue
      let isNear = false
      for (let dy = -near; dy <= near && !isNear; dy += 4)
        for (let dx = -near; dx <= near && !isNear; dx += 4) isNear = mask[i + dy * width + dx] === 1
      if (!isNear) count += 4
    }
  return count
}

/** Thin lines in the backdrop's own colour are edges of shadows, not parts of the thing. */
function shave(
  outside: Uint8Array,
  warm: Float32Array,
  green: Float32Array,
  border: { readonly warm: number; readonly green: number },
  width: number,
  height: number,
): void {
  const radius = 5
  // Depth: steps to the nearest backdrop, counted up to the radius from both sides.
  const depth = Uint8Array.from(outside, (is) => (is ? 0 : radius + 1))
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      depth[i] = Math.min(depth[i]!, depth[i - 1]! + 1, depth[i - width]! + 1)
    }
  for (let y = height - 2; y > 0; y--)
    for (let x = width - 2; x > 0; x--) {
      const i = y * width + x
      depth[i] = Math.min(depth[i]!, depth[i + 1]! + 1, depth[i + width]! + 1)
    }
  const reach = new Uint8Array(outside.length)
  // Whatever lies within reach of something thick stays.
  for (let y = radius; y < height - radius; y++)
    for (let x = radius; x < width - radius; x++) {
      if (depth[y * width + x]! <= radius) continue
      for (let dy = -radius; dy <= radius; dy++)
        reach.fill(1, (y + dy) * width + x - radius, (y + dy) * width + x + radius + 1)
    }
  for (let i = 0; i < outside.length; i++)
    if (!reach[i] && Math.abs(warm[i]! - border.warm) < CHROMA_STEP && Math.abs(green[i]! - border.green) < CHROMA_STEP)
      outside[i] = 1
}

/** How near the backdrop beside it a hole must be in brightness, on average and in spread. */
const HOLE_OFF = 8
const HOLE_SPREAD = 11

/** How much of the backdrop seems to be seen through the product: as bright as the backdrop to its left and right. */
function holeArea(
  outside: Uint8Array,
  isBackdrop: (i: number) => boolean,
  luma: Float32Array,
  width: number,
  height: number,
): number {
  const n = outside.length
  let area = 0
  const level = new Float32Array(n)
  for (let y = 0; y < height; y++) {
    const row = y * width
    let left = 0
    while (left < width && !outside[row + left]) left++
    let right = width - 1
    while (right >= 0 && !outside[row + right]) right--
    if (left >= width) continue
    // Nearest backdrop on both sides, drawn straight across the product.
    let from = left
    for (let x = left; x <= right; x++) {
      if (!outside[row + x]) continue
      for (let k = from + 1; k < x; k++) {
        const t = (k - from) / (x - from)
        level[row + k] = luma[row + from]! * (1 - t) + luma[row + x]! * t
      }
      from = x
    }
  }
  const seen = new Uint8Array(n)
  for (let start = width; start < n - width; start++) {
    if (outside[start] || seen[start] || !isBackdrop(start)) continue
    const stack = [start]
    const part: number[] = []
    let [sum, squares] = [0, 0]
    seen[start] = 1
    while (stack.length > 0) {
      const i = stack.pop()!
      part.push(i)
      const off = luma[i]! - level[i]!
      sum += off
      squares += off * off
      for (const j of [i - 1, i + 1, i - width, i + width])
        if (j >= 0 && j < n && !outside[j] && !seen[j] && isBackdrop(j)) {
          seen[j] = 1
          stack.push(j)
        }
    }
    const mean = sum / part.length
    const spread = Math.sqrt(Math.max(0, squares / part.length - mean * mean))
    if (part.length > n * 0.003 && Math.abs(mean) < HOLE_OFF && spread < HOLE_SPREAD) area += part.length
  }
  return area
}
