import { DEMO_PRODUCTS, demoSubjects } from '@qianmian/demo'
import { CATEGORIES, LANGS, seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONCEPTS,
  EVENT_KINDS,
  giveConsent,
  type InterestEvent,
  type InterestProfile,
  sessionProfile,
  strikeInterest,
  switchProfile,
  traitsOf,
  updateProfile,
} from '../profile/index.ts'
import { candidatesFrom } from './candidates.ts'
import { INTENTS } from './intents.data.ts'
import { phraseReason } from './phrase.ts'
import { planPage } from './plan-page.ts'
import { scoreIntents } from './score-intents.ts'
import type { PageContext, PagePlan, PageProduct, Surface } from './types.ts'

const NOW = Date.UTC(2026, 10, 26)
const products: PageProduct[] = demoSubjects().map((subject, i) => ({
  subject,
  traits: traitsOf(subject, DEMO_PRODUCTS[i]?.tags),
  hasPicture: true,
  hasFilm: i % 5 === 0,
}))
const source = candidatesFrom(products)
const named = (handle: string): PageProduct => {
  const found = products.find(({ subject }) => subject.handle === handle)
  if (!found) throw new Error(`no product ${handle}`)
  return found
}
const names = { product: (id: string) => products.find(({ subject }) => subject.id === id)?.subject.name }
const SURFACES: readonly Surface[] = ['home', 'product', 'basket', 'after-purchase', 'empty-search', 'email']
let serial = 0
function shopper(
  ...acts: readonly (readonly [InterestEvent['kind'], string, Partial<InterestEvent>?])[]
): InterestProfile {
  return acts.reduce((profile, [kind, handle, more], i) => {
    const { subject, traits } = named(handle)
    return updateProfile(
      profile,
      { id: `p${serial++}`, kind, atMs: NOW - (acts.length - i) * 60_000, productId: subject.id, traits, ...more },
      NOW,
    )
  }, sessionProfile(NOW) as InterestProfile)
}
const context = (profile: InterestProfile, more: Partial<PageContext> = {}): PageContext => ({
  profile,
  moment: { nowMs: NOW, season: 'winter' },
  seed: 'seed',
  ...more,
})
const kinds = ({ blocks }: PagePlan): string[] => blocks.map(({ kind }) => kind)
const offered = ({ blocks }: PagePlan): string[] =>
  blocks.filter(({ kind }) => kind !== 'care').flatMap(({ items }) => items.map(({ productId }) => productId))

describe('intents', () => {
  it('are at least sixty, each sound: known types, scenes and ids, texts in both languages, enough slots', () => {
    expect(INTENTS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(INTENTS.map(({ id }) => id)).size).toBe(INTENTS.length)
    const types = new Set(CATEGORIES.flatMap(({ productTypes }) => Object.keys(productTypes)))
    const scenes = new Set(CONCEPTS.scene.map(({ id }) => id))
    for (const { id, heading, slots, least, scenes: own = [], onlyThen, occasions = [] } of INTENTS) {
      expect(slots.length, id).toBeGreaterThanOrEqual(least)
      if (onlyThen) expect(occasions.length, id).toBeGreaterThan(0)
      for (const scene of [...own, ...slots.flatMap((slot) => slot.scenes ?? [])])
        expect(scenes, `${id} ${scene}`).toContain(scene)
      for (const type of slots.flatMap((slot) => slot.types)) expect(types, `${id} ${type}`).toContain(type)
      for (const lang of LANGS)
        for (const text of [heading[lang], ...slots.map(({ does }) => does[lang])]) expect(text, id).toBeTruthy()
    }
  })

  it('reach every category of the shop and never fill two slots with one kind', () => {
    const used = new Set(INTENTS.flatMap(({ slots }) => slots.flatMap(({ types }) => types)))
    for (const { id, productTypes } of CATEGORIES)
      if (id !== 'general')
        expect(Object.keys(productTypes).filter((type) => used.has(type)).length, id).toBeGreaterThan(5)
    for (const { id, slots } of INTENTS) {
      const types = slots.flatMap((slot) => slot.types)
      expect(new Set(types).size, id).toBe(types.length)
    }
  })

  it('follow interests, the season and near occasions', () => {
    const best = (more: Partial<PageContext>, profile: InterestProfile = sessionProfile(NOW)) =>
      scoreIntents(INTENTS, context(profile, more)).map(({ intent }) => intent.id)
    expect(best({}, shopper(['view', 'moss-yoga-mat'], ['like', 'panli-hex-dumbbells']))[0]).toMatch(
      /fitness|strength|core/,
    )
    expect(best({}, shopper(['view', 'cloud-window-white-tea'], ['like', 'after-rain-gaiwan']))[0]).toBe('tea-table')
    expect(best({})).not.toContain('wardrobe-summer')
    expect(best({})).not.toContain('mid-autumn')
    expect(best({ moment: { nowMs: NOW, season: 'autumn', occasions: [{ id: 'mid-autumn', inDays: 5 }] } })[0]).toBe(
      'mid-autumn',
    )
    expect(
      best({ moment: { nowMs: NOW, season: 'autumn', occasions: [{ id: 'mid-autumn', inDays: 60 }] } }),
    ).not.toContain('mid-autumn')
    const transitions = (type: string): Readonly<Record<string, number>> =>
      type === 'rice' ? Object.fromEntries([['perfume', 0.9]]) : {}
    expect(best({ transitions }, shopper(['view', 'lid-up-rice'])).slice(0, 3)).toContain('scent')
  })
})

