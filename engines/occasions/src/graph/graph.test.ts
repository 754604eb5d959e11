import { ATTRIBUTES, attribute, CATEGORIES, type Fact, type FactValue } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OCCASIONS } from '../occasions.data.ts'
import { createGraph, GRAPH, nodeId, triplesOf } from './graph.ts'
import { fitsOccasion, linkFacts, lintGraph, mentionsIn, paths, readPath, readProduct } from './index.ts'
import type { Triple } from './types.ts'

const factOf = (id: string, attributeId: string, value: FactValue, more: Partial<Fact> = {}): Fact => ({
  id,
  attribute: attributeId,
  label: attribute(attributeId)?.label ?? { zh: '参数', en: 'parameter' },
  value,
  claimKind: attribute(attributeId)?.claimKind ?? 'spec',
  source: { kind: 'lab-report', name: { zh: '报告', en: 'report' } },
  status: 'active',
  ...more,
})
const said = (zh: string, en: string): FactValue => ({ kind: 'text', text: { zh, en } })
const LINEN = factOf('f1', 'composition', {
  kind: 'composition',
  parts: [{ name: { zh: '亚麻', en: 'linen' }, percent: '100' }],
})
const occasion = (id: string) => {
  const found = OCCASIONS.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const product = (productType: string, facts: readonly Fact[]) =>
  readProduct(
    GRAPH,
    { id: 'p', category: 'apparel', productType, name: { zh: '一件', en: 'one' }, facts },
    '2026-07-07',
  )

describe('the graph', () => {
  it('is large, and nothing in it dangles, contradicts, stands twice or leads nowhere', () => {
    expect(GRAPH.triples.filter(({ origin }) => origin.kind === 'authored').length).toBeGreaterThanOrEqual(2000)
    expect(lintGraph(GRAPH)).toEqual([])
  })

  it('knows every occasion and every product type, and all attributes it names exist', () => {
    for (const { id } of OCCASIONS) expect(GRAPH.steps.get(nodeId('occasion', id))?.length, id).toBeGreaterThan(2)
    for (const { productTypes } of CATEGORIES)
      for (const id of Object.keys(productTypes))
        expect(GRAPH.steps.get(nodeId('type', id))?.length, id).toBeGreaterThan(1)
    const known = new Set(ATTRIBUTES.map(({ id }) => id))
    for (const node of GRAPH.nodes.values())
      for (const id of node.attributes) expect(id.startsWith('custom:') || known.has(id), id).toBe(true)
  })

  it('has names in both languages', () => {
    for (const { id, label } of GRAPH.nodes.values()) expect(label.zh && label.en, id).toBeTruthy()
  })
})

describe('the linter', () => {
  const node = (kind: 'material' | 'property' | 'benefit', name: string) => ({
    id: nodeId(kind, name),
    kind,
    label: { zh: name, en: name },
    words: [],
    attributes: [],
  })
  const nodes = [node('material', 'a'), node('property', 'hot'), node('property', 'cold'), node('benefit', 'b')]
  const base = triplesOf([
    {
      hasProperty: [['a', 'hot']],
      gives: [
        ['hot', 'b'],
        ['cold', 'b'],
      ],
      opposes: [['hot', 'cold']],
    },
  ])
  const with1 = (triple: Triple) => lintGraph(createGraph(nodes, [...base, triple])).map(({ code }) => code)
  const own = { kind: 'authored' } as const

  it('finds a missing end, a wrong kind, a contradiction, a row twice and what nobody reaches', () => {
    expect(lintGraph(createGraph(nodes, base))).toEqual([])
    expect(with1({ subject: 'material:a', predicate: 'hasProperty', object: 'property:none', origin: own })).toEqual([
      'dangling',
    ])
    expect(with1({ subject: 'material:a', predicate: 'hasProperty', object: 'benefit:b', origin: own })).toEqual([
      'wrong-kind',
    ])
    expect(with1({ subject: 'material:a', predicate: 'hasProperty', object: 'property:cold', origin: own })).toEqual([
      'contradictory',
    ])
    expect(with1({ subject: 'material:a', predicate: 'hasProperty', object: 'property:hot', origin: own })).toEqual([
      'twice',
    ])
    expect(lintGraph(createGraph([...nodes, node('benefit', 'lost')], base))).toEqual([
      { code: 'unreachable', at: 'benefit:lost' },
    ])
  })
})

describe('paths', () => {
  it('lead from a material to an occasion, shortest first, and never pass a node twice', () => {
    const found = paths(GRAPH, 'material:linen', 'occasion:term-minor-heat', 5)
    expect(found.length).toBeGreaterThan(2)
    expect(found[0]?.length).toBe(4)
    for (const path of found) {
      const nodes = ['material:linen', ...path.map(({ to }) => to)]
      expect(new Set(nodes).size).toBe(nodes.length)
      expect(nodes.at(-1)).toBe('occasion:term-minor-heat')
      expect(path.map(({ from }) => from)).toEqual(nodes.slice(0, -1))
    }
  })

  it('are none where there is none, and end whatever is asked', () => {
    expect(paths(GRAPH, 'material:linen', 'material:linen', 4)).toEqual([])
    expect(paths(GRAPH, 'material:linen', 'nowhere', 4)).toEqual([])
    expect(paths(GRAPH, 'material:linen', 'occasion:term-minor-heat', 1)).toEqual([])
    const ids = [...GRAPH.nodes.keys()]
    fc.assert(
      fc.property(fc.nat(ids.length - 1), fc.nat(ids.length - 1), fc.integer({ min: -3, max: 12 }), (a, b, n) => {
        const found = paths(GRAPH, ids[a] ?? '', ids[b] ?? '', n)
        expect(found.length).toBeLessThanOrEqual(50)
        for (const path of found) expect(path.length).toBeLessThanOrEqual(8)
      }),
      { numRuns: 40 },
    )
  })
})

describe('words', () => {
  it('are found whole, the longest first, and not when they are denied', () => {
    const ids = (text: string) => mentionsIn(GRAPH, text, ['material', 'property']).map(({ node }) => node.id)
    expect(ids('胡桃木的桌面')).toEqual(['material:walnut-wood'])
    expect(ids('linen and cottonwood')).toEqual(['material:linen'])
    expect(ids('不含香精，不反光')).toEqual(['property:fragrance-free'])
    expect(ids('没有羊毛')).toEqual([])
  })
})

describe('a product and an occasion', () => {
  it('are joined by a fact, and the reason can be read in both languages', () => {
    const result = fitsOccasion(GRAPH, product('tee', [LINEN]), occasion('term-minor-heat'))
    if (!result.ok) throw new Error(result.why)
    expect(result.fits[0]?.fact.id).toBe('f1')
    expect(readPath(result.fits[0]?.path ?? [], 'zh')).toMatch(/^成分 亚麻 100% · 说的是 亚麻 · 常见的特点是 .* 小暑$/)
    expect(readPath(result.fits[0]?.path ?? [], 'en')).toMatch(
      /^Composition linen 100% · states linen · .* Minor Heat$/,
    )
  })

  it('are not joined without a fact, by a fact that no longer holds, or by one of another kind of thing', () => {
    const heat = occasion('term-minor-heat')
    expect(fitsOccasion(GRAPH, product('tee', []), heat)).toEqual({ ok: false, why: 'no-fact' })
    expect(fitsOccasion(GRAPH, product('tee', [{ ...LINEN, status: 'disputed' }]), heat).ok).toBe(false)
    expect(fitsOccasion(GRAPH, product('tee', [{ ...LINEN, validTo: '2026-07-06' }]), heat).ok).toBe(false)
    // Linen is breathable, and nobody buys a soft toy to bear the heat.
    expect(fitsOccasion(GRAPH, product('soft-toy', [LINEN]), heat).ok).toBe(false)
    expect(fitsOccasion(GRAPH, product('something-new', [LINEN]), heat).ok).toBe(false)
  })

  it('are not joined in the wrong season, or by what the day forbids', () => {
    const winter = factOf('s', 'season', said('秋、冬', 'autumn and winter'))
    expect(fitsOccasion(GRAPH, product('shirt', [LINEN, winter]), occasion('term-minor-heat'))).toEqual({
      ok: false,
      why: 'other-season',
    })
    const wool = factOf('w', 'composition', {
      kind: 'composition',
      parts: [{ name: { zh: '羊毛', en: 'wool' }, percent: '100' }],
    })
    expect(fitsOccasion(GRAPH, product('throw', [wool]), occasion('term-summer-solstice'))).toEqual({
      ok: false,
      why: 'other-season',
    })
    const test = factOf('t', 'stainRemoval', said('去除率88%', '88 % removed'))
    expect(fitsOccasion(GRAPH, product('floor-cleaner', [test]), occasion('spring-festival'))).toEqual({
      ok: false,
      why: 'forbidden',
    })
    expect(fitsOccasion(GRAPH, product('floor-cleaner', [test]), occasion('little-new-year')).ok).toBe(true)
  })

  it('read materials only where a fact says what the thing is made of', () => {
    const ids = (fact: Fact) => linkFacts(GRAPH, [fact], '2026-07-07').map(({ node }) => node.id)
    expect(ids(factOf('c', 'care', said('不可与羊毛混洗', 'do not wash with wool')))).toEqual([])
    expect(ids(factOf('b', 'boxContents', said('棉布袋', 'cotton bag')))).toEqual([])
    expect(ids(factOf('m', 'material', said('山毛榉实木', 'solid beech')))).toContain('material:beech')
    expect(ids(factOf('d', 'custom:dishwasher', { kind: 'flag', is: false }))).toEqual([])
  })
})
