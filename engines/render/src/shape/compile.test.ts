import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameOf } from './affine.ts'
import { compileParts } from './compile.ts'
import { smoothOutline } from './outline.ts'
import * as S from './shape.ts'

const round = smoothOutline([
  [0, -0.4, 1],
  [0.3, -0.4, 1],
  [0.35, 0],
  [0.2, 0.4],
  [0, 0.45, 1],
])
const SHAPES: Readonly<Record<string, S.Shape>> = {
  sphere: S.sphere(0.4),
  box: S.box(0.3, 0.4, 0.2, 0.05),
  cylinder: S.cylinder(0.3, 0.4, 0.04, 0.2),
  capsule: S.capsule([-0.3, 0, 0], [0.3, 0.1, 0], 0.1, 0.16),
  torus: S.torus(0.3, 0.08),
  arc: S.arc(0.35, 2, 0.05, 0.08, 0.02),
  lathe: S.lathe(round),
  extrude: S.extrude(round, 0.1, 0.02, 0.05, 0.1),
  pillow: S.pillow(0.4, 0.15, 0.3),
  ellipsoid: S.ellipsoid(0.4, 0.2, 0.3),
  blend: S.blend(0.1, S.sphere(0.3), S.place(S.box(0.2, 0.2, 0.2), [0.2, 0.2, 0], [20, 30, 40])),
  carved: S.subtract(S.sphere(0.4), S.box(0.2, 0.5, 0.2), 0.03),
  draped: S.drape(S.box(0.4, 0.4, 0.05, 0.02), 'z', 0.03, [5, 2, 0]),
  woven: S.relief(S.box(0.3, 0.3, 0.1, 0.02), 'weave', 0.004, 20),
  polar: S.polar(S.place(S.sphere(0.08), [0.3, 0, 0]), 7),
  twisted: S.twist(S.box(0.2, 0.4, 0.2), 1.2),
  bent: S.bend(S.box(0.4, 0.05, 0.1, 0.02), 0.8),
}

describe('compileParts', () => {
  for (const [name, shape] of Object.entries(SHAPES)) {
    test(`${name}: rays never step through the surface (the distance grows no faster than the way)`, () => {
      const f = compileParts([{ shape, frame: frameOf([0.05, 0, 0], [10, 20, 0]), material: 0 }], 0.0005)
      const at = (x: number, y: number, z: number) => {
        f.io[0] = x
        f.io[1] = y
        f.io[2] = z
        f.distance()
        return f.io[3]!
      }
      const coordinate = fc.double({ min: -0.9, max: 0.9, noNaN: true })
      const small = fc.double({ min: -0.03, max: 0.03, noNaN: true })
      fc.assert(
        fc.property(coordinate, coordinate, coordinate, small, small, small, (x, y, z, a, b, c) => {
          const d = at(x, y, z)
          const e = at(x + a, y + b, z + c)
          // Repeats and reliefs may jump downwards, never by more than the relief itself.
          expect(Math.abs(d - e)).toBeLessThanOrEqual(Math.hypot(a, b, c) * 1.12 + 0.009)
        }),
        { numRuns: 400 },
      )
    })
    test(`${name}: has an inside and its far distance is positive`, () => {
      const f = compileParts([{ shape, frame: frameOf([0, 0, 0], [0, 0, 0]), material: 0 }], 0.001)
      let inside = 0
      for (let i = 0; i < 20 ** 3; i++) {
        f.io[0] = ((i % 20) / 10 - 1) * 0.5
        f.io[1] = ((Math.floor(i / 20) % 20) / 10 - 1) * 0.5
        f.io[2] = (Math.floor(i / 400) / 10 - 1) * 0.5
        f.distance()
        if (f.io[3]! < 0) inside++
      }
      expect(inside).toBeGreaterThan(20)
      f.io[0] = 3
      f.distance()
      expect(f.io[3]!).toBeGreaterThan(1.5)
    })
  }
  test('a place keeps the distance true after scaling', () => {
    const f = compileParts([{ shape: S.sphere(1), frame: frameOf([0, 0, 0], [0, 0, 0], 0.5), material: 0 }], 0.001)
    f.io[0] = 2
    f.distance()
    expect(f.io[3]!).toBeCloseTo(1.5, 6)
  })
})
