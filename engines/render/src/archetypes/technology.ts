import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import { polygon } from '../shape/outline.ts'
import {
  arc,
  blend,
  box,
  capsule,
  cylinder,
  ellipsoid,
  intersect,
  mirror,
  place,
  relief,
  repeat,
  sphere,
  subtract,
  torus,
  union,
} from '../shape/shape.ts'
import { type Archetype, fitLabel } from './archetype.ts'

const desk = { yaw: 24, pitch: 12, span: 0.6, gobo: 'window' } as const

const headphones: Archetype = (l) => {
  const R = 0.4
  const cupX = 0.405
  const cupY = 0.24
  const pad = material('leather', '#1D1B19', { roughness: 0.62 })
  const ring = material('brass', '#C2A06A')
  const cup = (side: 1 | -1): Part[] =>
    group(
      [
        // The cup axis is y; it is laid on its side towards the head.
        part(cylinder(0.175, 0.045, 0.035), l.body, { at: [0, 0.028, 0] }),
        part(cylinder(0.16, 0.02, 0.012), l.body, { at: [0, 0.066, 0] }),
        part(torus(0.148, 0.006), ring, { at: [0, 0.078, 0] }),
        part(relief(cylinder(0.135, 0.012, 0.006), 'noise', 0.0008, 60), l.body, { at: [0, 0.074, 0] }),
        part(blend(0.03, torus(0.125, 0.047), place(torus(0.125, 0.04), [0, -0.03, 0])), pad, { at: [0, -0.055, 0] }),
        part(cylinder(0.1, 0.01, 0.004), material('cotton', '#26231F'), { at: [0, -0.045, 0] }),
      ],
      [side * cupX, cupY, 0],
      [0, side > 0 ? 14 : -14, side > 0 ? -84 : 84],
      1.14,
    )
  const band = part(arc(R, 1.42, 0.024, 0.058, 0.02), l.body, { at: [0, 0.5, 0] })
  const cushion = part(relief(arc(R - 0.032, 0.8, 0.022, 0.047, 0.02), 'noise', 0.0018, 18), pad, { at: [0, 0.5, 0] })
  const arms = mirror(
    union(
      capsule([R * 0.99, 0.56, 0], [R * 1.01, 0.4, 0], 0.011),
      place(arc(0.208, 1.5, 0.01, 0.014, 0.007), [R * 1.015, cupY, 0], [0, 90, 0]),
    ),
  )
  return {
    parts: [band, cushion, part(arms, ring), ...cup(1), ...cup(-1)].map((p) => p),
    stage: { ...desk, yaw: 26, pitch: 7, span: 0.62, gobo: 'leaves' },
  }
}

const earbuds: Archetype = (l) => {
  const { w, h, d } = l
  const k = 0.5
  const shell = intersect(0.02, ellipsoid(w * 0.53, h * 0.55, d * 0.6), box(w / 2, h / 2, d / 2, Math.min(h, d) * 0.48))
  const seam = place(box(1, 0.0035, 1, 0.001), [0, h * 0.16, 0])
  const bud = union(
    ellipsoid(0.075, 0.066, 0.06),
    capsule([0.02, -0.03, 0], [0.035, -0.2, 0], 0.03, 0.027),
    place(ellipsoid(0.04, 0.036, 0.05), [-0.05, 0.012, 0.05]),
  )
  return {
    parts: [
      ...group(
        [
          part(subtract(shell, seam, 0.006), l.body, { plane: 'none' }),
          part(cylinder(0.012, 0.004, 0.002), material('lamp', '#BFE3CC', { glow: 0.5 }), {
            at: [0, -h * 0.1, d * 0.495],
            turn: [90, 0, 0],
          }),
        ],
        [-0.1, h / 2, -0.1],
      ),
      part(bud, l.body, { at: [0.36, 0.066, 0.34], turn: [10, -30, 78], plane: 'none', scale: k * 1.9 }),
      part(place(ellipsoid(0.03, 0.03, 0.04), [-0.075, 0.016, 0.08]), l.trim, {
        at: [0.36, 0.066, 0.34],
        turn: [10, -30, 78],
        scale: k * 1.9,
      }),
      part(bud, l.body, { at: [0.06, 0.066, 0.5], turn: [0, 40, 96], plane: 'none', scale: k * 1.9 }),
      part(place(ellipsoid(0.03, 0.03, 0.04), [-0.075, 0.016, 0.08]), l.trim, {
        at: [0.06, 0.066, 0.5],
        turn: [0, 40, 96],
        scale: k * 1.9,
      }),
    ],
    stage: { ...desk, yaw: 12, pitch: 24, span: 0.5 },
  }
}

