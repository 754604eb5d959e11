import { StillLines, Sums } from '../bag-part.tsx'
import type { OrderView } from '../view.ts'
import { SHOPPING_WORDS } from '../words-shopping.ts'

/** One order: what happened, what is in it, what can be done. Just placed, it says thank you first. */
export function OrderPage({ view }: { view: OrderView }) {
  const words = SHOPPING_WORDS[view.shell.locale]
  return (
    <section className="till">
      <header className="order-hd">
        <h1 className="d2">{view.isNew ? words.thanks : view.state}</h1>
        <p className="t2">
          {words.number} <b className="num order-no">{view.number}</b>
        </p>
        {view.isNew && <p className="t2">{words.thanksText(view.email)}</p>}
      </header>
      {view.notice && (
        <p className="sp-notice" role="status">
          {view.notice}
        </p>
      )}
      <div className="till-grid">
        <div className="till-main">
          <h2 className="d3">{words.progress}</h2>
          <ol className="timeline">
            {view.timeline.map((moment, index) => (
              <li key={`${moment.what}${index}`} className={moment.state}>
                <b>{moment.what}</b>
                {moment.at && <time className="num t3">{moment.at}</time>}
                {moment.detail && <span className="t2">{moment.detail}</span>}
              </li>
            ))}
          </ol>
          <Acts view={view} />
        </div>
        <aside className="till-side" aria-label={words.items}>
          <h2 className="d3">{words.items}</h2>
          <StillLines lines={view.lines} />
          <Sums sums={view.sums} />
          <dl className="order-terms">
            <div>
              <dt>{words.address}</dt>
              <dd>
                {view.address.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </dd>
            </div>
            <div>
              <dt>{words.delivery}</dt>
              <dd>{view.delivery}</dd>
            </div>
            {view.invoice && (
              <div>
                <dt>{words.invoice}</dt>
                <dd>{view.invoice}</dd>
              </div>
            )}
            <div>
              <dt>{words.payment}</dt>
              <dd>
                {view.payments.map((payment, index) => (
                  <span key={`${payment.label}${index}`} className="num">
                    {payment.label} {payment.amount} {payment.state && <i className="t3">{payment.state}</i>}
                  </span>
                ))}
              </dd>
            </div>
          </dl>
        </aside>
      </div>
    </section>
  )
}

function Acts({ view }: { view: OrderView }) {
  const words = SHOPPING_WORDS[view.shell.locale]
  return (
    <nav className="order-acts" aria-label={words.acts}>
      {view.acts.length > 0 && <h2 className="d3">{words.acts}</h2>}
      <div className="row">
        {view.acts.map((act) => (
          <a key={act.href} className="btn" href={act.href}>
            {act.label}
          </a>
        ))}
      </div>
      {view.signInHref && (
        <p className="t2">
          {words.guestActs}{' '}
          <a className="link" href={view.signInHref}>
            {words.toSignIn}
          </a>
        </p>
      )}
      {view.ordersHref && (
        <p>
          <a className="link" href={view.ordersHref}>
            {words.allOrders}
          </a>
        </p>
      )}
    </nav>
  )
}
