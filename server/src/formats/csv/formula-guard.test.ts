import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula, unguardFormula } from './formula-guard.ts'

describe('guardFormula', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    '+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '-1;=2',
    '\n=1',
    '＝1+1',
    '＠x',
  ])('does not let a spreadsheet run %j', (text) => expect(guardFormula(text)).toBe(`'${text}`))

  it.each(['-19.90', '+8613800000000', '12', '', '亚麻', "it's", '5%', "'quoted'"])('leaves %j alone', (text) =>
    expect(guardFormula(text)).toBe(text),
  )

  it('comes off again exactly, whatever the text', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '1', '\t', 'a', '.') }))
    fc.assert(
      fc.property(text, (t) => {
        expect(unguardFormula(guardFormula(t))).toBe(t)
      }),
      { numRuns: 1_000 },
    )
  })

  it('leaves a guarded cell of a foreign file as it was after a round trip', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '1', 'a') }), (t) => {
        const again = guardFormula(unguardFormula(t))
        expect(again === t || again === guardFormula(t)).toBe(true)
      }),
    )
  })
})
