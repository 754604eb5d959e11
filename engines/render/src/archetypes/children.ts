import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import { polygon, rectangle, vesselOutline } from '../shape/outline.ts'
import {
  arc,
  blend,
  box,
  capsule,
  cylinder,
  drape,
  ellipsoid,
  extrude,
  intersect,
  lathe,
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
import { backpack, toothbrush } from './children-carried.ts'
import { nursery, paint } from './nursery.ts'

const archBlocks: Archetype = (l) => {
  const colours = [l.subject.colour, l.subject.accent ?? '#E0B75A', '#EBDFC4', '#9DB59A', '#5F7F74', '#3F5F66']
  const depth = 0.105
  const step = 0.082
  const arches = colours.map((c, i) =>
    part(relief(arc(0.46 - i * step, Math.PI / 2, step * 0.44, depth, 0.012), 'noise', 0.0014, 6), paint(c), {
      at: i === 5 ? [0, 0, 0.004] : [0, 0, i % 2 === 0 ? 0 : 0.006],
    }),
  )
  const core = part(arc(0.001, Math.PI / 2, 0.03, depth, 0.01), paint('#C9502F'), { at: [0, 0, 0] })
  return {
    parts: [...arches.slice(0, 5), ...(arches.length > 5 ? [core] : [])],
    stage: { ...nursery, yaw: 22, pitch: 11, span: 0.5 },
  }
}

const buildingBlocks: Archetype = (l) => {
  const raw = l.body
  const green = paint(l.subject.accent ?? '#7C8A5B')
  const red = paint('#C8583A')
  const yellow = paint('#DDB25A')
  const s = 0.13
  const cube = box(s, s, s, 0.014)
  const roof = extrude(polygon(3, s * 1.45, Math.PI / 2), s, 0.014)
  return {
    parts: [
      part(cube, raw, { at: [-0.3, s, 0] }),
      part(cube, green, { at: [-0.02, s, -0.02], turn: [0, 8, 0] }),
      part(box(s * 2.2, s * 0.42, s, 0.014), raw, { at: [-0.16, s * 2.44, 0], turn: [0, -4, 0] }),
      part(cylinder(s * 0.8, s, 0.014), yellow, { at: [-0.32, s * 3.9, 0] }),
      part(roof, red, { at: [0.0, s * 2.9 + s * 0.76, 0], turn: [0, 6, 0] }),
      part(
        subtract(
          box(s * 1.6, s * 0.95, s * 0.7, 0.014),
          place(cylinder(s * 0.75, 1), [0, -s * 0.95, 0], [90, 0, 0]),
          0.01,
        ),
        raw,
        { at: [0.34, s * 0.95, 0.08], turn: [0, -16, 0] },
      ),
      part(cylinder(s * 0.55, s * 1.5, 0.014), green, { at: [0.1, s * 0.55, 0.38], turn: [90, 0, 70] }),
      part(sphere(s * 0.72), red, { at: [-0.28, s * 0.72, 0.36] }),
    ],
    stage: { ...nursery, yaw: 10, pitch: 13, span: 0.52 },
  }
}

const balanceBike: Archetype = (l) => {
  const R = 0.185
  const rubber = material('rubber', '#2B2B29')
  const alloy = material('metal', '#C9C6BE')
  const frame = paint(l.subject.colour)
  const wheel = (x: number): Part[] =>
    group(
      [
        part(relief(torus(R - 0.028, 0.03), 'noise', 0.002, 30), rubber, { plane: 'none' }),
        part(torus(R - 0.06, 0.01), alloy),
        part(polar(place(capsule([0.02, 0, 0], [R - 0.062, 0, 0], 0.0035), [0, 0, 0]), 12), alloy),
        part(cylinder(0.026, 0.034, 0.006), alloy),
      ],
      [x, R, 0],
      [90, 0, 0],
    )
  const fork = mirror(
    union(
      capsule([0.27, 0.47, 0.036], [0.335, R, 0.044], 0.013),
      capsule([-0.33, R, 0.044], [-0.12, 0.3, 0.026], 0.012),
    ),
    'z',
  )
  return {
    parts: [
      ...wheel(0.335),
      ...wheel(-0.335),
      part(
        blend(
          0.02,
          capsule([0.255, 0.5, 0], [0.02, 0.28, 0], 0.023),
          capsule([0.02, 0.28, 0], [-0.16, 0.31, 0], 0.022),
          capsule([0.26, 0.46, 0], [0.24, 0.56, 0], 0.024),
          capsule([-0.13, 0.29, 0], [-0.16, 0.4, 0], 0.018),
        ),
        frame,
      ),
      part(fork, frame),
      part(capsule([-0.155, 0.38, 0], [-0.165, 0.45, 0], 0.013), alloy),
      part(blend(0.03, ellipsoid(0.11, 0.032, 0.07), capsule([0.02, 0, 0], [0.1, 0.004, 0], 0.026)), rubber, {
        at: [-0.17, 0.475, 0],
      }),
      part(capsule([0.235, 0.56, 0], [0.215, 0.64, 0], 0.013), alloy),
      part(mirror(capsule([0.215, 0.645, 0], [0.18, 0.66, 0.2], 0.0125), 'z'), alloy),
      part(mirror(relief(capsule([0.187, 0.658, 0.15], [0.175, 0.662, 0.245], 0.021), 'rings', 0, 1), 'z'), rubber),
    ],
    stage: { ...nursery, yaw: 24, pitch: 9, span: 0.62 },
  }
}

const puzzle: Archetype = (l) => {
  const cols = 4
  const rows = 3
  const s = 0.21
  const colours = [l.subject.colour, l.subject.accent ?? '#C9A14F', '#D98B5F', '#E9DFC8', '#6E8F8A', '#B9C4A2']
  const parts: Part[] = []
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++) {
      const missing = i === 3 && j === 2
      const knob = 0.042
      const x = (i - (cols - 1) / 2) * s
      const z = (j - (rows - 1) / 2) * s
      let piece: Shape = extrude(rectangle(s / 2 - 0.003, s / 2 - 0.003), 0.022, 0.006)
      if (i < cols - 1) piece = union(piece, place(cylinder(knob, 0.022, 0.005), [s / 2 + 0.022, 0, 0], [90, 0, 0]))
      if (i > 0) piece = subtract(piece, place(cylinder(knob + 0.005, 0.1, 0.002), [-s / 2 + 0.022, 0, 0], [90, 0, 0]))
      if (j > 0) piece = union(piece, place(cylinder(knob, 0.022, 0.005), [0, s / 2 + 0.022, 0], [90, 0, 0]))
      if (j < rows - 1)
        piece = subtract(piece, place(cylinder(knob + 0.005, 0.1, 0.002), [0, -s / 2 + 0.022, 0], [90, 0, 0]))
      const c = colours[(i * 2 + j * 3 + ((i * j) % 2)) % colours.length]!
      parts.push(
        part(
          piece,
          material('paper', c, { roughness: 0.6, f0: 0.03 }),
          missing
            ? { at: [x + 0.2, 0.024, z + 0.16], turn: [-90, 0, 24], plane: 'none' }
            : { at: [x, 0.024, z], turn: [-90, 0, 0], plane: 'none' },
        ),
      )
    }
  return { parts, stage: { ...nursery, yaw: 20, pitch: 42, span: 0.54 } }
}

