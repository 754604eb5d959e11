import { part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import { blend, box, cylinder, place, relief, type Shape } from '../shape/shape.ts'
import { fitLabel, type Look } from './archetype.ts'

/** Body of a bottle up to its shoulder: round when width and depth agree, otherwise a flat flask. */
export function flask(w: number, height: number, d: number, soft: number): Shape {
  const round = Math.abs(w - d) < 0.16 * w
  return round
    ? cylinder(w / 2, height / 2, Math.min(w * soft, height * 0.45))
    : box(w / 2, height / 2, d / 2, Math.min(w, d) * Math.min(0.49, soft + 0.12))
}

export interface BottlePlan {
  /** Height of the body as a share of the whole. */
  readonly body: number
  readonly neck: number
  readonly soft?: number
  readonly fillet?: number
}

export function bottle(l: Look, plan: BottlePlan): { shape: Shape; top: number; neckRadius: number } {
  const bodyHeight = l.h * plan.body
  const neckRadius = (Math.min(l.w, l.d) / 2) * plan.neck
  const soft = plan.soft ?? 0.16
  const body = place(flask(l.w, bodyHeight, l.d, soft), [0, bodyHeight / 2, 0])
  const top = bodyHeight + l.h * 0.035
  const neck = place(cylinder(neckRadius, l.h * 0.06, 0.004), [0, top - l.h * 0.05, 0])
  return { shape: blend((plan.fillet ?? 0.09) * l.w * 2, body, neck), top, neckRadius }
}

export function bodyLabel(l: Look, bodyHeight: number, share = 0.62, lift = 0.46) {
  const round = Math.abs(l.w - l.d) < 0.16 * l.w
  const y = bodyHeight * lift
  return round
    ? fitLabel(l.subject, 'wrap', 0, y, l.w * 1.12, bodyHeight * share, l.w / 2)
    : fitLabel(l.subject, 'front', 0, y, l.w * 0.76, bodyHeight * share)
}

/** Ribbed screw cap with a seam ring under it. */
export function screwCap(l: Look, r: number, height: number, y: number, ribs = 60): Part[] {
  return [
    part(relief(cylinder(r, height / 2, r * 0.12), 'ribs', r * 0.012, ribs, 'xz'), l.trim, {
      at: [0, y + height / 2, 0],
    }),
    part(cylinder(r * 1.01, height * 0.035, 0.002), l.trim, { at: [0, y + height * 0.03, 0] }),
  ]
}
