import type { SupplyDecisionView, SupplyView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Frame } from '../learn/frame.tsx'
import { MapKindChoice } from './basemap/map-kind-choice.tsx'
import { SupplyMap } from './basemap/supply-map.tsx'
import { useMapKind } from './basemap/use-map-kind.ts'
import { PROVINCES } from './china-grid.data.ts'
import { ChinaMap } from './china-map.tsx'
import { DecideButton } from './decide-button.tsx'
import { fine, money, units } from './supply-figures.ts'
import type { Settle } from './use-settle.ts'

const HEAT_DAYS = 14
const SHOWN = 5
/** A share that moves by less is as good as still. */
const MOVED = 0.01

/** Where it will sell, where it lies, and what should move between. */
export function MapFrame({
  view,
  settle,
  className,
  hasList = true,
}: {
  view: SupplyView
  settle: Settle
  className: string
  hasList?: boolean
}) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const { styleUrl, kind, setKind } = useMapKind()
  const drawn = <ChinaMap view={view} settle={settle} />
  const unplaced = view.warehouses.filter(({ longitude, latitude }) => longitude === null || latitude === null)
  return (
    <Frame
      title={sp.map}
      unit={sp.mapUnit(HEAT_DAYS, view.warehouses.length)}
      className={`${className} sp-mapcell`}
      aside={
        <>
          <span className="sp-heat" aria-hidden="true">
            {sp.low}
            {[1, 2, 3, 4, 5, 6].map((step) => (
              <i key={step} className={`s${step}`} />
            ))}
            {sp.high}
          </span>
          {styleUrl !== null && <MapKindChoice kind={kind} onPick={setKind} />}
        </>
      }
      table={
        <>
          <PlaceTable view={view} />
          <RegionTable view={view} />
        </>
      }
    >
      <DemandMoves view={view} />
      {styleUrl !== null && kind === 'map' ? (
        <SupplyMap styleUrl={styleUrl} view={view} settle={settle} drawn={drawn} />
      ) : (
        drawn
      )}
      {unplaced.length > 0 && (
        <p className="t3 xs">{sp.unplaced(unplaced.map(({ name }) => say(name)).join(lang === 'zh' ? '、' : ', '))}</p>
      )}
      {hasList && <TransferList view={view} settle={settle} />}
    </Frame>
  )
}

/** Warehouses whose share of demand will be another than it was; nothing where none moves. */
function DemandMoves({ view }: { view: SupplyView }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const moves = view.warehouses.flatMap(({ name, demand }) =>
    demand && Math.abs(demand.share - demand.was) >= MOVED
      ? [sp.demandMove(say(name), fine(demand.was), fine(demand.share))]
      : [],
  )
  if (moves.length === 0) return null
  return <p className="sp-find num">{sp.demandMoves(moves.join(lang === 'zh' ? '，' : ', '))}</p>
}

function TransferList({ view, settle }: { view: SupplyView; settle: Settle }) {
  const { words, say, lang } = useStudio()
  const { sp } = words
  const name = (id: string | null) => say(view.warehouses.find((one) => one.id === id)?.name)
  const money0 = (decision: SupplyDecisionView) =>
    [
      decision.costMinor !== null && money(decision.costMinor, view.currency, lang),
      decision.days !== null && sp.daysOf(decision.days),
    ]
      .filter(Boolean)
      .join(sp.comma)
  if (view.transfers.length === 0) return <p className="t3 sm sp-none">{sp.noTransfers}</p>
  return (
    <ul className="sp-transfers num">
      {view.transfers.slice(0, SHOWN).map((transfer) => (
        <li key={transfer.proposalId}>
          <b className="m" title={say(transfer.item.name)}>
            {name(transfer.fromLocationId)} → {name(transfer.toLocationId)}
          </b>
          <span className="t3 clip hide-sm">{say(transfer.item.name)}</span>
          <span className="r">{sp.pieces(units(transfer.to))}</span>
          <span className="t2 r hide-sm">{money0(transfer)}</span>
          <DecideButton decision={{ ...transfer, title: say(transfer.title) }} label={sp.approve} settle={settle} />
        </li>
      ))}
    </ul>
  )
}

function RegionTable({ view }: { view: SupplyView }) {
  const { words, lang } = useStudio()
  const { sp } = words
  const all = view.regions.reduce((sum, { units: sold }) => sum + sold, 0)
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{sp.province}</th>
          <th scope="col" className="r">
            {sp.demand}
          </th>
          <th scope="col" className="r">
            {sp.ofAll}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...view.regions]
          .sort((a, b) => b.units - a.units)
          .map(({ province, units: sold }) => {
            const known = PROVINCES.find(({ name }) => name === province)
            return (
              <tr key={province}>
                <th scope="row">{lang === 'en' ? (known?.en ?? province) : province}</th>
                <td className="r num">{units(sold)}</td>
                <td className="r num">{fine(all > 0 ? sold / all : 0)}</td>
              </tr>
            )
          })}
      </tbody>
    </table>
  )
}

function PlaceTable({ view }: { view: SupplyView }) {
  const { words, say } = useStudio()
  const { sp } = words
  const known = view.warehouses.filter(({ demand }) => demand !== null)
  if (known.length < 2) return null
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{sp.place}</th>
          <th scope="col" className="r">
            {sp.shareAhead}
          </th>
          <th scope="col" className="r">
            {sp.shareBefore}
          </th>
        </tr>
      </thead>
      <tbody>
        {known.map(({ id, name, demand }) => (
          <tr key={id}>
            <th scope="row">{say(name)}</th>
            <td className="r num">{fine(demand?.share ?? 0)}</td>
            <td className="r num">{fine(demand?.was ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
