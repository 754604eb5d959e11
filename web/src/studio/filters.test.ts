import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GATES, type InboxFilters, proposalQuery, readFilters, STATUSES, writeFilters } from './filters.ts'

const filters: fc.Arbitrary<InboxFilters> = fc
  .record(
    {
      status: fc.constantFrom(...STATUSES),
      gate: fc.constantFrom(...GATES),
      run: fc.stringMatching(/^[\w-]{1,30}$/),
      text: fc.string({ minLength: 1, maxLength: 50 }),
    },
    { requiredKeys: ['status'] },
  )
  .map((value) => value)

describe('the inbox address', () => {
  it('gives back every filter that it was given', () => {
    fc.assert(
      fc.property(filters, (value) => {
        expect(readFilters(writeFilters(value))).toEqual({ ...value })
      }),
    )
  })

  it('shows what is open when the address says nothing or nonsense', () => {
    expect(readFilters(new URLSearchParams('status=gone&gate=red&run=../x'))).toEqual({ status: 'open' })
    expect(writeFilters({ status: 'open' }).toString()).toBe('')
  })

  it('asks the server for the same', () => {
    expect(proposalQuery({ status: 'later', gate: 'ask', run: 'run_1', text: '亚麻 短袖' })).toBe(
      'status=later&gate=ask&runId=run_1&text=%E4%BA%9A%E9%BA%BB+%E7%9F%AD%E8%A2%96',
    )
  })
})
