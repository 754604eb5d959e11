import { type FormEvent, useState } from 'react'
import type { FindingView, VerdictView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { dropDraft, keepDraft, keptDraft } from './drafts.ts'
import { GateMark } from './gate-mark.tsx'
import { useVerdict, type Verdict } from './use-verdict.ts'

/** The person has just asked to type here. */
const focusOnce = (field: HTMLTextAreaElement | null): void => {
  if (field && document.activeElement !== field) field.focus()
}

const WIDE_CHARS = 34

/** Who changed the same field in the meantime, and what it says now. */
export interface Clash {
  readonly who: string
  readonly theirs: string
}

/** A field of a listing, changed in place, with what the gates say of it; ⌘⏎ saves, Esc leaves it as it was. */
export function FieldEditor({
  label,
  draft,
  text,
  limit,
  clash,
  check,
  isAbout,
  onSave,
  onCancel,
}: {
  label: string
  /** Where words that are not saved yet are kept, when another field or tab is opened. */
  draft: string
  text: string
  limit?: { readonly max: number; readonly count: (text: string) => number }
  clash?: Clash
  check: (text: string) => Promise<VerdictView>
  isAbout: (finding: FindingView) => boolean
  onSave: (text: string) => Promise<void>
  onCancel: () => void
}) {
  const { words } = useStudio()
  const [value, setValue] = useState(() => keptDraft(draft) ?? text)
  const [busy, setBusy] = useState(false)
  const verdict = useVerdict(value, text, check, isAbout)
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (busy) return
    if (value === text) return cancel()
    setBusy(true)
    await onSave(value)
    setBusy(false)
  }
  const cancel = () => {
    dropDraft(draft)
    onCancel()
  }
  const length = limit ? limit.count(value) : value.length
  const isOver = !!limit && length > limit.max
  return (
    <form className="st-editor" onSubmit={(event) => void save(event)}>
      {clash && (
        <div className="fix" role="alert">
          <b className="m">{words.clashTitle(clash.who)}</b>
          <p>
            <span className="t2">{words.clashTheirs}</span> {clash.theirs || '—'}
          </p>
          <p className="t2">{words.clashKept}</p>
        </div>
      )}
      <textarea
        ref={focusOnce}
        aria-label={label}
        aria-invalid={isOver || verdict.state === 'block'}
        value={value}
        rows={Math.max(2, Math.ceil(value.length / WIDE_CHARS))}
        onChange={(event) => {
          setValue(event.target.value)
          keepDraft(draft, event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') cancel()
          else if ((event.metaKey || event.ctrlKey) && event.key === 'Enter') void save()
        }}
      />
      <Says verdict={verdict} />
      <span className="row st-wraps">
        <button type="submit" className="btn ink" disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="btn quiet" onClick={cancel}>
          {words.cancel}
        </button>
        <span className="t3 xs hide-sm">{words.savedHint}</span>
        <span className={`num xs st-right${isOver ? ' bad' : ' t3'}`}>
          {length}
          {limit ? ` / ${limit.max}` : ''}
        </span>
      </span>
    </form>
  )
}

/** One line that keeps its place, so that typing does not move the page. */
function Says({ verdict }: { verdict: Verdict }) {
  const { words, say } = useStudio()
  if (verdict.state === 'none') return <p className="st-says" aria-live="polite" />
  if (verdict.state === 'checking')
    return (
      <p className="st-says t3" aria-live="polite">
        <i className="g run" /> {words.checking}
      </p>
    )
  if (verdict.state === 'pass')
    return (
      <p className="st-says" aria-live="polite">
        <GateMark status="pass" /> {words.wouldPass}
      </p>
    )
  return (
    <p className={verdict.state === 'block' ? 'st-says bad' : 'st-says ask-ink'} aria-live="polite">
      <GateMark status={verdict.state} />{' '}
      <span>
        {verdict.state === 'block' ? words.wouldBlock : words.wouldAsk} {say(verdict.findings[0]?.message)}
      </span>
    </p>
  )
}
