import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import type { FeatureEffect } from '../../compute/learn-policy.ts'
import type { SeenDecision } from '../../modules/decisions/index.ts'
import type { Variant } from '../../modules/variants/index.ts'
import { boardRows } from './leaderboard-rows.ts'
import { lessonsOf } from './lessons.ts'
import { nearestDecision } from './lift-tests.ts'
import { countedOutcome, type LearnData, withinCap } from './outcomes.ts'
import { ratioP } from './ratio-check.ts'
import { segmentRows } from './segments.ts'
import { whatIf } from './what-if.ts'

const DAY_MS = 24 * 60 * 60 * 1000

const variant = (id: string, hook: string, productId = 'p1'): Variant => ({
  id,
  productId,
  packId: `pck_${id}`,
  origin: id === 'a' ? 'published' : 'rewrite',
  remixId: null,
  credit: null,
  headline: null,
  lead: null,
  features: { hook },
  state: 'running',
  proposalId: null,
  createdAt: new Date(0),
  startedAt: new Date(0),
  endedAt: null,
})

const VARIANTS = [variant('a', 'fact'), variant('b', 'question')]

/** Shown by chance with the given share for b; `rates` are of baskets and of purchases. */
function world(options: {
  n: number
  rates: Readonly<Record<string, number>>
  shareB?: number
  seenB?: number
  audience?: (i: number) => string | undefined
  buys?: boolean
}): LearnData {
  const random = seededRandom('learn-view')
  const { n, rates, shareB = 0.5, seenB = 1 } = options
  const decisions: SeenDecision[] = []
  for (let i = 0; i < n; i++) {
    const id = random.next() < shareB ? 'b' : 'a'
    if (id === 'b' && random.next() >= seenB) continue
    const seenAt = (i / n) * 10 * DAY_MS
    const hit = random.next() < (rates[id] ?? 0)
    const audience = options.audience?.(i)
    decisions.push({
      id: `dec_${i}`,
      productId: 'p1',
      variantId: id,
      features: { hook: id === 'a' ? 'fact' : 'question' },
      context: { product: 'p1', ...(audience ? { audience } : {}) },
      propensity: id === 'b' ? shareB : 1 - shareB,
      propensities: { a: 1 - shareB, b: shareB },
      mode: 'learned',
      session: `s${i}`,
      visitor: null,
      simulated: true,
      seenAt,
      basketAt: hit ? seenAt + 1000 : null,
      boughtAt: hit && options.buys ? seenAt + 2000 : null,
      boughtMinor: hit && options.buys ? 1000 : null,
      returnedAt: null,
      returnedMinor: null,
      complainedAt: null,
    })
  }
  return {
    from: 0,
    to: 10 * DAY_MS,
    decisions,
    counted: countedOutcome(decisions),
    variants: new Map(VARIANTS.map((one) => [one.id, one])),
    baselines: new Map([['p1', 'a']]),
  }
}

