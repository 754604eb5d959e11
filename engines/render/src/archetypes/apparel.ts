import type { Material } from '../materials/material.ts'
import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import { bandOutline, mirrored, smoothOutline } from '../shape/outline.ts'
import {
  blend,
  box,
  capsule,
  drape,
  extrude,
  hangingDrape,
  mirror,
  place,
  relief,
  type Shape,
  sphere,
  union,
} from '../shape/shape.ts'
import type { Archetype, Look } from './archetype.ts'
import { type Half, hanger, hungTop, onWall, planOf, type TopPlan, top } from './garment-tops.ts'

const TEE: TopPlan = {
  width: 0.33,
  length: 0.88,
  sleeves: 1,
  neckDepth: 0.1,
  neckWidth: 0.125,
  thick: 0.008,
  puff: 0.016,
  folds: 1,
  collar: 'rib',
}

/** Sports knits are fine-gauge: at a shop picture's size their stitches are a tint of texture, not bars. */
const fineKnit = (l: Look): Look => {
  const fine: Material['relief'] = { pattern: 'weave', amp: 0.0004, freq: 120 }
  return { ...l, body: { ...l.body, relief: fine, sheen: 0.2 }, trim: { ...l.trim, relief: fine } }
}

const tee: Archetype = (l) => hungTop(l, TEE)
const kidsTee: Archetype = (l) =>
  hungTop(l, { ...TEE, width: 0.35, length: 0.72, neckDepth: 0.085, pocket: true, folds: 0.8 })
const sportTee: Archetype = (l) =>
  hungTop(fineKnit(l), { ...TEE, width: 0.325, length: 0.8, folds: 0.75, neckDepth: 0.085 })
const polo: Archetype = (l) =>
  hungTop(l, { ...TEE, collar: 'shirt', placket: 'short', neckDepth: 0.085, neckWidth: 0.105 })
const shirt: Archetype = (l) =>
  hungTop(l, {
    ...TEE,
    sleeves: 2,
    collar: 'shirt',
    placket: 'full',
    pocket: true,
    neckDepth: 0.085,
    neckWidth: 0.1,
    length: 0.86,
    folds: 1.15,
  })
const hoodie: Archetype = (l) =>
  hungTop(l, {
    ...TEE,
    sleeves: 2,
    collar: 'hood',
    cuffs: 'kind',
    pocket: true,
    neckDepth: 0.07,
    thick: 0.016,
    puff: 0.026,
    length: 0.76,
    width: 0.345,
  })
const sweater: Archetype = (l) =>
  hungTop(l, {
    ...TEE,
    sleeves: 2,
    cuffs: 'kind',
    thick: 0.014,
    puff: 0.022,
    length: 0.74,
    neckDepth: 0.09,
    folds: 0.9,
  })
const jacket: Archetype = (l) =>
  hungTop(l, {
    ...TEE,
    sleeves: 2,
    collar: 'stand',
    placket: 'zip',
    cuffs: true,
    thick: 0.013,
    puff: 0.02,
    length: 0.78,
    neckDepth: 0.08,
    width: 0.345,
  })
const coat: Archetype = (l) =>
  hungTop(
    l,
    {
      ...TEE,
      sleeves: 2,
      collar: 'shirt',
      placket: 'zip',
      thick: 0.014,
      puff: 0.022,
      length: 1.14,
      neckDepth: 0.12,
      width: 0.35,
      flare: 0.03,
      folds: 0.8,
    },
    0,
    0.86,
  )
const downJacket: Archetype = (l) =>
  hungTop(
    l,
    {
      ...TEE,
      sleeves: 2,
      collar: 'stand',
      placket: 'zip',
      thick: 0.028,
      puff: 0.06,
      length: 0.82,
      neckDepth: 0.075,
      width: 0.36,
      folds: 0.35,
    },
    11,
  )
const dress: Archetype = (l) =>
  hungTop(
    l,
    {
      ...TEE,
      width: 0.25,
      flare: 0.17,
      length: 1.28,
      sleeves: 0,
      neckDepth: 0.13,
      neckWidth: 0.12,
      folds: 1.6,
      collar: 'none',
    },
    0,
    0.8,
  )
