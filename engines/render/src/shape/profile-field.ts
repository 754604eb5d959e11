import { outlineBounds } from './bounds.ts'
import type { Outline } from './shape.ts'

/** Signed distance to an outline, baked on a grid; read with a cubic B-spline so that normals are smooth. */
export interface ProfileField {
  readonly data: Float32Array
  readonly nx: number
  readonly ny: number
  readonly x0: number
  readonly y0: number
  readonly cell: number
}

/** `outlineDistance` made ready for many points: edges in one flat array. */
function distanceTo(outline: Outline): (x: number, y: number) => number {
  const n = outline.length
  const edges = new Float64Array(n * 5)
  for (let i = 0, j = n - 1; i < n; j = i++) {
    const [ax, ay] = outline[i]!
    const [bx, by] = outline[j]!
    const [ex, ey] = [bx - ax, by - ay]
    edges.set([ax, ay, ex, ey, 1 / (ex * ex + ey * ey || 1)], i * 5)
  }
  return (x, y) => {
    let best = Number.POSITIVE_INFINITY
    let inside = false
    for (let k = 0; k < n * 5; k += 5) {
      const ex = edges[k + 2]!
      const ey = edges[k + 3]!
      const wx = x - edges[k]!
      const wy = y - edges[k + 1]!
      const along = (wx * ex + wy * ey) * edges[k + 4]!
      const t = Math.min(1, Math.max(0, along))
      const dx = wx - ex * t
      const dy = wy - ey * t
      const d = dx * dx + dy * dy
      if (d < best) best = d
      if (wy < 0 !== wy - ey < 0 && wx < (ex * wy) / ey) inside = !inside
    }
    const d = Math.sqrt(best)
    return inside ? -d : d
  }
}

/** Exact signed distance to a closed polygon (negative inside), even-odd. */
export function outlineDistance(outline: Outline, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY
  let inside = false
  const n = outline.length
  for (let i = 0, j = n - 1; i < n; j = i++) {
    const [ax, ay] = outline[i]!
    const [bx, by] = outline[j]!
    const ex = bx - ax
    const ey = by - ay
    const wx = x - ax
    const wy = y - ay
    const t = Math.min(1, Math.max(0, (wx * ex + wy * ey) / (ex * ex + ey * ey || 1)))
    const dx = wx - ex * t
    const dy = wy - ey * t
    const d = dx * dx + dy * dy
    if (d < best) best = d
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  const d = Math.sqrt(best)
  return inside ? -d : d
}

/**
 * Bakes the distance to an outline. `axis` closes lathe profiles: points left of x = 0 see the mirror image, so that
 * the axis itself is no edge.
 */
export function bakeProfile(outline: Outline, axis: boolean, resolution = 176): ProfileField {
  const b = outlineBounds(outline)
  const closed: Outline = axis ? stretchToAxis(outline) : outline
  const span = Math.max(b.x1 - (axis ? 0 : b.x0), b.y1 - b.y0)
  const cell = span / (resolution - 12)
  const x0 = (axis ? 0 : b.x0) - cell * 5
  const y0 = b.y0 - cell * 5
  const nx = Math.ceil((b.x1 - x0) / cell) + 7
  const ny = Math.ceil((b.y1 - y0) / cell) + 7
  const data = new Float32Array(nx * ny)
  const distance = distanceTo(closed)
  for (let j = 0; j < ny; j++)
    for (let i = 0; i < nx; i++) {
      const x = x0 + i * cell
      data[j * nx + i] = distance(axis ? Math.abs(x) : x, y0 + j * cell)
    }
  return { data, nx, ny, x0, y0, cell }
}

/** Edges that lie on the axis are pushed far left, so that the distance there is to the real wall. */
function stretchToAxis(outline: Outline): Outline {
  return outline.map(([x, y]) => [x < 1e-6 ? -10 : x, y])
}
