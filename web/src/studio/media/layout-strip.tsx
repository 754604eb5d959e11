import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { PosterDraftView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { keepInView } from './keep-in-view.ts'

interface LayoutStripProps {
  readonly templates: PosterDraftView['templates']
  readonly pictures: Readonly<Record<string, string>>
  /** The layout that was chosen, or that the algorithm chose. */
  readonly shown: string | null
  readonly ratio: number
  readonly onPick: (template: string) => void
}

/** Layouts to go through: a row of small posters; arrow keys move the choice, as in any group of radio buttons. */
export function LayoutStrip({ templates, pictures, shown, ratio, onPick }: LayoutStripProps) {
  const { words, say } = useStudio()
  const strip = useRef<HTMLDivElement>(null)
  // -1 until layouts have come: which one was chosen may be known before them.
  const chosenAt = templates.findIndex(({ id }) => id === shown)
  useEffect(() => {
    const box = strip.current
    const chosen = box?.children[chosenAt]
    if (box && chosen) keepInView(box, chosen)
  }, [chosenAt])
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    const next = templates[(chosenAt + by + templates.length) % templates.length]
    if (!next) return
    onPick(next.id)
    strip.current?.querySelector<HTMLElement>(`[data-layout="${next.id}"]`)?.focus({ preventScroll: true })
  }
  return (
    <div ref={strip} className="pe-strip" role="radiogroup" aria-label={words.md.layouts} onKeyDown={onKey}>
      {templates.map(({ id, name }) => (
        // biome-ignore lint/a11y/useSemanticElements: a picture that is chosen; a native radio cannot hold one.
        <button
          key={id}
          type="button"
          role="radio"
          data-layout={id}
          aria-checked={id === shown}
          tabIndex={id === shown || (!shown && id === templates[0]?.id) ? 0 : -1}
          onClick={() => onPick(id)}
        >
          <span className="pe-mini" style={{ aspectRatio: ratio }}>
            {pictures[id] && <img src={pictures[id]} alt="" draggable={false} />}
            {pictures[id] === '' && <span className="t2 xs">{words.md.noRoom}</span>}
          </span>
          <span className="nm clip">{say(name)}</span>
        </button>
      ))}
    </div>
  )
}
