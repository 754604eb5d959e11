import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import { mirrored, polygon, smoothOutline } from '../shape/outline.ts'
import {
  arc,
  blend,
  box,
  capsule,
  cylinder,
  drape,
  extrude,
  mirror,
  place,
  polar,
  relief,
  type Shape,
  sphere,
  subtract,
  torus,
  union,
} from '../shape/shape.ts'
import type { Archetype } from './archetype.ts'

const gym = { yaw: 28, pitch: 12, span: 0.54, gobo: 'window' } as const

const yogaMat: Archetype = (l) => {
  const r = 0.15
  const long = 0.5
  // The end shows a spiral: grooves as rings that wander outwards.
  const grooves = union(
    ...[0.04, 0.063, 0.086, 0.109, 0.132].map((R, i) => place(torus(R, 0.0038), [0.002 * i, long, 0.003])),
  )
  const roll = subtract(
    subtract(cylinder(r, long, 0.008), place(cylinder(0.022, 1, 0.001), [0, 0, 0])),
    union(grooves, place(grooves, [0, -2 * long, 0])),
    0.004,
  )
  const flap = place(box(0.012, long, 0.075, 0.011), [-0.09, 0, 0.128], [0, 36, 0])
  const band = (y: number): Shape =>
    place(subtract(cylinder(r + 0.008, 0.03, 0.006), cylinder(r - 0.004, 1, 0.001)), [0, y, 0])
  return {
    parts: group(
      [
        part(relief(blend(0.01, roll, flap), 'noise', 0.0012, 50), l.body, { plane: 'none' }),
        part(union(band(0.24), band(-0.24)), l.trim, { plane: 'xy' }),
        part(capsule([0.06, -0.24, r + 0.012], [0.02, 0.24, r + 0.04], 0.012), l.trim),
      ],
      [0, r + 0.01, 0],
      [0, 0, 90],
    ).concat(
      part(box(0.16, 0.1, 0.11, 0.014), material('cork', '#B58A5A'), {
        at: [0.42, 0.1, 0.36],
        turn: [0, 24, 0],
        prop: true,
      }),
    ),
    stage: { ...gym, yaw: -32, pitch: 15, span: 0.52, offset: [0, 0] },
  }
}

const dumbbell: Archetype = (l) => {
  const head = (x: number): Shape => place(extrude(polygon(6, 0.215, 0), 0.15, 0.03), [x, 0, 0], [0, 90, 0])
  const plate = (x: number): Shape => place(cylinder(0.1, 0.154, 0.004), [x, 0, 0], [0, 0, 90])
  const brass = material('brass', '#C2A06A')
  const one = [
    part(union(head(0.34), head(-0.34)), l.body),
    part(union(plate(0.34), plate(-0.34)), brass),
    part(relief(capsule([-0.24, 0, 0], [0.24, 0, 0], 0.042), 'dimples', 0.0016, 60), l.trim, { plane: 'none' }),
    part(mirror(place(cylinder(0.056, 0.014, 0.005), [0.185, 0, 0], [0, 0, 90])), l.trim),
  ]
  return {
    parts: [...group(one, [0, 0.19, 0], [0, 0, 0]), ...group(one, [0.14, 0.19, -0.62], [0, 34, 0])],
    stage: { ...gym, yaw: 34, pitch: 15, span: 0.52 },
  }
}

const kettlebell: Archetype = (l) => {
  const iron = material('cast-iron', l.subject.colour, { roughness: 0.58 })
  const ball = blend(
    0.06,
    place(sphere(0.345), [0, 0.335, 0]),
    // One plain union inside the blend: joints of equal radius must not swell.
    union(
      mirror(capsule([0.15, 0.56, 0], [0.2, 0.79, 0], 0.056, 0.05)),
      place(arc(0.2, Math.PI / 2, 0.05, 0.05, 0.049), [0, 0.79, 0]),
    ),
  )
  return {
    parts: [
      part(subtract(ball, place(box(1, 0.2, 1, 0.001), [0, -0.17, 0]), 0.01), iron),
      part(subtract(cylinder(0.14, 0.012, 0.004), cylinder(0.125, 1, 0.001)), material('brass', '#C2A06A'), {
        at: [0, 0.33, 0.338],
        turn: [90, 0, 0],
      }),
    ],
    stage: { ...gym, yaw: 22, pitch: 10, span: 0.58 },
  }
}

