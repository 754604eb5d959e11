import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Answer, SessionRecommender } from '../blend/session-recommender.ts'
import { contentModel } from '../sequence/content-vectors.ts'
import { nearestLists } from '../sequence/nearest-lists.ts'
import { continueSurface, discoverSurface } from './surfaces.ts'
import { titleGroups } from './title-groups.ts'
import { TitleLikeness } from './title-likeness.ts'

const ITEMS = 80
const random = seededRandom('surfaces')
const names = ['linen shirt', 'oak table', 'tea pot', 'wool scarf', 'desk lamp', '棉麻衬衫', '实木餐桌', '紫砂茶壶']
const titles = Array.from(
  { length: ITEMS },
  (_, i) => `${names[i % 8]} model ${'abcdefghij'[Math.floor(i / 8)]!.repeat(3)}${i}`,
)
const catalogue = {
  category: Int32Array.from({ length: ITEMS }, (_, i) => i % 8),
  variantGroup: Int32Array.from({ length: ITEMS }, (_, i) => Math.floor(i / 2)),
  titles: new TitleLikeness(titles),
}
const recommender = new SessionRecommender()
for (let s = 0; s < 300; s++) recommender.append([random.int(ITEMS), random.int(ITEMS), random.int(ITEMS)])
const list = (count: number, out: Int32Array) => [...out.subarray(0, count)]

describe('continue', () => {
  it('leaves out what was bought or is hidden, at once', () => {
    const out = new Int32Array(10)
    const before = list(continueSurface(recommender, [1, 2, 3], {}, {}, out), out)
    const hidden = new Uint8Array(ITEMS)
    hidden[before[0]!] = 1
    const after = list(continueSurface(recommender, [1, 2, 3], { hidden }, { bought: [before[1]!] }, out), out)
    expect(after).not.toContain(before[0])
    expect(after).not.toContain(before[1])
    expect(after[0]).toBe(before[2])
  })
})

describe('discover', () => {
  it('breaks none of its rules, whatever was clicked, seen and bought', () => {
    const items = fc.array(fc.nat(ITEMS - 1), { maxLength: 12 })
    fc.assert(
      fc.property(
        items,
        items,
        items,
        fc.uint8Array({ minLength: ITEMS, maxLength: ITEMS, max: 1 }),
        (clicks, seen, bought, hidden) => {
          const out = new Int32Array(10)
          const shopper = { bought, seen: { items: seen, times: seen.map(() => 1) } }
          const shown = list(discoverSurface(recommender, clicks, { ...catalogue, hidden }, shopper, out), out)
          const groups = shown.map((item) => catalogue.variantGroup[item]!)
          expect(new Set(groups).size).toBe(shown.length)
          const known = [...clicks, ...seen, ...bought]
          expect(groups.filter((group) => known.some((item) => catalogue.variantGroup[item] === group))).toEqual([])
          expect(shown.filter((item) => hidden[item] === 1)).toEqual([])
          for (let category = 0; category < 8; category++)
            expect(shown.filter((item) => catalogue.category[item] === category).length).toBeLessThanOrEqual(4)
          for (const a of shown) for (const b of known) expect(catalogue.titles.of(a, b)).toBeLessThan(0.8)
        },
      ),
      { numRuns: 60 },
    )
  })
  it('shows again what was seen once when twice is enough', () => {
    const shop = new SessionRecommender()
    for (let i = 0; i < 5; i++) shop.append([1, 2])
    const out = new Int32Array(3)
    expect(list(discoverSurface(shop, [1], {}, { seen: { items: [2], times: [1] } }, out), out)).toEqual([])
    expect(
      list(discoverSurface(shop, [1], {}, { seen: { items: [2], times: [1] } }, out, { seenEnough: 2 }), out),
    ).toContain(2)
  })
  it('spreads over categories more when asked to', () => {
    const out = new Int32Array(8)
    const kinds = (diversity: number) =>
      new Set(
        list(discoverSurface(recommender, [5, 9], catalogue, {}, out, { diversity, categoryShare: 1 }), out).map(
          (item) => catalogue.category[item],
        ),
      ).size
    expect(kinds(3)).toBeGreaterThanOrEqual(kinds(0))
    expect(kinds(3)).toBe(8)
  })
  it('finds near-identical titles in Chinese and English, and tells others apart', () => {
    const titles = new TitleLikeness([
      'Linen Shirt, white',
      'linen shirt white!',
      '棉麻衬衫 白色',
      '棉麻衬衫白色',
      'oak table',
      '',
    ])
    expect(titles.of(0, 1)).toBe(1)
    expect(titles.of(2, 3)).toBe(1)
    expect(titles.of(0, 4)).toBeLessThan(0.2)
    expect(titles.of(5, 5)).toBe(0)
  })
})