const speaker: Archetype = (l) => {
  const { w, h, d } = l
  const wall = 0.028
  return {
    parts: [
      part(
        subtract(
          box(w / 2, h / 2, d / 2, 0.03),
          place(box(w / 2 - wall, h / 2 - wall, 0.06, 0.02), [0, 0, d / 2]),
          0.004,
        ),
        l.trim,
        {
          at: [0, h / 2 + 0.02, 0],
        },
      ),
      part(relief(box(w / 2 - wall - 0.004, h / 2 - wall - 0.004, 0.03, 0.018), 'weave', 0.003, 44), l.body, {
        at: [0, h / 2 + 0.02, d / 2 - 0.035],
        plane: 'none',
      }),
      part(
        mirror(mirror(place(cylinder(0.025, 0.012, 0.006), [w * 0.4, 0.012, d * 0.36]), 'z')),
        material('rubber', '#2A2826'),
      ),
      part(cylinder(0.045, 0.014, 0.008), material('brass', '#C9A66A'), { at: [w * 0.3, h + 0.03, 0] }),
      part(mirror(place(cylinder(0.016, 0.006, 0.003), [0.05, 0, 0])), material('rubber', '#35312D'), {
        at: [-0.06, h + 0.021, 0],
      }),
    ],
    stage: { ...desk, yaw: 22, pitch: 14, span: 0.5 },
  }
}

const keyboard: Archetype = (l) => {
  const { w, d } = l
  const h = Math.max(0.05, l.h * 0.5)
  const rows = 5
  const columns = 15
  const stepX = (w - 0.05) / columns
  const stepZ = (d - 0.05) / rows
  const cap = box(stepX * 0.44, 0.022, stepZ * 0.44, 0.011)
  const keys = repeat(cap, [stepX, 0, stepZ], [columns, 1, rows])
  const space = box(stepX * 2.9, 0.0225, stepZ * 0.44, 0.011)
  const enter = box(stepX * 0.94, 0.0225, stepZ * 0.44, 0.011)
  const edge = (columns - 1) / 2
  const cut = place(box(stepX * 3.02, 0.06, stepZ * 0.5, 0.001), [0, 0, stepZ * 2])
  const cutEnter = place(box(stepX, 0.06, stepZ * 0.5, 0.001), [stepX * (edge - 0.5), 0, 0])
  const y = h + 0.018
  const modifiers = union(...[-2, -1, 0, 1].map((r) => place(cap, [-stepX * edge, 0, stepZ * r])))
  const dark = material('matte-plastic', '#B7AE9E')
  return {
    parts: group(
      [
        part(box(w / 2, h / 2, d / 2, 0.022), l.body, { at: [0, h / 2, 0] }),
        part(box(w / 2 - 0.02, 0.004, d / 2 - 0.02, 0.003), dark, { at: [0, h, 0] }),
        part(
          subtract(
            keys,
            union(cut, cutEnter, place(box(stepX * 0.5, 0.06, stepZ * 2.5, 0.001), [-stepX * edge, 0, -stepZ * 0.5])),
          ),
          l.body,
          { at: [0, y, 0] },
        ),
        part(space, l.body, { at: [0, y, stepZ * 2] }),
        part(modifiers, material('matte-plastic', '#A9A294'), { at: [0, y, 0] }),
        part(enter, l.trim, { at: [stepX * (edge - 0.5), y, 0] }),
      ],
      [0, 0.02, 0],
      [4, 0, 0],
    ),
    stage: { ...desk, yaw: 22, pitch: 32, span: 0.5 },
  }
}

const mouse: Archetype = (l) => {
  const { w, h, d } = l
  const shell = intersect(
    0.05,
    place(ellipsoid(w * 0.56, h * 1.02, d * 0.56), [0, 0, 0.02]),
    place(box(w / 2, h, d / 2, w * 0.45), [0, 0, 0]),
  )
  const groove = union(
    place(box(0.003, 1, d * 0.26, 0.001), [0, 0, d * 0.28]),
    place(box(w, 1, 0.003, 0.001), [0, 0, d * 0.01]),
  )
  return {
    parts: [
      part(subtract(subtract(shell, place(box(1, 0.2, 1, 0.001), [0, -0.19, 0])), groove, 0.006), l.body, {
        at: [0, 0.004, 0],
      }),
      part(relief(cylinder(0.07, 0.022, 0.01), 'ribs', 0.003, 30, 'xz'), l.trim, {
        at: [0, h * 0.78, d * 0.3],
        turn: [0, 0, 90],
      }),
    ],
    stage: { ...desk, yaw: -32, pitch: 26, span: 0.46 },
  }
}

