import { useQuery } from '@tanstack/react-query'
import Download from 'lucide-react/icons/download'
import type { SupplyDecisionView, SupplyRowView, SupplyView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Frame, Nothing } from '../learn/frame.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { BundleCard } from './bundle-card.tsx'
import { DiaryRow } from './diary-row.tsx'
import { spanScale } from './dot-bar.tsx'
import { gain } from './supply-figures.ts'
import type { Settle } from './use-settle.ts'

const MOST = 100

/** Slow with fast products that could be sold together: what is proposed, what stands, and what came of it. */
export function BundlesTab({ view, settle }: { view: SupplyView; settle: Settle }) {
  const { shop, words, say, lang } = useStudio()
  const { sp } = words
  const open = useQuery({
    queryKey: ['supply-rows', shop.slug, 'bundles'],
    queryFn: () =>
      inShop<{ items: SupplyRowView[]; total: number }>(shop.slug, `/supply/rows?of=bundle&only=open&limit=${MOST}`),
  })
  const past = useQuery({
    queryKey: ['supply-decisions', shop.slug, 'bundles'],
    queryFn: () =>
      inShop<{ items: SupplyDecisionView[]; total: number }>(shop.slug, `/supply/decisions?kind=bundle&limit=${MOST}`),
  })
  if (open.isLoading) return <RowSkeleton rows={4} tall />
  if (open.isError) return <Failure error={open.error} onRetry={() => void open.refetch()} />
  const proposed = (open.data?.items ?? [])
    .flatMap(({ decision }) => decision ?? [])
    .sort((a, b) => (b.expected?.mean ?? 0) - (a.expected?.mean ?? 0))
  const waiting = proposed.filter(
    ({ proposalId, status }) => settle.statusOf(proposalId, status) === 'open' || status === 'later',
  )
  const decided = past.data?.items ?? []
  if (proposed.length === 0 && decided.length === 0 && past.isSuccess)
    return <Empty text={sp.bundlesEmpty} hint={sp.bundlesEmptyHint} />
  const [best] = waiting
  const scale = spanScale(proposed.flatMap(({ expected }) => (expected ? [expected] : [])))
  return (
    <>
      <div className="sp-lead row st-wraps">
        <p className="statement">
          {best?.bundle && best.expected
            ? sp.bundlesSay(
                String(waiting.length),
                say(best.item.name),
                say(best.bundle.with.name),
                gain(best.expected.mean, view.currency, lang),
              )
            : sp.bundlesNone}
        </p>
        {proposed.length > 0 && (
          <a
            className="btn st-right"
            href={`/api/shops/${shop.slug}/supply/rows.csv?of=bundle&only=open`}
            download={`bundles${view.isSimulated ? '-simulated' : ''}.csv`}
          >
            <Icon of={Download} size={15} /> {sp.csv}
          </a>
        )}
      </div>
      {proposed.length > 0 && (
        <ul className="sp-bundles">
          {proposed.map((decision) => (
            <BundleCard
              key={decision.proposalId}
              decision={decision}
              currency={view.currency}
              scale={scale}
              settle={settle}
            />
          ))}
        </ul>
      )}
      <div className="sp-grid">
        <Frame title={sp.bundlesPast} unit={sp.diarySub} className="sp-c12">
          {past.isLoading ? (
            <RowSkeleton rows={2} />
          ) : past.isError ? (
            <Failure error={past.error} onRetry={() => void past.refetch()} />
          ) : decided.length === 0 ? (
            <Nothing text={sp.bundlesPastEmpty} />
          ) : (
            <ul className="num">
              {decided.map((decision) => (
                <DiaryRow key={decision.proposalId} decision={decision} view={view} settle={settle} isWide />
              ))}
            </ul>
          )}
        </Frame>
      </div>
    </>
  )
}
