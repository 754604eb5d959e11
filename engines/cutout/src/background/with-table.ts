import type { LabPlanes } from '../picture/oklab.ts'
import { type BorderSurface, borderSurface, STIFF } from './border-surface.ts'

/** Share of the lower side that must be unlike the wall for a table to be seen. */
const LEAST_OF_LOWER_SIDE = 0.7
/** Share of the border that must lie on the table. */
const LEAST_OF_BORDER = 0.1
const OUTSIDE = 6

/**
 * A wall and the table before it: where nearly the whole lower side is unlike the surface that the rest of the border
 * makes, a second surface is fitted to it, and below its highest place at either side each pixel belongs to the nearer.
 */
export function withTable(lab: LabPlanes, wall: BorderSurface, border: Int32Array): BorderSurface {
  const { width, height } = lab
  const off = (s: BorderSurface, i: number) =>
    Math.max(Math.abs(lab.l[i]! - s.l[i]!) / s.sigmaL, Math.hypot(lab.a[i]! - s.a[i]!, lab.b[i]! - s.b[i]!) / s.sigmaAb)
  const outside = border.filter((i) => off(wall, i) > OUTSIDE)
  if (outside.length < border.length * LEAST_OF_BORDER) return wall
  const isLowest = (i: number) => i >= (height - 1) * width
  if (outside.filter(isLowest).length < width * LEAST_OF_LOWER_SIDE) return wall
  const lower = outside.filter((i) => i > (width * height) / 4)
  const table = borderSurface(lab, lower, STIFF)
  const explained = lower.filter((i) => off(table, i) < OUTSIDE)
  const top = Math.min(...sideTops(explained, width, height))
  const out = { l: wall.l.slice(), a: wall.a.slice(), b: wall.b.slice() }
  let onTable = 0
  for (let i = Math.max(0, top - 2) * width; i < width * height; i++) {
    if (off(table, i) >= off(wall, i)) continue
    out.l[i] = table.l[i]!
    out.a[i] = table.a[i]!
    out.b[i] = table.b[i]!
    onTable += 1
  }
  return {
    ...out,
    hasTable: true,
    sigmaL: Math.max(wall.sigmaL, table.sigmaL),
    sigmaAb: Math.max(wall.sigmaAb, table.sigmaAb),
    range: Math.max(wall.range, onTable > 0 ? 0.06 : 0),
    inliers: (border.length - outside.length + explained.length) / border.length,
  }
}

/** Highest row of a set at the left and at the right side. */
function sideTops(at: Int32Array, width: number, height: number): [number, number] {
  let [left, right] = [height, height]
  const near = Math.max(2, Math.round(width * 0.04))
  for (const i of at) {
    const x = i % width
    const y = Math.floor(i / width)
    if (x < near) left = Math.min(left, y)
    if (x >= width - near) right = Math.min(right, y)
  }
  return [left, right]
}
