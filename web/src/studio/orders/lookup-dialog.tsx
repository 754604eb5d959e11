import type { FormEvent } from 'react'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'

/** Finds orders of somebody who can tell her name and postcode. */
export function LookupDialog({
  onFind,
  onClose,
}: {
  onFind: (by: { name: string; postcode: string }) => void
  onClose: () => void
}) {
  const { words } = useStudio()
  const { od } = words
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    onFind({ name: String(data.get('name')).trim(), postcode: String(data.get('postcode')).trim() })
  }
  return (
    <Dialog title={od.lookup} onClose={onClose}>
      <form className="st-form" onSubmit={find}>
        <p className="t2 sm st-reading">{od.lookupHint}</p>
        <label>
          <span>{od.recipient}</span>
          <input name="name" required maxLength={120} autoComplete="off" />
        </label>
        <label>
          <span>{od.postcode}</span>
          <input name="postcode" required maxLength={20} autoComplete="off" inputMode="text" />
        </label>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn ink">
            {od.find}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
