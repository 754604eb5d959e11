import { describe, expect, it } from 'vitest'
import { listingRows } from './listing-rows.ts'

const COUNTS = Array.from({ length: 60 }, (_, index) => index)

describe('listingRows', () => {
  it('shows every product once and in order', () => {
    for (const count of COUNTS) {
      let next = 0
      for (const row of listingRows(count)) {
        expect(row.start).toBe(next)
        next += row.size
      }
      expect(next).toBe(count)
    }
  })

  it('never repeats a form in the next row', () => {
    for (const count of COUNTS) {
      const forms = listingRows(count).map((row) => row.form)
      for (const [index, form] of forms.entries()) expect(form, `${count}: ${forms}`).not.toBe(forms[index + 1])
    }
  })

  it('leaves a product alone in a row only when it is the only one', () => {
    for (const count of COUNTS.filter((count) => count > 1))
      expect(listingRows(count).map((row) => row.form)).not.toContain('wide')
    expect(listingRows(1)).toEqual([{ form: 'wide', start: 0, size: 1 }])
  })
})
