import Check from 'lucide-react/icons/check'
import type { SupplyDecisionView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import type { Settle } from './use-settle.ts'

type Decided = Pick<SupplyDecisionView, 'proposalId' | 'status' | 'byPolicy' | 'canUndo'> & { readonly title: string }

/** How a decision stands, as a chip. */
export function StandChip({ status, byPolicy }: { status: SupplyDecisionView['status']; byPolicy: boolean }) {
  const { sp } = useStudio().words
  switch (status) {
    case 'approved':
      return (
        <span className="chip fact">
          <Icon of={Check} size={13} /> {byPolicy ? sp.byPolicy : sp.approvedIt}
        </span>
      )
    case 'open':
      return <span className="chip ask">{sp.needsYou}</span>
    case 'later':
      return <span className="chip line sp-flat">{sp.laterIt}</span>
    case 'rejected':
      return <span className="chip line sp-flat">{sp.rejectedIt}</span>
    case 'undone':
      return <span className="chip line sp-flat">{sp.undoneIt}</span>
    case 'superseded':
      return <span className="chip line sp-flat">{sp.superseded}</span>
  }
}

/** The button that decides; once decided it is the chip, with the way back. */
export function DecideButton({
  decision,
  label,
  settle,
  isPrimary = false,
}: {
  decision: Decided
  label: string
  settle: Settle
  isPrimary?: boolean
}) {
  const { words } = useStudio()
  const { sp } = words
  const status = settle.statusOf(decision.proposalId, decision.status)
  const isBusy = settle.isBusy(decision.proposalId)
  if (status !== 'open' && status !== 'later')
    return (
      <span className="row sp-decided">
        <StandChip status={status} byPolicy={decision.byPolicy} />
        {status === 'approved' && decision.canUndo && settle.mayDecide && (
          <button
            type="button"
            className="link"
            disabled={isBusy}
            onClick={() => void settle.settle([decision], 'undo')}
          >
            {sp.undo}
          </button>
        )}
      </span>
    )
  return (
    <button
      type="button"
      className={isPrimary ? 'btn primary' : 'btn'}
      disabled={isBusy || !settle.mayDecide}
      title={settle.mayDecide ? undefined : words.viewerOnly}
      onClick={() => void settle.settle([decision], 'approve')}
    >
      {isBusy ? sp.busy : label}
    </button>
  )
}
