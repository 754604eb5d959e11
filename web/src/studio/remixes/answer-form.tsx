import { type FormEvent, useState } from 'react'
import type { StudioRemixView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'

/** The shop's answer to a shopper's question. */
export function AnswerForm({
  remix,
  onAnswer,
}: {
  remix: StudioRemixView
  onAnswer: (text: string | null) => Promise<boolean>
}) {
  const { words } = useStudio()
  const { rx } = words
  const [text, setText] = useState(remix.answer?.text ?? '')
  const [busy, setBusy] = useState(false)
  const send = async (next: string | null) => {
    setBusy(true)
    const done = await onAnswer(next)
    if (done && next === null) setText('')
    setBusy(false)
  }
  return (
    <form
      className="rx-answer"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void send(text.trim())
      }}
    >
      <label className="st-label">
        <span>{rx.answer}</span>
        <textarea
          rows={2}
          maxLength={300}
          lang={remix.lang === 'zh' ? 'zh-CN' : 'en'}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <small className="t3">{rx.answerHint}</small>
      </label>
      <p className="row">
        <button
          type="submit"
          className="btn"
          disabled={busy || text.trim() === '' || text.trim() === remix.answer?.text}
        >
          {rx.answerSave}
        </button>
        {remix.answer && (
          <button type="button" className="btn quiet" disabled={busy} onClick={() => void send(null)}>
            {rx.answerDrop}
          </button>
        )}
      </p>
    </form>
  )
}
