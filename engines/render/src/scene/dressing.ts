import type { Random } from '@qianmian/kernel'
import { material } from '../materials/presets.ts'
import type { Bounds } from '../shape/bounds.ts'
import { vesselOutline } from '../shape/outline.ts'
import {
  blend,
  box,
  capsule,
  drape,
  ellipsoid,
  lathe,
  pillow,
  place,
  relief,
  type Shape,
  union,
} from '../shape/shape.ts'
import { group, part } from './parts.ts'
import type { Part, Stage } from './scene.ts'
import type { Place } from './scene-stage.ts'

/** Things beside a product that say where it stands, in millimetres; a plain name of each is in `SCENE_PROPS`. */
interface Corner {
  readonly stage: Stage
  readonly place: Place
  readonly bounds: Bounds
  readonly random: Random
  readonly hangs: boolean
}

/** A hex colour of the brand, or a quiet one. */
const brandColour = ({ palette }: Place, n: number, quiet: string): string => palette[n] ?? quiet

const cup = (): Shape =>
  lathe(
    vesselOutline(
      [
        [0.001, 0],
        [24, 0],
        [33, 10],
        [38, 82],
      ],
      3.2,
      6,
    ),
  )

/** Leaves on one stem that leans in from the side. */
function twig(seedTurn: number): Shape {
  const leaf = place(drape(ellipsoid(17, 2.2, 46), 'y', 5, [0, 0, 0.02], 2), [0, 0, 44])
  return union(
    capsule([0, 0, 0], [14, 230, 0], 2.6, 1.6),
    ...Array.from({ length: 9 }, (_, i) =>
      place(leaf, [i * 1.4, 40 + i * 23, 0], [-34 - (i % 3) * 9, seedTurn + i * 137, 0]),
    ),
  )
}

const plantPot = (): Shape =>
  lathe(
    vesselOutline(
      [
        [0.001, 0],
        [50, 0],
        [58, 8],
        [68, 112],
      ],
      6,
      60,
    ),
  )

