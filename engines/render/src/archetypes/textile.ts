import { seededRandom } from '@qianmian/kernel'
import type { Material } from '../materials/material.ts'
import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import {
  blend,
  box,
  capsule,
  cylinder,
  drape,
  pillow,
  place,
  relief,
  type Shape,
  subtract,
  torus,
  union,
} from '../shape/shape.ts'
import type { Archetype } from './archetype.ts'

const linenShelf = { yaw: 26, pitch: 14, span: 0.5, gobo: 'window' } as const

/** One folded piece: layers of cloth that turn round at the front edge. */
function folded(w: number, h: number, d: number, layers: number, seed: string): Shape {
  const random = seededRandom(seed)
  const t = h / layers
  const list = Array.from({ length: layers }, (_, i) => {
    const dx = (random.next() - 0.5) * 0.012
    const dz = (random.next() - 0.5) * 0.014
    return place(box(w / 2 - random.next() * 0.006, t * 0.52, d / 2 - random.next() * 0.008, t * 0.5), [
      dx,
      t * (i + 0.5),
      dz,
    ])
  })
  // The front fold joins pairs of layers.
  for (let i = 0; i + 1 < layers; i += 2)
    list.push(place(capsule([-w / 2 + t, 0, 0], [w / 2 - t, 0, 0], t * 0.96), [0, t * (i + 1), d / 2 - t * 0.72]))
  return drape(blend(t * 0.16, ...list), 'y', Math.min(0.02, h * 0.12), [3.4, 0.6, 3.1], random.next() * 9)
}

function cloth(m: Material, shape: Shape, at: readonly [number, number, number] = [0, 0, 0], turn = 0): Part {
  return part(shape, m, { at, turn: [0, turn, 0], plane: 'xz' })
}

const quilt: Archetype = (l) => {
  const m: Material = { ...l.body, relief: { pattern: 'quilt', amp: 0.0045, freq: 7, plane: 'xz' } }
  const lining: Material = { ...l.trim }
  return {
    parts: [
      cloth(m, folded(1, 0.3, 0.8, 4, 'quilt')),
      cloth(lining, folded(0.985, 0.055, 0.79, 2, 'lining'), [0.0, 0.295, 0], 0.6),
      cloth(m, folded(0.98, 0.13, 0.785, 2, 'quilt-top'), [0, 0.345, 0], -0.8),
    ],
    stage: { ...linenShelf, pitch: 18 },
  }
}

const beddingSet: Archetype = (l) => ({
  parts: [
    cloth(l.body, folded(1, 0.13, 0.78, 4, 'sheet')),
    cloth(l.trim, folded(0.98, 0.11, 0.77, 3, 'fitted'), [0, 0.13, 0], 0.8),
    cloth(l.body, folded(0.985, 0.12, 0.77, 4, 'cover'), [0, 0.24, 0], -0.7),
    part(drape(relief(pillow(0.45, 0.12, 0.32, 0.012), 'noise', 0.006, 5), 'y', 0.02, [4, 0, 4], 3), l.body, {
      at: [0, 0.46, 0],
      plane: 'xz',
    }),
    part(drape(relief(pillow(0.43, 0.1, 0.3, 0.012), 'noise', 0.006, 5), 'y', 0.02, [4, 0, 4], 6), l.trim, {
      at: [0.02, 0.62, -0.01],
      turn: [0, 5, 1],
      plane: 'xz',
    }),
  ],
  stage: { ...linenShelf, pitch: 15, span: 0.52 },
})

const bedPillow: Archetype = (l) => {
  const one = (seed: number) =>
    drape(relief(pillow(0.5, 0.15, 0.32, 0.012), 'noise', 0.008, 4.5), 'y', 0.018, [4, 0, 4], seed)
  const piping = (seed: number) =>
    drape(subtract(pillow(0.508, 0.014, 0.328, 0.013), pillow(0.47, 0.1, 0.29, 0.05)), 'y', 0.018, [4, 0, 4], seed)
  return {
    parts: [
      part(one(2), l.body, { at: [0, 0.15, 0], plane: 'xz' }),
      part(piping(2), l.trim, { at: [0, 0.15, 0], plane: 'xz' }),
      part(one(5), l.body, { at: [0.03, 0.4, -0.02], turn: [3, 7, -1], plane: 'xz' }),
      part(piping(5), l.trim, { at: [0.03, 0.4, -0.02], turn: [3, 7, -1], plane: 'xz' }),
    ],
    stage: { ...linenShelf, pitch: 12, span: 0.5 },
  }
}

