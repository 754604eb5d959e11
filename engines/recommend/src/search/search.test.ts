import { DEMO_PRODUCTS, demoSubjects } from '@qianmian/demo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchProduct } from './document.ts'
import { createSearch } from './search.ts'

const products: SearchProduct[] = demoSubjects().map((subject, i) => {
  const prices = DEMO_PRODUCTS[i]?.variants.map(({ priceYuan }) => Math.round(priceYuan * 100)) ?? []
  return {
    ...subject,
    tags: DEMO_PRODUCTS[i]?.tags,
    priceFrom: { amount: Math.min(...prices), currency: 'CNY' },
    priceTo: { amount: Math.max(...prices), currency: 'CNY' },
  }
})
const handleOf = new Map(products.map(({ id, handle }) => [id, handle]))
const search = createSearch(products)
const find = (query: string, options = {}) => search.find(query, options).hits.map(({ id }) => handleOf.get(id) ?? '')
const product = (handle: string): SearchProduct => {
  const found = products.find((one) => one.handle === handle)
  if (!found) throw new Error(`no product ${handle}`)
  return found
}

describe('search', () => {
  it.each([
    ['亚麻短袖', 'wind-eye-linen-tee'],
    ['LINEN  shirt', 'under-eaves-linen-shirt'],
    ['couch', 'snow-rest-sofa'],
    ['洗碗精', 'one-drop-dish-soap'],
    ['yujiadian', 'moss-yoga-mat'],
    ['yu jia dian', 'moss-yoga-mat'],
    ['yjd', 'moss-yoga-mat'],
    ['瑜家垫', 'moss-yoga-mat'],
    ['羽絨服', 'far-ridge-down-jacket'],
    ['headphnes', 'tinglan-q3-headphones'],
    ['yogamat', 'moss-yoga-mat'],
    ['10公斤哑铃', 'panli-hex-dumbbells'],
  ])('%s finds %s', (query, handle) => expect(find(query)[0]).toBe(handle))

  it('keeps to the price, the colour, the size and what must not be in it', () => {
    for (const id of search.find('200元以内 短袖').hits.map((hit) => hit.id)) {
      const { priceFrom } = products.find((one) => one.id === id) ?? {}
      expect(priceFrom?.amount).toBeLessThanOrEqual(20_000)
    }
    expect(find('毯子 不要羊毛')).not.toContain('five-colours-wool-throw')
    expect(find('snacks without nuts')).not.toContain('seven-small-bags-nuts')
    expect(find('snacks without nuts')).toContain('one-square-dark-chocolate')
    expect(find('XXL 短袖')).toEqual(['morning-drill-pique-polo'])
    expect(find('黑色短裤')).toEqual(['morning-run-shorts'])
  })

  it('takes neither sisal, nor a shelf called Linen, nor a grey called flax for linen', () => {
    const linen = (one: SearchProduct) =>
      /(?<!剑)亚麻|linen/i.test(JSON.stringify(one.facts) + JSON.stringify(one.name) + JSON.stringify(one.tags))
    for (const query of ['亚麻', 'linen'])
      for (const { id } of search.find(query, { limit: 200 }).hits) {
        const one = products.find((each) => each.id === id)
        expect(one && linen(one), `${query}: ${one?.handle}`).toBe(true)
      }
  })

  it('says of what it cannot know that it cannot, and puts it last', () => {
    const mute = { ...product('five-colours-wool-throw'), id: 'mute', name: { zh: '盖毯' }, tags: [], facts: [] }
    const hits = createSearch([mute, product('washed-cotton-quilt'), product('five-colours-wool-throw')]).find(
      '不要羊毛',
    ).hits
    expect(hits.map(({ id, unverified }) => [id, unverified.length])).toEqual([
      [product('washed-cotton-quilt').id, 0],
      ['mute', 1],
    ])
  })

  it('takes disputed and retired facts for nothing', () => {
    const base = product('wind-eye-linen-tee')
    const disputed = {
      ...base,
      tags: [],
      name: { zh: '短袖' },
      facts: base.facts.map((fact) => ({ ...fact, status: 'disputed' as const })),
    }
    expect(createSearch([disputed]).find('亚麻').hits).toEqual([])
    expect(createSearch([base]).find('亚麻').hits.length).toBe(1)
  })

  it('sorts as asked', () => {
    const prices = search
      .find('最便宜的短袖')
      .hits.map(({ id }) => products.find((one) => one.id === id)?.priceFrom?.amount ?? 0)
    expect(prices).toEqual([...prices].sort((a, b) => a - b))
    expect(find('家具', { sort: 'price-down' })[0]).toBe('snow-rest-sofa')
    const dated = products.slice(0, 5).map((one, i) => ({ ...one, publishedAtMs: i * 1000, popularity: 5 - i }))
    expect(createSearch(dated).find('最新').hits[0]?.id).toBe(dated[4]?.id)
    expect(createSearch(dated).find('popular').hits[0]?.id).toBe(dated[0]?.id)
  })

  it('gives up in the stated order, says what, and never an exclusion', () => {
    const result = search.find('紫色亚麻短袖')
    expect(result.relaxed).toEqual(['colour'])
    expect(result.relaxedText?.zh).toContain('颜色')
    expect(result.exact).toBe(false)
    expect(handleOf.get(result.hits[0]?.id ?? '')).toBe('wind-eye-linen-tee')
    const cheap = search.find('10元以内 沙发')
    expect(cheap.relaxed).toEqual(['price'])
    expect(search.find('不要羊毛 羊毛').hits.map(({ id }) => handleOf.get(id))).not.toContain('five-colours-wool-throw')
  })

  it('finds nothing for what is not there, and for nothing', () => {
    for (const query of ['微波炉', 'dog food for cats and hamsters'.slice(0, 8), '', '   ', '。。。', '的', '🙂🙂'])
      expect(search.find(query).exact, query).toBe(false)
    expect(search.find('').hits).toEqual([])
    expect(search.find('微波炉').hits).toEqual([])
  })

  it('guesses at unknown Chinese words by what begins or ends like them, and does not call it exact', () => {
    const guess = search.find('洗头')
    expect(handleOf.get(guess.hits[0]?.id ?? '')).toBe('tinglan-h1-amino-shampoo')
    expect(guess.exact).toBe(false)
    expect(search.find('泡沫轴').exact).toBe(true)
  })

  it('counts what is for everyone among what is for men and for women', () => {
    expect(find('男士围巾')).toContain('quiet-valley-wool-scarf')
    expect(search.find('女士 围巾').exact).toBe(true)
  })

  it('puts faint matches after the others, whatever the order', () => {
    expect(find('cheapest headphones').slice(0, 2)).toEqual(['tinglan-e2-earbuds', 'tinglan-q3-headphones'])
    expect(find('最便宜的家具')[0]).not.toBe('one-wipe-tablecloth')
  })

  it('does not find a thing by what it must not be used with', () => {
    expect(find('微波炉')).not.toContain('after-rain-gaiwan')
  })

  it('offers what was meant', () => {
    const result = search.find('headphnes 降噪')
    expect(result.didYouMean).toBe('headphones 降噪')
    expect(result.corrections[0]).toMatchObject({
      from: 'headphnes',
      to: 'headphones',
      how: 'spelling',
      start: 0,
      end: 9,
    })
    expect(search.find('羽容服').corrections[0]).toMatchObject({ to: '羽绒服', how: 'sound' })
    expect(search.find('headphones').didYouMean).toBeUndefined()
  })

  it('marks where the words stand', () => {
    const [hit] = search.find('亚麻短袖').hits
    const name = product('wind-eye-linen-tee').name.zh ?? ''
    expect(hit?.highlights?.name.zh.map(([start, end]) => name.slice(start, end))).toEqual(['亚麻短袖'])
    expect(hit?.highlights?.facts[0]?.factId).toBe(product('wind-eye-linen-tee').facts[0]?.id)
  })

  it('counts facets of all that was found, and keeps to those chosen', () => {
    const { facets, total } = search.find('亚麻', { facets: true, limit: 1 })
    const linen = facets?.material.find(({ value }) => value === 'linen')?.count ?? 0
    expect(linen).toBeGreaterThan(5)
    expect(linen).toBeLessThanOrEqual(total)
    const only = search.find('亚麻', { only: { category: ['home-textile'] } })
    expect(only.hits.every(({ id }) => products.find((one) => one.id === id)?.category === 'home-textile')).toBe(true)
    expect(only.total).toBeGreaterThan(0)
  })

  it('pages through without gaps or repeats, as one sorted list', () => {
    const all = find('家', { limit: 200 })
    const parts = [0, 3, 6, 9].flatMap((offset) => find('家', { limit: 3, offset }))
    expect(parts).toEqual(all.slice(0, 12))
    expect(find('家', { limit: -1 })).toEqual([])
  })
})

