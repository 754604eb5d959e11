import type { Stage } from '../scene/scene.ts'
import { fbm3, noise3 } from '../shape/noise.ts'
import type { Rgb } from './colour.ts'

/** Planks of a room's floor are drawn for rooms of about this many units a millimetre. */
const ROOM_UNIT = 1 / 1000
const SHORE = 8.5

/** Colour of ground or wall at a point, written to out[0..2]. */
export function stageColour(stage: Stage, isWall: boolean, x: number, y: number, z: number, out: Float64Array): void {
  const c = isWall ? stage.wall : stage.ground
  const surface = isWall
    ? (stage.wallSurface ?? (stage.kind === 'room' ? 'skirting' : 'plain'))
    : (stage.groundSurface ?? (stage.kind === 'room' ? 'planks' : 'plain'))
  const mm = 1 / (stage.unitsPerMm ?? ROOM_UNIT)
  let k = 1
  switch (surface) {
    case 'plain':
      k = even(x, y, z)
      break
    case 'skirting':
      k = even(x, y, z)
      if (y < 0.085) k *= y > 0.079 || y < 0.006 ? 0.62 : 1.1
      break
    case 'planks':
      k = even(x, y, z) * planks(x, z)
      break
    case 'wood':
      k = tableTop(x * mm, z * mm)
      break
    case 'stone':
      k = even(x, y, z) * terrazzo(x * mm, z * mm)
      break
    case 'tiles':
      k = tiles(x * mm, (isWall ? y : z) * mm)
      break
    case 'sand':
      shore(c, stage.wall, x, z, mm, out)
      return
  }
  // Below a top that ends before the wall, the wall lies in its shadow.
  if (isWall && stage.edgeZ !== undefined && y < 0) k *= 0.62
  out[0] = c[0] * k
  out[1] = c[1] * k
  out[2] = c[2] * k
}

const even = (x: number, y: number, z: number): number => 1 + 0.018 * fbm3(x * 2.1, y * 2.1 + 7, z * 2.1)

function planks(x: number, z: number): number {
  const row = Math.floor(z / 0.12)
  const stagger = noise3(row * 3.7, 0.5, 0.5) * 3
  const board = Math.floor((x + stagger) / 0.95)
  const tone = noise3(row * 1.3 + 0.5, board * 2.1 + 0.5, 0.3)
  const edgeZ = Math.abs(z / 0.12 - row - 0.5)
  const edgeX = Math.abs((x + stagger) / 0.95 - board - 0.5)
  const grain = fbm3(x * 2.2 + row * 7, board, z * 34)
  const k = 1 + 0.1 * tone + 0.12 * grain
  return edgeZ > 0.487 || edgeX > 0.4985 ? k * 0.72 : k
}

/** Staves of a wooden top, 90 mm wide, joined without a gap; millimetres. */
function tableTop(x: number, z: number): number {
  const row = Math.floor(z / 90)
  const tone = noise3(row * 3.1 + 0.5, 0.5, 0.3)
  const warp = fbm3(x * 0.004 + row * 9, 0.4, z * 0.012)
  const ring = Math.sin((z * 0.09 + warp * 5 + row * 2) * 1.9)
  const fibre = noise3(x * 0.03, row * 5, z * 0.9)
  const seam = Math.abs(z / 90 - row - 0.5) > 0.4955 ? 0.9 : 1
  return (1 + 0.07 * tone + 0.05 * ring + 0.06 * fibre + 0.05 * warp) * seam
}

/** Cast stone with small chips; millimetres. */
function terrazzo(x: number, z: number): number {
  const chip = noise3(x * 0.16, 1.5, z * 0.16)
  const fine = noise3(x * 0.7, 5.5, z * 0.7)
  return 1 + (chip > 0.52 ? -0.1 : chip < -0.56 ? 0.07 : 0) + 0.02 * fine
}

/** Hand-made tiles, 66 by 132 mm in a half bond, each of its own tone, with a pale joint; millimetres. */
function tiles(x: number, y: number): number {
  const row = Math.floor(y / 66)
  const shift = (row & 1) * 66
  const column = Math.floor((x + shift) / 132)
  const fx = Math.abs((x + shift) / 132 - column - 0.5)
  const fy = Math.abs(y / 66 - row - 0.5)
  if (fx > 0.487 || fy > 0.474) return 0.78
  const tone = noise3(column * 2.7 + 0.5, row * 3.3 + 0.5, 0.5)
  const cloud = noise3(x * 0.02, y * 0.02, 3.5)
  const rim = fx > 0.474 || fy > 0.45 ? 1.05 : 1
  return (1 + 0.055 * tone + 0.025 * cloud) * rim
}

/** Dry sand, wet sand, foam, and water that takes the tone of the sky with distance. */
function shore(sand: Rgb, sky: Rgb, x: number, z: number, mm: number, out: Float64Array): void {
  const line = -SHORE - 0.8 * noise3(x * 0.35, 0.5, 0.5) - 0.3 * noise3(x * 1.1, 2.5, 0.5)
  const out0 = line - z
  if (out0 < 0) {
    const crumb = fbm3(x * mm * 0.16, 0.5, z * mm * 0.16)
    const grain = noise3(x * mm * 1.3, 6.5, z * mm * 1.3)
    const drift = fbm3(x * 1.1, 3.5, z * 1.6)
    const wet = Math.max(0, Math.min(1, 1 + out0 / 1.7))
    const k = (1 + 0.07 * crumb + (grain > 0.55 ? -0.12 : grain < -0.6 ? 0.06 : 0) + 0.05 * drift) * (1 - 0.34 * wet)
    out[0] = sand[0] * k
    out[1] = sand[1] * k * (1 - 0.02 * wet)
    out[2] = sand[2] * k * (1 - 0.05 * wet)
    return
  }
  const wave = noise3(x * 0.18, 1.5, z * 0.9) + 0.6 * noise3(x * 0.4, 3.5, z * 2.3)
  const deep = 1 - Math.exp(-out0 / 9)
  const haze = 1 - Math.exp(-out0 / 95)
  const foam = out0 < 0.45 + 0.2 * wave ? 0.8 : wave > 0.95 && out0 < 6 ? 0.45 : 0
  const shallow = [0.3 + 0.2 * sand[0], 0.46 + 0.12 * sand[1], 0.45 + 0.1 * sand[2]] as const
  const blue = [0.15 + 0.08 * sky[0], 0.28 + 0.08 * sky[1], 0.31 + 0.09 * sky[2]] as const
  const far = [0.42 + 0.2 * sky[0], 0.49 + 0.18 * sky[1], 0.52 + 0.16 * sky[2]] as const
  const k = 1 + 0.09 * wave * Math.exp(-out0 / 40)
  for (let c = 0; c < 3; c++) {
    const water = shallow[c]! + (blue[c]! - shallow[c]!) * deep
    const tone = (water + (far[c]! - water) * haze) * k
    out[c] = tone + (0.82 - tone) * foam
  }
}
