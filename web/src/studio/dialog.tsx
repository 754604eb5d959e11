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
  look,
}: {
  title: string
  onClose: () => void
  children: ReactNode
  wide?: boolean
  /** The palette shows no title bar; its name is for screen readers. */
  look?: 'palette'
}) {
  const { words } = useStudio()
  const element = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = element.current
    const before = document.activeElement
    dialog?.showModal()
    // The first thing to fill in, or the way back; not the cross.
    dialog?.querySelector<HTMLElement>('[role=combobox], form :is(input, textarea, select), footer .btn')?.focus()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      className={['st-dialog', wide && 'wide', look].filter(Boolean).join(' ')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        // A browser closes on the second Esc whatever a page says: the page hears of it, or the dialog stays.
        onClose()
        requestAnimationFrame(() => {
          const dialog = element.current
          if (dialog?.isConnected && !dialog.open) dialog.showModal()
        })
      }}
      onPointerDown={(event) => event.target === element.current && look && onClose()}
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
