import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'

/** A question before something that cannot be taken back. The way back has the focus. */
export function AskDialog({
  title,
  hint,
  deed,
  isDanger = true,
  isBusy,
  onYes,
  onClose,
}: {
  title: string
  hint: string
  deed: string
  isDanger?: boolean
  isBusy: boolean
  onYes: () => void
  onClose: () => void
}) {
  const { words } = useStudio()
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="t2 st-reading">{hint}</p>
      <footer>
        <button type="button" className="btn" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" className={isDanger ? 'btn danger' : 'btn ink'} disabled={isBusy} onClick={onYes}>
          {deed}
        </button>
      </footer>
    </Dialog>
  )
}
