import type { Random } from '@qianmian/kernel'
import type { Stage } from '../scene/scene.ts'

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
  if (stage.gobo === 'palm') return palmShade(map, random)
  const leaves = stage.gobo === 'leaves' || stage.gobo === 'window-leaves' ? branch(random) : []
  const shift = random.next() * 0.16 - 0.08
  for (let j = 0; j < GOBO_SIZE; j++)
    for (let i = 0; i < GOBO_SIZE; i++) {
      const u = ((i + 0.5) / GOBO_SIZE - 0.5) * 2 * GOBO_REACH
      const v = ((j + 0.5) / GOBO_SIZE - 0.5) * 2 * GOBO_REACH
      map[j * GOBO_SIZE + i] =
        stage.gobo === 'leaves'
          ? leafShade(leaves, u, v)
          : paneOf(stage, u + shift, v) * (stage.gobo === 'window-leaves' ? leafShade(leaves, u - 0.2, v) : 1)
    }
  return map
}

/** Light of a window as each kind of stage gets it: close and in panes on a wall, broad on tables. */
function paneOf(stage: Stage, u: number, v: number): number {
  if (stage.kind === 'sweep') return softWindow(u, v)
  return stage.kind === 'table' ? tallWindow(u, v) : windowPane(u, v)
}

/** A tall window beside a table: the product stands in the middle of a pane, the bars fall before and behind it. */
function tallWindow(u: number, v: number): number {
  const a = u + 0.3 * v
  const frame = step(-2.75, -2.55, a) * step(1.25, 1.05, a) * step(1.75, 1.55, v)
  const bar = (x: number, w: number) => 1 - 0.72 * step(w + 0.05, w - 0.03, Math.abs(x))
  return 0.3 + 0.7 * frame * bar(a + 1.0, 0.07) * bar(a - 0.72, 0.06) * bar(v - 0.86, 0.06) * bar(v + 0.78, 0.06)
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

interface Strip {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly wide: number
}

/** Fronds of a palm that hang in from the left: before and behind the product, never across its middle. */
function palmShade(map: Float32Array, random: Random): Float32Array {
  const jitter = (): number => random.next() - 0.5
  const fronds: readonly (readonly [number, number, number, number])[] = [
    [-2.25, 0.2 + jitter() * 0.1, -0.3, 1.85],
    [1.95, 0.02 + jitter() * 0.1, Math.PI + 0.16, 1.3],
    [-1.75, 1.45 + jitter() * 0.12, -0.7, 1.25],
    [-2.9, 1.1 + jitter() * 0.12, -0.25, 1.6],
    [-1.3, -0.85 + jitter() * 0.1, -0.25, 1.2],
  ]
  for (const [u0, v0, lean, long] of fronds)
    for (const strip of frond(u0, v0, lean + jitter() * 0.1, long, random)) shade(map, strip)
  return map
}

function frond(u0: number, v0: number, lean: number, long: number, random: Random): Strip[] {
  const strips: Strip[] = []
  const n = 17
  let u = u0
  let v = v0
  for (let k = 0; k < n; k++) {
    const t = k / (n - 1)
    const angle = lean - (lean > 2 ? -1 : 1) * t * t * 0.65
    const u1 = u + (Math.cos(angle) * long) / n
    const v1 = v + (Math.sin(angle) * long) / n
    strips.push({ from: [u, v], to: [u1, v1], wide: 0.016 * (1.1 - t) })
    const reach = 0.58 * Math.sin(Math.PI * (0.16 + 0.8 * t)) + 0.06
    for (const side of [-1, 1]) {
      const a = angle + side * (1.12 - 0.6 * t + (random.next() - 0.5) * 0.18)
      strips.push({
        from: [u, v],
        to: [u + Math.cos(a) * reach, v + Math.sin(a) * reach - 0.05 * reach],
        wide: 0.032 + 0.012 * random.next(),
      })
    }
    u = u1
    v = v1
  }
  return strips
}

/** Darkens the map under one tapering strip. */
function shade(map: Float32Array, { from, to, wide }: Strip): void {
  const cell = (2 * GOBO_REACH) / GOBO_SIZE
  const toCell = (x: number): number => Math.round((x + GOBO_REACH) / cell)
  const soft = 0.03
  const inside = (i: number): number => Math.min(GOBO_SIZE - 1, Math.max(0, i))
  const pad = wide + soft
  const i0 = inside(toCell(Math.min(from[0], to[0]) - pad))
  const i1 = inside(toCell(Math.max(from[0], to[0]) + pad))
  const j0 = inside(toCell(Math.min(from[1], to[1]) - pad))
  const j1 = inside(toCell(Math.max(from[1], to[1]) + pad))
  const eu = to[0] - from[0]
  const ev = to[1] - from[1]
  const unit = 1 / (eu * eu + ev * ev)
  for (let j = j0; j <= j1; j++)
    for (let i = i0; i <= i1; i++) {
      const u = (i + 0.5) * cell - GOBO_REACH - from[0]
      const v = (j + 0.5) * cell - GOBO_REACH - from[1]
      const t = Math.min(1, Math.max(0, (u * eu + v * ev) * unit))
      const away = Math.hypot(u - eu * t, v - ev * t)
      // Widest in the lower half, pointed at the tip.
      const half = wide * Math.sqrt(Math.max(0, 1 - t)) * (0.55 + 0.9 * t * (1 - t) * 2)
      const light = 1 - 0.66 * step(half + soft * 0.6, half - soft * 0.4, away)
      const at = j * GOBO_SIZE + i
      if (light < map[at]!) map[at] = light
    }
}
