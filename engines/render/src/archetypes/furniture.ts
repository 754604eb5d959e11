import type { Material } from '../materials/material.ts'
import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import { vesselOutline } from '../shape/outline.ts'
import {
  arc,
  blend,
  box,
  capsule,
  cylinder,
  drape,
  lathe,
  mirror,
  pillow,
  place,
  relief,
  repeat,
  sphere,
  subtract,
  torus,
  union,
} from '../shape/shape.ts'
import type { Archetype } from './archetype.ts'
import { four, leg, plant, room } from './room-parts.ts'
import { armchair, sofa, upholstered } from './seating.ts'

const coffeeTable: Archetype = (l) => {
  const { w, h, d } = l
  const round = Math.abs(w - d) < 0.1
  const top = round ? cylinder(w / 2, 0.026, 0.014) : box(w / 2, 0.026, d / 2, 0.014)
  return {
    parts: [
      part(top, l.body, { at: [0, h - 0.026, 0] }),
      part(round ? cylinder(w * 0.36, 0.03, 0.006) : box(w * 0.42, 0.03, d * 0.36, 0.006), l.trim, {
        at: [0, h - 0.08, 0],
      }),
      part(four(leg(w * 0.27, h - 0.05, d * 0.27, 0.28, 0.026)), l.trim),
      part(
        lathe(
          vesselOutline(
            [
              [0.001, 0],
              [0.06, 0],
              [0.07, 0.01],
              [0.13, 0.07],
              [0.15, 0.1],
            ],
            0.012,
            0.014,
          ),
        ),
        material('ceramic', '#8FA99A'),
        { at: [0.12, h, 0.06], prop: true, plane: 'none' },
      ),
      part(
        union(box(0.13, 0.012, 0.1, 0.004), place(box(0.12, 0.01, 0.09, 0.004), [0.01, 0.022, 0], [0, 14, 0])),
        material('paper', '#E9DFCC'),
        { at: [-0.2, h + 0.012, 0.04], turn: [0, 20, 0], prop: true },
      ),
      part(
        box(1.0, 0.008, 0.62, 0.007),
        material('wool', '#DDD4C3', { relief: { pattern: 'weave', amp: 0.003, freq: 30, plane: 'xz' } }),
        { at: [0, -0.001, 0.06], prop: true },
      ),
    ],
    stage: room(l, { yaw: 18, pitch: 13, span: 0.46, wallZ: 1 }),
  }
}

const chairParts = (m: Material, seat: Material): Part[] => {
  const w = 0.66
  const h = 1
  const d = 0.66
  const seatY = h * 0.58
  const back = place(arc(0.34, 1.1, 0.028, 0.018, 0.012), [0, 0, 0], [90, 0, 0])
  return [
    part(blend(0.01, place(box(w * 0.47, 0.016, d * 0.44, 0.014), [0, seatY - 0.022, 0])), m),
    part(relief(box(w * 0.42, 0.016, d * 0.39, 0.014), 'weave', 0.006, 20, 'xz'), seat, {
      at: [0, seatY, 0],
      plane: 'none',
    }),
    part(
      union(
        mirror(leg(w * 0.4, seatY, d * 0.38, 0.1, 0.023)),
        mirror(capsule([w * 0.4, h * 0.93, -d * 0.4], [w * 0.38, seatY * 0.8, -d * 0.38], 0.018, 0.024)),
        mirror(leg(w * 0.38, seatY * 0.85, -d * 0.38, 0.14, 0.023)),
        mirror(capsule([w * 0.42, seatY * 0.42, d * 0.4], [w * 0.42, seatY * 0.46, -d * 0.4], 0.014)),
      ),
      m,
    ),
    part(place(relief(back, 'noise', 0, 1), [0, h * 0.9, -0.05], [0, 180, 0]), m),
    part(
      union(
        ...[-1, 0, 1].map((i) =>
          capsule([i * 0.1, seatY, -d * 0.4], [i * 0.13, h * 0.9, -d * 0.46 - (i === 0 ? 0.085 : 0.04) + 0.04], 0.011),
        ),
      ),
      m,
    ),
  ]
}

const chair: Archetype = (l) => ({
  parts: chairParts(l.body, material('jute', l.subject.accent ?? '#D9C7A3')),
  stage: room(l, { yaw: 32, pitch: 8, span: 0.66, wallZ: 1 }),
})

