import { useSearchParams } from 'react-router'
import type { LexiconListView, LexiconRowView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { LexiconDetail } from './lexicon-detail.tsx'
import { LEXICON_FILTERS, LexiconFilters } from './lexicon-filters.tsx'
import { attributeName, whenInWords } from './lexicon-words.ts'
import { Empty, Failure, RowSkeleton } from './states.tsx'
import { useLongList } from './use-long-list.ts'

/** The whole lexicon, windowed: what each row says, when it is used, how often it was published. */
export function LexiconBrowse() {
  const { words } = useStudio()
  const { lx } = words
  const [search, setSearch] = useSearchParams()
  const query = new URLSearchParams()
  for (const key of LEXICON_FILTERS) {
    const value = search.get(key)
    if (value) query.set(key, value)
  }
  const { list, items, first, scroller, virtual, heightPx } = useLongList<LexiconListView>('/lexicon', query)
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
          <div style={{ height: heightPx, position: 'relative' }}>
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
