import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import { smoothOutline, vesselOutline } from '../shape/outline.ts'
import {
  blend,
  box,
  cylinder,
  drape,
  ellipsoid,
  extrude,
  lathe,
  pillow,
  place,
  relief,
  subtract,
  union,
} from '../shape/shape.ts'
import { type Archetype, fitLabel } from './archetype.ts'
import { shelf } from './shelf-stage.ts'

export const gaiwan: Archetype = (l) => {
  const r = 0.36
  const bowl = lathe(
    vesselOutline(
      [
        [0.001, 0.05],
        [r * 0.42, 0.05],
        [r * 0.44, 0.085],
        [r * 0.7, 0.17],
        [r * 0.92, 0.33],
        [r * 0.98, 0.42],
        [r * 1.1, 0.48],
      ],
      0.022,
      0.03,
    ),
  )
  const saucer = lathe(
    vesselOutline(
      [
        [0.001, 0.0],
        [r * 0.5, 0.0],
        [r * 0.54, 0.022],
        [r * 1.0, 0.045],
        [r * 1.32, 0.09],
      ],
      0.02,
      0.014,
    ),
  )
  const lid = lathe(
    smoothOutline([
      [0, 0.02, 1],
      [r * 0.5, 0.012],
      [r * 0.96, -0.035],
      [r * 0.98, -0.012],
      [r * 0.7, 0.08],
      [r * 0.3, 0.135],
      [r * 0.2, 0.15],
      [r * 0.24, 0.19],
      [r * 0.27, 0.2],
      [r * 0.18, 0.175],
      [0, 0.172, 1],
    ]),
  )
  const cup = lathe(
    vesselOutline(
      [
        [0.001, 0],
        [0.06, 0],
        [0.066, 0.02],
        [0.12, 0.09],
        [0.145, 0.16],
      ],
      0.014,
      0.016,
    ),
  )
  const tea = material('liquid', '#B5852F', { roughness: 0.05 })
  return {
    parts: [
      part(saucer, { ...l.trim, relief: undefined } as typeof l.trim, { at: [0, 0, 0] }),
      part(bowl, l.body, { at: [0, -0.012, 0], plane: 'none' }),
      part(lid, l.body, { at: [0.018, 0.482, 0.0], turn: [0, 0, -5], plane: 'none' }),
      part(cup, l.body, { at: [0.62, 0, 0.26], plane: 'none' }),
      part(cylinder(0.128, 0.004, 0.002), tea, { at: [0.62, 0.128, 0.26] }),
      part(box(1.1, 0.02, 0.56, 0.012), material('walnut', '#8A5F3C'), { at: [0.2, -0.02, 0.06], prop: true }),
    ],
    stage: { ...shelf, yaw: 6, pitch: 15, span: 0.5, gobo: 'leaves' },
  }
}

/** Tub with clipped lid and a few capsules in front. */
export const capsuleTub: Archetype = (l) => {
  const { w, h, d } = l
  const lidH = h * 0.2
  const pod = blend(0.02, pillow(0.085, 0.05, 0.085, 0.008), place(ellipsoid(0.05, 0.05, 0.05), [0, 0.01, 0]))
  const green = material('clear-plastic', '#3F9C8A', { density: 7, roughness: 0.08 })
  return {
    parts: [
      part(box(w / 2, (h - lidH) / 2, d / 2, 0.06), l.body, {
        at: [0, (h - lidH) / 2, 0],
        plane: 'none',
        label: fitLabel(l.subject, 'front', 0, 0, w * 0.6, (h - lidH) * 0.82),
      }),
      part(box(w / 2 + 0.012, lidH / 2, d / 2 + 0.012, 0.05), l.trim, { at: [0, h - lidH / 2, 0] }),
      part(box(0.09, 0.05, 0.012, 0.01), l.trim, { at: [0, h - lidH - 0.02, d / 2 + 0.01] }),
      part(
        union(place(pod, [w * 0.42, 0.05, d / 2 + 0.22]), place(pod, [w * 0.16, 0.05, d / 2 + 0.3], [0, 30, 0])),
        green,
      ),
    ],
    stage: { ...shelf, yaw: 20, pitch: 16, span: 0.5 },
  }
}

