import type { ProposalView } from '../../../server/src/contract/types.ts'
import { moment } from './ago.ts'
import { useStudio } from './context.tsx'
import { useUndoDays } from './use-undo-days.ts'

interface DockProps {
  readonly proposal: ProposalView
  readonly busy: boolean
  readonly onApprove: () => void
  readonly onEdit: () => void
  readonly onRewrite: () => void
  readonly onLater: () => void
  readonly onUndo: () => void
  readonly onReopen: () => void
}

/** The decision. One vermilion action; what was decided says until when it can be undone. */
export function ReviewDock({ proposal, busy, onApprove, onEdit, onRewrite, onLater, onUndo, onReopen }: DockProps) {
  const { words, lang, shop } = useStudio()
  const undoDays = useUndoDays()
  const isOpen = proposal.status === 'open' || proposal.status === 'later'
  const mayDecide = shop.role !== 'viewer'
  if (!isOpen) {
    const name = {
      approved: words.statusApproved,
      rejected: words.statusRejected,
      undone: words.statusUndone,
      superseded: words.statusSuperseded,
      open: '',
      later: '',
    }[proposal.status]
    const term = proposal.undoUntil
    const canUndo = proposal.status === 'approved' && (!term || Date.parse(term) > Date.now())
    return (
      <div className="dock">
        <span className={proposal.status === 'approved' ? 'chip fact' : 'chip'}>{name}</span>
        {proposal.decidedBy && proposal.decidedAt && (
          <span className="t3 xs num">
            {proposal.decidedBy} {moment(proposal.decidedAt, lang)}
          </span>
        )}
        {mayDecide && canUndo && (
          <button type="button" className="btn" disabled={busy} onClick={onUndo}>
            {words.undo} <kbd className="kbd">Z</kbd>
          </button>
        )}
        {mayDecide && (proposal.status === 'rejected' || proposal.status === 'undone') && (
          <button type="button" className="btn" disabled={busy} onClick={onReopen}>
            {words.reopen}
          </button>
        )}
        {proposal.status === 'approved' && proposal.product && (
          <a
            className="btn quiet"
            href={`${shop.prefix}/${lang}/p/${proposal.product.handle}`}
            target="_blank"
            rel="noreferrer"
          >
            {words.seeInShop}
          </a>
        )}
        {proposal.status === 'approved' && term && (
          <span className="t3 xs num st-right">{canUndo ? words.undoUntil(moment(term, lang)) : words.undoPast}</span>
        )}
      </div>
    )
  }
  const isBlocked = proposal.gate === 'block'
  if (!mayDecide)
    return (
      <div className="dock">
        <span className="t2 sm">{words.viewerOnly}</span>
      </div>
    )
  return (
    <div className="dock">
      <button
        type="button"
        className="btn primary"
        disabled={busy || isBlocked}
        aria-describedby="dock-why"
        onClick={onApprove}
      >
        <span className="long">{words.approve}</span>
        <span className="short">{words.keyApproveDo}</span> <kbd className="kbd">A</kbd>
      </button>
      <button type="button" className="btn" onClick={onEdit}>
        {words.edit} <kbd className="kbd">E</kbd>
      </button>
      <button type="button" className="btn" disabled={busy} onClick={onRewrite}>
        {words.rewrite} <kbd className="kbd">R</kbd>
      </button>
      {proposal.status === 'open' ? (
        <button type="button" className="btn quiet" disabled={busy} onClick={onLater}>
          {words.putLater} <kbd className="kbd">S</kbd>
        </button>
      ) : (
        <button type="button" className="btn quiet" disabled={busy} onClick={onReopen}>
          {words.reopen}
        </button>
      )}
      <span id="dock-why" className={isBlocked ? 'bad xs st-right' : 't3 xs st-right'}>
        {isBlocked ? words.blockedReason : undoDays === undefined ? words.undoTerm : words.undoWithin(undoDays)}
      </span>
    </div>
  )
}
