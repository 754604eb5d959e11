import { useInfiniteQuery } from '@tanstack/react-query'
import type { ActivityRowView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

const PAGE = 60

/** The audit trail in sentences. */
export function ActivityPage() {
  const { shop, words, say, lang } = useStudio()
  const pages = useInfiniteQuery({
    queryKey: ['activity', shop.slug],
    queryFn: ({ pageParam }) =>
      inShop<{ items: ActivityRowView[] }>(
        shop.slug,
        `/activity?limit=${PAGE}${pageParam ? `&before=${pageParam}` : ''}`,
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.items.length === PAGE ? last.items.at(-1)?.seq : undefined),
  })
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.activity}</h1>
      </header>
      <div className="st-body">
        {pages.isLoading && <RowSkeleton />}
        {pages.isError && <Failure error={pages.error} onRetry={() => void pages.refetch()} />}
        {pages.isSuccess && rows.length === 0 && <Empty text={words.noActivity} />}
        <ul className="st-history">
          {rows.map((row) => (
            <li key={row.seq}>
              <time className="num t3">{moment(row.at, lang)}</time>
              <span>{say(row.sentence)}</span>
              <span className="t3">{row.actor}</span>
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
