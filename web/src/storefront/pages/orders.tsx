import type { OrdersView } from '../view.ts'
import { ACCOUNT_WORDS } from '../words-account.ts'
import { SHOPPING_WORDS } from '../words-shopping.ts'

/** Everything that she bought, newest first. */
export function OrdersPage({ view }: { view: OrdersView }) {
  const words = SHOPPING_WORDS[view.shell.locale]
  return (
    <section className="till narrow">
      <h1 className="d2">{words.orders}</h1>
      <form method="post" action={view.signOutAction} className="row between t2">
        <span>{words.signedInAs(view.email)}</span>
        <a className="link" href={view.accountHref}>
          {ACCOUNT_WORDS[view.shell.locale].title}
        </a>
        <button type="submit" className="link">
          {words.signOut}
        </button>
      </form>
      {view.notice && (
        <p className="sp-notice" role="status">
          {view.notice}
        </p>
      )}
      {view.orders.length === 0 && <p className="d3">{words.ordersNone}</p>}
      <ul className="order-list">
        {view.orders.map((order) => (
          <li key={order.href}>
            <a href={order.href}>
              <span className="pics">
                {order.pictures.map((src) => (
                  <img key={src} src={src} alt="" width={56} height={70} loading="lazy" />
                ))}
              </span>
              <span className="order-tx">
                <b>{order.state}</b>
                <span>{order.names}</span>
                <span className="t3 num">
                  {order.number} · <time>{order.date}</time>
                </span>
              </span>
              <span className="num">{order.total}</span>
            </a>
          </li>
        ))}
      </ul>
      {view.more && (
        <p>
          <a className="link" href={view.more}>
            {words.moreOrders}
          </a>
        </p>
      )}
    </section>
  )
}
