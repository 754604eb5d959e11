import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import type { ReturnsBenchView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { CaseDeeds, CaseGoods } from '../orders/case-deeds.tsx'
import { OrdersTabs } from '../orders/orders-tabs.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

const STATES = ['requested', 'received', 'settled', 'refused'] as const

/** Goods that come back: arrived, looked at, put onto a shelf or not, refunded or exchanged, or refused. */
export function ReturnsPage() {
  const { shop, words, lang } = useStudio()
  const { od } = words
  const [search, setSearch] = useSearchParams()
  const state = STATES.find((known) => known === search.get('state')) ?? 'requested'
  const bench = useQuery({
    queryKey: ['returns', shop.slug, state],
    queryFn: () => inShop<ReturnsBenchView>(shop.slug, `/returns?state=${state}&limit=200`),
  })
  const counts = bench.data?.counts
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{od.tabs.returns}</h1>
        {counts && <p className="t2 num">{od.bench.sentence(counts.requested, counts.received)}</p>}
      </header>
      <OrdersTabs />
      <div className="fb od-fb">
        <fieldset className="rx-tabs" aria-label={od.state}>
          {STATES.map((known) => (
            <button
              key={known}
              type="button"
              className={state === known ? 'chip line on' : 'chip line'}
              aria-pressed={state === known}
              onClick={() => setSearch(known === 'requested' ? {} : { state: known }, { replace: true })}
            >
              {od.bench.states[known]}
              {counts && (known === 'requested' || known === 'received') && (
                <span className="num">{counts[known]}</span>
              )}
            </button>
          ))}
        </fieldset>
      </div>
      {bench.isLoading && <RowSkeleton tall rows={4} />}
      {bench.isError && <Failure error={bench.error} onRetry={() => void bench.refetch()} />}
      {bench.data?.items.length === 0 && (
        <Empty text={od.bench.empty} hint={state === 'requested' ? od.bench.emptyHint : undefined} />
      )}
      <ul className="od-bench">
        {bench.data?.items.map((item) => (
          <li key={item.case.id}>
            <div className="od-bench-who">
              <b>{od.caseKinds[item.case.kind]}</b>
              <Link className="link num" to={`/studio/orders/${item.orderId}`}>
                {item.number}
              </Link>
              <span className="t2 sm">{item.recipient}</span>
              <time className="t3 xs num" dateTime={item.case.at}>
                {moment(item.case.at, lang)}
              </time>
            </div>
            <CaseGoods of={item.case} currency={item.currency} />
            <CaseDeeds orderId={item.orderId} of={item.case} locations={bench.data.locations} />
          </li>
        ))}
      </ul>
    </div>
  )
}
