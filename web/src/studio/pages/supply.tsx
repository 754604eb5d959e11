import CalendarDays from 'lucide-react/icons/calendar-days'
import Download from 'lucide-react/icons/download'
import FlaskConical from 'lucide-react/icons/flask-conical'
import RefreshCw from 'lucide-react/icons/refresh-cw'
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Navigate, NavLink, useParams } from 'react-router'
import type { SupplyView } from '../../../../server/src/contract/types.ts'
import { CornerGlyph } from '../../design/corner-glyph.tsx'
import { Icon } from '../../design/icon.tsx'
import { moment } from '../ago.ts'
import { useStudio } from '../context.tsx'
import { useKeys } from '../keys.ts'
import { Failure, RowSkeleton } from '../states.tsx'
import { BuildFrame } from '../supply/build-frame.tsx'
import { BundlesTab } from '../supply/bundles-tab.tsx'
import { DiaryTab } from '../supply/diary-tab.tsx'
import { InputsTab } from '../supply/inputs/inputs-tab.tsx'
import { MapFrame } from '../supply/map-frame.tsx'
import { Overview } from '../supply/overview.tsx'
import { Notices, PlanBar } from '../supply/plan-bar.tsx'
import { RoutesTab } from '../supply/routes/routes-tab.tsx'
import { RowsTab } from '../supply/rows-tab.tsx'
import { ScenariosTab } from '../supply/scenarios-tab.tsx'
import { SettingsDialog } from '../supply/settings-dialog.tsx'
import { SupplyEmpty } from '../supply/supply-empty.tsx'
import { type Settle, useSettle } from '../supply/use-settle.ts'
import { type Plan, usePlan, useSupply, useSupplySettings } from '../supply/use-supply.ts'

const TABS = [
  'overview',
  'prices',
  'purchases',
  'transfers',
  'routes',
  'bundles',
  'scenarios',
  'diary',
  'inputs',
] as const
type Tab = (typeof TABS)[number]

/** Prices and supply: what will sell, at which price, where the goods should lie, and what asks for a decision. */
export function SupplyPage() {
  const { undoLast, failed } = useStudio()
  const given = useParams().tab
  const tab = TABS.find((known) => known === (given ?? 'overview'))
  const data = useSupply()
  const view = data.data
  const plan = usePlan(view?.plan)
  const settle = useSettle()
  const settings = useSupplySettings()
  const [isSetting, setIsSetting] = useState(false)
  const openSettings = () => (settings.isError ? failed(settings.error) : setIsSetting(true))
  useKeys({ z: undoLast })
  if (!tab) return <Navigate to="/studio/supply" replace />
  const isEmpty = view !== undefined && view.asOf === null
  return (
    <div className="st-page sp">
      <SupplyTop view={view} plan={plan} onSettings={openSettings} />
      {view && <PlanBar plan={plan} />}
      {view && <Notices view={view} settings={settings.data} onSettings={openSettings} />}
      {tab === 'inputs' ? (
        <InputsTab />
      ) : tab === 'routes' ? (
        <RoutesTab />
      ) : data.isLoading ? (
        <RowSkeleton rows={5} tall />
      ) : data.isError || !view ? (
        <Failure error={data.error} onRetry={() => void data.refetch()} />
      ) : isEmpty ? (
        <SupplyEmpty plan={plan} />
      ) : (
        bodyOf(tab, view, settle)
      )}
      {isSetting && settings.data && (
        <SettingsDialog
          settings={settings.data}
          currency={view?.currency ?? 'CNY'}
          onClose={() => setIsSetting(false)}
        />
      )}
    </div>
  )
}

function bodyOf(tab: Exclude<Tab, 'inputs' | 'routes'>, view: SupplyView, settle: Settle): ReactNode {
  switch (tab) {
    case 'overview':
      return <Overview view={view} settle={settle} />
    case 'prices':
      return <RowsTab key={tab} of="price" view={view} settle={settle} />
    case 'purchases':
      return (
        <RowsTab
          key={tab}
          of="purchase"
          view={view}
          settle={settle}
          picture={
            view.build && (
              <div className="sp-grid">
                <BuildFrame build={view.build} view={view} />
              </div>
            )
          }
        />
      )
    case 'transfers':
      return (
        <RowsTab
          key={tab}
          of="transfer"
          view={view}
          settle={settle}
          picture={
            <div className="sp-grid">
              <MapFrame view={view} settle={settle} className="sp-c12 sp-mapalone" hasList={false} />
            </div>
          }
        />
      )
    case 'bundles':
      return <BundlesTab view={view} settle={settle} />
    case 'scenarios':
      return <ScenariosTab view={view} />
    case 'diary':
      return <DiaryTab view={view} settle={settle} />
  }
}

function SupplyTop({ view, plan, onSettings }: { view: SupplyView | undefined; plan: Plan; onSettings: () => void }) {
  const { shop, words, lang } = useStudio()
  const { sp } = words
  const given = useParams().tab
  const nav = useRef<HTMLElement>(null)
  // On a phone the tabs scroll: the one that is open is to be seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the open tab changes with the address
  useEffect(() => {
    nav.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [given])
  return (
    <header className="st-top sp-top">
      <h1 className="row">
        <CornerGlyph of={['algorithm']} lang={lang} size={15} /> {words.supply}
      </h1>
      <nav ref={nav} className="sp-tabs" aria-label={words.supply}>
        {TABS.map((tab) => (
          <NavLink key={tab} to={tab === 'overview' ? '/studio/supply' : `/studio/supply/${tab}`} end>
            {tab === 'inputs' ? words.si.tab : tab === 'routes' ? words.rt.tab : sp.tabs[tab]}
          </NavLink>
        ))}
      </nav>
      {view && (
        <div className="row st-right sp-tools">
          {view.isSimulated && (
            <span className="chip ask" title={sp.simulatedHint}>
              <Icon of={FlaskConical} size={13} /> {sp.simulated}
            </span>
          )}
          <span className="row sm t2 nw sp-horizon" title={view.asOf ? sp.asOf(moment(view.asOf, lang)) : undefined}>
            <Icon of={CalendarDays} size={15} /> {sp.next(view.horizonDays)}
          </span>
          {shop.role !== 'viewer' && view.asOf !== null && (
            <button
              type="button"
              className="icon-btn"
              aria-label={sp.replan}
              title={[sp.replan, view.asOf && sp.asOf(moment(view.asOf, lang))].filter(Boolean).join(sp.comma)}
              disabled={plan.isRunning || plan.start.isPending}
              onClick={() => plan.start.mutate()}
            >
              <Icon of={RefreshCw} size={15} />
            </button>
          )}
          <button type="button" className="btn" title={sp.settings} onClick={onSettings}>
            <Icon of={SlidersHorizontal} size={15} /> <span className="sp-word">{sp.settings}</span>
          </button>
          {view.asOf !== null && (
            <a
              className="btn"
              title={sp.report}
              href={`/api/shops/${shop.slug}/supply/report`}
              target="_blank"
              rel="noreferrer"
            >
              <Icon of={Download} size={15} /> <span className="sp-word">{sp.report}</span>
            </a>
          )}
        </div>
      )}
    </header>
  )
}
