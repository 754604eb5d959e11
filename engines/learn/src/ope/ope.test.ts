import { type Random, seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ESTIMATORS, evaluatePolicy } from './evaluate.ts'
import { meanInterval } from './interval.ts'
import type { DecisionLog } from './log.ts'

const ACTIONS = 4
const RATES = [0.05, 0.1, 0.2, 0.4]

/** A log of one context by a policy with these probabilities. */
function drawLog(random: Random, count: number, logging: readonly number[]): DecisionLog {
  const actions = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    let u = random.next()
    let a = 0
    while (a < ACTIONS - 1 && u >= logging[a]!) u -= logging[a++]!
    actions[i] = a
  }
  return {
    actions,
    contexts: new Int32Array(count),
    propensities: Float64Array.from(actions, (a) => logging[a]!),
    rewards: Float64Array.from(actions, (a) => (random.next() < RATES[a]! ? 1 : 0)),
    actionCount: ACTIONS,
    contextCount: 1,
  }
}
const UNIFORM = [0.25, 0.25, 0.25, 0.25]
const TARGET = Float64Array.of(0.1, 0.1, 0.2, 0.6)
const TRUTH = 0.005 + 0.01 + 0.04 + 0.24

describe('off-policy evaluation', () => {
  it('finds what another policy earns, with intervals that hold it', () => {
    const runs = 100
    const held = new Map(ESTIMATORS.map((name) => [name, 0]))
    for (let i = 0; i < runs; i++) {
      const evaluation = evaluatePolicy(drawLog(seededRandom(`ope/${i}`), 1500, UNIFORM), TARGET)
      if (!evaluation.ok) throw new Error(evaluation.error.kind)
      for (const name of ESTIMATORS) {
        const { value, low, high } = evaluation.value.estimates[name]
        expect(Math.abs(value - TRUTH)).toBeLessThan(0.12)
        if (low <= TRUTH && TRUTH <= high) held.set(name, held.get(name)! + 1)
      }
    }
    for (const [, count] of held) expect(count).toBeGreaterThanOrEqual(88)
  })

  it('gives no verdict when the log never did what the target does', () => {
    const log = drawLog(seededRandom(1), 3000, [0.5, 0.5, 0, 0])
    const evaluation = evaluatePolicy(log, TARGET)
    expect(evaluation.ok).toBe(false)
    if (!evaluation.ok)
      expect(evaluation.error).toMatchObject({ kind: 'no-overlap', missingMass: expect.closeTo(0.8, 9) })
  })

  it('gives no verdict under an effective sample of 100, whatever it is asked', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: -5, max: 200 }),
        (seed, count, least) => {
          const log = drawLog(seededRandom(seed), count, [0.4, 0.4, 0.15, 0.05])
          const evaluation = evaluatePolicy(log, TARGET, { leastEss: least, mostMissingMass: 1 })
          let [sum, squares] = [0, 0]
          for (let i = 0; i < count; i++) {
            const w = TARGET[log.actions[i]!]! / log.propensities[i]!
            sum += w
            squares += w * w
          }
          expect(evaluation.ok).toBe((sum * sum) / squares >= Math.max(100, least))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is exact when the target is the logging policy', () => {
    const log = drawLog(seededRandom(3), 800, UNIFORM)
    const evaluation = evaluatePolicy(log, Float64Array.from(UNIFORM))
    if (!evaluation.ok) throw new Error(evaluation.error.kind)
    const mean = log.rewards.reduce((a, b) => a + b, 0) / 800
    expect(evaluation.value.estimates.ipw.value).toBeCloseTo(mean, 9)
    expect(evaluation.value.estimates.snipw.value).toBeCloseTo(mean, 9)
    expect(evaluation.value.overlap.ess).toBeCloseTo(800, 6)
    expect(evaluation.value.overlap.maxWeight).toBe(1)
  })

  it('names what is wrong with a log', () => {
    const log = drawLog(seededRandom(4), 200, UNIFORM)
    const reasons = [
      evaluatePolicy({ ...log, rewards: new Float64Array(3) }, TARGET),
      evaluatePolicy({ ...log, propensities: new Float64Array(200) }, TARGET),
      evaluatePolicy({ ...log, actions: new Int32Array(200).fill(9) }, TARGET),
      evaluatePolicy({ ...log, rewards: new Float64Array(200).fill(Number.NaN) }, TARGET),
      evaluatePolicy(log, Float64Array.of(1, 1, 1, 1)),
      evaluatePolicy(log, Float64Array.of(1)),
      evaluatePolicy(log, Float64Array.of(2, -1, 0, 0)),
    ]
    for (const result of reasons) expect(result).toMatchObject({ ok: false, error: { kind: 'malformed' } })
  })

  it('has an interval that leans to the side of the tail', () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => (i % 100 === 0 ? 1 : 0))
    const { low, value, high } = meanInterval(values, 0.05)
    expect(high - value).toBeGreaterThan(value - low)
    expect(low).toBeGreaterThan(0)
    expect(meanInterval(new Float64Array(5), 0.05)).toMatchObject({ low: 0, high: 0 })
  })
})
