import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import { mirrored, smoothOutline } from '../shape/outline.ts'
import {
  blend,
  box,
  cylinder,
  drape,
  ellipsoid,
  extrude,
  intersect,
  lathe,
  pillow,
  place,
  relief,
  type Shape,
  subtract,
  union,
} from '../shape/shape.ts'
import { type Archetype, fitLabel, type Look } from './archetype.ts'
import { binBags, capsuleTub, gaiwan, tissues } from './household-packs.ts'
import { shelf } from './shelf-stage.ts'

/** Stand-up pouch: full at the bottom, flat at the sealed top. */
function pouchShape(w: number, h: number, d: number): Shape {
  const front = extrude(
    smoothOutline(
      mirrored([
        [0, 0.004, 1],
        [w * 0.42, 0],
        [w * 0.475, 0.03],
        [w * 0.485, h * 0.4],
        [w * 0.5, h * 0.86],
        [w * 0.498, h, 1],
        [0, h, 1],
      ]),
    ),
    d,
    0.006,
  )
  const side = place(
    extrude(
      smoothOutline(
        mirrored([
          [0, 0, 1],
          [d * 0.44, 0],
          [d * 0.5, h * 0.1],
          [d * 0.46, h * 0.38],
          [d * 0.27, h * 0.7],
          [d * 0.08, h * 0.88],
          [0.009, h * 0.92],
          [0.008, h, 1],
          [0, h, 1],
        ]),
      ),
      w,
      0.005,
    ),
    [0, 0, 0],
    [0, 90, 0],
  )
  return drape(relief(intersect(0.05, front, side), 'crumple', 0.0045, 5.5), 'z', 0.008, [7, 5, 0], 3)
}

const scatter = (shapes: readonly Shape[], m: Part['material']): Part =>
  part(union(...shapes), m, { prop: true, plane: 'none' })

const pouch =
  (contents?: (l: Look) => Part): Archetype =>
  (l) => {
    const { w, h, d } = l
    const film = material('foil', l.subject.colour, { roughness: 0.55, f0: 0.035 })
    const parts: Part[] = [
      part(pouchShape(w, h, d), film, { label: fitLabel(l.subject, 'front', 0, h * 0.43, w * 0.7, h * 0.58) }),
      part(drape(relief(box(w * 0.5, h * 0.028, 0.0105, 0.003), 'rings', 0.0016, 70), 'z', 0.008, [7, 5, 0], 3), film, {
        at: [0, h * 0.965, 0],
        plane: 'none',
      }),
    ]
    if (contents) parts.push(contents(l))
    return { parts, stage: shelf }
  }

/** Block-bottom coffee bag with a folded top and a tin tie. */
const coffeeBag: Archetype = (l) => {
  const { w, h, d } = l
  const paper = material('paper', l.subject.colour, { roughness: 0.75 })
  const body = blend(
    0.05,
    place(box(w * 0.49, h * 0.36, d * 0.47, 0.05), [0, h * 0.36, 0]),
    place(
      extrude(
        smoothOutline(
          mirrored([
            [0, -h * 0.3, 1],
            [d * 0.44, -h * 0.3, 1],
            [d * 0.3, h * 0.04],
            [0.02, h * 0.15, 1],
            [0, h * 0.15, 1],
          ]),
        ),
        w * 0.48,
        0.012,
      ),
      [0, h * 0.76, 0],
      [0, 90, 0],
    ),
  )
  const fold = box(w * 0.485, h * 0.04, 0.03, 0.016)
  const bean = subtract(ellipsoid(0.05, 0.027, 0.036), place(box(0.06, 0.02, 0.003, 0.001), [0, 0.026, 0]), 0.008)
  const beans = [
    [0.36, 0.027, 0.26, 20],
    [0.45, 0.027, 0.12, 80],
    [0.5, 0.027, 0.3, 130],
    [0.27, 0.027, 0.38, 55],
  ].map(([x, y, z, a]) => place(bean, [x!, y!, z!], [0, a!, 6]))
  return {
    parts: [
      part(drape(relief(body, 'crumple', 0.005, 5), 'z', 0.008, [5, 4, 0], 1), paper, {
        label: fitLabel(l.subject, 'front', 0, h * 0.38, w * 0.68, h * 0.5),
        plane: 'none',
      }),
      part(relief(fold, 'crumple', 0.003, 8), paper, { at: [0, h * 0.93, 0.004], plane: 'none' }),
      part(box(w * 0.53, 0.012, 0.036, 0.005), material('matte-plastic', l.subject.accent ?? '#B9A37F'), {
        at: [0, h * 0.925, 0.004],
      }),
      part(subtract(cylinder(0.028, 0.006, 0.003), cylinder(0.006, 1)), paper, {
        at: [0, h * 0.735, d * 0.36],
        turn: [72, 0, 0],
      }),
      scatter(beans, material('wax', '#4A2D1C', { roughness: 0.5 })),
    ],
    stage: { ...shelf, offset: [-0.03, -0.03] },
  }
}

