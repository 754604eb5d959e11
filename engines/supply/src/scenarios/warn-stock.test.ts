import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivalDays } from './arrival-days.ts'
import { emptyFill, fullPlaces, meanFill } from './full-places.ts'
import { NO_ACTION, type StockProblem } from './problem.ts'
import { simulateStock } from './simulate-stock.ts'
import { stockOutRisks } from './stock-risks.ts'
import { warnStock } from './warn-stock.ts'
import type { StockOutWarning, StockWarning } from './warnings.ts'

const HORIZON = 28
const every = (units: number, days = HORIZON): Float64Array => new Float64Array(days).fill(units)
const tea = { id: 'tea', unitCost: 100, unitPrice: 250, unitMargin: 120, holdingCost: 1 }

/** Tea sells 2 or 4 a day in the east, where 30 are left; the south has 200 and sells 1. */
const shop = (east = 30, south = 200): StockProblem => ({
  horizon: HORIZON,
  places: ['east', 'south'],
  items: [tea],
  positions: [
    { item: 'tea', place: 'east', onHand: east, paths: [every(2), every(4), every(4), every(4)] },
    { item: 'tea', place: 'south', onHand: south, paths: [every(1), every(1), every(1), every(1)] },
  ],
})
const ofPlace = (warnings: readonly StockWarning[] | undefined, place: string | null): StockOutWarning | undefined =>
  warnings?.find((one): one is StockOutWarning => one.kind === 'stockOut' && one.place === place)

