import type { RoutePlanView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { PROVINCES } from '../china-grid.data.ts'
import { BORDERS, middleOf, type Point, PROVINCE_PATHS, project } from '../china-shape.ts'
import { textWidth } from '../fit-labels.ts'
import { type Box, placeLabels } from '../place-labels.ts'
import { units } from '../supply-figures.ts'
import { useWidth } from '../use-width.ts'
import { fitView, placeIn, scaleBar } from './fit-view.ts'

const MOST_LABELS = 40

/** Routes on the map of facets, zoomed to the one that is open, or to all of them. Straight lines from stop to stop, no roads. */
export function RouteMap({ plan, open }: { plan: RoutePlanView; open: string | null }) {
  const { words, say, lang } = useStudio()
  const { rt } = words
  const [box, width] = useWidth(560)
  const height = Math.round(Math.min(460, Math.max(300, width * 0.74)))
  const stopOf = new Map(plan.stops.map((stop) => [stop.id, stop]))
  const houseOf = (vehicleId: string) => {
    const vehicle = plan.vehicles.find(({ id }) => id === vehicleId)
    return plan.warehouses.find(({ id }) => id === vehicle?.locationId)
  }
  const shown = plan.routes.filter(({ id }) => open === null || id === open)
  const at = ({ longitude, latitude }: { longitude: number; latitude: number }): Point => project(longitude, latitude)
  const seen = shown.flatMap((route) => {
    const house = houseOf(route.vehicleId)
    return [...(house ? [at(house)] : []), ...route.stops.flatMap(({ stopId }) => stopOf.get(stopId) ?? []).map(at)]
  })
  const view = fitView(seen, width, height)
  const draw = (one: { longitude: number; latitude: number }): Point => placeIn(view, at(one))
  const lines = plan.routes.flatMap((route) => {
    const house = houseOf(route.vehicleId)
    if (!house) return []
    const chain = [house, ...route.stops.flatMap(({ stopId }) => stopOf.get(stopId) ?? []), house].map(draw)
    return [{ route, chain, d: `M${chain.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` }]
  })
  // The open route is drawn over the others.
  lines.sort((a, b) => Number(a.route.id === open) - Number(b.route.id === open))
  const houses = plan.warehouses.filter(({ id }) =>
    plan.vehicles.some(
      (vehicle) => vehicle.locationId === id && plan.routes.some(({ vehicleId }) => vehicleId === vehicle.id),
    ),
  )
  const left = plan.left.flatMap(({ stopId }) => stopOf.get(stopId) ?? [])
  const isSeen = ({ x, y }: Point) => x > 0 && y > 0 && x < width && y < height
  const named = new Map<
    string,
    { readonly id: string; readonly text: string; readonly point: Point; readonly isHouse: boolean }
  >()
  for (const house of houses)
    named.set(house.id, { id: house.id, text: say(house.name), point: draw(house), isHouse: true })
  for (const route of shown)
    for (const { stopId } of route.stops) {
      const stop = stopOf.get(stopId)
      const text = say(stop?.name)
      // Two loads of one city, or two routes through it, have one name.
      if (stop) named.set(`${text} ${stop.longitude}`, { id: stop.id, text, point: draw(stop), isHouse: false })
    }
  const labels = [...named.values()].filter(({ point }) => isSeen(point)).slice(0, MOST_LABELS)
  const dots: Box[] = labels.map(({ point }) => ({ x: point.x - 8, y: point.y - 8, width: 16, height: 16 }))
  const bar = scaleBar(view.scale, 120)
  const boxes = placeLabels(
    labels.map(({ id, text, point, isHouse }) => ({
      id,
      at: point,
      width: textWidth(text, isHouse ? 13 : 12) + 4,
      height: 16,
    })),
    [...dots, { x: 0, y: height - 30, width: bar.px + 24, height: 30 }],
    shown.length > 3 ? [] : lines.filter(({ route }) => shown.includes(route)).flatMap(({ chain }) => chain),
    { x: 0, y: 0, width, height },
  )
  const isFree = (box: Box): boolean =>
    [...dots, ...boxes].every(
      (other) =>
        box.x > other.x + other.width ||
        other.x > box.x + box.width ||
        box.y > other.y + other.height ||
        other.y > box.y + box.height,
    )
  // Where they help to find one's way: in sight, and in nobody's way.
  const provinces = PROVINCES.flatMap(({ letter, short, en }) => {
    const middle = middleOf(letter)
    if (!middle) return []
    const [text, point] = [lang === 'zh' ? short : en, placeIn(view, middle)]
    const half = textWidth(text) / 2
    const own = { x: point.x - half, y: point.y - 11, width: 2 * half, height: 14 }
    const isInside = own.x > 0 && own.x + own.width < width && own.y > 0 && point.y < height - 30
    return isInside && isFree(own) ? [{ text, point }] : []
  })
  const move = `scale(${view.scale}) translate(${-view.left} ${-view.top})`
  return (
    <div ref={box} className="sp-read rt-map" role="img" aria-label={mapText()}>
      <svg width={width} height={height} aria-hidden="true">
        <g transform={move}>
          {PROVINCES.map(({ letter }) => (
            <path key={letter} className="land" d={PROVINCE_PATHS.get(letter) ?? ''} />
          ))}
          <path className="borders" d={BORDERS} />
        </g>
        {provinces.map(({ text, point }) => (
          <text key={text} className="province" x={point.x} y={point.y} textAnchor="middle">
            {text}
          </text>
        ))}
        {lines.map(({ route, d }) => (
          <path
            key={route.id}
            className={route.id === open ? 'route open' : open === null ? 'route' : 'route other'}
            d={d}
          />
        ))}
        {left.map((stop) => {
          const { x, y } = draw(stop)
          return <circle key={stop.id} className="missed" cx={x} cy={y} r={4} />
        })}
        {shown.flatMap((route) =>
          route.stops.flatMap(({ stopId }, i) => {
            const stop = stopOf.get(stopId)
            if (!stop) return []
            const { x, y } = draw(stop)
            return route.id === open ? (
              <g key={stopId} className="stop open">
                <circle cx={x} cy={y} r={9} />
                <text x={x} y={y + 3.8} textAnchor="middle">
                  {i + 1}
                </text>
              </g>
            ) : (
              <circle key={stopId} className="stop" cx={x} cy={y} r={4} />
            )
          }),
        )}
        {houses.map((house) => {
          const { x, y } = draw(house)
          return (
            <rect
              key={house.id}
              className="house"
              x={x - 6}
              y={y - 6}
              width={12}
              height={12}
              transform={`rotate(45 ${x} ${y})`}
            />
          )
        })}
        {labels.map(({ id, text, point, isHouse }, i) => {
          const own = boxes[i]
          if (!own) return null
          const isLeft = own.x + own.width / 2 < point.x - 8
          return (
            <text
              key={id}
              className={isHouse ? 'name house-name' : 'name'}
              x={isLeft ? own.x + own.width : own.x}
              y={own.y + 12}
              textAnchor={isLeft ? 'end' : 'start'}
            >
              {text}
            </text>
          )
        })}
        <g className="bar" transform={`translate(8 ${height - 10})`}>
          <path d={`M0 -4V0H${bar.px.toFixed(1)}V-4`} />
          <text x={bar.px / 2} y={-6} textAnchor="middle">
            {rt.km(units(bar.km))}
          </text>
        </g>
      </svg>
    </div>
  )

  function mapText(): string {
    return rt.mapSay(
      shown.length,
      shown.reduce((sum, { stops }) => sum + stops.length, 0),
    )
  }
}
