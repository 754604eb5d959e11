import { useSearchParams } from 'react-router'
import type { RoutePlanView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { Frame } from '../../learn/frame.tsx'
import { Failure, RowSkeleton } from '../../states.tsx'
import { MapKindChoice } from '../basemap/map-kind-choice.tsx'
import { RoutesBasemap } from '../basemap/routes-basemap.tsx'
import { useMapKind } from '../basemap/use-map-kind.ts'
import type { Arrangement } from './arrange.ts'
import { FleetSection, RulesSay } from './fleet-section.tsx'
import { AsideFrame, LeftFrame } from './left-frames.tsx'
import { RouteList } from './route-list.tsx'
import { RouteMap } from './route-map.tsx'
import { RoutesBar, RoutesLead } from './routes-lead.tsx'
import { isBusy, useFleet, useRouteDeeds, useRoutePlan, useRoutes } from './use-routes.ts'

/** Which vehicle brings what where: planned, changed by hand, dispatched. It needs no plan of prices and stock. */
export function RoutesTab() {
  const { shop } = useStudio()
  const [search, setSearch] = useSearchParams()
  const routes = useRoutes()
  const { fleet } = useFleet()
  const deeds = useRouteDeeds()
  const asked = search.get('plan')
  const isOld = asked !== null && asked !== routes.data?.plan?.id
  const old = useRoutePlan(isOld ? asked : null)
  const set = (name: 'plan' | 'route', value: string | null) => {
    const next = new URLSearchParams(search)
    if (name === 'plan') next.delete('route')
    if (value === null) next.delete(name)
    else next.set(name, value)
    setSearch(next, { replace: true })
  }
  if (routes.isLoading || fleet.isLoading) return <RowSkeleton rows={5} tall />
  if (routes.isError || !routes.data) return <Failure error={routes.error} onRetry={() => void routes.refetch()} />
  const view = routes.data
  const plan = isOld ? old.data : view.plan
  const isEmptyFleet = fleet.data?.vehicles.length === 0
  const isRunning = isBusy(view.job)
  const mayChange = shop.role !== 'viewer' && !isOld && !isRunning && !plan?.dispatchedAt && !deeds.arrange.isPending
  const arrange = (next: Arrangement, text: string) => {
    if (plan && mayChange) deeds.arrange.mutate({ plan, routes: next, text })
  }
  const given = search.get('route')
  const open = plan?.routes.some(({ id }) => id === given) ? given : null
  return (
    <>
      <RoutesBar job={view.job} deeds={deeds} />
      <RoutesLead
        view={view}
        plan={plan ?? undefined}
        isOld={isOld}
        isEmptyFleet={isEmptyFleet}
        deeds={deeds}
        onPlan={(id) => set('plan', id === view.plan?.id ? null : id)}
      />
      {isOld && old.isLoading && <RowSkeleton rows={4} />}
      {isOld && old.isError && <Failure error={old.error} onRetry={() => void old.refetch()} />}
      {plan && (
        <div className="sp-grid rt-grid">
          <RouteList
            plan={plan}
            currency={view.currency}
            open={open}
            onOpen={(id) => set('route', id)}
            mayChange={mayChange}
            onArrange={arrange}
          />
          <MapCell plan={plan} open={open} onOpen={(id) => set('route', id)} />
          <AsideFrame plan={plan} />
          <LeftFrame plan={plan} mayChange={mayChange} onArrange={arrange} />
        </div>
      )}
      <FleetSection opensEmpty={isEmptyFleet} />
    </>
  )
}

function MapCell({
  plan,
  open,
  onOpen,
}: {
  plan: RoutePlanView
  open: string | null
  onOpen: (id: string | null) => void
}) {
  const { words, say } = useStudio()
  const { rt } = words
  const { styleUrl, kind, setKind } = useMapKind()
  const drawn = <RouteMap plan={plan} open={open} />
  return (
    <Frame
      title={rt.map}
      unit={rt.mapUnit}
      className="sp-c7 rt-mapcell"
      aside={
        <>
          {open !== null && (
            <button type="button" className="btn quiet" onClick={() => onOpen(null)}>
              {rt.mapAll}
            </button>
          )}
          {styleUrl !== null && <MapKindChoice kind={kind} onPick={setKind} />}
        </>
      }
    >
      {styleUrl !== null && kind === 'map' ? (
        <RoutesBasemap styleUrl={styleUrl} plan={plan} open={open} drawn={drawn} />
      ) : (
        drawn
      )}
      <div className="rt-assumed">
        {plan.roads && <p className="t2 sm num">{say(plan.roads.says)}</p>}
        {(!plan.roads || plan.roads.isFallback) && <RulesSay rules={plan.rules} />}
      </div>
    </Frame>
  )
}
