import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, daysBetween, lunarDay, solarTermsOf, weekday } from './calendar.ts'
import { statutoryDay } from './holidays.ts'
import { OCCASIONS } from './occasions.data.ts'
import { occasionsAround, occasionsOf, windowOf } from './occasions.ts'
import { daysOfRule, easter } from './rule.ts'
import { seasonIn } from './seasons.ts'

const day = (year: number, id: string, region: 'CN' | 'US' = 'CN') =>
  occasionsOf(year, region).find(({ occasion }) => occasion.id === id)?.day

describe('festivals', () => {
  // From printed calendars.
  it.each([
    [2026, 'spring-festival', '2026-02-17'],
    [2027, 'spring-festival', '2027-02-06'],
    [2028, 'spring-festival', '2028-01-26'],
    [2027, 'new-years-eve', '2027-02-05'],
    [2027, 'dragon-boat', '2027-06-09'],
    [2027, 'qixi', '2027-08-08'],
    [2027, 'mid-autumn', '2027-09-15'],
    [2026, 'mid-autumn', '2026-09-25'],
    [2026, 'mothers-day', '2026-05-10'],
    [2026, 'fathers-day', '2026-06-21'],
    [2026, 'term-minor-snow', '2026-11-22'],
    [2026, 'term-winter-solstice', '2026-12-22'],
  ] as const)('%i %s is on %s', (year, id, iso) => expect(day(year, id)).toBe(iso))

  it('keep to the weekday that names them', () => {
    for (let year = 2020; year <= 2035; year++) {
      expect(weekday(day(year, 'thanksgiving', 'US') ?? '')).toBe(4)
      expect(weekday(day(year, 'black-friday', 'US') ?? '')).toBe(5)
      expect(weekday(day(year, 'cyber-monday', 'US') ?? '')).toBe(1)
      expect(weekday(easter(year))).toBe(0)
    }
    expect([easter(2024), easter(2025), easter(2026), easter(2038)]).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ])
    expect(daysOfRule({ kind: 'weekday', month: 5, n: -1, weekday: 1 }, 2026)).toEqual(['2026-05-25'])
  })

  it('come once a year; a lunar day near its turn comes twice or never', () => {
    for (const { id, rule } of OCCASIONS)
      for (let year = 2020; year <= 2035; year++) {
        const days = daysOfRule(rule, year)
        if (rule.kind !== 'lunar') expect(days, `${id} ${year}`).toHaveLength(1)
        for (const one of days) expect(one.startsWith(`${year}-`), id).toBe(true)
      }
    expect(daysOfRule({ kind: 'lunar', month: 12, day: 8 }, 2020)).toEqual(['2020-01-02'])
    expect(daysOfRule({ kind: 'lunar', month: 12, day: 8 }, 2025)).toEqual(['2025-01-07'])
  })

  it('have names in both languages and ids of their own', () => {
    expect(new Set(OCCASIONS.map(({ id }) => id)).size).toBe(OCCASIONS.length)
    for (const { name } of OCCASIONS) expect(name.zh && name.en).toBeTruthy()
  })
})

describe('the time around an occasion', () => {
  it('is led up to, kept, and told for a while', () => {
    const phase = (iso: string) => occasionsAround(iso, 'CN').find(({ occasion }) => occasion.id === '1111')
    expect(phase('2026-10-16')).toBeUndefined()
    expect(phase('2026-10-17')).toMatchObject({ phase: 'lead', inDays: 25 })
    expect(phase('2026-11-11')).toMatchObject({ phase: 'day', inDays: 0 })
    expect(phase('2026-11-13')).toMatchObject({ phase: 'tail', inDays: -2 })
    expect(phase('2026-11-14')).toBeUndefined()
  })

  it('reaches over the turn of the year', () => {
    expect(occasionsAround('2026-12-30', 'CN').map(({ occasion }) => occasion.id)).toContain('new-year')
    expect(occasionsAround('2027-01-02', 'CN').find(({ occasion }) => occasion.id === 'new-year')?.phase).toBe('tail')
  })

  it('is the window, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5800 }), (n) => {
        const iso = dayAfter('2020-01-01', n)
        for (const near of occasionsAround(iso, 'CN')) {
          const [from, to] = windowOf(near)
          expect(from <= iso && iso <= to).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('statutory days', () => {
  it('are as the notice says', () => {
    expect(statutoryDay('2025-10-01')).toMatchObject({ kind: 'holiday' })
    expect(statutoryDay('2025-09-28')).toMatchObject({ kind: 'workday-instead' })
    expect(statutoryDay('2025-11-25')).toEqual({ kind: 'workday' })
    expect(statutoryDay('2025-11-29')).toEqual({ kind: 'weekend' })
  })

  it('are not guessed before the notice, and can be brought', () => {
    expect(statutoryDay('2035-10-01')).toEqual({ kind: 'not-published' })
    const notice = { year: 2035, days: [{ day: '2035-10-01', name: '国庆节', isWork: false }] }
    expect(statutoryDay('2035-10-01', [notice])).toEqual({ kind: 'holiday', name: '国庆节' })
    expect(statutoryDay('2035-10-08', [notice])).toEqual({ kind: 'workday' })
  })
})

describe('calendar', () => {
  it('counts days', () => {
    expect(daysBetween('2026-11-25', '2026-12-01')).toBe(6)
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29')
    expect(lunarDay('2027-02-06')).toEqual({ year: 2027, month: 1, isLeap: false, day: 1 })
    expect(lunarDay('2025-07-25')).toMatchObject({ month: 6, isLeap: true, day: 1 })
    expect(solarTermsOf(2026)).toHaveLength(24)
    expect(() => lunarDay('tomorrow')).toThrow(RangeError)
  })

  it('has seasons by place', () => {
    expect(seasonIn('2026-11-25', 'cn-south')).toBe('autumn')
    expect(seasonIn('2026-11-25', 'cn-north')).toBe('winter')
    expect(seasonIn('2026-07-01', 'south-temperate')).toBe('winter')
  })
})
