import type { Random } from '@qianmian/kernel'
import {
  applyEvent,
  chooseArm,
  createLedger,
  type LearnOptions,
  learnOptions,
  learnPolicy,
  type Policy,
} from '@qianmian/learn'
import type { World } from './bandit-worlds.ts'

/** Chooses arms and is told what came of it, later. Time is the number of the impression. */
export interface Learner {
  choose(segment: number, t: number): number
  /** The outcome of the choice at `shownAt`, known at `t`. */
  see(segment: number, arm: number, click: boolean, shownAt: number, t: number): void
}
export type Peer = (world: World, random: Random, horizon: number, delay: number) => Learner

/** Gamma(shape ≥ 1 or not) by Marsaglia & Tsang (2000), for Beta draws. */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random.next() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = random.normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
const beta = (a: number, b: number, random: Random): number => {
  const x = gamma(a, random)
  return x / (x + gamma(b, random))
}

function argmax(count: number, of: (i: number) => number): number {
  let [best, high] = [0, -Infinity]
  for (let i = 0; i < count; i++) {
    const value = of(i)
    if (value > high) [best, high] = [i, value]
  }
  return best
}

/** Counts by arm and by segment and arm. */
function tally(world: World) {
  const k = world.arms.length
  const shown = new Float64Array(k)
  const clicked = new Float64Array(k)
  const shownIn = new Float64Array(k * world.segments)
  const clickedIn = new Float64Array(k * world.segments)
  const see: Learner['see'] = (segment, arm, click) => {
    shown[arm] = shown[arm]! + 1
    shownIn[segment * k + arm] = shownIn[segment * k + arm]! + 1
    if (!click) return
    clicked[arm] = clicked[arm]! + 1
    clickedIn[segment * k + arm] = clickedIn[segment * k + arm]! + 1
  }
  return { k, shown, clicked, shownIn, clickedIn, see }
}

const uniform: Peer = (world, random) => ({ choose: () => random.int(world.arms.length), see: () => undefined })

const abThenCommit: Peer = (world, random, horizon) => {
  const { k, shown, clicked, see } = tally(world)
  let winner: number | undefined
  return {
    choose: (_, t) => {
      if (t < 0.2 * horizon) return t % k
      winner ??= argmax(k, (a) => clicked[a]! / Math.max(1, shown[a]!) + random.next() * 1e-9)
      return winner
    },
    see,
  }
}

const epsilonGreedy: Peer = (world, random) => {
  const { k, shown, clicked, see } = tally(world)
  return {
    choose: () =>
      random.next() < 0.1
        ? random.int(k)
        : argmax(k, (a) => (clicked[a]! + 0.6) / (shown[a]! + 20) + random.next() * 1e-9),
    see,
  }
}

const thompsonGlobal: Peer = (world, random) => {
  const { k, shown, clicked, see } = tally(world)
  return { choose: () => argmax(k, (a) => beta(1 + clicked[a]!, 30 + shown[a]! - clicked[a]!, random)), see }
}

const thompsonBySegment: Peer = (world, random) => {
  const { k, shownIn, clickedIn, see } = tally(world)
  return {
    choose: (s) =>
      argmax(k, (a) => beta(1 + clickedIn[s * k + a]!, 30 + shownIn[s * k + a]! - clickedIn[s * k + a]!, random)),
    see,
  }
}

/** Segment posterior shrunk to the arm's mean with 150 pseudo-impressions, as the research had it. */
const thompsonPlainHierarchy: Peer = (world, random) => {
  const { k, shown, clicked, shownIn, clickedIn, see } = tally(world)
  return {
    choose: (s) =>
      argmax(k, (a) => {
        const mean = (clicked[a]! + 1) / (shown[a]! + 31)
        const [y, n] = [clickedIn[s * k + a]!, shownIn[s * k + a]!]
        return beta(150 * mean + y, 150 * (1 - mean) + n - y, random)
      }),
    see,
  }
}

/** Disjoint LinUCB (Li et al. 2010): intercept and segment, ridge 1, alpha set by hand. */
const LINUCB_ALPHA = 0.15
const linUcb: Peer = (world, random) => {
  const k = world.arms.length
  const d = world.segments + 1
  const inverse = world.arms.map(() => Float64Array.from({ length: d * d }, (_, i) => (i % (d + 1) === 0 ? 1 : 0)))
  const b = world.arms.map(() => new Float64Array(d))
  return {
    choose: (s) =>
      argmax(k, (a) => {
        const m = inverse[a]!
        const at = s + 1
        let mean = 0
        for (let j = 0; j < d; j++) mean += (m[j]! + m[at * d + j]!) * b[a]![j]!
        const width = m[0]! + 2 * m[at]! + m[at * d + at]!
        return mean + LINUCB_ALPHA * Math.sqrt(width) + random.next() * 1e-9
      }),
    see: (s, a, click) => {
      const m = inverse[a]!
      const at = s + 1
      const mx = new Float64Array(d)
      for (let i = 0; i < d; i++) mx[i] = m[i * d]! + m[i * d + at]!
      const scale = 1 / (1 + mx[0]! + mx[at]!)
      for (let i = 0; i < d; i++) for (let j = 0; j < d; j++) m[i * d + j] = m[i * d + j]! - scale * mx[i]! * mx[j]!
      if (!click) return
      b[a]![0] = b[a]![0]! + 1
      b[a]![at] = b[a]![at]! + 1
    },
  }
}

/** The engine as it comes: only lengths of time are of the simulation (one impression is one millisecond). */
export const qianmian =
  (given: Partial<LearnOptions> = {}): Peer =>
  (world, random, _, delay) => {
    const options = learnOptions({
      epochMs: 250,
      attributionWindowMs: delay,
      latenessMs: 0,
      weights: { click: 1, purchase: 0, return: 0, complaint: 0 },
      ...given,
    })
    const ledger = createLedger(options)
    const contexts = Array.from({ length: world.segments }, (_, s) => ({ product: 'p', audience: `s${s}` }))
    let policy: Policy | undefined
    let fresh = 0
    let seen = 0
    const indexOf = new Map(world.arms.map((arm, i) => [arm, i]))
    return {
      choose: (segment, t) => {
        if (!policy || fresh >= Math.max(50, 0.025 * seen)) {
          policy = learnPolicy(ledger, t, policy)
          fresh = 0
        }
        const choice = chooseArm(policy, contexts[segment]!, world.arms, random)
        if (!choice.ok) throw new Error(choice.error)
        const { arm, propensity } = choice.value
        applyEvent(ledger, { kind: 'impression', id: `d${t}`, atMs: t, arm, context: contexts[segment]!, propensity })
        return indexOf.get(arm)!
      },
      see: (_segment, _arm, click, shownAt, t) => {
        fresh += 1
        seen += 1
        if (click) applyEvent(ledger, { kind: 'outcome', decisionId: `d${shownAt}`, outcome: 'click', atMs: t })
      },
    }
  }

export const PEERS: Readonly<Record<string, Peer>> = {
  uniform,
  'A/B 20 %, commit': abThenCommit,
  'epsilon-greedy': epsilonGreedy,
  'TS global': thompsonGlobal,
  'TS per segment': thompsonBySegment,
  'TS plain hierarchy': thompsonPlainHierarchy,
  LinUCB: linUcb,
  qianmian: qianmian(),
}
