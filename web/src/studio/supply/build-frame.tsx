import Download from 'lucide-react/icons/download'
import type { SupplyBuildView, SupplyView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import { Frame } from '../learn/frame.tsx'
import { BuildChart } from './build-chart.tsx'
import { dayText, money, units } from './supply-figures.ts'

/** What has to be built up before the next sales event: when it comes in by warehouse, when to order, what is too late. */
export function BuildFrame({ build, view }: { build: SupplyBuildView; view: SupplyView }) {
  const { shop, words, say, lang } = useStudio()
  const { sb } = words
  const named = new Map(view.warehouses.map(({ id, name }) => [id, say(name)]))
  const most = {
    arriving: Math.max(1, ...build.places.flatMap(({ arriving }) => arriving)),
    lying: Math.max(1, ...build.places.flatMap(({ lying }) => lying)),
  }
  return (
    <Frame
      title={sb.title(say(build.occasion.name))}
      unit={sb.days(dayText(build.firstDay, lang), dayText(build.lastDay, lang))}
      className="sp-c12 sp-build"
      aside={
        build.lineCount > 0 && (
          <a
            className="btn"
            href={`/api/shops/${shop.slug}/supply/build.csv`}
            download={`build-${build.day}${view.isSimulated ? '-simulated' : ''}.csv`}
          >
            <Icon of={Download} size={15} /> {sb.csv}
          </a>
        )
      }
      table={build.lines.length > 0 && <BuildTable build={build} named={named} currency={view.currency} />}
    >
      <p className="sp-buildsay">{say(build.says)}</p>
      <div className="sp-buildgrid">
        <ul className="sp-doors">
          {build.places.map((place) => (
            <li key={place.locationId}>
              <h3>{named.get(place.locationId)}</h3>
              <BuildChart
                place={place}
                name={named.get(place.locationId) ?? ''}
                firstDay={view.today}
                eventDay={build.firstDay}
                most={most}
              />
            </li>
          ))}
        </ul>
        <Orders build={build} currency={view.currency} />
      </div>
      {build.conflicts.length > 0 && (
        <div className="sp-late">
          <h3>{sb.late}</h3>
          <ul className="num">
            {build.conflicts.map((one) => (
              <li key={`${one.item.variantId} ${one.locationId}`}>
                <b className="m">{[say(one.item.name), ...one.item.options.map(say)].join(' ')}</b>
                <span className="t3">{named.get(one.locationId)}</span>
                <span>{say(one.says)}</span>
              </li>
            ))}
          </ul>
          <p className="t3 sm num">{sb.lateMore(units(build.conflictUnits))}</p>
        </div>
      )}
    </Frame>
  )
}

/** Orders by day, as lines whose length is what they cost. */
function Orders({ build, currency }: { build: SupplyBuildView; currency: string }) {
  const { words, lang } = useStudio()
  const { sb } = words
  const most = Math.max(1, ...build.orders.map(({ costMinor }) => costMinor))
  return (
    <div className="sp-orders">
      <h3>{sb.orders}</h3>
      {build.orders.length === 0 ? (
        <p className="t3 sm">{sb.noOrders}</p>
      ) : (
        <>
          <ol className="num">
            {build.orders.map(({ day, units: n, costMinor }) => (
              <li key={day}>
                <span className="nw">{dayText(day, lang)}</span>
                <span className="sp-pb" aria-hidden="true">
                  <i style={{ width: `${(100 * costMinor) / most}%` }} />
                </span>
                <span className="t2 r nw">{sb.orderSays(units(n), money(costMinor, currency, lang))}</span>
              </li>
            ))}
          </ol>
          <p className="t3 sm">{sb.holding(money(build.holdingMinor, currency, lang))}</p>
        </>
      )}
    </div>
  )
}

function BuildTable({
  build,
  named,
  currency,
}: {
  build: SupplyBuildView
  named: ReadonlyMap<string, string>
  currency: string
}) {
  const { words, say, lang } = useStudio()
  const { sb } = words
  return (
    <>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{sb.lineItem}</th>
            <th scope="col">{sb.linePlace}</th>
            <th scope="col" className="r">
              {sb.lineUnits}
            </th>
            <th scope="col">{sb.lineOrder}</th>
            <th scope="col">{sb.lineArrive}</th>
            <th scope="col" className="r">
              {sb.lineCost}
            </th>
          </tr>
        </thead>
        <tbody>
          {build.lines.map((line) => (
            <tr key={`${line.item.variantId} ${line.locationId} ${line.arrivesOn}`}>
              <th scope="row">{[say(line.item.name), ...line.item.options.map(say)].join(' ')}</th>
              <td>{named.get(line.locationId)}</td>
              <td className="r num">{units(line.units)}</td>
              <td className="num nw">{dayText(line.orderOn, lang)}</td>
              <td className="num nw">{dayText(line.arrivesOn, lang)}</td>
              <td className="r num">{money(line.costMinor, currency, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {build.lineCount > build.lines.length && (
        <p className="t3 sm num">{sb.lineMore(units(build.lines.length), units(build.lineCount))}</p>
      )}
    </>
  )
}
