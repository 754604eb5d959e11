import type { Bounds } from '../shape/bounds.ts'
import type { DistanceField } from '../shape/compile.ts'

/**
 * A coarse map of safe steps around the product: one byte a cell, in eighths of a cell; 0 means "near, ask exactly".
 * Nearest-cell reads are enough, because every value is already lowered by the half diagonal of a cell.
 */
export interface StepGrid {
  readonly steps: Uint8Array
  readonly nx: number
  readonly ny: number
  readonly nz: number
  readonly lo: readonly [number, number, number]
  readonly hi: readonly [number, number, number]
  readonly cell: number
}

/** Builds the step grid with at most about `budget` cells; whole blocks are skipped where the surface is far. */
export function buildGrid(field: DistanceField, bounds: Bounds, budget = 700_000): StepGrid {
  const pad = 0.012
  const lo = bounds.lo.map((v) => v - pad) as unknown as [number, number, number]
  const hi = bounds.hi.map((v) => v + pad) as unknown as [number, number, number]
  const size = [0, 1, 2].map((i) => hi[i]! - lo[i]!) as [number, number, number]
  const cell = Math.cbrt((size[0] * size[1] * size[2]) / budget)
  const nx = Math.ceil(size[0] / cell)
  const ny = Math.ceil(size[1] / cell)
  const nz = Math.ceil(size[2] / cell)
  const steps = new Uint8Array(nx * ny * nz)
  const { io, distance } = field
  const B = 4
  const blockHalf = (B * cell * Math.sqrt(3)) / 2
  const cellHalf = (cell * Math.sqrt(3)) / 2
  const unit = 8 / cell
  for (let bz = 0; bz < nz; bz += B)
    for (let by = 0; by < ny; by += B)
      for (let bx = 0; bx < nx; bx += B) {
        io[0] = lo[0] + (bx + B / 2) * cell
        io[1] = lo[1] + (by + B / 2) * cell
        io[2] = lo[2] + (bz + B / 2) * cell
        distance()
        const d = io[3]!
        if (d < -blockHalf - cell) continue
        const whole = d > blockHalf + 2.5 * cell
        const value = whole ? Math.min(255, Math.floor((d - blockHalf) * unit)) : 0
        const x1 = Math.min(nx, bx + B)
        const y1 = Math.min(ny, by + B)
        const z1 = Math.min(nz, bz + B)
        for (let z = bz; z < z1; z++)
          for (let y = by; y < y1; y++)
            for (let x = bx; x < x1; x++) {
              const i = (z * ny + y) * nx + x
              if (whole) {
                steps[i] = value
                continue
              }
              io[0] = lo[0] + (x + 0.5) * cell
              io[1] = lo[1] + (y + 0.5) * cell
              io[2] = lo[2] + (z + 0.5) * cell
              distance()
              const s = Math.floor((io[3]! - cellHalf) * unit)
              // Steps under half a cell cost more than the exact answer saves.
              steps[i] = s < 4 ? 0 : Math.min(255, s)
            }
      }
  return { steps, nx, ny, nz, lo, hi, cell }
}
