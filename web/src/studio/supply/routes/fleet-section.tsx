import { useState } from 'react'
import type {
  FleetView,
  RouteRulesView,
  VehicleInputView,
  VehicleView,
} from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { Failure, RowSkeleton } from '../../states.tsx'
import { price, units } from '../supply-figures.ts'
import { clock } from './arrange.ts'
import { RulesForm } from './rules-form.tsx'
import { useFleet } from './use-routes.ts'
import { VehicleForm } from './vehicle-form.tsx'

type Open = { readonly kind: 'new' | 'rules' } | { readonly kind: 'vehicle'; readonly id: string } | undefined

/** The vehicles that there are, and what is assumed of their way; each is edited in its place, and what was removed comes back. */
export function FleetSection({ opensEmpty }: { opensEmpty: boolean }) {
  const { shop, words, toast, failed } = useStudio()
  const { rt } = words
  const { fleet, send } = useFleet()
  const [open, setOpen] = useState<Open>(opensEmpty && shop.role !== 'viewer' ? { kind: 'new' } : undefined)
  const mayChange = shop.role !== 'viewer'
  const path = (id: string) => `/supply/fleet/${encodeURIComponent(id)}`
  const add = async (vehicle: VehicleInputView) => {
    await send('/supply/fleet', 'POST', vehicle)
    setOpen(undefined)
    toast({ text: rt.saved(vehicle.name) })
  }
  const change = async ({ id, ...before }: VehicleView, vehicle: VehicleInputView) => {
    await send(path(id), 'PUT', vehicle)
    setOpen(undefined)
    toast({ text: rt.saved(vehicle.name), undo: () => void send(path(id), 'PUT', before).catch(failed) })
  }
  const remove = async ({ id, name }: VehicleView) => {
    await send(path(id), 'DELETE')
    setOpen(undefined)
    toast({ text: rt.removed(name), undo: () => void send(`${path(id)}/restore`, 'POST', {}).catch(failed) })
  }
  const saveRules = async (before: RouteRulesView, rules: RouteRulesView) => {
    await send('/supply/route-rules', 'PUT', rules)
    setOpen(undefined)
    toast({ text: rt.rulesSaved, undo: () => void send('/supply/route-rules', 'PUT', before).catch(failed) })
  }
  const data = fleet.data
  return (
    <div className="rt-fleet">
      <div className="st-body si-body">
        <section aria-labelledby="rt-fleet">
          <header className="cn-head">
            <div>
              <h2 className="h" id="rt-fleet">
                {rt.fleet}
              </h2>
              <p className="t2 sm">{rt.fleetHint}</p>
            </div>
            {mayChange && data && open?.kind !== 'new' && (
              <button type="button" className="btn" onClick={() => setOpen({ kind: 'new' })}>
                {rt.add}
              </button>
            )}
          </header>
          {fleet.isLoading && <RowSkeleton rows={2} />}
          {fleet.isError && <Failure error={fleet.error} onRetry={() => void fleet.refetch()} />}
          {data && open?.kind === 'new' && (
            <VehicleForm vehicle={undefined} fleet={data} onSave={add} onClose={() => setOpen(undefined)} />
          )}
          {data?.vehicles.length === 0 && open?.kind !== 'new' && <p className="si-none t2">{rt.noVehicles}</p>}
          <ul>
            {data?.vehicles.map((vehicle) => (
              <li key={vehicle.id} className="si-house">
                <VehicleLine
                  vehicle={vehicle}
                  fleet={data}
                  onEdit={mayChange ? () => setOpen({ kind: 'vehicle', id: vehicle.id }) : undefined}
                  onRemove={() => void remove(vehicle).catch(failed)}
                />
                {open?.kind === 'vehicle' && open.id === vehicle.id && (
                  <VehicleForm
                    vehicle={vehicle}
                    fleet={data}
                    onSave={(next) => change(vehicle, next)}
                    onClose={() => setOpen(undefined)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
        {data && (
          <section aria-labelledby="rt-rules">
            <header className="cn-head">
              <div>
                <h2 className="h" id="rt-rules">
                  {rt.rules}
                </h2>
                <RulesSay rules={data.rules} />
                <p className="t3 sm">{rt.rulesHint}</p>
              </div>
              {mayChange && open?.kind !== 'rules' && (
                <button type="button" className="btn" onClick={() => setOpen({ kind: 'rules' })}>
                  {rt.edit}
                </button>
              )}
            </header>
            {open?.kind === 'rules' && (
              <RulesForm
                rules={data.rules}
                onSave={(rules) => saveRules(data.rules, rules)}
                onClose={() => setOpen(undefined)}
              />
            )}
          </section>
        )}
      </div>
    </div>
  )
}

/** What is assumed, as a sentence. */
export function RulesSay({ rules }: { rules: RouteRulesView }) {
  const { words, lang } = useStudio()
  const { rt } = words
  const { deliverFromMinute: from, deliverToMinute: to } = rules
  return (
    <p className="t2 sm num">
      {rt.rulesSay(rules.radiusKm, String(rules.detourPercent / 100), rules.speedKmh, rules.stopMinutes)}
      {from !== null &&
        to !== null &&
        (lang === 'en' ? ' ' : '') + rt.rulesDeliver(clock(from).text, to === 1440 ? '24:00' : clock(to).text)}
    </p>
  )
}

function VehicleLine({
  vehicle,
  fleet,
  onEdit,
  onRemove,
}: {
  vehicle: VehicleView
  fleet: FleetView
  onEdit: (() => void) | undefined
  onRemove: () => void
}) {
  const { words, say } = useStudio()
  const { rt } = words
  const house = fleet.warehouses.find(({ id }) => id === vehicle.locationId)
  const time = (minute: number) => {
    const { text, days } = clock(minute)
    return rt.nextDay(text, days)
  }
  return (
    <div className="rt-vehicle">
      <span className="si-what">
        <b className="m">{vehicle.name}</b>
        <span className="t3 sm">
          {!house?.isPlaced && <i className="g ask" aria-hidden="true" />} {say(house?.name)}
          {house?.isPlaced ? '' : `${rt.comma}${rt.unplacedHouse}`}
        </span>
      </span>
      <span className="num sm">{rt.vehicleLine(vehicle.count, units(vehicle.capacityUnits))}</span>
      <span className="num sm">
        {rt.costLine(price(vehicle.perRunMinor, fleet.currency), price(vehicle.perKmMinor, fleet.currency))}
      </span>
      <span className="num sm t2">
        {rt.shiftLine(time(vehicle.shiftFromMinute), time(vehicle.shiftToMinute))}
        {vehicle.longestMinutes !== null &&
          rt.comma + rt.longestLine(String(Math.round(vehicle.longestMinutes / 6) / 10))}
      </span>
      {onEdit && (
        <span className="row rt-edit">
          <button
            type="button"
            className="btn quiet"
            aria-label={`${rt.edit}${rt.comma}${vehicle.name}`}
            onClick={onEdit}
          >
            {rt.edit}
          </button>
          <button
            type="button"
            className="btn quiet"
            aria-label={`${rt.remove}${rt.comma}${vehicle.name}`}
            onClick={onRemove}
          >
            {rt.remove}
          </button>
        </span>
      )}
    </div>
  )
}
