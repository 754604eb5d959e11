import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Pin from 'lucide-react/icons/pin'
import { useState } from 'react'
import type { RoutePlanView } from '../../../../../server/src/contract/types.ts'
import { Icon } from '../../../design/icon.tsx'
import { useStudio } from '../../context.tsx'
import { units } from '../supply-figures.ts'
import { type Arrangement, clock, moveStop, type PlannedRoute, pinStop } from './arrange.ts'
import { MoveMenu } from './move-menu.tsx'

/** Stops that are dragged say which they are. */
export const STOP_TYPE = 'application/x-qianmian-stop'

/** Stops of a route in order: each can be pinned, moved, put earlier or later, and taken off, by mouse or keyboard. */
export function RouteStops({
  plan,
  route,
  mayChange,
  onArrange,
}: {
  plan: RoutePlanView
  route: PlannedRoute
  mayChange: boolean
  onArrange: (routes: Arrangement, text: string) => void
}) {
  const { words, say } = useStudio()
  const { rt } = words
  const [over, setOver] = useState<number>()
  const time = (minute: number) => {
    const { text, days } = clock(minute)
    return rt.nextDay(text, days)
  }
  const stopOf = new Map(plan.stops.map((stop) => [stop.id, stop]))
  const nameOf = (stopId: string) => say(stopOf.get(stopId)?.name)
  const reorder = (stopId: string, at: number) =>
    onArrange(moveStop(plan, stopId, { routeId: route.id, at }), rt.reordered(nameOf(stopId)))
  return (
    <ol className="rt-stops num">
      {route.stops.map(({ stopId, isPinned, arrivesMinute, km }, i) => {
        const stop = stopOf.get(stopId)
        if (!stop) return null
        const name = say(stop.name)
        return (
          <li
            key={stopId}
            className={over === i ? 'over' : ''}
            draggable={mayChange}
            onDragStart={(event) => {
              event.dataTransfer.setData(STOP_TYPE, stopId)
              event.dataTransfer.effectAllowed = 'move'
            }}
            onDragOver={(event) => {
              if (!mayChange || !event.dataTransfer.types.includes(STOP_TYPE)) return
              event.preventDefault()
              setOver(i)
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => {
              const dragged = event.dataTransfer.getData(STOP_TYPE)
              setOver(undefined)
              if (!dragged || dragged === stopId) return
              event.preventDefault()
              event.stopPropagation()
              const isOwn = route.stops.some((one) => one.stopId === dragged)
              if (isOwn) reorder(dragged, i)
              else
                onArrange(
                  moveStop(plan, dragged, { routeId: route.id, at: i }),
                  rt.moved(nameOf(dragged), rt.nStops(route.stops.length + 1)),
                )
            }}
          >
            <span className="rt-no">{i + 1}</span>
            <span className="rt-when">{time(arrivesMinute)}</span>
            <span className="rt-place">
              <b className="m">{name}</b>
              <span className="t2 sm">
                {stop.kind === 'transfer' ? rt.transfer : rt.nOrders(stop.orders.length)}
                {rt.comma}
                {rt.pieces(units(stop.units))}
                {rt.comma}
                {rt.km(units(km))}
                {isPinned && !mayChange ? `${rt.comma}${rt.pinned}` : ''}
              </span>
            </span>
            {mayChange && (
              <span className="rt-deeds">
                <button
                  type="button"
                  className="icon-btn"
                  aria-pressed={isPinned}
                  aria-label={isPinned ? rt.unpin(name) : rt.pin(name)}
                  title={isPinned ? rt.unpin(name) : rt.pin(name)}
                  onClick={() =>
                    onArrange(
                      pinStop(plan, stopId, !isPinned),
                      isPinned ? rt.unpinnedToast(name) : rt.pinnedToast(name),
                    )
                  }
                >
                  <Icon of={Pin} size={15} />
                </button>
                <button
                  type="button"
                  className="icon-btn"
                  aria-label={rt.up(name)}
                  title={rt.up(name)}
                  disabled={i === 0}
                  onClick={() => reorder(stopId, i - 1)}
                >
                  <Icon of={ArrowUp} size={15} />
                </button>
                <button
                  type="button"
                  className="icon-btn"
                  aria-label={rt.down(name)}
                  title={rt.down(name)}
                  disabled={i === route.stops.length - 1}
                  onClick={() => reorder(stopId, i + 1)}
                >
                  <Icon of={ArrowDown} size={15} />
                </button>
                <MoveMenu plan={plan} stopId={stopId} onArrange={onArrange} />
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
