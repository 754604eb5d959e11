import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { forecast } from '../ensemble/forecast.ts'
import { severalSeasons } from './several.ts'

const week = (t: number) => 0.3 * Math.sin((2 * Math.PI * t) / 7)
const year = (t: number) => 0.5 * Math.cos((2 * Math.PI * t) / 365)

describe('several seasons', () => {
  const random = seededRandom('daily')
  const logs = Float64Array.from({ length: 1125 }, (_, t) => 4 + week(t) + year(t) + 0.08 * random.normal())

  it('are told apart, and go on', () => {
    const { flat, at } = severalSeasons(logs.subarray(0, 1095), [7, 365])
    let [spread, off] = [0, 0]
    for (const value of flat) spread += (value - 4) ** 2 / flat.length
    expect(Math.sqrt(spread)).toBeLessThan(0.14)
    for (let t = 1095; t < 1125; t++) off += Math.abs(at(t) - week(t) - year(t)) / 30
    expect(off).toBeLessThan(0.09)
  })

  it('a forecast that knows the year is nearer than one that knows the week only, where the year turns', () => {
    // Half a year after the peak and on: sales rise again.
    const [until, horizon] = [930, 60]
    const values = logs.map(Math.exp)
    const off = (alsoPeriods: readonly number[]) => {
      const { mean } = forecast({ values: values.subarray(0, until), period: 7, alsoPeriods }, horizon)
      return mean.reduce((sum, value, h) => sum + Math.abs(Math.log(value) - (logs[until + h] as number)) / horizon, 0)
    }
    expect(off([365])).toBeLessThan(0.9 * off([]))
  })

  it('leaves out what a series does not hold twice', () => {
    const short = logs.subarray(0, 100)
    expect(severalSeasons(short, [365]).flat).toEqual(short)
    const plain = forecast({ values: short, period: 7 }, 5).members
    expect(forecast({ values: short, period: 7, alsoPeriods: [365] }, 5).members.length).toBe(plain.length + 3)
  })
})