describe('what is shown of what was learned', () => {
  it('calls a variant leading or losing when the evidence is there, and unclear before', () => {
    const standing = (data: LearnData) => boardRows(data).find(({ variantId }) => variantId === 'b')?.standing
    expect(standing(world({ n: 4000, rates: { a: 0.05, b: 0.15 } }))).toBe('leads')
    expect(standing(world({ n: 4000, rates: { a: 0.15, b: 0.05 } }))).toBe('loses')
    expect(standing(world({ n: 4000, rates: { a: 0.1, b: 0.1 } }))).toBe('unclear')
    expect(standing(world({ n: 100, rates: { a: 0.1, b: 0.9 } }))).toBe('trying')
  })

  it('decides by baskets while purchases are too few, but never against them, and says by which', () => {
    const seen = world({ n: 4000, rates: { a: 0.15, b: 0.08 } })
    // Every tenth basket is bought; then of one side only, so that purchases point the other way.
    const buying = (bought: (variantId: string) => boolean): LearnData => {
      let baskets = 0
      const decisions = seen.decisions.map((one) => {
        if (one.basketAt === null) return one
        baskets += 1
        const isBought = bought(one.variantId) && baskets % 10 === 0
        return isBought ? { ...one, boughtAt: one.seenAt + 2000, boughtMinor: 1000 } : one
      })
      return { ...seen, decisions, counted: 'purchase' }
    }
    const row = (data: LearnData) => boardRows(data).find(({ variantId }) => variantId === 'b')
    expect(row(buying(() => true))).toMatchObject({ standing: 'loses', lift: { outcome: 'basket' } })
    expect(row(buying(() => true))?.lift?.high).toBeLessThan(0)
    expect(row(buying((id) => id === 'b'))?.standing).not.toBe('loses')
    expect(row(world({ n: 4000, rates: { a: 0.15, b: 0.05 }, buys: true }))?.lift?.outcome).toBe('purchase')
  })

  it('is not misled by a policy that shows the better one to few', () => {
    const rows = boardRows(world({ n: 8000, rates: { a: 0.05, b: 0.12 }, shareB: 0.1 }))
    expect(rows[0]).toMatchObject({ variantId: 'b', standing: 'leads' })
    expect(rows[1]).toMatchObject({ variantId: 'a', standing: 'baseline', earnedMinor: null })
  })

  it('counts what was kept beyond the baseline over the same impressions', () => {
    const data = world({ n: 4000, rates: { a: 0.05, b: 0.15 }, buys: true })
    expect(data.counted).toBe('purchase')
    const rows = boardRows(data)
    const [b, a] = [rows.find((row) => row.variantId === 'b'), rows.find((row) => row.variantId === 'a')]
    const expected = 1000 * ((b?.hits ?? 0) - ((a?.hits ?? 0) / (a?.impressions ?? 1)) * (b?.impressions ?? 0))
    expect(b?.earnedMinor).toBe(Math.round(expected))
  })

  it('follows the nearest decision day by day, and says on which day it fell', () => {
    const lift = nearestDecision(world({ n: 6000, rates: { a: 0.05, b: 0.12 } }))
    expect(lift).toMatchObject({ feature: 'hook', a: 'fact', b: 'question' })
    expect(lift?.days).toHaveLength(10)
    expect(lift?.decidedDay).not.toBeNull()
    for (const { mean, low, high } of lift?.days ?? []) {
      expect(low).toBeLessThanOrEqual(mean)
      expect(high).toBeGreaterThanOrEqual(mean)
      expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true)
    }
    expect(nearestDecision(world({ n: 3000, rates: { a: 0.08, b: 0.08 } }))?.decidedDay ?? null).toBeNull()
    expect(nearestDecision(world({ n: 0, rates: {} }))).toBeNull()
  })

  it('reckons what another rule would have earned, with an interval round the truth, and refuses on little', () => {
    const data = world({ n: 6000, rates: { a: 0.05, b: 0.15 } })
    const answers = whatIf(data, boardRows(data), [])
    // Half and half earned 10 %, so only ever b earns five points more and only ever a five less.
    const [published, leading] = answers.map(({ answer }) => answer)
    expect(published?.low).toBeLessThan(-5)
    expect(published?.high).toBeGreaterThan(-5)
    expect(published?.high).toBeLessThan(0)
    expect(leading?.low).toBeLessThan(5)
    expect(leading?.high).toBeGreaterThan(5)
    expect(leading?.low).toBeGreaterThan(0)
    const thin = world({ n: 120, rates: { a: 0.05, b: 0.15 } })
    for (const { answer, refusal } of whatIf(thin, boardRows(thin), [])) {
      expect(answer).toBeNull()
      expect(refusal?.zh).toMatch(/100|没法/)
    }
  })

  it('notices a variant that is seen less often than it was shown', () => {
    expect(ratioP(world({ n: 5000, rates: {} }).decisions)).toBeGreaterThan(0.001)
    expect(ratioP(world({ n: 5000, rates: {}, seenB: 0.7 }).decisions)).toBeLessThan(0.001)
    expect(ratioP(world({ n: 50, rates: {} }).decisions)).toBeNull()
  })

  it('tells what a segment likes only when it is certain', () => {
    const audience = (i: number) => (i % 2 === 0 ? 'rational' : undefined)
    const rows = segmentRows(world({ n: 6000, rates: { a: 0.04, b: 0.14 }, audience }))
    expect(rows.map(({ id }) => id).sort()).toEqual(['rational', 'unknown'])
    expect(rows[0]?.likes.map(({ en }) => en)).toEqual(['opens with a question'])
    expect(segmentRows(world({ n: 600, rates: { a: 0.1, b: 0.1 }, audience })).flatMap(({ likes }) => likes)).toEqual(
      [],
    )
  })

  it('lets nobody count for more than twenty pages a day', () => {
    const { decisions } = world({ n: 100, rates: {} })
    const one = decisions.map((decision) => ({ ...decision, visitor: 'v', seenAt: 1000 }))
    expect(withinCap(one)).toMatchObject({ counted: { length: 20 }, left: one.length - 20 })
    expect(withinCap(decisions).left).toBe(0)
  })
})

describe('lessons', () => {
  const effect = (given: Partial<FeatureEffect>): FeatureEffect => ({
    feature: 'hook',
    value: 'question',
    outcome: 'purchase',
    effect: 0.3,
    sd: 0.05,
    products: 3,
    impressions: 12_000,
    ...given,
  })

  it('are sentences with the size, its interval and what they rest on', () => {
    const [lesson] = lessonsOf([effect({})])
    expect(lesson).toMatchObject({ isSure: true, products: 3 })
    expect(lesson?.sentence).toEqual({
      zh: '用问句开头，更容易被买下：高 22%–49%（3 件商品，12,000 次展示）',
      en: 'What opens with a question is bought more often, by 22%–49% (3 products, 12,000 impressions)',
    })
    expect(lessonsOf([effect({ effect: -0.3 })])[0]?.sentence.en).toMatch(/bought less often, by 18%–33%/)
  })

  it('are not told of what may be chance, and are called unsure while it is near', () => {
    expect(lessonsOf([effect({ effect: 0.07 })])).toEqual([])
    const [near] = lessonsOf([effect({ effect: 0.1 })])
    expect(near).toMatchObject({ isSure: false })
    expect(near?.sentence.en).toMatch(/^What opens with a question seems bought more often/)
  })

  it('of one value speak by purchases, the surest and most valuable first', () => {
    const lessons = lessonsOf([
      effect({ outcome: 'click', effect: -0.5 }),
      effect({}),
      effect({ value: 'number', effect: 0.6, impressions: 50_000 }),
    ])
    expect(lessons.map(({ sentence }) => sentence.en?.slice(0, 24))).toEqual([
      'What opens with a figure',
      'What opens with a questi',
    ])
    expect(lessons).toHaveLength(2)
  })
})
