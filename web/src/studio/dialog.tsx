import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useStudio } from './context.tsx'

/**
 * The platform's own dialog: focus stays inside, Esc closes, focus goes back where it came from.
 * Mount it to open it.
 */
export function Dialog({
  title,
  onClose,
  children,
  wide = false,
}: {
  title: string
  onClose: () => void
  children: ReactNode
  wide?: boolean
}) {
  const { words } = useStudio()
  const element = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = element.current
    const before = document.activeElement
    dialog?.showModal()
    // The first thing to fill in, or the way back; not the cross.
    dialog?.querySelector<HTMLElement>('form :is(input, textarea, select), footer .btn')?.focus()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      className={wide ? 'st-dialog wide' : 'st-dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="icon-btn" aria-label={words.close} title={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  )
}