describe('a page', () => {
  it('is the same for the same seed, and another for another', () => {
    const one = planPage('home', context(sessionProfile(NOW)), source)
    expect(planPage('home', context(sessionProfile(NOW)), source)).toEqual(one)
    const others = ['b', 'c', 'd', 'e'].map((seed) => planPage('home', context(sessionProfile(NOW), { seed }), source))
    expect(others.some((other) => JSON.stringify(other.blocks) !== JSON.stringify(one.blocks))).toBe(true)
  })

  it('shows nothing twice, nothing bought, nothing hidden, and cites only facts of the thing itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...EVENT_KINDS), fc.nat(98)), { maxLength: 20 }),
        fc.constantFrom(...SURFACES),
        fc.string(),
        (acts, surface, seed) => {
          const profile = shopper(...acts.map(([kind, i]) => [kind, products[i]?.subject.handle ?? ''] as const))
          const around = products.slice(serial % 90, (serial % 90) + 2)
          const plan = planPage(surface, context(profile, { seed, around }), source)
          const ids = offered(plan)
          expect(new Set(ids).size).toBe(ids.length)
          const isForAll = surface === 'email'
          for (const id of ids) {
            if (!isForAll) expect(profile.bought).not.toContain(id)
            if (!isForAll) expect(profile.hidden).not.toContain(id)
          }
          for (const { items } of plan.blocks)
            for (const { productId, reason } of items) {
              const facts = products.find(({ subject }) => subject.id === productId)?.subject.facts.map(({ id }) => id)
              for (const id of reason.factIds) expect(facts).toContain(id)
            }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('is composed for the reader: pictures and film, story, comparison first', () => {
    const film = { share: 1 }
    const pictures = planPage(
      'home',
      context(
        shopper(
          ['film', 'moss-yoga-mat', film],
          ['film', 'snow-rest-sofa', film],
          ['film', 'wind-eye-linen-tee', film],
        ),
      ),
      source,
    )
    expect(pictures.manner).toBe('pictures')
    expect(kinds(pictures).slice(0, 2)).toEqual(['hero', 'film'])
    const story = { dwellMs: 90_000 }
    const reader = planPage(
      'home',
      context(
        shopper(
          ['story', 'cloud-window-white-tea', story],
          ['story', 'ground-vein-rug', story],
          ['story', 'after-rain-gaiwan', story],
        ),
      ),
      source,
    )
    expect(reader.manner).toBe('story')
    expect(reader.blocks[0]).toMatchObject({ kind: 'hero', form: 'text' })
    expect(kinds(reader)[1]).toBe('story')
    const rational = planPage(
      'home',
      context(
        shopper(
          ['view', 'tinglan-q3-headphones'],
          ['specs', 'tinglan-q3-headphones'],
          ['specs', 'tinglan-e2-earbuds'],
          ['compare', 'tinglan-e2-earbuds'],
        ),
      ),
      source,
    )
    expect(rational.manner).toBe('facts')
    expect(kinds(rational)[0]).toBe('comparison')
    const said = planPage('home', context(sessionProfile(NOW), { declared: { manner: 'story' } }), source)
    expect(said.manner).toBe('story')
  })

  it('compares only what was measured under the same condition', () => {
    const plan = planPage(
      'home',
      context(shopper(['view', 'tinglan-q3-headphones'], ['specs', 'tinglan-e2-earbuds']), {
        declared: { manner: 'facts' },
      }),
      source,
    )
    const block = plan.blocks.find(({ kind }) => kind === 'comparison')
    expect(block?.attributes).toContain('chargeTime')
    expect(block?.attributes).not.toContain('noiseReduction')
  })

  it('has something for what was bought, and complements but never a second one', () => {
    const bed = named('sleeping-river-bed')
    const plan = planPage(
      'after-purchase',
      context(shopper(['view', 'sleeping-river-bed'], ['purchase', 'sleeping-river-bed']), { around: [bed] }),
      source,
    )
    expect(kinds(plan).slice(0, 2)).toEqual(['care', 'complements'])
    expect(offered(plan)).not.toContain(bed.subject.id)
    expect(plan.blocks[1]?.items[0]?.reason).toMatchObject({ kind: 'goes-with', productId: bed.subject.id })
    expect(plan.stage).toBe('after-purchase')
  })

  it('never shows the same thing in another colour', () => {
    const pair = ['a', 'b'].map((id) => ({
      ...named('wind-eye-linen-tee'),
      subject: { ...named('wind-eye-linen-tee').subject, id },
      variantGroup: 'tee',
    }))
    const plan = planPage('home', context(sessionProfile(NOW)), candidatesFrom([...pair, ...products]))
    expect(offered(plan).filter((id) => id === 'a' || id === 'b').length).toBeLessThanOrEqual(1)
  })

  it('uses nothing of the person when she switched it off, or in a letter without consent', () => {
    const known = shopper(['like', 'cloud-window-white-tea'], ['story', 'after-rain-gaiwan', { share: 1 }])
    const off = planPage('home', context(switchProfile(known, false)), source)
    expect(off).toEqual(planPage('home', context(switchProfile(sessionProfile(NOW), false)), source))
    expect(off.personal).toBe(false)
    expect(planPage('email', context(known), source).personal).toBe(false)
    if (known.mode !== 'session') throw new Error('a session was asked for')
    expect(planPage('email', context(giveConsent(known, 'me', NOW)), source).personal).toBe(true)
  })

  it('does not bring a struck interest back', () => {
    const known = strikeInterest(
      shopper(['like', 'wind-eye-linen-tee'], ['view', 'slow-slope-linen-dress']),
      'material',
      'linen',
    )
    const plan = planPage('home', context(known), source)
    for (const { items } of plan.blocks) for (const { reason } of items) expect(reason.key).not.toBe('linen')
  })

  it('lives with a shop of one product, of none, and a source that answers with anything', () => {
    const one = [named('moss-yoga-mat')]
    for (const surface of SURFACES) {
      expect(offered(planPage(surface, context(sessionProfile(NOW)), candidatesFrom(one))).length).toBeLessThanOrEqual(
        1,
      )
      expect(planPage(surface, context(sessionProfile(NOW)), candidatesFrom([])).blocks).toEqual([])
    }
    expect(offered(planPage('home', context(sessionProfile(NOW)), candidatesFrom(one)))).toEqual([one[0]?.subject.id])
    const gone = shopper(['view', 'moss-yoga-mat'], ['purchase', 'tinglan-q3-headphones'])
    const stale = (): PageProduct[] => [
      named('moss-yoga-mat'),
      named('moss-yoga-mat'),
      named('tinglan-q3-headphones'),
      { ...named('snow-rest-sofa'), available: false },
    ]
    const plan = planPage('home', context(gone), stale)
    expect(offered(plan)).toEqual([named('moss-yoga-mat').subject.id])
  })

  it('takes nonsense for transitions and occasions', () => {
    const plan = planPage(
      'home',
      context(shopper(['view', 'moss-yoga-mat']), {
        transitions: () => ({ tea: Number.NaN, bed: -1, rug: 1e9 }),
        moment: { nowMs: NOW, season: 'winter', occasions: [{ id: '__proto__', inDays: Number.NaN }] },
        seed: '😀\u202e',
      }),
      source,
    )
    expect(plan.blocks.length).toBeGreaterThan(2)
  })
})

describe('reasons in words', () => {
  it('exist for every item of many pages, in both languages, and hold no figure that is not of a fact or a name', () => {
    const random = seededRandom('words')
    for (let i = 0; i < 20; i++) {
      const acts = Array.from(
        { length: random.int(12) },
        () => [random.pick(EVENT_KINDS), random.pick(products).subject.handle] as const,
      )
      const plan = planPage(
        random.pick(SURFACES),
        context(shopper(...acts), { around: [random.pick(products)] }),
        source,
      )
      for (const { items } of plan.blocks)
        for (const { productId, reason } of items) {
          const subject = products.find((one) => one.subject.id === productId)?.subject
          for (const lang of LANGS) {
            const text = phraseReason(
              reason,
              { names, subject, intent: (id) => INTENTS.find((one) => one.id === id)?.heading },
              lang,
            )
            expect(text).not.toBe('')
            expect(text).not.toMatch(/undefined|null|NaN/)
            if (reason.factIds.length === 0 && reason.evidence.length === 0 && reason.productId === undefined)
              expect(text.replace(/[^\d¥$]/g, '')).toBe('')
          }
        }
    }
  })

  it('say what is shared and cite the fact that says so', () => {
    const plan = planPage(
      'home',
      context(shopper(['like', 'snow-rest-sofa'], ['like', 'five-colours-wool-throw'])),
      source,
    )
    const wool = plan.blocks
      .flatMap(({ items }) => items)
      .find(({ reason }) => reason.facet === 'material' && reason.key === 'wool')
    if (wool) expect(wool.reason.factIds.length).toBe(1)
    const season = planPage('home', context(sessionProfile(NOW)), source)
      .blocks.flatMap(({ items }) => items)
      .find(({ reason }) => reason.kind === 'season')
    expect(season?.reason.factIds.length).toBe(1)
  })
})