const powerBank: Archetype = (l) => {
  const { w, h, d } = l
  return {
    parts: group(
      [
        part(
          subtract(
            box(w / 2, h / 2, d / 2, d * 0.36),
            union(
              place(box(0.036, 0.05, 0.014, 0.012), [-w * 0.16, h / 2, 0]),
              place(box(0.04, 0.05, 0.02, 0.004), [w * 0.16, h / 2, 0]),
            ),
            0.002,
          ),
          l.body,
          {
            label: fitLabel(l.subject, 'front', 0, h * 0.02, w * 0.66, h * 0.6),
          },
        ),
        part(relief(box(w / 2 + 0.0015, 0.006, d / 2 + 0.0015, d * 0.36), 'noise', 0, 1), l.trim, {
          at: [0, h * 0.37, 0],
        }),
        ...[0, 1, 2, 3].map((i) =>
          part(sphere(0.0075), material('lamp', i < 3 ? '#F2E6CC' : '#4A4640', { glow: i < 3 ? 0.7 : 0 }), {
            at: [-0.045 + i * 0.03, h * 0.31, d / 2],
          }),
        ),
      ],
      [0, h / 2, 0],
    ),
    stage: { ...desk, yaw: 24, pitch: 8, span: 0.6 },
  }
}

const deskLamp: Archetype = (l) => {
  const shade = subtract(cylinder(0.16, 0.085, 0.03, 0.09), place(cylinder(0.148, 0.085, 0.03, 0.08), [0, -0.022, 0]))
  const joint = (x: number, y: number) =>
    part(cylinder(0.026, 0.022, 0.006), l.trim, { at: [x, y, 0], turn: [90, 0, 0] })
  return {
    parts: [
      part(cylinder(0.17, 0.018, 0.012), l.body, { at: [-0.2, 0.018, 0] }),
      part(capsule([-0.2, 0.03, 0], [-0.34, 0.5, 0], 0.0125), l.trim),
      joint(-0.34, 0.5),
      part(capsule([-0.34, 0.5, 0], [0.16, 0.86, 0], 0.0125), l.trim),
      joint(0.16, 0.86),
      part(shade, l.body, { at: [0.24, 0.79, 0], turn: [0, 0, 20] }),
      part(sphere(0.055), material('lamp', '#FFE9C4', { glow: 2.2 }), { at: [0.25, 0.765, 0] }),
    ],
    stage: { ...desk, yaw: 12, pitch: 6, span: 0.66 },
  }
}

const charger: Archetype = (l) => {
  const { w, h, d } = l
  return {
    parts: [
      part(
        subtract(
          box(w / 2, h / 2, d / 2, 0.1),
          union(
            place(box(0.085, 0.026, 0.06, 0.024), [0, 0.14, d / 2]),
            place(box(0.085, 0.026, 0.06, 0.024), [0, 0, d / 2]),
          ),
          0.004,
        ),
        l.body,
        { at: [0, h / 2, 0] },
      ),
      part(box(0.055, 0.008, 0.03, 0.004), l.trim, { at: [0, h / 2 + 0.14, d / 2 - 0.03] }),
      part(box(0.055, 0.008, 0.03, 0.004), l.trim, { at: [0, h / 2, d / 2 - 0.03] }),
      part(mirror(place(box(0.012, 0.045, 0.12, 0.008), [0.12, 0, 0])), l.trim, { at: [0, h * 0.56, -d / 2 - 0.1] }),
    ],
    stage: { ...desk, yaw: 34, pitch: 16, span: 0.46 },
  }
}

