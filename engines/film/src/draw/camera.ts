import type { Camera } from '@qianmian/copy'

/** Where a camera is at one moment: how near, and how far it has moved, in pixels of the product's layer. */
export interface Pose {
  readonly zoom: number
  readonly x: number
  readonly y: number
  /** Turn around the thing, -1 to 1. */
  readonly turn: number
}

export const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2)
export const easeOut = (t: number): number => 1 - (1 - Math.max(0, Math.min(1, t))) ** 3
/** Runs a little over its aim and comes back. */
export const easeBack = (t: number): number => {
  const x = Math.max(0, Math.min(1, t)) - 1
  return 1 + 2.4 * x ** 3 + 1.4 * x ** 2
}

/**
 * The pose of a move.
 * @param t 0 to 1 over the view; a little over 1 while the next view comes in
 * @param unit the shorter edge of the frame
 * @param vigour 1 for a quick cut, less for a calm one
 */
export function poseOf({ move }: Camera, t: number, unit: number, vigour: number): Pose {
  const u = Math.min(1.15, t)
  const e = t >= 1 ? 1 + (u - 1) * 0.3 : 0.25 * u + 0.75 * easeInOut(u)
  const far = unit * 0.11 * vigour
  switch (move) {
    case 'push-in':
      return { zoom: 1 + 0.26 * vigour * e, x: 0, y: -0.012 * unit * e, turn: 0 }
    case 'pull-out':
      return { zoom: 1 + 0.26 * vigour * (1 - e), x: 0, y: 0, turn: 0 }
    case 'track':
      return { zoom: 1.06, x: far * (1 - 2 * e), y: 0, turn: 0.25 * (2 * e - 1) }
    case 'follow':
      return {
        zoom: 1.04 + 0.08 * e,
        x: far * 0.8 * (1 - 2 * e),
        y: 0.02 * unit * Math.sin(e * 5),
        turn: 0.15 * (2 * e - 1),
      }
    case 'pan':
      return { zoom: 1.1, x: far * 1.3 * (1 - 2 * e), y: 0, turn: 0 }
    case 'tilt':
      return { zoom: 1.12, x: 0, y: far * 1.5 * (2 * e - 1), turn: 0 }
    case 'orbit':
      return {
        zoom: 1.05 + 0.06 * e,
        x: far * 0.5 * Math.sin((e - 0.5) * Math.PI),
        y: 0,
        turn: Math.sin((e - 0.5) * Math.PI),
      }
    case 'static':
      // A camera in a hand never stands quite still.
      return { zoom: 1 + 0.035 * e, x: 0.006 * unit * Math.sin(u * 2.4), y: 0.004 * unit * Math.cos(u * 1.9), turn: 0 }
  }
}

/** How much of its room the product takes by the size of the shot. */
export const FILL: Readonly<Record<Camera['size'], number>> = {
  wide: 0.6,
  full: 0.72,
  medium: 0.86,
  'medium-close-up': 1.04,
  'close-up': 1.42,
  'extreme-close-up': 2.1,
}

/** A picture is enlarged so far at most. */
export const MOST_ENLARGED = 2.7
