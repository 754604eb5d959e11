import type { Vec3 } from '../shape/shape.ts'
import type { StepGrid } from '../trace/grid.ts'
import type { Camera, Stage } from './scene.ts'

/**
 * A long-lens camera in front of the product that fits all given surface points into the frame.
 * @param points x, y, z triples of product surface
 */
export function fitCamera(points: Float64Array, stage: Stage, aspect: number): Camera {
  const pitch = (stage.pitch * Math.PI) / 180
  const tanHalf = Math.tan((stage.fov * Math.PI) / 360)
  const forward: Vec3 = [0, -Math.sin(pitch), -Math.cos(pitch)]
  const right: Vec3 = [1, 0, 0]
  const up: Vec3 = [0, Math.cos(pitch), -Math.sin(pitch)]
  let cx = 0
  let cy = 0
  let cz = 0
  const n = points.length / 3
  for (let i = 0; i < n; i++) {
    cx += points[i * 3]! / n
    cy += points[i * 3 + 1]! / n
    cz += points[i * 3 + 2]! / n
  }
  let distance = 4
  for (let round = 0; round < 14; round++) {
    let x0 = 1e9
    let x1 = -1e9
    let y0 = 1e9
    let y1 = -1e9
    for (let i = 0; i < n; i++) {
      const dx = points[i * 3]! - cx
      const dy = points[i * 3 + 1]! - cy
      const dz = points[i * 3 + 2]! - cz
      const depth = distance + dy * forward[1] + dz * forward[2]
      const u = dx / (depth * tanHalf * aspect)
      const v = (dy * up[1] + dz * up[2]) / (depth * tanHalf)
      if (u < x0) x0 = u
      if (u > x1) x1 = u
      if (v < y0) y0 = v
      if (v > y1) y1 = v
    }
    // Wide things may use a little more of the frame than tall ones: air above reads as calm, air beside as lost.
    const used = Math.max((x1 - x0) / 2 / Math.min(0.86, stage.span * 1.34), (y1 - y0) / 2 / stage.span)
    const mx = ((x0 + x1) / 2) * distance * tanHalf * aspect
    const my = ((y0 + y1) / 2) * distance * tanHalf
    cx += mx
    cy += my * up[1]
    cz += my * up[2]
    distance *= used ** 0.9
  }
  const shiftX = -stage.offset[0] * 2 * distance * tanHalf
  const shiftY = -stage.offset[1] * 2 * distance * tanHalf
  const eye: Vec3 = [
    cx + shiftX - forward[0] * distance,
    cy + shiftY * up[1] - forward[1] * distance,
    cz + shiftY * up[2] - forward[2] * distance,
  ]
  return { eye, right, up, forward, tanHalf, focus: distance }
}

/** Centres of the cells that hold product surface. */
export function surfacePoints(grid: StepGrid, isProduct: (x: number, y: number, z: number) => boolean): Float64Array {
  const out: number[] = []
  const { nx, ny, nz, lo, cell, steps } = grid
  for (let z = 0; z < nz; z++)
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++) {
        if (steps[(z * ny + y) * nx + x] !== 0) continue
        const px = lo[0] + (x + 0.5) * cell
        const py = lo[1] + (y + 0.5) * cell
        const pz = lo[2] + (z + 0.5) * cell
        if (isProduct(px, py, pz)) out.push(px, py, pz)
      }
  return Float64Array.from(out)
}