const diningTable: Archetype = (l) => {
  const { w, h, d } = l
  const seat = material('jute', '#D9C7A3')
  const chairs = [
    ...group(chairParts(l.trim, seat), [-w * 0.22, 0, -d * 0.62], [0, 0, 0], 0.47),
    ...group(chairParts(l.trim, seat), [w * 0.2, 0, -d * 0.64], [0, -8, 0], 0.47),
  ].map((p) => ({ ...p, prop: true }))
  return {
    parts: [
      part(box(w / 2, 0.02, d / 2, 0.012), l.body, { at: [0, h - 0.02, 0] }),
      part(box(w * 0.44, 0.032, d * 0.4, 0.004), l.trim, { at: [0, h - 0.068, 0] }),
      part(four(leg(w * 0.43, h - 0.03, d * 0.38, 0.05, 0.024)), l.trim),
      ...chairs,
      part(
        lathe(
          vesselOutline(
            [
              [0.001, 0],
              [0.04, 0],
              [0.055, 0.06],
              [0.03, 0.13],
              [0.036, 0.16],
            ],
            0.006,
            0.01,
          ),
        ),
        material('ceramic', '#C9B79A'),
        { at: [-0.1, h, 0], prop: true, plane: 'none' },
      ),
      part(cylinder(0.07, 0.006, 0.004), material('ceramic', '#EFE8DA'), { at: [0.16, h + 0.006, 0.06], prop: true }),
    ],
    stage: room(l, { yaw: 18, pitch: 9, span: 0.54, wallZ: 0.85 }),
  }
}

const bookshelf: Archetype = (l) => {
  const { w, h, d } = l
  const levels = 5
  const t = 0.011
  const gap = (h - 0.06 - t * 2) / levels
  const parts: Part[] = [
    part(mirror(place(box(t, h / 2, d / 2, 0.003), [w / 2 - t, h / 2, 0])), l.body),
    part(box(w / 2 - 0.01, h / 2 - 0.02, 0.004, 0.002), l.body, { at: [0, h / 2 + 0.02, -d / 2 + 0.006] }),
    part(repeat(box(w / 2 - 0.012, t, d / 2 - 0.004, 0.003), [0, gap, 0], [1, levels + 1, 1]), l.trim, {
      at: [0, 0.06 + (levels * gap) / 2, 0],
    }),
  ]
  const tones = ['#7C8A6F', '#B5532F', '#E4D9C4', '#3E4A55', '#C9A14F', '#8F6F54']
  for (let s = 0; s < levels; s++) {
    const y = 0.06 + s * gap + t
    let x = -w / 2 + 0.04
    for (let i = 0; i < 9; i++) {
      const bw = 0.011 + ((i * 7 + s * 5) % 4) * 0.003
      const bh = gap * (0.52 + ((i * 5 + s * 3) % 5) * 0.055)
      if ((i + s * 2) % 7 === 5) x += 0.07
      if (x > w / 2 - 0.06 || (s === 2 && i > 3) || (s === 4 && i > 5)) break
      parts.push(
        part(
          box(bw, bh / 2, d * 0.36, 0.003),
          material('paper', tones[(i + s * 2) % tones.length]!, { relief: { pattern: 'noise', amp: 0, freq: 1 } }),
          { at: [x + bw, y + bh / 2, 0.01], prop: true, plane: 'none' },
        ),
      )
      x += bw * 2 + 0.002
    }
    if (s === 2)
      parts.push(
        part(
          lathe(
            vesselOutline(
              [
                [0.001, 0],
                [0.035, 0],
                [0.05, 0.05],
                [0.028, 0.1],
                [0.03, 0.115],
              ],
              0.006,
              0.01,
            ),
          ),
          material('ceramic', '#A9BFAE'),
          { at: [w * 0.24, y, 0], prop: true, plane: 'none' },
        ),
      )
  }
  return { parts, stage: room(l, { yaw: 22, pitch: 4, span: 0.78, wallZ: 0.32, offset: [0, -0.03] }) }
}

