import { type FormEvent, useState } from 'react'
import type { FactView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'

/** Disputes or retires a fact, with the reason that the record keeps. */
export function FactStatusDialog({
  fact,
  to,
  onSave,
  onClose,
}: {
  fact: FactView
  to: 'disputed' | 'retired'
  onSave: (reason: string) => Promise<void>
  onClose: () => void
}) {
  const { words, say } = useStudio()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    await onSave(reason.trim())
    setBusy(false)
  }
  const isDispute = to === 'disputed'
  return (
    <Dialog title={(isDispute ? words.disputeFact : words.retireFact)(say(fact.label))} onClose={onClose}>
      <form className="st-form" onSubmit={(event) => void submit(event)}>
        <p className="t2 st-reading">{isDispute ? words.disputeHint : words.retireHint}</p>
        <label>
          <span>{words.reason}</span>
          <textarea
            rows={2}
            maxLength={500}
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn ink" disabled={busy || reason.trim() === ''}>
            {isDispute ? words.dispute : words.retire}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
