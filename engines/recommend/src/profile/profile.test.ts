import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_KINDS, HALF_LIFE_MS, type InterestEvent } from './event.ts'
import { explainGuesses, explainInterests } from './explain.ts'
import { type InterestProfile, sessionProfile, updateProfile } from './profile.ts'
import { affinity, mannerOf, stageOf, topInterests } from './read.ts'
import {
  allowRegion,
  eraseProfile,
  exportProfile,
  giveConsent,
  readProfile,
  restoreInterest,
  strikeInterest,
  strikeRegion,
  switchProfile,
  withdrawConsent,
  writeProfile,
} from './rights.ts'
import type { Traits } from './traits.ts'

const NOW = Date.UTC(2026, 10, 26, 12)
const LINEN: Traits = { category: ['apparel'], type: ['tee'], brand: ['suyu'], material: ['linen'], season: ['summer'] }
const LAMP: Traits = { category: ['technology'], type: ['desk-lamp'], brand: ['tinglan'], material: ['aluminium'] }
const names = {
  product: (id: string) => (id === 'gone' ? undefined : { zh: `货${id}`, en: `thing ${id}` }),
  brand: (id: string) => ({ zh: id, en: id }),
}

let serial = 0
const event = (kind: InterestEvent['kind'], more: Partial<InterestEvent> = {}): InterestEvent => ({
  id: `e${serial++}`,
  kind,
  atMs: NOW,
  productId: 'a',
  traits: LINEN,
  ...more,
})
const after = (events: readonly InterestEvent[], from: InterestProfile = sessionProfile(NOW)): InterestProfile =>
  events.reduce((profile, one) => updateProfile(profile, one, Math.max(NOW, one.atMs)), from)