const jumpRope: Archetype = (l) => {
  const handle = [
    part(relief(capsule([0, -0.24, 0], [0, 0.2, 0], 0.036, 0.045), 'rings', 0.003, 14), l.body, { plane: 'none' }),
    part(cylinder(0.03, 0.04, 0.008), material('metal', '#B9B6AC'), { at: [0, 0.27, 0] }),
  ]
  // The cord lies in coils on the ground.
  const coil = (r: number, y: number, x: number, z: number, tilt: number): Shape =>
    place(torus(r, 0.0145), [x, y, z], [tilt, 0, tilt * 0.7])
  return {
    parts: [
      ...group(handle, [-0.3, 0.05, 0.36], [0, -14, 90]),
      ...group(handle, [0.1, 0.05, 0.5], [0, 16, 90]),
      part(
        union(
          coil(0.37, 0.016, 0, -0.02, 0),
          coil(0.34, 0.04, 0.03, 0.0, 1.5),
          coil(0.39, 0.062, -0.02, -0.03, -1.2),
          coil(0.35, 0.086, 0.02, 0.01, 2),
          capsule([-0.58, 0.05, 0.42], [-0.66, 0.03, 0.22], 0.0145),
          capsule([-0.66, 0.03, 0.22], [-0.37, 0.018, -0.02], 0.0145),
          capsule([-0.19, 0.05, 0.57], [-0.2, 0.03, 0.44], 0.0145),
          capsule([-0.2, 0.03, 0.44], [-0.08, 0.02, 0.34], 0.0145),
        ),
        l.trim,
        { plane: 'none' },
      ),
    ],
    stage: { ...gym, yaw: 10, pitch: 32, span: 0.54 },
  }
}

const resistanceBand: Archetype = (l) => {
  const loop = (w: number, h: number, deep: number, colour: string) => {
    const outer = extrude(
      smoothOutline(
        mirrored([
          [0, -h],
          [w * 0.8, -h * 0.94],
          [w, -h * 0.1],
          [w * 0.86, h * 0.7],
          [0, h],
        ]),
      ),
      deep,
      0.004,
    )
    const hollow = extrude(
      smoothOutline(
        mirrored([
          [0, -h + 0.018],
          [w * 0.8 - 0.01, -h * 0.94 + 0.018],
          [w - 0.018, -h * 0.1],
          [w * 0.86 - 0.014, h * 0.7 - 0.008],
          [0, h - 0.018],
        ]),
      ),
      1,
      0.001,
    )
    return part(subtract(outer, hollow), material('rubber', colour, { roughness: 0.6 }))
  }
  return {
    parts: [
      ...group([loop(0.42, 0.2, 0.085, l.subject.colour)], [0, 0.2, 0], [0, 12, 0]),
      ...group([loop(0.34, 0.15, 0.07, l.subject.accent ?? '#DCCFBF')], [0.16, 0.152, 0.3], [0, -20, 0]),
      ...group([loop(0.3, 0.12, 0.055, '#C48A6A')], [-0.26, 0.122, 0.4], [0, 32, 0]),
    ],
    stage: { ...gym, yaw: 8, pitch: 18, span: 0.52 },
  }
}