describe('suggestions', () => {
  const texts = (beginning: string) => search.suggest(beginning).map(({ text }) => text)
  it('come by writing, pinyin, first letters and words inside', () => {
    expect(texts('瑜')).toContain('瑜伽垫')
    expect(texts('yujia')).toContain('瑜伽垫')
    expect(texts('yjd')[0]).toBe('瑜伽垫')
    expect(texts('yoga m')).toContain('yoga mat')
    expect(texts('mat')).toContain('yoga mat')
    expect(texts('ting')).toContain('Tinglan')
    expect(texts('')).toEqual([])
    expect(texts('x'.repeat(10_000))).toEqual([])
  })
})

describe('changes', () => {
  it('are seen at once: added, replaced, removed', () => {
    const live = createSearch()
    expect(live.find('亚麻').hits).toEqual([])
    live.add(product('wind-eye-linen-tee'))
    expect(live.find('亚麻').total).toBe(1)
    live.add({ ...product('wind-eye-linen-tee'), name: { zh: '苎布短袖' }, tags: [], facts: [] })
    expect(live.find('亚麻').total).toBe(0)
    expect(live.find('苎布').total).toBe(1)
    expect(live.suggest('苎').length).toBe(1)
    expect(live.remove(product('wind-eye-linen-tee').id)).toBe(true)
    expect(live.remove('nobody')).toBe(false)
    expect(live.find('苎布').hits).toEqual([])
    expect(live.suggest('苎')).toEqual([])
    expect(live.size).toBe(0)
  })

  it('end in the same index in whatever order, and after many removals', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(11)), { maxLength: 40 }), (steps) => {
        const live = createSearch()
        const there = new Set<number>()
        for (const [add, i] of steps) {
          const one = products[i]
          if (!one) continue
          if (add) live.add(one)
          else live.remove(one.id)
          if (add) there.add(i)
          else there.delete(i)
        }
        const fresh = createSearch([...there].flatMap((i) => products[i] ?? []))
        for (const query of ['亚麻', '短袖 秋', 'linen', '200元以内', '不要棉']) {
          const byId = (one: typeof live) =>
            one
              .find(query)
              .hits.map(({ id, score }) => [id, score.toFixed(4)])
              .sort()
          expect(byId(live)).toEqual(byId(fresh))
        }
      }),
      { numRuns: 8 },
    )
  })

  it('drop the dead when they are many', () => {
    const live = createSearch()
    const [one] = products
    if (!one) throw new Error('no products')
    const slim = { ...one, facts: one.facts.slice(0, 1), tags: [] }
    for (let i = 0; i < 1_150; i++) live.add({ ...slim, id: `x${i}` })
    for (let i = 0; i < 1_050; i++) live.remove(`x${i}`)
    expect(live.find('亚麻', { limit: 200 }).total).toBe(100)
    live.add(product('five-colours-wool-throw'))
    expect(live.find('盖毯').total).toBe(1)
  })
})