describe('warnings of stock-outs', () => {
  it('say how likely, when and how much', () => {
    const [east] = stockOutRisks(shop(), 14)!
    // 4 a day: 7 days are sold, 2 of the eighth; six days and 2 pieces are lost. 2 a day: 28 of 30 in a fortnight.
    expect(east).toEqual({
      item: 'tea',
      place: 'east',
      probability: 0.75,
      medianDay: 7,
      meanDay: 7,
      earlyDay: 7,
      lostUnits: 0.75 * 26,
    })
    const warning = ofPlace(warnStock(shop()), 'east')!
    expect(warning).toMatchObject({ probability: 0.75, medianDay: 7, lostMargin: 19.5 * 120, actWithin: null })
    expect(warning.reasons.slice(0, 2)).toEqual([
      { code: 'cover', onHand: 30, dailyDemand: expect.closeTo(3.5, 9), days: expect.closeTo(30 / 3.5, 9) },
      { code: 'noArrivals' },
    ])
    expect(warning.actions).toEqual([{ kind: 'none' }])
    expect(ofPlace(warnStock(shop(), { threshold: 0.8 }), 'east')).toBeUndefined()
    expect(ofPlace(warnStock(shop()), null)).toBeUndefined()
    expect(ofPlace(warnStock(shop(30, 5)), null)?.probability).toBe(0.75)
  })

  it('first take from a place that can spare it and is there in time, no more than it can spare', () => {
    const lanes = [{ from: 'south', to: 'east', days: 2 }]
    const rich = ofPlace(warnStock(shop(), { lanes }), 'east')!
    // Of the days 2 to 15 after it came: 16 days at 4 are 64, less 30.
    expect(rich.actions).toEqual([{ kind: 'transfer', from: 'south', to: 'east', units: 34, days: 2, inTime: true }])
    expect(rich.actWithin).toBe(5)
    const scarce = ofPlace(
      warnStock(shop(30, 25), { lanes, supply: [{ item: 'tea', kind: 'purchase', leadTime: [4, 5, 6], pack: 12 }] }),
      'east',
    )!
    // 14 of the 25 are sold in the south within the fortnight. Ordered is what is then still missing: two packs.
    expect(scarce.actions).toEqual([
      { kind: 'transfer', from: 'south', to: 'east', units: 11, days: 2, inTime: true },
      { kind: 'purchase', place: 'east', units: 24, days: 6, extraCost: 0, inTime: true },
    ])
    const slow = ofPlace(warnStock(shop(), { lanes: [{ from: 'south', to: 'east', days: 9 }] }), 'east')!
    expect(slow.actions).toEqual([{ kind: 'none' }])
    expect(slow.reasons.at(-1)).toEqual({ code: 'tooLate', days: 2 })
  })

  it('what one place spares is not promised twice', () => {
    const problem = shop(30, 30)
    const three: StockProblem = {
      ...problem,
      places: ['east', 'south', 'west'],
      positions: [
        ...problem.positions,
        { item: 'tea', place: 'west', onHand: 40, paths: [1, 2, 3, 4].map(() => every(4)) },
      ],
    }
    const warnings = warnStock(three, {
      lanes: ['east', 'west'].map((to) => ({ from: 'south', to, days: 1 })),
      threshold: 0.5,
    })!
    const given = warnings.flatMap((one) => (one.kind === 'stockOut' ? one.actions : []))
    const units = given.reduce((sum, one) => sum + (one.kind === 'transfer' ? one.units : 0), 0)
    expect(units).toBe(16)
    expect(ofPlace(warnings, 'east')?.actions[0]?.kind).toBe('transfer')
  })

  it('the regular way where it is fast enough, else the fast one; the price where none is', () => {
    const supply = [
      { item: 'tea', kind: 'purchase' as const, leadTime: 9 },
      { item: 'tea', kind: 'expedite' as const, leadTime: 3, extraUnitCost: 30 },
    ]
    expect(ofPlace(warnStock(shop(), { supply }), 'east')?.actions[0]).toMatchObject({ kind: 'expedite', inTime: true })
    const calm = [{ ...supply[0]!, leadTime: 6 }, supply[1]!]
    expect(ofPlace(warnStock(shop(), { supply: calm }), 'east')?.actions[0]).toMatchObject({
      kind: 'purchase',
      days: 6,
    })
    const elasticities = [{ item: 'tea', elasticity: -2 }]
    const dear = ofPlace(warnStock(shop(), { supply: [supply[0]!], elasticities }), 'east')!
    expect(dear.actions.map(({ kind }) => kind)).toEqual(['purchase', 'raisePrice'])
    // 49 asked for, 19.5 of them lost: the root of 49 / 29.5 is 1.29, but a fifth is the most.
    expect(dear.actions[1]).toMatchObject({ factor: 1.2 })
    expect(dear.reasons).toContainEqual({ code: 'supplierTooSlow', days: 9 })
    expect(dear.actWithin).toBe(-2)
  })

  it('the most urgent comes first; nothing that nobody asks for', () => {
    const problem: StockProblem = {
      ...shop(),
      items: ['soon', 'late', 'dead'].map((id) => ({ ...tea, id })),
      positions: (['soon', 'late', 'dead'] as const).map((item) => ({
        item,
        place: 'east',
        onHand: item === 'soon' ? 8 : item === 'late' ? 40 : 0,
        paths: [every(item === 'dead' ? 0 : 4)],
      })),
    }
    expect(warnStock(problem)?.flatMap((one) => (one.kind === 'stockOut' ? [one.item] : []))).toEqual(['soon', 'late'])
  })

  it('property: probabilities are the shares of futures that the simulation has run out, and thresholds nest', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(60), (seed, onHand) => {
        const random = seededRandom(seed)
        const paths = Array.from({ length: 20 }, () => Float64Array.from({ length: HORIZON }, () => random.int(9)))
        const positions = ['east', 'south'].map((place) => ({
          item: 'tea',
          place,
          onHand: random.int(onHand + 1),
          paths,
        }))
        const problem = { ...shop(), positions }
        const outcome = simulateStock({ ...problem, horizon: 14 }, [NO_ACTION])![0]!
        const risks = stockOutRisks(problem, 14)!
        outcome.positions.forEach(({ stockOut }, p) => {
          expect(risks[p]!.probability).toBe(stockOut.probability)
        })
        const counts = [0.2, 0.5, 0.9].map((threshold) => warnStock(problem, { threshold })!.length)
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      }),
      { numRuns: 60 },
    )
  })
})

