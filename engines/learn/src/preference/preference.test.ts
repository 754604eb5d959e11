import { type Random, seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitPreferences, preferenceOver, preferenceScore } from './bradley-terry.ts'
import { gatePreferences } from './gate.ts'
import type { Features, Observation } from './observation.ts'

const HOOKS = ['question', 'number', 'scene']
const STYLES = ['plain', 'bold']
const draw = (random: Random): Features => ({ hook: random.pick(HOOKS), style: random.pick(STYLES) })
const TASTE = (item: Features) => (item.hook === 'number' ? 1.2 : 0) + (item.style === 'plain' ? 0.6 : 0)

function drawPicks(seed: string, count: number, taste: (item: Features) => number): Observation[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const [a, b] = [draw(random), draw(random)]
    const isA = random.next() < 1 / (1 + Math.exp(taste(b) - taste(a)))
    return { kind: 'pick', winner: isA ? a : b, loser: isA ? b : a }
  })
}

describe('preferences', () => {
  it('are learned from picks, thumbs and edits alike', () => {
    const number = { hook: 'number', style: 'plain' }
    const question = { hook: 'question', style: 'plain' }
    const each: Observation[] = [
      { kind: 'pick', winner: number, loser: question },
      { kind: 'edit', before: question, after: number },
      { kind: 'thumb', item: number, isUp: true },
      { kind: 'thumb', item: question, isUp: false },
    ]
    for (const observation of each) {
      const model = fitPreferences(Array.from({ length: 20 }, () => observation))
      expect(preferenceOver(model, number, question)).toBeGreaterThan(0.6)
    }
    const [pick, edit] = [each[0]!, each[1]!].map((one) => fitPreferences([one]))
    expect(preferenceOver(pick!, number, question)).toBeGreaterThan(preferenceOver(edit!, number, question))
  })

  it('come near the truth, do not depend on order, and are 1/2 without data', () => {
    const picks = drawPicks('taste', 1500, TASTE)
    const model = fitPreferences(picks)
    const hook = model.effects.get('hook=number')!.mean - model.effects.get('hook=scene')!.mean
    expect(Math.abs(hook - 1.2)).toBeLessThan(0.3)
    const shuffled = fitPreferences(seededRandom('order').shuffle(picks))
    for (const [name, { mean }] of model.effects) expect(shuffled.effects.get(name)!.mean).toBeCloseTo(mean, 6)
    expect(preferenceOver(fitPreferences([]), { hook: 'a' }, { hook: 'b' })).toBe(0.5)
    expect(() => fitPreferences([], { priorSd: 0 })).toThrow(RangeError)
  })

  it('stay finite on one-sided and odd observations', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.dictionary(fc.string(), fc.string()), fc.dictionary(fc.string(), fc.string())), {
          maxLength: 12,
        }),
        (pairs) => {
          const model = fitPreferences(pairs.map(([winner, loser]) => ({ kind: 'pick', winner, loser })))
          for (const [winner, loser] of pairs) {
            expect(Number.isFinite(preferenceScore(model, winner))).toBe(true)
            expect(preferenceOver(model, winner, loser) + preferenceOver(model, loser, winner)).toBeCloseTo(1, 9)
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('the gate', () => {
  it('opens for a taste that is there', () => {
    let opened = 0
    for (let i = 0; i < 10; i++) if (gatePreferences(drawPicks(`there/${i}`, 400, TASTE)).isUsed) opened += 1
    expect(opened).toBeGreaterThanOrEqual(9)
  })

  it('stays shut for noise, for few picks, and before a default that knows as much', () => {
    let opened = 0
    for (let i = 0; i < 40; i++) if (gatePreferences(drawPicks(`noise/${i}`, 200, () => 0)).isUsed) opened += 1
    expect(opened).toBeLessThanOrEqual(4)
    expect(gatePreferences(drawPicks('few', 15, TASTE))).toMatchObject({ isUsed: false, heldOutPicks: 0 })
    expect(gatePreferences(drawPicks('known', 400, TASTE), { defaultScore: TASTE }).isUsed).toBe(false)
  })

  it('shuts again when the taste turns', () => {
    const turned = [...drawPicks('before', 300, TASTE), ...drawPicks('after', 100, (item) => -2 * TASTE(item))]
    expect(gatePreferences(turned.slice(0, 300)).isUsed).toBe(true)
    expect(gatePreferences(turned).isUsed).toBe(false)
  })
})
