import { describe, expect, it } from 'vitest'
import { rowIssue } from './row-issue.ts'

describe('rowIssue', () => {
  it('speaks as the product speaks', () => {
    const issue = rowIssue('negative-price', { line: 38, column: 'Variant Price', field: 'price', text: '-19.9' })
    expect(issue).toEqual({
      line: 38,
      column: 'Variant Price',
      severity: 'error',
      code: 'negative-price',
      message: { zh: '第 38 行「价格」是负数：−19.9', en: 'Row 38, price is negative: −19.9' },
      value: '-19.9',
    })
  })

  it('shows a hostile value on one short line', () => {
    const text = `a\n\u0007b\t${'x'.repeat(500)}`
    const shown = rowIssue('bad-number', { line: 1, field: 'stock', text }).message.en ?? ''
    expect(shown).toMatch(/^Row 1, stock is not a number: a b x+…$/)
    expect(shown.length).toBeLessThan(110)
  })
})
