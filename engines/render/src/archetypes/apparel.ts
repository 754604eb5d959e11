import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part, Stage } from '../scene/scene.ts'
import { mirrored, smoothOpen, smoothOutline } from '../shape/outline.ts'
import {
  arc,
  blend,
  box,
  capsule,
  cylinder,
  drape,
  extrude,
  hangingDrape,
  mirror,
  type Outline,
  place,
  relief,
  type Shape,
  sphere,
  torus,
  union,
} from '../shape/shape.ts'
import type { Archetype, Look } from './archetype.ts'

type Half = readonly (readonly [number, number, number?])[]

const onWall: Partial<Stage> = {
  kind: 'hang',
  wallZ: 0.22,
  gobo: 'window',
  yaw: 0,
  pitch: 1,
  fov: 22,
  span: 0.74,
  offset: [0, -0.02],
}

/** Wooden hanger with a metal hook and a rail that runs out of the frame; y is the shoulder line. */
function hanger(y: number, reach: number, clips = false): Part[] {
  const wood = material('beech', '#B98A55')
  const brass = material('brass', '#B9975A')
  const arms = blend(
    0.02,
    capsule([0, 0.075, 0], [reach * 0.55, 0.018, 0], 0.017, 0.016),
    capsule([reach * 0.55, 0.018, 0], [reach, -0.055, 0], 0.016, 0.019),
  )
  const bar = union(
    capsule([-reach, 0.02, 0], [reach, 0.02, 0], 0.013),
    mirror(place(box(0.02, 0.035, 0.02, 0.006), [reach * 0.82, -0.005, 0])),
  )
  return [
    part(clips ? bar : mirror(arms), wood, { at: [0, y, -0.02], prop: true }),
    part(
      union(
        capsule([0, clips ? 0.02 : 0.08, 0], [0, 0.14, 0], 0.0055),
        place(arc(0.042, 2.35, 0.0055, 0.0055, 0.005), [-0.0, 0.181, 0], [0, 0, -40]),
      ),
      brass,
      { at: [0, y, -0.02], prop: true },
    ),
    part(capsule([-1.2, 0, 0], [1.2, 0, 0], 0.0125), brass, { at: [0, y + 0.208, -0.012], prop: true }),
  ]
}

/** A band of cloth along a curve: collars, cuffs, waistbands. */
function bandOutline(curve: readonly (readonly [number, number])[], width: number): Outline {
  const line = smoothOpen(curve, 6)
  const other = line.map((p, i): readonly [number, number] => {
    const a = line[Math.max(0, i - 1)]!
    const b = line[Math.min(line.length - 1, i + 1)]!
    const n = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    return [p[0] + ((b[1] - a[1]) / n) * width, p[1] - ((b[0] - a[0]) / n) * width]
  })
  return [...line, ...other.reverse()]
}

const cloth = (half: Half, thick: number, puff: number): Shape =>
  extrude(smoothOutline(mirrored(half), 7), thick, thick * 0.9, puff, 0.07)

interface TopPlan {
  readonly width: number
  readonly length: number
  /** 0 none, 1 short, 2 long. */
  readonly sleeves: 0 | 1 | 2
  readonly neckDepth: number
  readonly neckWidth: number
  readonly thick: number
  readonly puff: number
  readonly folds: number
  readonly flare?: number
  readonly collar: 'rib' | 'none' | 'shirt' | 'stand' | 'hood'
  readonly placket?: 'none' | 'short' | 'full' | 'zip'
  readonly cuffs?: boolean
  readonly pocket?: boolean
}