const bathrobe: Archetype = (l) => {
  const plan: TopPlan = {
    ...TEE,
    width: 0.33,
    flare: 0.07,
    length: 1.22,
    sleeves: 2,
    neckDepth: 0.42,
    neckWidth: 0.12,
    thick: 0.018,
    puff: 0.04,
    folds: 1.2,
    collar: 'none',
  }
  const z = 0.062
  const shawl = mirror(
    blend(
      0.03,
      capsule([0.11, 0.03, -0.01], [0.115, -0.12, z * 0.75], 0.042, 0.04),
      capsule([0.115, -0.12, z * 0.75], [0.012, -0.47, z], 0.04, 0.03),
    ),
  )
  const belt = union(
    place(box(0.34, 0.028, 0.016, 0.012), [0, -0.56, z + 0.012]),
    place(box(0.042, 0.034, 0.024, 0.02), [0.03, -0.56, z + 0.03], [0, 0, 14]),
    place(box(0.024, 0.15, 0.01, 0.008), [0.0, -0.71, z + 0.03], [0, 0, -5]),
    place(box(0.024, 0.18, 0.01, 0.008), [0.075, -0.74, z + 0.03], [0, 0, 6]),
  )
  const overlap = place(box(0.012, 0.36, 0.012, 0.008), [0.03, -0.86, z + 0.004], [0, 0, 2])
  const parts = [
    ...top(l, planOf({ ...plan, sleeves: 2, length: 1.22 }, l.subject.form)),
    part(drape(union(shawl, overlap), 'z', 0.012, [5, 2, 0], 3), l.trim, { shows: ['collar'] }),
    part(drape(belt, 'z', 0.012, [4.6, 1.5, 0], 2.3), l.trim, { shows: ['belt'] }),
    ...hanger(0.005, 0.27),
  ]
  return { parts: group(parts, [0, 1, 0], [0, 0, 0], 0.8), stage: onWall }
}

interface LegPlan {
  readonly waist: number
  readonly hip: number
  readonly hem: number
  readonly gap: number
  readonly length: number
  readonly rise: number
  readonly thick: number
  readonly puff: number
  readonly folds: number
}

function legs(l: Look, p: LegPlan): ReturnType<Archetype> {
  const half: Half = [
    [0, -p.rise],
    [p.gap * 0.6, -p.rise - 0.05],
    [p.gap + (p.hip - p.hem) * 0.25, -p.length * 0.7],
    [p.gap, -p.length, 1],
    [p.gap + p.hem, -p.length - 0.004, 1],
    ...(p.length > 0.8 ? ([[Math.max(p.gap + p.hem, p.hip * 0.97), -p.length * 0.55]] as const) : []),
    [p.hip, -p.rise * 0.8],
    [p.waist, -0.03, 1],
    [p.waist - 0.005, 0, 1],
    [0, 0, 1],
  ]
  const body = extrude(smoothOutline(mirrored(half), 7), p.thick, p.thick * 0.9, p.puff, 0.06)
  const seam = union(
    place(box(0.0025, p.rise * 0.45, 0.006, 0.002), [0, -p.rise * 0.5, p.thick + p.puff * 0.9]),
    mirror(
      capsule(
        [p.waist * 0.62, -0.05, p.thick + p.puff * 0.7],
        [p.hip * 0.96, -p.rise * 0.62, p.thick + p.puff * 0.25],
        0.004,
      ),
    ),
  )
  const draped = (s: Shape): Shape =>
    hangingDrape(hangingDrape(s, 'z', 0.03 * p.folds, [6, 1.4, 0], 5.3), 'z', 0.01 * p.folds, [12, 4, 0], 1)
  const waist = relief(box(p.waist + 0.003, 0.032, p.thick + p.puff * 0.8 + 0.006, 0.012), 'columns', 0.0016, 56)
  const hem = extrude(
    bandOutline(
      [
        [p.gap, -p.length],
        [p.gap + p.hem, -p.length - 0.004],
      ],
      -0.03,
    ),
    p.thick + 0.003,
    0.004,
    p.puff,
    0.06,
  )
  const parts: Part[] = [
    part(draped(blend(0.01, body, seam)), l.body),
    part(draped(union(place(waist, [0, -0.024, 0]), mirror(place(hem, [0, 0, 0.0015])))), {
      ...l.body,
      colour: l.trim.sheen > 0 ? l.trim.colour : l.body.colour,
    }),
  ]
  if (l.subject.form?.drawstring) {
    const z = p.thick + p.puff + 0.014
    const cord = mirror(
      union(
        capsule([0.012, -0.03, z], [0.026, -0.12, z + 0.004], 0.006),
        capsule([0.026, -0.12, z + 0.004], [0.022, -0.2, z - 0.004], 0.006),
      ),
    )
    parts.push(
      part(
        cord,
        { ...l.trim, colour: [0.72, 0.68, 0.6], relief: { pattern: 'rings', amp: 0.0004, freq: 90 } },
        { shows: ['drawstring'] },
      ),
    )
  }
  parts.push(...hanger(0.0, p.waist + 0.04, true))
  return { parts: group(parts, [0, 1, 0]), stage: { ...onWall, span: 0.72 } }
}

