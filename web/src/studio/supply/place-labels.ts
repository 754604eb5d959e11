import type { Point } from './china-shape.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A thing on the map that wants its words beside it. */
export interface Labelled {
  readonly id: string
  readonly at: Point
  readonly width: number
  readonly height: number
}

const [AWAY, FAR] = [11, 20] as const

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

/** Where a label may stand about its point: right and left first, then the corners, below and above, then farther. */
function choices({ at, width, height }: Labelled): readonly Box[] {
  const box = (x: number, y: number): Box => ({ x, y, width, height })
  return [
    box(at.x + AWAY, at.y - height / 2),
    box(at.x - AWAY - width, at.y - height / 2),
    box(at.x + AWAY - 3, at.y + 3),
    box(at.x - AWAY + 3 - width, at.y + 3),
    box(at.x + AWAY - 3, at.y - 3 - height),
    box(at.x - AWAY + 3 - width, at.y - 3 - height),
    box(at.x - width / 2, at.y + AWAY),
    box(at.x - width / 2, at.y - AWAY - height),
    // Farther away, where warehouses crowd together.
    box(at.x + AWAY + 4, at.y + FAR),
    box(at.x + AWAY + 4, at.y - FAR - height),
    box(at.x - AWAY - 4 - width, at.y + FAR),
    box(at.x - AWAY - 4 - width, at.y - FAR - height),
    box(at.x - width / 2, at.y + AWAY + FAR),
    box(at.x - width / 2, at.y - AWAY - FAR - height),
  ]
}

/**
 * Stands labels beside their points so that they cover neither one another nor what is in the way, and stay in the frame.
 * The first ones choose first.
 * @param obstacles what must not be covered
 * @param lines points of lines that are better not covered
 * @returns the box of each label, in the order given
 * @example placeLabels([{ id: 'a', at: { x: 50, y: 50 }, width: 40, height: 28 }], [], [], frame) // [{ x: 61, y: 36, … }]
 */
export function placeLabels(
  labels: readonly Labelled[],
  obstacles: readonly Box[],
  lines: readonly Point[],
  frame: Box,
): readonly Box[] {
  const placed: Box[] = []
  const marks = labels.map(({ at }): Box => ({ x: at.x - 8, y: at.y - 8, width: 16, height: 16 }))
  for (const label of labels) {
    let best: Box | undefined
    let least = Number.POSITIVE_INFINITY
    for (const [rank, box] of choices(label).entries()) {
      const area = box.width * box.height
      const outside = area - overlap(box, frame)
      const covered = [...placed, ...obstacles, ...marks].reduce((sum, other) => sum + overlap(box, other), 0)
      const crossed = lines.filter(
        ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      ).length
      const cost = covered * 4 + outside * 8 + crossed * 30 + rank * 6
      if (cost >= least) continue
      least = cost
      best = box
    }
    if (best) placed.push(best)
  }
  return placed
}

/** A lane from one place to another: a curve that bends to the north, with its arrow head and the place of its words. */
export interface Lane {
  readonly path: string
  readonly head: string
  readonly middle: Point
  /** Points along it. */
  readonly points: readonly Point[]
}

const [TRIM, BEND, SAMPLES] = [11, 0.24, 16] as const

/** @param bend how far it bends, as a share of its length; lanes between the same places take different ones */
export function laneOf(from: Point, to: Point, bend: number = BEND): Lane {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  // The side towards the north, where fewer words stand; lanes that run north and south bend to the sea.
  const side = dx === 0 || Math.abs(dx) < Math.abs(dy) * 0.35 ? (dy < 0 ? 1 : -1) : dx > 0 ? -1 : 1
  const control = {
    x: from.x + dx / 2 - (dy / length) * length * bend * side,
    y: from.y + dy / 2 + (dx / length) * length * bend * side,
  }
  const at = (t: number): Point => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
  })
  const trim = Math.min(0.3, TRIM / length)
  const points = Array.from({ length: SAMPLES + 1 }, (_, i) => at(trim + ((1 - 2 * trim) * i) / SAMPLES))
  const [tip, before] = [points[SAMPLES] ?? to, points[SAMPLES - 2] ?? from]
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x)
  const wing = (turn: number) =>
    `${(tip.x - 11 * Math.cos(angle + turn)).toFixed(1)} ${(tip.y - 11 * Math.sin(angle + turn)).toFixed(1)}`
  return {
    path: `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`,
    head: `M${tip.x.toFixed(1)} ${tip.y.toFixed(1)}L${wing(0.42)}L${wing(-0.42)}z`,
    middle: at(0.5),
    points,
  }
}
