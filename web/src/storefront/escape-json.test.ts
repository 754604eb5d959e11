import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeJson } from './escape-json.ts'

describe('escapeJson', () => {
  it('keeps the document the same for whoever parses it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value)
        expect(JSON.parse(escapeJson(json))).toEqual(JSON.parse(json))
      }),
    )
  })

  it('never lets a text end the script element or begin a comment', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', '&', '\u2028', 's', 'script') }),
        (text) => {
          expect(escapeJson(JSON.stringify({ text }))).not.toMatch(/[<>&\u2028\u2029]/)
        },
      ),
    )
  })
})
