import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import { mirrored, smoothOutline } from '../shape/outline.ts'
import { box, cylinder, extrude, place, relief, type Shape, subtract } from '../shape/shape.ts'
import { type Archetype, fitLabel } from './archetype.ts'
import { cosmetics } from './cosmetics-stage.ts'

/** Soft tube standing on its cap: round at the cap, flat at the crimp. */
export function tubeShape(w: number, h: number, d: number): Shape {
  const side = extrude(
    smoothOutline(
      mirrored([
        [0, 0, 1],
        [w * 0.4, 0, 1],
        [w * 0.46, h * 0.3],
        [w * 0.5, h * 0.8],
        [w * 0.5, h, 1],
        [0, h, 1],
      ]),
    ),
    d,
    0.004,
  )
  const front = place(
    extrude(
      smoothOutline(
        mirrored([
          [0, 0, 1],
          [d * 0.46, 0, 1],
          [d * 0.45, h * 0.2],
          [d * 0.22, h * 0.66],
          [d * 0.05, h * 0.93],
          [d * 0.035, h, 1],
          [0, h, 1],
        ]),
      ),
      w,
      0.004,
    ),
    [0, 0, 0],
    [0, 90, 0],
  )
  return { kind: 'intersect', list: [side, front], k: 0.07 * Math.min(1, d * 6) }
}

export const tube: Archetype = (l) => {
  const cap = l.h * 0.17
  const body = l.h - cap
  return {
    parts: [
      part(relief(tubeShape(l.w, body, l.d), 'noise', 0.0012, 7), l.body, {
        at: [0, cap, 0],
        plane: 'none',
        label: fitLabel(l.subject, 'front', 0, body * 0.5, l.w * 0.74, body * 0.62),
      }),
      part(box(l.w * 0.455, body * 0.032, l.d * 0.055, 0.003), l.body, {
        at: [0, l.h - body * 0.032, 0],
        plane: 'none',
      }),
      part(cylinder(Math.min(l.w, l.d) * 0.52, cap / 2 - 0.003, 0.012, Math.min(l.w, l.d) * 0.55), l.trim, {
        at: [0, cap / 2, 0],
      }),
    ],
    stage: { ...cosmetics, yaw: 14 },
  }
}

/** A crimped metal tube lying on its side beside its cap. */
export const lyingTube: Archetype = (l) => {
  const cap = l.h * 0.14
  const body = l.h - cap
  const tin = material('foil', l.subject.colour, { roughness: 0.4 })
  const parts = [
    part(relief(tubeShape(l.w, body, l.d), 'crumple', 0.004, 5), tin, {
      at: [0, cap, 0],
      plane: 'none',
      label: fitLabel(l.subject, 'front', 0, body * 0.48, l.w * 0.72, body * 0.6),
    }),
    part(box(l.w * 0.45, body * 0.03, l.d * 0.09, 0.003), tin, { at: [0, l.h - body * 0.025, 0], plane: 'none' }),
    part(relief(cylinder(l.w * 0.26, cap / 2 - 0.003, 0.012), 'ribs', 0.002, 36, 'xz'), l.trim, {
      at: [0, cap / 2, 0],
    }),
  ]
  const step = box(0.34, 0.11, 0.2, 0.008)
  return {
    parts: [
      ...group(parts, [0.05, 0.02, 0.12], [-14, 0, 3]),
      part(step, material('stone', '#E4DBCB'), { at: [-0.02, 0.11, -0.32], prop: true }),
    ],
    stage: { ...cosmetics, yaw: 12, pitch: 12, span: 0.58 },
  }
}

export const lipstick: Archetype = (l) => {
  const r = l.w / 2
  const base = l.h * 0.42
  const gold = material('brass', '#CDB27E')
  const bullet = subtract(
    cylinder(r * 0.62, l.h * 0.19, r * 0.5),
    place(box(0.3, 0.1, 0.3, 0.001), [0, l.h * 0.19 + 0.055, 0.02], [34, 0, 0]),
    0.02,
  )
  const cap = part(cylinder(r, l.h * 0.27, 0.012), l.body, { at: [0.3, r, 0.14], turn: [90, 0, 62] })
  return {
    parts: [
      part(cylinder(r, base / 2, 0.012), l.body, {
        at: [0, base / 2, 0],
        label: fitLabel(l.subject, 'wrap', 0, 0, r * 1.5, base * 0.7, r),
      }),
      part(cylinder(r * 0.86, l.h * 0.05, 0.006), gold, { at: [0, base + l.h * 0.05, 0] }),
      part(cylinder(r * 0.7, l.h * 0.07, 0.004), gold, { at: [0, base + l.h * 0.15, 0] }),
      part(bullet, l.trim, { at: [0, base + l.h * 0.34, 0] }),
      cap,
    ],
    stage: { ...cosmetics, yaw: 8, span: 0.56 },
  }
}

export const perfume: Archetype = (l) => {
  const cap = l.h * 0.26
  const body = l.h - cap - l.h * 0.05
  return {
    parts: [
      part(
        box(l.w / 2, body / 2, l.d / 2, 0.035),
        { ...l.body, density: 1.3 },
        {
          at: [0, body / 2, 0],
          label: fitLabel(l.subject, 'front', 0, -body * 0.02, l.w * 0.56, body * 0.52),
        },
      ),
      part(cylinder(l.d * 0.26, l.h * 0.03, 0.004), material('brass', '#C9AC72'), { at: [0, body + l.h * 0.025, 0] }),
      part(cylinder(l.d * 0.4, cap / 2, 0.014), l.trim, { at: [0, l.h - cap / 2, 0] }),
    ],
    stage: { ...cosmetics, yaw: 18 },
  }
}
