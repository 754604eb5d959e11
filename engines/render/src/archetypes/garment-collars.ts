import { bandOutline, mirrored, smoothOutline } from '../shape/outline.ts'
import { capsule, drape, extrude, mirror, place, type Shape, union } from '../shape/shape.ts'
import type { TopPlan } from './garment-tops.ts'

/** Collar of a top by its plan; `zFront` is the front of the cloth at the neck. A hood brings its cords. */
export function collarOf(plan: TopPlan, zFront: number): { readonly trims: readonly Shape[]; readonly cord?: Shape } {
  const trims: Shape[] = []
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
    // The hood lies on the back: from the front it is a wide double collar around the opening, and its roll behind.
    const fold = extrude(
      smoothOutline([
        [0.002, -plan.neckDepth - 0.012, 1],
        [plan.neckWidth * 0.62, -plan.neckDepth * 0.82],
        [plan.neckWidth * 1.3, -0.004],
        [plan.neckWidth * 1.26, 0.085],
        [plan.neckWidth * 0.82, 0.122],
        [plan.neckWidth * 0.5, 0.06],
        [plan.neckWidth * 0.24, 0.0],
        [0.004, -plan.neckDepth * 0.3, 1],
      ]),
      0.018,
      0.016,
      0.02,
      0.03,
    )
    const behind = extrude(
      smoothOutline(
        mirrored([
          [0, -0.03],
          [plan.neckWidth * 1.1, 0, 1],
          [plan.neckWidth * 1.05, 0.1],
          [plan.neckWidth * 0.6, 0.145],
          [0, 0.15],
        ]),
      ),
      0.02,
      0.018,
      0.012,
      0.04,
    )
    trims.push(
      drape(mirror(place(fold, [0, 0, 0.034])), 'z', 0.016, [8, 7, 0], 4),
      drape(place(behind, [0, 0, -0.045]), 'z', 0.012, [7, 5, 0], 2),
    )
    const cord = mirror(
      union(
        capsule([0.045, -plan.neckDepth - 0.01, zFront + 0.03], [0.05, -plan.neckDepth - 0.19, zFront + 0.012], 0.006),
        capsule([0.05, -plan.neckDepth - 0.19, zFront + 0.012], [0.05, -plan.neckDepth - 0.21, zFront + 0.012], 0.0085),
      ),
    )
    return { trims, cord }
  }
  return { trims }
}
