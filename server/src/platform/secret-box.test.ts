import { describe, expect, it } from 'vitest'
import { secretBox } from './secret-box.ts'

describe('a sealed secret', () => {
  const box = secretBox('the secret of an installation')

  it('opens for its purpose, and looks different each time', () => {
    const [first, second] = [box.seal('connector shp_1', 'sk_live'), box.seal('connector shp_1', 'sk_live')]
    expect(first).not.toBe(second)
    expect(first).not.toContain('sk_live')
    expect([first, second].map((sealed) => box.open('connector shp_1', sealed))).toEqual(['sk_live', 'sk_live'])
  })

  it('does not open for another shop, under another secret, or once a byte was changed', () => {
    const sealed = box.seal('connector shp_1', 'sk_live')
    expect(box.open('connector shp_2', sealed)).toBeUndefined()
    expect(secretBox('another one').open('connector shp_1', sealed)).toBeUndefined()
    const flipped = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
    expect(box.open('connector shp_1', flipped)).toBeUndefined()
    for (const text of ['', 'v1.', 'v2.AAAA', 'sk_live']) expect(box.open('connector shp_1', text)).toBeUndefined()
  })
})
