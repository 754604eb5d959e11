import type { CardView } from '../view.ts'
import { CARD_WORDS } from '../words-card.ts'

/** Between the checkout and the page of the card service. It works by looking again; a script looks by itself. */
export function CardPage({ view }: { view: CardView }) {
  const words = CARD_WORDS[view.shell.locale]
  const { stage, amount } = view
  const text = {
    leaving: words.leavingText(amount),
    open: words.openText(amount, view.kept),
    waiting: words.waitingText(amount),
    returned: words.returnedText(amount),
  }[stage]
  return (
    <section
      className="till narrow card-wait"
      data-card-status={stage === 'open' || stage === 'waiting' ? view.statusHref : undefined}
    >
      <h1 className="d2">{words[stage]}</h1>
      {view.reason && (
        <p className="sp-problem" role="alert">
          {view.reason}
        </p>
      )}
      {view.isSilent && stage !== 'returned' && <p className="sp-problem">{words.silent}</p>}
      <p className="t2 card-wait-text" role={stage === 'waiting' ? 'status' : undefined}>
        {text}
      </p>
      {stage === 'waiting' && <span className="card-wait-bar" aria-hidden="true" />}
      <div className="card-wait-acts">
        {(stage === 'leaving' || stage === 'open') && view.cardHref && (
          <a className="btn primary big" href={view.cardHref} rel="noreferrer">
            {words.toCard}
          </a>
        )}
        {stage === 'waiting' && (
          <a className="btn primary big" href={view.againHref}>
            {words.look}
          </a>
        )}
        {stage === 'returned' ? (
          <a className="btn primary big" href={view.bagHref}>
            {words.toBag}
          </a>
        ) : (
          stage !== 'leaving' && (
            <form method="post" action={view.otherAction}>
              <button type="submit" className="btn big">
                {words.other}
              </button>
            </form>
          )
        )}
      </div>
    </section>
  )
}
