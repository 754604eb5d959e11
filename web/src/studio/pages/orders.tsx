import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { OrderListView, OrderRowView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { rowHeightPx, useDensity } from '../density.ts'
import { KeyBar } from '../key-bar.tsx'
import { useKeys } from '../keys.ts'
import { LookupDialog } from '../orders/lookup-dialog.tsx'
import { OrderRow } from '../orders/order-row.tsx'
import { OrdersTabs, useOrderCounts } from '../orders/orders-tabs.tsx'
import { ShipDialog } from '../orders/ship-dialog.tsx'
import { useBulk } from '../orders/use-bulk.ts'
import { SearchField } from '../search-field.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { useLongList } from '../use-long-list.ts'

const STATES = ['pending', 'processing', 'shipped', 'delivered', 'cancelled'] as const
const DAY_MS = 24 * 60 * 60 * 1000
const SPANS = { today: 1, week: 7, month: 30 } as const
const MOST_AT_ONCE = 200

/** Midnight of so many days ago, here: the same for a whole day, so that the list is not asked for anew each moment. */
function daysAgo(days: number): string {
  const midnight = new Date()
  midnight.setHours(0, 0, 0, 0)
  return new Date(midnight.getTime() - (days - 1) * DAY_MS).toISOString()
}

/** The order desk: find, choose, pack, ship, deliver. */
export function OrdersPage() {
  const { shop, words } = useStudio()
  const { od } = words
  const navigate = useNavigate()
  const density = useDensity()
  const [search, setSearch] = useSearchParams()
  const [chosen, setChosen] = useState<ReadonlyMap<string, OrderRowView>>(new Map())
  const [atId, setAtId] = useState<string>()
  const [open, setOpen] = useState<'ship' | 'lookup'>()
  const [lookup, setLookup] = useState<{ name: string; postcode: string }>()
  const bulk = useBulk()
  const counts = useOrderCounts().data
  const canEdit = shop.role !== 'viewer'
  const state = STATES.find((known) => known === search.get('state'))
  const isReturns = search.get('open') === 'returns'
  const text = search.get('q') ?? ''
  const span = (['today', 'week', 'month'] as const).find((known) => known === search.get('days'))
  const filters = new URLSearchParams({
    ...(state ? { state } : {}),
    ...(isReturns ? { open: 'returns' } : {}),
    ...(text ? { text } : {}),
    ...(span ? { since: daysAgo(SPANS[span]) } : {}),
  })
  const long = useLongList<OrderListView>('/orders', filters)
  const found = useQuery({
    queryKey: ['orders', shop.slug, 'lookup', lookup],
    queryFn: () =>
      inShop<OrderListView>(shop.slug, `/orders/lookup?${new URLSearchParams(lookup as Record<string, string>)}`),
    enabled: lookup !== undefined,
    // Each look is written down: once is enough.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const list = lookup ? found : long.list
  const items = lookup ? (found.data?.items ?? []) : long.items
  const heightPx = rowHeightPx(density)
  const rows = lookup ? items.map((_, index) => ({ index, start: index * heightPx })) : long.virtual
  const index = items.findIndex((item) => item.id === atId)
  const move = (step: number) => {
    const next = Math.min(Math.max(index + step, 0), items.length - 1)
    setAtId(items[next]?.id)
    const box = long.scroller.current
    if (!box) return
    const top = next * heightPx
    if (top < box.scrollTop) box.scrollTop = top
    else if (top + heightPx > box.scrollTop + box.clientHeight) box.scrollTop = top + heightPx - box.clientHeight
  }
  const toggle = (order: OrderRowView | undefined) => {
    if (!order || !canEdit) return
    const next = new Map(chosen)
    if (!next.delete(order.id) && next.size < MOST_AT_ONCE) next.set(order.id, order)
    setChosen(next)
  }
  const filter = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(search)
    for (const [key, value] of Object.entries(changes)) {
      if (value) next.set(key, value)
      else next.delete(key)
    }
    setSearch(next, { replace: true })
    setChosen(new Map())
    setLookup(undefined)
  }
  const current = items[index]
  /** What is chosen, or the order under the cursor. */
  const subject = chosen.size > 0 ? [...chosen.values()] : current ? [current] : []
  const of = (...states: readonly OrderRowView['state'][]) => subject.filter((order) => states.includes(order.state))
  const toPack = of('pending')
  const toShip = of('pending', 'processing')
  const toDeliver = of('shipped')
  const after = () => setChosen(new Map())
  const idsOf = (orders: readonly OrderRowView[]) => orders.map((order) => order.id)
  const pack = () => canEdit && toPack.length > 0 && bulk.pack(idsOf(toPack), after)
  const deliver = () => canEdit && toDeliver.length > 0 && bulk.deliver(idsOf(toDeliver), after)
  const ship = () => canEdit && toShip.length > 0 && setOpen('ship')
  const pick = () =>
    toShip.length > 0 && navigate(`/studio/orders/pick-list?ids=${toShip.map((order) => order.id).join(',')}`)
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => toggle(current),
    enter: () => current && navigate(`/studio/orders/${current.id}`),
    p: pack,
    s: ship,
    t: deliver,
    l: pick,
    '/': () => document.querySelector<HTMLElement>('.st-search')?.focus(),
  })
  const hasFilter = filters.size > 0 || lookup !== undefined
  const isAll = items.length > 0 && items.every((item) => chosen.has(item.id))
  const total = lookup ? items.length : (long.first?.total ?? 0)
  return (
    <div className="st-page full">
      <header className="st-top">
        <h1>{words.orders}</h1>
        {counts && (
          <p className="t2 num od-say">
            {od.sentence(counts.states.pending + counts.states.processing, counts.openReturns)}
          </p>
        )}
        <SearchField className="st-search" name={od.search} value={text} onSearch={(q) => filter({ q })} />
        {canEdit && (
          <button type="button" className="btn" onClick={() => setOpen('lookup')}>
            {od.lookup}
          </button>
        )}
        {canEdit && (
          <a className="btn" href={`/api/shops/${shop.slug}/orders/export?${filters}`} download>
            {od.export}
          </a>
        )}
      </header>
      <OrdersTabs />
      <div className="fb od-fb">
        <fieldset className="rx-tabs" aria-label={od.state}>
          <button
            type="button"
            className={!state && !isReturns ? 'chip line on' : 'chip line'}
            aria-pressed={!state && !isReturns}
            onClick={() => filter({ state: undefined, open: undefined })}
          >
            {od.all}
          </button>
          {STATES.map((known) => (
            <button
              key={known}
              type="button"
              className={state === known ? 'chip line on' : 'chip line'}
              aria-pressed={state === known}
              onClick={() => filter({ state: known, open: undefined })}
            >
              {od.states[known]}
              {counts && <span className="num">{counts.states[known].toLocaleString('en')}</span>}
            </button>
          ))}
          <button
            type="button"
            className={isReturns ? 'chip line on' : 'chip line'}
            aria-pressed={isReturns}
            onClick={() => filter({ state: undefined, open: 'returns' })}
          >
            {od.openReturns}
            {counts && <span className="num">{counts.openReturns}</span>}
          </button>
        </fieldset>
        <span className={span ? 'f' : 'f off'}>
          <select
            aria-label={od.when}
            value={span ?? ''}
            onChange={(event) => filter({ days: event.target.value || undefined })}
          >
            <option value="">{od.days.all}</option>
            {(['today', 'week', 'month'] as const).map((known) => (
              <option key={known} value={known}>
                {od.days[known]}
              </option>
            ))}
          </select>
        </span>
        {lookup && (
          <span className="f od-token">
            {lookup.name} {lookup.postcode}
            <button
              type="button"
              aria-label={od.clearLookup}
              title={od.clearLookup}
              onClick={() => setLookup(undefined)}
            >
              ×
            </button>
          </span>
        )}
      </div>
      {list.isLoading && <RowSkeleton rows={12} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Empty
          text={lookup ? od.notFound : hasFilter ? od.emptyFilter : od.empty}
          hint={hasFilter ? undefined : od.emptyHint}
        >
          {hasFilter && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                setSearch({})
                setLookup(undefined)
              }}
            >
              {words.clearAll}
            </button>
          )}
        </Empty>
      )}
      {items.length > 0 && (
        <div className="od-head">
          {canEdit ? (
            <input
              type="checkbox"
              checked={isAll}
              aria-label={words.selectAll}
              onChange={() =>
                setChosen(isAll ? new Map() : new Map(items.slice(0, MOST_AT_ONCE).map((item) => [item.id, item])))
              }
            />
          ) : (
            <span />
          )}
          <span>{od.number}</span>
          <span>{od.goods}</span>
          <span />
          <span className="r">{od.total}</span>
          <span>{od.state}</span>
          <span className="r">{od.placed}</span>
        </div>
      )}
      <div className="st-rows" ref={long.scroller} hidden={items.length === 0}>
        <div style={{ height: lookup ? items.length * heightPx : long.heightPx, position: 'relative' }}>
          {rows.map((row) => {
            const order = items[row.index]
            if (!order) return null
            return (
              <OrderRow
                key={order.id}
                order={order}
                top={row.start}
                isAt={order.id === atId}
                isChosen={chosen.has(order.id)}
                canChoose={canEdit}
                onAt={() => setAtId(order.id)}
                onToggle={() => toggle(order)}
              />
            )
          })}
        </div>
      </div>
      {chosen.size > 0 ? (
        <footer className="dock">
          {toShip.length > 0 && (
            <button type="button" className="btn primary" disabled={bulk.isBusy} onClick={ship}>
              {od.ship} {toShip.length} <kbd className="kbd">S</kbd>
            </button>
          )}
          {toPack.length > 0 && (
            <button type="button" className="btn" disabled={bulk.isBusy} onClick={pack}>
              {od.pack} {toPack.length} <kbd className="kbd">P</kbd>
            </button>
          )}
          {toShip.length > 0 && (
            <button type="button" className="btn" onClick={pick}>
              {od.pick} <kbd className="kbd">L</kbd>
            </button>
          )}
          {toDeliver.length > 0 && (
            <button type="button" className="btn" disabled={bulk.isBusy} onClick={deliver}>
              {od.deliver} {toDeliver.length} <kbd className="kbd">T</kbd>
            </button>
          )}
          <span className="num t2">{words.selected(chosen.size)}</span>
          <button type="button" className="btn quiet" onClick={() => setChosen(new Map())}>
            {words.clearSelection}
          </button>
        </footer>
      ) : (
        items.length > 0 && (
          <footer className="dock low">
            {canEdit ? (
              <KeyBar
                keys={[
                  ['J K', words.keyMove],
                  ['X', words.keySelect],
                  ['↵', od.keyOpen],
                  ['P', od.keyPack],
                  ['S', od.keyShip],
                  ['T', od.keyDeliver],
                  ['L', od.keyPick],
                ]}
              />
            ) : (
              <span className="t3 xs">{words.viewerOnly}</span>
            )}
            <span className="num t3 xs st-right">{total.toLocaleString('en')}</span>
          </footer>
        )
      )}
      {open === 'ship' && (
        <ShipDialog
          orders={toShip}
          isBusy={bulk.isBusy}
          onClose={() => setOpen(undefined)}
          onSend={(parcels) => {
            bulk.ship(parcels, () => {
              setOpen(undefined)
              after()
            })
          }}
        />
      )}
      {open === 'lookup' && (
        <LookupDialog
          onClose={() => setOpen(undefined)}
          onFind={(by) => {
            setOpen(undefined)
            setChosen(new Map())
            setLookup(by)
          }}
        />
      )}
    </div>
  )
}