/** Discover by its rules, comparing everything with everything chosen: slow, and plainly what is meant. */
function plainDiscover(clicks: number[], bought: number[], most: number, diversity: number): number[] {
  const known = new Set([...clicks, ...bought])
  const answer = new Answer(Math.max(64, most * 8) + known.size)
  recommender.rank(clicks, answer, { novelOnly: true })
  const { category, variantGroup } = catalogue
  const same = (a: number, b: number) =>
    a === b || variantGroup[a] === variantGroup[b] || catalogue.titles.of(a, b) >= 0.8
  let open = Array.from({ length: answer.count }, (_, n) => ({ item: answer.items[n]!, score: answer.scores[n]! }))
  open = open.filter(({ item }) => ![...known].some((other) => same(item, other)))
  const top = open[0]?.score ?? 0
  const spread = Math.max(1e-6, top - (open[Math.min(open.length - 1, most)]?.score ?? top))
  const chosen: number[] = []
  const likeness = (item: number) =>
    Math.max(
      0,
      ...chosen.map((other) =>
        Math.max(category[item] === category[other] ? 0.5 : 0, catalogue.titles.of(item, other)),
      ),
    )
  while (chosen.length < most) {
    const left = open.filter(
      ({ item }) =>
        !chosen.some((other) => same(item, other)) &&
        chosen.filter((other) => category[other] === category[item]).length < Math.ceil(most * 0.4),
    )
    const worth = left.map(({ item, score }) => score - diversity * spread * likeness(item))
    const best = left[worth.indexOf(Math.max(...worth))]
    if (!best) break
    chosen.push(best.item)
  }
  return chosen
}

describe('discover, quickly', () => {
  it('gives what its rules say, word for word', () => {
    const items = fc.array(fc.nat(ITEMS - 1), { maxLength: 10 })
    fc.assert(
      fc.property(
        items,
        items,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(0, 0.3, 3),
        (clicks, bought, most, diversity) => {
          const out = new Int32Array(most)
          const shown = list(discoverSurface(recommender, clicks, catalogue, { bought }, out, { diversity }), out)
          expect(shown).toEqual(plainDiscover(clicks, bought, most, diversity))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('title groups', () => {
  it('are those that comparing every two titles gives, joined', () => {
    const words = ['linen', 'shirt', 'white', 'oak', 'table', '棉麻', '衬衫', '白色', 'a', 'b1', 'b2']
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...words), { maxLength: 6 }), { maxLength: 30 }), (lists) => {
        const made = lists.map((list) => list.join(' '))
        const groups = titleGroups(made)
        const likeness = new TitleLikeness(made)
        for (let a = 0; a < made.length; a++)
          for (let b = 0; b < a; b++)
            if (likeness.of(a, b) >= 0.8) {
              expect(groups[a]).toBe(groups[b])
              expect(groups[a]).toBeGreaterThanOrEqual(0)
            }
        // Nobody is in a group without being like one of it.
        groups.forEach((group, a) => {
          if (group >= 0)
            expect(made.some((_, b) => b !== a && groups[b] === group && likeness.of(a, b) >= 0.8)).toBe(true)
        })
      }),
    )
  })
})

describe('small shops', () => {
  it('with one product show it once, and discover nothing after it was seen', () => {
    const shop = new SessionRecommender()
    shop.append([0])
    const out = new Int32Array(5)
    expect(list(continueSurface(shop, [], {}, {}, out), out)).toEqual([0])
    expect(list(continueSurface(shop, [0], {}, {}, out), out)).toEqual([0])
    expect(list(discoverSurface(shop, [0], {}, {}, out), out)).toEqual([])
  })
  it('without any event show nothing rather than fail', () => {
    const out = new Int32Array(5)
    expect(continueSurface(new SessionRecommender(), [], {}, {}, out)).toBe(0)
    expect(discoverSurface(new SessionRecommender(), [3, 4], {}, {}, out)).toBe(0)
  })
  it('with thirty events rank like by content and popularity, not by a single chance click', () => {
    const shop = new SessionRecommender()
    const content = new Float32Array(30 * 8)
    for (let item = 0; item < 30; item++) content[item * 8 + (item % 3)] = 1
    const model = contentModel(content, 8)
    shop.setLeg({ model, nearest: nearestLists(model.vectors, 8, 12) })
    for (let s = 0; s < 15; s++) shop.append([3 * (s % 4), 3 * ((s + 1) % 4)])
    const out = new Int32Array(5)
    const shown = list(discoverSurface(shop, [15], {}, {}, out), out)
    expect(shown.filter((item) => item % 3 === 0).length).toBe(5)
    expect([0, 3, 6, 9]).toContain(shown[0])
  })
})
