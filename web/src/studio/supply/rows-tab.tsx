import { keepPreviousData, useQuery } from '@tanstack/react-query'
import Download from 'lucide-react/icons/download'
import { type ReactNode, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { SupplyDecisionView, SupplyRowView, SupplyView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { useKeys } from '../keys.ts'
import { SearchField } from '../search-field.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { useDeedText } from './diary-row.tsx'
import { RowsTable } from './rows-table.tsx'
import { gain, units } from './supply-figures.ts'
import type { Matter, Settle } from './use-settle.ts'

/** Bundles are pairs, and have a page of their own. */
export type RowsOf = Exclude<SupplyDecisionView['kind'], 'bundle'>

const PAGE = 50

/** Items with their decisions of one kind: searched, filtered, opened, decided one by one or together. */
export function RowsTab({
  of,
  view,
  settle,
  picture,
}: {
  of: RowsOf
  view: SupplyView
  settle: Settle
  /** Stands between the sentence and the rows. */
  picture?: ReactNode
}) {
  const { shop, words, say } = useStudio()
  const { sp } = words
  const [search, setSearch] = useSearchParams()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const text = search.get('text') ?? ''
  const only = search.get('only') === 'open' ? 'open' : 'all'
  // Set at the click itself: the address follows a turn later, and until then the box would jump back.
  const [isOnly, setIsOnly] = useState(only === 'open')
  useEffect(() => setIsOnly(only === 'open'), [only])
  const offset = Math.max(0, Number(search.get('from')) || 0)
  const query = new URLSearchParams({
    of,
    only,
    limit: String(PAGE),
    offset: String(offset),
    ...(text && { text }),
  })
  const rows = useQuery({
    queryKey: ['supply-rows', shop.slug, query.toString()],
    queryFn: () => inShop<{ items: SupplyRowView[]; total: number }>(shop.slug, `/supply/rows?${query}`),
    placeholderData: keepPreviousData,
  })
  const set = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name)
      else next.set(name, value)
    }
    setSearch(next, { replace: true })
  }
  // What is not seen any more is not decided by mistake.
  const seen = query.toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection belongs to what is asked for
  useEffect(() => setSelected(new Set()), [seen])
  const items = rows.data?.items ?? []
  const total = rows.data?.total ?? 0
  const open = items.flatMap(({ item, decision }): Matter[] =>
    decision && settle.mayDecide && settle.statusOf(decision.proposalId, decision.status) === 'open'
      ? [{ proposalId: decision.proposalId, title: say(decision.title) || say(item.name) }]
      : [],
  )
  const chosen = open.filter(({ proposalId }) => selected.has(proposalId))
  const toggle = (id: string) =>
    setSelected((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const decide = async (deed: 'approve' | 'reject') => {
    const done = await settle.settle(chosen, deed)
    setSelected((before) => new Set([...before].filter((id) => !done.includes(id))))
  }
  useKeys({
    a: () => chosen.length > 0 && void decide('approve'),
    r: () => chosen.length > 0 && void decide('reject'),
  })
  const isNarrowed = text !== '' || only === 'open'
  return (
    <div className="sp-rows">
      {!isNarrowed && offset === 0 && rows.isSuccess && items.length > 0 && (
        <RowsLead of={of} items={items} total={total} view={view} settle={settle} />
      )}
      {picture}
      <div className="sp-filter row st-wraps">
        <SearchField
          className="st-search"
          name={sp.rows[of].search}
          value={text}
          onSearch={(next) => set({ text: next, from: '' })}
        />
        <label className="row sm">
          <input
            type="checkbox"
            checked={isOnly}
            onChange={(event) => {
              setIsOnly(event.target.checked)
              set({ only: event.target.checked ? 'open' : '', from: '' })
            }}
          />
          {sp.onlyOpen}
        </label>
        <a
          className="btn st-right"
          href={`/api/shops/${shop.slug}/supply/rows.csv?of=${of}`}
          download={`${of}${view.isSimulated ? '-simulated' : ''}.csv`}
        >
          <Icon of={Download} size={15} /> {sp.csv}
        </a>
      </div>
      {rows.isLoading ? (
        <RowSkeleton />
      ) : rows.isError ? (
        <Failure error={rows.error} onRetry={() => void rows.refetch()} />
      ) : items.length === 0 ? (
        <Empty text={text ? sp.rowsNone : sp.rows[of].empty}>
          {isNarrowed && (
            <button type="button" className="btn" onClick={() => set({ text: '', only: '', from: '' })}>
              {words.clearAll}
            </button>
          )}
        </Empty>
      ) : (
        <RowsTable
          of={of}
          rows={items}
          view={view}
          settle={settle}
          selectable={open.map(({ proposalId }) => proposalId)}
          selected={selected}
          onToggle={toggle}
          onAll={(isOn) => setSelected(new Set(isOn ? open.map(({ proposalId }) => proposalId) : []))}
        />
      )}
      {total > PAGE && (
        <p className="sp-paging row num">
          <button
            type="button"
            className="btn"
            disabled={offset === 0}
            onClick={() => set({ from: offset > PAGE ? String(offset - PAGE) : '' })}
          >
            {sp.before}
          </button>
          <span className="t2 sm">{sp.pageOf(offset + 1, Math.min(total, offset + items.length), units(total))}</span>
          <button
            type="button"
            className="btn"
            disabled={offset + PAGE >= total}
            onClick={() => set({ from: String(offset + PAGE) })}
          >
            {sp.after}
          </button>
        </p>
      )}
      {chosen.length > 0 && (
        <footer className="dock">
          <span className="num m">{sp.chosen(chosen.length)}</span>
          <button
            type="button"
            className="btn primary"
            disabled={settle.isAnyBusy}
            onClick={() => void decide('approve')}
          >
            {sp.approve} <kbd className="kbd">A</kbd>
          </button>
          <button type="button" className="btn" disabled={settle.isAnyBusy} onClick={() => void decide('reject')}>
            {sp.reject} <kbd className="kbd">R</kbd>
          </button>
          <button type="button" className="btn quiet" onClick={() => setSelected(new Set())}>
            {words.clearSelection}
          </button>
        </footer>
      )}
    </div>
  )
}

/** The one sentence: how many wait, and which is worth most. */
function RowsLead({
  of,
  items,
  total,
  view,
  settle,
}: {
  of: RowsOf
  items: readonly SupplyRowView[]
  total: number
  view: SupplyView
  settle: Settle
}) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const deed = useDeedText(view)
  const open = items.flatMap(({ decision }) =>
    decision && settle.statusOf(decision.proposalId, decision.status) === 'open' ? [decision] : [],
  )
  const best = open.reduce<SupplyDecisionView | undefined>(
    (most, one) => (!most || (one.expected?.mean ?? 0) > (most.expected?.mean ?? 0) ? one : most),
    undefined,
  )
  // Open ones come first: a page that is full of them may not be the last.
  const count = open.length === items.length && total > items.length ? `${open.length}+` : String(open.length)
  return (
    <div className="sp-lead">
      <p className="statement">
        {!best
          ? sp.rows[of].empty
          : best.expected
            ? sp.rowsSay(count, say(best.item.name), deed(best), gain(best.expected.mean, view.currency, lang))
            : sp.rowsCount(count)}
      </p>
    </div>
  )
}
