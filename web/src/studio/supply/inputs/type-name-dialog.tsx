import { type FormEvent, useId, useState } from 'react'
import { useStudio } from '../../context.tsx'
import { Dialog } from '../../dialog.tsx'

/** A question before something goes for good: its name is typed, so that no slip of the hand does it. */
export function TypeNameDialog({
  title,
  hint,
  name,
  deed,
  isBusy,
  onYes,
  onClose,
}: {
  title: string
  hint: string
  name: string
  deed: string
  isBusy: boolean
  onYes: (typed: string) => void
  onClose: () => void
}) {
  const { words } = useStudio()
  const [typed, setTyped] = useState('')
  const id = useId()
  const isSame = typed.trim() === name
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isSame && !isBusy) onYes(name)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="st-form st-wide" onSubmit={send}>
        <p className="t2 st-reading">{hint}</p>
        <label htmlFor={id}>
          <span>{words.si.typeName(name)}</span>
        </label>
        <input id={id} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn danger" disabled={!isSame || isBusy}>
            {deed}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
