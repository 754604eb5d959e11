import type { RoutePlanView } from '../../../../../server/src/contract/types.ts'
import { boundsOf, circle, line, type Mark, type Overlay, type Place } from './overlay.ts'

type Stop = RoutePlanView['stops'][number]

const MOST_NAMES = 60
const placeOf = ({ longitude, latitude }: { longitude: number; latitude: number }): Place => [longitude, latitude]

/**
 * Routes as straight lines from stop to stop, stops as dots, those of the open route with their order, stops on no route as rings.
 * @param open the route that is looked at, null for all of them
 * @param say a name in the reader's language
 */
export function routesOverlay(
  plan: Pick<RoutePlanView, 'vehicles' | 'warehouses' | 'stops' | 'routes' | 'left'>,
  open: string | null,
  say: (text: Stop['name']) => string,
): Overlay {
  const stopOf = new Map(plan.stops.map((stop) => [stop.id, stop]))
  const drawn = plan.routes.flatMap((route) => {
    const vehicle = plan.vehicles.find(({ id }) => id === route.vehicleId)
    const house = plan.warehouses.find(({ id }) => id === vehicle?.locationId)
    const stops = route.stops.flatMap(({ stopId }) => stopOf.get(stopId) ?? [])
    return house ? [{ route, house, stops }] : []
  })
  const shown = drawn.filter(({ route }) => open === null || route.id === open)
  // The open route is drawn over the others.
  const order = [...drawn].sort((a, b) => Number(a.route.id === open) - Number(b.route.id === open))
  const lines = order.map(({ route, house, stops }) =>
    line([house, ...stops, house].map(placeOf), {
      colour: route.id === open ? '--accent-mark' : open === null ? '--d1' : '--control',
      widthPx: route.id === open ? 3 : open === null ? 2.2 : 1.4,
      isDashed: false,
    }),
  )
  const missed = plan.left.flatMap(({ stopId }) => stopOf.get(stopId) ?? [])
  const circles = [
    ...missed.map((stop) =>
      circle(placeOf(stop), { fill: '--surface', edge: '--block-mark', radiusPx: 4, says: say(stop.name) }),
    ),
    ...(open === null ? shown : []).flatMap(({ stops }) =>
      stops.map((stop) =>
        circle(placeOf(stop), { fill: '--d1', edge: '--surface', radiusPx: 5, says: say(stop.name) }),
      ),
    ),
  ]
  const houses = [...new Map(drawn.map(({ house }) => [house.id, house])).values()]
  const numbers =
    open === null
      ? []
      : shown.flatMap(({ stops }) =>
          stops.map(
            (stop, i): Mark => ({ id: `${stop.id} number`, at: placeOf(stop), kind: 'number', text: `${i + 1}` }),
          ),
        )
  // Two loads of one city, or two routes through it, have one name.
  const names = new Map(
    shown.flatMap(({ stops }) =>
      stops.map((stop): [string, Mark] => {
        const text = say(stop.name)
        return [`${text} ${stop.longitude}`, { id: `${stop.id} name`, at: placeOf(stop), kind: 'stop', text }]
      }),
    ),
  )
  return {
    circles: { type: 'FeatureCollection', features: circles },
    lines: { type: 'FeatureCollection', features: lines },
    marks: [
      ...houses.map((house): Mark => ({ id: house.id, at: placeOf(house), kind: 'house', text: say(house.name) })),
      ...numbers,
      ...[...names.values()].slice(0, MOST_NAMES),
    ],
    bounds: boundsOf(shown.flatMap(({ house, stops }) => [house, ...stops].map(placeOf))),
  }
}
