import type { RoutingProblem, VehicleType } from '@qianmian/supply'
import type { FreightStop, RouteBasis, RouteResult } from '../../modules/routing/index.ts'
import { distanceKm } from '../supply/regions.ts'

/** What drives from one warehouse, and what lies there: goods of one warehouse are never on another's lorries. */
export interface DepotProblem {
  readonly locationId: string
  readonly problem: RoutingProblem
}

type Made = Pick<RouteBasis, 'rules' | 'vehicles' | 'warehouses' | 'stops' | 'roads'>

/**
 * The routing problem of each warehouse that has vehicles and stops: place 0 is the warehouse. Distances are km by road where a
 * service measured them, else by great circle times the detour; durations are minutes, costs minor units. A vehicle ends where it started.
 * @param isTaken which stops are planned
 */
export function depotProblems(made: Made, isTaken: (stopId: string) => boolean = () => true): DepotProblem[] {
  const { rules, vehicles, warehouses, stops, roads } = made
  return warehouses.flatMap((warehouse) => {
    const all = stops.filter(({ fromLocationId }) => fromLocationId === warehouse.id)
    const own = all.filter(({ id }) => isTaken(id))
    const types = vehicles
      .filter(({ locationId, count }) => locationId === warehouse.id && count > 0)
      .map(
        (vehicle): VehicleType => ({
          id: vehicle.id,
          from: 0,
          count: vehicle.count,
          capacity: [vehicle.capacityUnits],
          fixedCost: vehicle.perRunMinor,
          costPerDistance: vehicle.perKmMinor,
          shift: [vehicle.shiftFromMinute, vehicle.shiftToMinute],
          ...(vehicle.longestMinutes === null ? {} : { longestRoute: vehicle.longestMinutes }),
        }),
      )
    if (own.length === 0 || types.length === 0) return []
    const at = [warehouse, ...own]
    const measured = roads?.byWarehouse[warehouse.id]
    const columnOf = [0, ...own.map((stop) => all.indexOf(stop) + 1)]
    const table = (values: readonly number[]): Float64Array =>
      Float64Array.from(columnOf.flatMap((i) => columnOf.map((j) => values[i * (all.length + 1) + j] as number)))
    const distance = measured
      ? table(measured.km)
      : Float64Array.from(
          at.flatMap((a) => at.map((b) => (a === b ? 0 : (distanceKm(a, b) * rules.detourPercent) / 100))),
        )
    const duration = measured ? table(measured.minutes) : distance.map((km) => (km / rules.speedKmh) * 60)
    const { deliverFromMinute: opens, deliverToMinute: closes } = rules
    return [
      {
        locationId: warehouse.id,
        problem: {
          stops: own.map(({ id, units }, i) => ({
            id,
            place: i + 1,
            load: [units] as const,
            service: rules.stopMinutes,
            ...(opens === null || closes === null ? {} : { window: [opens, closes] as const }),
          })),
          vehicles: types,
          places: at.length,
          distance,
          duration,
        },
      },
    ]
  })
}

/** The way to a stop and back, without unloading. */
export function thereAndBack(
  { rules, warehouses, stops, roads }: Made,
  stop: FreightStop,
): { readonly km: number; readonly minutes: number } {
  const house = warehouses.find(({ id }) => id === stop.fromLocationId)
  if (!house) return { km: 0, minutes: 0 }
  const measured = roads?.byWarehouse[house.id]
  if (!measured) {
    const km = (2 * distanceKm(house, stop) * rules.detourPercent) / 100
    return { km, minutes: (km / rules.speedKmh) * 60 }
  }
  const own = stops.filter(({ fromLocationId }) => fromLocationId === house.id)
  const at = own.findIndex(({ id }) => id === stop.id) + 1
  const both = (values: readonly number[]): number => (values[at] as number) + (values[at * (own.length + 1)] as number)
  return { km: both(measured.km), minutes: both(measured.minutes) }
}

/** Routes of a plan with the pins that a person set, for the problem of one warehouse. */
export function pinnedProblem(
  { locationId, problem }: DepotProblem,
  { vehicles }: Pick<RouteBasis, 'vehicles'>,
  { routes }: Pick<RouteResult, 'routes'>,
) {
  const home = new Map(vehicles.map((vehicle) => [vehicle.id, vehicle.locationId]))
  const own = routes.filter(({ vehicleId }) => home.get(vehicleId) === locationId)
  const pinned = new Set(
    own.flatMap(({ stops }) => stops.flatMap(({ stopId, isPinned }) => (isPinned ? [stopId] : []))),
  )
  return {
    locationId,
    problem: {
      ...problem,
      stops: problem.stops.map((stop) => (pinned.has(stop.id) ? { ...stop, pinned: 'route' as const } : stop)),
    },
    from: { routes: own.map((one) => ({ vehicle: one.vehicleId, stops: one.stops.map(({ stopId }) => stopId) })) },
    pinned,
  }
}
