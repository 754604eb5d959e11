import { seededRandom } from '@qianmian/kernel'
import type { DecisionLog, TargetPolicy } from '@qianmian/learn'

export interface SimulatedLog {
  readonly log: DecisionLog
  readonly target: TargetPolicy
  /** What the target policy earns per decision. */
  readonly truth: number
}

const ACTIONS = 34
const CONTEXTS = 3

/** Softmax over scores with some of the mass spread evenly, so that every action has a propensity. */
function softmax(scores: readonly number[], sharpness: number, floor: number): number[] {
  const raw = scores.map((score) => Math.exp(sharpness * score))
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map((value) => ((1 - floor) * value) / sum + floor / scores.length)
}

/**
 * A log of rare clicks: 34 actions in 3 positions, click rates about 0.5 to 3 %, a logging policy that is uniform or leans
 * to what it takes for good, a target that leans otherwise.
 * @param sharpness how far the target leans; 1 to 2 overlaps well, 12 hardly
 */
export function simulateLog(seed: string, decisions: number, sharpness: number, floor: number): SimulatedLog {
  const random = seededRandom(`${seed}/ope`)
  const base = 0.005 * 6 ** random.next()
  const loggingSharpness = random.next() < 0.5 ? 0 : 1.5 * random.next()
  const isSkilled = random.next() < 0.5
  const actions = new Int32Array(decisions)
  const contexts = new Int32Array(decisions)
  const propensities = new Float64Array(decisions)
  const rewards = new Float64Array(decisions)
  const target = new Float64Array(ACTIONS * CONTEXTS)
  const logging: number[][] = []
  const rates: number[][] = []
  const appeal = Array.from({ length: ACTIONS }, () => random.normal())
  for (let x = 0; x < CONTEXTS; x++) {
    const effect = appeal.map((value) => 0.4 * value + 0.2 * random.normal() - 0.2 * x)
    rates.push(effect.map((value) => Math.min(0.3, base * Math.exp(value))))
    const guess = (skill: number) => effect.map((value) => skill * value + random.normal())
    logging.push(softmax(guess(0.5), loggingSharpness, 0.1))
    target.set(softmax(guess(isSkilled ? 1 : 0), sharpness, floor), x * ACTIONS)
  }
  for (let i = 0; i < decisions; i++) {
    const x = random.int(CONTEXTS)
    let u = random.next()
    let a = 0
    while (a < ACTIONS - 1 && u >= logging[x]![a]!) {
      u -= logging[x]![a]!
      a += 1
    }
    contexts[i] = x
    actions[i] = a
    propensities[i] = logging[x]![a]!
    rewards[i] = random.next() < rates[x]![a]! ? 1 : 0
  }
  let truth = 0
  for (let x = 0; x < CONTEXTS; x++)
    for (let a = 0; a < ACTIONS; a++) truth += (target[x * ACTIONS + a]! * rates[x]![a]!) / CONTEXTS
  return {
    log: { actions, contexts, propensities, rewards, actionCount: ACTIONS, contextCount: CONTEXTS },
    target,
    truth,
  }
}
