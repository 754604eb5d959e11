import { type Random, seededRandom } from '@qianmian/kernel'
import type { SoundId } from './read-sound.ts'

/** One pole of a filter: the low part of a signal below a frequency, in hertz. */
const poleOf = (hertz: number, rate: number): number => 1 - Math.exp((-2 * Math.PI * hertz) / rate)

/** Noise between two frequencies; `swell` is its loudness at a second, 0 to 1, or more where it bursts. */
function band(
  out: Float32Array,
  rate: number,
  random: Random,
  [low, high]: readonly [number, number],
  swell: (t: number) => number,
  gain = 1,
): void {
  const [under, over] = [poleOf(low, rate), poleOf(high, rate)]
  // Two poles above, so that a low sound does not hiss.
  let [first, a, b] = [0, 0, 0]
  for (let i = 0; i < out.length; i++) {
    first += over * (random.next() * 2 - 1 - first)
    a += over * (first - a)
    b += under * (a - b)
    out[i]! += gain * (a - b) * swell(i / rate)
  }
}

/** A short ring: what a thing of wood, metal or glass gives back when it is touched. */
function ring(
  out: Float32Array,
  rate: number,
  at: number,
  tones: readonly (readonly [hertz: number, gain: number])[],
  decay: number,
): void {
  const from = Math.round(at * rate)
  const count = Math.min(out.length - from, Math.round((7 / decay) * rate))
  for (let i = 0; i < count; i++) {
    const t = i / rate
    let sum = 0
    for (const [hertz, gain] of tones) sum += gain * Math.sin(2 * Math.PI * hertz * t)
    out[from + i]! += sum * Math.exp(-t * decay) * Math.min(1, t / 0.0015)
  }
}

const beat = (t: number, at: number, decay: number): number =>
  t < at ? 0 : Math.min(1, (t - at) / 0.012) * Math.exp(-(t - at) * decay)
/** A hump of so many seconds. */
const hump = (t: number, at: number, length: number): number =>
  t < at || t > at + length ? 0 : Math.sin((Math.PI * (t - at)) / length) ** 2

type Player = (out: Float32Array, rate: number, random: Random) => void