describe('interests', () => {
  it('grow with what is done, a purchase more than a look, and halve on each horizon after its half-life', () => {
    const looked = after([event('view')])
    const liked = after([event('like')])
    const strength = (profile: InterestProfile, atMs = NOW) =>
      topInterests(profile, atMs, { facets: ['material'] })[0]?.strength ?? 0
    expect(strength(liked)).toBeGreaterThan(strength(looked))
    const weight = looked.interests.material[0]
    expect(weight).toMatchObject({ key: 'linen', minutes: 1, days: 1, months: 1 })
    const later = after([event('view', { productId: 'b', atMs: NOW + HALF_LIFE_MS.days })], looked)
    expect(later.interests.material[0]?.days).toBeCloseTo(1.5, 6)
    expect(later.interests.material[0]?.minutes).toBeCloseTo(1, 6)
    expect(strength(looked, NOW + 90 * 86_400_000)).toBeLessThan(strength(looked) / 5)
  })

  it('are the same in whatever order events of different products arrive', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            kind: fc.constantFrom('view', 'like', 'basket', 'hide', 'share'),
            ageMs: fc.integer({ min: 0, max: 86_400_000 * 30 }),
          }),
          // Fewer than five hides: beyond the bound of a weight (−10), which no order keeps, the first ones are lost.
          { minLength: 2, maxLength: 4 },
        ),
        fc.infiniteStream(fc.nat()),
        (rows, order) => {
          const events = rows.map(({ kind, ageMs }, i) =>
            event(kind as 'view', { productId: `p${i}`, atMs: NOW - ageMs, id: `o${i}` }),
          )
          const keys = events.map((one) => ({ one, key: order.next().value ?? 0 }))
          const other = keys.sort((a, b) => a.key - b.key).map(({ one }) => one)
          const [a, b] = [after(events), after(other)]
          for (const horizon of ['minutes', 'days', 'months'] as const)
            expect(b.interests.material[0]?.[horizon]).toBeCloseTo(a.interests.material[0]?.[horizon] ?? 0, 6)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('count an event once, take the future as now, refuse what is very old, and say so', () => {
    const one = event('view')
    const profile = after([one, one])
    expect(profile.counts).toMatchObject({ taken: 1, duplicate: 1 })
    const future = updateProfile(sessionProfile(NOW), event('view', { atMs: NOW + 1e12 }), NOW)
    expect(future.counts.clamped).toBe(1)
    expect(future.interests.material[0]?.atMs).toBe(NOW)
    const old = updateProfile(sessionProfile(NOW), event('view', { atMs: NOW - 1e12 }), NOW)
    expect(old.counts).toMatchObject({ taken: 0, refused: 1 })
    expect(updateProfile(sessionProfile(NOW), event('view', { atMs: Number.NaN }), NOW).counts.refused).toBe(1)
    expect(updateProfile(sessionProfile(NOW), event('view', { id: '' }), NOW).counts.refused).toBe(1)
  })

  it('do not follow a product that was bought: taste stays, the search for the kind is over', () => {
    const before = after([event('view'), event('view', { productId: 'b' }), event('basket')])
    const bought = after([event('purchase')], before)
    expect(bought.interests.type[0]?.minutes).toBe(0)
    expect(bought.interests.material[0]?.minutes).toBeGreaterThan(before.interests.material[0]?.minutes ?? 0)
    expect(bought.bought).toEqual(['a'])
  })

  it('stay bounded and quick after 10,000 clicks, and no bot makes a passion without end', () => {
    let profile: InterestProfile = sessionProfile(NOW)
    for (let i = 0; i < 10_000; i++)
      profile = updateProfile(
        profile,
        event('view', {
          productId: `p${i % 700}`,
          traits: { category: ['apparel'], type: [`t${i % 300}`], brand: [`b${i}`] },
        }),
        NOW + i,
      )
    expect(JSON.stringify(profile).length).toBeLessThan(200_000)
    expect(profile.interests.brand.length).toBe(64)
    expect(profile.interests.category[0]?.minutes).toBeLessThanOrEqual(40)
    const same = after(Array.from({ length: 50 }, () => event('view')))
    expect(same.interests.material[0]?.minutes).toBeLessThan(6)
  })

  it('take any event without a crash and stay JSON', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '😀', 'ש'))
    const arbitrary = fc.record(
      {
        id: text,
        kind: fc.oneof(fc.constantFrom(...EVENT_KINDS), text),
        atMs: fc.oneof(fc.double(), fc.integer({ min: NOW - 1e9, max: NOW + 1e9 })),
        productId: text,
        traits: fc.dictionary(
          fc.constantFrom('category', 'type', 'colour', '__proto__', 'x'),
          fc.oneof(fc.array(text), text, fc.constant(null)),
        ),
        dwellMs: fc.double(),
        share: fc.double(),
        region: text,
      },
      { requiredKeys: ['id', 'kind', 'atMs'] },
    )
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 12 }), (events) => {
        const profile = (events as unknown as InterestEvent[]).reduce(
          (state, one) => updateProfile(state, one, NOW),
          sessionProfile(NOW),
        )
        const kept = writeProfile(giveConsent(profile, 'p', NOW))
        expect(readProfile(kept, 'p').ok).toBe(true)
        expect(kept).not.toContain('null')
        explainInterests(profile, NOW, names)
      }),
      { numRuns: 80 },
    )
  })
})