/** Front and back of a top, its sleeves and its trims, hung at shoulder height 0. */
function top(l: Look, plan: TopPlan, baffles = 0): Part[] {
  const w = plan.width
  const flare = plan.flare ?? 0
  const bottom = -plan.length
  const body = (neck: number): Half => [
    [0, bottom - 0.004, 1],
    [w + flare, bottom, 1],
    [w + flare * 0.45 - 0.012, bottom * 0.62],
    [w - 0.008, -0.36],
    [w, -0.25, 1],
    [w + 0.03, -0.1],
    [w * 0.92, -0.055],
    [plan.neckWidth, 0.018, 1],
    [plan.neckWidth * 0.78, -neck * 0.62],
    [plan.neckWidth * 0.36, -neck * 0.96],
    [0, -neck],
  ]
  const front = place(cloth(body(plan.neckDepth), plan.thick, plan.puff), [0, 0, 0.014])
  const back = place(cloth(body(plan.neckDepth * 0.28), plan.thick, plan.puff * 0.5), [0, 0, -0.03])
  const shapes: Shape[] = [front, back]
  if (plan.sleeves === 1) {
    const sleeve = extrude(
      smoothOutline([
        [w * 0.78, -0.03, 1],
        [w * 1.02, -0.06],
        [w + 0.2, -0.2, 1],
        [w + 0.115, -0.345, 1],
        [w + 0.02, -0.27],
        [w * 0.8, -0.24, 1],
      ]),
      plan.thick,
      plan.thick * 0.9,
      plan.puff * 0.9,
      0.05,
    )
    shapes.push(mirror(place(sleeve, [0, 0, -0.008])))
    const hem = extrude(
      bandOutline(
        [
          [w + 0.2, -0.2],
          [w + 0.158, -0.272],
          [w + 0.115, -0.345],
        ],
        0.024,
      ),
      plan.thick + 0.012,
      0.006,
      0.006,
      0.03,
    )
    shapes.push(mirror(place(hem, [-0.004, 0.002, -0.008])))
  }
  if (plan.sleeves === 2) {
    const long = bottom * 0.93
    const sleeve = extrude(
      smoothOutline([
        [w * 0.76, -0.035, 1],
        [w * 1.03, -0.09],
        [w + 0.1, -0.32],
        [w + 0.15, long, 1],
        [w + 0.035, long - 0.012, 1],
        [w + 0.005, -0.42],
        [w * 0.8, -0.24, 1],
      ]),
      plan.thick,
      plan.thick * 0.9,
      plan.puff,
      0.05,
    )
    shapes.push(mirror(place(sleeve, [0.004, 0, 0.004], [0, 0, 1.5])))
  }
  let whole = blend(0.012, ...shapes)
  if (baffles > 0) whole = relief(whole, 'rows', 0.012, baffles, 'xy')
  const folds = plan.folds
  const draped = (s: Shape): Shape =>
    folds > 0
      ? hangingDrape(hangingDrape(s, 'z', 0.07 * folds, [5.2, 1.0, 0], 2.3), 'z', 0.016 * folds, [11, 3, 0], 7)
      : s
  const parts: Part[] = [part(draped(whole), l.body)]
  const trims: Shape[] = []
  const zFront = 0.014 + plan.thick + plan.puff * 0.45
  const neckCurve: [number, number][] = [
    [-plan.neckWidth, 0.018],
    [-plan.neckWidth * 0.78, -plan.neckDepth * 0.62],
    [-plan.neckWidth * 0.36, -plan.neckDepth * 0.96],
    [0, -plan.neckDepth],
    [plan.neckWidth * 0.36, -plan.neckDepth * 0.96],
    [plan.neckWidth * 0.78, -plan.neckDepth * 0.62],
    [plan.neckWidth, 0.018],
  ]
  if (plan.collar === 'rib') {
    const rib = extrude(bandOutline(neckCurve, 0.03), plan.thick + 0.01, 0.008, 0.004, 0.02)
    const backRib = extrude(
      bandOutline(
        neckCurve.map(([x, y]) => [x, y < 0 ? y * 0.28 : y]),
        0.026,
      ),
      plan.thick + 0.008,
      0.006,
      0.003,
      0.02,
    )
    trims.push(place(rib, [0, 0, 0.02]), place(backRib, [0, 0, -0.032]))
  }
  if (plan.collar === 'shirt') {
    const leaf = extrude(
      smoothOutline([
        [0.008, -plan.neckDepth - 0.004, 1],
        [plan.neckWidth * 0.55, -plan.neckDepth * 1.5, 1],
        [plan.neckWidth * 1.32, -plan.neckDepth * 0.45],
        [plan.neckWidth * 1.12, 0.045],
        [plan.neckWidth * 0.86, 0.05, 1],
        [plan.neckWidth * 0.62, -plan.neckDepth * 0.4],
      ]),
      0.011,
      0.009,
      0.012,
      0.03,
    )
    const stand = extrude(
      smoothOutline(
        mirrored([
          [0, -0.02],
          [plan.neckWidth * 0.8, -0.006],
          [plan.neckWidth * 1.02, 0.03, 1],
          [plan.neckWidth * 0.9, 0.062],
          [0, 0.05],
        ]),
      ),
      0.01,
      0.008,
    )
    trims.push(mirror(place(leaf, [0, 0, zFront + 0.004], [-8, 0, 0])), place(stand, [0, 0, -0.04]))
  }
  if (plan.collar === 'stand') {
    const wall = extrude(
      smoothOutline([
        [0.004, -plan.neckDepth, 1],
        [plan.neckWidth * 0.5, -plan.neckDepth * 0.8],
        [plan.neckWidth * 1.05, 0.0],
        [plan.neckWidth * 1.0, 0.09],
        [plan.neckWidth * 0.86, 0.1],
        [plan.neckWidth * 0.34, 0.035],
        [0.006, 0.012, 1],
      ]),
      0.014,
      0.012,
      0.012,
      0.03,
    )
    const behind = extrude(
      smoothOutline(
        mirrored([
          [0, -0.03],
          [plan.neckWidth, 0, 1],
          [plan.neckWidth * 0.98, 0.1],
          [plan.neckWidth * 0.5, 0.112],
          [0, 0.112],
        ]),
      ),
      0.012,
      0.01,
    )
    trims.push(mirror(place(wall, [0, 0, 0.028])), place(behind, [0, 0, -0.036]))
  }
  if (plan.collar === 'hood') {
    const hood = blend(
      0.06,
      mirror(capsule([0.015, -plan.neckDepth - 0.01, 0.055], [plan.neckWidth * 1.15, 0.02, 0.02], 0.03, 0.055)),
      mirror(capsule([plan.neckWidth * 1.15, 0.02, 0.02], [plan.neckWidth * 0.5, 0.075, -0.045], 0.055, 0.05)),
      capsule([-plan.neckWidth * 0.5, 0.075, -0.045], [plan.neckWidth * 0.5, 0.075, -0.045], 0.05),
    )
    trims.push(drape(hood, 'z', 0.014, [9, 9, 0], 4))
    const cord = mirror(
      union(
        capsule([0.045, -plan.neckDepth - 0.01, zFront + 0.03], [0.05, -plan.neckDepth - 0.19, zFront + 0.012], 0.006),
        capsule([0.05, -plan.neckDepth - 0.19, zFront + 0.012], [0.05, -plan.neckDepth - 0.21, zFront + 0.012], 0.0085),
      ),
    )
    parts.push(part(cord, { ...l.trim, relief: { pattern: 'rings', amp: 0.001, freq: 70 } }))
  }
  if (plan.cuffs) {
    const long = bottom * 0.93
    const rib = material('knit', l.subject.accent ?? l.subject.colour, {
      relief: { pattern: 'columns', amp: 0.003, freq: 62 },
    })
    const cuff = mirror(
      place(box(0.062, 0.042, plan.thick + plan.puff * 0.6, 0.016), [w + 0.104, long - 0.025, 0.006], [0, 0, 1.5]),
    )
    const hem = place(box(w + flare - 0.006, 0.042, plan.thick + plan.puff + 0.012, 0.02), [0, bottom - 0.028, -0.006])
    parts.push(part(draped(cuff), rib), part(draped(hem), rib))
  } else {
    const hem = extrude(
      bandOutline(
        [
          [-w - flare, bottom],
          [0, bottom - 0.004],
          [w + flare, bottom],
        ],
        -0.026,
      ),
      plan.thick + 0.004,
      0.004,
      plan.puff,
      0.07,
    )
    trims.push(place(hem, [0, 0, 0.0155]))
  }
  if (plan.placket && plan.placket !== 'none') {
    const end = plan.placket === 'short' ? -plan.neckDepth - 0.17 : bottom
    const start = -plan.neckDepth + 0.004
    const mid = (start + end) / 2
    const half = (start - end) / 2
    trims.push(place(box(plan.placket === 'zip' ? 0.012 : 0.021, half, 0.008, 0.004), [0, mid, zFront + 0.001]))
    const count = plan.placket === 'short' ? 3 : 7
    if (plan.placket === 'zip') {
      const teeth = relief(box(0.0065, half, 0.006, 0.003), 'rings', 0.0016, 60)
      const metal = material('metal', l.subject.accent ?? '#8D8A82')
      parts.push(part(draped(place(teeth, [0, mid, zFront + 0.008])), metal))
      parts.push(part(box(0.008, 0.022, 0.004, 0.003), metal, { at: [0.002, start - 0.035, zFront + 0.026] }))
    } else {
      const button = union(torus(0.0085, 0.003), cylinder(0.0085, 0.0022, 0.001))
      const shell = material('ceramic', l.subject.accent ?? '#E9E0CF', { roughness: 0.2 })
      parts.push(
        part(
          draped(
            union(
              ...Array.from({ length: count }, (_, i) =>
                place(
                  button,
                  [0, start - 0.028 - (i * (2 * half - 0.06)) / Math.max(1, count - 1), zFront + 0.0105],
                  [90, 0, 0],
                ),
              ),
            ),
          ),
          shell,
          { plane: 'none' },
        ),
      )
    }
  }
  if (plan.pocket) {
    const pocket =
      plan.collar === 'hood'
        ? place(
            extrude(
              smoothOutline(
                mirrored([
                  [0, -0.1, 1],
                  [w * 0.62, -0.1, 1],
                  [w * 0.62, -0.03, 1],
                  [w * 0.36, 0.1, 1],
                  [0, 0.1, 1],
                ]),
              ),
              0.01,
              0.008,
              0.014,
              0.05,
            ),
            [0, bottom + 0.16, zFront + 0.006],
          )
        : place(box(0.062, 0.068, 0.008, 0.006), [w * 0.46, -0.27, zFront + 0.001])
    trims.push(pocket)
  }
  if (trims.length > 0) {
    const ribbed = plan.collar === 'rib'
    const m =
      ribbed || l.trim.sheen >= 0.1
        ? { ...l.body, colour: l.trim.sheen >= 0.1 ? l.trim.colour : l.body.colour }
        : l.body
    parts.push(...trims.map((t) => part(draped(t), m)))
  }
  return parts
}

