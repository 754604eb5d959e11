import { describe, expect, it } from 'vitest'
import { ALL_FIELDS, fieldText, fieldValue } from './settings-fields.ts'

describe('settings of prices and supply as they are typed', () => {
  it('come back as they went, to the last minor unit', () => {
    for (const field of ALL_FIELDS)
      for (const value of [0, 1, 250, 1999])
        expect(fieldValue(field, fieldText(field.kind, value, 'CNY'), 'CNY')).toBe(value)
  })

  it('may be empty only where no limit is a choice', () => {
    expect(fieldValue({ name: 'budgetMinor', kind: 'money', isOptional: true }, ' ', 'CNY')).toBeNull()
    expect(fieldValue({ name: 'stepBp', kind: 'bp' }, '', 'CNY')).toBeUndefined()
  })

  it('refuse what is no number', () => {
    expect(fieldValue({ name: 'restDays', kind: 'days' }, '一周', 'CNY')).toBeUndefined()
    expect(fieldValue({ name: 'restDays', kind: 'days' }, '1.5', 'CNY')).toBeUndefined()
    expect(fieldValue({ name: 'laneUnitMinor', kind: 'money' }, '2.405', 'CNY')).toBeUndefined()
  })
})