describe('stage', () => {
  const at = (profile: InterestProfile, atMs = NOW) => stageOf(profile, atMs)
  const views = (ids: string, type: (id: string) => string) =>
    [...ids].map((id, i) => event('view', { productId: id, traits: { type: [type(id)] }, atMs: NOW + i * 30_000 }))

  it('is a distribution whatever happens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...EVENT_KINDS), fc.integer({ min: 0, max: 9 }), fc.nat(1e9))),
        (rows) => {
          const profile = after(
            rows.map(([kind, id, ms], i) => event(kind, { id: `s${i}`, productId: `${id}`, atMs: NOW - ms })),
          )
          const { probabilities } = at(profile)
          const sum = Object.values(probabilities).reduce((total, one) => total + one, 0)
          expect(sum).toBeCloseTo(1, 9)
          for (const one of Object.values(probabilities)) expect(one).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is exploring over many kinds, comparing within one, deciding at the basket, after-purchase once bought', () => {
    const exploring = after(views('abcdef', (id) => id))
    expect(at(exploring, NOW + 200_000).likeliest).toBe('exploring')
    const comparing = after([...views('abcde', () => 'lamp'), event('compare', { atMs: NOW + 200_000 })])
    expect(at(comparing, NOW + 200_000).likeliest).toBe('comparing')
    const deciding = after([...views('ababa', () => 'lamp'), event('basket', { atMs: NOW + 200_000 })])
    expect(at(deciding, NOW + 200_000).likeliest).toBe('deciding')
    const bought = after([event('purchase', { atMs: NOW + 300_000 })], deciding)
    expect(at(bought, NOW + 300_000).likeliest).toBe('after-purchase')
    expect(at(bought, NOW + 300_000).evidence.map(({ signal }) => signal)).toContain('purchase')
  })

  it('goes back to where people stand when nothing happens, and is not moved by late events', () => {
    const deciding = after([...views('ababa', () => 'lamp'), event('basket', { atMs: NOW + 200_000 })])
    expect(at(deciding, NOW + 60 * 86_400_000).likeliest).toBe('exploring')
    const late = updateProfile(deciding, event('purchase', { atMs: NOW - 3_600_000 }), NOW + 200_000)
    expect(late.counts.late).toBe(1)
    expect(late.stage).toEqual(deciding.stage)
  })
})

describe('manner', () => {
  it('begins undecided, leans with evidence, and names it', () => {
    expect(mannerOf(sessionProfile(NOW), NOW)).toMatchObject({ rational: 0.5, emotional: 0.5, certainty: 0 })
    const rational = after([event('specs'), event('compare'), event('sort', { sortBy: 'price' })])
    expect(mannerOf(rational, NOW).rational).toBeGreaterThan(0.7)
    expect(mannerOf(rational, NOW).evidence.map(({ kind }) => kind)).toEqual(['specs', 'compare', 'sort'])
    const emotional = after([
      event('film', { share: 1 }),
      event('story', { share: 1 }),
      event('story', { dwellMs: 60_000 }),
    ])
    expect(mannerOf(emotional, NOW).emotional).toBeGreaterThan(0.7)
    expect(mannerOf(emotional, NOW).probabilities.story).toBeGreaterThan(
      mannerOf(emotional, NOW).probabilities.pictures,
    )
    expect(mannerOf(rational, NOW + 120 * 86_400_000).rational).toBeLessThan(0.55)
  })
})

