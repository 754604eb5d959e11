import { useStudio } from '../context.tsx'
import type { Matter, Settle } from './use-settle.ts'

/** What else can be done with a decision than approve it: send it back, or leave it for later. Nothing once it is decided. */
export function OtherDeeds({ matter, status, settle }: { matter: Matter; status: 'open' | 'later'; settle: Settle }) {
  const { sp } = useStudio().words
  const now = settle.statusOf(matter.proposalId, status)
  if (!settle.mayDecide || (now !== 'open' && now !== 'later')) return null
  const isBusy = settle.isBusy(matter.proposalId)
  return (
    <p className="row st-wraps">
      <button type="button" className="btn" disabled={isBusy} onClick={() => void settle.settle([matter], 'reject')}>
        {sp.reject}
      </button>
      {now === 'open' && (
        <button
          type="button"
          className="btn quiet"
          disabled={isBusy}
          onClick={() => void settle.settle([matter], 'later')}
        >
          {sp.putOff}
        </button>
      )}
    </p>
  )
}
