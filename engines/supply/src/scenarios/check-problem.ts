import type { LeadTime } from '../stock/lead-time-demand.ts'
import type { DayWindow, StockPolicy, StockProblem, StockShock } from './problem.ts'

/** Refuses with a sentence that says where. */
function refuse(where: string, text: string): never {
  throw new RangeError(`${where}: ${text}`)
}

const isAmount = (value: number): boolean => value >= 0 && value < Number.POSITIVE_INFINITY

function checkAmounts(where: string, amounts: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(amounts))
    if (!isAmount(value)) refuse(where, `${name} is below 0 or no number`)
}

/** @param least smallest value that makes sense */
function checkSamples(where: string, name: string, samples: LeadTime, least = 0): void {
  if (typeof samples !== 'number' && samples.length === 0) refuse(where, `${name} has no sample`)
  const count = typeof samples === 'number' ? 1 : samples.length
  for (let k = 0; k < count; k++) {
    const value = typeof samples === 'number' ? samples : samples[k]!
    if (!(value >= least && value < Number.POSITIVE_INFINITY))
      refuse(where, `${name} is ${least === 0 ? 'below 0 or ' : ''}no number`)
  }
}

function checkUnique(what: string, ids: readonly string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) refuse(`${what} ${id}`, 'is there twice')
    seen.add(id)
  }
}

const at = (item: string, place: string): string => `item ${item} at place ${place}`

/**
 * Refuses a problem that makes no sense.
 * @throws RangeError that names the item and place
 */
export function checkProblem({ horizon, places, items, positions, crossShipping = [] }: StockProblem): void {
  if (!(Number.isInteger(horizon) && horizon >= 1)) throw new RangeError('the horizon is not at least one whole day')
  checkUnique('place', places)
  checkUnique(
    'item',
    items.map(({ id }) => id),
  )
  const knownPlaces = new Set(places)
  const knownItems = new Set(items.map(({ id }) => id))
  for (const { id, unitCost, unitPrice, unitMargin, holdingCost, leftoverCost = 0 } of items) {
    checkAmounts(`item ${id}`, { unitCost, unitPrice, holdingCost, leftoverCost })
    if (!Number.isFinite(unitMargin)) refuse(`item ${id}`, 'unitMargin is no number')
  }
  checkUnique(
    'position',
    positions.map(({ item, place }) => at(item, place)),
  )
  const count = positions[0]?.paths.length ?? 0
  for (const { item, place, onHand, paths, arrivals = [] } of positions) {
    const where = at(item, place)
    if (!knownItems.has(item)) refuse(where, 'no such item')
    if (!knownPlaces.has(place)) refuse(where, 'no such place')
    checkAmounts(where, { onHand })
    if (paths.length === 0) refuse(where, 'no sampled path')
    if (paths.length !== count) refuse(where, `${paths.length} paths, the first position has ${count}`)
    paths.forEach((path, k) => {
      if (path.length < horizon) refuse(where, `path ${k} has ${path.length} days of ${horizon}`)
      for (let t = 0; t < horizon; t++) if (!isAmount(path[t]!)) refuse(where, `path ${k} is below 0 or no number`)
    })
    for (const { day, units } of arrivals) {
      checkAmounts(where, { units })
      checkSamples(where, 'the day of an arrival', day)
    }
  }
  for (const { from, to, unitCost } of crossShipping) {
    const where = `shipping from ${from} to ${to}`
    if (!knownPlaces.has(from) || !knownPlaces.has(to)) refuse(where, 'no such place')
    if (from === to) refuse(where, 'leads nowhere')
    checkAmounts(where, { unitCost })
  }
}

function checkWindow(where: string, { fromDay = 0, untilDay }: DayWindow): void {
  if (!(Number.isInteger(fromDay) && fromDay >= 0)) refuse(where, 'fromDay is not a whole day from 0 on')
  if (untilDay !== undefined && !(Number.isInteger(untilDay) && untilDay >= fromDay))
    refuse(where, 'untilDay is not a whole day after fromDay')
}

/**
 * Refuses a policy that names what is not there.
 * @throws RangeError that names the policy, and the item and place
 */
export function checkPolicy(policy: StockPolicy, { items, positions }: StockProblem): void {
  const { purchases = [], transfers = [], prices = [], replenishment = [] } = policy
  const kept = new Set(positions.map(({ item, place }) => at(item, place)))
  const prefix = `policy ${policy.id}, `
  const placed = (item: string, place: string): string => {
    const where = `${prefix}${at(item, place)}`
    if (!kept.has(at(item, place))) refuse(where, 'no such position')
    return where
  }
  const wholeDay = (where: string, name: string, day: number, least = 0): void => {
    if (!(Number.isInteger(day) && day >= least)) refuse(where, `${name} is not a whole number from ${least} on`)
  }
  for (const { item, place, day, units, leadTime, fixedCost = 0 } of purchases) {
    const where = placed(item, place)
    wholeDay(where, 'the day of a purchase', day)
    checkAmounts(where, { units, fixedCost })
    checkSamples(where, 'leadTime', leadTime)
  }
  for (const { item, from, to, day, units, days, unitCost = 0, fixedCost = 0 } of transfers) {
    placed(item, from)
    const where = placed(item, to)
    if (from === to) refuse(where, 'a transfer leads nowhere')
    wholeDay(where, 'the day of a transfer', day)
    wholeDay(where, 'days on the way', days, 1)
    checkAmounts(where, { units, unitCost, fixedCost })
  }
  for (const { item, price, elasticity, fromDay = 0 } of prices) {
    const where = `${prefix}item ${item}`
    const known = items.find(({ id }) => id === item)
    if (!known) refuse(where, 'no such item')
    if (!(price > 0 && price < Number.POSITIVE_INFINITY && known.unitPrice > 0)) refuse(where, 'a price is not above 0')
    checkSamples(where, 'elasticity', elasticity, Number.NEGATIVE_INFINITY)
    wholeDay(where, 'fromDay', fromDay)
  }
  checkUnique(
    `${prefix}price of item`,
    prices.map(({ item }) => item),
  )
  for (const { item, place, review, firstDay = 0, level, reorderPoint = level, leadTime, pack = 1 } of replenishment) {
    const where = placed(item, place)
    wholeDay(where, 'review', review, 1)
    wholeDay(where, 'firstDay', firstDay)
    wholeDay(where, 'pack', pack, 1)
    checkAmounts(where, { level, reorderPoint })
    checkSamples(where, 'leadTime', leadTime)
  }
}

/**
 * Refuses a shock that names what is not there.
 * @throws RangeError that names the shock, and the item or place
 */
export function checkShock(shock: StockShock, { items, places }: StockProblem): void {
  for (const event of shock.events) {
    const where = `shock ${shock.id}, ${event.kind}`
    if ('item' in event && event.item !== undefined && !items.some(({ id }) => id === event.item))
      refuse(where, `no such item as ${event.item}`)
    if ('place' in event && event.place !== undefined && !places.includes(event.place))
      refuse(where, `no such place as ${event.place}`)
    if (event.kind !== 'supplierDelay') checkWindow(where, event)
    if (event.kind === 'demand') checkAmounts(where, { factor: event.factor })
    if (event.kind === 'supplierDelay') checkSamples(where, 'days', event.days)
    if (event.kind === 'competitorCut') {
      if (!(event.cut > 0 && event.cut < 1)) refuse(where, 'a cut lies between 0 and 1')
      checkSamples(where, 'crossElasticity', event.crossElasticity, Number.NEGATIVE_INFINITY)
    }
  }
}