const nutsProp = (l: Look): Part => {
  const almond = lathe(
    smoothOutline([
      [0, -0.06, 1],
      [0.028, -0.03],
      [0.032, 0.01],
      [0.014, 0.05],
      [0, 0.062, 1],
    ]),
  )
  const at = l.w * 0.5
  return scatter(
    [
      place(almond, [at + 0.06, 0.03, 0.3], [88, 30, 0]),
      place(almond, [at - 0.06, 0.03, 0.42], [88, 110, 0]),
      place(almond, [at + 0.15, 0.03, 0.16], [88, -40, 0]),
      place(almond, [at - 0.2, 0.03, 0.46], [88, 64, 0]),
    ].map((s) => relief(s, 'crumple', 0.003, 22)),
    material('wax', '#A9703F', { roughness: 0.6 }),
  )
}

const apricots = (l: Look): Part => {
  const half = relief(ellipsoid(0.075, 0.034, 0.066), 'crumple', 0.009, 14)
  const at = l.w * 0.5
  return scatter(
    [
      place(half, [at + 0.02, 0.034, 0.3], [8, 20, 0]),
      place(half, [at + 0.14, 0.034, 0.17], [-6, 60, 0]),
      place(half, [at - 0.17, 0.034, 0.4], [0, 120, 4]),
    ],
    material('wax', '#D08432', { roughness: 0.5, sheen: 0.1 }),
  )
}

const oatsProp = (l: Look): Part => {
  const flake = ellipsoid(0.026, 0.006, 0.02)
  return scatter(
    Array.from({ length: 14 }, (_, i) =>
      place(
        flake,
        [
          l.w * 0.5 + 0.02 + 0.09 * Math.sin(i * 2.4) * Math.sqrt(i / 14),
          0.007 + (i % 3) * 0.006,
          0.26 + 0.12 * Math.cos(i * 2.4) * Math.sqrt(i / 14),
        ],
        [i * 9, i * 40, 10],
      ),
    ),
    material('paper', '#DCC598'),
  )
}

/** Woven rice sack with a stitched top. */
const riceBag: Archetype = (l) => {
  const { w, h, d } = l
  const front = extrude(
    smoothOutline(
      mirrored([
        [0, 0, 1],
        [w * 0.44, 0.004],
        [w * 0.5, 0.06],
        [w * 0.48, h * 0.5],
        [w * 0.49, h * 0.88],
        [w * 0.48, h, 1],
        [0, h, 1],
      ]),
    ),
    d,
    0.01,
  )
  const side = place(
    extrude(
      smoothOutline(
        mirrored([
          [0, 0, 1],
          [d * 0.46, 0.01],
          [d * 0.56, h * 0.12],
          [d * 0.52, h * 0.55],
          [d * 0.3, h * 0.82],
          [0.014, h * 0.93],
          [0.012, h, 1],
          [0, h, 1],
        ]),
      ),
      w,
      0.006,
    ),
    [0, 0, 0],
    [0, 90, 0],
  )
  const body = drape(
    relief(relief(intersect(0.07, front, side), 'crumple', 0.007, 4), 'weave', 0.0008, 60),
    'z',
    0.014,
    [6, 3, 0],
    2,
  )
  return {
    parts: [
      part(body, material('canvas', l.subject.colour, { sheen: 0.05 }), {
        plane: 'none',
        label: fitLabel(l.subject, 'front', 0, h * 0.45, w * 0.66, h * 0.5),
      }),
      part(drape(box(w * 0.485, 0.012, 0.019, 0.006), 'z', 0.014, [6, 3, 0], 2), l.trim, { at: [0, h * 0.95, 0] }),
    ],
    stage: { ...shelf, span: 0.64 },
  }
}

