import { Link } from 'react-router'
import type { RoutePlanView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { Frame } from '../../learn/frame.tsx'
import { units } from '../supply-figures.ts'
import type { Arrangement } from './arrange.ts'
import { MoveMenu } from './move-menu.tsx'
import { STOP_TYPE } from './route-stops.tsx'

/** Stops that are on no route, each with why, and where it could go. */
export function LeftFrame({
  plan,
  mayChange,
  onArrange,
}: {
  plan: RoutePlanView
  mayChange: boolean
  onArrange: (routes: Arrangement, text: string) => void
}) {
  const { words, say } = useStudio()
  const { rt } = words
  return (
    <Frame title={rt.left} unit={rt.routesUnit(plan.left.length)} className="sp-c7">
      {plan.left.length === 0 && <p className="t3 sm">{rt.leftNone}</p>}
      <ul className="rt-left">
        {plan.left.map(({ stopId, says }) => {
          const stop = plan.stops.find(({ id }) => id === stopId)
          if (!stop) return null
          return (
            <li
              key={stopId}
              draggable={mayChange}
              onDragStart={(event) => {
                event.dataTransfer.setData(STOP_TYPE, stopId)
                event.dataTransfer.effectAllowed = 'move'
              }}
            >
              <span className="rt-place">
                <b className="m">{say(stop.name)}</b>
                <span className="t2 sm num">
                  {stop.kind === 'transfer' ? rt.transfer : rt.nOrders(stop.orders.length)}
                  {rt.comma}
                  {rt.pieces(units(stop.units))}
                </span>
              </span>
              <span className="sm">{say(says)}</span>
              {mayChange && <MoveMenu plan={plan} stopId={stopId} onArrange={onArrange} />}
            </li>
          )
        })}
      </ul>
    </Frame>
  )
}

/** What waits and is not for these vehicles, counted, with why. */
export function AsideFrame({ plan }: { plan: RoutePlanView }) {
  const { words } = useStudio()
  const { rt } = words
  const { aside, rules } = plan
  const lines = [
    aside.far.orders > 0 && rt.far(aside.far.orders, units(aside.far.units), rules.radiusKm),
    aside.unknown.orders > 0 && rt.unknown(aside.unknown.orders, aside.unknown.cities.join(rt.sep)),
    aside.abroad.orders > 0 && rt.abroad(aside.abroad.orders),
    aside.dispatched.orders > 0 && rt.onRoad(aside.dispatched.orders),
    aside.transfersFar > 0 && rt.transfersFar(aside.transfersFar),
    aside.unpaid > 0 && rt.unpaid(aside.unpaid),
  ].filter((line) => line !== false)
  const isNone = lines.length === 0 && aside.unplaced.orders === 0
  return (
    <Frame title={rt.aside} className="sp-c5">
      <ul className="rt-aside sm">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {aside.unplaced.orders > 0 && (
          <li>
            {rt.unplaced(aside.unplaced.orders)}
            <Link className="link" to="/studio/supply/inputs">
              {rt.toPlace}
            </Link>
          </li>
        )}
      </ul>
      {isNone && <p className="t3 sm">{rt.asideNone}</p>}
    </Frame>
  )
}
