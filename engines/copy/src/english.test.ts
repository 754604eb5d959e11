import { describe, expect, it } from 'vitest'
import { capitalize, resolveArticles, withArticle } from './english.ts'

describe('articles', () => {
  it.each([
    ['a(n) open plain weave', 'an open plain weave'],
    ['a(n) regular fit', 'a regular fit'],
    ['a(n) 8-hour battery', 'an 8-hour battery'],
    ['a(n) 18-month warranty', 'an 18-month warranty'],
    ['a(n) 180-day warranty', 'a 180-day warranty'],
    ['a(n) hour', 'an hour'],
    ['a(n) unique seam', 'a unique seam'],
    ['a(n) USB-C port', 'a USB-C port'],
    ['a(n) LED lamp', 'an LED lamp'],
  ])('%s becomes %s', (frame, text) => {
    expect(resolveArticles(frame)).toBe(text)
  })

  it('sees the word in the next span', () => {
    expect(resolveArticles('has a(n) ', 'air permeability')).toBe('has an ')
  })

  it('puts no article before plurals, materials and counted things', () => {
    expect(withArticle('two-way zip with chin guard')).toBe('a(n) two-way zip with chin guard')
    expect(withArticle('seven shell buttons')).toBe('seven shell buttons')
    expect(withArticle('elastic cuffs')).toBe('elastic cuffs')
    expect(withArticle('hard wax oil')).toBe('hard wax oil')
    expect(withArticle('48 waxed pieces')).toBe('48 waxed pieces')
  })

  it('leaves names that start small as they are', () => {
    expect(capitalize('pH 5.5')).toBe('pH 5.5')
    expect(capitalize('weighs 268 g')).toBe('Weighs 268 g')
  })
})