const bed: Archetype = (l) => {
  const { w, h, d } = l
  const rail = h * 0.34
  const linen = l.trim
  const duvet = drape(drape(box(w * 0.49, 0.034, d * 0.36, 0.03), 'y', 0.022, [6, 0, 5], 3), 'y', 0.007, [15, 0, 13], 6)
  return {
    parts: [
      part(box(w / 2, 0.034, d / 2 - 0.01, 0.01), l.body, { at: [0, rail, 0] }),
      part(box(w / 2, (h - 0.12) / 2, 0.02, 0.014), l.body, {
        at: [0, 0.12 + (h - 0.12) / 2, -d / 2 + 0.02],
        turn: [-5, 0, 0],
      }),
      part(relief(box(w / 2 - 0.04, h * 0.22, 0.01, 0.006), 'columns', 0.004, 20), l.body, {
        at: [0, h * 0.72, -d / 2 + 0.042],
        turn: [-5, 0, 0],
        plane: 'none',
      }),
      part(four(leg(w / 2 - 0.05, rail, d / 2 - 0.06, 0.02, 0.026)), l.body),
      part(box(w * 0.475, 0.062, d * 0.475, 0.04), linen, { at: [0, rail + 0.085, 0], plane: 'xz' }),
      part(duvet, linen, { at: [0, rail + 0.165, d * 0.12], plane: 'xz' }),
      part(
        mirror(
          place(
            drape(pillow(0.17, 0.058, 0.11, 0.008), 'y', 0.01, [7, 0, 7], 2),
            [w * 0.23, rail + 0.2, -d * 0.34],
            [-24, 0, 3],
          ),
        ),
        linen,
        { plane: 'xz' },
      ),
      part(
        drape(box(w * 0.495, 0.016, d * 0.11, 0.014), 'y', 0.018, [6, 0, 5], 3),
        material('knit', '#A98B6A', { relief: { pattern: 'knit', amp: 0.004, freq: 30, plane: 'xz' } }),
        { at: [0, rail + 0.204, d * 0.34], plane: 'xz' },
      ),
    ],
    stage: room(l, { yaw: 32, pitch: 12, span: 0.62, wallZ: 0.82 }),
  }
}

const nightstand: Archetype = (l) => {
  const { w, h, d } = l
  const body = h * 0.46
  const y = h - body / 2
  return {
    parts: [
      part(
        subtract(
          box(w / 2, body / 2, d / 2, 0.014),
          place(box(w / 2 - 0.035, body * 0.2, d, 0.004), [0, -body * 0.24, 0.1]),
          0.002,
        ),
        l.body,
        { at: [0, y, 0] },
      ),
      part(box(w / 2 - 0.04, body * 0.19, 0.02, 0.006), l.trim, { at: [0, y + body * 0.2, d / 2 - 0.008] }),
      part(sphere(0.026), material('brass', '#B9975A'), { at: [0, y + body * 0.2, d / 2 + 0.028] }),
      part(four(leg(w / 2 - 0.07, h - body, d / 2 - 0.07, 0.12, 0.03)), l.trim),
      part(
        lathe(
          vesselOutline(
            [
              [0.001, 0],
              [0.07, 0],
              [0.09, 0.02],
              [0.1, 0.1],
            ],
            0.01,
            0.02,
          ),
        ),
        material('ceramic', '#8FA99A'),
        { at: [0.18, h, 0.1], prop: true, plane: 'none' },
      ),
      part(
        union(box(0.16, 0.018, 0.11, 0.004), place(box(0.14, 0.014, 0.1, 0.004), [0.01, 0.032, 0], [0, 10, 0])),
        material('paper', '#C9B79A'),
        { at: [-0.16, h + 0.018, 0.06], turn: [0, 12, 0], prop: true },
      ),
    ],
    stage: room(l, { yaw: 26, pitch: 9, span: 0.58, wallZ: 0.8 }),
  }
}

