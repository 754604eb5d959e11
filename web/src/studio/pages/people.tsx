import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import type { PeopleView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { OrdersTabs } from '../orders/orders-tabs.tsx'
import { SearchField } from '../search-field.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

const SHOWN = 100

/** People who buy: found by name or e-mail by who needs it, each with how often and when she last bought. */
export function PeoplePage() {
  const { shop, words, lang } = useStudio()
  const { people, tabs, simulated } = words.od
  const [search, setSearch] = useSearchParams()
  const isViewer = shop.role === 'viewer'
  const text = isViewer ? '' : (search.get('q') ?? '')
  const list = useQuery({
    queryKey: ['people', shop.slug, text],
    queryFn: () =>
      inShop<PeopleView>(shop.slug, `/people?limit=${SHOWN}${text ? `&text=${encodeURIComponent(text)}` : ''}`),
  })
  const items = list.data?.items ?? []
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{tabs.people}</h1>
        {list.data && <p className="t2 num">{people.sentence(list.data.total)}</p>}
        {!isViewer && (
          <SearchField
            className="st-search st-right"
            name={people.search}
            value={text}
            onSearch={(next) => setSearch(next ? { q: next } : {}, { replace: true })}
          />
        )}
      </header>
      <OrdersTabs />
      <div className="st-body">
        <p className="t3 sm">{isViewer ? people.masked : people.searchNote}</p>
        {list.isLoading && <RowSkeleton rows={8} />}
        {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess &&
          items.length === 0 &&
          (text ? <Empty text={people.noneFound} /> : <Empty text={people.empty} hint={people.emptyHint} />)}
        {items.length > 0 && (
          <ul className="od-people">
            {items.map((item) => (
              <li key={item.id}>
                <Link className="clip" to={`/studio/orders/people/${item.id}`}>
                  {item.name || people.noName}
                </Link>
                <span className="t2 clip">
                  {item.email} {item.isSimulated && <span className="chip note">{simulated}</span>}
                </span>
                <span className="num">{people.orders(item.orders)}</span>
                <time className="t3 xs num" dateTime={item.lastOrderAt ?? undefined}>
                  {item.lastOrderAt && moment(item.lastOrderAt, lang)}
                </time>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
