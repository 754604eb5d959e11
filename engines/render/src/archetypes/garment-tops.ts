import { material } from '../materials/presets.ts'
import type { Feature, ProductForm } from '../product-form.ts'
import { group, part } from '../scene/parts.ts'
import type { Part, Stage } from '../scene/scene.ts'
import { bandOutline, mirrored, smoothOutline } from '../shape/outline.ts'
import {
  arc,
  blend,
  box,
  capsule,
  cylinder,
  extrude,
  hangingDrape,
  mirror,
  place,
  relief,
  type Shape,
  torus,
  union,
} from '../shape/shape.ts'
import type { Archetype, Look } from './archetype.ts'
import { collarOf } from './garment-collars.ts'

export type Half = readonly (readonly [number, number, number?])[]

export const onWall: Partial<Stage> = {
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
export function hanger(y: number, reach: number, clips = false): Part[] {
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

export const cloth = (half: Half, thick: number, puff: number): Shape =>
  extrude(smoothOutline(mirrored(half), 7), thick, thick * 0.9, puff, 0.07)

export interface TopPlan {
  readonly width: number
  readonly length: number
  /** 0 none, 1 short, 1.5 to below the elbow, 2 long. */
  readonly sleeves: 0 | 1 | 1.5 | 2
  readonly neckDepth: number
  readonly neckWidth: number
  readonly thick: number
  readonly puff: number
  readonly folds: number
  readonly flare?: number
  readonly collar: 'rib' | 'none' | 'shirt' | 'stand' | 'hood'
  /** `plain`: a front edge that does not say how it closes. */
  readonly placket?: 'none' | 'short' | 'full' | 'zip' | 'plain'
  /** Ribbed ends: where facts say so, or always for its kind. */
  readonly cuffs?: boolean | 'kind'
  readonly pocket?: boolean
  /** Deep and pointed instead of round. */
  readonly vNeck?: boolean
  /** Cords of a hood. */
  readonly cord?: boolean
}

/** Front and back of a top, its sleeves and its trims, hung at shoulder height 0. */
export function top(l: Look, plan: TopPlan, baffles = 0): Part[] {
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
    ...neckLine(plan, neck),
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
  const cuffEnd = plan.sleeves === 1.5 ? bottom * 0.6 : bottom * 0.93
  if (plan.sleeves >= 1.5) {
    const long = cuffEnd
    const sleeve = extrude(
      smoothOutline([
        [w * 0.76, -0.035, 1],
        [w * 1.03, -0.09],
        [w + 0.1, Math.max(-0.32, long * 0.6)],
        [w + 0.15, long, 1],
        [w + 0.035, long - 0.012, 1],
        [w + 0.005, Math.max(-0.42, long * 0.7)],
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
      ? hangingDrape(hangingDrape(s, 'z', 0.07 * folds, [5.2, 1.0, 0], 2.3), 'z', 0.022 * folds, [10, 2.6, 0], 7)
      : s
  const parts: Part[] = [
    part(draped(whole), l.body, { shows: ['sleeves', 'neckline', ...(baffles > 0 ? (['baffles'] as const) : [])] }),
  ]
  const zFront = 0.014 + plan.thick + plan.puff * 0.45
  const collar = collarOf(plan, zFront)
  const around: readonly Feature[] | undefined =
    plan.collar === 'hood' ? ['hood'] : plan.collar === 'rib' || plan.collar === 'none' ? undefined : ['collar']
  const trims: Shape[] = [...collar.trims]
  if (collar.cord && plan.cord)
    parts.push(
      part(collar.cord, { ...l.trim, relief: { pattern: 'rings', amp: 0.0004, freq: 90 } }, { shows: ['drawstring'] }),
    )
  if (plan.cuffs) {
    const long = cuffEnd
    const rib = material('knit', l.subject.accent ?? l.subject.colour, {
      relief: { pattern: 'columns', amp: 0.0016, freq: 76 },
    })
    const cuff = mirror(
      place(box(0.062, 0.042, plan.thick + plan.puff * 0.6, 0.016), [w + 0.104, long - 0.025, 0.006], [0, 0, 1.5]),
    )
    const hem = place(box(w + flare - 0.006, 0.042, plan.thick + plan.puff + 0.012, 0.02), [0, bottom - 0.028, -0.006])
    if (plan.sleeves > 0) parts.push(part(draped(cuff), rib, { shows: ['ribbed-cuffs'] }))
    parts.push(part(draped(hem), rib))
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
      parts.push(part(draped(place(teeth, [0, mid, zFront + 0.008])), metal, { shows: ['zip'] }))
      parts.push(part(box(0.008, 0.022, 0.004, 0.003), metal, { at: [0.002, start - 0.035, zFront + 0.026] }))
    } else if (plan.placket !== 'plain') {
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
          { plane: 'none', shows: ['buttons'] },
        ),
      )
    }
  }
  let pocketShape: Shape | undefined
  if (plan.pocket) {
    pocketShape =
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
  }
  if (trims.length > 0 || pocketShape) {
    const ribbed = plan.collar === 'rib'
    const m =
      ribbed || l.trim.sheen >= 0.1
        ? { ...l.body, colour: l.trim.sheen >= 0.1 ? l.trim.colour : l.body.colour }
        : l.body
    parts.push(...trims.map((t, i) => part(draped(t), m, around && i < collar.trims.length ? { shows: around } : {})))
    if (pocketShape) parts.push(part(draped(pocketShape), m, { shows: ['pocket'] }))
  }
  return parts
}

/** Neck of a top from the shoulder to the middle. */
function neckLine(plan: TopPlan, depth: number): Half {
  if (plan.vNeck)
    return [
      [plan.neckWidth * 0.56, -depth * 0.5],
      [plan.neckWidth * 0.06, -depth * 1.12, 1],
      [0, -depth * 1.16, 1],
    ]
  return [
    [plan.neckWidth * 0.78, -depth * 0.62],
    [plan.neckWidth * 0.36, -depth * 0.96],
    [0, -depth],
  ]
}

/**
 * A plan with what facts say of it. Details that facts do not name are left away (pocket, cord, zip teeth, cuffs); what has
 * to be drawn somehow (sleeves, neck, width) stays as the kind of garment usually is.
 */
export function planOf(plan: TopPlan, form: ProductForm | undefined): TopPlan {
  const { neck, sleeves, fit, pocket, closure, cuffs, drawstring } = form ?? {}
  const wide = fit === 'slim' ? 0.93 : fit === 'loose' ? 1.045 : 1
  const round = plan.collar === 'rib' || plan.collar === 'none'
  return {
    ...plan,
    width: plan.width * (fit === undefined ? 1 : wide),
    folds: plan.folds * (fit === 'loose' ? 1.12 : fit === 'slim' ? 0.8 : 1),
    sleeves: sleeves === undefined ? plan.sleeves : SLEEVES[sleeves],
    pocket: pocket !== undefined,
    cord: drawstring === true,
    cuffs: plan.cuffs === 'kind' || (plan.cuffs === true && cuffs === true),
    ...(round && neck === 'v' ? { vNeck: true, collar: 'none', neckDepth: Math.max(plan.neckDepth, 0.15) } : {}),
    ...(round && neck === 'boat' ? { neckWidth: plan.neckWidth * 1.35, neckDepth: plan.neckDepth * 0.6 } : {}),
    ...(plan.placket === 'zip' && closure !== 'zip' ? { placket: closure === 'buttons' ? 'full' : 'plain' } : {}),
  }
}

const SLEEVES = { none: 0, short: 1, 'three-quarter': 1.5, long: 2 } as const

export function hungTop(l: Look, kind: TopPlan, baffles = 0, scale = 1): ReturnType<Archetype> {
  const plan = planOf(kind, l.subject.form)
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
