import { type Random, seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEvent, createLedger } from './ledger.ts'
import { type LearnOptions, learnOptions } from './options.ts'
import { chooseArm, learnPolicy, type Policy, propensitiesOf, recommendArm } from './policy.ts'
import { utilityOf } from './reward.ts'
import type { Arm, Context, Outcome } from './types.ts'

const arm = (id: string, features: Record<string, string> = {}): Arm => ({ id, features })
const CLICKS = { click: 1, purchase: 0, return: 0, complaint: 0 }
const TIMES = { epochMs: 250, attributionWindowMs: 0, latenessMs: 0 }

interface World {
  readonly arms: readonly Arm[]
  readonly contexts: readonly Context[]
  readonly rate: (outcome: Outcome, arm: Arm, context: Context, t: number) => number
}

/** Lets the engine run on a simulated truth; gives the ledger, the policy, and how often each arm was shown in a stretch. */
function live(world: World, impressions: number, random: Random, given: Partial<LearnOptions> = {}) {
  const options = learnOptions({ ...TIMES, weights: CLICKS, ...given })
  const ledger = createLedger(options)
  let policy: Policy = learnPolicy(ledger, 0)
  const shown: string[] = []
  for (let t = 0; t < impressions; t++) {
    if (t > 0 && t % Math.max(250, Math.floor(impressions / 40)) === 0) policy = learnPolicy(ledger, t, policy)
    const context = random.pick(world.contexts)
    const choice = chooseArm(policy, context, world.arms, random)
    if (!choice.ok) throw new Error(choice.error)
    const { arm: chosen, propensity } = choice.value
    shown.push(chosen.id)
    applyEvent(ledger, { kind: 'impression', id: `d${t}`, atMs: t, arm: chosen, context, propensity })
    for (const outcome of ['click', 'purchase', 'return', 'complaint'] as const)
      if (random.next() < world.rate(outcome, chosen, context, t))
        applyEvent(ledger, { kind: 'outcome', decisionId: `d${t}`, outcome, atMs: t })
  }
  return { ledger, policy: learnPolicy(ledger, impressions, policy), shown }
}

const share = (shown: readonly string[], id: string) => shown.filter((other) => other === id).length / shown.length

