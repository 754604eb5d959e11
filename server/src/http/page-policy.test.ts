import { describe, expect, it } from 'vitest'
import { pagePolicy } from './page-policy.ts'

describe('policy of pages', () => {
  it('reaches nowhere else while no map style is configured', () => {
    expect(pagePolicy('n')).toBe(
      "default-src 'self'; script-src 'self' 'nonce-n'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
    )
  })

  it('lets a map style load pictures and data from exactly its origins, and no script', () => {
    const parts = pagePolicy('n', ['http://a.example:8080', 'https://b.example']).split('; ')
    expect(parts).toContain("img-src 'self' data: blob: https: http://a.example:8080 https://b.example")
    expect(parts).toContain("connect-src 'self' http://a.example:8080 https://b.example")
    expect(parts).toContain("worker-src 'self' blob:")
    expect(parts).toContain("script-src 'self' 'nonce-n'")
    expect(parts.filter((part) => part.includes('example')).length).toBe(2)
  })
})
