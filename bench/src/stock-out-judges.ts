import { forecastShop } from '@qianmian/forecast'
import { normalCdf, seededRandom } from '@qianmian/kernel'
import { arrivalDays, stockOutRisks } from '@qianmian/supply'
import { casesOn, drawLateness, drawUnits, nextLevel, runsOut, type StockCase, type StockShop } from './stock-shop.ts'

/** Days ahead that are judged. */
export const AHEAD = 14

/** What somebody believes of each case of a morning: the probability that it runs out. */
export type StockOutJudge = (shop: StockShop, day: number, cases: readonly StockCase[]) => readonly number[]

const PATHS = 500

/** The engine's: forecasts of the forecast engine from recorded sales, late deliveries as the shop had them, sampled futures. */
export const byFutures: StockOutJudge = (shop, day, cases) => {
  const { positions, calendars } = shop
  const random = seededRandom(`${shop.seed} futures ${day}`)
  const received = positions.flatMap(({ orders }) => orders.filter(({ arrives }) => arrives < day))
  const lateness = shop.suppliers.map((_, s) =>
    received.filter(({ supplier }) => supplier === s).map(({ promised, arrives }) => arrives - promised),
  )
  const caseOf = new Map(cases.map((one) => [one.position, one]))
  const idOf = new Map(positions.map((position) => [position, `${position.item}`]))
  const problem = {
    horizon: AHEAD,
    places: ['east', 'south'],
    items: [...new Set(cases.map(({ position }) => position.item))].map((item) => ({
      id: `${item}`,
      unitCost: 100,
      unitPrice: 200,
      unitMargin: 80,
      holdingCost: 0,
    })),
    positions: calendars.flatMap((calendar, category) => {
      const own = positions.filter((position) => position.category === category)
      if (own.length === 0) return []
      const { forecasts } = forecastShop(
        {
          items: own.map(({ sold, inStock }) => ({ units: sold.slice(0, day), inStock: inStock.slice(0, day) })),
          days: calendar.slice(0, day + AHEAD),
        },
        AHEAD,
      )
      return own.flatMap((position, i) => {
        const known = caseOf.get(position)
        if (!known) return []
        return [
          {
            item: idOf.get(position)!,
            place: position.place,
            onHand: known.onHand,
            paths: forecasts[i]!.paths(PATHS, `${shop.seed} ${day} ${position.item} ${position.place}`),
            arrivals: known.underWay.map(({ promised, supplier, units }) => ({
              units,
              day: arrivalDays({ dueIn: promised - day, lateness: lateness[supplier]! }, PATHS, random),
            })),
          },
        ]
      })
    }),
  }
  const risks = new Map(stockOutRisks(problem, AHEAD)!.map((risk) => [`${risk.item} ${risk.place}`, risk.probability]))
  return cases.map(({ position }) => risks.get(`${position.item} ${position.place}`)!)
}

/** Knows the law of demand, today's level and the suppliers' lateness, but not what will be drawn: nobody can do better. */
export const byOracle: StockOutJudge = (shop, day, cases) => {
  const random = seededRandom(`${shop.seed} oracle ${day}`)
  return cases.map((one) => {
    const { position, underWay } = one
    let out = 0
    for (let k = 0; k < PATHS; k++) {
      let level = position.levelAt(day - 1)
      const asked = Array.from({ length: AHEAD }, (_, h) => {
        level = nextLevel(position.kind, level, random)
        return drawUnits(position.kind, position.meanAt(day + h, level), random)
      })
      const arrives = underWay.map(({ placed, promised, supplier }) => {
        for (;;) {
          const at = Math.max(placed + 1, promised + drawLateness(shop.suppliers[supplier]!, random))
          if (at >= day) return at
        }
      })
      const isOut = runsOut(
        one,
        AHEAD,
        (t) => asked[t - day]!,
        (_, o) => arrives[o]!,
      )
      if (isOut) out += 1
    }
    return out / PATHS
  })
}

const RECENT = 28
const recent = ({ position, day }: StockCase): Float64Array => position.sold.subarray(day - RECENT, day)
const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
const unitsUnderWay = ({ underWay }: StockCase): number => underWay.reduce((sum, { units }) => sum + units, 0)

/** Days of cover: on hand and under way by the mean of four weeks. Warns (1) below a fortnight. */
export const byCover: StockOutJudge = (_shop, _day, cases) =>
  cases.map((one) => (one.onHand + unitsUnderWay(one) < AHEAD * meanOf(recent(one)) ? 1 : 0))

/** The normal formula: mean and deviation of four weeks, and what is promised within the fortnight. */
export const byNormalCover: StockOutJudge = (_shop, _day, cases) =>
  cases.map((one) => {
    const sales = recent(one)
    const mean = meanOf(sales)
    const deviation = Math.sqrt(sales.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (RECENT - 1))
    const promised = one.underWay.filter((order) => order.promised < one.day + AHEAD)
    const stock = one.onHand + promised.reduce((sum, { units }) => sum + units, 0)
    const spread = Math.max(deviation, 1e-9) * Math.sqrt(AHEAD)
    return normalCdf((AHEAD * mean - stock) / spread)
  })

/** A belief beside what came to pass. */
export interface JudgedCase {
  readonly probability: number
  readonly isOut: boolean
}

/** Judges shops on some mornings: the same cases for everybody. */
export function judged(
  shops: readonly { readonly shop: StockShop; readonly days: readonly number[] }[],
  judges: Readonly<Record<string, StockOutJudge>>,
): { readonly rows: Readonly<Record<string, readonly JudgedCase[]>>; readonly kinds: readonly string[] } {
  const rows: Record<string, JudgedCase[]> = Object.fromEntries(Object.keys(judges).map((name) => [name, []]))
  const kinds: string[] = []
  for (const { shop, days } of shops)
    for (const day of days) {
      const cases = casesOn(shop, day)
      const truths = cases.map((one) => runsOut(one, AHEAD, (t) => one.position.asked[t]!))
      for (const { position } of cases) kinds.push(position.kind)
      for (const [name, judge] of Object.entries(judges))
        judge(shop, day, cases).forEach((probability, c) => {
          rows[name]!.push({ probability, isOut: truths[c]! })
        })
    }
  return { rows, kinds }
}

/** Share of warnings that come true, and of stock-outs that are warned of. */
export function scoreAt(
  rows: readonly JudgedCase[],
  threshold: number,
): { readonly precision: number; readonly recall: number } {
  const warned = rows.filter(({ probability }) => probability >= threshold)
  const hits = warned.filter(({ isOut }) => isOut).length
  const out = rows.filter(({ isOut }) => isOut).length
  return { precision: warned.length > 0 ? hits / warned.length : 1, recall: out > 0 ? hits / out : 1 }
}

/** Mean squared distance of probability and what came (Brier 1950). */
export const brier = (rows: readonly JudgedCase[]): number =>
  rows.reduce((sum, { probability, isOut }) => sum + (probability - (isOut ? 1 : 0)) ** 2, 0) / rows.length

/** The threshold at which the smaller of precision by its aim and recall by its aim is largest. */
export function bestThreshold(
  rows: readonly JudgedCase[],
  aims: { readonly precision: number; readonly recall: number },
): number {
  let best = { threshold: 0.5, worth: -1 }
  for (let step = 1; step < 100; step++) {
    const { precision, recall } = scoreAt(rows, step / 100)
    const worth = Math.min(precision / aims.precision, recall / aims.recall)
    if (worth > best.worth) best = { threshold: step / 100, worth }
  }
  return best.threshold
}
