import { DEMO_PRODUCTS, demoSubjects } from '@qianmian/demo'
import { CATEGORIES, categoryOfType } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { sessionProfile, traitsOf } from '../profile/index.ts'
import { candidatesFrom } from './candidates.ts'
import { COMPLEMENT_ROWS } from './complements.data.ts'
import { categoryComplementsOf, complementsOf } from './complements.ts'
import { planPage } from './plan-page.ts'
import type { PageContext, PageProduct } from './types.ts'

const NOW = Date.UTC(2026, 10, 26, 12)
const products: PageProduct[] = demoSubjects().map((subject, i) => ({
  subject,
  traits: traitsOf(subject, DEMO_PRODUCTS[i]?.tags),
}))
const named = (handle: string): PageProduct => products.find(({ subject }) => subject.handle === handle)!
const goesWith = (around: readonly PageProduct[], more: Partial<PageContext> = {}, shop = products) =>
  planPage(
    'product',
    { profile: sessionProfile(NOW), moment: { nowMs: NOW, season: 'winter' }, seed: 's', around, ...more },
    candidatesFrom(shop),
  ).blocks.find(({ kind }) => kind === 'complements')?.items ?? []
const typesOf = (items: ReturnType<typeof goesWith>) =>
  items.map(({ productId }) => products.find(({ subject }) => subject.id === productId)?.traits.type?.[0])

describe('the table of what goes with what', () => {
  it('names kinds that exist, each pair once, no kind with itself, in both languages', () => {
    const pairs = new Set<string>()
    for (const [a, b, , strength, bForA, aForB] of COMPLEMENT_ROWS) {
      expect(categoryOfType(a), a).toBeDefined()
      expect(categoryOfType(b), b).toBeDefined()
      expect(a).not.toBe(b)
      const pair = [a, b].sort().join('/')
      expect(pairs.has(pair), pair).toBe(false)
      pairs.add(pair)
      expect(strength).toBeGreaterThan(0)
      expect(strength).toBeLessThanOrEqual(1)
      for (const [zh, en] of [bForA, aForB]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/)
        expect(en).toMatch(/^[A-Z][\x20-\x7e]+$/)
      }
    }
  })
  it('reads the same both ways and has something for every kind of every category', () => {
    for (const { productTypes } of CATEGORIES)
      for (const type of Object.keys(productTypes)) {
        expect(complementsOf(type).length, type).toBeGreaterThanOrEqual(2)
        for (const { type: other } of complementsOf(type))
          expect(complementsOf(other).some((back) => back.type === type)).toBe(true)
      }
    expect(complementsOf('no-such-kind')).toEqual([])
    expect(categoryComplementsOf('home-textile')[0]?.category).toBe('furniture')
  })
})

describe('what goes with a product', () => {
  it('is what it is used with, and nothing because it is of the same linen', () => {
    const types = typesOf(goesWith([named('slow-slope-linen-dress')]))
    expect(types).toContain('jacket')
    expect(types).not.toContain('cushion')
    expect(types).not.toContain('soft-toy')
    const [first] = goesWith([named('cloud-window-white-tea')])
    expect(first).toMatchObject({ does: { zh: '泡它的' }, reason: { kind: 'goes-with' } })
  })
  it('ties nothing together by likeness alone', () => {
    const dress = named('slow-slope-linen-dress')
    // A shop of linen things of which none is used with a dress.
    const linen = ['cushion', 'tablecloth', 'curtain'].map((type, i) => ({
      subject: { ...named('slow-slope-linen-dress').subject, id: `linen-${i}`, productType: type },
      traits: { ...dress.traits, type: [type], category: ['home-textile'] },
    }))
    expect(goesWith([dress], {}, [dress, ...linen])).toEqual([])
  })
  it('listens to orders: adds what is clearly bought together, moves what is not, and keeps nonsense out', () => {
    const dress = named('slow-slope-linen-dress')
    const together = (lift: number) => ({
      together: (type: string) => (type === 'dress' ? Object.fromEntries([['perfume', lift]]) : {}),
    })
    expect(typesOf(goesWith([dress], together(0.2)))).not.toContain('perfume')
    const bought = goesWith([dress], together(1.4))
    expect(typesOf(bought)[0]).toBe('perfume')
    expect(bought[0]?.reason.kind).toBe('bought-with')
    const avoided = { together: () => ({ jacket: -1.5 }) }
    expect(typesOf(goesWith([dress], avoided))).not.toContain('jacket')
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(typesOf(goesWith([dress], { together: () => ({ rug: odd }) }))).not.toContain('rug')
  })
  it('of one kind is the product that orders name', () => {
    const tee = named('wind-eye-linen-tee')
    const other = named('stone-steps-linen-trousers')
    const twin = { ...other, subject: { ...other.subject, id: 'twin' } }
    const shop = [...products, twin]
    const pick = (id: string) =>
      goesWith([tee], { boughtWith: () => ({ [id]: 1 }) }, shop).map(({ productId }) => productId)
    expect(pick('twin')).toContain('twin')
    expect(pick(other.subject.id)).toContain(other.subject.id)
  })
  it('offers no second one of anything at hand', () => {
    const around = [named('wind-eye-linen-tee'), named('stone-steps-linen-trousers')]
    for (const type of typesOf(goesWith(around))) expect(['tee', 'trousers']).not.toContain(type)
  })
})
