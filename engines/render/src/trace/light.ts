import type { Random } from '@qianmian/kernel'
import type { Stage } from '../scene/scene.ts'

/** Direction to the key light (upper left, in front), unit length. */
export const KEY: readonly [number, number, number] = unit([-0.56, 0.66, 0.5])
/** Key irradiance over pi, warm. */
export const KEY_COLOUR: readonly [number, number, number] = [0.9, 0.86, 0.8]
/** Tangent of the angular radius of the key light. */
export const KEY_SIZE = 0.075
export const KEY_U: readonly [number, number, number] = unit(cross([0, 1, 0], KEY))
export const KEY_V: readonly [number, number, number] = cross(KEY, KEY_U)

function unit(v: readonly [number, number, number]): readonly [number, number, number] {
  const n = Math.hypot(...v)
  return [v[0] / n, v[1] / n, v[2] / n]
}
function cross(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
): readonly [number, number, number] {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

export const GOBO_SIZE = 256
/** Half width of the gobo in units. */
export const GOBO_REACH = 3.2

const step = (a: number, b: number, v: number): number => {
  const t = Math.min(1, Math.max(0, (v - a) / (b - a)))
  return t * t * (3 - 2 * t)
}

/** What the key light falls through, baked: 1 is clear, values below are the shadow of something out of frame. */
export function bakeGobo(stage: Stage, random: Random): Float32Array {
  const map = new Float32Array(GOBO_SIZE * GOBO_SIZE).fill(1)
  if (stage.gobo === 'open') return map
  const leaves = stage.gobo === 'leaves' ? branch(random) : []
  const shift = random.next() * 0.16 - 0.08
  for (let j = 0; j < GOBO_SIZE; j++)
    for (let i = 0; i < GOBO_SIZE; i++) {
      const u = ((i + 0.5) / GOBO_SIZE - 0.5) * 2 * GOBO_REACH
      const v = ((j + 0.5) / GOBO_SIZE - 0.5) * 2 * GOBO_REACH
      map[j * GOBO_SIZE + i] =
        stage.gobo === 'leaves'
          ? leafShade(leaves, u, v)
          : stage.kind === 'sweep'
            ? softWindow(u + shift, v)
            : windowPane(u + shift, v)
    }
  return map
}

/** A leaning window: two by three panes, soft edges, dim light outside of it. */
function windowPane(u: number, v: number): number {
  const a = u + 0.12 * v
  const frame = step(-1.12, -1.02, a) * step(1.12, 1.02, a) * step(-1.45, -1.35, v) * step(1.25, 1.15, v)
  const bar = (x: number, w: number) => 1 - 0.8 * step(w + 0.028, w - 0.012, Math.abs(x))
  return 0.2 + 0.8 * frame * bar(a - 0.18, 0.036) * bar(v - 0.42, 0.03) * bar(v + 0.5, 0.03)
}

/** Light past the edge of a curtain for table tops: one broad soft edge and a faint mullion, no lines on the roll. */
function softWindow(u: number, v: number): number {
  const a = u + 0.35 * v
  const frame = step(-1.35, -0.75, a)
  const bar = 1 - 0.3 * step(0.2, 0.02, Math.abs(a + 0.42))
  return 0.42 + 0.58 * frame * bar
}

interface Leaf {
  readonly u: number
  readonly v: number
  readonly cos: number
  readonly sin: number
  readonly long: number
  readonly wide: number
}

/** A branch of leaves up and to the right: it shades the backdrop more than the product. */
function branch(random: Random): Leaf[] {
  const leaves: Leaf[] = []
  for (let twig = 0; twig < 3; twig++) {
    const u0 = -1.75 + twig * 0.5 + random.next() * 0.2
    const v0 = 2.05 - twig * 0.22
    const lean = -0.5 + twig * 0.35
    for (let k = 0; k < 7; k++) {
      const t = k / 6
      const side = k % 2 === 0 ? 1 : -1
      const angle = lean + side * (0.75 + random.next() * 0.3) - 1.2
      const long = 0.2 + random.next() * 0.09
      leaves.push({
        u: u0 + Math.sin(lean) * t * 1.15 + Math.cos(angle) * long * 0.8,
        v: v0 - t * 1.15 + Math.sin(angle) * long * 0.8,
        cos: Math.cos(angle),
        sin: Math.sin(angle),
        long,
        wide: 0.062 + random.next() * 0.03,
      })
    }
  }
  return leaves
}

function leafShade(leaves: readonly Leaf[], u: number, v: number): number {
  let light = 1
  for (const leaf of leaves) {
    const x = (u - leaf.u) * leaf.cos + (v - leaf.v) * leaf.sin
    const y = (v - leaf.v) * leaf.cos - (u - leaf.u) * leaf.sin
    const t = x / leaf.long
    if (t < -1.3 || t > 1.3) continue
    const half = leaf.wide * Math.sqrt(Math.max(0, 1 - t * t)) * (1.15 - 0.35 * t)
    light *= 1 - 0.62 * step(half + 0.06, half - 0.05, Math.abs(y)) * step(1.3, 0.9, Math.abs(t))
  }
  return light
}

/** The room beyond the frame: soft boxes left and right under a cool ceiling. Writes r, g, b to `out`. */
export function environment(x: number, y: number, z: number, out: Float64Array): void {
  const h = Math.max(y, 0)
  let r = 0.37 + 0.2 * h
  let g = 0.38 + 0.215 * h
  let b = 0.4 + 0.26 * h
  // Window to the left and in front.
  const n = -0.8 * x + 0.2 * y + 0.565 * z
  if (n > 0.1) {
    const u = (0.577 * x + 0.816 * z) / n
    const v = (y - 0.2 * n) / n
    const au = u < 0 ? -u : u
    if (au < 0.62 && v > -0.25 && v < 1) {
      const eu = au > 0.42 ? (0.62 - au) * 5 : 1
      const ev = v < 0 ? (v + 0.25) * 4 : v > 0.8 ? (1 - v) * 5 : 1
      const bar = au < 0.03 ? 0.35 : 1
      const k = eu * ev * bar * 2.1
      r += k
      g += k * 0.965
      b += k * 0.91
    }
  }
  // A narrow cool strip to the right.
  const m = 0.93 * x + 0.1 * y + 0.35 * z
  if (m > 0.1) {
    const u = (-0.35 * x + 0.93 * z) / m
    const v = (y - 0.1 * m) / m
    const au = u < 0 ? -u : u
    if (au < 0.3 && v > -0.2 && v < 1.2) {
      const k = (au > 0.15 ? (0.3 - au) * 6.6 : 1) * 0.75
      r += k * 0.88
      g += k * 0.95
      b += k * 1.05
    }
  }
  out[0] = r
  out[1] = g
  out[2] = b
}
