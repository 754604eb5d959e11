import { boxMean } from '../picture/box-mean.ts'
import type { LabPlanes } from '../picture/oklab.ts'
import { components } from './components.ts'
import type { GraphCut } from './graph-cut.ts'

/** What can be measured of a cut without knowing the truth; each 0..1 except raggedness. */
export interface Evidence {
  /** Share of the picture. */
  readonly area: number
  /** Overlap of cuts with a weaker and a stronger liking for short edges, the worse of the two. */
  readonly stability: number
  /** Share of pixels on whose side the densities speak. */
  readonly agreement: number
  /** Share of the outline across which colours really change. */
  readonly outline: number
  /** Share of the picture's edge that the product covers. */
  readonly atEdge: number
  /** Share of the largest piece. */
  readonly wholeness: number
  /** Length of the outline over that of a circle of the same area. */
  readonly raggedness: number
  /** Share of what lies outside that has edges of its own: a background full of things. */
  readonly edgesOutside: number
}

/** Pixels to each side of the outline between which colours are compared. */
const ACROSS = 3
/** A change that an eye sees, OKLab units. */
const VISIBLE = 0.05

/** Measures a cut. */
export function evidenceOf(lab: LabPlanes, mask: Uint8Array, cut: GraphCut): Evidence {
  const { width, height } = lab
  const n = width * height
  let area = 0
  let agree = 0
  for (let i = 0; i < n; i++) {
    if (mask[i]) area += 1
    if (mask[i] ? cut.margin[i]! > 0.5 : cut.margin[i]! < -0.5) agree += 1
  }
  let edge = 0
  let ring = 0
  for (let x = 0; x < width; x++)
    for (const y of [0, height - 1]) [edge, ring] = [edge + mask[y * width + x]!, ring + 1]
  for (let y = 0; y < height; y++)
    for (const x of [0, width - 1]) [edge, ring] = [edge + mask[y * width + x]!, ring + 1]
  const { areas } = components(mask, width)
  const { length, clear } = walkOutline(lab, mask)
  return {
    area: area / n,
    stability: Math.min(1, ...cut.variants.map((variant) => overlap(mask, variant))),
    agreement: agree / n,
    outline: length === 0 ? 0 : clear / length,
    atEdge: edge / ring,
    wholeness: area === 0 ? 0 : Math.max(0, ...areas) / area,
    raggedness: area === 0 ? 0 : length / (2 * Math.sqrt(Math.PI * area)),
    edgesOutside: edgesOutside(lab, mask),
  }
}

/** Change over two pixels that makes an edge, OKLab units. */
const EDGE = 0.09

function edgesOutside({ width, height, l, a, b }: LabPlanes, mask: Uint8Array): number {
  const rim = boxMean(new Float32Array(mask), width, height, 4)
  let all = 0
  let edges = 0
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      if (rim[i]! > 0) continue
      all += 1
      const change = (j: number, k: number) => Math.hypot(l[j]! - l[k]!, a[j]! - a[k]!, b[j]! - b[k]!)
      if (Math.max(change(i - 1, i + 1), change(i - width, i + width)) > EDGE) edges += 1
    }
  return all === 0 ? 1 : edges / all
}

function walkOutline(lab: LabPlanes, mask: Uint8Array): { length: number; clear: number } {
  const { width, height, l, a, b } = lab
  let length = 0
  let clear = 0
  const compare = (inside: number, outside: number): void => {
    length += 1
    if (Math.hypot(l[inside]! - l[outside]!, a[inside]! - a[outside]!, b[inside]! - b[outside]!) > VISIBLE) clear += 1
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      if (x + 1 < width && mask[i] !== mask[i + 1]) {
        const left = y * width + Math.max(0, x - ACROSS + 1)
        const right = y * width + Math.min(width - 1, x + ACROSS)
        compare(mask[i] ? left : right, mask[i] ? right : left)
      }
      if (y + 1 < height && mask[i] !== mask[i + width]) {
        const up = Math.max(0, y - ACROSS + 1) * width + x
        const down = Math.min(height - 1, y + ACROSS) * width + x
        compare(mask[i] ? up : down, mask[i] ? down : up)
      }
    }
  return { length, clear }
}

/** Intersection over union. */
export function overlap(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let both = 0
  let either = 0
  for (let i = 0; i < a.length; i++) {
    if (a[i] && b[i]) both += 1
    if (a[i] || b[i]) either += 1
  }
  return either === 0 ? 0 : both / either
}
