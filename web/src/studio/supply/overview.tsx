import { Link, useSearchParams } from 'react-router'
import type { SupplyView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { DiaryFrame } from './diary-frame.tsx'
import { ForecastFrame } from './forecast-frame.tsx'
import { MapFrame } from './map-frame.tsx'
import { PriceFrame } from './price-frame.tsx'
import { ScenariosFrame } from './scenarios-frame.tsx'
import { StockFrame } from './stock-frame.tsx'
import { SupplySay } from './supply-say.tsx'
import type { Settle } from './use-settle.ts'
import { useSupplyItem } from './use-supply.ts'
import { Warnings } from './warnings.tsx'

/** One sentence, then the proof: forecast, warnings, map, price, stock, scenarios, diary. The address keeps the item. */
export function Overview({ view, settle }: { view: SupplyView; settle: Settle }) {
  const { words, say } = useStudio()
  const [search, setSearch] = useSearchParams()
  const variantId = search.get('item') ?? view.focus
  const item = useSupplyItem(variantId)
  const pick = (id: string) => {
    const next = new URLSearchParams(search)
    if (id === view.focus) next.delete('item')
    else next.set('item', id)
    setSearch(next)
    document.querySelector('.sp-forecastcell')?.scrollIntoView({ block: 'nearest' })
  }
  const shown = item.data
  return (
    <>
      <SupplySay view={view} />
      {view.build && view.build.lineCount + view.build.conflictUnits > 0 && (
        <p className="sp-buildhint">
          {say(view.build.says)}{' '}
          <Link className="link" to="/studio/supply/purchases">
            {words.sb.hint}
          </Link>
        </p>
      )}
      {view.forecaster && <p className="t3 xs">{say(view.forecaster.says)}</p>}
      <div className="sp-grid">
        {shown ? (
          <ForecastFrame item={shown} onPick={pick} />
        ) : (
          <div className="ln-cell sp-c8">
            {item.isError ? (
              <Failure error={item.error} onRetry={() => void item.refetch()} />
            ) : (
              variantId && <RowSkeleton rows={4} />
            )}
          </div>
        )}
        <Warnings warnings={view.warnings} currency={view.currency} settle={settle} onItem={pick} />
        <MapFrame view={view} settle={settle} className="sp-c7" />
        {shown ? (
          <PriceFrame key={shown.item.variantId} item={shown} settle={settle} className="sp-c5" />
        ) : (
          <div className="ln-cell sp-c5" />
        )}
        {shown ? <StockFrame item={shown} className="sp-c4" /> : <div className="ln-cell sp-c4" />}
        <ScenariosFrame view={view} className="sp-c4" />
        <DiaryFrame view={view} settle={settle} className="sp-c4" />
      </div>
    </>
  )
}
