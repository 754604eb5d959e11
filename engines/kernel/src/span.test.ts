import { describe, expect, it } from 'vitest'
import { type Fact, isUsable } from './fact.ts'
import { worstStatus } from './gate.ts'
import { claim, listingFields, plain, spansText } from './span.ts'

const fact: Fact = {
  id: 'f',
  attribute: 'material',
  label: {},
  value: { kind: 'flag', is: true },
  claimKind: 'spec',
  source: { kind: 'merchant', name: {} },
  status: 'active',
  validFrom: '2026-03-01',
  validTo: '2026-12-31',
}

describe('spans and facts', () => {
  it('give back the text as it will be read', () => {
    expect(spansText([plain('用的是'), claim('亚麻', 'f1'), plain('。')])).toBe('用的是亚麻。')
  })

  it('lists every field, so that no gate forgets one', () => {
    const text = {
      lang: 'zh' as const,
      title: [plain('a')],
      sellingPoints: [[plain('b')], [plain('c')]],
      description: [[plain('d')]],
      adHeadline: [plain('e')],
      adBody: [plain('f')],
    }
    expect(listingFields(text).map((field) => spansText(field.spans))).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('lets only active facts inside their validity support a claim', () => {
    expect(isUsable(fact, '2026-11-25')).toBe(true)
    expect(isUsable(fact, '2026-02-28')).toBe(false)
    expect(isUsable(fact, '2027-01-01')).toBe(false)
    expect(isUsable({ ...fact, status: 'disputed' }, '2026-11-25')).toBe(false)
  })

  it('lets the worst gate decide', () => {
    expect(worstStatus([{ status: 'pass' }, { status: 'ask' }])).toBe('ask')
    expect(worstStatus([{ status: 'ask' }, { status: 'block' }])).toBe('block')
    expect(worstStatus([])).toBe('pass')
  })
})