/** Flat carton; `extra` puts something beside or on it. */
const flatBox =
  (extra?: (l: Look) => Part[]): Archetype =>
  (l) => {
    const { w, h, d } = l
    const deep = Math.max(d, 0.05)
    return {
      parts: [
        part(box(w / 2, h / 2, deep / 2, 0.006), l.body, {
          at: [0, h / 2, 0],
          label: fitLabel(l.subject, 'front', 0, 0, w * 0.74, h * 0.74),
        }),
        part(box(w / 2 - 0.012, 0.002, deep / 2 - 0.006, 0.001), l.body, { at: [0, h + 0.001, 0] }),
        ...(extra ? extra(l) : []),
      ],
      stage: { ...shelf, yaw: 24, pitch: 9 },
    }
  }

/** A leaning sachet beside the mask box. */
const sachet = (l: Look): Part[] => [
  part(
    relief(pillow(l.w * 0.42, 0.028, l.h * 0.42, 0.005), 'crumple', 0.003, 6),
    material('foil', l.subject.colour, { roughness: 0.42 }),
    {
      at: [l.w * 0.5, l.h * 0.37, l.d * 0.5 + 0.14],
      turn: [68, 0, -10],
      plane: 'none',
    },
  ),
  part(box(l.w * 0.36, 0.003, 0.02, 0.001), material('paper', l.subject.accent ?? '#33434F'), {
    at: [l.w * 0.5 + 0.03, l.h * 0.6, l.d * 0.5 + 0.06],
    turn: [68, 0, -10],
  }),
]

const chocolate: Archetype = (l) => {
  const { w, h } = l
  const d = 0.07
  const dark = material('wax', '#3B2014', { roughness: 0.36 })
  const foil = material('metal', '#D9D2C2', { roughness: 0.3 })
  // The bar lies on a block: wrapper below, one row of bare squares above.
  const parts = [
    part(relief(box(w / 2, h * 0.38, d / 2, 0.012), 'noise', 0.0015, 8), l.body, {
      at: [0, -h * 0.11, 0],
      label: fitLabel(l.subject, 'front', 0, 0, w * 0.76, h * 0.6),
    }),
    part(relief(box(w * 0.49, 0.03, d * 0.54, 0.01), 'crumple', 0.008, 26), foil, {
      at: [0, h * 0.285, 0],
      plane: 'none',
    }),
    part(
      union(
        ...[-1, 1].map((i) =>
          place(
            union(
              box(w * 0.235, h * 0.085, d * 0.32, 0.01),
              place(box(w * 0.19, h * 0.062, d * 0.44, 0.014), [0, 0, 0]),
            ),
            [i * w * 0.24, h * 0.4, 0],
          ),
        ),
      ),
      dark,
    ),
  ]
  return {
    parts: [
      ...group(parts, [0, h * 0.5, 0.06], [-16, 0, 0]),
      part(box(w * 0.62, 0.11, 0.12, 0.012), material('stone', '#E6DCCB'), { at: [0.04, 0.11, -0.2], prop: true }),
      scatter(
        [
          place(box(0.07, 0.024, 0.055, 0.012), [w * 0.72, 0.025, 0.26], [0, 30, 0]),
          place(box(0.07, 0.024, 0.055, 0.012), [w * 0.6, 0.025, 0.42], [0, -15, 0]),
        ],
        dark,
      ),
    ],
    stage: { ...shelf, yaw: 16, pitch: 12, span: 0.58 },
  }
}

const sponge: Archetype = (l) => {
  const one = (colour: string): Part[] => [
    part(
      relief(relief(box(0.46, 0.1, 0.28, 0.04), 'noise', 0.004, 9), 'crumple', 0.003, 44),
      material('sponge', colour, { relief: { pattern: 'noise', amp: 0, freq: 1 } }),
      { at: [0, 0.1, 0], plane: 'none' },
    ),
    part(relief(box(0.46, 0.026, 0.28, 0.02), 'boucle', 0.004, 60), l.trim, { at: [0, 0.216, 0], plane: 'none' }),
  ]
  return {
    parts: [
      ...one(l.subject.colour),
      ...group(one('#B9C4A2'), [0.08, 0.245, -0.02], [0, 22, 0]),
      ...group(one(l.subject.colour), [0.34, 0.27, 0.36], [-62, 18, 0]),
    ],
    stage: { ...shelf, yaw: 22, pitch: 20, span: 0.5 },
  }
}

/** Packs, bags and small household goods by product type. */
export const PACKS: Readonly<Record<string, Archetype>> = {
  'coffee-beans': coffeeBag,
  nuts: pouch(nutsProp),
  rice: riceBag,
  oats: pouch(oatsProp),
  chocolate,
  'dried-fruit': pouch(apricots),
  'face-mask': flatBox(sachet),
  gaiwan,
  'laundry-capsules': capsuleTub,
  tissues,
  'bin-bags': binBags,
  sponge,
}
