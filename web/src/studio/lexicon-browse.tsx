import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { LexiconListView, LexiconRowView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { rowHeightPx, useDensity } from './density.ts'
import { LexiconDetail } from './lexicon-detail.tsx'
import { LEXICON_FILTERS, LexiconFilters } from './lexicon-filters.tsx'
import { attributeName, whenInWords } from './lexicon-words.ts'
import { Empty, Failure, RowSkeleton } from './states.tsx'

const PAGE = 200

/** The whole lexicon, windowed: what each row says, when it is used, how often it was published. */
export function LexiconBrowse() {
  const { shop, words } = useStudio()
  const { lx } = words
  const [search, setSearch] = useSearchParams()
  const density = useDensity()
  const query = new URLSearchParams({ limit: String(PAGE) })
  for (const key of LEXICON_FILTERS) {
    const value = search.get(key)
    if (value) query.set(key, value)
  }
  const asked = query.toString()
  const list = useInfiniteQuery({
    queryKey: ['lexicon', shop.slug, asked],
    queryFn: ({ pageParam, signal }) =>
      inShop<LexiconListView>(shop.slug, `/lexicon?${asked}&offset=${pageParam}`, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.items.length, 0)
      return last.items.length > 0 && read < last.total ? read : undefined
    },
    placeholderData: keepPreviousData,
  })
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const first = list.data?.pages[0]
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx(density),
    overscan: 12,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights that were measured hold only for the density of then.
  useEffect(() => rows.measure(), [density])
  const virtual = rows.getVirtualItems()
  const lastShown = virtual.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list
  useEffect(() => {
    // A page that failed is asked for again by the person, not for ever by itself.
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError && lastShown >= items.length - 30)
      void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, lastShown, items.length])

  const filter = (key: string, value: string) => {
    const next = new URLSearchParams(search)
    if (value) next.set(key, value)
    else next.delete(key)
    if (key === 'category') next.delete('type')
    setSearch(next, { replace: true })
  }
  const row = search.get('row') ?? ''
  const own = items.filter((item) => item.own).length
  return (
    <>
      <LexiconFilters search={search} onFilter={filter} />
      {first && (
        <p className="lx-sentence">
          {lx.sentence(first.total.toLocaleString('en'), first.surfaces.toLocaleString('en'), own.toLocaleString('en'))}
        </p>
      )}
      {list.isLoading && <RowSkeleton rows={12} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Empty text={lx.nothingFound}>
          <button type="button" className="btn" onClick={() => setSearch({})}>
            {words.clearAll}
          </button>
        </Empty>
      )}
      <div className={row ? 'lx-split open' : 'lx-split'} hidden={items.length === 0}>
        <section className="st-rows" ref={scroller} aria-label={words.lexicon}>
          <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
            {virtual.map((at) => {
              const item = items[at.index]
              return (
                item && (
                  <Row
                    key={item.id}
                    item={item}
                    start={at.start}
                    isOpen={item.id === row}
                    onOpen={() => filter('row', item.id === row ? '' : item.id)}
                  />
                )
              )
            })}
          </div>
        </section>
        {row ? (
          <LexiconDetail id={row} onClose={() => filter('row', '')} />
        ) : (
          <aside className="lx-side lx-idle hide-sm">
            <p className="t2">{lx.pick}</p>
            <p className="t3">{lx.readAs}</p>
          </aside>
        )}
      </div>
    </>
  )
}

function Row({
  item,
  start,
  isOpen,
  onOpen,
}: {
  item: LexiconRowView
  start: number
  isOpen: boolean
  onOpen: () => void
}) {
  const studio = useStudio()
  const { words, lang } = studio
  const { lx } = words
  const role = lx.roles[item.role as keyof typeof lx.roles] ?? item.role
  const about = item.attributes.map((id) => attributeName(id, studio)).join(lang === 'zh' ? '、' : ', ')
  const other = lang === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className={isOpen ? 'lx-row on' : 'lx-row'}
      style={{ transform: `translateY(${start}px)` }}
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      <span className="lx-what">
        <b className="clip">{about || lx.anyFact}</b>
        <span className="t3 clip">{role}</span>
      </span>
      <span className="lx-said">
        <b className="clip" lang={item.first[lang] ? undefined : other}>
          {item.first[lang] ?? item.first[other]}
        </b>
        <span className="t3 clip" lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {item.first[lang] ? item.first[other] : ''}
        </span>
      </span>
      <span className="lx-when t2 clip hide-sm">
        {whenInWords(item.when, studio).join(lang === 'zh' ? '，' : ', ')}
      </span>
      <span className="lx-count num r hide-sm">
        <span>{lx.frames(Math.max(item.frames.zh, item.frames.en))}</span>
        <span className="t3">{item.published > 0 ? lx.published(item.published) : ''}</span>
      </span>
      <span className="lx-marks">
        {item.own && <span className="chip fact">{lx.own}</span>}
        {item.flagged && <i className="g ask" role="img" aria-label={lx.flagged} />}
      </span>
    </button>
  )
}
