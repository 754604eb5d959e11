import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charmLadder } from './charm.ts'
import { type LadderOutcome, priceLadder } from './price-ladder.ts'
import type { LadderProduct, LadderRequest } from './problem.ts'

function draw(seed: number, n: number, points: number): LadderProduct[] {
  const random = seededRandom(`ladder ${seed}`)
  return Array.from({ length: n }, (_, i) => {
    const elasticity = 1.3 + 2.5 * random.next()
    const [around, units] = [5000 + random.int(20_000), 20 + random.int(200)]
    const cost = around * (0.4 + 0.3 * random.next())
    return {
      id: `p${i}`,
      current: points >> 1,
      points: Array.from({ length: points }, (__, p) => {
        const price = Math.round(around * (0.75 + (0.5 * p) / (points - 1)))
        const sold = units * (price / around) ** -elasticity
        return { price, units: sold, profit: Math.round(sold * (price - cost)) }
      }),
    }
  })
}

/** Every limit and line, from the request itself. */
function isKept({ products, limits = {}, lines = [] }: LadderRequest, choice: readonly number[]): boolean {
  const at = choice.map((p, i) => products[i]!.points[p]!)
  const sum = (f: (point: (typeof at)[number], i: number) => number) => at.reduce((s, point, i) => s + f(point, i), 0)
  const [units, profit, revenue] = [sum((p) => p.units), sum((p) => p.profit), sum((p) => p.units * p.price)]
  if (units < (limits.leastUnits ?? 0) - 1e-6) return false
  if (profit < ((limits.leastMarginBp ?? -1e9) / 10_000) * revenue - 1e-3) return false
  if (sum((_, i) => (choice[i] === products[i]!.current ? 0 : 1)) > (limits.mostChanges ?? 1e9)) return false
  return lines.every((line) => line.every((i, k) => k === 0 || at[line[k - 1]!]!.price <= at[i]!.price))
}

/** The best of all choices, by trying them. */
function exhaustive(request: LadderRequest): number {
  const { products } = request
  let best = Number.NEGATIVE_INFINITY
  const walk = (choice: number[]): void => {
    if (choice.length < products.length) {
      for (let p = 0; p < products[choice.length]!.points.length; p++) walk([...choice, p])
      return
    }
    if (isKept(request, choice))
      best = Math.max(
        best,
        choice.reduce((sum, p, i) => sum + products[i]!.points[p]!.profit, 0),
      )
  }
  walk([])
  return best
}

const unitsOf = (products: readonly LadderProduct[]) =>
  products.reduce((sum, p) => sum + p.points[p.current!]!.units, 0)
const planOf = (outcome: LadderOutcome) => {
  if (outcome.kind !== 'plan') throw new Error(outcome.kind)
  return outcome
}

describe('the price ladder of many products', () => {
  it('is as good as trying everything where that can be done, and its bound holds', () => {
    let exact = 0
    for (let seed = 0; seed < 40; seed++) {
      const products = draw(seed, 6, 4)
      const request: LadderRequest = {
        products,
        limits: { leastUnits: unitsOf(products) * 0.97, mostChanges: 3, leastMarginBp: 2500 },
        lines: [[0, 1]],
      }
      const best = exhaustive(request)
      const outcome = priceLadder(request)
      if (best === Number.NEGATIVE_INFINITY) {
        expect(outcome.kind).not.toBe('plan')
        continue
      }
      if (outcome.kind !== 'plan') continue
      expect(isKept(request, outcome.choice)).toBe(true)
      expect(outcome.bound).toBeGreaterThanOrEqual(best - 1e-3)
      expect(outcome.value).toBeLessThanOrEqual(best + 1e-3)
      if (outcome.value > best * 0.9999) exact += 1
    }
    expect(exact).toBeGreaterThan(25)
  })

  it('keeps every limit and line among hundreds, close to its bound', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 80, max: 300 }), (seed, n) => {
        const products = draw(seed, n, 11)
        const request: LadderRequest = {
          products,
          limits: { leastUnits: unitsOf(products) * 0.98, mostChanges: Math.floor(n * 0.3), leastMarginBp: 3000 },
          lines: Array.from({ length: Math.floor(n / 10) }, (_, k) => [10 * k, 10 * k + 1, 10 * k + 2]).map((line) =>
            line.sort((a, b) => products[a]!.points[0]!.price - products[b]!.points[0]!.price),
          ),
        }
        const plan = planOf(priceLadder(request))
        expect(isKept(request, plan.choice)).toBe(true)
        expect(plan.gap).toBeLessThan(0.004)
      }),
      { numRuns: 12 },
    )
  })

  it('says which limits cannot hold together', () => {
    const products = draw(1, 30, 5)
    const tooMany = unitsOf(products) * 10
    expect(priceLadder({ products, limits: { leastUnits: tooMany, mostChanges: 10 } })).toEqual({
      kind: 'conflict',
      conflicts: [['leastUnits']],
    })
    const most = products.reduce((sum, p) => sum + p.points[0]!.units, 0)
    expect(priceLadder({ products, limits: { leastUnits: most * 0.99, mostChanges: 5 } })).toEqual({
      kind: 'conflict',
      conflicts: [['leastUnits', 'mostChanges']],
    })
  })

  it('says which lines cannot be brought in order, and refuses malformed requests', () => {
    const point = (price: number) => ({ price, units: 1, profit: 1 })
    const products = [
      { id: 'S', points: [point(20), point(30)] },
      { id: 'L', points: [point(10)] },
    ]
    expect(priceLadder({ products, lines: [[0, 1]] })).toEqual({ kind: 'line-conflict', lines: [[0, 1]] })
    expect(priceLadder({ products, lines: [[1, 0]] })).toMatchObject({ kind: 'plan' })
    expect(() => priceLadder({ products, lines: [[0, 1], [1]] })).toThrow('two lines')
    expect(() => priceLadder({ products: [{ id: 'x', points: [] }] })).toThrow('no price')
    expect(() => priceLadder({ products: [{ id: 'x', points: [point(2), point(2)] }] })).toThrow('rise')
  })
})

describe('charm endings', () => {
  it('every price ends as it should, rises, and the price in force is among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 900_000 }), (around) => {
        const ladder = charmLadder(around, 'CNY', 3000, 11)
        expect(ladder).toContain(around)
        expect(ladder.length).toBeLessThanOrEqual(12)
        ladder.forEach((price, i) => {
          if (i > 0) expect(price).toBeGreaterThan(ladder[i - 1]!)
          expect(price).toBeGreaterThanOrEqual(around * 0.7)
          expect(price).toBeLessThanOrEqual(around * 1.3)
          if (price !== around) expect(String(price)).toMatch(/(80|90|800|900|8800|9900)$/)
        })
      }),
    )
    expect(charmLadder(19_900, 'CNY', 3000, 11)).toContain(18_900)
    expect(charmLadder(1980, 'JPY', 3000, 7).every((price) => price % 10 === 0)).toBe(true)
    expect(() => charmLadder(0, 'CNY', 3000, 11)).toThrow(RangeError)
  })
})
