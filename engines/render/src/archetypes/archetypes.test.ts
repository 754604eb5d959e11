import { describe, expect, test } from 'vitest'
import { joinBounds } from '../shape/bounds.ts'
import { compileParts, partBounds } from '../shape/compile.ts'
import type { RenderSubject } from '../subject.ts'
import { type Built, lookOf } from './archetype.ts'
import { archetypeOf, DRAWN_TYPES } from './registry.ts'

const subject = (productType: string, sizeMm: RenderSubject['sizeMm'] = [300, 400, 200]): RenderSubject => ({
  productType,
  category: 'any',
  material: 'matte-plastic',
  colour: '#8C9A87',
  accent: '#B8694A',
  sizeMm,
})

const build = (s: RenderSubject): Built => archetypeOf(s.productType)(lookOf(s))

/** Distances of a build at any point, and the box that the engine believes it lies in. */
function solid(built: Built, withProps: boolean) {
  const parts = built.parts
    .filter((p) => withProps || !p.prop)
    .map((p, i) => ({ shape: p.shape, frame: p.frame, material: i }))
  const field = compileParts(parts, 0.002)
  const at = (x: number, y: number, z: number): number => {
    field.io[0] = x
    field.io[1] = y
    field.io[2] = z
    field.distance()
    return field.io[3]!
  }
  return { at, bounds: joinBounds(parts.map(partBounds)) }
}

/** Extent of matter along each axis, on a lattice of `n` cells a side. */
function measuredExtent(built: Built, n: number): { size: [number, number, number]; cell: number } {
  const { at, bounds } = solid(built, false)
  const lo = [1e9, 1e9, 1e9]
  const hi = [-1e9, -1e9, -1e9]
  const step = [0, 1, 2].map((i) => (bounds.hi[i]! - bounds.lo[i]!) / n)
  const reach = Math.max(...step) / 2
  for (let k = 0; k < n; k++)
    for (let j = 0; j < n; j++)
      for (let i = 0; i < n; i++) {
        const p = [i, j, k].map((v, axis) => bounds.lo[axis]! + (v + 0.5) * step[axis]!) as [number, number, number]
        const d = at(...p)
        if (d > reach) continue
        for (let axis = 0; axis < 3; axis++) {
          lo[axis] = Math.min(lo[axis]!, p[axis]! - Math.min(reach, -d))
          hi[axis] = Math.max(hi[axis]!, p[axis]! + Math.min(reach, -d))
        }
      }
  return { size: [0, 1, 2].map((i) => hi[i]! - lo[i]!) as [number, number, number], cell: Math.max(...step) }
}

describe('every archetype', () => {
  test.each(DRAWN_TYPES)('%s is a closed body inside its box: no surface leaves it', (type) => {
    const { at, bounds } = solid(build(subject(type)), true)
    const pad = 0.004
    const n = 14
    let inside = 0
    let lowest = Number.POSITIVE_INFINITY
    for (let axis = 0; axis < 3; axis++)
      for (const side of [bounds.lo[axis]! - pad, bounds.hi[axis]! + pad])
        for (let i = 0; i <= n; i++)
          for (let j = 0; j <= n; j++) {
            const p: [number, number, number] = [0, 0, 0]
            p[axis] = side
            const u = (axis + 1) % 3
            const v = (axis + 2) % 3
            p[u] = bounds.lo[u]! + ((bounds.hi[u]! - bounds.lo[u]!) * i) / n
            p[v] = bounds.lo[v]! + ((bounds.hi[v]! - bounds.lo[v]!) * j) / n
            lowest = Math.min(lowest, at(...p))
          }
    for (let k = 0; k < 22; k++)
      for (let j = 0; j < 22; j++)
        for (let i = 0; i < 22; i++) {
          const p = [i, j, k].map(
            (q, axis) => bounds.lo[axis]! + ((q + 0.5) / 22) * (bounds.hi[axis]! - bounds.lo[axis]!),
          ) as [number, number, number]
          if (at(...p) < 0.01) inside++
        }
    expect(lowest).toBeGreaterThan(0)
    expect(inside).toBeGreaterThan(0)
  })
})

/** Products that fill their stated dimensions (a drawn-out tissue or a strap would not), with dimensions of such a product. */
const SIZED: readonly (readonly [string, RenderSubject['sizeMm']])[] = [
  ['serum', [34, 104, 34]],
  ['face-cream', [66, 52, 66]],
  ['toner', [54, 168, 54]],
  ['shampoo', [70, 196, 70]],
  ['laundry-liquid', [140, 270, 90]],
  ['tea', [86, 118, 86]],
  ['honey', [80, 96, 80]],
  ['protein-powder', [132, 188, 132]],
  ['olive-oil', [72, 286, 72]],
  ['rice', [220, 340, 110]],
  ['nuts', [168, 122, 92]],
  ['coffee-table', [900, 380, 900]],
  ['dining-table', [1600, 750, 850]],
  ['sofa', [2080, 820, 900]],
  ['nightstand', [450, 520, 400]],
  ['desk', [1400, 740, 650]],
  ['bookshelf', [800, 1800, 320]],
  ['speaker', [300, 180, 140]],
  ['power-bank', [70, 150, 22]],
  ['charger', [60, 70, 34]],
  ['air-purifier', [220, 460, 220]],
]

describe('dimensions', () => {
  test.each(SIZED)('%s has the proportions of its facts', (type, sizeMm) => {
    const { size, cell } = measuredExtent(build(subject(type, sizeMm)), 34)
    const asked = sizeMm.map((v) => v / Math.max(...sizeMm))
    for (let axis = 0; axis < 2; axis++)
      expect(Math.abs(size[axis]! - asked[axis]!), `axis ${axis}`).toBeLessThan(0.12 * asked[axis]! + cell)
  })
})

describe('what a picture may show', () => {
  const bitmap = { width: 4, height: 5, rgba: new Uint8Array(80).fill(255) }

  test.each(DRAWN_TYPES)('%s carries no print unless it was given one, and then only that', (type) => {
    for (const p of build(subject(type)).parts) expect(p.label).toBeUndefined()
    for (const p of build({ ...subject(type), label: bitmap }).parts) if (p.label) expect(p.label.bitmap).toBe(bitmap)
  })

  test.each(DRAWN_TYPES)('%s wears the colour of its facts, and the colour changes nothing else', (type) => {
    const green = build({ ...subject(type), colour: '#3F5F50' })
    const ochre = build({ ...subject(type), colour: '#C9A14F' })
    expect(green.parts.map((p) => p.shape)).toEqual(ochre.parts.map((p) => p.shape))
    const own = (b: Built) => b.parts.filter((p) => !p.prop).map((p) => p.material.colour)
    expect(own(green)).not.toEqual(own(ochre))
  })
})
