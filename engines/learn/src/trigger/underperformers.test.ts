import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { applyEvent, createLedger } from '../bandit/ledger.ts'
import { learnOptions } from '../bandit/options.ts'
import { learnPolicy } from '../bandit/policy.ts'
import type { Arm } from '../bandit/types.ts'
import { findUnderperformers } from './underperformers.ts'

const ARMS: Arm[] = ['question', 'number'].flatMap((hook) =>
  ['short', 'long'].map((length) => ({ id: `${hook}-${length}`, features: { hook, length } })),
)

/** Arms shown evenly to two audiences; clicks by arm. */
function shownEvenly(seed: string, impressions: number, rateOf: (arm: Arm) => number) {
  const random = seededRandom(seed)
  const ledger = createLedger(
    learnOptions({
      epochMs: 500,
      attributionWindowMs: 0,
      latenessMs: 0,
      weights: { click: 1, purchase: 0, return: 0, complaint: 0 },
    }),
  )
  for (let t = 0; t < impressions; t++) {
    const arm = random.pick(ARMS)
    const context = { product: 'p', audience: random.next() < 0.5 ? 'new' : 'regular' }
    applyEvent(ledger, { kind: 'impression', id: `d${t}`, atMs: t, arm, context, propensity: 0.25 })
    if (random.next() < rateOf(arm) * (context.audience === 'new' ? 0.7 : 1.3))
      applyEvent(ledger, { kind: 'outcome', decisionId: `d${t}`, outcome: 'click', atMs: t })
  }
  return learnPolicy(ledger, impressions)
}

describe('the trigger', () => {
  it('names the arms that do worse, by what, and the feature to change', () => {
    const policy = shownEvenly('worse', 12_000, ({ features }) => (features.hook === 'number' ? 0.1 : 0.05))
    const found = findUnderperformers(policy, 'p')
    expect(found.map(({ armId }) => armId).sort()).toEqual(['question-long', 'question-short'])
    for (const { betterArmId, high, low, lift, changes } of found) {
      expect(betterArmId).toMatch(/^number/)
      expect(high).toBeLessThan(0)
      expect(low).toBeLessThanOrEqual(lift)
      expect(changes[0]).toMatchObject({ feature: 'hook', from: 'question', to: 'number' })
      expect(changes[0]!.gain).toBeGreaterThan(changes[0]!.gainSd)
    }
    expect(findUnderperformers(policy, 'p', { leastLoss: 0.9 })).toEqual([])
  })

  it('says nothing without evidence', () => {
    let alarms = 0
    for (let i = 0; i < 12; i++)
      alarms += findUnderperformers(
        shownEvenly(`even/${i}`, 2500, () => 0.08),
        'p',
      ).length
    expect(alarms).toBeLessThanOrEqual(2)
    expect(
      findUnderperformers(
        shownEvenly('few', 40, () => 0.1),
        'p',
      ),
    ).toEqual([])
    expect(
      findUnderperformers(
        shownEvenly('few', 40, () => 0.1),
        'elsewhere',
      ),
    ).toEqual([])
    expect(() =>
      findUnderperformers(
        shownEvenly('few', 40, () => 0.1),
        'p',
        { leastLoss: 1 },
      ),
    ).toThrow(RangeError)
  })
})