const cushion: Archetype = (l) => ({
  parts: group(
    [
      part(drape(relief(pillow(0.48, 0.17, 0.48, 0.012), 'noise', 0.007, 4), 'y', 0.02, [4, 0, 4], 3), l.body, {
        plane: 'xz',
      }),
      part(
        drape(subtract(pillow(0.488, 0.015, 0.488, 0.013), pillow(0.45, 0.1, 0.45, 0.05)), 'y', 0.02, [4, 0, 4], 3),
        l.trim,
        { plane: 'xz' },
      ),
    ],
    [0, 0.46, 0],
    [76, 0, 0],
  ),
  stage: { ...linenShelf, yaw: 22, pitch: 7, span: 0.52 },
})

/** A rolled towel on a folded pair. */
const towel: Archetype = (l) => {
  const roll = subtract(
    cylinder(0.15, 0.4, 0.03),
    union(...[0.05, 0.085, 0.12].map((R, i) => place(torus(R, 0.006), [0.004 * i, 0.4, 0]))),
    0.012,
  )
  return {
    parts: [
      cloth(l.body, folded(1, 0.13, 0.72, 3, 'towel-a')),
      cloth(
        {
          ...l.body,
          pattern: 'bands',
          patternScale: 0.26,
          second: l.trim.colour,
          colour: [l.body.colour[0] * 1.1 + 0.06, l.body.colour[1] * 1.1 + 0.06, l.body.colour[2] * 1.1 + 0.06],
        },
        folded(0.98, 0.13, 0.71, 3, 'towel-b'),
        [0, 0.128, 0],
        1,
      ),
      part(drape(roll, 'y', 0.01, [4, 4, 4], 2), l.body, { at: [0.0, 0.405, -0.06], turn: [0, 6, 90] }),
    ],
    stage: { ...linenShelf, pitch: 14 },
  }
}

const throwBlanket: Archetype = (l) => {
  const w = 1
  const fringe = union(
    ...Array.from({ length: 26 }, (_, i) => {
      const x = -w / 2 + 0.03 + (i * (w - 0.06)) / 25
      return capsule(
        [x, 0.32, 0.36],
        [x + 0.01 * Math.sin(i * 2.1), 0.2 - 0.014 * Math.cos(i * 1.7), 0.41 + 0.008 * Math.sin(i)],
        0.011,
        0.007,
      )
    }),
  )
  return {
    parts: [
      cloth(l.body, folded(w, 0.24, 0.74, 4, 'throw')),
      cloth(
        { ...l.body, pattern: 'bands', patternScale: 0.2, second: l.trim.colour },
        folded(w * 0.985, 0.12, 0.72, 2, 'throw-top'),
        [0, 0.236, 0],
        1,
      ),
      ...(l.subject.form?.fringe ? [part(fringe, l.trim, { plane: 'none', shows: ['fringe'] })] : []),
    ],
    stage: { ...linenShelf, pitch: 17 },
  }
}

/** Floor textile, half rolled: shows face, edge and underside. */
function mat(thick: number, relieve: Material, border: Material | undefined): Part[] {
  const w = 0.74
  const r = 0.075 + thick
  const flat = place(box(w, thick / 2, 0.42, thick * 0.48), [0.1, thick / 2, 0])
  const roll = place(cylinder(r, 0.42, thick * 0.4), [-w + 0.1, r, 0], [90, 0, 0])
  const inner = place(torus(r - thick * 0.95, thick * 0.18), [-w + 0.1, r, 0.42], [90, 0, 0])
  const parts = [
    part(drape(subtract(blend(0.02, flat, roll), inner, 0.01), 'y', thick * 0.2, [3, 0, 3], 2), relieve, {
      plane: 'xz',
    }),
  ]
  if (border)
    parts.push(
      part(drape(box(0.02, thick * 0.56, 0.421, 0.006), 'y', thick * 0.2, [3, 0, 3], 2), border, {
        at: [w + 0.03, thick / 2, 0],
        plane: 'xz',
      }),
      part(drape(box(0.012, thick * 0.54, 0.421, 0.006), 'y', thick * 0.2, [3, 0, 3], 2), border, {
        at: [w - 0.05, thick / 2, 0],
        plane: 'xz',
      }),
    )
  return parts
}

