import { seededRandom } from '@qianmian/kernel'
import { chooseArm, learnPolicy } from '@qianmian/learn'
import { describe, expect, it } from 'vitest'
import { learnShopPolicy } from '../compute/learn-policy.ts'
import { packLedger, unpackLedger } from '../compute/pack-ledger.ts'
import type { SeenDecision } from '../modules/decisions/index.ts'
import { Learner, type Trial } from './learner.ts'
import { ATTRIBUTION_MS } from './settings.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const NOW = 20 * DAY_MS
const ARMS = ['a', 'b'].map((id) => ({ id, features: { hook: id === 'a' ? 'fact' : 'question' } }))

/** Twenty days, a policy of half and half, of which b pleases three times as often. */
function history(count: number, from = 0): SeenDecision[] {
  const random = seededRandom('learner')
  return Array.from({ length: count }, (_, i): SeenDecision => {
    const arm = ARMS[random.next() < 0.5 ? 0 : 1] ?? ARMS[0]!
    const seenAt = from + (i / count) * (NOW - from)
    const hit = random.next() < (arm.id === 'b' ? 0.15 : 0.05)
    return {
      id: `dec_${i}`,
      productId: 'p1',
      variantId: arm.id,
      features: arm.features,
      context: { product: 'p1', category: 'apparel' },
      propensity: 0.5,
      propensities: { a: 0.5, b: 0.5 },
      mode: 'learned',
      session: `s${i}`,
      visitor: i % 7 === 0 ? `v${i % 21}` : null,
      simulated: true,
      seenAt,
      basketAt: hit ? seenAt + 60_000 : null,
      boughtAt: null,
      boughtMinor: null,
      returnedAt: hit && i % 3 === 0 ? seenAt + ATTRIBUTION_MS + DAY_MS : null,
      returnedMinor: null,
      complainedAt: null,
    }
  })
}

const trialOf = (): Trial => {
  const plain = { product: 'p1', category: 'apparel' }
  return { product: 'p1', arms: ARMS, plain, contexts: new Map([['|', plain]]), ready: new Set() }
}

const shareOfB = (learner: Learner, trial: Trial): number => {
  const { policy, context } = learner.answering(trial, trial.plain)
  const choice = chooseArm(policy, context, trial.arms, learner.random)
  return choice.ok ? (choice.value.propensities[1] ?? 0) : 0
}

describe('a shop that learns', () => {
  it('comes to show what pleases, and knows before it learned that it knows nothing', async () => {
    const learner = new Learner('seed', NOW)
    const trial = trialOf()
    expect(shareOfB(learner, trial)).toBeGreaterThan(0.2)
    expect(shareOfB(learner, trial)).toBeLessThan(0.8)
    expect(learner.wanted.has(trial)).toBe(true)
    await learner.take(history(4000))
    await learner.learn(NOW, [trial], learnShopPolicy)
    expect(shareOfB(learner, trial)).toBeGreaterThan(0.9)
    expect(learner.wanted.size).toBe(0)
    expect(learner.findings.losers.find(({ armId }) => armId === 'a')).toMatchObject({
      betterArmId: 'b',
      outcome: 'click',
    })
    const question = learner.findings.effects.find(({ value, outcome }) => value === 'question' && outcome === 'click')
    expect(question?.effect).toBeGreaterThan(0)
  })

  it('learns from the last hour already', async () => {
    const learner = new Learner('seed', NOW)
    const trial = trialOf()
    await learner.take(history(2000, NOW - 60 * 60 * 1000))
    await learner.learn(NOW, [trial], learnShopPolicy)
    expect(shareOfB(learner, trial)).toBeGreaterThan(0.9)
  })

  it('counts every decision once, however often it is read, and refuses none that came in order', async () => {
    const learner = new Learner('seed', NOW)
    const rows = history(3000)
    await learner.take(rows)
    expect(learner.news).toBe(3000)
    expect(learner.tooLate).toBe(0)
    learner.news = 0
    await learner.take(rows.slice(-500))
    expect(learner.news).toBe(0)
  })

  it('starts the next policy from the one before, and says the same', async () => {
    const [learner, trial] = [new Learner('seed', NOW), trialOf()]
    await learner.take(history(3000))
    await learner.learn(NOW, [trial], learnShopPolicy)
    const first = shareOfB(learner, trial)
    await learner.learn(NOW, [trial], learnShopPolicy)
    expect(shareOfB(learner, trial)).toBeCloseTo(first, 1)
  })

  it('sends to a thread what a policy is made from, and nothing is lost on the way', async () => {
    const learner = new Learner('seed', NOW)
    await learner.take(history(3000))
    const there = learnPolicy(unpackLedger(structuredClone(await packLedger(learner.ledger))), NOW)
    const here = learnPolicy(learner.ledger, NOW)
    expect(there.counts.keys).toEqual(here.counts.keys)
    there.counts.exposure.forEach((counts, k) => {
      for (const [i, count] of counts.entries())
        expect(count).toBeCloseTo(here.counts.exposure[k]?.[i] ?? Number.NaN, 6)
    })
    expect(there.counts.events).toEqual(here.counts.events)
  })
})
