import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import type { RunStartView, RunView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'

type Intent = NonNullable<RunStartView['intent']>
const INTENTS: readonly Intent[] = ['rational', 'emotional', 'action']

/** Asks how to write, starts the run, and opens its review. */
export function RunDialog({
  target,
  count,
  hint,
  onClose,
}: {
  target: Pick<RunStartView, 'productIds' | 'filter' | 'occasion'>
  count: number
  /** Said instead of what a run is in general. */
  hint?: string
  onClose: () => void
}) {
  const { shop, words, session, failed } = useStudio()
  const navigate = useNavigate()
  const [intent, setIntent] = useState<Intent>()
  const [posters, setPosters] = useState(true)
  const [writer, setWriter] = useState<'auto' | 'embedded'>('auto')
  const [busy, setBusy] = useState(false)
  const start = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      const run = await inShop<RunView>(shop.slug, '/runs', {
        json: { ...target, posters, writer, ...(intent ? { intent } : {}) } satisfies RunStartView,
      })
      navigate(`/studio/review?run=${run.id}`)
    } catch (error) {
      setBusy(false)
      failed(error)
    }
  }
  return (
    <Dialog title={words.runTitle(count)} onClose={onClose}>
      <form className="st-form" onSubmit={(event) => void start(event)}>
        <p className="t2 st-reading">{hint ?? words.runHint}</p>
        <label>
          <span>{words.intent}</span>
          <select
            value={intent ?? ''}
            onChange={(event) => setIntent(INTENTS.find((known) => known === event.target.value))}
          >
            <option value="">{words.auto}</option>
            {INTENTS.map((name) => (
              <option key={name} value={name}>
                {words[name]}
              </option>
            ))}
          </select>
        </label>
        {target.occasion ? null : session.model.configured ? (
          <label>
            <span>{words.writer}</span>
            <select
              value={writer}
              onChange={(event) => setWriter(event.target.value === 'embedded' ? 'embedded' : 'auto')}
            >
              <option value="auto">{words.writerAuto}</option>
              <option value="embedded">{words.builtIn}</option>
            </select>
          </label>
        ) : (
          <p className="t3 xs">{words.noModel}</p>
        )}
        <span className="row">
          <input
            id="run-posters"
            type="checkbox"
            checked={posters}
            onChange={(event) => setPosters(event.target.checked)}
          />
          <label htmlFor="run-posters">{words.runPosters}</label>
        </span>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn primary" disabled={busy}>
            {words.start}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
