import { type FormEvent, useState } from 'react'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'

/** Why a shopper's words go back or off the shop: one of the usual reasons, or a sentence. */
export function ReasonDialog({
  title,
  action,
  onSend,
  onClose,
}: {
  title: string
  action: string
  onSend: (note: string) => void
  onClose: () => void
}) {
  const { words } = useStudio()
  const { rx } = words
  const [note, setNote] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSend(note.trim())
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send}>
        <label className="st-label">
          <span>{rx.reason}</span>
          <textarea rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <p className="row st-wraps rx-reasons">
          {rx.reasons.map((reason) => (
            <button
              key={reason}
              type="button"
              className={note === reason ? 'chip line on' : 'chip line'}
              aria-pressed={note === reason}
              onClick={() => setNote(reason)}
            >
              {reason}
            </button>
          ))}
        </p>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn ink">
            {action}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