describe('warnings of too much', () => {
  it('stock that lasts too long, with what is left of it', () => {
    const warning = warnStock(shop(30, 200), { overstockDays: 60 })?.find(({ kind }) => kind === 'overstock')
    // The south sells 60 of 200.
    expect(warning).toMatchObject({
      item: 'tea',
      place: 'south',
      probability: 1,
      days: 60,
      leftUnits: 140,
      leftValue: 14_000,
    })
    expect(warnStock(shop(30, 50), { overstockDays: 60 })?.some(({ kind }) => kind === 'overstock')).toBe(false)
  })

  it('a place that gets full, when, and by how much', () => {
    const coming: StockProblem = {
      ...shop(),
      positions: [{ ...shop().positions[0]!, arrivals: [{ day: [3, 5, 99, 99], units: 100 }] }],
    }
    const warnings = warnStock(coming, {
      capacities: [{ place: 'east', capacity: 150 }],
      sizes: [{ item: 'tea', size: 2 }],
    })
    // 122 pieces on day 3 (2 a day), 110 on day 5 (4 a day: 6 are left, 106 after sales), of 75.
    expect(warnings?.find(({ kind }) => kind === 'full')).toEqual({
      kind: 'full',
      place: 'east',
      probability: 0.5,
      medianDay: 3,
      excess: (2 * 122 - 150 + (2 * 106 - 150)) / 2,
      capacity: 150,
    })
  })

  it('a place that several batches of items fill together', () => {
    const coming: StockProblem = {
      ...shop(),
      positions: [{ ...shop().positions[0]!, arrivals: [{ day: [3, 5, 99, 99], units: 100 }] }],
    }
    const capacities = [{ place: 'east', capacity: 150 }]
    const fill = emptyFill(['east'], coming.horizon, 4)
    const ask = { horizon: coming.horizon, within: 14, threshold: 0.5 }
    const first = warnStock(coming, { capacities, fill })
    expect(first?.some(({ kind }) => kind === 'full')).toBe(false)
    expect(fullPlaces(fill, capacities, ask)).toEqual([])
    warnStock(coming, { capacities, fill })
    const both = warnStock(coming, { capacities, sizes: [{ item: 'tea', size: 2 }] })
    expect(fullPlaces(fill, capacities, ask)).toEqual(both?.filter(({ kind }) => kind === 'full'))
    // On the evening of day 3 one future has 122 pieces, three have 14; twice over.
    expect(meanFill(fill, 'east', coming.horizon)[3]).toBeCloseTo((2 * (122 + 3 * 14)) / 4, 9)
    expect(() => meanFill(fill, 'moon', 28)).toThrow('moon')
  })
})

describe('what is asked is checked, and can be stopped', () => {
  it('by name', () => {
    const asked = (options: Parameters<typeof warnStock>[1]) => () => warnStock(shop(), options)
    expect(asked({ withinDays: 40 })).toThrow('40 days do not lie within the horizon of 28')
    expect(asked({ lanes: [{ from: 'moon', to: 'east', days: 1 }] })).toThrow(
      'the lane from moon to east leads nowhere',
    )
    expect(asked({ supply: [{ item: 'pot', kind: 'purchase', leadTime: 1 }] })).toThrow('supply of pot: no such item')
    expect(asked({ supply: [{ item: 'tea', kind: 'purchase', leadTime: [] }] })).toThrow('a lead time')
    expect(asked({ capacities: [{ place: 'moon', capacity: 1 }] })).toThrow('the capacity of moon')
    expect(asked({ elasticities: [{ item: 'tea', elasticity: 1 }] })).toThrow('the elasticity of tea')
    expect(warnStock(shop(), { shouldStop: () => true })).toBeUndefined()
    expect(stockOutRisks(shop(), 14, { shouldStop: () => true })).toBeUndefined()
  })
})

describe('when things arrive', () => {
  it('as late as earlier ones, given that it is not here yet', () => {
    const random = seededRandom('late')
    expect(Array.from(arrivalDays({ dueIn: 4, lateness: [] }, 2, random))).toEqual([4, 4])
    expect([...new Set(arrivalDays({ dueIn: 4, lateness: [0, 0, 1, 3] }, 400, random))].sort()).toEqual([4, 5, 7])
    // Two days overdue: those that were on time are none of them.
    expect([...new Set(arrivalDays({ dueIn: -2, lateness: [0, 0, 2, 5, 9, 9] }, 400, random))].sort()).toEqual([
      0, 3, 7,
    ])
    // Later than any ever was: from today on, as long as late ones took.
    expect([...new Set(arrivalDays({ dueIn: -20, lateness: [0, 2, 6] }, 400, random))].sort()).toEqual([2, 6])
    expect(() => arrivalDays({ dueIn: Number.NaN, lateness: [] }, 1, random)).toThrow(RangeError)
  })
})
