import { useState } from 'react'
import type { ProposalView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { GateMark } from './gate-mark.tsx'

const LISTED = 6

/** Asks before many are published at once, and says what is left out and why. */
export function BulkDialog({
  items,
  onConfirm,
  onClose,
}: {
  items: readonly ProposalView[]
  onConfirm: (ids: readonly string[]) => Promise<void>
  onClose: () => void
}) {
  const { words } = useStudio()
  const [leaveAsk, setLeaveAsk] = useState(true)
  const [busy, setBusy] = useState(false)
  const of = (gate: ProposalView['gate']) => items.filter((item) => item.gate === gate)
  const [blocked, asking, passed] = [of('block'), of('ask'), of('pass')]
  const chosen = leaveAsk ? passed : [...passed, ...asking]
  const confirm = async () => {
    setBusy(true)
    await onConfirm(chosen.map((item) => item.id))
    setBusy(false)
  }
  return (
    <Dialog title={words.bulkTitle(chosen.length)} onClose={onClose}>
      <div className="bulk">
        {asking.length > 0 && (
          <>
            <p>{words.bulkAsk(asking.length)}</p>
            <List items={asking} />
            <label className="row">
              <input type="checkbox" checked={leaveAsk} onChange={(event) => setLeaveAsk(event.target.checked)} />
              {words.bulkLeaveAsk}
            </label>
          </>
        )}
        {blocked.length > 0 && (
          <>
            <p>{words.bulkBlocked(blocked.length)}</p>
            <List items={blocked} />
          </>
        )}
        <p className="t3">{words.bulkUndo}</p>
      </div>
      <footer>
        <button type="button" className="btn" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="btn primary"
          disabled={busy || chosen.length === 0}
          onClick={() => void confirm()}
        >
          {words.bulkConfirm(chosen.length)}
        </button>
      </footer>
    </Dialog>
  )
}

function List({ items: rows }: { items: readonly ProposalView[] }) {
  const { say } = useStudio()
  return (
    <ul>
      {rows.slice(0, LISTED).map((item) => (
        <li key={item.id}>
          <GateMark status={item.gate} />
          <span>
            {say(item.product.name)} <span className="t3">{say(item.firstFinding ?? undefined)}</span>
          </span>
        </li>
      ))}
      {rows.length > LISTED && <li className="t3 num">+ {rows.length - LISTED}</li>}
    </ul>
  )
}
