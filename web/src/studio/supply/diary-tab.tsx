import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import type { SupplyDecisionView, SupplyView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { DiaryRow } from './diary-row.tsx'
import { insideOf, PromisePlot, promiseOf } from './promise-plot.tsx'
import type { Settle } from './use-settle.ts'

const PAGE = 40
const KINDS = ['price', 'purchase', 'transfer', 'bundle'] as const

/** Every decision: what was promised, and what came of it. */
export function DiaryTab({ view, settle }: { view: SupplyView; settle: Settle }) {
  const { shop, words } = useStudio()
  const { sp } = words
  const [search, setSearch] = useSearchParams()
  const kind = KINDS.find((known) => known === search.get('kind'))
  const list = useInfiniteQuery({
    queryKey: ['supply-decisions', shop.slug, kind],
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({ limit: String(PAGE), offset: String(pageParam), ...(kind && { kind }) })
      return inShop<{ items: SupplyDecisionView[]; total: number }>(shop.slug, `/supply/decisions?${query}`)
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.items.length, 0)
      return last.items.length > 0 && read < last.total ? read : undefined
    },
    placeholderData: keepPreviousData,
  })
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const measured = items.flatMap((decision) => promiseOf(decision) ?? [])
  return (
    <>
      {measured.length > 0 && (
        <div className="sp-lead">
          <p className="statement">{sp.plotSay(insideOf(measured), measured.length)}</p>
        </div>
      )}
      <div className="sp-grid">
        <Frame
          title={sp.diary}
          unit={sp.diarySub}
          className="sp-c8"
          aside={
            <span className="row sp-kinds">
              {[undefined, ...KINDS].map((one) => (
                <button
                  key={one ?? 'all'}
                  type="button"
                  className={one === kind ? 'chip line on' : 'chip line'}
                  aria-pressed={one === kind}
                  onClick={() => setSearch(one ? { kind: one } : {}, { replace: true })}
                >
                  {one ? sp.decisionKinds[one] : sp.diaryAll}
                </button>
              ))}
            </span>
          }
        >
          {list.isLoading ? (
            <RowSkeleton rows={5} />
          ) : list.isError ? (
            <Failure error={list.error} onRetry={() => void list.refetch()} />
          ) : items.length === 0 ? (
            <Nothing text={sp.diaryEmpty} />
          ) : (
            <ul className="num">
              {items.map((decision) => (
                <DiaryRow key={decision.proposalId} decision={decision} view={view} settle={settle} isWide />
              ))}
            </ul>
          )}
          {list.hasNextPage && (
            <button
              type="button"
              className="btn"
              disabled={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {sp.more}
            </button>
          )}
        </Frame>
        <PromisePlot promises={measured} currency={view.currency} className="sp-c4" />
      </div>
    </>
  )
}