function hungTop(l: Look, plan: TopPlan, baffles = 0, scale = 1): ReturnType<Archetype> {
  return {
    parts: group(
      [...top(l, plan, baffles), ...hanger(plan.collar === 'hood' ? -0.05 : -0.045, Math.min(0.3, plan.width * 0.8))],
      [0, 1, 0],
      [0, 0, 0],
      scale,
    ),
    stage: onWall,
  }
}

const TEE: TopPlan = {
  width: 0.33,
  length: 0.88,
  sleeves: 1,
  neckDepth: 0.1,
  neckWidth: 0.125,
  thick: 0.008,
  puff: 0.03,
  folds: 1,
  collar: 'rib',
}

const tee: Archetype = (l) => hungTop(l, TEE)
const kidsTee: Archetype = (l) =>
  hungTop(l, { ...TEE, width: 0.35, length: 0.72, neckDepth: 0.085, pocket: true, folds: 0.8 })
const sportTee: Archetype = (l) => hungTop(l, { ...TEE, width: 0.325, length: 0.8, folds: 0.75, neckDepth: 0.085 })
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
    cuffs: true,
    pocket: true,
    neckDepth: 0.07,
    thick: 0.016,
    puff: 0.045,
    length: 0.76,
    width: 0.345,
  })
const sweater: Archetype = (l) =>
  hungTop(l, { ...TEE, sleeves: 2, cuffs: true, thick: 0.014, puff: 0.036, length: 0.74, neckDepth: 0.09, folds: 0.9 })