const PLAYERS: Readonly<Record<SoundId, Player>> = {
  waves: (out, rate, random) => {
    const period = 5.2 + random.next()
    const wash = (t: number) => 0.22 + 0.78 * (0.5 - 0.5 * Math.cos((2 * Math.PI * t) / period)) ** 2
    band(out, rate, random, [90, 700], wash)
    band(out, rate, random, [1200, 5200], (t) => 0.5 * wash(t - 0.5) ** 2)
  },
  wind: (out, rate, random) => {
    const [a, b] = [random.next() * 6, random.next() * 6]
    const gust = (t: number) => 0.45 + 0.35 * Math.sin(0.9 * t + a) + 0.2 * Math.sin(2.3 * t + b)
    band(out, rate, random, [160, 620], gust)
    band(out, rate, random, [500, 900], (t) => 0.35 * gust(t + 0.4))
  },
  water: (out, rate, random) => {
    band(out, rate, random, [500, 3600], (t) => 0.75 + 0.25 * Math.sin(7 * t))
    drops(out, rate, random, 9)
  },
  boil: (out, rate, random) => {
    band(out, rate, random, [120, 420], (t) => 0.7 + 0.3 * Math.sin(11 * t))
    drops(out, rate, random, 16)
  },
  room: (out, rate, random) => band(out, rate, random, [60, 260], () => 1),
  street: (out, rate, random) => {
    const at = 0.25 + 0.3 * random.next()
    const seconds = out.length / rate
    band(out, rate, random, [50, 220], (t) => 0.5 + 0.5 * hump(t, at * seconds - 1.5, 3))
    band(out, rate, random, [400, 1100], (t) => 0.2 * hump(t, at * seconds - 1.2, 2.4))
  },
  cloth: (out, rate, random) => {
    const strokes = [0, 0.34 + 0.1 * random.next(), 0.86 + 0.1 * random.next()]
    band(out, rate, random, [1400, 6500], (t) => strokes.reduce((sum, at) => sum + hump(t, at, 0.26), 0))
  },
  pour: (out, rate, random) => {
    band(out, rate, random, [600, 3200], (t) => hump(t, 0, 1.9) ** 0.5)
    // A vessel that fills rings higher and higher.
    let phase = 0
    const seconds = Math.min(1.9, out.length / rate)
    for (let i = 0; i < seconds * rate; i++) {
      const t = i / rate
      phase += (2 * Math.PI * (320 + 420 * (t / 1.9))) / rate
      out[i]! += 0.12 * Math.sin(phase) * hump(t, 0, 1.9) * (0.6 + 0.4 * Math.sin(23 * t))
    }
  },
  click: (out, rate, random) => {
    for (const at of [0, 0.11]) {
      band(out, rate, random, [1800, 7000], (t) => 1.6 * beat(t, at, 210))
      ring(
        out,
        rate,
        at,
        [
          [2350, 0.25],
          [3700, 0.12],
        ],
        130,
      )
    }
  },
  tap: (out, rate) => {
    for (const [at, loud] of [
      [0, 1],
      [0.24, 0.7],
    ] as const)
      ring(
        out,
        rate,
        at,
        [
          [310, 0.6 * loud],
          [690, 0.3 * loud],
          [1480, 0.12 * loud],
        ],
        42,
      )
  },
  steps: (out, rate, random) => {
    for (const [i, at] of [0, 0.52, 1.04, 1.56].entries()) {
      ring(out, rate, at, [[86 + 9 * (i % 2), 0.8]], 34)
      band(out, rate, random, [300, 1600], (t) => 0.5 * beat(t, at, 60))
    }
  },
  thud: (out, rate, random) => {
    ring(
      out,
      rate,
      0,
      [
        [58, 1],
        [97, 0.4],
      ],
      15,
    )
    band(out, rate, random, [80, 500], (t) => 0.6 * beat(t, 0, 30))
  },
}

/** Drops and bubbles: short tones that rise. */
function drops(out: Float32Array, rate: number, random: Random, perSecond: number): void {
  const seconds = out.length / rate
  for (let n = Math.floor(seconds * perSecond); n > 0; n--) {
    const from = Math.floor(random.next() * out.length)
    const [hertz, gain] = [480 + 900 * random.next(), 0.05 + 0.07 * random.next()]
    let phase = 0
    for (let i = 0; i < 0.07 * rate && from + i < out.length; i++) {
      const t = i / rate
      phase += (2 * Math.PI * hertz * (1 + 3 * t)) / rate
      out[from + i]! += gain * Math.sin(phase) * Math.exp(-t * 60) * Math.min(1, t / 0.002)
    }
  }
}

/** Seconds over which an effect comes and goes at its ends, so that no cut is heard. */
const EDGE = { ambience: 0.5, event: 0.02 } as const

/**
 * One effect as sound, made by arithmetic: filtered noise and dying tones. The same seed gives the same sound.
 * @param seconds how long it lasts at most
 * @param rate samples a second
 * @returns mono, peak 1
 * @example playSound('wind', 4, 48_000, 'ambience', 'seed').length // 192000
 */
export function playSound(
  id: SoundId,
  seconds: number,
  rate: number,
  kind: keyof typeof EDGE,
  seed: string,
): Float32Array {
  const out = new Float32Array(Math.max(0, Math.round(seconds * rate)))
  PLAYERS[id](out, rate, seededRandom(seed))
  let peak = 0
  for (const sample of out) peak = Math.max(peak, Math.abs(sample))
  const edge = Math.max(1, Math.min(EDGE[kind] * rate, out.length / 2))
  for (let i = 0; i < out.length; i++)
    out[i]! *= Math.min(1, kind === 'event' ? 1 : i / edge, (out.length - i) / edge) / Math.max(peak, 1e-6)
  return out
}
