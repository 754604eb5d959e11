import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import type { ActivityRowView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

const PAGE = 60
const KINDS = [
  'proposal',
  'pack',
  'piece',
  'run',
  'fact',
  'brand',
  'import',
  'member',
  'comment',
  'settings',
  'bank',
] as const

/** The audit trail in sentences. */
export function ActivityPage() {
  const { shop, words, say, lang } = useStudio()
  const [search, setSearch] = useSearchParams()
  const kind = KINDS.find((known) => known === search.get('kind'))
  const pages = useInfiniteQuery({
    queryKey: ['activity', shop.slug, kind],
    queryFn: ({ pageParam }) =>
      inShop<{ items: ActivityRowView[] }>(
        shop.slug,
        `/activity?limit=${PAGE}${pageParam ? `&before=${pageParam}` : ''}${kind ? `&kind=${kind}` : ''}`,
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.items.length === PAGE ? last.items.at(-1)?.seq : undefined),
  })
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.activity}</h1>
        <div className="st-right row st-wraps">
          {[undefined, ...KINDS].map((value) => (
            <button
              key={value ?? 'all'}
              type="button"
              className={kind === value ? 'chip line on' : 'chip line'}
              aria-pressed={kind === value}
              onClick={() => setSearch(value ? { kind: value } : {}, { replace: true })}
            >
              {value ? words.kinds[value] : words.everything}
            </button>
          ))}
        </div>
      </header>
      <div className="st-body">
        {pages.isLoading && <RowSkeleton />}
        {pages.isError && <Failure error={pages.error} onRetry={() => void pages.refetch()} />}
        {pages.isSuccess && rows.length === 0 && <Empty text={kind ? words.noSuchActivity : words.noActivity} />}
        <ul className="st-history">
          {rows.map((row) => (
            <li key={row.seq}>
              <time className="num t3" dateTime={row.at}>
                {moment(row.at, lang)}
              </time>
              <span>
                {say(row.sentence)}
                {row.objectType === 'product' && (
                  <>
                    {'　'}
                    <Link className="link t3" to={`/studio/products/${row.objectId}`}>
                      {words.seeProduct}
                    </Link>
                  </>
                )}
                {row.objectType === 'run' && (
                  <>
                    {'　'}
                    <Link className="link t3" to={`/studio/review?run=${row.objectId}`}>
                      {words.packs}
                    </Link>
                  </>
                )}
              </span>
              <span className="t3">{row.actor.startsWith('system') ? words.bySystem : row.actor}</span>
            </li>
          ))}
        </ul>
        {pages.hasNextPage && (
          <button type="button" className="btn" onClick={() => void pages.fetchNextPage()}>
            {words.loadMore}
          </button>
        )}
      </div>
    </div>
  )
}
