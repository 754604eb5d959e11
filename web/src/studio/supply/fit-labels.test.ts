import { describe, expect, it } from 'vitest'
import { above, fitLabels, spread, textWidth } from './fit-labels.ts'

describe('labels on a line', () => {
  it('do not run into one another, and the important one stays', () => {
    const labels = [
      { text: '双 11', at: 100, rank: 2 },
      { text: '今天', at: 104, rank: 0 },
      { text: '断货，已补正', at: 106, rank: 3 },
      { text: '双 12', at: 300, rank: 1 },
    ]
    const placed = fitLabels(labels, 0, 320)
    expect(placed.find(({ text }) => text === '今天')?.x).toBe(104)
    for (const a of placed)
      for (const b of placed)
        if (a !== b) expect(Math.abs(a.x - b.x)).toBeGreaterThan((textWidth(a.text) + textWidth(b.text)) / 2)
  })

  it('stay between the ends', () => {
    const [one] = fitLabels([{ text: '今天', at: 2, rank: 0 }], 0, 100)
    expect(one?.x).toBe(textWidth('今天') / 2)
  })

  it('at the ends of lines are pushed apart and keep their order', () => {
    expect(spread([10, 12, 40], 13)).toEqual([4.5, 17.5, 40])
    expect(spread([40, 10], 13)).toEqual([40, 10])
    const close = spread([20, 21, 22], 12)
    expect(close[0]).toBeLessThan(close[1] ?? 0)
    expect((close[2] ?? 0) - (close[0] ?? 0)).toBeCloseTo(24)
  })

  it('are held above a line, and still apart', () => {
    expect(above([10, 98, 105], 100, 13)).toEqual([10, 87, 100])
    expect(above([104, 103], 100, 13)).toEqual([100, 87])
    expect(above([10, 40], 100, 13)).toEqual([10, 40])
  })
})
