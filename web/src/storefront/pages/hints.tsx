import type { HintsView } from '../view.ts'
import { ACCOUNT_WORDS } from '../words-account.ts'

/** Where a message's link leads: one button ends the hints, and nothing else is asked. */
export function HintsPage({ view }: { view: HintsView }) {
  const words = ACCOUNT_WORDS[view.shell.locale]
  const title = { ask: words.hintsAskTitle, done: words.hintsDoneTitle, unknown: words.hintsUnknownTitle }[view.state]
  return (
    <section className="till narrow acct">
      <h1 className="d2">{title}</h1>
      <p className="acct-lead">{view.state === 'unknown' ? words.hintsUnknownText : words.hintsAskText}</p>
      {view.stop && (
        <form method="post" action={view.stop.action} className="till-form">
          <input type="hidden" name="customer" value={view.stop.customer} />
          <input type="hidden" name="proof" value={view.stop.proof} />
          <button type="submit" className="btn big">
            {words.hintsStop}
          </button>
        </form>
      )}
      <p className="acct-back">
        <a className="link" href={view.backHref}>
          {words.toShop}
        </a>
      </p>
    </section>
  )
}
