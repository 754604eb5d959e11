import type { Place } from './overlay.ts'

const [SAMPLES, BEND] = [24, 0.16] as const
const RADIANS = Math.PI / 180

/** Up the sheet of a Mercator map, in degrees at the equator: there an arc looks as round as it is meant. */
const up = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / RADIANS
const down = (y: number): number => (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS

/**
 * An arc between two places that shows that something goes from one to the other, and not along which road: both directions
 * bend apart.
 * @returns its points, its middle, and in degrees clockwise from the east where it goes there
 * @example bend([121, 31], [104, 30]).points.length // 25
 */
export function bend(
  from: Place,
  to: Place,
): { readonly points: Place[]; readonly middle: Place; readonly turn: number } {
  const [x1, y1, x2, y2] = [from[0], up(from[1]), to[0], up(to[1])]
  const [dx, dy] = [x2 - x1, y2 - y1]
  const control = { x: x1 + dx / 2 - dy * BEND, y: y1 + dy / 2 + dx * BEND }
  const at = (t: number): Place => [
    (1 - t) ** 2 * x1 + 2 * t * (1 - t) * control.x + t ** 2 * x2,
    down((1 - t) ** 2 * y1 + 2 * t * (1 - t) * control.y + t ** 2 * y2),
  ]
  return {
    points: Array.from({ length: SAMPLES + 1 }, (_, i) => (i === 0 ? from : i === SAMPLES ? to : at(i / SAMPLES))),
    middle: at(0.5),
    // In its middle the arc runs as the straight line does; on a screen y grows downwards.
    turn: Math.atan2(-dy, dx) / RADIANS,
  }
}