describe('the bandit', () => {
  it('learns another best arm for each audience', () => {
    const contexts = ['new', 'regular'].map((audience) => ({ product: 'p', audience }))
    const arms = ['a', 'b', 'c', 'd'].map((id) => arm(id))
    const { policy } = live(
      {
        arms,
        contexts,
        rate: (outcome, { id }, { audience }) =>
          outcome === 'click' ? (id === (audience === 'new' ? 'a' : 'b') ? 0.12 : 0.04) : 0,
      },
      8000,
      seededRandom('audience'),
    )
    expect(recommendArm(policy, contexts[0]!, arms).arm.id).toBe('a')
    expect(recommendArm(policy, contexts[1]!, arms).arm.id).toBe('b')
    expect(propensitiesOf(policy, contexts[0]!, arms)[0]!).toBeGreaterThan(0.8)
  })

  it('lets click-bait lose: more clicks and more returns are worth less than honest clicks', () => {
    const rates = {
      bait: { click: 0.12, purchase: 0.012, return: 0.01, complaint: 0.004 },
      honest: { click: 0.07, purchase: 0.012, return: 0.001, complaint: 0.0002 },
    }
    expect(utilityOf(rates.honest)).toBeGreaterThan(utilityOf(rates.bait))
    const world: World = {
      arms: [arm('bait'), arm('honest')],
      contexts: [{ product: 'p' }],
      rate: (outcome, { id }) => rates[id as 'bait' | 'honest'][outcome],
    }
    const { weights } = learnOptions()
    const { policy, shown } = live(world, 20_000, seededRandom('bait'), { weights })
    expect(recommendArm(policy, { product: 'p' }, world.arms).arm.id).toBe('honest')
    expect(share(shown.slice(-5000), 'honest')).toBeGreaterThan(0.8)
    // The same world by clicks alone: the bait wins, so it is the reward that decides.
    const byClicks = live(world, 5000, seededRandom('bait'))
    expect(recommendArm(byClicks.policy, { product: 'p' }, world.arms).arm.id).toBe('bait')
  })

  it('starts a new product with what others taught of the features', () => {
    const hooks = ['question', 'number', 'scene']
    const arms = hooks.flatMap((hook) => ['short', 'long'].map((length) => arm(`${hook}-${length}`, { hook, length })))
    const contexts = Array.from({ length: 6 }, (_, i) => ({ product: `p${i}`, category: 'tea' }))
    const { policy } = live(
      {
        arms,
        contexts,
        rate: (outcome, { features }) => (outcome === 'click' ? (features.hook === 'number' ? 0.09 : 0.04) : 0),
      },
      6000,
      seededRandom('new product'),
    )
    const fresh = { product: 'unseen', category: 'tea' }
    const probabilities = propensitiesOf(policy, fresh, arms)
    const byNumber = arms.reduce(
      (sum, { features }, i) => sum + (features.hook === 'number' ? probabilities[i]! : 0),
      0,
    )
    expect(byNumber).toBeGreaterThan(0.8)
    expect(recommendArm(policy, fresh, arms).arm.features.hook).toBe('number')
  })

  it('notices that the best arm has become the worst, and comes back', () => {
    const arms = ['a', 'b', 'c'].map((id) => arm(id))
    const { policy, shown } = live(
      {
        arms,
        contexts: [{ product: 'p' }],
        rate: (outcome, { id }, _, t) => (outcome !== 'click' ? 0 : id === (t < 8000 ? 'a' : 'b') ? 0.12 : 0.04),
      },
      16_000,
      seededRandom('drift'),
    )
    expect(policy.changes.at(-1)!.epoch * 250).toBeGreaterThan(7000)
    expect(policy.changes.at(-1)!.epoch * 250).toBeLessThan(9500)
    expect(share(shown.slice(7000, 8000), 'a')).toBeGreaterThan(0.8)
    expect(share(shown.slice(-2000), 'b')).toBeGreaterThan(0.8)
  })

  it('logs the probabilities with which it really chooses, none under the floor', () => {
    const arms = ['a', 'b', 'c', 'd'].map((id) => arm(id))
    const world: World = {
      arms,
      contexts: [{ product: 'p' }],
      rate: (outcome, { id }) => (outcome === 'click' ? (id === 'a' ? 0.08 : 0.06) : 0),
    }
    const { policy } = live(world, 1500, seededRandom('propensities'), { explorationFloor: 0.08 })
    const probabilities = propensitiesOf(policy, { product: 'p' }, arms)
    expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
    for (const p of probabilities) expect(p).toBeGreaterThanOrEqual(0.02 - 1e-12)
    const random = seededRandom('frequency')
    const seen = new Float64Array(arms.length)
    const draws = 20_000
    let wrong = 0
    for (let i = 0; i < draws; i++) {
      const choice = chooseArm(policy, { product: 'p' }, arms, random)
      if (!choice.ok) throw new Error(choice.error)
      const at = arms.indexOf(choice.value.arm)
      if (choice.value.propensity !== probabilities[at]) wrong += 1
      seen[at] = seen[at]! + 1
    }
    expect(wrong).toBe(0)
    for (let a = 0; a < arms.length; a++) expect(Math.abs(seen[a]! / draws - probabilities[a]!)).toBeLessThan(0.015)
  })

  it('chooses among eligible arms only, and says so when there is none', () => {
    const policy = learnPolicy(createLedger(learnOptions()), 0)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (ids, seed) => {
          const arms = ids.map((id) => arm(id, { hook: id.slice(0, 1) }))
          const choice = chooseArm(policy, { product: 'p' }, arms, seededRandom(seed))
          if (!choice.ok) throw new Error(choice.error)
          expect(ids).toContain(choice.value.arm.id)
          expect(choice.value.propensities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        },
      ),
      { numRuns: 50 },
    )
    const random = seededRandom(1)
    expect(chooseArm(policy, { product: 'p' }, [], random)).toEqual({ ok: false, error: 'no-eligible-arm' })
    expect(chooseArm(policy, { product: 'p' }, [arm('a'), arm('a')], random)).toEqual({
      ok: false,
      error: 'duplicate-arm',
    })
  })

  it('holds the same users out every time, about as many as were asked for', () => {
    const policy = learnPolicy(createLedger(learnOptions()), 0)
    const arms = ['a', 'b'].map((id) => arm(id))
    const holdout = { armId: 'b', share: 0.1, salt: '2026-11' }
    const modeOf = (userId: string, seed: number) => {
      const choice = chooseArm(policy, { product: 'p' }, arms, seededRandom(seed), { userId, holdout })
      if (!choice.ok) throw new Error(choice.error)
      if (choice.value.mode === 'holdout') expect(choice.value).toMatchObject({ arm: arms[1], propensity: 1 })
      return choice.value.mode
    }
    const held = Array.from({ length: 4000 }, (_, i) => modeOf(`u${i}`, i)).filter((mode) => mode === 'holdout').length
    expect(Math.abs(held / 4000 - 0.1)).toBeLessThan(0.02)
    for (let i = 0; i < 50; i++) expect(modeOf(`u${i}`, 1)).toBe(modeOf(`u${i}`, 2))
    const blocked = chooseArm(policy, { product: 'p' }, [arms[0]!], seededRandom(1), {
      holdout: { ...holdout, share: 1 },
    })
    expect(blocked).toEqual({ ok: false, error: 'holdout-not-eligible' })
  })

  it('gives the same policy for the same ledger', () => {
    const world: World = {
      arms: ['a', 'b', 'c'].map((id) => arm(id)),
      contexts: [{ product: 'p' }],
      rate: (outcome) => (outcome === 'click' ? 0.1 : 0),
    }
    const { ledger } = live(world, 600, seededRandom('same'))
    const once = propensitiesOf(learnPolicy(ledger, 600), { product: 'p' }, world.arms)
    expect(propensitiesOf(learnPolicy(ledger, 600), { product: 'p' }, world.arms)).toEqual(once)
  })

  it('refuses options that make no sense', () => {
    for (const bad of [
      { epochMs: 0 },
      { attributionWindowMs: -1 },
      { explorationFloor: 0 },
      { carryOver: 2 },
      { draws: 3 },
      { maxPerUserPerEpoch: 0 },
      { halfLifeMs: 0 },
      { posteriorScale: 0 },
    ])
      expect(() => learnOptions(bad)).toThrow(RangeError)
  })
})
