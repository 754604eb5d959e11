import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part } from '../scene/scene.ts'
import { mirrored, smoothOutline, vesselOutline } from '../shape/outline.ts'
import {
  arc,
  blend,
  box,
  capsule,
  cylinder,
  drape,
  extrude,
  lathe,
  mirror,
  place,
  relief,
  repeat,
  type Shape,
  union,
} from '../shape/shape.ts'
import type { Archetype } from './archetype.ts'
import { nursery } from './nursery.ts'

export const backpack = (l: Parameters<Archetype>[0]): ReturnType<Archetype> => {
  const w = 0.34
  const h = 0.48
  const shell = place(
    extrude(
      smoothOutline(
        mirrored([
          [0, -h, 1],
          [w * 0.8, -h],
          [w, -h * 0.82],
          [w * 1.0, 0],
          [w * 0.9, h * 0.6],
          [w * 0.55, h * 0.96],
          [0, h],
        ]),
      ),
      0.15,
      0.09,
      0.03,
      0.12,
    ),
    [0, 0, 0],
  )
  const pocket = extrude(
    smoothOutline(
      mirrored([
        [0, -0.2, 1],
        [0.2, -0.2],
        [0.25, -0.15],
        [0.24, 0.1],
        [0.2, 0.16],
        [0, 0.17],
      ]),
    ),
    0.05,
    0.035,
    0.025,
    0.08,
  )
  const zip = material('metal', '#B9A27A')
  const strap = mirror(
    blend(
      0.02,
      capsule([0.14, 0.42, -0.15], [0.2, 0.2, -0.26], 0.034),
      capsule([0.2, 0.2, -0.26], [0.24, -0.38, -0.15], 0.032),
    ),
  )
  const seam = (s: Shape) => drape(s, 'z', 0.016, [4, 3, 0], 2)
  const yellow = material('nylon', l.subject.accent ?? '#D9A441')
  return {
    parts: group(
      [
        part(seam(shell), l.body),
        ...(l.subject.form?.pocket ? [part(seam(place(pocket, [0, -0.2, 0.19])), l.body, { shows: ['pocket'] })] : []),
        part(
          seam(
            place(
              extrude(
                smoothOutline(
                  mirrored([
                    [0, 0.28],
                    [w * 0.6, 0.24],
                    [w * 0.78, 0.06, 1],
                    [w * 0.75, 0.03, 1],
                    [w * 0.57, 0.21],
                    [0, 0.25],
                  ]),
                ),
                0.19,
                0.006,
                0.02,
                0.1,
              ),
              [0, 0, 0],
            ),
          ),
          yellow,
        ),
        ...(l.subject.form?.pocket
          ? [part(seam(place(box(0.21, 0.009, 0.01, 0.004), [0, -0.045, 0.262])), yellow)]
          : []),
        part(
          union(
            ...(l.subject.form?.pocket ? [place(box(0.011, 0.032, 0.006, 0.005), [0.15, -0.075, 0.275])] : []),
            place(box(0.011, 0.032, 0.006, 0.005), [-0.2, 0.11, 0.205]),
          ),
          zip,
          { shows: ['zip'] },
        ),
        part(place(arc(0.085, 1.6, 0.014, 0.022, 0.01), [0, 0.455, -0.07]), yellow),
        part(strap, l.body, { shows: ['straps'] }),
      ],
      [0, h, 0],
      [-3, 0, 0],
    ),
    stage: { ...nursery, yaw: 24, pitch: 8, span: 0.58 },
  }
}

export const toothbrush: Archetype = (l) => {
  const brush = (colour: string, grip: string): Part[] => {
    const m = material('plastic', colour, { roughness: 0.35 })
    return [
      part(
        blend(
          0.04,
          capsule([0, -0.46, 0], [0, -0.1, 0.012], 0.04, 0.046),
          capsule([0, -0.1, 0.012], [0, 0.26, 0], 0.04, 0.019),
          place(box(0.045, 0.085, 0.02, 0.019), [0, 0.36, 0]),
        ),
        m,
      ),
      part(
        relief(capsule([0, -0.36, 0.022], [0, -0.12, 0.034], 0.034, 0.034), 'rings', 0.003, 26),
        material('rubber', grip),
        { plane: 'none' },
      ),
      part(repeat(cylinder(0.0078, 0.05, 0.003), [0.019, 0.019, 0], [4, 1, 1]), material('matte-plastic', '#F3EEE2'), {
        at: [0, 0.36, 0.05],
        turn: [90, 0, 0],
      }),
      ...[-3, -2, -1, 1, 2, 3].map((i) =>
        part(
          repeat(cylinder(0.0078, 0.05, 0.003), [0.019, 0, 0], [4, 1, 1]),
          material('matte-plastic', i % 2 === 0 ? '#F3EEE2' : grip),
          { at: [0, 0.36 + i * 0.02, 0.05], turn: [90, 0, 0] },
        ),
      ),
    ]
  }
  const cup = material('ceramic', '#E9E2D2')
  return {
    parts: [
      ...group(brush(l.subject.colour, l.subject.accent ?? '#DFAE83'), [-0.03, 0.56, 0], [0, 8, 13]),
      ...group(brush('#E6C9A0', '#7F9A86'), [0.05, 0.55, 0.02], [0, -14, -12]),
      part(
        lathe(
          vesselOutline(
            [
              [0.001, 0],
              [0.19, 0],
              [0.205, 0.02],
              [0.2, 0.24],
              [0.205, 0.42],
            ],
            0.02,
            0.03,
          ),
        ),
        cup,
        { plane: 'none' },
      ),
    ],
    stage: { ...nursery, yaw: 6, pitch: 10, span: 0.62 },
  }
}