describe('bad input', () => {
  it.each([
    ['10 kB of Chinese', '亚麻'.repeat(5_000)],
    ['10 kB of letters', 'a'.repeat(10_000)],
    ['10 kB of digits', '9'.repeat(10_000)],
    ['10 kB of signs', '不要-'.repeat(3_400)],
    ['SQL', "'; drop table products; --"],
    ['script', '<script>alert(1)</script>'],
    ['RTL', 'שלום \u202e短袖 مرحبا'],
    ['emoji', '👕🧵👨‍👩‍👧'],
    ['half a surrogate', '\ud83d短袖\udc00'],
    ['controls', '\u0000\u0001短袖\u200b'],
    ['prototype', '__proto__ constructor toString'],
    ['regular expression', '(((.*)+)+)$ [a-z]{99999}'],
    ['price of nothing', '元以内 - 到 元'],
    ['many prices', '1-2 3-4 5-6元 7到8元 以内'.repeat(30)],
  ])('%s is bounded and no crash', (_, query) => {
    const result = search.find(query, { facets: true })
    expect(result.hits.length).toBeLessThanOrEqual(24)
    search.suggest(query)
  })

  it('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        const { hits, chips } = search.find(query)
        expect(hits.length).toBeLessThanOrEqual(24)
        for (const { start, end } of chips) expect(end).toBeLessThanOrEqual(query.length + start)
      }),
      { numRuns: 30 },
    )
  })

  it('products without anything', () => {
    const bare: SearchProduct = { id: 'bare', handle: '', category: 'general', name: {}, facts: [], options: [] }
    const live = createSearch([bare, { ...bare, id: '__proto__', name: { en: 'proto' } }])
    expect(live.find('proto').hits.map(({ id }) => id)).toEqual(['__proto__'])
    expect(live.find('100元以内').hits).toEqual([])
    expect(live.find('最便宜').total).toBe(2)
  })
})
