import { Link } from 'react-router'
import type { SupplyRowView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { ElasticityChart } from './elasticity-chart.tsx'
import { Evidence } from './evidence.tsx'
import { OtherDeeds } from './other-deeds.tsx'
import { LadderPart } from './price-frame.tsx'
import type { RowsOf } from './rows-tab.tsx'
import { PlaceProjection, placeOf } from './stock-frame.tsx'
import type { Settle } from './use-settle.ts'
import { useSupplyItem } from './use-supply.ts'

/** What stands behind a row: the steps of the decision, and the picture that goes with it. */
export function RowDetail({
  row,
  of,
  currency,
  settle,
}: {
  row: SupplyRowView
  of: RowsOf
  currency: string
  settle: Settle
}) {
  const { words, say } = useStudio()
  const { sp } = words
  const found = useSupplyItem(row.item.variantId)
  // The answer of the row before stays while the next one is read: it is not this item's.
  const item = found.data?.item.variantId === row.item.variantId ? found.data : undefined
  const place = item && placeOf(item, row.decision?.toLocationId ?? undefined)
  return (
    <div className="sp-detail">
      <div>
        {row.decision && (
          <>
            <h3>{sp.why}</h3>
            <Evidence decision={row.decision} currency={currency} />
            {(row.decision.status === 'open' || row.decision.status === 'later') && (
              <OtherDeeds
                matter={{ proposalId: row.decision.proposalId, title: say(row.decision.title) }}
                status={row.decision.status}
                settle={settle}
              />
            )}
          </>
        )}
        <Link className="link" to={`/studio/supply?item=${encodeURIComponent(row.item.variantId)}`}>
          {sp.seeItem}
        </Link>
        {of === 'price' && item && (
          <div className="sp-sub">
            <h3>{sp.elasticity}</h3>
            <ElasticityChart item={item} height={180} />
          </div>
        )}
      </div>
      <div>
        {found.isError ? (
          <Failure error={found.error} onRetry={() => void found.refetch()} />
        ) : !item ? (
          <RowSkeleton rows={2} />
        ) : of === 'price' ? (
          <LadderPart item={item} settle={settle} />
        ) : place ? (
          <>
            <h3>{sp.projection(say(place.name))}</h3>
            <PlaceProjection item={item} place={place} height={180} />
          </>
        ) : (
          <p className="t3 sm">{sp.projectionEmpty}</p>
        )}
      </div>
    </div>
  )
}
