import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import type { ShopImportView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { BringDrop } from '../orders/bring-drop.tsx'
import { BringCounts, BringProblems } from '../orders/bring-parts.tsx'
import { differingIn, isOver, newsIn, progressOf } from '../orders/bring-state.ts'
import { OrdersTabs } from '../orders/orders-tabs.tsx'
import { Failure, RowSkeleton } from '../states.tsx'

const POLL_MS = 500

/** Files of another shop come in: dropped, looked at, written, and what could not be read. */
export function BringPage() {
  const { shop, words, failed } = useStudio()
  const { br } = words
  const client = useQueryClient()
  const [search, setSearch] = useSearchParams()
  // In the address, so that a page that is loaded again shows how far it is.
  const id = search.get('at') ?? undefined
  const open = (next: string | undefined) => setSearch(next ? { at: next } : {}, { replace: true })
  const isViewer = shop.role === 'viewer'
  const past = useQuery({
    queryKey: ['order-imports', shop.slug],
    queryFn: () => inShop<{ items: ShopImportView[] }>(shop.slug, '/order-imports'),
    enabled: !isViewer,
  })
  const view = useQuery({
    queryKey: ['order-import', shop.slug, id],
    queryFn: () => inShop<ShopImportView>(shop.slug, `/order-imports/${id}`),
    enabled: !isViewer && id !== undefined,
    refetchInterval: (query) =>
      query.state.data?.state === 'queued' || query.state.data?.state === 'running' ? POLL_MS : false,
  })
  const over = isOver(view.data?.state)
  useEffect(() => {
    if (!over) return
    for (const key of ['order-imports', 'orders', 'order-counts', 'overview', 'products'])
      void client.invalidateQueries({ queryKey: [key] })
  }, [over, client])
  const send = useMutation({
    mutationFn: (files: readonly File[]) => {
      const body = new FormData()
      for (const file of files) body.append('files', file)
      return inShop<ShopImportView>(shop.slug, '/order-imports', { body })
    },
    onSuccess: (looked) => {
      client.setQueryData(['order-import', shop.slug, looked.id], looked)
      open(looked.id)
    },
    onError: failed,
  })
  const deed = useMutation({
    mutationFn: (what: 'start' | 'cancel') =>
      inShop<ShopImportView>(shop.slug, `/order-imports/${id}/${what}`, { json: {} }),
    onSuccess: (next) => client.setQueryData(['order-import', shop.slug, next.id], next),
    onError: (error) => {
      failed(error)
      void view.refetch()
    },
  })
  const done = past.data?.items.filter((row) => row.id !== id) ?? []
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{br.title}</h1>
        <p className="t2">{br.sentence}</p>
      </header>
      <OrdersTabs />
      <div className="st-body">
        {isViewer && <p className="t2">{br.viewer}</p>}
        {!isViewer && !id && <BringDrop busy={send.isPending} onFiles={(files) => send.mutate(files)} />}
        {id && view.isError && <Failure error={view.error} onRetry={() => void view.refetch()} />}
        {id && view.isLoading && <RowSkeleton rows={2} />}
        {id && view.data && (
          <Brought
            view={view.data}
            busy={deed.isPending}
            onStart={() => deed.mutate('start')}
            onCancel={() => deed.mutate('cancel')}
            onAnother={() => open(undefined)}
          />
        )}
        {!isViewer && !id && past.isError && <Failure error={past.error} onRetry={() => void past.refetch()} />}
        {!isViewer && !id && past.isSuccess && done.length === 0 && (
          <p className="t2">
            {br.none} {br.noneHint}
          </p>
        )}
        {!isViewer && !id && done.length > 0 && <Past rows={done} onOpen={open} />}
      </div>
    </div>
  )
}

/** One upload, from the look at it to its end. */
function Brought({
  view,
  busy,
  onStart,
  onCancel,
  onAnother,
}: {
  view: ShopImportView
  busy: boolean
  onStart: () => void
  onCancel: () => void
  onAnother: () => void
}) {
  const { br } = useStudio().words
  const isAtWork = view.state === 'queued' || view.state === 'running'
  const at = progressOf(view)
  const counts = view.state === 'read' ? view.plan : view.counts
  const [news, differing] = [newsIn(counts), differingIn(counts)]
  const isEmpty = Object.values(view.plan).every((one) => one.read === 0)
  const sentence = {
    read: () => (isEmpty ? br.nothingToRead : br.looked(news)),
    queued: () => br.waiting,
    running: () => br.going(at.kind, at.done, at.all),
    done: () => br.done(news),
    failed: () => br.failed(news),
    cancelled: () => br.cancelled(news),
  }[view.state]
  return (
    <section className="st-block">
      <h2 className="statement" aria-live="polite">
        {sentence()}
      </h2>
      <p className="t3 sm">{view.files.map((file) => file.name).join(' · ')}</p>
      {isAtWork && <progress className="st-progress" max={1} value={at.share} aria-label={br.title} />}
      {view.state === 'read' && differing > 0 && <p className="t2">{br.differs(differing)}</p>}
      {!isAtWork && <BringCounts counts={counts} />}
      <p className="row st-wraps">
        {view.state === 'read' && news + differing > 0 && (
          <button type="button" className="btn primary" disabled={busy} onClick={onStart}>
            {br.start}
          </button>
        )}
        {isAtWork && (
          <button type="button" className="btn" disabled={busy} onClick={onCancel}>
            {br.stop}
          </button>
        )}
        {view.state === 'read' && news + differing > 0 && (
          <button
            type="button"
            className="btn"
            disabled={busy}
            onClick={() => {
              onCancel()
              onAnother()
            }}
          >
            {br.cancel}
          </button>
        )}
        {(isOver(view.state) || (view.state === 'read' && news + differing === 0)) && (
          <button type="button" className="btn" onClick={onAnother}>
            {br.another}
          </button>
        )}
      </p>
      <BringProblems view={view} />
    </section>
  )
}

function Past({ rows, onOpen }: { rows: readonly ShopImportView[]; onOpen: (id: string) => void }) {
  const { words, lang } = useStudio()
  const { br } = words
  return (
    <section>
      <h2 className="h">{br.past}</h2>
      <div className="st-scroll">
        <table className="tbl">
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <button type="button" className="link" onClick={() => onOpen(row.id)}>
                    {row.files.map((file) => file.name).join(' · ')}
                  </button>
                </td>
                <td className="t2">{br.states[row.state]}</td>
                <td className="r num">{newsIn(row.counts)}</td>
                <td className="t3 hide-sm">{row.createdBy}</td>
                <td className="r t3 num">{moment(row.createdAt, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
