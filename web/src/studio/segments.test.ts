import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from './segments.ts'

const span = (text: string, ...factIds: string[]) => ({ text, factIds })

describe('segments', () => {
  it('loses no character, whatever lies over the text', () => {
    const spans = fc.array(fc.record({ text: fc.string({ maxLength: 12 }), factIds: fc.constant([] as string[]) }))
    const marks = fc.array(
      fc.record({ start: fc.nat(20), end: fc.nat(30), status: fc.constantFrom('ask' as const, 'block' as const) }),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(spans, fc.string({ maxLength: 20 }), marks, (given, before, found) => {
        expect(
          segments(given, before, found)
            .map((part) => part.text)
            .join(''),
        ).toBe(given.map((part) => part.text).join(''))
      }),
    )
  })

  it('shows what is new, and keeps its thread', () => {
    expect(segments([span('素屿'), span('亚麻', 'f1'), span('短袖')], '素屿短袖', [])).toMatchObject([
      { text: '素屿', factIds: [], isNew: false },
      { text: '亚麻', factIds: ['f1'], isNew: true },
      { text: '短袖', factIds: [], isNew: false },
    ])
  })

  it('cuts a finding out of the words around it, the worst first', () => {
    const parts = segments([span('不扎，天然抗菌')], '', [
      { start: 3, end: 7, status: 'ask' },
      { start: 5, end: 7, status: 'block' },
    ])
    expect(parts.map((part) => [part.text, part.mark])).toEqual([
      ['不扎，', undefined],
      ['天然', 'ask'],
      ['抗菌', 'block'],
    ])
  })

  it('marks nothing as new when there was nothing before', () => {
    expect(segments([span('亚麻')], '', [])[0]?.isNew).toBe(false)
  })
})