const softToy: Archetype = (l) => {
  // A sitting rabbit: linen body, stitched face, long ears.
  const cotton = l.trim
  const thread = material('cotton', '#4A3A2C')
  const body = blend(
    0.06,
    place(ellipsoid(0.2, 0.25, 0.17), [0, 0.24, 0]),
    place(ellipsoid(0.155, 0.15, 0.14), [0, 0.58, 0.03]),
    mirror(capsule([0.17, 0.37, 0.03], [0.25, 0.2, 0.12], 0.062, 0.055)),
    mirror(capsule([0.1, 0.1, 0.08], [0.17, 0.075, 0.33], 0.085, 0.078)),
  )
  const ears = mirror(
    blend(
      0.03,
      capsule([0.06, 0.69, 0.01], [0.1, 0.86, -0.02], 0.045, 0.06),
      capsule([0.1, 0.86, -0.02], [0.125, 0.97, 0.01], 0.06, 0.034),
    ),
  )
  const inner = mirror(place(ellipsoid(0.034, 0.11, 0.014), [0.1, 0.855, 0.035], [-4, 0, -13]))
  return {
    parts: [
      part(drape(blend(0.03, body, ears), 'z', 0.012, [6, 6, 6], 4), l.body, { plane: 'xy' }),
      part(inner, cotton),
      part(mirror(place(ellipsoid(0.05, 0.044, 0.012), [0.172, 0.078, 0.402])), cotton),
      part(place(ellipsoid(0.1, 0.13, 0.05), [0, 0.25, 0.135]), cotton),
      part(
        union(
          mirror(place(sphere(0.0155), [0.058, 0.61, 0.163])),
          place(ellipsoid(0.02, 0.014, 0.012), [0, 0.565, 0.178]),
        ),
        thread,
        { plane: 'none' },
      ),
      part(
        union(
          capsule([0, 0.555, 0.18], [0, 0.53, 0.172], 0.004),
          mirror(capsule([0, 0.53, 0.172], [0.025, 0.518, 0.164], 0.004)),
        ),
        thread,
        { plane: 'none' },
      ),
      part(torus(0.118, 0.022), material('knit', '#C07A55'), { at: [0, 0.452, 0.02], turn: [8, 0, 0] }),
    ],
    stage: { ...nursery, yaw: 14, pitch: 8, span: 0.6 },
  }
}

