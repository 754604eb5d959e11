import { formatMoney } from '@qianmian/kernel'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { PersonView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { OrdersTabs } from '../orders/orders-tabs.tsx'
import { PersonDialog } from '../orders/person-dialog.tsx'
import { StateMark } from '../orders/state-mark.tsx'
import { Failure, RowSkeleton } from '../states.tsx'

/** One person: her orders, how to reach her, what she agreed to; an owner hands over or erases what there is of her. */
export function PersonPage() {
  const { shop, words } = useStudio()
  const { od } = words
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const [isAsked, setIsAsked] = useState(false)
  const found = useQuery({
    queryKey: ['person', shop.slug, id],
    queryFn: () => inShop<PersonView>(shop.slug, `/people/${encodeURIComponent(id)}`),
    // Each look is written down: only a person looks, not a window that comes to the front.
    refetchOnWindowFocus: false,
  })
  const person = found.data
  return (
    <div className="st-page">
      <header className="st-top">
        <Link className="link" to="/studio/orders/people">
          {od.people.back}
        </Link>
        <h1>{person ? person.name || od.people.noName : od.tabs.people}</h1>
        {person?.isSimulated && <span className="chip note">{od.simulated}</span>}
      </header>
      <OrdersTabs />
      <div className="st-body od-order">
        {found.isLoading && <RowSkeleton rows={4} />}
        {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
        {person && <PersonOrders person={person} />}
        {person && <PersonSide person={person} onAsk={() => setIsAsked(true)} />}
      </div>
      {isAsked && (
        <PersonDialog
          at={`/people/${id}`}
          fileName={id}
          onClose={() => setIsAsked(false)}
          onErased={() => navigate('/studio/orders/people', { replace: true })}
        />
      )}
    </div>
  )
}

function PersonOrders({ person }: { person: PersonView }) {
  const { words, say, lang } = useStudio()
  const { od } = words
  return (
    <section className="od-main">
      <div>
        <h2 className="h">{od.people.allOrders(person.orders.length, person.ordersTotal)}</h2>
        {person.orders.length === 0 && <p className="t2">{od.people.noOrders}</p>}
        <ul className="od-of-person">
          {person.orders.map((order) => (
            <li key={order.id}>
              <Link className="num" to={`/studio/orders/${order.id}`}>
                <b>{order.number}</b>
              </Link>
              <span className="t2 clip od-goods-of">
                {order.goods.map((line) => `${say(line.name)} × ${line.units}`).join(lang === 'zh' ? '、' : ', ')}
              </span>
              <StateMark state={order.state} />
              <span className="r num">{formatMoney({ amount: order.totalMinor, currency: order.currency }, lang)}</span>
              <time className="t3 xs num" dateTime={order.placedAt}>
                {moment(order.placedAt, lang)}
              </time>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function PersonSide({ person, onAsk }: { person: PersonView; onAsk: () => void }) {
  const { shop, words, lang } = useStudio()
  const { od } = words
  const { address } = person
  return (
    <aside className="st-aside">
      <section>
        <h2 className="h">{od.people.contact}</h2>
        <address className="od-to">
          {person.email && <span>{person.email}</span>}
          {person.phone && <span className="num">{person.phone}</span>}
          {address ? (
            <>
              <span>
                {[address.region, address.city, address.district]
                  .filter((part, at, all) => part && all.indexOf(part) === at)
                  .join(address.country === 'CN' ? '' : ', ')}
              </span>
              <span>{[address.line1, address.line2].filter(Boolean).join(' ')}</span>
            </>
          ) : (
            <span className="t3">{od.people.noAddress}</span>
          )}
        </address>
        <p className="t3 xs num">
          {od.people.since} {moment(person.createdAt, lang)}
          {person.isImported && ` · ${od.people.imported}`}
        </p>
        <p className="t3 xs st-reading">{person.isMasked ? od.masked : od.maskedNote}</p>
        {shop.role === 'owner' && (
          <p>
            <button type="button" className="btn" onClick={onAsk}>
              {od.person.open}
            </button>
          </p>
        )}
      </section>
      <section>
        <h2 className="h">{od.people.agreed}</h2>
        <p className="t2 sm st-reading">{od.people.browsers(person.agreedBrowsers)}</p>
        <p className="t2 sm st-reading">
          {person.programs.length === 0
            ? od.people.noPrograms
            : od.people.programs(person.programs.join(lang === 'zh' ? '、' : ', '))}
        </p>
      </section>
      {person.lookedAt.length > 0 && (
        <details className="od-looks">
          <summary className="sm">
            {od.lookedAt} <span className="num">{person.lookedAt.length}</span>
          </summary>
          <ol className="od-history">
            {person.lookedAt.map((look) => (
              <li key={look.at + look.who + look.purpose}>
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
    </aside>
  )
}
