import type { SupplyView } from '../../../../../server/src/contract/types.ts'
import { PROVINCES, SMALL_PLACES } from '../china-grid.data.ts'
import { heatStep, middleOf, unproject } from '../china-shape.ts'
import type { TransferLane } from '../lanes-of.ts'
import { bend } from './bend.ts'
import { boundsOf, circle, line, type Mark, type Overlay, type Place } from './overlay.ts'

const [LEAST_PX, MOST_PX] = [5, 26] as const

/** The words of the tower's overlay, already in the reader's language. */
export interface SupplyOverlayWords {
  readonly house: (warehouse: SupplyView['warehouses'][number]) => { readonly name: string; readonly stock: string }
  readonly load: (units: number) => string
  readonly region: (province: (typeof PROVINCES)[number], units: number, share: number) => string
}

/** The middle of a province on the drawn map, in degrees. */
function placeOf(letter: string): Place | undefined {
  const small = SMALL_PLACES.find((place) => place.letter === letter)
  if (small) return [small.longitude, small.latitude]
  const middle = middleOf(letter)
  return middle && unproject(middle)
}

/**
 * Demand as circles in the middle of each province (area by units, colour by the steps of the drawn map), transfers as arcs,
 * warehouses as words. Provinces without demand and warehouses without a place are left out.
 */
export function supplyOverlay(
  view: Pick<SupplyView, 'regions' | 'warehouses'>,
  lanes: readonly TransferLane[],
  words: SupplyOverlayWords,
): Overlay {
  const most = Math.max(0, ...view.regions.map(({ units }) => units))
  const all = view.regions.reduce((sum, { units }) => sum + units, 0)
  // The largest first, so that small neighbours are drawn over it.
  const regions = [...view.regions].sort((a, b) => b.units - a.units)
  const circles = regions.flatMap(({ province, units }) => {
    const known = PROVINCES.find(({ name }) => name === province)
    const at = known && placeOf(known.letter)
    if (!at || units <= 0) return []
    const radiusPx = Math.max(LEAST_PX, MOST_PX * Math.sqrt(units / most))
    const says = words.region(known, units, units / all)
    return [circle(at, { fill: `--seq-${heatStep(units, most)}`, edge: '--surface', radiusPx, says })]
  })
  const houses = view.warehouses.flatMap((one) => {
    const { longitude, latitude } = one
    return longitude === null || latitude === null ? [] : [{ one, at: [longitude, latitude] as Place }]
  })
  const arcs = lanes.flatMap((lane) => {
    const [from, to] = [lane.from, lane.to].map((id) => houses.find(({ one }) => one.id === id)?.at)
    return from && to ? [{ lane, ...bend(from, to) }] : []
  })
  const houseMarks = [...houses]
    .sort((a, b) => Number(b.one.isUrgent) - Number(a.one.isUrgent))
    .map(({ one, at }): Mark => {
      const { name, stock } = words.house(one)
      return { id: one.id, at, kind: one.isUrgent ? 'urgent' : 'house', text: name, detail: stock }
    })
  const laneMarks = arcs.flatMap(({ lane, middle, turn }): Mark[] => {
    const id = `${lane.from} ${lane.to}`
    return [
      { id: `${id} arrow`, at: middle, kind: lane.isOpen ? 'arrow open' : 'arrow', text: '', turn },
      { id, at: middle, kind: lane.isOpen ? 'load open' : 'load', text: words.load(lane.units) },
    ]
  })
  return {
    circles: { type: 'FeatureCollection', features: circles },
    lines: {
      type: 'FeatureCollection',
      features: arcs.map(({ lane, points }) =>
        line(points, {
          colour: lane.isOpen ? '--accent-mark' : '--ink-2',
          widthPx: lane.isOpen ? 2.4 : 1.8,
          isDashed: !lane.isOpen,
        }),
      ),
    },
    marks: [...houseMarks, ...laneMarks],
    bounds: boundsOf([...houses.map(({ at }) => at), ...circles.map(({ geometry }) => geometry.coordinates)]),
  }
}
