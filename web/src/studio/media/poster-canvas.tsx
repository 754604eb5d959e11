import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { PosterDraftView, SlotMovesView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { arrowStep, isSlot, moved, type Slot, slotBoxes } from './moves.ts'
import { draftUrl } from './use-poster-draft.ts'

interface PosterCanvasProps {
  readonly draft: PosterDraftView
  /** The moves that the draft was drawn with. */
  readonly drawnMoves: SlotMovesView
  /** The moves that are wanted: ahead of the draft while somebody drags. */
  readonly moves: SlotMovesView
  readonly lang: 'zh' | 'en'
  /** Slots with a finding, and how bad it is. */
  readonly found: Readonly<Record<string, 'ask' | 'block'>>
  /** A slot that a finding points at. */
  readonly pointed?: string
  readonly canMove: boolean
  readonly onMove: (moves: SlotMovesView) => void
}

const NO_MOVE = { dx: 0, dy: 0 }

/**
 * The poster with a handle over each slot. A handle follows the pointer at once, the drawing a moment later; arrow keys move
 * it too, and Backspace puts it home.
 */
export function PosterCanvas(props: PosterCanvasProps) {
  const { draft, drawnMoves, moves, lang, found, pointed, canMove, onMove } = props
  const { words } = useStudio()
  const { md } = words
  const sheet = useRef<HTMLDivElement>(null)
  const grip = useRef<{ slot: Slot; x: number; y: number; moves: SlotMovesView }>(undefined)
  const [held, setHeld] = useState<string>()
  const boxes = slotBoxes(draft.boxes)

  const push = (slot: Slot, from: SlotMovesView, by: { dx: number; dy: number }) => {
    const box = boxes.find((one) => one.slot === slot)
    if (!box) return
    // The box stands where the draft drew it; the wish may be ahead of that.
    const [drawn, wished] = [drawnMoves[slot] ?? NO_MOVE, from[slot] ?? NO_MOVE]
    const now = { ...box, x: box.x + wished.dx - drawn.dx, y: box.y + wished.dy - drawn.dy }
    onMove(moved(from, slot, by, now, draft))
  }
  const home = (slot: Slot) => {
    const { [slot]: _there, ...others } = moves
    onMove(others)
  }
  const onKey = (event: KeyboardEvent, slot: Slot) => {
    const step = arrowStep(event.key, event.shiftKey)
    if (step) {
      event.preventDefault()
      push(slot, moves, step)
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault()
      home(slot)
    }
  }
  const onDown = (event: PointerEvent<HTMLButtonElement>, slot: Slot) => {
    if (!canMove || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { slot, x: event.clientX, y: event.clientY, moves }
    setHeld(slot)
  }
  const onDrag = (event: PointerEvent) => {
    const held = grip.current
    const width = sheet.current?.getBoundingClientRect().width
    if (!held || !width) return
    const scale = draft.width / width
    push(held.slot, held.moves, { dx: (event.clientX - held.x) * scale, dy: (event.clientY - held.y) * scale })
  }
  const onUp = () => {
    grip.current = undefined
    setHeld(undefined)
  }
  const url = draftUrl(draft)
  return (
    <div
      ref={sheet}
      className={held ? 'pe-sheet held' : 'pe-sheet'}
      style={{ aspectRatio: `${draft.width} / ${draft.height}`, ['--ratio' as string]: draft.width / draft.height }}
    >
      {url ? (
        <img
          src={url}
          width={draft.width}
          height={draft.height}
          alt={[draft.words.headline, draft.words.subline].filter(Boolean).join(lang === 'zh' ? '，' : ', ')}
          lang={lang === 'zh' ? 'zh-CN' : 'en'}
          draggable={false}
        />
      ) : (
        <p className="pe-none">{md.noLayout}</p>
      )}
      {boxes.map((box) => {
        const { slot } = box
        const by = isSlot(slot) ? (moves[slot] ?? NO_MOVE) : NO_MOVE
        const drawn = isSlot(slot) ? (drawnMoves[slot] ?? NO_MOVE) : NO_MOVE
        const name = md.slots[slot] ?? slot
        const style = {
          left: `${((box.x + by.dx - drawn.dx) / draft.width) * 100}%`,
          top: `${((box.y + by.dy - drawn.dy) / draft.height) * 100}%`,
          width: `${(box.width / draft.width) * 100}%`,
          height: `${(box.height / draft.height) * 100}%`,
        }
        const classes = ['pe-box', found[slot], slot === pointed && 'pointed', slot === held && 'held']
        if (!isSlot(slot) || !box.movable || !canMove)
          return found[slot] || slot === pointed ? (
            <span key={slot} className={[...classes, 'fixed'].filter(Boolean).join(' ')} style={style} />
          ) : null
        return (
          <button
            key={slot}
            type="button"
            className={classes.filter(Boolean).join(' ')}
            style={style}
            aria-label={md.slotAt(name, by.dx, by.dy)}
            aria-describedby="pe-hint"
            onPointerDown={(event) => onDown(event, slot)}
            onPointerMove={onDrag}
            onPointerUp={onUp}
            onPointerCancel={onUp}
            onKeyDown={(event) => onKey(event, slot)}
          >
            <span className="pe-tag" aria-hidden="true">
              {by.dx === 0 && by.dy === 0 ? name : md.slotAt(name, by.dx, by.dy)}
            </span>
          </button>
        )
      })}
    </div>
  )
}
