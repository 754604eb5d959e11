import { sandHeight } from '../materials/sand.ts'
import type { Stage } from '../scene/scene.ts'
import type { Ray } from './intersect.ts'

/** No wall: nothing is that far away. */
const NOWHERE = -1e9
/** Sand farther away than this shows no dents. */
const SAND_REACH = 26

/** Nearest ground or wall of a stage for the ray registers; writes ray[8..12] (`Ray` says which is which). */
export function backdropOf(stage: Stage, ray: Ray): () => void {
  const floor = stage.groundY ?? (stage.kind === 'hang' ? -50 : 0)
  const wall = stage.kind === 'shore' ? NOWHERE : -stage.wallZ
  const bend = stage.kind === 'sweep' ? 0.75 : 0
  const edge = stage.edgeZ ?? NOWHERE
  const low = stage.edgeZ === undefined ? floor + bend : floor - 4
  const sandy = stage.groundSurface === 'sand'
  const perMm = stage.unitsPerMm ?? 0.002
  return () => {
    const oy = ray[1]!
    const oz = ray[2]!
    const dy = ray[4]!
    const dz = ray[5]!
    let best = ray[7]!
    ray[8] = -1
    ray[12] = -3
    if (dy < 0) {
      const t = (floor - oy) / dy
      const z = oz + dz * t
      if (t > ray[6]! && t < best && z > wall + bend && z > edge) {
        best = t
        ray[8] = t
        ray[9] = 0
        ray[10] = 1
        ray[11] = 0
        ray[12] = -1
        if (sandy && t < SAND_REACH) dent(ray[0]! + ray[3]! * t, z, t)
      }
    }
    if (dz < 0) {
      const t = (wall - oz) / dz
      const y = oy + dy * t
      if (t > ray[6]! && t < best && y > low && y < 7) {
        best = t
        ray[8] = t
        ray[9] = 0
        ray[10] = 0
        ray[11] = 1
        ray[12] = -2
      }
    }
    if (bend > 0 && (dy < 0 || dz < 0)) {
      const cy = oy - (floor + bend)
      const cz = oz - (wall + bend)
      const a = dy * dy + dz * dz
      const b = cy * dy + cz * dz
      const c = cy * cy + cz * cz - bend * bend
      const disc = b * b - a * c
      if (disc > 0) {
        const t = (-b + Math.sqrt(disc)) / a
        const py = cy + dy * t
        const pz = cz + dz * t
        if (t > ray[6]! && t < best && py <= 0 && pz <= 0) {
          ray[8] = t
          ray[9] = 0
          ray[10] = -py / bend
          ray[11] = -pz / bend
          ray[12] = -1
        }
      }
    }
  }

  /** Turns the normal of flat sand by the slope of its dents; fades out with distance. */
  function dent(x: number, z: number, t: number): void {
    const e = 0.004
    const here = sandHeight(x, z, perMm)
    const fade = Math.max(0, 1 - t / SAND_REACH)
    const sx = ((sandHeight(x + e, z, perMm) - here) / e) * fade
    const sz = ((sandHeight(x, z + e, perMm) - here) / e) * fade
    const n = 1 / Math.sqrt(1 + sx * sx + sz * sz)
    ray[9] = -sx * n
    ray[10] = n
    ray[11] = -sz * n
  }
}