const trousers: Archetype = (l) =>
  legs(l, {
    waist: 0.19,
    hip: 0.235,
    hem: 0.195,
    gap: 0.022,
    length: 0.98,
    rise: 0.3,
    thick: 0.01,
    puff: 0.018,
    folds: 1.1,
  })
const shorts: Archetype = (l) =>
  legs(l, {
    waist: 0.3,
    hip: 0.4,
    hem: 0.395,
    gap: 0.035,
    length: 0.6,
    rise: 0.4,
    thick: 0.012,
    puff: 0.02,
    folds: 0.9,
  })
const leggings: Archetype = (l) =>
  legs(fineKnit(l), {
    waist: 0.16,
    hip: 0.205,
    hem: 0.075,
    gap: 0.06,
    length: 0.98,
    rise: 0.3,
    thick: 0.012,
    puff: 0.045,
    folds: 0.35,
  })

const scarf: Archetype = (l) => {
  // Hung over the rail: a wide front fall, a shorter one behind, fringes at the ends.
  const fall = (w: number, length: number): Shape =>
    extrude(
      smoothOutline(
        mirrored([
          [0, -length, 1],
          [w * 1.06, -length, 1],
          [w * 0.96, -length * 0.5],
          [w * 0.84, -0.04],
          [w * 0.8, 0.012, 1],
          [0, 0.02, 1],
        ]),
      ),
      0.012,
      0.01,
      0.022,
      0.05,
    )
  const fringe = (w: number, length: number): Shape =>
    union(
      ...Array.from({ length: 17 }, (_, i) => {
        const x = ((i - 8) / 8) * w * 1.02
        return capsule(
          [x, -length + 0.004, 0],
          [x + 0.006 * Math.sin(i * 2.4), -length - 0.075 - 0.008 * Math.cos(i * 1.9), 0.004 * Math.sin(i)],
          0.0075,
          0.005,
        )
      }),
    )
  const fringed = l.subject.form?.fringe === true
  const end = (w: number, length: number): Shape =>
    fringed ? union(fall(w, length), place(fringe(w, length), [0, 0, 0.01])) : fall(w, length)
  const front = end(0.17, 0.84)
  const back = place(end(0.165, 0.62), [0.075, 0, -0.05], [0, 0, 2])
  const roll = place(capsule([-0.13, 0, 0], [0.2, 0, 0], 0.034), [0, 0.014, -0.02])
  const whole = drape(drape(blend(0.02, front, back, roll), 'z', 0.03, [9, 0.9, 0], 3), 'x', 0.008, [0, 3, 0], 4)
  const brass = material('brass', '#B9975A')
  return {
    parts: group(
      [
        part(whole, l.body, fringed ? { shows: ['fringe'] } : {}),
        part(capsule([-1.2, 0, 0], [1.2, 0, 0], 0.0125), brass, { at: [0, 0.012, -0.02], prop: true }),
        part(sphere(0.02), brass, { at: [1.2, 0.012, -0.02], prop: true }),
      ],
      [0, 1, 0],
    ),
    stage: { ...onWall, span: 0.72 },
  }
}

/** Clothes by product type, hung on a rail in front of a wall. */
export const APPAREL: Readonly<Record<string, Archetype>> = {
  tee,
  shirt,
  polo,
  hoodie,
  sweater,
  dress,
  trousers,
  shorts,
  jacket,
  coat,
  'shell-jacket': jacket,
  'sun-jacket': jacket,
  'down-jacket': downJacket,
  scarf,
  'kids-tee': kidsTee,
  'sport-tee': sportTee,
  leggings,
  bathrobe,
}
