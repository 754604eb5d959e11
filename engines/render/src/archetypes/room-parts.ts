import { linearColour } from '../materials/colour.ts'
import { material } from '../materials/presets.ts'
import { group, part } from '../scene/parts.ts'
import type { Part, Stage } from '../scene/scene.ts'
import { vesselOutline } from '../shape/outline.ts'
import { box, capsule, drape, ellipsoid, intersect, lathe, mirror, place, type Shape, union } from '../shape/shape.ts'
import type { Look } from './archetype.ts'

/** A room: plank floor, plain wall, window light. */
export function room(l: Look, over: Partial<Stage> = {}): Partial<Stage> {
  return {
    kind: 'room',
    ground: linearColour('#B08A61'),
    wall: linearColour(l.subject.backdrop ?? '#DCD1C2'),
    wallZ: 0.62,
    gobo: 'window',
    yaw: 16,
    pitch: 6,
    fov: 24,
    span: 0.58,
    offset: [0, -0.1],
    ...over,
  }
}

/** Round tapered leg from a top point to the floor. */
export const leg = (x: number, top: number, z: number, splay: number, r = 0.017): Shape =>
  intersect(
    0.0005,
    capsule([x, top, z], [x * (1 + splay), -0.01, z * (1 + splay)], r * 1.25, r * 0.8),
    place(box(2, 1, 2, 0.001), [0, 1, 0]),
  )

export const four = (s: Shape): Shape => mirror(mirror(s), 'z')

export const plant = (x: number, z: number, scale = 1): Part[] => {
  const leaf = place(drape(ellipsoid(0.042, 0.012, 0.12), 'y', 0.02, [0, 0, 6], 2), [0, 0, 0.115])
  const leaves = union(
    ...Array.from({ length: 11 }, (_, i) =>
      place(leaf, [0, 0.24 + (i % 4) * 0.07, 0], [-38 - (i % 3) * 16, i * 137, 0]),
    ),
  )
  return group(
    [
      part(
        lathe(
          vesselOutline(
            [
              [0.001, 0],
              [0.07, 0],
              [0.08, 0.02],
              [0.1, 0.16],
            ],
            0.012,
            0.1,
          ),
        ),
        material('ceramic', '#D9CDBA'),
        { prop: true, plane: 'none' },
      ),
      part(union(capsule([0, 0.05, 0], [0.02, 0.46, 0], 0.006), leaves), material('leaf', '#5C7A52'), { prop: true }),
    ],
    [x, 0, z],
    [0, 0, 0],
    scale,
  )
}
