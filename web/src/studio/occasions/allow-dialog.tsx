import { type FormEvent, useState } from 'react'
import type { TopicView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'

const LEAST = 4

/** Against the list a person says why, and the reason is kept. */
export function AllowDialog({
  topic,
  onAllow,
  onClose,
}: {
  topic: TopicView
  onAllow: (note: string) => void
  onClose: () => void
}) {
  const { words, say } = useStudio()
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAllow(note.trim())
  }
  return (
    <Dialog title={topic.title} onClose={onClose}>
      <form className="st-form" onSubmit={submit}>
        <p className="t2 st-reading">{say(topic.judgement.reason)}</p>
        <label>
          <span>{words.allowWhy}</span>
          <textarea
            name="note"
            rows={3}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <small className="t3">{words.allowWhyHint}</small>
        </label>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn primary" disabled={[...note.trim()].length < LEAST}>
            {words.allowTopic}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
