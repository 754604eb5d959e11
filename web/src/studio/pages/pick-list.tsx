import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import type { PickListView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { useKeys } from '../keys.ts'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

/** What to take from which shelf, to be printed and ticked. */
export function PickListPage() {
  const { shop, words, say, lang } = useStudio()
  const { od } = words
  const [search] = useSearchParams()
  const ids = search.get('ids') ?? ''
  const list = useQuery({
    queryKey: ['pick-list', shop.slug, ids],
    queryFn: () => inShop<PickListView>(shop.slug, `/orders/pick-list?${new URLSearchParams({ ids })}`),
    enabled: ids !== '',
  })
  useKeys({ p: () => print() })
  const units = list.data?.places.reduce((sum, place) => sum + place.units, 0) ?? 0
  return (
    <div className="st-page od-print">
      <header className="st-top">
        <Link to="/studio/orders" className="t2 sm od-screen">
          {od.back}
        </Link>
        <h1>{od.picks.title}</h1>
        {list.data && (
          <p className="t2 num">
            {od.picks.sentence(list.data.orders.length, units)} {moment(list.data.at, lang)}
          </p>
        )}
        <button type="button" className="btn primary st-right od-screen" disabled={units === 0} onClick={() => print()}>
          {od.picks.print} <kbd className="kbd">P</kbd>
        </button>
      </header>
      {list.isLoading && <RowSkeleton rows={8} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {(ids === '' || (list.isSuccess && units === 0)) && (
        <Empty text={od.picks.empty}>
          <Link className="btn" to="/studio/orders">
            {od.back}
          </Link>
        </Empty>
      )}
      {list.data && (
        <div className="st-body od-picks">
          {list.data.places.map((place) => (
            <section key={place.location?.id ?? 'uncounted'}>
              <h2 className="h">
                {place.location ? say(place.location.name) : od.picks.noPlace}{' '}
                <span className="t3 num">{od.units(place.units)}</span>
              </h2>
              <ul>
                {place.goods.map((goods) => (
                  <li key={goods.variantId}>
                    <input type="checkbox" aria-label={`${od.picks.taken} ${say(goods.name)}`} />
                    <b className="num od-count">{goods.units}</b>
                    <span className="od-who">
                      <b className="m">{say(goods.name)}</b>
                      <span className="t2 sm">{goods.options.map(say).join(' / ')}</span>
                    </span>
                    <code className="mono">{goods.sku}</code>
                    <span className="t2 xs num od-for">
                      {goods.orders
                        .map((order) => (order.units > 1 ? `${order.number} × ${order.units}` : order.number))
                        .join(lang === 'zh' ? '、' : ', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {list.data.left.length > 0 && (
            <p className="t3 sm od-screen">
              {od.picks.left} {list.data.left.map((order) => `${order.number} ${od.states[order.state]}`).join('、')}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
