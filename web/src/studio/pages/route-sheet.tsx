import { Link, useParams, useSearchParams } from 'react-router'
import { useStudio } from '../context.tsx'
import { useKeys } from '../keys.ts'
import { Failure, RowSkeleton } from '../states.tsx'
import { clock } from '../supply/routes/arrange.ts'
import { useVehicleName } from '../supply/routes/move-menu.tsx'
import { useRoutePlan } from '../supply/routes/use-routes.ts'
import { dayText, units } from '../supply/supply-figures.ts'

const NO_VEHICLES = { vehicles: [] }

/** What a driver takes along, a page for each route: stops in order with hours, units and order numbers. Nobody's name or street. */
export function RouteSheetPage() {
  const { words, say, lang } = useStudio()
  const { rt } = words
  const { id } = useParams()
  const [search] = useSearchParams()
  const only = search.get('route')
  const plan = useRoutePlan(id ?? null)
  const vehicleName = useVehicleName(plan.data ?? NO_VEHICLES)
  useKeys({ p: () => print() })
  const time = (minute: number) => {
    const { text, days } = clock(minute)
    return rt.nextDay(text, days)
  }
  const routes = plan.data?.routes.filter((route) => only === null || route.id === only) ?? []
  const gone = new Set(plan.data?.gone)
  const stopOf = new Map(plan.data?.stops.map((stop) => [stop.id, stop]))
  return (
    <div className="st-page od-print">
      <header className="st-top">
        <Link to="/studio/supply/routes" className="t2 sm od-screen">
          {rt.back}
        </Link>
        <h1>{rt.sheet}</h1>
        <button
          type="button"
          className="btn primary st-right od-screen"
          disabled={routes.length === 0}
          onClick={() => print()}
        >
          {rt.print} <kbd className="kbd">P</kbd>
        </button>
      </header>
      {plan.isLoading && <RowSkeleton rows={8} />}
      {plan.isError && <Failure error={plan.error} onRetry={() => void plan.refetch()} />}
      <div className="st-body rt-sheets">
        {routes.length > 0 && <p className="t3 sm od-screen">{rt.sheetHint}</p>}
        {routes.map((route) => {
          const vehicle = plan.data?.vehicles.find((one) => one.id === route.vehicleId)
          const house = say(plan.data?.warehouses.find((one) => one.id === vehicle?.locationId)?.name)
          return (
            <section key={route.id} className="rt-sheet">
              <h2 className="h">{vehicleName(route.vehicleId, route.number)}</h2>
              <p className="num sm">
                {rt.sheetLine(dayText(plan.data?.day ?? '', lang), units(route.units), units(route.km))}
                {plan.data?.isSimulated ? `${rt.comma}${rt.simulated}` : ''}
              </p>
              <p className="num m">{rt.loadAt(house, time(route.leavesMinute))}</p>
              <div className="rt-sheetbox">
                <table className="tbl num">
                  <thead>
                    <tr>
                      {rt.sheetHead.map((head) => (
                        <th key={head} scope="col">
                          {head}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {route.stops.map(({ stopId, arrivesMinute }, i) => {
                      const stop = stopOf.get(stopId)
                      return (
                        <tr key={stopId}>
                          <td>{i + 1}</td>
                          <td>{time(arrivesMinute)}</td>
                          <th scope="row">{say(stop?.name)}</th>
                          <td>{units(stop?.units ?? 0)}</td>
                          <td className="rt-numbers mono">
                            {stop?.kind === 'transfer'
                              ? rt.transfer
                              : stop?.orders.map(({ number, units: n }) => (
                                  <span key={number}>
                                    {gone.has(number) ? <s>{number}</s> : number}
                                    {n > 1 && ` × ${n}`}
                                    {gone.has(number) && ` ${rt.goneMark}`}
                                  </span>
                                ))}
                          </td>
                          <td className="rt-sign">
                            <input type="checkbox" aria-label={rt.signed(say(stop?.name))} />
                          </td>
                        </tr>
                      )
                    })}
                  </tbody>
                </table>
              </div>
              <p className="num m">{rt.backAt(house, time(route.backMinute))}</p>
            </section>
          )
        })}
      </div>
    </div>
  )
}
