import { MAP_BOX, type Point } from '../china-shape.ts'

/** A part of the map as it is drawn: `x' = (x - left) × scale`, in pixels. */
export interface MapView {
  readonly left: number
  readonly top: number
  readonly scale: number
}

/** Never closer than this many units of the map from edge to edge: some 300 km. */
const LEAST_SPAN = 40
const PAD_PX = 46
/** The projection is 829.39 units to the earth's radius of 6,371 km. */
export const KM_PER_UNIT = 6371 / 829.39

/**
 * The part of the map that shows some points, in the middle of the frame, never closer than a few hundred km; the whole country
 * where there are none.
 * @param points in units of the map
 * @param width @param height of the frame in pixels
 */
export function fitView(points: readonly Point[], width: number, height: number): MapView {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [west, east, north, south] =
    points.length > 0
      ? [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
      : [MAP_BOX.x, MAP_BOX.x + MAP_BOX.width, MAP_BOX.y, MAP_BOX.y + MAP_BOX.height]
  const scale = Math.min(
    (width - 2 * PAD_PX) / Math.max(east - west, LEAST_SPAN),
    (height - 2 * PAD_PX) / Math.max(south - north, LEAST_SPAN),
  )
  return {
    left: (west + east) / 2 - width / 2 / scale,
    top: (north + south) / 2 - height / 2 / scale,
    scale,
  }
}

/** @example placeIn({ left: 10, top: 0, scale: 2 }, { x: 20, y: 5 }) // { x: 20, y: 10 } */
export const placeIn = ({ left, top, scale }: MapView, { x, y }: Point): Point => ({
  x: (x - left) * scale,
  y: (y - top) * scale,
})

/** A round number of km for a scale bar of at most so many pixels. @example scaleBar(10, 120) // { km: 50, px: 65 } about */
export function scaleBar(scale: number, mostPx: number): { readonly km: number; readonly px: number } {
  const most = (mostPx / scale) * KM_PER_UNIT
  const km = [1000, 500, 200, 100, 50, 20, 10].find((round) => round <= most) ?? 10
  return { km, px: (km / KM_PER_UNIT) * scale }
}
