import { fbm3, noise3 } from '../shape/noise.ts'
import { LINEAR } from './colour.ts'
import type { Label, Material, MaterialPrint } from './material.ts'

/**
 * Colour of a material at a local point, written to out[0..2]. `grain` is the local axis along which wood grows.
 */
export function surfaceColour(m: Material, grain: number, x: number, y: number, z: number, out: Float64Array): void {
  let r = m.colour[0]
  let g = m.colour[1]
  let b = m.colour[2]
  const s = m.patternScale
  let t = 0
  let k = 1
  switch (m.pattern) {
    case 'plain':
      break
    case 'wood': {
      const along = grain === 0 ? x : grain === 1 ? y : z
      const a = grain === 0 ? y : x
      const c = grain === 2 ? y : z
      const warp = fbm3(a * 2.2 + 3, along * 0.7, c * 2.2)
      const ring = Math.sin((a * 1.3 + c * 0.9 + warp * 0.3) * s * 6.3 + 4 * warp)
      const fibre = noise3(a * 90, along * 4, c * 90)
      t = 0.3 + 0.22 * ring + 0.16 * fibre + 0.16 * warp
      break
    }
    case 'stone': {
      const n = fbm3(x * s * 1.2, y * s * 5, z * s * 1.2)
      const pit = noise3(x * s * 11, y * s * 16, z * s * 11)
      t = Math.max(0, n * 0.5 + 0.1) + (pit > 0.55 ? 0.25 : 0)
      break
    }
    case 'heather':
      k = 1 + 0.05 * noise3(x * s, y * s, z * s) + 0.035 * noise3(x * 6, y * 1.4 * s, z * 6)
      break
    case 'speckle': {
      const n = noise3(x * s, y * s, z * s)
      t = n > 0.5 ? (n - 0.5) * 1.2 : 0
      break
    }
    case 'cork': {
      const n = noise3(x * s, y * s, z * s)
      t = Math.max(0, 0.25 + 0.5 * n)
      break
    }
    case 'stripes':
      t = Math.sin(y * s * 6.2832) > 0.35 ? 1 : 0
      break
    case 'bands': {
      // A broad and a narrow stripe across z; `patternScale` is where the broad one lies.
      const broad = Math.abs(z - s)
      const narrow = Math.abs(z - s + 0.075)
      t = broad < 0.032 || narrow < 0.011 ? 0.92 : 0
      k = 1 + 0.05 * noise3(x * 60, y * 60, z * 60)
      break
    }
    case 'mottle':
      k = 1 + 0.09 * fbm3(x * s, y * s, z * s)
      break
    case 'cells': {
      const n = noise3(x * s, y * s, z * s)
      t = n < -0.25 ? Math.min(0.7, -n) : 0
      break
    }
  }
  if (t !== 0) {
    t = t < 0 ? 0 : Math.min(t, 1)
    r += (m.second[0] - r) * t
    g += (m.second[1] - g) * t
    b += (m.second[2] - b) * t
  }
  if (m.print) {
    const c = m.print.colour
    const t = figure(m.print, x, m.print.lies ? z : y)
    r += (c[0] - r) * t
    g += (c[1] - g) * t
    b += (c[2] - b) * t
  }
  out[0] = r * k
  out[1] = g * k
  out[2] = b * k
}

/** Share of the figure's colour at a point of a print; woven checks have a half tone where one thread crosses. */
function figure(print: MaterialPrint, x: number, y: number): number {
  const u = x / print.pitch
  const v = y / print.pitch
  const band = (w: number): number => {
    const d = Math.abs(w - Math.floor(w) - 0.5)
    return d < 0.235 ? 1 : d > 0.265 ? 0 : (0.265 - d) / 0.03
  }
  switch (print.kind) {
    case 'stripes':
      return band(v)
    case 'vertical-stripes':
      return band(u)
    case 'checks':
      return 0.5 * band(u) + 0.5 * band(v)
    case 'dots': {
      const row = Math.floor(v)
      const du = u + (row & 1) * 0.5 - Math.floor(u + (row & 1) * 0.5) - 0.5
      const dv = v - row - 0.5
      const d = Math.sqrt(du * du + dv * dv)
      return d < 0.22 ? 1 : d > 0.26 ? 0 : (0.26 - d) / 0.04
    }
  }
}

/** Lays a label over out[0..2]; true where ink or label paper covers the material. */
export function labelColour(
  l: Label,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
  out: Float64Array,
): boolean {
  let u: number
  let v: number
  if (l.mode === 'front') {
    if (nz < 0.25) return false
    u = (x - l.x) / l.width + 0.5
    v = 0.5 - (y - l.y) / l.height
  } else if (l.mode === 'top') {
    if (ny < 0.4) return false
    u = (x - l.x) / l.width + 0.5
    v = 0.5 + (z - l.y) / l.height
  } else {
    if (nx * x + nz * z < 0.3 * Math.sqrt(x * x + z * z)) return false
    u = (Math.atan2(x, z) * l.radius - l.x) / l.width + 0.5
    v = 0.5 - (y - l.y) / l.height
  }
  if (u <= 0 || u >= 1 || v <= 0 || v >= 1) return false
  const { width: w, height: h, rgba } = l.bitmap
  const fx = Math.max(0, u * w - 0.5)
  const fy = Math.max(0, v * h - 0.5)
  const x0 = Math.min(w - 1, fx | 0)
  const y0 = Math.min(h - 1, fy | 0)
  const x1 = Math.min(w - 1, x0 + 1)
  const y1 = Math.min(h - 1, y0 + 1)
  const a = fx - x0
  const c = fy - y0
  let red = 0
  let green = 0
  let blue = 0
  let alpha = 0
  for (let q = 0; q < 4; q++) {
    const i = ((q & 2 ? y1 : y0) * w + (q & 1 ? x1 : x0)) * 4
    const k = (q & 1 ? a : 1 - a) * (q & 2 ? c : 1 - c) * (rgba[i + 3]! / 255)
    red += k * LINEAR[rgba[i]!]!
    green += k * LINEAR[rgba[i + 1]!]!
    blue += k * LINEAR[rgba[i + 2]!]!
    alpha += k
  }
  // Printed white reflects like paper, not like a mirror.
  out[0] = out[0]! * (1 - alpha) + Math.min(0.84 * alpha, red)
  out[1] = out[1]! * (1 - alpha) + Math.min(0.84 * alpha, green)
  out[2] = out[2]! * (1 - alpha) + Math.min(0.84 * alpha, blue)
  return alpha > 0.5
}
