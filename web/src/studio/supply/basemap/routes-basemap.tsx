import type { ReactNode } from 'react'
import type { RoutePlanView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { Basemap } from './basemap.tsx'
import { MapLegend } from './map-legend.tsx'
import { routesOverlay } from './routes-overlay.ts'

/** Routes with their stops over the configured map. */
export function RoutesBasemap({
  styleUrl,
  plan,
  open,
  drawn,
}: {
  styleUrl: string
  plan: RoutePlanView
  open: string | null
  drawn: ReactNode
}) {
  const { words, say } = useStudio()
  const shown = plan.routes.filter(({ id }) => open === null || id === open)
  const stops = shown.reduce((sum, route) => sum + route.stops.length, 0)
  return (
    <Basemap
      styleUrl={styleUrl}
      overlay={routesOverlay(plan, open, say)}
      label={words.rt.mapSay(shown.length, stops)}
      legend={<MapLegend signs={['house', 'route', 'stop', ...(plan.left.length > 0 ? (['missed'] as const) : [])]} />}
      drawn={drawn}
    />
  )
}
