import { material } from '../materials/presets.ts'
import { part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import { blend, box, drape, mirror, pillow, place, type Shape } from '../shape/shape.ts'
import type { Archetype, Look } from './archetype.ts'
import { four, leg, plant, room } from './room-parts.ts'

/** Upholstered seat for one or more: base, back, arms, loose cushions, legs. */
export function upholstered(l: Look, seats: number): Part[] {
  const { w, h, d } = l
  const seatY = h * 0.46
  const legH = h * 0.2
  const arm = Math.min(0.1, w * 0.1)
  const inner = w - arm * 2
  const one = inner / seats
  const m = l.body
  const soft = (s: Shape, seed: number): Shape => drape(s, 'y', 0.008, [5, 3, 5], seed)
  const parts: Part[] = [
    part(soft(box(w / 2 - 0.012, (seatY - legH) * 0.36, d / 2 - 0.012, 0.03), 1), m, {
      at: [0, legH + (seatY - legH) * 0.36, 0],
    }),
    part(soft(box(w / 2 - arm * 0.6, (h - legH) / 2 - 0.01, 0.055, 0.05), 2), m, {
      at: [0, legH + (h - legH) / 2 - 0.005, -d / 2 + 0.075],
      turn: [-7, 0, 0],
    }),
    part(
      mirror(
        place(soft(box(arm * 0.5, (h * 0.72 - legH) / 2, d / 2 - 0.01, arm * 0.46), 3), [
          w / 2 - arm * 0.5,
          legH + (h * 0.72 - legH) / 2,
          0,
        ]),
      ),
      m,
    ),
    part(four(leg(w / 2 - 0.07, legH + 0.02, d / 2 - 0.07, 0.06, 0.018)), l.trim),
  ]
  for (let i = 0; i < seats; i++) {
    const x = (i - (seats - 1) / 2) * one
    parts.push(
      part(
        soft(
          blend(
            0.02,
            box(one / 2 - 0.004, 0.052, d * 0.39, 0.045),
            place(pillow(one * 0.46, 0.066, d * 0.36, 0.02), [0, 0.008, 0]),
          ),
          i * 3 + 1,
        ),
        m,
        {
          at: [x, seatY, 0.035],
        },
      ),
      part(
        soft(
          blend(
            0.02,
            box(one / 2 - 0.006, h * 0.235, 0.05, 0.046),
            place(pillow(one * 0.44, 0.066, h * 0.21, 0.02), [0, 0, 0.01], [90, 0, 0]),
          ),
          i * 3 + 5,
        ),
        m,
        {
          at: [x, seatY + h * 0.285, -d / 2 + 0.165],
          turn: [-11, 0, 0],
        },
      ),
    )
  }
  return parts
}

export const accentCushion = (
  colour: string,
  at: readonly [number, number, number],
  size: number,
  turn: readonly [number, number, number],
): Part =>
  part(drape(pillow(size, size * 0.34, size, 0.008), 'y', 0.008, [6, 0, 6], 3), material('linen', colour), {
    at,
    turn,
    plane: 'xz',
    prop: true,
  })

export const sofa: Archetype = (l) => ({
  parts: [
    ...upholstered(l, 2),
    accentCushion('#B8573A', [l.w * 0.3, l.h * 0.7, 0.035], 0.1, [68, 0, -14]),
    accentCushion('#6E8F7E', [-l.w * 0.32, l.h * 0.69, 0.035], 0.095, [68, 0, 12]),
    part(
      box(0.72, 0.008, 0.42, 0.007),
      material('wool', '#D9CFBD', { relief: { pattern: 'weave', amp: 0.002, freq: 40, plane: 'xz' } }),
      { at: [0.02, 0.008, 0.3], prop: true },
    ),
    ...plant(l.w * 0.5 + 0.16, -0.22, 1),
  ],
  stage: room(l, { yaw: 14, span: 0.56 }),
})

export const armchair: Archetype = (l) => ({
  parts: [
    ...upholstered(l, 1),
    accentCushion('#A9744C', [0.03, l.h * 0.65, 0.03], 0.15, [66, 0, 8]),
    ...plant(-0.78, -0.3, 1.5),
  ],
  stage: room(l, { yaw: 28, span: 0.62, wallZ: 0.9 }),
})
