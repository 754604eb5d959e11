import { type LocalizedText, pick } from '@qianmian/kernel'
import { useEffect, useState } from 'react'
import type { ProposalView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { GateMark } from './gate-mark.tsx'
import { RowSkeleton } from './states.tsx'
import type { Decided } from './use-decide.ts'

const LISTED = 6
/** Sent at a time, so that the screen can say how far it is. */
const CHUNK = 50

interface Progress {
  readonly done: readonly string[]
  readonly refused: readonly { readonly id: string; readonly message: LocalizedText }[]
  readonly total: number
}

/**
 * Asks before many are published at once: how many, what is left out and why; then says how far it is, and what was
 * refused with each reason.
 */
export function BulkDialog({
  read,
  onApprove,
  onClose,
}: {
  /** Everything that the filters find. */
  read: () => Promise<readonly ProposalView[]>
  onApprove: (ids: readonly string[]) => Promise<Decided>
  onClose: (done: readonly string[]) => void
}) {
  const { words, lang, say, failed } = useStudio()
  const [items, setItems] = useState<readonly ProposalView[]>()
  const [leaveAsk, setLeaveAsk] = useState(true)
  const [progress, setProgress] = useState<Progress>()
  const [isGoing, setIsGoing] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the dialog opens; what is asked is what is sent.
  useEffect(() => {
    read().then(setItems, (error: unknown) => {
      failed(error)
      onClose([])
    })
  }, [])
  const close = () => !isGoing && onClose(progress?.done ?? [])
  if (!items)
    return (
      <Dialog title={words.bulkLoading} onClose={close}>
        <RowSkeleton rows={3} />
      </Dialog>
    )
  const of = (gate: ProposalView['gate']) => items.filter((item) => item.gate === gate)
  const [blocked, asking, passed] = [of('block'), of('ask'), of('pass')]
  const chosen = leaveAsk ? passed : [...passed, ...asking]
  const confirm = async () => {
    setIsGoing(true)
    let sofar: Progress = { done: [], refused: [], total: chosen.length }
    setProgress(sofar)
    try {
      for (let at = 0; at < chosen.length; at += CHUNK) {
        const result = await onApprove(chosen.slice(at, at + CHUNK).map((item) => item.id))
        sofar = {
          ...sofar,
          done: [...sofar.done, ...result.done],
          refused: [...sofar.refused, ...result.refused],
        }
        setProgress(sofar)
      }
    } catch (error) {
      failed(error)
    }
    setIsGoing(false)
    if (sofar.refused.length === 0 && sofar.done.length === chosen.length) onClose(sofar.done)
  }
  if (progress)
    return (
      <Dialog
        title={isGoing ? words.bulkGoing(progress.done.length, progress.total) : words.bulkDone(progress.done.length)}
        onClose={close}
      >
        <div className="bulk" aria-live="polite">
          <progress
            className="st-progress"
            max={progress.total}
            value={progress.done.length + progress.refused.length}
            aria-label={words.approveTogether}
          />
          {progress.refused.length > 0 && (
            <>
              <p>{words.bulkRefused(progress.refused.length)}</p>
              <ul>
                {progress.refused.slice(0, LISTED * 2).map((refusal) => (
                  <li key={refusal.id}>
                    <GateMark status="block" />
                    <span>
                      {say(nameOf(items.find((item) => item.id === refusal.id)))}{' '}
                      <span className="t3">{pick(refusal.message, lang)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <footer>
          <button type="button" className="btn" disabled={isGoing} onClick={close}>
            {words.close}
          </button>
        </footer>
      </Dialog>
    )
  return (
    <Dialog title={words.bulkTitle(chosen.length)} onClose={close}>
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
        <button type="button" className="btn" onClick={close}>
          {words.cancel}
        </button>
        <button type="button" className="btn primary" disabled={chosen.length === 0} onClick={() => void confirm()}>
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
            {say(nameOf(item))} <span className="t3">{say(item.firstFinding ?? undefined)}</span>
          </span>
        </li>
      ))}
      {rows.length > LISTED && <li className="t3 num">+ {rows.length - LISTED}</li>}
    </ul>
  )
}

/** The product, or what the proposal is called where it is about none. */
const nameOf = (item: ProposalView | undefined) => item?.product?.name ?? item?.title
