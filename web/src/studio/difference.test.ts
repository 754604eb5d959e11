import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from './difference.ts'

describe('difference', () => {
  it('gives both texts back, whatever changed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        const parts = difference(before, after)
        expect(
          parts
            .filter((part) => part.kind !== 'added')
            .map((part) => part.text)
            .join(''),
        ).toBe(before)
        expect(
          parts
            .filter((part) => part.kind !== 'removed')
            .map((part) => part.text)
            .join(''),
        ).toBe(after)
      }),
    )
  })

  it('marks characters in Chinese and whole words in English', () => {
    expect(difference('亚麻短袖', '亚麻长袖')).toEqual([
      { kind: 'same', text: '亚麻' },
      { kind: 'removed', text: '短' },
      { kind: 'added', text: '长' },
      { kind: 'same', text: '袖' },
    ])
    expect(difference('linen shirt', 'linen shorts').filter((part) => part.kind !== 'same')).toEqual([
      { kind: 'removed', text: 'shirt' },
      { kind: 'added', text: 'shorts' },
    ])
  })

  it('keeps a figure whole inside Chinese, and reads a change as one', () => {
    expect(difference('面料是100%亚麻', '面料是55%亚麻').filter((part) => part.kind !== 'same')).toEqual([
      { kind: 'removed', text: '100' },
      { kind: 'added', text: '55' },
    ])
    expect(difference('the wind comes in today', 'the door stays shut today')).toEqual([
      { kind: 'same', text: 'the ' },
      { kind: 'removed', text: 'wind comes in' },
      { kind: 'added', text: 'door stays shut' },
      { kind: 'same', text: ' today' },
    ])
  })
})
