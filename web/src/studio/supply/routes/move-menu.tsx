import type { RoutePlanView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { type Arrangement, goalsOf, moveStop } from './arrange.ts'

/** What a vehicle is called on the screen. */
export function useVehicleName(plan: Pick<RoutePlanView, 'vehicles'>) {
  const { words } = useStudio()
  return (vehicleId: string, number: number): string => {
    const vehicle = plan.vehicles.find(({ id }) => id === vehicleId)
    return words.rt.vehicle(vehicle?.name ?? '', number, vehicle?.count ?? 1)
  }
}

/** Where a stop can go: other routes of its warehouse, an idle vehicle, or off all routes. */
export function MoveMenu({
  plan,
  stopId,
  onArrange,
}: {
  plan: RoutePlanView
  stopId: string
  onArrange: (routes: Arrangement, text: string) => void
}) {
  const { words, say } = useStudio()
  const { rt } = words
  const vehicleName = useVehicleName(plan)
  const name = say(plan.stops.find(({ id }) => id === stopId)?.name)
  const { routes, idle, isOnRoute } = goalsOf(plan, stopId)
  const go = (goal: string) => {
    const [kind, id = ''] = goal.split(' ')
    if (kind === 'drop') return onArrange(moveStop(plan, stopId, { isDropped: true }), rt.dropped(name))
    const route = routes.find((one) => one.id === id)
    if (kind === 'route' && route)
      onArrange(moveStop(plan, stopId, { routeId: id }), rt.moved(name, vehicleName(route.vehicleId, route.number)))
    else if (kind === 'vehicle')
      onArrange(
        moveStop(plan, stopId, { vehicleId: id }),
        rt.moved(name, plan.vehicles.find((one) => one.id === id)?.name ?? ''),
      )
  }
  if (routes.length === 0 && idle.length === 0 && !isOnRoute) return null
  return (
    <select className="rt-move" aria-label={rt.move(name)} value="" onChange={(event) => go(event.target.value)}>
      <option value="" disabled>
        {rt.moveTo}
      </option>
      {routes.map((route) => (
        <option key={route.id} value={`route ${route.id}`}>
          {vehicleName(route.vehicleId, route.number)}
          {rt.comma}
          {rt.nStops(route.stops.length)}
        </option>
      ))}
      {idle.map((vehicle) => (
        <option key={vehicle.id} value={`vehicle ${vehicle.id}`}>
          {rt.toVehicle(vehicle.name)}
        </option>
      ))}
      {isOnRoute && <option value="drop">{rt.drop}</option>}
    </select>
  )
}
