import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPlace, signInFrom } from './next-place.ts'

describe('the way back after signing in', () => {
  it('leads to the page that was open, with its filters', () => {
    const place = '/studio/review/prp_1?run=run_2&x=%E6%9D%A5&q=two+words'
    expect(nextPlace(new URL(signInFrom(place), 'http://x').search)).toBe(place)
  })

  it('never leads out of the studio', () => {
    for (const next of [
      '//evil.example',
      'https://evil.example',
      '/studio/../api',
      '/studio//evil.example',
      '/studio/%2e%2e/api',
      '/studio/\\evil.example/..',
      '/zh',
      '',
    ])
      expect(nextPlace(`?next=${encodeURIComponent(next)}`)).toBe('/studio/inbox')
    fc.assert(
      fc.property(fc.string(), (next) => {
        const url = new URL(nextPlace(`?next=${encodeURIComponent(next)}`), 'http://shop.example')
        expect(url.origin).toBe('http://shop.example')
        expect(url.pathname.startsWith('/studio/')).toBe(true)
      }),
    )
  })
})