const tableware: Archetype = (l) => {
  const m = material('matte-plastic', l.subject.colour, { roughness: 0.42 })
  const steel = l.trim
  const plate = subtract(
    box(0.5, 0.045, 0.38, 0.04),
    union(
      place(box(0.26, 0.05, 0.3, 0.05), [-0.19, 0.03, 0]),
      place(box(0.15, 0.05, 0.14, 0.05), [0.28, 0.03, -0.16]),
      place(box(0.15, 0.05, 0.13, 0.05), [0.28, 0.03, 0.17]),
    ),
    0.02,
  )
  const bowl = lathe(
    vesselOutline(
      [
        [0.001, 0],
        [0.1, 0],
        [0.12, 0.02],
        [0.19, 0.1],
        [0.21, 0.18],
      ],
      0.022,
      0.02,
    ),
  )
  const spoon = blend(
    0.02,
    subtract(ellipsoid(0.055, 0.02, 0.075), place(ellipsoid(0.045, 0.02, 0.064), [0, 0.012, 0])),
    capsule([0, 0.006, 0.07], [0, 0.012, 0.2], 0.011),
  )
  return {
    parts: [
      part(plate, m, { at: [0, 0.046, 0] }),
      part(bowl, material('matte-plastic', '#EFE6D2'), { at: [-0.2, 0.05, 0.02] }),
      part(spoon, steel, { at: [0.62, 0.022, -0.12], turn: [0, 8, 0] }),
      part(capsule([0.593, 0.03, 0.09], [0.57, 0.034, 0.26], 0.024, 0.028), m),
      part(
        union(
          ...[-1.5, -0.5, 0.5, 1.5].map((i) => capsule([i * 0.02, 0, -0.09], [i * 0.02, -0.004, 0], 0.006)),
          place(box(0.04, 0.009, 0.028, 0.008), [0, -0.004, 0.018]),
          capsule([0, -0.004, 0.04], [0, 0.006, 0.14], 0.011),
        ),
        steel,
        { at: [0.76, 0.024, -0.12], turn: [0, 2, 0] },
      ),
      part(capsule([0.765, 0.03, 0.02], [0.77, 0.034, 0.25], 0.024, 0.028), m),
    ],
    stage: { ...nursery, yaw: 14, pitch: 34, span: 0.52 },
  }
}

const kidsStool: Archetype = (l) => {
  const { w, h, d } = l
  const leg = (sx: number, sz: number) =>
    capsule([sx * w * 0.33, h - 0.05, sz * d * 0.33], [sx * w * 0.43, 0, sz * d * 0.43], 0.036, 0.028)
  const bear = mirror(place(cylinder(0.085, 0.03, 0.016), [w * 0.34, 0, -d * 0.36]))
  return {
    parts: [
      part(blend(0.03, intersect(0.02, cylinder(w * 0.5, 0.036, 0.024), box(w, 1, d * 0.5, 0.02)), bear), l.body, {
        at: [0, h - 0.036, 0],
      }),
      part(
        intersect(
          0.001,
          union(leg(1, 1), leg(-1, 1), leg(1, -1), leg(-1, -1)),
          place(box(1, 0.5, 1, 0.001), [0, 0.5, 0]),
        ),
        l.trim,
      ),
      part(
        union(
          capsule([-w * 0.38, h * 0.36, d * 0.38], [w * 0.38, h * 0.36, d * 0.38], 0.02),
          capsule([-w * 0.38, h * 0.36, -d * 0.38], [w * 0.38, h * 0.36, -d * 0.38], 0.02),
        ),
        l.trim,
      ),
    ],
    stage: { ...nursery, yaw: 24, pitch: 15, span: 0.52 },
  }
}

/** Toys and things for children by product type. */
export const CHILDREN: Readonly<Record<string, Archetype>> = {
  'arch-blocks': archBlocks,
  'building-blocks': buildingBlocks,
  'balance-bike': balanceBike,
  'kids-backpack': backpack,
  'kids-toothbrush': toothbrush,
  puzzle,
  'soft-toy': softToy,
  'kids-tableware': tableware,
  'kids-stool': kidsStool,
}
