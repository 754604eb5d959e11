/** A rectangle in canvas pixels, y downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

export const area = (b: Box): number => Math.max(0, b.width) * Math.max(0, b.height)

/** The common part of two boxes; empty boxes have area 0. */
export function intersect(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  }
}

/** The smallest box around all; an empty list gives an empty box at the origin. */
export function union(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return box(0, 0, 0, 0)
  const x = Math.min(...boxes.map((b) => b.x))
  const y = Math.min(...boxes.map((b) => b.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((b) => b.x + b.width)) - x,
    height: Math.max(...boxes.map((b) => b.y + b.height)) - y,
  }
}

/** The box grown by a number of pixels on every side; negative shrinks. */
export const grow = (b: Box, by: number): Box => box(b.x - by, b.y - by, b.width + 2 * by, b.height + 2 * by)

/** True if `inner` lies in `outer`, with a tolerance in pixels for rounding. */
export const contains = (outer: Box, inner: Box, tolerance = 0.5): boolean =>
  inner.x >= outer.x - tolerance &&
  inner.y >= outer.y - tolerance &&
  inner.x + inner.width <= outer.x + outer.width + tolerance &&
  inner.y + inner.height <= outer.y + outer.height + tolerance

/** The share of `target` that the boxes cover together, measured on a grid of 64 × 64 so that overlaps count once. */
export function coveredShare(target: Box, covers: readonly Box[]): number {
  if (area(target) === 0) return 0
  const touching = covers.filter((cover) => area(intersect(cover, target)) > 0)
  if (touching.length === 0) return 0
  if (touching.length === 1 && touching[0]) return area(intersect(touching[0], target)) / area(target)
  const cells = 64
  let hit = 0
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const x = target.x + ((column + 0.5) / cells) * target.width
      const y = target.y + ((row + 0.5) / cells) * target.height
      if (touching.some((b) => x >= b.x && x < b.x + b.width && y >= b.y && y < b.y + b.height)) hit++
    }
  }
  return hit / (cells * cells)
}
