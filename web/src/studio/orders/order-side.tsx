import { useState } from 'react'
import { Link } from 'react-router'
import type { StudioOrderView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { useStudio } from '../context.tsx'
import { PersonDialog } from './person-dialog.tsx'

/** Where it goes and whose it is, covered for who does not need it; who looked; and what was done. */
export function OrderSide({ order }: { order: StudioOrderView }) {
  const { shop, words, say, lang } = useStudio()
  const [isAsked, setIsAsked] = useState(false)
  const { od } = words
  const { address } = order
  const town =
    address.country === 'CN'
      ? `${address.region}${address.region === address.city ? '' : address.city}${address.district ?? ''}`
      : [address.city, address.region, address.country].filter(Boolean).join(', ')
  return (
    <>
      <section>
        <h2 className="h">{od.to}</h2>
        <address className="od-to">
          <b>{address.recipient}</b>
          {address.phone && <span className="num">{address.phone}</span>}
          <span>{town}</span>
          <span>{[address.line1, address.line2].filter(Boolean).join(' ')}</span>
          {address.postcode && <span className="num">{address.postcode}</span>}
          <span>{order.email}</span>
        </address>
        <p className="t3 sm">{say(order.deliveryName)}</p>
        <p className="t3 xs st-reading">
          {order.isErased ? od.person.isErased : order.isMasked ? od.masked : od.maskedNote}
        </p>
        {order.customer && !order.isErased && (
          <p className="sm">
            {order.customer.orders > 1 && !order.isMasked ? (
              <Link className="link" to={`/studio/orders/people/${order.customer.id}`}>
                {od.allOfCustomer(order.customer.orders)}
              </Link>
            ) : (
              <span className="t2">
                {order.customer.orders > 1 ? od.allOfCustomer(order.customer.orders) : od.firstOrder}
              </span>
            )}
          </p>
        )}
        {order.invoice && (
          <p className="sm t2">
            {od.invoice}　{[order.invoice.title, order.invoice.taxNumber].filter(Boolean).join('　')}
          </p>
        )}
        {shop.role === 'owner' && !order.isErased && (
          <p>
            <button type="button" className="btn" onClick={() => setIsAsked(true)}>
              {od.person.open}
            </button>
          </p>
        )}
        {isAsked && (
          <PersonDialog at={`/orders/${order.id}/person`} fileName={order.number} onClose={() => setIsAsked(false)} />
        )}
      </section>
      <section>
        <h2 className="h">{od.history}</h2>
        <ol className="od-history">
          {order.history.map((deed) => (
            <li key={deed.seq}>
              <span>{say(deed.sentence)}</span>
              <span className="t3 xs num">
                {moment(deed.at, lang)} {deed.actor.startsWith('customer:') ? '' : deed.actor}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {order.lookedAt.length > 0 && (
        <details className="od-looks">
          <summary className="sm">
            {od.lookedAt} <span className="num">{order.lookedAt.length}</span>
          </summary>
          <ol className="od-history">
            {order.lookedAt.map((look) => (
              <li key={look.at + look.who}>
                <span>
                  {look.who}　{od.purposes[look.purpose] ?? look.purpose}
                </span>
                <time className="t3 xs num" dateTime={look.at}>
                  {moment(look.at, lang)}
                </time>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
