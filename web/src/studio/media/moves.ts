import type { PosterDraftView, SlotMovesView } from '../../../../server/src/contract/types.ts'

export type Slot = keyof SlotMovesView
export type DraftBox = PosterDraftView['boxes'][number]

export const SLOTS = ['headline', 'subline', 'price', 'facts', 'brand', 'picture'] as const satisfies readonly Slot[]

/** Pixels of the poster that an arrow key moves a slot, alone and with shift. */
const STEP = 1
const LONG_STEP = 10

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * How far a key moves a slot, in pixels of the poster.
 * @returns undefined for a key that moves nothing
 * @example arrowStep('ArrowLeft', true) // { dx: -10, dy: 0 }
 */
export function arrowStep(key: string, isLong: boolean): { dx: number; dy: number } | undefined {
  const arrow = ARROWS[key]
  if (!arrow) return undefined
  const step = isLong ? LONG_STEP : STEP
  return { dx: arrow[0] * step, dy: arrow[1] * step }
}

/**
 * Moves a slot further. It stays on the poster as far as it fits; whole pixels; a slot that is back home leaves no trace.
 * @param box where the slot stands now, in pixels of the poster
 * @param canvas width and height of the poster
 */
export function moved(
  moves: SlotMovesView,
  slot: Slot,
  by: { readonly dx: number; readonly dy: number },
  box: Pick<DraftBox, 'x' | 'y' | 'width' | 'height'>,
  canvas: { readonly width: number; readonly height: number },
): SlotMovesView {
  const from = moves[slot] ?? { dx: 0, dy: 0 }
  const dx = Math.round(from.dx + within(by.dx, box.x, box.width, canvas.width))
  const dy = Math.round(from.dy + within(by.dy, box.y, box.height, canvas.height))
  const { [slot]: _before, ...others } = moves
  return dx === 0 && dy === 0 ? others : { ...others, [slot]: { dx, dy } }
}

/** The part of a step that keeps an edge on the canvas; what is out already, or larger than it, may move freely. */
function within(step: number, at: number, size: number, room: number): number {
  if (size > room || at < 0 || at + size > room) return step
  return Math.min(Math.max(step, -at), room - size - at)
}

/** One box for each slot: several facts move together. @returns in the order in which they are drawn */
export function slotBoxes(boxes: readonly DraftBox[]): DraftBox[] {
  const bySlot = new Map<string, DraftBox>()
  for (const box of boxes) {
    const known = bySlot.get(box.slot)
    bySlot.set(box.slot, known ? union(known, box) : box)
  }
  return [...bySlot.values()].sort((a, b) => b.width * b.height - a.width * a.height)
}

function union(a: DraftBox, b: DraftBox): DraftBox {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    ...a,
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

export const isSlot = (slot: string): slot is Slot => (SLOTS as readonly string[]).includes(slot)
