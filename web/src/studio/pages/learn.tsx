import { keepPreviousData, useQuery } from '@tanstack/react-query'
import Download from 'lucide-react/icons/download'
import X from 'lucide-react/icons/x'
import { useSearchParams } from 'react-router'
import type { LearnView, ProductRowView } from '../../../../server/src/contract/types.ts'
import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { Icon } from '../../design/icon.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { count, dayOf } from '../learn/figures.ts'
import { Funnel } from '../learn/funnel.tsx'
import { Alarms, Answers, ChangeHistory } from '../learn/history.tsx'
import { Leaderboard } from '../learn/leaderboard.tsx'
import { LearnEmpty } from '../learn/learn-empty.tsx'
import { Lessons, WhatIf } from '../learn/lessons.tsx'
import { LiftChart } from '../learn/lift-chart.tsx'
import { PlacesChart } from '../learn/places-chart.tsx'
import { PolicySwitch } from '../learn/policy.tsx'
import { Rankings } from '../learn/rankings.tsx'
import { Segments } from '../learn/segments.tsx'
import { SimulatedChip, SimulationProgress } from '../learn/simulation-bar.tsx'
import { Triangle } from '../learn/triangle.tsx'
import { useSimulation } from '../learn/use-simulation.ts'
import { Failure, RowSkeleton } from '../states.tsx'
import type { Words } from '../words.ts'

const DAYS = [7, 14, 30] as const
const LIVE_MS = 15_000
const MOST_PRODUCTS = 500

/** What shoppers taught: which words sell, how sure that is, what it earned, and what should be looked at. */
export function LearnPage() {
  const { shop, words, say, lang } = useStudio()
  const ln = words.ln
  const [search, setSearch] = useSearchParams()
  const days = DAYS.find((known) => String(known) === search.get('days')) ?? 14
  const product = search.get('product') ?? undefined
  const segment = search.get('segment') ?? undefined
  const simulation = useSimulation()
  const query = new URLSearchParams({ days: String(days), ...(product && { product }), ...(segment && { segment }) })
  const data = useQuery({
    queryKey: ['learn', shop.slug, query.toString()],
    queryFn: () => inShop<LearnView>(shop.slug, `/learn?${query}`),
    placeholderData: keepPreviousData,
    refetchInterval: LIVE_MS,
  })
  const set = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === '') next.delete(name)
      else next.set(name, value)
    }
    setSearch(next, { replace: true })
  }
  const view = data.data
  const segmentName = view && (say(view.segments.find(({ id }) => id === segment)?.name) || segment)
  const isNarrowed = product !== undefined || segment !== undefined
  return (
    <div className="st-page">
      <header className="st-top ln-top">
        <h1 className="row">
          <CornerGlyph of={['enterprise', 'algorithm', 'user']} lang={lang} size={16} /> {ln.title}
        </h1>
        {view && <span className="t3 sm hide-sm">{ln.since(dayOf(view.from, lang))}</span>}
        <div className="ln-days row">
          {DAYS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === days}
              className={one === days ? 'on' : undefined}
              onClick={() => set({ days: one === 14 ? undefined : String(one) })}
            >
              {ln.daysOf(one)}
            </button>
          ))}
        </div>
        <ProductChoice value={product} onPick={(value) => set({ product: value })} />
        {segment && (
          <span className="fb-token ln-token">
            {ln.segment} <b>{segmentName}</b>
            <button
              type="button"
              aria-label={ln.clear(segmentName ?? segment)}
              onClick={() => set({ segment: undefined })}
            >
              <Icon of={X} size={12} />
            </button>
          </span>
        )}
        <div className="row st-right">
          {view?.simulated && <SimulatedChip isAllowed={simulation.state?.isAllowed ?? false} />}
          {view && view.leaderboard.rows.length > 0 && (
            <a
              className="btn"
              href={`/api/shops/${shop.slug}/learn/leaderboard.csv?${query}`}
              download={`leaderboard${view.simulated ? '-simulated' : ''}.csv`}
            >
              <Icon of={Download} size={15} /> {ln.export}
            </a>
          )}
        </div>
      </header>
      <SimulationProgress simulation={simulation} />
      {data.isLoading ? (
        <RowSkeleton rows={5} tall />
      ) : data.isError || !view ? (
        <Failure error={data.error} onRetry={() => void data.refetch()} />
      ) : isEmpty(view) && !isNarrowed ? (
        <LearnEmpty simulation={simulation} />
      ) : (
        <>
          <div className="ln-say">
            <p className="statement">{sentence(view, words, say)}</p>
            <Rankings view={view} />
          </div>
          <Alarms view={view} />
          <Answers view={view} />
          <div className="ln-grid" id="ln-board">
            <Leaderboard view={view} />
            <Triangle view={view} />
            <LiftChart view={view} />
            <Lessons view={view} />
            <WhatIf view={view} />
            <Funnel view={view} />
            <Segments view={view} chosen={segment} onChoose={(id) => set({ segment: id })} />
            <PlacesChart view={view} />
            <PolicySwitch view={view} />
            <ChangeHistory view={view} />
          </div>
        </>
      )}
    </div>
  )
}

function ProductChoice({ value, onPick }: { value: string | undefined; onPick: (value: string) => void }) {
  const { shop, words, say } = useStudio()
  const products = useQuery({
    queryKey: ['products', shop.slug, 'learn'],
    queryFn: () => inShop<{ items: ProductRowView[] }>(shop.slug, `/products?limit=${MOST_PRODUCTS}`),
    staleTime: 60_000,
  })
  return (
    <label className="ln-product">
      <span className="vh">{words.ln.product}</span>
      <select value={value ?? ''} onChange={(event) => onPick(event.target.value)}>
        <option value="">{words.ln.allProducts}</option>
        {(products.data?.items ?? []).map((item) => (
          <option key={item.id} value={item.id}>
            {say(item.name)}
          </option>
        ))}
      </select>
    </label>
  )
}

const isEmpty = (view: LearnView): boolean =>
  view.leaderboard.rows.length === 0 && view.funnel.every(({ sessions }) => sessions === 0)

/** The one sentence: the lesson; else who leads; else, honestly, what is missing. */
function sentence(view: LearnView, words: Words, say: ReturnType<typeof useStudio>['say']): string {
  const { rows } = view.leaderboard
  const decided = rows.find(({ standing, lift }) => standing === 'leads' && lift) ?? rows.find(({ lift }) => lift)
  if (decided?.lift) {
    const ends = [decided.lift.low, decided.lift.high].map((end) => Math.round(100 * Math.abs(end)))
    const range = words.ln.range(`${Math.min(...ends)}%`, `${Math.max(...ends)}%`)
    // Two ways may say the same and show another picture.
    const way = decided.origin === 'picture' ? say(decided.traits.at(-1)) : ''
    return words.ln.decidedNow(say(decided.headline), way, decided.lift.outcome, decided.lift.mean > 0, range)
  }
  if (view.lesson) return say(view.lesson)
  const leader = rows.find(({ standing }) => standing === 'leads')
  if (leader) return words.ln.leadsNow(say(leader.headline))
  if (rows.length > 1) return words.ln.noLesson(rows.length)
  return words.ln.onlyOneWay(count(view.funnel[0]?.sessions ?? 0))
}
