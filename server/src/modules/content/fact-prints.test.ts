import type { Fact } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { brokenFacts, factPrints } from './fact-prints.ts'

const fact = (id: string, amount: string, more: Partial<Fact> = {}): Fact => ({
  id,
  attribute: 'fabricWeight',
  label: { zh: '克重', en: 'Fabric weight' },
  value: { kind: 'number', amount, unit: 'g/m2' },
  claimKind: 'spec',
  source: { kind: 'supplier', name: { zh: '供应商' } },
  status: 'active',
  ...more,
})
const FACTS = [fact('a', '165'), fact('b', '812'), fact('price-p1', '239')]
const pack = {
  provenance: {
    generator: 'embedded',
    engine: 'x',
    version: '1',
    at: '',
    parameters: {},
    factIds: ['a'],
    factPrints: factPrints(['a', 'price-p1'], FACTS),
  },
} as const
const broken = (facts: readonly Fact[], date = '2026-11-25') => brokenFacts(pack, facts, date)

describe('brokenFacts', () => {
  it('lets a pack stand while its facts say what they said', () => {
    expect(broken(FACTS)).toEqual([])
    expect(broken([...FACTS.slice(0, 1), fact('b', '999'), ...FACTS.slice(2)])).toEqual([])
    const moved = fact('a', '165', { source: { kind: 'lab-report', name: { zh: '检测' } } })
    expect(broken([moved, ...FACTS.slice(1)])).toEqual([])
  })

  it.each<[string, Fact | undefined]>([
    ['gone', undefined],
    ['corrected', fact('a', '170')],
    ['renamed', fact('a', '165', { label: { zh: '毛重' } })],
    ['disputed', fact('a', '165', { status: 'disputed' })],
    ['retired', fact('a', '165', { status: 'retired' })],
    ['expired', fact('a', '165', { validTo: '2026-11-24' })],
  ])('breaks it when a fact is %s', (_, changed) => {
    expect(broken([...(changed ? [changed] : []), ...FACTS.slice(1)])).toEqual(['a'])
  })

  it('breaks it when the price on its posters is another one now', () => {
    expect(broken([...FACTS.slice(0, 2), fact('price-p1', '259')])).toEqual(['price-p1'])
  })

  it('judges packs from before prints were kept by status and date alone', () => {
    const old = { provenance: { ...pack.provenance, factPrints: undefined } }
    expect(brokenFacts(old, [fact('a', '170')], '2026-11-25')).toEqual([])
    expect(brokenFacts(old, [fact('a', '170', { status: 'retired' })], '2026-11-25')).toEqual(['a'])
  })
})