const foamRoller: Archetype = (l) => {
  const { w, h } = l
  const r = h / 2
  const blocks = polar(place(relief(box(0.03, w * 0.485, r * 0.2, 0.02), 'rings', 0.008, 8), [r * 0.94, 0, 0]), 10)
  return {
    parts: group(
      [
        part(subtract(union(cylinder(r * 0.92, w / 2, 0.012), blocks), cylinder(r * 0.62, 1, 0.001)), l.body, {
          plane: 'xy',
        }),
        part(subtract(cylinder(r * 0.68, w / 2 + 0.006, 0.006), cylinder(r * 0.56, 1, 0.001)), l.trim),
      ],
      [0, r, 0],
      [0, 0, 90],
    ),
    stage: { ...gym, yaw: -34, pitch: 14, span: 0.5 },
  }
}

const abWheel: Archetype = (l) => {
  const wheel = (x: number): Shape =>
    place(blend(0.02, relief(cylinder(0.25, 0.05, 0.03), 'ribs', 0.006, 40)), [x, 0.25, 0], [0, 0, 90])
  const hub = place(cylinder(0.15, 0.106, 0.016), [0, 0.25, 0], [0, 0, 90])
  return {
    parts: [
      part(union(wheel(0.056), wheel(-0.056)), l.body, { plane: 'none' }),
      part(hub, l.trim),
      part(capsule([-0.5, 0.25, 0], [0.5, 0.25, 0], 0.022), material('metal', '#B9B6AC')),
      part(mirror(relief(capsule([0.23, 0.25, 0], [0.5, 0.25, 0], 0.045, 0.04), 'rings', 0.004, 16)), l.trim, {
        plane: 'none',
      }),
    ],
    stage: { ...gym, yaw: 30, pitch: 14, span: 0.52 },
  }
}

const gymBag: Archetype = (l) => {
  const { w, h, d } = l
  const r = Math.min(h, d) * 0.56
  const body = drape(
    relief(
      place(
        blend(0.1, cylinder(r, w * 0.47, 0.09), place(box(r * 0.86, w * 0.46, r * 0.94, 0.08), [-r * 0.16, 0, 0])),
        [0, r * 0.98, 0],
        [0, 0, 90],
      ),
      'crumple',
      0.008,
      4,
    ),
    'y',
    0.02,
    [3, 3, 3],
    2,
  )
  const web = material('canvas', l.subject.accent ?? '#2F3230')
  const band = (x: number): Shape =>
    place(subtract(cylinder(r + 0.014, 0.028, 0.008), cylinder(r - 0.03, 1, 0.001)), [x, r * 0.98, 0], [0, 0, 90])
  const handle = (z: number): Shape =>
    place(arc(0.24, 1.35, 0.014, 0.026, 0.011), [0, r * 1.66, z], [z > 0 ? 18 : -18, 0, 0])
  return {
    parts: [
      part(body, l.body, { plane: 'xy' }),
      part(drape(union(band(0.24), band(-0.24)), 'y', 0.02, [3, 3, 3], 2), web),
      part(union(handle(0.1), handle(-0.1)), web, { shows: ['handles'] }),
      part(relief(box(w * 0.42, 0.008, 0.014, 0.006), 'columns', 0.002, 60), material('metal', '#7E7B74'), {
        at: [0, r * 1.985, 0],
        plane: 'none',
        shows: ['zip'],
      }),
      part(
        mirror(
          place(subtract(torus(0.04, 0.008), place(box(1, 1, 1), [0, 0, -1])), [w * 0.49, r * 1.4, 0], [90, 90, 0]),
        ),
        material('metal', '#8A867E'),
      ),
    ],
    stage: { ...gym, yaw: 24, pitch: 13, span: 0.52 },
  }
}

/** Sport goods by product type. */
export const SPORT: Readonly<Record<string, Archetype>> = {
  'yoga-mat': yogaMat,
  dumbbell,
  kettlebell,
  'jump-rope': jumpRope,
  'resistance-band': resistanceBand,
  'foam-roller': foamRoller,
  'ab-wheel': abWheel,
  'gym-bag': gymBag,
}
