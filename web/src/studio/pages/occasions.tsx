import { keepPreviousData, useQuery } from '@tanstack/react-query'
import ChartGantt from 'lucide-react/icons/chart-gantt'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Table2 from 'lucide-react/icons/table-2'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { OccasionView, OccasionYearView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { OccasionPanel } from '../occasions/occasion-panel.tsx'
import { SourcesView } from '../occasions/sources-view.tsx'
import { TopicsView } from '../occasions/topics-view.tsx'
import { YearRibbon } from '../occasions/year-ribbon.tsx'
import { YearTable } from '../occasions/year-table.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import type { Words } from '../words.ts'

const VIEWS = ['year', 'topics', 'sources'] as const
const REGIONS = ['CN', 'EU', 'US'] as const
const [FIRST_YEAR, LAST_YEAR] = [2020, 2035]

/** The year of the shop: what is near, which products have something to say, what people talk about. */
export function OccasionsPage() {
  const { words } = useStudio()
  const [search, setSearch] = useSearchParams()
  const view = VIEWS.find((known) => known === search.get('view')) ?? 'year'
  const show = (next: (typeof VIEWS)[number]) => setSearch(next === 'year' ? {} : { view: next })
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.occasions}</h1>
        <div className="oc-tabs row">
          {VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={view === one}
              className={view === one ? 'on' : undefined}
              onClick={() => show(one)}
            >
              {words.occasionTabs[one]}
            </button>
          ))}
        </div>
      </header>
      {view === 'year' && <TheYear />}
      {view === 'topics' && <TopicsView onSources={() => show('sources')} />}
      {view === 'sources' && <SourcesView />}
    </div>
  )
}

function TheYear() {
  const { shop, words, say } = useStudio()
  const [search, setSearch] = useSearchParams()
  const [asTable, setAsTable] = useState(false)
  const region = REGIONS.find((known) => known === search.get('region')) ?? 'CN'
  const asked = Number(search.get('year')) || undefined
  const data = useQuery({
    queryKey: ['occasions', shop.slug, asked ?? 'now', region],
    queryFn: () => inShop<OccasionYearView>(shop.slug, `/occasions?region=${region}${asked ? `&year=${asked}` : ''}`),
    placeholderData: keepPreviousData,
  })
  const set = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) next.delete(name)
      else next.set(name, value)
    }
    setSearch(next, { replace: true })
  }
  if (data.isLoading) return <RowSkeleton rows={5} tall />
  if (data.isError || !data.data) return <Failure error={data.error} onRetry={() => void data.refetch()} />
  const year = data.data
  const chosen = year.occasions.find((one) => one.id === search.get('at')) ?? nearest(year)
  const turn = (by: number) => set({ year: String(year.year + by), at: undefined })
  return (
    <>
      <div className="oc-lead">
        <p className="statement">{sentence(year, words, say)}</p>
        <div className="row st-wraps oc-tools">
          <button
            type="button"
            className="icon-btn"
            aria-label={words.yearBefore}
            title={words.yearBefore}
            disabled={year.year <= FIRST_YEAR}
            onClick={() => turn(-1)}
          >
            <Icon of={ChevronLeft} size={16} />
          </button>
          <b className="num">{year.year}</b>
          <button
            type="button"
            className="icon-btn"
            aria-label={words.yearAfter}
            title={words.yearAfter}
            disabled={year.year >= LAST_YEAR}
            onClick={() => turn(1)}
          >
            <Icon of={ChevronRight} size={16} />
          </button>
          <label>
            <span className="vh">{words.regionOf}</span>
            <select value={region} onChange={(event) => set({ region: event.target.value, at: undefined })}>
              {REGIONS.map((one) => (
                <option key={one} value={one}>
                  {words.regions[one]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="btn quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            <Icon of={asTable ? ChartGantt : Table2} size={15} /> {asTable ? words.ribbonBack : words.ribbonAs}
          </button>
        </div>
      </div>
      {asTable ? (
        <YearTable year={year} chosen={chosen?.id} onChoose={(at) => set({ at })} />
      ) : (
        <YearRibbon year={year} chosen={chosen?.id} onChoose={(at) => set({ at })} />
      )}
      {chosen && <OccasionPanel key={chosen.id} occasion={chosen} />}
    </>
  )
}

/** What is on people's minds now, else what comes next, else the first. */
function nearest({ occasions }: OccasionYearView): OccasionView | undefined {
  const sold = occasions.filter((one) => one.isSold)
  const near = sold
    .filter(({ phase }) => phase === 'lead' || phase === 'day' || phase === 'tail')
    .sort((a, b) => Math.abs(a.inDays) - Math.abs(b.inDays))[0]
  return near ?? sold.find(({ inDays }) => inDays >= 0) ?? sold[0]
}

function sentence(year: OccasionYearView, words: Words, say: (text: OccasionView['name']) => string): string {
  const sold = year.occasions.filter((one) => one.isSold)
  if (!year.today.startsWith(`${year.year}-`))
    return year.today > `${year.year}` ? words.occasionPast(year.year) : words.occasionAhead(year.year, sold.length)
  const next = sold.find(({ inDays }) => inDays > 0)
  const last = sold.filter(({ inDays, phase }) => inDays <= 0 && phase !== 'over').at(-1)
  if (!next) return words.occasionPast(year.year)
  return last
    ? words.occasionNow(say(last.name), -last.inDays, say(next.name), next.inDays)
    : words.occasionNext(say(next.name), next.inDays)
}