const bathMat: Archetype = (l) => ({
  parts: mat(0.05, { ...l.body, relief: { pattern: 'boucle', amp: 0.012, freq: 30, plane: 'xz' } }, undefined),
  stage: { ...linenShelf, yaw: -30, pitch: 24, span: 0.54 },
})
const rug: Archetype = (l) => ({
  parts: [
    ...mat(0.03, { ...l.body, relief: { pattern: 'weave', amp: 0.004, freq: 30, plane: 'xz' } }, l.trim),
    ...(l.subject.form?.fringe
      ? [
          part(
            union(
              ...Array.from({ length: 30 }, (_, i) =>
                capsule(
                  [0.84, 0.012, -0.41 + i * 0.0283],
                  [0.92, 0.006, -0.41 + i * 0.0283 + 0.008 * Math.sin(i * 2.2)],
                  0.007,
                  0.005,
                ),
              ),
            ),
            l.trim,
            { plane: 'none', shows: ['fringe'] },
          ),
        ]
      : []),
  ],
  stage: { ...linenShelf, yaw: -30, pitch: 26, span: 0.56 },
})

const curtain: Archetype = (l) => {
  // Pleats: deep folds in a cloth that hangs from rings on a rod.
  const width = 0.42
  const height = 0.62
  const panel = (shift: number): Shape =>
    drape(relief(box(width / 2, height, 0.035, 0.02), 'columns', 0.034, 9), 'z', 0.02, [5, 0.9, 0], shift)
  const rod = material('metal', '#3A3733', { roughness: 0.45 })
  const ring = union(
    ...Array.from({ length: 9 }, (_, i) => place(torus(0.026, 0.005), [-0.42 + i * 0.105, 0, 0], [0, 90, 90])),
  )
  return {
    parts: group(
      [
        part(panel(1), l.body, { at: [-0.235, -height - 0.03, 0] }),
        part(panel(6), l.body, { at: [0.235, -height - 0.03, 0] }),
        part(capsule([-0.62, 0, 0], [0.62, 0, 0], 0.014), rod, { prop: true }),
        part(ring, rod, { turn: [0, 0, 0], prop: true }),
        part(cylinder(0.03, 0.02, 0.01), rod, { at: [0.62, 0, 0], turn: [0, 0, 90], prop: true }),
        part(cylinder(0.03, 0.02, 0.01), rod, { at: [-0.62, 0, 0], turn: [0, 0, 90], prop: true }),
      ],
      [0, 1.3, 0],
    ),
    stage: { kind: 'hang', wallZ: 0.2, yaw: 0, pitch: 1, span: 0.78, gobo: 'window', fov: 22, offset: [0, -0.03] },
  }
}

/** A cloth over a round table, with folds that fan out at the edge. */
const tablecloth: Archetype = (l) => {
  const r = 0.4
  const drop = 0.26
  const skirt = relief(cylinder(r * 1.08, drop, 0.02, r * 0.985), 'ribs', 0.018, 17)
  return {
    parts: [
      part(
        drape(
          blend(0.03, place(skirt, [0, 0.52 - drop, 0]), place(cylinder(r, 0.012, 0.01), [0, 0.515, 0])),
          'y',
          0.012,
          [4, 0, 4],
          2,
        ),
        l.body,
        { plane: 'xy' },
      ),
      part(
        blend(0.02, cylinder(0.085, 0.05, 0.03), place(cylinder(0.06, 0.06, 0.02), [0, 0.06, 0])),
        material('ceramic', '#A9BFAE'),
        { at: [0.04, 0.585, 0.02], prop: true },
      ),
      part(cylinder(0.12, 0.008, 0.006), material('ceramic', '#EFE8DA'), { at: [-0.2, 0.54, 0.12], prop: true }),
    ],
    stage: { ...linenShelf, yaw: 10, pitch: 15, span: 0.54 },
  }
}

/** Home textiles by product type. */
export const TEXTILE: Readonly<Record<string, Archetype>> = {
  quilt,
  'bedding-set': beddingSet,
  pillow: bedPillow,
  throw: throwBlanket,
  towel,
  'bath-mat': bathMat,
  curtain,
  rug,
  cushion,
  tablecloth,
}
