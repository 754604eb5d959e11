import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minCostFlow } from '../transport/index.ts'
import { scheduleInbound } from './inbound-schedule.ts'
import { type BuildRequest, preBuild } from './pre-build.ts'
import type { StockProblem } from './problem.ts'
import { simulateStock } from './simulate-stock.ts'

const tea = { id: 'tea', unitCost: 100, unitPrice: 250, unitMargin: 120, holdingCost: 2 }
/** 1 a day, and 40 (or 30) on each of the two days of the event. */
const path = (peak: number): Float64Array =>
  Float64Array.from({ length: 14 }, (_, t) => (t === 10 || t === 11 ? peak : 1))
const shop: StockProblem = {
  horizon: 14,
  places: ['east'],
  items: [tea],
  positions: [{ item: 'tea', place: 'east', onHand: 30, paths: [path(30), path(40), path(40), path(40)] }],
}
const event = { fromDay: 10, untilDay: 12 }
const request: BuildRequest = { event, serviceLevel: 0.9, suppliers: [{ item: 'tea', leadTime: [3, 4, 5] }] }

describe('what is built before an event', () => {
  it('is what futures lack at its start, and comes as late as it can', () => {
    const plan = preBuild(shop, request)!
    // 30 less ten days: 20 are there, 80 are asked for.
    expect(plan.targets).toEqual([{ item: 'tea', place: 'east', needed: 80, expected: 20, missing: 60, built: 60 }])
    expect(plan.lines).toEqual([
      {
        item: 'tea',
        place: 'east',
        orderDay: 4,
        arrivalDay: 9,
        units: 60,
        cost: 6000,
        holdingCost: 120,
        reasons: [
          { code: 'event', needed: 80, expected: 20, serviceLevel: 0.9 },
          { code: 'leadTime', days: 5, onTime: 0.9 },
        ],
      },
    ])
    expect(plan.conflicts).toEqual([])
    expect(preBuild(shop, { ...request, serviceLevel: 0.2 })?.targets[0]?.missing).toBe(40)
  })

  it('counts what arrives, before and during the event', () => {
    const coming = (day: number) => ({
      ...shop,
      positions: [{ ...shop.positions[0]!, arrivals: [{ day, units: 25 }] }],
    })
    expect(preBuild(coming(5), request)?.targets[0]?.missing).toBe(35)
    // On the second day: the first lacks 20, both together 35.
    expect(preBuild(coming(11), request)?.targets[0]?.missing).toBe(35)
    expect(preBuild(coming(13), request)?.targets[0]?.missing).toBe(60)
  })

  it('goes in over several days where doors are narrow, and says what does not', () => {
    const narrow = preBuild(shop, { ...request, places: [{ place: 'east', inboundPerDay: 25 }] })!
    expect(narrow.lines.map(({ arrivalDay, units }) => [arrivalDay, units])).toEqual([
      [7, 10],
      [8, 25],
      [9, 25],
    ])
    expect(narrow.lines[0]?.reasons.at(-1)).toEqual({ code: 'spread', daysEarlier: 2 })
    const shut = preBuild(shop, { ...request, places: [{ place: 'east', inboundPerDay: 5 }] })!
    // Days 5 to 9.
    expect(shut.lines.reduce((sum, { units }) => sum + units, 0)).toBe(25)
    expect(shut.conflicts).toEqual([
      { code: 'inbound', item: 'tea', place: 'east', units: 35, marginAtRisk: 4200, perDay: 5 },
    ])
  })

  it('takes levels by item, and limits by day: what other goods leave', () => {
    expect(preBuild(shop, { ...request, serviceLevel: new Map([['tea', 0.2]]) })?.targets[0]?.missing).toBe(40)
    const byDay = (amount: number, last: number) =>
      Float64Array.from({ length: 10 }, (_, t) => (t === 9 ? last : amount))
    const doors = preBuild(shop, { ...request, places: [{ place: 'east', inboundPerDay: byDay(50, 10) }] })!
    expect(doors.lines.map(({ arrivalDay, units }) => [arrivalDay, units])).toEqual([
      [8, 50],
      [9, 10],
    ])
    // On the last evening 20 lie there anyway: 50 of 60 find room.
    const room = preBuild(shop, { ...request, places: [{ place: 'east', capacity: byDay(40, 70) }] })!
    expect(room.lines.reduce((sum, { units }) => sum + units, 0)).toBe(50)
    expect(() => preBuild(shop, { ...request, serviceLevel: new Map() })).toThrow('serviceLevel of item tea')
    expect(() =>
      preBuild(shop, { ...request, places: [{ place: 'east', inboundPerDay: new Float64Array(3) }] }),
    ).toThrow('fewer days')
  })

  it('is of the whole where places help each other: one least order, in packs, each its part', () => {
    const two: StockProblem = {
      ...shop,
      places: ['east', 'south'],
      positions: [
        shop.positions[0]!,
        // The south sells nothing in the event and has 90 left: 60 missing in the east, none in the whole.
        { item: 'tea', place: 'south', onHand: 90, paths: Array.from({ length: 4 }, () => new Float64Array(14)) },
      ],
    }
    expect(preBuild(two, { ...request, isPooled: true })?.lines).toEqual([])
    expect(preBuild(two, request)?.lines[0]?.units).toBe(60)
    const even: StockProblem = {
      ...two,
      positions: [shop.positions[0]!, { ...shop.positions[0]!, place: 'south', onHand: 0 }],
    }
    const suppliers = [{ item: 'tea', leadTime: 3, minOrder: 150, pack: 8 }]
    const plan = preBuild(even, { ...request, isPooled: true, suppliers })!
    // 60 and 80 missing: 140, raised to 150 and to 19 packs, of which 8 and 11 go where they are missing.
    expect(plan.lines.map(({ place, units }) => [place, units])).toEqual([
      ['east', 64],
      ['south', 88],
    ])
    expect(plan.lines[0]?.reasons.slice(2)).toEqual([
      { code: 'minOrder', from: 140, to: 150 },
      { code: 'pack', from: 150, to: 152 },
    ])
  })

  it('names the room, the lead time and the missing supplier', () => {
    const full = preBuild(shop, { ...request, places: [{ place: 'east', capacity: 50 }] })!
    expect(full.conflicts).toEqual([
      { code: 'capacity', item: 'tea', place: 'east', units: 30, marginAtRisk: 3600, capacity: 50 },
    ])
    expect(full.targets[0]?.built).toBe(30)
    const late = preBuild(shop, { ...request, suppliers: [{ item: 'tea', leadTime: 12 }] })!
    expect(late.conflicts).toEqual([
      { code: 'leadTime', item: 'tea', place: 'east', units: 60, marginAtRisk: 7200, days: 12, left: 9 },
    ])
    expect(preBuild(shop, { ...request, suppliers: [] })?.conflicts[0]?.code).toBe('noSupplier')
    expect(late.lines).toEqual([])
  })

  it('orders whole packs and least orders', () => {
    const suppliers = [{ item: 'tea', leadTime: 2, pack: 24, minOrder: 70 }]
    const plan = preBuild(shop, { ...request, suppliers, places: [{ place: 'east', inboundPerDay: 50 }] })!
    expect(plan.lines.map(({ arrivalDay, units }) => [arrivalDay, units])).toEqual([
      [8, 24],
      [9, 48],
    ])
    expect(plan.lines[0]?.reasons).toContainEqual({ code: 'minOrder', from: 60, to: 70 })
    expect(plan.lines[0]?.reasons).toContainEqual({ code: 'pack', from: 70, to: 72 })
  })

  it('the plan, simulated, lasts through the event in that share of futures', () => {
    const random = seededRandom('event')
    const paths = Array.from({ length: 400 }, () =>
      Float64Array.from({ length: 14 }, (_, t) => random.int(t === 10 || t === 11 ? 80 : 6)),
    )
    const problem = { ...shop, positions: [{ ...shop.positions[0]!, paths }] }
    const plan = preBuild(problem, { ...request, suppliers: [{ item: 'tea', leadTime: 4 }] })!
    const purchases = plan.lines.map(({ item, place, orderDay, units }) => ({
      item,
      place,
      day: orderDay,
      units,
      leadTime: 4,
    }))
    const short = (policy: { id: string; purchases: typeof purchases }): number => {
      const { positions } = simulateStock({ ...problem, horizon: 12 }, [policy])![0]!
      return positions[0]!.lostUnits
    }
    expect(short({ id: 'plan', purchases })).toBeLessThan(0.1 * short({ id: 'none', purchases: [] }))
  })

  it('refuses by name, and stops', () => {
    expect(() => preBuild(shop, { ...request, event: { fromDay: 12, untilDay: 20 } })).toThrow('an event from day 12')
    expect(() => preBuild(shop, { ...request, suppliers: [{ item: 'pot', leadTime: 1 }] })).toThrow('item pot')
    expect(() => preBuild(shop, { ...request, places: [{ place: 'moon' }] })).toThrow('place moon')
    expect(() => preBuild(shop, { ...request, serviceLevel: 1 })).toThrow('serviceLevel')
    expect(preBuild(shop, { ...request, shouldStop: () => true })).toBeUndefined()
  })
})

