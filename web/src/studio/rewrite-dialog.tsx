import { type FormEvent, useState } from 'react'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'

/** Why it goes back: a sentence for the next draft, or none. */
export function RewriteDialog({
  name,
  onSend,
  onClose,
}: {
  name: string
  onSend: (note: string) => Promise<void>
  onClose: () => void
}) {
  const { words, lang } = useStudio()
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    await onSend(note.trim())
    setBusy(false)
  }
  return (
    <Dialog title={`${words.rewriteTitle}${lang === 'zh' ? '：' : ': '}${name}`} onClose={onClose}>
      <form onSubmit={(event) => void send(event)}>
        <label className="st-label">
          <span>{words.rewriteNote}</span>
          <textarea rows={3} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
          <small className="t3">{words.rewriteHint}</small>
        </label>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn ink" disabled={busy}>
            {words.rewrite}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
