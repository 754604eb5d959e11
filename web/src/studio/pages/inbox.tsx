import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { OverviewView, ProductRowView, ProposalView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { BulkDialog } from '../bulk-dialog.tsx'
import { useStudio } from '../context.tsx'
import { DropZone } from '../drop-zone.tsx'
import { FilterBar } from '../filter-bar.tsx'
import { GATES, proposalQuery, readFilters, writeFilters } from '../filters.ts'
import { FirstSteps } from '../first-steps.tsx'
import { InboxRow } from '../inbox-row.tsx'
import { InboxSide, placeOf } from '../inbox-side.tsx'
import { KeyBar } from '../key-bar.tsx'
import { useKeys } from '../keys.ts'
import { readAllProposals } from '../read-proposals.ts'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { useDecide } from '../use-decide.ts'

interface ProposalPage {
  readonly total: number
  readonly counts: { readonly pass: number; readonly ask: number; readonly block: number }
  readonly items: readonly ProposalView[]
}

const LIMIT = 500
/** For these the first packs are written. */
const FIRST = 12
const FRESH_MS = 8000

/** Everything that waits for a decision: what a gate holds up first. */
export function InboxPage() {
  const { shop, words, undoLast } = useStudio()
  const [search, setSearch] = useSearchParams()
  const filters = readFilters(search)
  const navigate = useNavigate()
  const { decide, send, announce, refresh } = useDecide()
  const mayDecide = shop.role !== 'viewer'
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [atId, setAtId] = useState(search.get('at') ?? undefined)
  const [isSideOpen, setIsSideOpen] = useState(() => matchMedia('(min-width:1200px)').matches)
  const [asking, setAsking] = useState<() => Promise<readonly ProposalView[]>>()
  const query = `${proposalQuery(filters)}&limit=${LIMIT}`
  const page = useQuery({
    queryKey: ['proposals', shop.slug, 'inbox', query],
    queryFn: () => inShop<ProposalPage>(shop.slug, `/proposals?${query}`),
    refetchInterval: FRESH_MS,
  })
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
  })
  const unwritten = useQuery({
    queryKey: ['products', shop.slug, 'unwritten', FIRST],
    queryFn: () => inShop<{ items: ProductRowView[] }>(shop.slug, `/products?content=none&limit=${FIRST}`),
    enabled: overview.data?.published === 0,
  })
  const items = useMemo(
    () => GATES.flatMap((gate) => (page.data?.items ?? []).filter((item) => item.gate === gate)),
    [page.data],
  )
  const index = Math.max(
    items.findIndex((item) => item.id === atId),
    0,
  )
  const current = items[index]
  const chosen = items.filter((item) => selected.has(item.id))
  const isFirstRun = overview.data?.products === 0

  useEffect(() => {
    if (atId) document.querySelector(`[data-id="${CSS.escape(atId)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [atId])

  const toggle = useCallback((id: string) => {
    setSelected((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const openReview = useCallback(
    (id: string) => {
      const item = items.find((one) => one.id === id)
      if (item) navigate(placeOf(item))
    },
    [items, navigate],
  )
  const point = useCallback((id: string) => {
    setAtId(id)
    setIsSideOpen(true)
  }, [])
  const finish = (ids: readonly string[]) => {
    if (current && ids.includes(current.id)) setAtId(items[index + 1]?.id ?? items[index - 1]?.id)
    setSelected(new Set())
  }
  const settle = async (targets: readonly ProposalView[], decision: 'approve' | 'reject' | 'later') => {
    if (!mayDecide) return
    if (decision === 'approve' && targets.length > 1) return setAsking(() => async () => targets)
    if (decision === 'approve' && targets[0]?.gate === 'block') return
    finish(await decide(targets, decision))
  }
  const targets = () => (chosen.length > 0 ? chosen : current ? [current] : [])
  useKeys({
    j: () => setAtId(items[Math.min(index + 1, items.length - 1)]?.id),
    k: () => setAtId(items[Math.max(index - 1, 0)]?.id),
    x: () => mayDecide && current && toggle(current.id),
    a: () => void settle(targets(), 'approve'),
    r: () => void settle(targets(), 'reject'),
    s: () => void settle(targets(), 'later'),
    w: () => setIsSideOpen(!isSideOpen),
    z: undoLast,
    e: () => current && openReview(current.id),
  })
  const total = page.data?.total ?? 0
  const writeQuery = proposalQuery(filters)
  const passing =
    mayDecide && (filters.status === 'open' || filters.status === 'later') ? (page.data?.counts.pass ?? 0) : 0
  const hasFilter = writeFilters(filters).size > 0
  const isDefault = filters.status === 'open' && !filters.gate && !filters.run && !filters.text
  return (
    <div className={isSideOpen && current ? 'ib with-side' : 'ib'}>
      <div className="ib-main">
        <header className="st-top">
          <h1>{words.inbox}</h1>
          <p className="t2 num">
            {page.data && isDefault && !isFirstRun && (total > 0 ? words.waitForYou(total) : words.nothingWaits)}
            {page.data && !isDefault && words.firstOf(items.length, total)}
          </p>
        </header>
        {overview.data && isDefault && (
          <FirstSteps overview={overview.data} firstProducts={unwritten.data?.items.map((item) => item.id) ?? []} />
        )}
        {/* Whether the steps stand above decides where the list begins: nothing is drawn before it is known. */}
        {overview.isLoading ? (
          <RowSkeleton />
        ) : isFirstRun ? (
          <div className="st-body">
            <DropZone onFile={(file) => navigate('/studio/imports', { state: { file } })} />
          </div>
        ) : (
          <>
            <FilterBar filters={filters} onChange={(next) => setSearch(writeFilters(next), { replace: true })} />
            <div className="ib-list">
              {page.isLoading && <RowSkeleton />}
              {page.isError && <Failure error={page.error} onRetry={() => void page.refetch()} />}
              {page.isSuccess && items.length === 0 && (
                <Empty
                  text={hasFilter ? words.noMatch : words.nothingWaits}
                  hint={hasFilter ? undefined : words.emptyInboxNext}
                >
                  {hasFilter ? (
                    <button type="button" className="btn" onClick={() => setSearch({})}>
                      {words.clearAll}
                    </button>
                  ) : (
                    <Link className="btn" to="/studio/products">
                      {words.chooseProducts}
                    </Link>
                  )}
                </Empty>
              )}
              {items.length > 0 && (
                <div className="ib-head" aria-hidden="true">
                  <span />
                  <span />
                  <span />
                  <span>{words.proposal}</span>
                  <span className="ef">{words.effect}</span>
                  <span>{words.risk}</span>
                  <span>{words.policy}</span>
                  <span className="ag">{words.age}</span>
                </div>
              )}
              {GATES.map((gate) => {
                const group = items.filter((item) => item.gate === gate)
                if (group.length === 0) return null
                return (
                  <section key={gate}>
                    <h2 className="ib-group">
                      {{ block: words.blocked, ask: words.needYou, pass: words.allPassed }[gate]}
                      <span className="num t3">{group.length}</span>
                    </h2>
                    <ul>
                      {group.map((item) => (
                        <InboxRow
                          key={item.id}
                          item={item}
                          isAt={item.id === current?.id}
                          isSelected={selected.has(item.id)}
                          canSelect={mayDecide}
                          onAt={point}
                          onOpen={openReview}
                          onToggle={toggle}
                        />
                      ))}
                    </ul>
                  </section>
                )
              })}
            </div>
            {passing > 1 && chosen.length === 0 && (
              <p className="ib-all num">
                <span className="t2">{words.firstOf(items.length, total)}</span>
                <button
                  type="button"
                  className="btn"
                  onClick={() => setAsking(() => () => readAllProposals(shop.slug, writeQuery))}
                >
                  {words.bulkAllPassed(passing)}
                </button>
              </p>
            )}
            <footer className={chosen.length > 0 ? 'dock' : 'dock low'}>
              {chosen.length > 0 ? (
                <>
                  <span className="num m">{words.selected(chosen.length)}</span>
                  <button type="button" className="btn primary" onClick={() => void settle(chosen, 'approve')}>
                    {words.approve} <kbd className="kbd">A</kbd>
                  </button>
                  <button type="button" className="btn" onClick={() => void settle(chosen, 'reject')}>
                    {words.rejectOnly} <kbd className="kbd">R</kbd>
                  </button>
                  <button type="button" className="btn quiet" onClick={() => setSelected(new Set())}>
                    {words.clearSelection}
                  </button>
                </>
              ) : mayDecide ? (
                <KeyBar
                  keys={[
                    ['J K', words.keyMove],
                    ['X', words.keySelect],
                    ['A', words.keyApprove],
                    ['R', words.keyReject],
                    ['S', words.keyLater],
                    ['E', words.keyOpen],
                    ['Z', words.keyUndo],
                  ]}
                />
              ) : (
                <span className="t3 xs">{words.viewerOnly}</span>
              )}
            </footer>
          </>
        )}
      </div>
      {isSideOpen && current && !isFirstRun && (
        <InboxSide
          item={current}
          onApprove={() => void settle([current], 'approve')}
          onReject={() => void settle([current], 'reject')}
          onClose={() => setIsSideOpen(false)}
        />
      )}
      {asking && (
        <BulkDialog
          read={asking}
          onApprove={(ids) => send(ids, 'approve')}
          onClose={(done) => {
            setAsking(undefined)
            if (done.length === 0) return
            announce({ done, refused: [] }, 'approve')
            finish(done)
            void refresh()
          }}
        />
      )}
    </div>
  )
}