/** Dressing of a scene, as props: placed so that nothing touches the product and little stands in the middle. */
export function dress(scene: Place['scene'], corner: Corner): Part[] {
  const { place: where, bounds, random, hangs, stage } = corner
  if (scene === 'studio') return []
  const u = 1 / where.longestMm
  const jitter = (k: number): number => (random.next() - 0.5) * k
  const at = (parts: readonly Part[], x: number, y: number, z: number, turn = 0): Part[] =>
    group(parts, [x, y, z], [0, turn, 0], u)
  const prop = (shape: Shape, name: string, hex: string, over = {}): Part =>
    part(shape, material(name, hex, over), { prop: true, plane: 'none' })
  const { lo, hi } = bounds
  if (hangs && !where.flat) {
    if (scene !== 'living-room') return []
    const y = lo[1] - 0.62
    return group(
      [
        prop(plantPot(), 'ceramic', brandColour(where, 0, '#C7B49A')),
        prop(place(twig(20 + jitter(30)), [0, 90, 0], [4, 0, 12], 1.5), 'leaf', '#6E8263'),
        prop(place(twig(80 + jitter(30)), [0, 90, 0], [8, 0, -16], 1.25), 'leaf', '#7A8C6C'),
        prop(place(twig(140), [0, 90, 0], [-6, 0, -2], 1.9), 'leaf', '#66795C'),
      ],
      [hi[0] + 0.02, y, 0.14],
      [0, 0, 0],
      0.0018,
    )
  }
  switch (scene) {
    case 'beach': {
      const stone = (r: number, hex: string): Part =>
        prop(relief(ellipsoid(r, r * 0.52, r * 0.8), 'noise', r * 0.05, 0.9 / r), 'stone', hex, { patternScale: 0.02 })
      // Pebbles keep their own size, but stay small beside small things and are seen beside large ones.
      const scale = Math.min(0.06, Math.max(0.034, 10 * u * 0.7)) / (9 * u)
      const of = (r: number, hex: string, x: number, z: number, turn: number): Part[] =>
        at([stone(r * scale, hex)], x, r * scale * u * 0.16, z, turn)
      return [
        ...of(9, '#CFC4B2', hi[0] + 0.11 + jitter(0.04), hi[2] + 0.1, 20 + jitter(60)),
        ...of(5.5, '#A99C8A', hi[0] + 0.2 + jitter(0.04), hi[2] + 0.2, 70 + jitter(60)),
        ...of(7, '#BFB3A2', lo[0] - 0.2 + jitter(0.06), lo[2] - 0.12, 40 + jitter(60)),
      ]
    }
    case 'desk': {
      const sheet = (w: number, d: number): Shape => drape(box(w / 2, 0.9, d / 2, 0.4), 'y', 1.2, [0.006, 0, 0.008], 3)
      const paperHex = '#EFE9DC'
      if (where.fromAbove)
        return [
          ...at([prop(sheet(210, 297), 'paper', paperHex)], lo[0] - 0.06 - 112 * u, 1 * u, -0.2, 8 + jitter(6)),
          ...at(
            [prop(box(52, 5, 74, 2), 'paper', brandColour(where, 0, '#A9B3A0'))],
            hi[0] + 0.1 + 62 * u,
            5 * u,
            -0.26,
            -9,
          ),
        ]
      const behind = Math.min(lo[2] - 0.1 - 45 * u, -stage.wallZ + 190 * u)
      return [
        ...at([prop(sheet(150, 210), 'paper', paperHex)], lo[0] - 30 * u, 1 * u, lo[2] - 40 * u, 24 + jitter(10)),
        ...at([prop(sheet(150, 210), 'paper', '#F4EFE5')], lo[0] - 66 * u, 2.6 * u, lo[2] - 20 * u, 5 + jitter(10)),
        ...at(
          [
            prop(box(65, 7, 92, 2.5), 'paper', brandColour(where, 0, '#9AA792')),
            prop(place(box(60, 5, 88, 2), [3, 12, 2], [0, 7, 0]), 'paper', brandColour(where, 1, '#D8CBB4')),
          ],
          hi[0] + 0.12 + 60 * u,
          7 * u,
          behind,
          -14 + jitter(8),
        ),
        ...at([prop(cup(), 'ceramic', '#E4DACA')], lo[0] - 0.16 - 40 * u, 0, behind, 0),
      ]
    }
    case 'living-room': {
      if (where.fromAbove)
        return at(
          [prop(box(70, 8, 100, 3), 'linen', brandColour(where, 0, '#B7A78E'))],
          hi[0] + 0.12 + 84 * u,
          8 * u,
          -0.3,
          -12,
        )
      const sofa = union(
        box(0.7, 0.52, 0.13, 0.11),
        place(box(0.115, 0.46, 0.3, 0.1), [0.7, -0.13, 0.1]),
        place(box(0.56, 0.3, 0.09, 0.085), [-0.02, 0.12, 0.17], [-8, 0, 0]),
      )
      const z = (stage.edgeZ ?? -1) - 0.62
      const cloth = { relief: { pattern: 'noise', amp: 0.004, freq: 5 } } as const
      const cushion = drape(pillow(0.2, 0.075, 0.2, 0.012), 'y', 0.012, [5, 0, 5], 3)
      return [
        part(sofa, material('linen', brandColour(where, 1, '#BFB29B'), cloth), { at: [-0.9, 0.02, z], prop: true }),
        part(cushion, material('linen', brandColour(where, 0, '#A4552F')), {
          at: [-0.46, 0.47, z + 0.36],
          turn: [70, 0, 8],
          prop: true,
          plane: 'xz',
        }),
        ...at(
          [
            prop(plantPot(), 'ceramic', '#CFC3AF'),
            prop(place(twig(30), [0, 80, 0], [0, 0, -8], 1.2), 'leaf', '#6E8263'),
          ],
          hi[0] + 0.2 + 70 * u,
          0,
          Math.min(lo[2] - 0.1, -0.3) - 60 * u,
          0,
        ).filter(() => where.longestMm < 420),
      ]
    }
    case 'kitchen': {
      if (where.fromAbove)
        return group(
          [prop(box(110 * u, 8 * u, 150 * u, 6 * u), 'oak', '#B68B5B', { patternScale: 3 })],
          [lo[0] - 0.05 - 134 * u, 8.2 * u, -0.2],
          [0, 9, 0],
        )
      const z = -stage.wallZ
      return [
        ...group(
          [prop(box(95 * u, 140 * u, 8 * u, 7 * u), 'oak', '#B98F60', { patternScale: 2 })],
          [lo[0] - 0.02 - 60 * u, 139 * u, z + 34 * u],
          [-9, 0, 0],
        ),
        ...at(
          [prop(cup(), 'ceramic', brandColour(where, 0, '#9DAA97'))],
          hi[0] + 0.14 + 40 * u,
          0,
          Math.min(lo[2] - 0.1, z + 150 * u),
        ),
      ]
    }
    case 'bathroom': {
      const towel = blend(6, ...[0, 1, 2].map((i) => place(box(88 - i, 11, 62 - i, 10), [i * 1.5, 11 + i * 21, 0])))
      const terry = prop(
        relief(drape(towel, 'y', 2.5, [0.03, 0, 0.03], 3), 'terry', 1.6, 0.25),
        'linen',
        brandColour(where, 1, '#E6DFD2'),
      )
      if (where.fromAbove) return at([terry], lo[0] - 0.06 - 112 * u, 0, -0.34, 12)
      return [
        ...at([terry], lo[0] - 0.1 - 80 * u, 0, Math.min(lo[2] - 0.05 - 62 * u, -stage.wallZ + 80 * u), 10),
        ...at(
          [prop(cup(), 'ceramic', '#E9E3D8'), prop(place(twig(60), [0, 20, 0], [0, 0, -10]), 'leaf', '#7C8E70')],
          hi[0] + 0.16 + 40 * u,
          0,
          Math.min(lo[2] - 0.1, -stage.wallZ + 90 * u),
        ).filter(() => where.longestMm < 420),
      ]
    }
  }
}