export const tissues: Archetype = (l) => {
  const { w, h, d } = l
  const sheet = drape(
    drape(
      extrude(
        smoothOutline([
          [-0.16, -0.05, 1],
          [0.15, -0.05, 1],
          [0.2, 0.1],
          [0.11, 0.19],
          [0.02, 0.15],
          [-0.08, 0.24],
          [-0.2, 0.12],
        ]),
        0.006,
        0.004,
      ),
      'z',
      0.05,
      [7, 2, 0],
      2,
    ),
    'z',
    0.018,
    [14, 5, 0],
    5,
  )
  const slot = place(cylinder(0.05, 0.05, 0.01), [0, 0, 0])
  const body = subtract(
    box(w / 2, h / 2, d / 2, 0.012),
    place(
      {
        kind: 'union',
        list: [
          place(slot, [-0.1, h / 2, 0]),
          place(slot, [0.1, h / 2, 0]),
          place(box(0.1, 0.05, 0.05, 0.01), [0, h / 2, 0]),
        ],
        k: 0,
      },
      [0, 0, 0],
    ),
    0.004,
  )
  return {
    parts: [
      part(body, l.body, { at: [0, h / 2, 0], label: fitLabel(l.subject, 'front', -w * 0.16, 0, w * 0.5, h * 0.8) }),
      part(box(w / 2 + 0.001, 0.008, d / 2 + 0.001, 0.004), l.trim, { at: [0, h * 0.12, 0] }),
      part(sheet, material('linen', '#D9C7A2', { sheen: 0.1, relief: { pattern: 'dimples', amp: 0.0008, freq: 50 } }), {
        at: [0, h + 0.02, 0],
      }),
    ],
    stage: { ...shelf, yaw: 22, pitch: 18, span: 0.52 },
  }
}

export const binBags: Archetype = (l) => {
  // Three wound rolls, two below and one across, in a paper sleeve.
  const r = 0.145
  const long = 0.46
  const roll = (): Part[] => [
    part(
      relief(cylinder(r, long, 0.02), 'crumple', 0.005, 9),
      material('plastic', l.subject.colour, { roughness: 0.42 }),
      { turn: [0, 0, 90] },
    ),
    part(
      subtract(relief(cylinder(r * 0.985, long + 0.004, 0.01), 'ribs', 0.001, 60), cylinder(0.05, 1)),
      material('plastic', l.subject.colour, { roughness: 0.5 }),
      { turn: [0, 0, 90] },
    ),
    part(relief(cylinder(r + 0.004, long * 0.52, 0.004), 'noise', 0.0008, 10), material('paper', '#F4EBDC'), {
      turn: [0, 0, 90],
    }),
    part(cylinder(r + 0.006, 0.022, 0.003), l.trim, { at: [long * 0.4, 0, 0], turn: [0, 0, 90] }),
  ]
  const label = fitLabel(l.subject, 'front', 0, 0, long * 0.92, r * 1.7)
  const front = label
    ? [
        part(box(long * 0.5, r * 0.86, 0.004, 0.002), material('paper', '#F4EBDC'), {
          at: [0, r * 1.0, r * 1.0 + 0.31],
          turn: [-6, 0, 0],
          label,
        }),
      ]
    : []
  return {
    parts: [
      ...group(roll(), [0, r, r]),
      ...group(roll(), [0.04, r, -r * 1.04]),
      ...group(roll(), [-0.02, r * 2.74, 0]),
      ...front,
    ],
    stage: { ...shelf, yaw: 26, pitch: 14, span: 0.52 },
  }
}