const load = fc.record({
  units: fc.nat(12),
  earliest: fc.nat(7),
  holdingCost: fc.nat(9),
  size: fc.integer({ min: 1, max: 3 }),
  worth: fc.nat(50),
  pack: fc.constant(1),
})

describe('the schedule of a door', () => {
  it('never exceeds doors and room, brings nothing before it can come, and accounts for every unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ base: load, pack: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
        fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
        (rows, doors, rooms) => {
          const loads = rows.map(({ base, pack }) => ({ ...base, pack, units: base.units * pack }))
          const { units, left } = scheduleInbound(loads, {
            perDay: Float64Array.from(doors),
            room: Float64Array.from(rooms),
          })
          let lies = 0
          for (let day = 0; day < 6; day++) {
            const today = units.reduce((sum, row) => sum + row[day]!, 0)
            expect(today).toBeLessThanOrEqual(doors[day]!)
            lies += units.reduce((sum, row, l) => sum + row[day]! * loads[l]!.size, 0)
            expect(lies).toBeLessThanOrEqual(rooms[day]!)
          }
          loads.forEach(({ units: wanted, earliest, pack }, l) => {
            const came = units[l]!.reduce((sum, value) => sum + value, 0)
            const not = left.reduce((sum, one) => sum + (one.load === l ? one.units : 0), 0)
            expect(came + not).toBe(wanted)
            units[l]!.forEach((value, day) => {
              expect(value % pack).toBe(0)
              if (value > 0) expect(day).toBeGreaterThanOrEqual(earliest)
            })
          })
        },
      ),
      { numRuns: 400 },
    )
  })

  it('costs what the best assignment costs, and has all in that any schedule has in', () => {
    fc.assert(
      fc.property(
        fc.array(load, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
        (loads, doors) => {
          const { units, left } = scheduleInbound(loads, {
            perDay: Float64Array.from(doors),
            room: new Float64Array(6).fill(Number.POSITIVE_INFINITY),
          })
          // Nodes: loads, days, and one for units that do not come, at a price above all holding.
          const DEAR = 1000
          const arcs = loads.flatMap(({ earliest, holdingCost }, l) => [
            ...doors.flatMap((_, day) =>
              day >= earliest ? [{ from: l, to: loads.length + day, cost: holdingCost * (6 - day) }] : [],
            ),
            { from: l, to: loads.length + 6, cost: DEAR },
          ])
          const total = loads.reduce((sum, one) => sum + one.units, 0)
          const best = bestCost(
            loads.map((one) => one.units),
            doors,
            total,
            arcs,
          )
          const holding = units.reduce(
            (sum, row, l) =>
              sum + row.reduce((part, value, day) => part + value * loads[l]!.holdingCost * (6 - day), 0),
            0,
          )
          const missing = left.reduce((sum, one) => sum + one.units, 0)
          if (missing === 0) expect(holding).toBe(best)
          expect(Math.floor(best / DEAR)).toBe(missing)
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** The cheapest flow from loads over days or the overflow into one sink. */
function bestCost(
  supplies: readonly number[],
  doors: readonly number[],
  total: number,
  arcs: readonly { from: number; to: number; cost: number }[],
): number {
  const day = supplies.length
  const sink = day + doors.length + 1
  const out = [...doors, total].map((capacity, d) => ({ from: day + d, to: sink, cost: 0, capacity }))
  const all = [...arcs.map((arc) => ({ ...arc, capacity: total })), ...out]
  const solved = minCostFlow({
    supply: [...supplies, ...doors.map(() => 0), 0, -total],
    from: all.map(({ from }) => from),
    to: all.map(({ to }) => to),
    cost: all.map(({ cost }) => cost),
    capacity: all.map(({ capacity }) => capacity),
  })
  if (!solved.ok) throw new Error('the overflow takes everything')
  return solved.value.cost
}
