import { stageColour } from '../materials/stage-surface.ts'
import { labelColour, surfaceColour } from '../materials/surface.ts'
import { GOBO_REACH, GOBO_SIZE } from './gobo.ts'
import type { Intersector } from './intersect.ts'
import type { Prepared } from './prepare.ts'

/** What covers a surface: nothing, print on the material itself, paper that hides it. */
export const BARE = 0
export const PRINT = 1
export const PAPER = 2

/**
 * What a ray meets and how it is lit there. Works on the registers of the intersector (ray[0..5] origin and direction,
 * ray[8] distance, ray[9..11] normal, ray[12] part, ray[13..15] point) and leaves `colour` and `light` behind: nothing is
 * allocated on the way of a path.
 * @param random between 0 and 1, only for decisions whose error the filter averages anyway
 */
export function lightProbe(p: Prepared, q: Intersector, random: () => number) {
  const { parts, stage } = p.scene
  const { ray, march, backdrop, normal, openness } = q
  const { io, locate } = p.all
  const colour = new Float64Array(4)
  const env = new Float64Array(4)
  const light = new Float64Array(4)
  const gobo = p.gobo
  const goboScale = GOBO_SIZE / (2 * GOBO_REACH)
  const tolerance = Math.min(0.0012, p.pixel * 0.3)
  const { key: KEY, across: KEY_U, upward: KEY_V, colour: KEY_COLOUR, size: KEY_SIZE, environment } = p.light
  const [AMBIENT_R, AMBIENT_G, AMBIENT_B] = p.light.ambient
  const [sx, sy, sz] = KEY

  /** Share of the key light that the leaves before the window let through to a point. */
  const mask = (x: number, y: number, z: number): number => {
    const u = (x * KEY_U[0] + (y - 0.45) * KEY_U[1] + z * KEY_U[2] + GOBO_REACH) * goboScale - 0.5
    const v = (x * KEY_V[0] + (y - 0.45) * KEY_V[1] + z * KEY_V[2] + GOBO_REACH) * goboScale - 0.5
    const cu = u < 0 ? 0 : Math.min(u, GOBO_SIZE - 2)
    const cv = v < 0 ? 0 : Math.min(v, GOBO_SIZE - 2)
    const i = cu | 0
    const j = cv | 0
    const a = cu - i
    const k = j * GOBO_SIZE + i
    const top = gobo[k]! + a * (gobo[k + 1]! - gobo[k]!)
    const low = gobo[k + GOBO_SIZE]! + a * (gobo[k + GOBO_SIZE + 1]! - gobo[k + GOBO_SIZE]!)
    return top + (cv - j) * (low - top)
  }

  /** Share of the key light that reaches the point in ray[13..15] from direction (lx, ly, lz). */
  const keyArrives = (lx: number, ly: number, lz: number, lift: number, nx: number, ny: number, nz: number): number => {
    const m = mask(ray[13]!, ray[14]!, ray[15]!)
    if (m < 0.02) return m
    ray[0] = ray[13]! + (lx + nx * 1.6) * lift
    ray[1] = ray[14]! + (ly + ny * 1.6) * lift
    ray[2] = ray[15]! + (lz + nz * 1.6) * lift
    ray[3] = lx
    ray[4] = ly
    ray[5] = lz
    ray[6] = 0
    ray[7] = 9
    march(tolerance)
    if (ray[8]! < 0) return m
    if (!p.glass) return 0
    io[0] = ray[0] + lx * ray[8]!
    io[1] = ray[1] + ly * ray[8]!
    io[2] = ray[2] + lz * ray[8]!
    locate()
    const shade = parts[io[4]!]!.material
    return shade.glass ? m * (0.28 + 0.4 * shade.colour[1]) : 0
  }

  /** Colour of the part or stage at ray[9..15] into `colour`. @returns whether a label covers it there, and with what */
  const colourHere = (id: number): typeof BARE | typeof PRINT | typeof PAPER => {
    const x = ray[13]!
    const y = ray[14]!
    const z = ray[15]!
    if (id < 0) {
      stageColour(stage, id === -2, x, y, z, colour)
      return BARE
    }
    const part = parts[id]!
    const { m, at, scale } = part.frame
    const wx = (x - at[0]) / scale
    const wy = (y - at[1]) / scale
    const wz = (z - at[2]) / scale
    const px = m[0] * wx + m[1] * wy + m[2] * wz
    const py = m[3] * wx + m[4] * wy + m[5] * wz
    const pz = m[6] * wx + m[7] * wy + m[8] * wz
    surfaceColour(part.material, p.grain[id]!, px, py, pz, colour)
    const label = part.label
    if (!label) return BARE
    const nx = ray[9]!
    const ny = ray[10]!
    const nz = ray[11]!
    const covered = labelColour(
      label,
      px,
      py,
      pz,
      m[0] * nx + m[1] * ny + m[2] * nz,
      m[3] * nx + m[4] * ny + m[5] * nz,
      m[6] * nx + m[7] * ny + m[8] * nz,
      colour,
    )
    if (!covered) return BARE
    return label.paper ? PAPER : PRINT
  }

  /** Finds the nearest surface on the ray in ray[0..5]; writes ray[8..15]. */
  const nearest = (precision: number, eps: number): void => {
    ray[6] = 0
    ray[7] = p.far
    backdrop()
    const tb = ray[8]!
    const id = ray[12]!
    const bx = ray[9]!
    const by = ray[10]!
    const bz = ray[11]!
    if (tb > 0) ray[7] = tb
    march(precision)
    const t = ray[8]!
    if (t >= 0) {
      ray[13] = ray[0]! + ray[3]! * t
      ray[14] = ray[1]! + ray[4]! * t
      ray[15] = ray[2]! + ray[5]! * t
      io[0] = ray[13]!
      io[1] = ray[14]!
      io[2] = ray[15]!
      locate()
      ray[12] = io[4]!
      normal(eps)
      return
    }
    ray[8] = tb
    ray[9] = bx
    ray[10] = by
    ray[11] = bz
    ray[12] = id
    if (tb > 0) {
      ray[13] = ray[0]! + ray[3]! * tb
      ray[14] = ray[1]! + ray[4]! * tb
      ray[15] = ray[2]! + ray[5]! * tb
    }
  }

  /** Light that comes back along ray[0..5] from a second surface, into `light`. */
  const secondary = (): void => {
    nearest(tolerance, 0.002)
    const id = ray[12]!
    if (id === -3) {
      environment(ray[3]!, ray[4]!, ray[5]!, env)
      light[0] = env[0]!
      light[1] = env[1]!
      light[2] = env[2]!
      return
    }
    colourHere(id)
    const r = colour[0]!
    const g = colour[1]!
    const b = colour[2]!
    const nx = ray[9]!
    const ny = ray[10]!
    const nz = ray[11]!
    const x = ray[13]!
    const y = ray[14]!
    const z = ray[15]!
    let glow = 0
    if (id >= 0) {
      const m = parts[id]!.material
      glow = m.glow
    }
    const j = random() - 0.5
    const k = random() - 0.5
    const lx = sx + (KEY_U[0] * j + KEY_V[0] * k) * KEY_SIZE * 2
    const ly = sy + (KEY_U[1] * j + KEY_V[1] * k) * KEY_SIZE * 2
    const lz = sz + (KEY_U[2] * j + KEY_V[2] * k) * KEY_SIZE * 2
    const cos = nx * lx + ny * ly + nz * lz
    const arrives = cos > 0 ? cos * keyArrives(lx, ly, lz, 0.004, nx, ny, nz) : 0
    const open = openness(x + nx * 0.09, y + ny * 0.09, z + nz * 0.09)
    const sky = open * (0.75 + 0.25 * ny)
    light[0] = r * (KEY_COLOUR[0] * arrives + AMBIENT_R * sky + glow)
    light[1] = g * (KEY_COLOUR[1] * arrives + AMBIENT_G * sky + glow)
    light[2] = b * (KEY_COLOUR[2] * arrives + AMBIENT_B * sky + glow)
  }

  return { colour, env, light, tolerance, mask, keyArrives, colourHere, nearest, secondary }
}
