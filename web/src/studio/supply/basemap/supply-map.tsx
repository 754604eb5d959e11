import type { ReactNode } from 'react'
import type { SupplyView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { lanesOf } from '../lanes-of.ts'
import { fine, units } from '../supply-figures.ts'
import type { Settle } from '../use-settle.ts'
import { Basemap } from './basemap.tsx'
import { MapLegend } from './map-legend.tsx'
import { supplyOverlay } from './supply-overlay.ts'

/** Demand, warehouses and transfers over the configured map. */
export function SupplyMap({
  styleUrl,
  view,
  settle,
  drawn,
}: {
  styleUrl: string
  view: SupplyView
  settle: Settle
  drawn: ReactNode
}) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const lanes = lanesOf(view, settle)
  const overlay = supplyOverlay(view, lanes, {
    house: (one) => ({
      name: say(one.name),
      stock:
        one.isUrgent && one.daysLeft !== null
          ? sp.stockDays(units(one.units), Math.round(one.daysLeft))
          : sp.stock(units(one.units)),
    }),
    load: (count) => sp.pieces(units(count)),
    region: (province, sold, share) =>
      sp.regionRead(lang === 'zh' ? province.short : province.en, units(sold), fine(share)),
  })
  const placed = view.warehouses.filter(({ longitude, latitude }) => longitude !== null && latitude !== null)
  return (
    <Basemap
      styleUrl={styleUrl}
      overlay={overlay}
      label={sp.mapSay(placed.length, lanes.length)}
      legend={<MapLegend signs={['areas', 'house', 'openLane', 'setLane']} />}
      drawn={drawn}
    />
  )
}
