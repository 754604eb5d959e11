import { type Random, seededRandom } from '@qianmian/kernel'
import type { Arm } from '@qianmian/learn'

/** A simulated truth: click rates by segment and arm. */
export interface World {
  readonly arms: readonly Arm[]
  readonly segments: number
  /** segment × arm, row-major. */
  readonly ctr: Float64Array
}

export const FAMILIES = {
  matching: ['armAndSegment', 'features'],
  mismatched: ['interaction', 'oddWinner', 'reversal', 'heavyTailed', 'unrelated'],
} as const
export type Family = (typeof FAMILIES)['matching' | 'mismatched'][number]

export const ABOUT: Readonly<Record<Family, string>> = {
  armAndSegment: 'arm effect (sd .3) and arm × segment (sd .2), no features behind it: the form of the research',
  features: 'four features add up (sd .2), each × segment (sd .1), arm (sd .1)',
  interaction: 'no feature has an effect of its own, only pairs of features have, half of them by segment',
  oddWinner: 'all arms alike (sd .05), one is 80 % better',
  reversal: 'arm effects (sd .4) have the opposite sign in half of the segments',
  heavyTailed: 'Student t with 2 degrees of freedom for arm and arm × segment',
  unrelated: 'each arm × segment drawn alone (sd .37): nothing to pool',
}

const ARMS = 8
const SEGMENTS = 4
const BASE = Math.log(0.03 / 0.97)
const VALUES: Readonly<Record<string, readonly string[]>> = {
  hook: ['question', 'number', 'scene'],
  style: ['plain', 'warm', 'bold'],
  length: ['short', 'long'],
  callToAction: ['soft', 'direct'],
}
const NAMES = Object.keys(VALUES)

/** Distinct feature vectors, drawn anew for each world. */
export function drawArms(random: Random, count = ARMS): Arm[] {
  const arms = new Map<string, Arm>()
  while (arms.size < count) {
    const features = Object.fromEntries(NAMES.map((name) => [name, random.pick(VALUES[name]!)]))
    const id = Object.values(features).join('-')
    arms.set(id, { id, features })
  }
  return [...arms.values()]
}

/** A table of effects that is filled as it is asked. */
function effects(draw: () => number): (key: string) => number {
  const known = new Map<string, number>()
  return (key) => {
    const value = known.get(key) ?? draw()
    known.set(key, value)
    return value
  }
}

const studentT2 = (random: Random): number => {
  const chi = random.normal() ** 2 + random.normal() ** 2
  return random.normal() / Math.sqrt(chi / 2)
}
const clip = (x: number) => Math.max(-1.5, Math.min(1.5, x))

function logOddsOf(family: Family, random: Random, arms: readonly Arm[]): (segment: number, arm: number) => number {
  const gauss = (sd: number) => effects(() => random.normal() * sd)
  const names = (arm: number) => NAMES.map((name) => `${name}=${arms[arm]!.features[name]}`)
  switch (family) {
    case 'armAndSegment': {
      const [own, both] = [gauss(0.3), gauss(0.2)]
      return (s, a) => own(`${a}`) + both(`${a}/${s}`)
    }
    case 'features': {
      const [main, cross, own] = [gauss(0.2), gauss(0.1), gauss(0.1)]
      return (s, a) => names(a).reduce((sum, f) => sum + main(f) + cross(`${f}/${s}`), own(`${a}`))
    }
    case 'interaction': {
      const [pair, crossed] = [gauss(0.3), gauss(0.3)]
      return (s, a) => {
        const [f, g, h, i] = names(a)
        return pair(`${f}&${g}`) + crossed(`${h}&${i}/${s}`)
      }
    }
    case 'oddWinner': {
      const own = gauss(0.05)
      const winner = random.int(arms.length)
      return (_, a) => own(`${a}`) + (a === winner ? Math.log(1.8) : 0)
    }
    case 'reversal': {
      const own = gauss(0.4)
      const flipped = new Set(random.shuffle([...Array(SEGMENTS).keys()]).slice(0, SEGMENTS / 2))
      return (s, a) => (flipped.has(s) ? -1 : 1) * own(`${a}`)
    }
    case 'heavyTailed': {
      const own = effects(() => clip(0.2 * studentT2(random)))
      const both = effects(() => clip(0.12 * studentT2(random)))
      return (s, a) => own(`${a}`) + both(`${a}/${s}`)
    }
    case 'unrelated': {
      const both = gauss(0.37)
      return (s, a) => both(`${a}/${s}`)
    }
  }
}

/** A world of a family. */
export function drawWorld(family: Family, seed: string): World {
  const random = seededRandom(`${seed}/${family}`)
  const arms = drawArms(random)
  const level = Array.from({ length: SEGMENTS }, () => random.normal() * 0.2)
  const of = logOddsOf(family, random, arms)
  const ctr = new Float64Array(SEGMENTS * ARMS)
  for (let s = 0; s < SEGMENTS; s++)
    for (let a = 0; a < ARMS; a++) ctr[s * ARMS + a] = Math.min(0.5, 1 / (1 + Math.exp(-(BASE + level[s]! + of(s, a)))))
  return { arms, segments: SEGMENTS, ctr }
}

/** The same world with the rates of its arms dealt anew, the best arm of each segment among the worse half. */
export function swapped(world: World, seed: string): World {
  const random = seededRandom(`${seed}/swap`)
  const k = world.arms.length
  const ctr = world.ctr.slice()
  // Best and worst change places, and so inwards: every segment's ranking is turned round for half of the arms at random.
  for (let s = 0; s < world.segments; s++) {
    const order = [...Array(k).keys()].sort((a, b) => world.ctr[s * k + b]! - world.ctr[s * k + a]!)
    const lower = random.shuffle(order.slice(k / 2))
    for (let i = 0; i < k / 2; i++) {
      ctr[s * k + order[i]!] = world.ctr[s * k + lower[i]!]!
      ctr[s * k + lower[i]!] = world.ctr[s * k + order[i]!]!
    }
  }
  return { ...world, ctr }
}