const smartWatch: Archetype = (l) => {
  // Strap closed into a loop that stands on its side: the face looks up and towards the viewer.
  const glass = material('plastic', '#15161A', { roughness: 0.08 })
  const R = 0.3
  const strap = union(place(relief(arc(R, 2.55, 0.018, 0.11, 0.014), 'rings', 0, 1), [0, 0, 0], [0, 0, 180]))
  const hand = union(capsule([0, 0, 0], [0.012, 0, -0.06], 0.005), capsule([0, 0, 0], [0.07, 0, -0.03], 0.004))
  const parts = [
    part(strap, l.trim),
    part(box(0.175, 0.045, 0.165, 0.04), l.body, { at: [0, R + 0.012, 0] }),
    part(box(0.15, 0.012, 0.142, 0.011), glass, { at: [0, R + 0.054, 0] }),
    part(hand, material('lamp', '#F5EBD8', { glow: 0.9 }), { at: [0, R + 0.0665, 0] }),
    part(
      union(
        ...polygon(12, 0.115).map(([x, z]) =>
          place(box(0.004, 0.002, 0.009, 0.001), [x, 0, z], [0, (-Math.atan2(z, x) * 180) / Math.PI + 90, 0]),
        ),
      ),
      material('lamp', '#CFC6B4', { glow: 0.5 }),
      { at: [0, R + 0.066, 0] },
    ),
    part(relief(cylinder(0.028, 0.022, 0.006), 'ribs', 0.002, 30, 'xz'), l.body, {
      at: [0.19, R + 0.012, -0.03],
      turn: [0, 0, 90],
    }),
    part(box(0.035, 0.014, 0.122, 0.01), material('metal', '#B9B6AC'), { at: [0, -R - 0.012, 0] }),
  ]
  return {
    parts: group(parts, [0, 0.335, 0], [52, 0, 0]),
    stage: { ...desk, yaw: 26, pitch: 14, span: 0.54 },
  }
}

const airPurifier: Archetype = (l) => {
  const r = l.w / 2
  const h = l.h
  return {
    parts: [
      part(cylinder(r, h * 0.25, 0.05), l.body, { at: [0, h * 0.75, 0] }),
      part(relief(cylinder(r * 0.985, h * 0.23, 0.02), 'weave', 0.002, 60), l.trim, {
        at: [0, h * 0.27, 0],
        plane: 'none',
      }),
      part(cylinder(r * 0.96, 0.012, 0.006), material('matte-plastic', '#3A3936'), { at: [0, 0.014, 0] }),
      part(torus(r * 0.64, 0.014), l.body, { at: [0, h, 0] }),
      part(relief(cylinder(r * 0.6, 0.01, 0.004), 'columns', 0.005, 26), material('matte-plastic', '#4B4945'), {
        at: [0, h - 0.002, 0],
        plane: 'none',
      }),
      part(cylinder(0.028, 0.006, 0.003), material('lamp', '#BFE0D0', { glow: 0.6 }), {
        at: [0, h * 0.84, r],
        turn: [90, 0, 0],
      }),
    ],
    stage: { ...desk, yaw: 14, pitch: 13, span: 0.64, gobo: 'leaves' },
  }
}

const laptopStand: Archetype = (l) => {
  const t = 0.016
  const plate = subtract(box(0.46, t, 0.42, t), place(box(0.22, 1, 0.14, 0.06), [0, 0, 0.02]))
  const lip = mirror(place(box(0.05, 0.05, 0.014, 0.012), [0.32, 0.03, 0.42]))
  const grip = mirror(place(box(0.05, 0.006, 0.2, 0.005), [0.36, t, -0.05]))
  const side = (x: number) => [
    part(capsule([x, 0.02, 0.3], [x, 0.46, -0.28], 0.02), l.body),
    part(box(0.03, 0.012, 0.34, 0.011), l.body, { at: [x, 0.014, 0.04] }),
    part(cylinder(0.045, 0.03, 0.01), l.body, { at: [x, 0.02 + 0.02, 0.3], turn: [0, 0, 90] }),
  ]
  return {
    parts: [
      ...group([part(plate, l.body), part(lip, l.body), part(grip, l.trim)], [0, 0.42, 0.06], [19, 0, 0]),
      ...side(0.3),
      ...side(-0.3),
      part(box(0.3, 0.012, 0.05, 0.01), l.body, { at: [0, 0.014, -0.24] }),
      part(mirror(place(box(0.034, 0.006, 0.06, 0.005), [0.3, 0.004, 0.3])), l.trim),
    ],
    stage: { ...desk, yaw: 28, pitch: 16, span: 0.52 },
  }
}

/** Electronics by product type. */
export const TECHNOLOGY: Readonly<Record<string, Archetype>> = {
  headphones,
  earbuds,
  speaker,
  keyboard,
  mouse,
  'power-bank': powerBank,
  'desk-lamp': deskLamp,
  charger,
  'smart-watch': smartWatch,
  'air-purifier': airPurifier,
  'laptop-stand': laptopStand,
}
