import { hash32 } from '@qianmian/kernel'
import { mirrorShare, scatterShare } from '../materials/reflectance.ts'
import { type Buffers, createBuffers, finishPixel } from './buffers.ts'
import { intersector } from './intersect.ts'
import { BARE, lightProbe, PAPER } from './light-probe.ts'
import type { Prepared } from './prepare.ts'

const PLASTIC_A = 0.7548776662466927
const PLASTIC_B = 0.5698402909980532
const PAPER_ROUGHNESS = 0.7
const PAPER_F0 = 0.03

/**
 * Traces the rows y0 <= y < y0 + rows of a prepared scene with `samples` paths a pixel: next-event estimation of the
 * key light at every hit, one diffuse and one glossy bounce, the rest from openness. Rows do not depend on each other,
 * so callers may split a picture over threads and `joinBuffers` afterwards.
 */
export function traceBand(p: Prepared, y0: number, rows: number, samples: number, seed: string): Buffers {
  const out = createBuffers(p.width, y0, rows)
  const { parts, camera } = p.scene
  const q = intersector(p)
  const { ray, march, throughGlass, openness } = q
  const relEps = p.pixel * 0.45
  const aspect = p.width / p.height
  const { key: KEY, across: KEY_U, upward: KEY_V, colour: KEY_COLOUR, size: KEY_SIZE, environment } = p.light
  const [sx, sy, sz] = KEY
  let state = hash32(seed) | 1

  // xorshift32: only for decisions whose error the filter averages anyway.
  const random = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) * 2.3283064365386963e-10
  }
  const { colour, env, light, tolerance, mask, keyArrives, colourHere, nearest, secondary } = lightProbe(p, q, random)

  const W = p.width

  /** Camera ray of sample s of a pixel, into ray[0..5]. */
  const aim = (px: number, py: number, jitterX: number, jitterY: number, s: number): void => {
    const su = ((px + fract(jitterX + s * PLASTIC_A + 0.5)) / W) * 2 - 1
    const sv = 1 - ((py + fract(jitterY + s * PLASTIC_B + 0.5)) / p.height) * 2
    const across = su * camera.tanHalf * aspect
    const upward = sv * camera.tanHalf
    const dx = camera.forward[0] + across * camera.right[0] + upward * camera.up[0]
    const dy = camera.forward[1] + across * camera.right[1] + upward * camera.up[1]
    const dz = camera.forward[2] + across * camera.right[2] + upward * camera.up[2]
    const len = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz)
    ray[0] = camera.eye[0]
    ray[1] = camera.eye[1]
    ray[2] = camera.eye[2]
    ray[3] = dx * len
    ray[4] = dy * len
    ray[5] = dz * len
  }

  /** True when one of the samples from `s` on would meet the product. */
  const edgeAhead = (px: number, py: number, jitterX: number, jitterY: number, s: number): boolean => {
    for (let k = s; k < samples; k++) {
      aim(px, py, jitterX, jitterY, k)
      ray[6] = 0
      ray[7] = p.far
      march(tolerance)
      if (ray[8]! >= 0) return true
    }
    return false
  }

  for (let row = 0; row < rows; row++) {
    const py = y0 + row
    state = (hash32(`${seed}/${py}`) | 1) >>> 0
    for (let px = 0; px < W; px++) {
      const i = row * W + px
      const i3 = i * 3
      // Jitter is ordered (calm edges); light and bounce start anywhere (ordered starts draw lines on flat ground).
      const jitterX = px * PLASTIC_A + py * PLASTIC_B
      const jitterY = px * PLASTIC_B + py * 0.3247179572 + 0.37
      const dither = random()
      const dither2 = random()
      let keySum = 0
      let visSum = 0
      let vis2 = 0
      let taken = 0
      let onlyBackdrop = true
      for (let s = 0; s < samples; s++) {
        // The backdrop is smooth: half of the paths do, the filter has plenty of neighbours there. Not at an edge of the
        // product, which would turn into teeth.
        if (onlyBackdrop && s * 2 >= samples && s > 1) {
          if (!edgeAhead(px, py, jitterX, jitterY, s)) break
          onlyBackdrop = false
        }
        taken++
        aim(px, py, jitterX, jitterY, s)
        let dx = ray[3]!
        let dy = ray[4]!
        let dz = ray[5]!
        nearest(tolerance, relEps)
        if (ray[12]! >= 0) onlyBackdrop = false
        let tr = 1
        let tg = 1
        let tb = 1
        let first = true
        // Through clear parts first: reflect by Fresnel into the gloss, walk on with the rest.
        for (let pass = 0; pass < 4; pass++) {
          const id = ray[12]!
          if (id < 0 || !parts[id]!.material.glass) break
          const m = parts[id]!.material
          const nx = ray[9]!
          const ny = ray[10]!
          const nz = ray[11]!
          const x = ray[13]!
          const y = ray[14]!
          const z = ray[15]!
          if (first) {
            out.normal[i3] = out.normal[i3]! + nx
            out.normal[i3 + 1] = out.normal[i3 + 1]! + ny
            out.normal[i3 + 2] = out.normal[i3 + 2]! + nz
            out.depth[i] = out.depth[i]! + ray[8]!
            out.kind[i] = parts[id]!.prop ? 2 : 1
          }
          const cos = Math.max(0, -(dx * nx + dy * ny + dz * nz))
          const f = m.f0 + (1 - m.f0) * (1 - cos) ** 5
          // A label on glass hides what is behind it.
          if (parts[id]!.label && colourHere(id) !== BARE) break
          const half = Math.max(0, nx * (sx - dx) + ny * (sy - dy) + nz * (sz - dz))
          const hl = 1 / Math.sqrt((sx - dx) ** 2 + (sy - dy) ** 2 + (sz - dz) ** 2)
          const spot = (half * hl) ** 900 * 7 * mask(x, y, z)
          ray[0] = x + nx * 0.003
          ray[1] = y + ny * 0.003
          ray[2] = z + nz * 0.003
          ray[3] = dx + 2 * cos * nx
          ray[4] = dy + 2 * cos * ny
          ray[5] = dz + 2 * cos * nz
          secondary()
          out.gloss[i3] = out.gloss[i3]! + tr * (light[0]! * f + spot * KEY_COLOUR[0])
          out.gloss[i3 + 1] = out.gloss[i3 + 1]! + tg * (light[1]! * f + spot * KEY_COLOUR[1])
          out.gloss[i3 + 2] = out.gloss[i3 + 2]! + tb * (light[2]! * f + spot * KEY_COLOUR[2])
          // A little refraction on the way in; the exit keeps its direction, as a filled body nearly does.
          const bend = 0.16
          dx -= nx * bend * (1 - cos)
          dy -= ny * bend * (1 - cos)
          dz -= nz * bend * (1 - cos)
          const bl = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz)
          dx *= bl
          dy *= bl
          dz *= bl
          ray[0] = x
          ray[1] = y
          ray[2] = z
          ray[3] = dx
          ray[4] = dy
          ray[5] = dz
          throughGlass()
          const way = ray[8]!
          const k = way * m.density
          // Absorption from the colour: what the body shows at one third of a unit.
          const t0 = Math.exp(k * Math.log(m.colour[0]))
          const t1 = Math.exp(k * Math.log(m.colour[1]))
          const t2 = Math.exp(k * Math.log(m.colour[2]))
          // Part of the light is scattered back by the colour itself: keeps dark glass from going black.
          const body = 0.22 * mask(x, y, z) * Math.max(0, 0.25 + 0.75 * (nx * sx + ny * sy + nz * sz)) + 0.1
          out.gloss[i3] = out.gloss[i3]! + tr * (1 - t0) * m.colour[0] * body
          out.gloss[i3 + 1] = out.gloss[i3 + 1]! + tg * (1 - t1) * m.colour[1] * body
          out.gloss[i3 + 2] = out.gloss[i3 + 2]! + tb * (1 - t2) * m.colour[2] * body
          tr *= (1 - f) * t0
          tg *= (1 - f) * t1
          tb *= (1 - f) * t2
          ray[0] = x + dx * way
          ray[1] = y + dy * way
          ray[2] = z + dz * way
          ray[3] = dx
          ray[4] = dy
          ray[5] = dz
          first = false
          nearest(tolerance, relEps)
        }
        const id = ray[12]!
        if (id === -3) {
          environment(dx, dy, dz, env)
          out.gloss[i3] = out.gloss[i3]! + tr * env[0]!
          out.gloss[i3 + 1] = out.gloss[i3 + 1]! + tg * env[1]!
          out.gloss[i3 + 2] = out.gloss[i3 + 2]! + tb * env[2]!
          out.sky[i] = 1
          if (first) out.depth[i] = out.depth[i]! + p.far
          continue
        }
        const nx = ray[9]!
        const ny = ray[10]!
        const nz = ray[11]!
        const x = ray[13]!
        const y = ray[14]!
        const z = ray[15]!
        if (first) {
          out.normal[i3] = out.normal[i3]! + nx
          out.normal[i3 + 1] = out.normal[i3 + 1]! + ny
          out.normal[i3 + 2] = out.normal[i3 + 2]! + nz
          out.depth[i] = out.depth[i]! + ray[8]!
          if (id >= 0) out.kind[i] = parts[id]!.prop ? 2 : 1
        }
        const paper = colourHere(id) === PAPER
        let r = colour[0]! * tr
        let g = colour[1]! * tg
        let b = colour[2]! * tb
        let rough = 0.9
        let f0 = 0
        let sheen = 0
        let metal = false
        let glow = 0
        if (id >= 0) {
          const m = parts[id]!.material
          rough = m.glass ? 0.5 : m.roughness
          f0 = m.f0
          sheen = m.sheen
          metal = m.metal && !paper
          glow = m.glow
          if (paper) {
            rough = PAPER_ROUGHNESS
            f0 = PAPER_F0
          }
        }
        const cosView = Math.max(0.02, -(dx * nx + dy * ny + dz * nz))
        const graze = (1 - cosView) ** 5
        if (!metal && (sheen > 0 || f0 > 0)) {
          r = tr * scatterShare(colour[0]!, sheen, f0, rough, cosView)
          g = tg * scatterShare(colour[1]!, sheen, f0, rough, cosView)
          b = tb * scatterShare(colour[2]!, sheen, f0, rough, cosView)
        }
        if (glow > 0) {
          out.gloss[i3] = out.gloss[i3]! + r * glow
          out.gloss[i3 + 1] = out.gloss[i3 + 1]! + g * glow
          out.gloss[i3 + 2] = out.gloss[i3 + 2]! + b * glow
        }
        // Key light: a soft disc, jittered; visibility is kept apart from the light itself.
        const ua = fract(dither2 + s * PLASTIC_A + 0.11)
        const ub = fract(dither + s * PLASTIC_B + 0.73)
        const ra = Math.sqrt(ua) * KEY_SIZE
        const ca = Math.cos(6.283185307 * ub) * ra
        const sa = Math.sin(6.283185307 * ub) * ra
        const lx = sx + KEY_U[0] * ca + KEY_V[0] * sa
        const ly = sy + KEY_U[1] * ca + KEY_V[1] * sa
        const lz = sz + KEY_U[2] * ca + KEY_V[2] * sa
        const cosKey = sx * nx + sy * ny + sz * nz
        let kr = 0
        let kg = 0
        let kb = 0
        if (cosKey > 0) {
          if (!metal) {
            kr = r * cosKey * KEY_COLOUR[0]
            kg = g * cosKey * KEY_COLOUR[1]
            kb = b * cosKey * KEY_COLOUR[2]
          }
          if (f0 > 0) {
            const hx = sx - dx
            const hy = sy - dy
            const hz = sz - dz
            const hl = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz)
            const nh = Math.max(0, (nx * hx + ny * hy + nz * hz) * hl)
            const vh = Math.max(0, -(dx * hx + dy * hy + dz * hz) * hl)
            // The disc has a size of its own: it cannot make a sharper spot than that.
            const alpha = Math.max(0.05, rough * rough)
            const a2 = alpha * alpha
            const e = nh * nh * (a2 - 1) + 1
            const k = alpha * 0.5
            const geometry = 1 / ((cosKey * (1 - k) + k) * (cosView * (1 - k) + k) * 4)
            const spec = Math.min(14, (a2 / (e * e)) * geometry * cosKey)
            const fres = (1 - vh) ** 5
            if (metal) {
              kr += spec * (r + (1 - r) * fres) * KEY_COLOUR[0]
              kg += spec * (g + (1 - g) * fres) * KEY_COLOUR[1]
              kb += spec * (b + (1 - b) * fres) * KEY_COLOUR[2]
            } else {
              const f = spec * (f0 + (1 - f0) * fres)
              kr += f * KEY_COLOUR[0] * tr
              kg += f * KEY_COLOUR[1] * tg
              kb += f * KEY_COLOUR[2] * tb
            }
          }
          const weight = kr + kg + kb
          if (weight > 0) {
            const v = keyArrives(lx, ly, lz, 0.0025, nx, ny, nz)
            keySum += weight
            visSum += weight * v
            vis2 += v * v
            out.key[i3] = out.key[i3]! + kr
            out.key[i3 + 1] = out.key[i3 + 1]! + kg
            out.key[i3 + 2] = out.key[i3 + 2]! + kb
          }
        }
        const lift = 0.005
        // Mirror-like bounce; dull surfaces take the mean of the room instead.
        if (f0 > 0) {
          const fresnel = mirrorShare(f0, rough, cosView)
          let sr: number
          let sg: number
          let sb: number
          if (metal) {
            sr = r + (1 - r) * graze
            sg = g + (1 - g) * graze
            sb = b + (1 - b) * graze
          } else {
            sr = fresnel * tr
            sg = fresnel * tg
            sb = fresnel * tb
          }
          if (rough < 0.5 || metal) {
            const a2 = rough ** 4
            const u1 = fract(dither + s * PLASTIC_B + 0.29)
            const u2 = fract(dither2 + s * PLASTIC_A + 0.61)
            const ct = Math.sqrt((1 - u1) / (1 + (a2 - 1) * u1))
            const st = Math.sqrt(Math.max(0, 1 - ct * ct))
            const phi = 6.283185307 * u2
            // Frame about the normal (Duff et al. 2017).
            const sign = nz >= 0 ? 1 : -1
            const aa = -1 / (sign + nz)
            const bb = nx * ny * aa
            const c1 = Math.cos(phi) * st
            const c2 = Math.sin(phi) * st
            const hx = (1 + sign * nx * nx * aa) * c1 + bb * c2 + nx * ct
            const hy = sign * bb * c1 + (sign + ny * ny * aa) * c2 + ny * ct
            const hz = -sign * nx * c1 - ny * c2 + nz * ct
            const dh = 2 * (dx * hx + dy * hy + dz * hz)
            const ox = dx - dh * hx
            const oy = dy - dh * hy
            const oz = dz - dh * hz
            const up = ox * nx + oy * ny + oz * nz
            if (up > 0.001) {
              ray[0] = x + nx * lift
              ray[1] = y + ny * lift
              ray[2] = z + nz * lift
              ray[3] = ox
              ray[4] = oy
              ray[5] = oz
              secondary()
              out.gloss[i3] = out.gloss[i3]! + sr * Math.min(4, light[0]!)
              out.gloss[i3 + 1] = out.gloss[i3 + 1]! + sg * Math.min(4, light[1]!)
              out.gloss[i3 + 2] = out.gloss[i3 + 2]! + sb * Math.min(4, light[2]!)
            }
          } else {
            const open = openness(x + nx * 0.08, y + ny * 0.08, z + nz * 0.08) * 0.5
            out.gloss[i3] = out.gloss[i3]! + sr * open
            out.gloss[i3 + 1] = out.gloss[i3 + 1]! + sg * open
            out.gloss[i3 + 2] = out.gloss[i3 + 2]! + sb * open
          }
        }
        if (metal) continue
        // Diffuse bounce, cosine weighted.
        const u1 = fract(dither + s * PLASTIC_A)
        const u2 = fract(dither2 + s * PLASTIC_B)
        const ct = Math.sqrt(1 - u1)
        const st = Math.sqrt(u1)
        const phi = 6.283185307 * u2
        const sign = nz >= 0 ? 1 : -1
        const aa = -1 / (sign + nz)
        const bb = nx * ny * aa
        const c1 = Math.cos(phi) * st
        const c2 = Math.sin(phi) * st
        ray[0] = x + nx * lift
        ray[1] = y + ny * lift
        ray[2] = z + nz * lift
        ray[3] = (1 + sign * nx * nx * aa) * c1 + bb * c2 + nx * ct
        ray[4] = sign * bb * c1 + (sign + ny * ny * aa) * c2 + ny * ct
        ray[5] = -sign * nx * c1 - ny * c2 + nz * ct
        secondary()
        const er = Math.min(3, light[0]!)
        const eg = Math.min(3, light[1]!)
        const eb = Math.min(3, light[2]!)
        out.albedo[i3] = out.albedo[i3]! + r
        out.albedo[i3 + 1] = out.albedo[i3 + 1]! + g
        out.albedo[i3 + 2] = out.albedo[i3 + 2]! + b
        out.bounce[i3] = out.bounce[i3]! + r * er
        out.bounce[i3 + 1] = out.bounce[i3 + 1]! + g * eg
        out.bounce[i3 + 2] = out.bounce[i3 + 2]! + b * eb
        const y3 = 0.3 * er + 0.6 * eg + 0.1 * eb
        out.bounce2[i] = out.bounce2[i]! + y3 * y3
      }
      finishPixel(out, i, taken, keySum, visSum, vis2)
    }
  }
  return out
}

function fract(v: number): number {
  return v - Math.floor(v)
}
