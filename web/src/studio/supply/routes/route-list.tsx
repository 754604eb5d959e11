import { useState } from 'react'
import type { RoutePlanView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { Frame } from '../../learn/frame.tsx'
import { money, units } from '../supply-figures.ts'
import { type Arrangement, clock, moveStop, type PlannedRoute } from './arrange.ts'
import { useVehicleName } from './move-menu.tsx'
import { RouteStops, STOP_TYPE } from './route-stops.tsx'

/** Every route with its vehicle, hours, load and cost; the open one with its stops. */
export function RouteList({
  plan,
  currency,
  open,
  onOpen,
  mayChange,
  onArrange,
}: {
  plan: RoutePlanView
  currency: string
  open: string | null
  onOpen: (routeId: string | null) => void
  mayChange: boolean
  onArrange: (routes: Arrangement, text: string) => void
}) {
  const { words } = useStudio()
  const { rt } = words
  return (
    <Frame
      title={rt.routes}
      unit={rt.routesUnit(plan.routes.length)}
      className="sp-c5"
      table={<RouteTable plan={plan} currency={currency} />}
    >
      <ul className="rt-routes">
        {plan.routes.map((route) => (
          <RouteCard
            key={route.id}
            plan={plan}
            route={route}
            currency={currency}
            isOpen={route.id === open}
            onOpen={() => onOpen(route.id === open ? null : route.id)}
            mayChange={mayChange}
            onArrange={onArrange}
          />
        ))}
      </ul>
      {plan.routes.length === 0 && <p className="t3 sm sp-none">{rt.sayNone}</p>}
      {mayChange && plan.routes.length > 0 && <p className="t3 xs rt-hint">{rt.dragHint}</p>}
    </Frame>
  )
}

function RouteCard({
  plan,
  route,
  currency,
  isOpen,
  onOpen,
  mayChange,
  onArrange,
}: {
  plan: RoutePlanView
  route: PlannedRoute
  currency: string
  isOpen: boolean
  onOpen: () => void
  mayChange: boolean
  onArrange: (routes: Arrangement, text: string) => void
}) {
  const { words, say, lang } = useStudio()
  const { rt } = words
  const [isOver, setIsOver] = useState(false)
  const vehicleName = useVehicleName(plan)
  const vehicle = plan.vehicles.find(({ id }) => id === route.vehicleId)
  const house = plan.warehouses.find(({ id }) => id === vehicle?.locationId)
  const name = vehicleName(route.vehicleId, route.number)
  const time = (minute: number) => {
    const { text, days } = clock(minute)
    return rt.nextDay(text, days)
  }
  const share = vehicle ? Math.min(1, route.units / vehicle.capacityUnits) : 0
  return (
    <li
      className={`${isOpen ? 'open' : ''}${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        if (!mayChange || !event.dataTransfer.types.includes(STOP_TYPE)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData(STOP_TYPE)
        setIsOver(false)
        if (!dragged || route.stops.some(({ stopId }) => stopId === dragged)) return
        event.preventDefault()
        const stop = plan.stops.find(({ id }) => id === dragged)
        onArrange(moveStop(plan, dragged, { routeId: route.id }), rt.moved(say(stop?.name), name))
      }}
    >
      <button type="button" className="rt-head" aria-expanded={isOpen} onClick={onOpen}>
        <span className="rt-title">
          <b>{name}</b>
          <span className="t2 sm">{rt.from(say(house?.name))}</span>
        </span>
        <span className="rt-money num">{money(route.costMinor, currency, lang)}</span>
        <span className="rt-facts t2 sm num">
          {rt.nStops(route.stops.length)}
          {rt.comma}
          {rt.km(units(route.km))}
          {rt.comma}
          {rt.hours(time(route.leavesMinute), time(route.backMinute))}
        </span>
        <span className="rt-load num" title={rt.load(units(route.units), units(vehicle?.capacityUnits ?? 0))}>
          <i aria-hidden="true">
            <i style={{ width: `${share * 100}%` }} />
          </i>
          <span className="t2 xs">{rt.load(units(route.units), units(vehicle?.capacityUnits ?? 0))}</span>
        </span>
      </button>
      {isOpen && <RouteStops plan={plan} route={route} mayChange={mayChange} onArrange={onArrange} />}
    </li>
  )
}

function RouteTable({ plan, currency }: { plan: RoutePlanView; currency: string }) {
  const { words, lang } = useStudio()
  const { rt } = words
  const vehicleName = useVehicleName(plan)
  const time = (minute: number) => {
    const { text, days } = clock(minute)
    return rt.nextDay(text, days)
  }
  return (
    <table className="tbl">
      <thead>
        <tr>
          {rt.tableHead.map((head, i) => (
            <th key={head} scope="col" className={i > 0 ? 'r' : ''}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.routes.map((route) => (
          <tr key={route.id}>
            <th scope="row">{vehicleName(route.vehicleId, route.number)}</th>
            {[
              units(route.stops.length),
              units(route.units),
              units(route.km),
              time(route.leavesMinute),
              time(route.backMinute),
              money(route.costMinor, currency, lang),
            ].map((cell, i) => (
              <td key={i} className="r num">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
