import { claim, type Fact, plain, spansText } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { respan } from './respan.ts'

const fact = (id: string, amount: string, unit: string): Fact => ({
  id,
  attribute: 'fabricWeight',
  label: {},
  value: { kind: 'number', amount, unit },
  claimKind: 'spec',
  source: { kind: 'measured', name: {} },
  status: 'active',
})

describe('linking edited words to facts', () => {
  it('never loses or changes a character of what the person typed', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.array(fc.string({ maxLength: 6 }), { maxLength: 5 }),
        (text, words) => {
          const before = words.map((word, i) => claim(word, `f${i}`))
          expect(spansText(respan(before, text, [fact('g', '165', 'g/m2')], 'zh'))).toBe(text)
        },
      ),
    )
  })

  it('keeps the facts of claims that are still there, and finds printed values', () => {
    const spans = respan(
      [plain('用的是'), claim('法国亚麻', 'f1')],
      '法国亚麻，165 g/m²，很轻。',
      [fact('f2', '165', 'g/m2')],
      'zh',
    )
    expect(spans).toEqual([claim('法国亚麻', 'f1'), plain('，'), claim('165 g/m²', 'f2'), plain('，很轻。')])
  })

  it('links nothing to a disputed fact', () => {
    expect(respan([], '165 g/m²', [{ ...fact('f2', '165', 'g/m2'), status: 'disputed' }], 'zh')).toEqual([
      plain('165 g/m²'),
    ])
  })
})
