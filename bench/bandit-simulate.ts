import { seededRandom } from '@qianmian/kernel'
import type { Peer } from './bandit-peers.ts'
import type { World } from './bandit-worlds.ts'

export interface Run {
  /** Share of the oracle's clicks that were lost, in expectation over clicks. */
  readonly lost: number
  /** The same by thousands of impressions. */
  readonly lostByThousand: Float64Array
}

/**
 * One run. The oracle shows the best arm of each segment, and knows of the swap.
 * @param after the world from half of the horizon on
 */
export function simulate(world: World, after: World, peer: Peer, seed: string, horizon: number, delay: number): Run {
  const random = seededRandom(`${seed}/run`)
  const visitors = random.fork('visitors')
  const clicks = random.fork('clicks')
  const learner = peer(world, random.fork('learner'), horizon, delay)
  const k = world.arms.length
  const shown = new Uint8Array(horizon)
  const segments = new Uint8Array(horizon)
  const clicked = new Uint8Array(horizon)
  const best = [world, after].map(({ ctr }) =>
    Float64Array.from({ length: world.segments }, (_, s) => Math.max(...ctr.subarray(s * k, s * k + k))),
  )
  const blocks = Math.ceil(horizon / 1000)
  const oracle = new Float64Array(blocks)
  const got = new Float64Array(blocks)
  for (let t = 0; t < horizon; t++) {
    if (t >= delay) {
      // With no delay, an outcome is known before the next choice.
      const u = t - Math.max(1, delay)
      if (u >= 0) learner.see(segments[u]!, shown[u]!, clicked[u] === 1, u, u + delay)
    }
    const phase = t < horizon / 2 ? 0 : 1
    const { ctr } = phase === 0 ? world : after
    const segment = visitors.int(world.segments)
    const arm = learner.choose(segment, t)
    const rate = ctr[segment * k + arm]!
    segments[t] = segment
    shown[t] = arm
    clicked[t] = clicks.next() < rate ? 1 : 0
    const block = Math.floor(t / 1000)
    oracle[block] = oracle[block]! + best[phase]![segment]!
    got[block] = got[block]! + rate
  }
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
  return {
    lost: 1 - sum(got) / sum(oracle),
    lostByThousand: Float64Array.from({ length: blocks }, (_, i) => 1 - got[i]! / oracle[i]!),
  }
}
