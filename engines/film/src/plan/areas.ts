import type { FilmFormat } from '../order.ts'
import type { Rect } from './film-plan.ts'

/** Where things may stand, so that neither the player's buttons nor one another cover them. In pixels of `FILM_SIZE`. */
export interface Areas {
  readonly label: { readonly x: number; readonly y: number }
  readonly title: Rect
  readonly caption: Rect
  /** The same over the last card. */
  readonly lastCaption: Rect
  /** Middle of the product and the room that it has. */
  readonly product: Rect
}

export const AREAS: Readonly<Record<FilmFormat, Areas>> = {
  portrait: {
    label: { x: 36, y: 44 },
    title: { x: 48, y: 142, width: 624, height: 264 },
    caption: { x: 48, y: 1010, width: 600, height: 132 },
    lastCaption: { x: 48, y: 1010, width: 600, height: 132 },
    product: { x: 40, y: 400, width: 640, height: 600 },
  },
  landscape: {
    label: { x: 40, y: 32 },
    title: { x: 56, y: 132, width: 500, height: 360 },
    caption: { x: 140, y: 566, width: 1000, height: 112 },
    lastCaption: { x: 600, y: 566, width: 640, height: 112 },
    product: { x: 560, y: 90, width: 680, height: 470 },
  },
}

/** Whether two boxes share ground. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
/** Whether a box lies in another, to half a pixel. */
export const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5
