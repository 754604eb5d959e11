import type { Random } from '@qianmian/kernel'

/** Backgrounds that photographs of products have; all drawn here, none is a photograph. */
export const BACKGROUNDS = ['plain', 'gradient', 'textured', 'room', 'cluttered'] as const
export type Background = (typeof BACKGROUNDS)[number]

type Rgb = readonly [number, number, number]

const LIGHT: readonly Rgb[] = [
  [244, 244, 242],
  [232, 226, 216],
  [206, 214, 220],
  [190, 200, 186],
  [120, 128, 140],
  [48, 52, 60],
  [214, 176, 160],
  [255, 255, 255],
]

/** Draws a background, RGB by pixel in a float plane of three channels. */
export function drawBackground(kind: Background, width: number, height: number, random: Random): Float32Array {
  switch (kind) {
    case 'plain':
      return fill(width, height, shades(random.pick(LIGHT), random, 0))
    case 'gradient': {
      const base = random.pick(LIGHT)
      const [dx, dy] = [random.normal() * 0.16, random.normal() * 0.16]
      const dark = 0.1 + random.next() * 0.3
      return fill(width, height, (x, y) => {
        const r = (x - 0.5) ** 2 + (y - 0.45) ** 2
        const v = (1 + dx * (x - 0.5) * 2 + dy * (y - 0.5) * 2) * (1 - dark * r)
        return base.map((c) => c * v) as unknown as Rgb
      })
    }
    case 'textured':
      return texture(width, height, random)
    case 'room':
      return room(width, height, random)
    case 'cluttered':
      return clutter(width, height, random)
  }
}

const shades = (base: Rgb, random: Random, spread: number) => {
  const off = base.map((c) => c + random.normal() * spread) as unknown as Rgb
  return () => off
}

function fill(width: number, height: number, colour: (x: number, y: number) => Rgb): Float32Array {
  const out = new Float32Array(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out.set(colour(x / width, y / height), (y * width + x) * 3)
  return out
}

/** Smooth noise of several sizes, -1..1. */
function fractal(random: Random, octaves: number): (x: number, y: number) => number {
  const tables = Array.from({ length: octaves }, () => Float32Array.from({ length: 1024 }, () => random.next() * 2 - 1))
  return (x, y) => {
    let sum = 0
    let weight = 1
    let all = 0
    for (let o = 0; o < octaves; o++) {
      const t = tables[o]!
      const [sx, sy] = [x * 2 ** o, y * 2 ** o]
      const [ix, iy] = [Math.floor(sx), Math.floor(sy)]
      const [fx, fy] = [smooth(sx - ix), smooth(sy - iy)]
      const at = (a: number, b: number) => t[(((a * 73 + b * 151) % 1024) + 1024) % 1024]!
      const top = at(ix, iy) * (1 - fx) + at(ix + 1, iy) * fx
      const low = at(ix, iy + 1) * (1 - fx) + at(ix + 1, iy + 1) * fx
      sum += weight * (top * (1 - fy) + low * fy)
      all += weight
      weight *= 0.55
    }
    return sum / all
  }
}
const smooth = (t: number): number => t * t * (3 - 2 * t)

/** Wood, stone or cloth. */
function texture(width: number, height: number, random: Random): Float32Array {
  const noise = fractal(random, 5)
  const kind = random.pick(['wood', 'stone', 'cloth'] as const)
  const base = random.pick<Rgb>(
    kind === 'wood'
      ? [
          [168, 124, 84],
          [206, 172, 132],
          [96, 68, 48],
        ]
      : kind === 'stone'
        ? [
            [172, 170, 166],
            [92, 94, 98],
            [214, 208, 198],
          ]
        : [
            [196, 186, 170],
            [104, 120, 136],
            [150, 96, 84],
          ],
  )
  const aspect = height / width
  return fill(width, height, (x, y) => {
    const v =
      kind === 'wood'
        ? Math.sin((y * aspect * 26 + noise(x * 1.5, y * 22) * 2.4) * 3) * 0.09 + noise(x * 3, y * 60) * 0.16
        : kind === 'stone'
          ? noise(x * 7, y * 7 * aspect) * 0.22 + noise(x * 60, y * 60 * aspect) * 0.12
          : Math.sin(x * 420) * Math.sin(y * 420 * aspect) * 0.08 + noise(x * 90, y * 90 * aspect) * 0.16
    return base.map((c) => c * (1 + v)) as unknown as Rgb
  })
}

/** A table before a wall, with a thing or two at the side. */
function room(width: number, height: number, random: Random): Float32Array {
  const wall = random.pick(LIGHT)
  const table = random.pick<Rgb>([
    [150, 110, 76],
    [226, 222, 216],
    [84, 74, 66],
    [180, 160, 136],
  ])
  const horizon = 0.5 + random.next() * 0.3
  const grain = fractal(random, 4)
  const out = fill(width, height, (x, y) => {
    const isTable = y > horizon
    const v = isTable ? 1 + grain(x * 4, y * 50) * 0.08 : 1 - 0.16 * Math.hypot(x - 0.3, y - 0.2)
    return (isTable ? table : wall).map((c) => c * v) as unknown as Rgb
  })
  for (let k = random.int(3); k > 0; k--) thing(out, width, height, random, random.pick([0.05, 0.95]), horizon)
  return soften(out, width, height, 2)
}

function clutter(width: number, height: number, random: Random): Float32Array {
  const noise = fractal(random, 5)
  const base = random.pick(LIGHT)
  const out = fill(width, height, (x, y) => base.map((c) => c * (1 + noise(x * 5, y * 5) * 0.3)) as unknown as Rgb)
  for (let k = 14 + random.int(10); k > 0; k--) thing(out, width, height, random, random.next(), random.next())
  return soften(out, width, height, random.int(4))
}

/** A box or a ball of some colour, shaded from one side. */
function thing(out: Float32Array, width: number, height: number, random: Random, cx: number, cy: number): void {
  const colour: Rgb = [random.next() * 255, random.next() * 255, random.next() * 255]
  const [rx, ry] = [0.04 + random.next() * 0.12, 0.04 + random.next() * 0.16]
  const isRound = random.next() < 0.5
  for (let y = Math.max(0, Math.floor((cy - ry) * height)); y < Math.min(height, (cy + ry) * height); y++)
    for (let x = Math.max(0, Math.floor((cx - rx) * width)); x < Math.min(width, (cx + rx) * width); x++) {
      const [u, v] = [(x / width - cx) / rx, (y / height - cy) / ry]
      if (isRound && u * u + v * v > 1) continue
      const shade = 0.85 - 0.25 * u - 0.1 * v
      for (let c = 0; c < 3; c++) out[(y * width + x) * 3 + c] = colour[c]! * shade
    }
}

function soften(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  if (radius === 0) return plane
  const out = new Float32Array(plane.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++) {
        let sum = 0
        let n = 0
        for (let dy = -radius; dy <= radius; dy += 1)
          for (let dx = -radius; dx <= radius; dx += 1) {
            const [sx, sy] = [x + dx, y + dy]
            if (sx < 0 || sy < 0 || sx >= width || sy >= height) continue
            sum += plane[(sy * width + sx) * 3 + c]!
            n += 1
          }
        out[(y * width + x) * 3 + c] = sum / n
      }
  return out
}