describe('the rights of the person', () => {
  it('knows a region only from who said it, forgets it for good when told to, and hears it again when allowed', () => {
    const ordered = (id: string, region: string) => ({ ...event('purchase'), id, region })
    const known = updateProfile(after([event('view')]), ordered('o1', 'CN/浙江省'), NOW)
    expect(known.region).toBe('CN/浙江省')
    expect(updateProfile(known, { ...event('view'), id: 'v9' }, NOW).region).toBe('CN/浙江省')
    const struck = strikeRegion(known)
    expect(struck.region).toBeUndefined()
    expect(updateProfile(struck, ordered('o2', 'CN/上海市'), NOW).region).toBeUndefined()
    expect(updateProfile(allowRegion(struck), ordered('o3', 'CN/上海市'), NOW).region).toBe('CN/上海市')
    expect(eraseProfile(struck, NOW)).toMatchObject({ region: undefined, isRegionStruck: false })
  })

  it('a struck interest stays struck until it is restored', () => {
    const struck = strikeInterest(after([event('view')]), 'material', 'linen')
    const again = after([event('purchase'), event('like', { productId: 'b' })], struck)
    expect(again.interests.material).toEqual([])
    expect(again.interests.type).not.toEqual([])
    const restored = after([event('view', { productId: 'c' })], restoreInterest(again, 'material', 'linen'))
    expect(restored.interests.material[0]?.key).toBe('linen')
  })

  it('off is off: nothing is added, nothing is read', () => {
    const off = switchProfile(after([event('like'), event('specs')]), false)
    expect(after([event('view', { traits: LAMP })], off)).toEqual(off)
    expect(topInterests(off, NOW)).toEqual([])
    expect(affinity(off, LINEN, NOW).score).toBe(0)
    expect(mannerOf(off, NOW).rational).toBe(0.5)
    expect(explainGuesses(off, NOW, names)).toEqual([])
    expect(topInterests(switchProfile(off, true), NOW).length).toBeGreaterThan(0)
  })

  it('a session has no person; consent takes it along, withdrawal and erasure leave nothing of it', () => {
    const session = after([event('like', { region: '浙江' }), event('hide', { productId: 'h' })])
    expect(JSON.stringify(session)).not.toContain('personId')
    if (session.mode !== 'session') throw new Error('a session was asked for')
    expect(() => giveConsent(session, '', NOW)).toThrow(RangeError)
    const mine = giveConsent(session, 'person-1', NOW)
    expect(mine.interests).toEqual(session.interests)
    const gone = withdrawConsent(mine, NOW)
    expect(JSON.stringify(gone)).not.toMatch(/person-1|linen|浙江/)
    const erased = eraseProfile(mine, NOW)
    expect(erased).toMatchObject({ mode: 'consented', personId: 'person-1', hidden: [], recent: [] })
    expect(JSON.stringify(erased)).not.toMatch(/linen|浙江/)
  })

  it('is exported whole and read back only for its own person', () => {
    const session = after([event('like')])
    if (session.mode !== 'session') throw new Error('a session was asked for')
    const mine = giveConsent(session, 'person-1', NOW)
    expect(JSON.parse(exportProfile(mine)).profile).toEqual(JSON.parse(JSON.stringify(mine)))
    expect(readProfile(writeProfile(mine), 'person-1')).toEqual({ ok: true, value: JSON.parse(JSON.stringify(mine)) })
    const problem = (json: string, id = 'person-1') => {
      const result = readProfile(json, id)
      return result.ok ? 'ok' : result.error
    }
    expect(problem(writeProfile(mine), 'person-2')).toBe('other-person')
    expect(problem('{')).toBe('not-json')
    expect(problem('[]')).toBe('not-a-profile')
    expect(problem(JSON.stringify(session))).toBe('not-a-profile')
    expect(problem(JSON.stringify({ ...mine, version: 2 }))).toBe('other-version')
    expect(problem(JSON.stringify({ ...mine, stage: { ...mine.stage, probabilities: [1] } }))).toBe('not-a-profile')
    expect(problem(JSON.stringify({ ...mine, interests: { ...mine.interests, colour: [{ key: 1 }] } }))).toBe(
      'not-a-profile',
    )
  })
})

describe('explanations', () => {
  it('say in both languages what they rest on, and name the events', () => {
    const one = event('view', { id: 'ev-1' })
    const profile = after([one, event('basket', { id: 'ev-2', productId: 'gone' })])
    const linen = explainInterests(profile, NOW, names, { facets: ['material'] })[0]
    expect(linen?.text.zh).toBe('眼下在看：亚麻，因为你把一件已经下架的商品放进过购物车，看过「货a」。')
    expect(linen?.text.en).toBe(
      'Looking for now: linen, because you put something that is no longer here in the basket, looked at thing a.',
    )
    expect(linen?.evidence.map(({ eventId }) => eventId)).toEqual(['ev-1', 'ev-2'])
  })

  it('calls guesses guesses', () => {
    const guesses = explainGuesses(after([event('specs'), event('compare')]), NOW, names)
    expect(guesses.map(({ about }) => about)).toEqual(['stage', 'manner'])
    for (const { text } of guesses) {
      expect(text.zh).toContain('我们猜')
      expect(text.en).toContain('We guess')
    }
  })
})

describe('affinity', () => {
  it('is nothing for a stranger, above it for what she likes, below for what she turned away', () => {
    expect(affinity(sessionProfile(NOW), LINEN, NOW).score).toBe(0)
    const profile = after([event('like'), event('hide', { productId: 'l', traits: LAMP })])
    expect(affinity(profile, LINEN, NOW).score).toBeGreaterThan(0)
    expect(affinity(profile, LINEN, NOW).because?.interest.evidence).toHaveLength(1)
    expect(affinity(profile, LAMP, NOW).score).toBeLessThan(0)
  })
})
