import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { CommentView, OverviewView, StudioRemixListView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { KeyBar } from '../key-bar.tsx'
import { useKeys } from '../keys.ts'
import { ENTRY_KINDS, entriesOf, REMIX_TABS } from '../remixes/entry.ts'
import { EntryRow } from '../remixes/entry-row.tsx'
import { canTry, EntrySide } from '../remixes/entry-side.tsx'
import { ReasonDialog } from '../remixes/reason-dialog.tsx'
import { useRemixDeeds } from '../remixes/use-remix-deeds.ts'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

const FRESH_MS = 8000

/** Shoppers' own words, remixes and comments alike: nothing is shown in the shop before somebody has read it here. */
export function RemixesPage() {
  const { shop, words, undoLast } = useStudio()
  const { rx } = words
  const [search, setSearch] = useSearchParams()
  const state = REMIX_TABS.find((known) => known === search.get('state')) ?? 'waiting'
  const kind = ENTRY_KINDS.find((known) => known === search.get('kind')) ?? 'all'
  const [atId, setAtId] = useState(search.get('at') ?? undefined)
  const [isSideOpen, setIsSideOpen] = useState(() => matchMedia('(min-width:1200px)').matches || search.has('at'))
  const [isAsking, setIsAsking] = useState(false)
  const mayDecide = shop.role !== 'viewer'
  const deeds = useRemixDeeds()
  const remixes = useQuery({
    queryKey: ['remixes', shop.slug, state],
    queryFn: () => inShop<StudioRemixListView>(shop.slug, `/remixes?state=${state}&limit=200`),
    refetchInterval: FRESH_MS,
  })
  const comments = useQuery({
    queryKey: ['comments', shop.slug, state],
    queryFn: () => inShop<{ items: CommentView[] }>(shop.slug, `/comments?status=${state}`),
    enabled: state !== 'withdrawn',
  })
  const overview = useQuery({
    queryKey: ['overview', shop.slug],
    queryFn: () => inShop<OverviewView>(shop.slug, '/overview'),
  })
  const entries = useMemo(
    () => entriesOf(remixes.data?.items ?? [], state === 'withdrawn' ? [] : (comments.data?.items ?? []), kind),
    [remixes.data, comments.data, state, kind],
  )
  const index = Math.max(
    entries.findIndex((entry) => entry.id === atId),
    0,
  )
  const current = entries[index]
  useEffect(() => {
    if (atId) document.querySelector(`[data-id="${CSS.escape(atId)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [atId])
  const move = (step: number) => setAtId(entries[Math.min(Math.max(index + step, 0), entries.length - 1)]?.id)
  const choose = (name: 'state' | 'kind', value: string) => {
    const next = new URLSearchParams(search)
    if (value === 'waiting' || value === 'all') next.delete(name)
    else next.set(name, value)
    next.delete('at')
    setSearch(next, { replace: true })
    setAtId(undefined)
  }
  /** What was decided leaves the list: the next one takes its place. */
  const after = (deed: Promise<boolean>) => {
    const next = entries[index + 1]?.id ?? entries[index - 1]?.id
    void deed.then((isDone) => isDone && setAtId(next))
  }
  const remix = current?.is === 'remix' ? current.remix : undefined
  const comment = current?.is === 'comment' ? current.comment : undefined
  const refuse = () => {
    if (!mayDecide || !current) return
    if (comment && comment.status !== 'refused') after(deeds.judge(comment, 'refused'))
    if (remix?.state === 'waiting' || remix?.state === 'shown') setIsAsking(true)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    a: () => {
      if (!mayDecide) return
      if (comment && comment.status !== 'shown') after(deeds.judge(comment, 'shown'))
      if ((remix?.state === 'waiting' || remix?.state === 'refused') && remix.poster?.state !== 'drawing')
        after(deeds.show(remix, false))
    },
    t: () => {
      if (!mayDecide || !remix || !canTry(remix)) return
      if (remix.state === 'shown') void deeds.tryOnly(remix)
      else if (remix.state !== 'withdrawn') after(deeds.show(remix, true))
    },
    r: refuse,
    w: () => setIsSideOpen(!isSideOpen),
    z: undoLast,
  })
  const isLoading = remixes.isLoading || comments.isLoading
  const failed = remixes.isError ? remixes : comments.isError && state !== 'withdrawn' ? comments : undefined
  const waiting = (overview.data?.waitingRemixes ?? 0) + (overview.data?.waitingComments ?? 0)
  return (
    <div className={isSideOpen && current ? 'ib with-side' : 'ib'}>
      <div className="ib-main">
        <header className="st-top">
          <h1>{rx.place}</h1>
          {overview.data && <p className="t2 num">{rx.sentence(waiting)}</p>}
        </header>
        <div className="fb rx-bar">
          <fieldset className="rx-tabs" aria-label={rx.place}>
            {REMIX_TABS.map((tab) => (
              <button
                key={tab}
                type="button"
                className={state === tab ? 'chip line on' : 'chip line'}
                aria-pressed={state === tab}
                onClick={() => choose('state', tab)}
              >
                {rx.states[tab]}
              </button>
            ))}
          </fieldset>
          <span className={kind === 'all' ? 'f off' : 'f'}>
            <select aria-label={rx.kindName} value={kind} onChange={(event) => choose('kind', event.target.value)}>
              {ENTRY_KINDS.map((one) => (
                <option key={one} value={one}>
                  {rx.kinds[one]}
                </option>
              ))}
            </select>
          </span>
        </div>
        <div className="ib-list">
          {isLoading && <RowSkeleton />}
          {failed && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
          {!isLoading && !failed && entries.length === 0 && <Empty text={rx.empty[state]} hint={rx.emptyHint} />}
          <ul>
            {entries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                isAt={entry.id === current?.id}
                onAt={(id) => {
                  setAtId(id)
                  setIsSideOpen(true)
                }}
              />
            ))}
          </ul>
        </div>
        <footer className="dock low">
          {mayDecide ? (
            <KeyBar
              keys={[
                ['J K', words.keyMove],
                ['A', words.keyApprove],
                ['R', words.keyReject],
                ['T', rx.keyTry],
                ['Z', words.keyUndo],
              ]}
            />
          ) : (
            <span className="t3 xs">{words.viewerOnly}</span>
          )}
        </footer>
      </div>
      {isSideOpen && current && (
        <EntrySide
          entry={current}
          deeds={deeds}
          mayDecide={mayDecide}
          onRefuse={refuse}
          onClose={() => setIsSideOpen(false)}
        />
      )}
      {isAsking && remix && (
        <ReasonDialog
          title={remix.state === 'shown' ? rx.hideTitle : rx.reasonTitle}
          action={remix.state === 'shown' ? rx.hide : rx.refuse}
          onSend={(note) => {
            setIsAsking(false)
            after(remix.state === 'shown' ? deeds.hide(remix, note) : deeds.refuse(remix, note))
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}