const jacket: Archetype = (l) =>
  hungTop(l, {
    ...TEE,
    sleeves: 2,
    collar: 'stand',
    placket: 'zip',
    cuffs: true,
    thick: 0.013,
    puff: 0.034,
    length: 0.78,
    neckDepth: 0.08,
    width: 0.345,
  })
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
    ...top(l, { ...plan, sleeves: 2, length: 1.22 }),
    part(drape(union(shawl, overlap), 'z', 0.012, [5, 2, 0], 3), l.trim),
    part(drape(belt, 'z', 0.012, [4.6, 1.5, 0], 2.3), l.trim),
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
  readonly drawstring: boolean
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
  const waist = relief(box(p.waist + 0.003, 0.032, p.thick + p.puff * 0.8 + 0.006, 0.012), 'columns', 0.0035, 30)
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
  if (p.drawstring) {
    const z = p.thick + p.puff + 0.014
    const cord = mirror(
      union(
        capsule([0.012, -0.03, z], [0.026, -0.12, z + 0.004], 0.006),
        capsule([0.026, -0.12, z + 0.004], [0.022, -0.2, z - 0.004], 0.006),
      ),
    )
    parts.push(part(cord, { ...l.trim, colour: [0.72, 0.68, 0.6], relief: { pattern: 'rings', amp: 0.001, freq: 70 } }))
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
    puff: 0.03,
    folds: 1.1,
    drawstring: true,
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
    puff: 0.035,
    folds: 0.9,
    drawstring: true,
  })
const leggings: Archetype = (l) =>
  legs(l, {
    waist: 0.16,
    hip: 0.205,
    hem: 0.075,
    gap: 0.06,
    length: 0.98,
    rise: 0.3,
    thick: 0.012,
    puff: 0.045,
    folds: 0.35,
    drawstring: false,
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
  const front = union(fall(0.17, 0.84), place(fringe(0.17, 0.84), [0, 0, 0.01]))
  const back = place(union(fall(0.165, 0.62), place(fringe(0.165, 0.62), [0, 0, 0.01])), [0.075, 0, -0.05], [0, 0, 2])
  const roll = place(capsule([-0.13, 0, 0], [0.2, 0, 0], 0.034), [0, 0.014, -0.02])
  const whole = drape(drape(blend(0.02, front, back, roll), 'z', 0.03, [9, 0.9, 0], 3), 'x', 0.008, [0, 3, 0], 4)
  const brass = material('brass', '#B9975A')
  return {
    parts: group(
      [
        part(whole, l.body),
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
  'down-jacket': downJacket,
  scarf,
  'kids-tee': kidsTee,
  'sport-tee': sportTee,
  leggings,
  bathrobe,
}