const floorLamp: Archetype = (l) => {
  const { h } = l
  const R = 0.14
  const shade = place(relief(blend(0.01, cylinder(R, 0.15, 0.09)), 'rings', 0.0035, 26), [0, h - 0.17, 0])
  return {
    parts: [
      part(cylinder(0.105, 0.01, 0.006), l.trim, { at: [0, 0.01, 0] }),
      part(capsule([0, 0.02, 0], [0, h - 0.28, 0], 0.007), l.trim),
      part(shade, { ...l.body, glow: 0.62, relief: { pattern: 'noise', amp: 0, freq: 1 } }, { plane: 'none' }),
      part(cylinder(0.034, 0.012, 0.004), l.trim, { at: [0, h - 0.02, 0] }),
      ...group(
        [
          ...upholstered(
            { ...l, w: 0.52, h: 0.52, d: 0.5, body: material('linen', '#C9B99C'), trim: material('oak', '#B58E5E') },
            1,
          ),
        ],
        [0.48, 0, -0.02],
        [0, -24, 0],
      ).map((p) => ({ ...p, prop: true })),
    ],
    stage: room(l, { yaw: 4, pitch: 4, span: 0.78, wallZ: 0.5, offset: [-0.16, -0.03] }),
  }
}

const stool: Archetype = (l) => {
  const { w, h, d } = l
  return {
    parts: [
      part(
        subtract(cylinder(w * 0.46, 0.042, 0.026), place(cylinder(w * 0.36, 0.02, 0.02), [0, 0.052, 0]), 0.05),
        l.body,
        { at: [0, h - 0.042, 0] },
      ),
      part(union(four(leg(w * 0.26, h - 0.05, d * 0.26, 0.36, 0.032))), l.trim),
      part(mirror(capsule([w * 0.32, h * 0.36, -d * 0.32], [w * 0.32, h * 0.36, d * 0.32], 0.019)), l.trim),
      part(mirror(capsule([-w * 0.31, h * 0.46, d * 0.31], [w * 0.31, h * 0.46, d * 0.31], 0.019), 'z'), l.trim),
    ],
    stage: room(l, { yaw: 24, pitch: 11, span: 0.58, wallZ: 0.9 }),
  }
}

const deskTable: Archetype = (l) => {
  const { w, h, d } = l
  const metal = material('matte-plastic', l.subject.accent ?? '#2C2D2F')
  return {
    parts: [
      part(box(w / 2, 0.016, d / 2, 0.008), l.body, { at: [0, h - 0.016, 0] }),
      part(
        mirror(
          union(
            capsule([w * 0.44, h - 0.03, d * 0.42], [w * 0.47, 0.01, d * 0.46], 0.014),
            capsule([w * 0.44, h - 0.03, -d * 0.42], [w * 0.47, 0.01, -d * 0.46], 0.014),
            capsule([w * 0.465, 0.03, d * 0.45], [w * 0.465, 0.03, -d * 0.45], 0.011),
          ),
        ),
        metal,
      ),
      part(box(w * 0.42, 0.014, 0.012, 0.004), metal, { at: [0, h - 0.06, -d * 0.38] }),
      part(box(w * 0.17, 0.042, d * 0.4, 0.006), l.body, { at: [w * 0.24, h - 0.075, 0.01] }),
      part(box(0.03, 0.004, 0.006, 0.003), metal, { at: [w * 0.24, h - 0.075, d * 0.42] }),
      part(
        union(box(0.1, 0.004, 0.07, 0.003), place(box(0.1, 0.066, 0.004, 0.003), [0, 0.066, -0.08], [-14, 0, 0])),
        material('metal', '#B9B6AC'),
        { at: [-0.06, h + 0.004, 0.02], prop: true },
      ),
      part(cylinder(0.026, 0.03, 0.006), material('ceramic', '#B8573A'), { at: [0.18, h + 0.03, 0.06], prop: true }),
      part(torus(0.018, 0.005), material('ceramic', '#B8573A'), {
        at: [0.208, h + 0.03, 0.06],
        turn: [90, 0, 0],
        prop: true,
      }),
      ...plant(-0.4, -0.05, 0.5).map((p) => group([p], [0, h, 0])[0]!),
    ],
    stage: room(l, { yaw: 22, pitch: 9, span: 0.54, wallZ: 0.6 }),
  }
}

/** Furniture by product type, in a room. */
export const FURNITURE: Readonly<Record<string, Archetype>> = {
  sofa,
  armchair,
  'coffee-table': coffeeTable,
  'dining-table': diningTable,
  chair,
  bookshelf,
  bed,
  nightstand,
  'floor-lamp': floorLamp,
  stool,
  desk: deskTable,
}
