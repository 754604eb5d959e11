import { describe, expect, it } from 'vitest'
import { solarTerm } from './season.ts'

const at = (day: string) => solarTerm(Date.parse(`${day}T12:00:00+08:00`)).zh

describe('solar terms', () => {
  it('name the season that the almanac names', () => {
    // Days on which the term began, China time: 2026 立春 02-04, 夏至 06-21, 立秋 08-07, 小雪 11-22, 冬至 12-22.
    expect([at('2026-02-05'), at('2026-06-22'), at('2026-08-08'), at('2026-11-25'), at('2026-12-23')]).toEqual([
      '立春',
      '夏至',
      '立秋',
      '小雪',
      '冬至',
    ])
    expect([at('2026-02-03'), at('2026-06-20'), at('2026-11-21'), at('2026-12-21')]).toEqual([
      '大寒',
      '芒种',
      '立冬',
      '大雪',
    ])
  })

  it('run through all twenty-four in a year, in order', () => {
    const seen: string[] = []
    for (let day = 0; day < 366; day++) {
      const { zh } = solarTerm(Date.UTC(2027, 0, 1) + day * 86_400_000)
      if (seen.at(-1) !== zh) seen.push(zh)
    }
    expect(new Set(seen).size).toBe(24)
    expect(seen.length).toBeLessThanOrEqual(25)
  })
})
