import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aiLabel } from './ai-label.ts'
import { labelXmp, readLabelXmp } from './label-xmp.ts'

describe('labelXmp', () => {
  it('is read back as it was written, whatever the codes are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (producer, produceId) => {
        const { hidden } = aiLabel('picture', 'CN', 'embedded', { producer, produceId })
        expect(readLabelXmp(labelXmp(hidden))).toEqual(hidden)
      }),
    )
  })

  it('cannot be broken out of by a value', () => {
    const { hidden } = aiLabel('picture', 'CN', 'embedded', { produceId: 'x<1>"/><script>' })
    expect(labelXmp(hidden)).not.toContain('<script>')
  })

  it.each([
    ['no packet', ''],
    ['another tool', '<x:xmpmeta/>'],
    ['a broken block', 'Iptc4xmpExt:DigitalSourceType="a" TC260:AIGC="{oops"'],
  ])('finds no label in %s', (_, xmp) => {
    expect(readLabelXmp(xmp)).toBeUndefined()
  })
})
