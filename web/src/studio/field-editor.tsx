import { type FormEvent, useState } from 'react'
import { useStudio } from './context.tsx'

/** The person has just asked to type here. */
const focusOnce = (field: HTMLTextAreaElement | null): void => {
  if (field && document.activeElement !== field) field.focus()
}

const WIDE_CHARS = 34

/** A field of a listing, changed in place; ⌘⏎ saves, Esc leaves it as it was. */
export function FieldEditor({
  label,
  text,
  limit,
  onSave,
  onCancel,
}: {
  label: string
  text: string
  limit?: number
  onSave: (text: string) => Promise<void>
  onCancel: () => void
}) {
  const { words } = useStudio()
  const [value, setValue] = useState(text)
  const [busy, setBusy] = useState(false)
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (value === text) return onCancel()
    setBusy(true)
    await onSave(value)
    setBusy(false)
  }
  const isOver = !!limit && value.length > limit
  return (
    <form className="st-editor" onSubmit={(event) => void save(event)}>
      <textarea
        ref={focusOnce}
        aria-label={label}
        aria-invalid={isOver}
        value={value}
        rows={Math.max(2, Math.ceil(value.length / WIDE_CHARS))}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') onCancel()
          else if ((event.metaKey || event.ctrlKey) && event.key === 'Enter') void save()
        }}
      />
      <span className="row st-wraps">
        <button type="submit" className="btn ink" disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {words.cancel}
        </button>
        <span className="t3 xs hide-sm">{words.savedHint}</span>
        <span className={`num xs st-right${isOver ? ' bad' : ' t3'}`}>
          {value.length}
          {limit ? ` / ${limit}` : ''}
        </span>
      </span>
    </form>
  )
}
