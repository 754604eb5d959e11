import { type FormEvent, useState } from 'react'
import type { StudioOrderView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import type { ParcelDraft } from './use-bulk.ts'

const KEPT = 'qm-carrier'

/** Carrier and tracking numbers for one or many orders; of one order also a part only. */
export function ShipDialog({
  orders,
  lines,
  isBusy,
  onSend,
  onClose,
}: {
  orders: readonly {
    readonly id: string
    readonly number: string
    readonly recipient: string
    readonly units: number
  }[]
  /** Of a single order: what has not left yet. */
  lines?: StudioOrderView['lines']
  isBusy: boolean
  onSend: (parcels: readonly ParcelDraft[]) => void
  onClose: () => void
}) {
  const { words, say } = useStudio()
  const { od } = words
  const [carrier, setCarrier] = useState(() => localStorage.getItem(KEPT) ?? od.carriers[0] ?? '')
  const [tracking, setTracking] = useState<Readonly<Record<string, string>>>({})
  const [isPart, setIsPart] = useState(false)
  const waiting = (lines ?? []).filter((line) => line.unshippedUnits > 0)
  const [units, setUnits] = useState<Readonly<Record<string, number>>>({})
  const filled = orders.filter((order) => tracking[order.id]?.trim())
  const part = waiting
    .map((line) => ({ lineId: line.id, units: units[line.id] ?? line.unshippedUnits }))
    .filter((line) => line.units > 0)
  const send = (event: FormEvent) => {
    event.preventDefault()
    localStorage.setItem(KEPT, carrier.trim())
    onSend(
      filled.map((order) => ({
        orderId: order.id,
        carrier: carrier.trim(),
        tracking: tracking[order.id]?.trim() ?? '',
        ...(isPart ? { lines: part } : {}),
      })),
    )
  }
  return (
    <Dialog title={od.shipTitle(orders.length)} onClose={onClose} wide={orders.length > 1}>
      <form className="od-ship" onSubmit={send}>
        <label className="st-label">
          <span>{od.carrier}</span>
          <input
            list="od-carriers"
            required
            maxLength={60}
            value={carrier}
            onChange={(event) => setCarrier(event.target.value)}
          />
          <datalist id="od-carriers">
            {od.carriers.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
        {orders.length > 1 && <p className="t3 sm">{od.shipHint}</p>}
        <ul className="od-parcels">
          {orders.map((order) => (
            <li key={order.id}>
              <span className="od-who">
                <b className="num">{order.number}</b>
                <span className="t3 sm">
                  {order.recipient} {od.units(order.units)}
                </span>
              </span>
              <input
                aria-label={`${od.tracking} ${order.number}`}
                placeholder={od.tracking}
                maxLength={80}
                value={tracking[order.id] ?? ''}
                onChange={(event) => setTracking({ ...tracking, [order.id]: event.target.value })}
              />
            </li>
          ))}
        </ul>
        {waiting.length > 0 && waiting.reduce((sum, line) => sum + line.unshippedUnits, 0) > 1 && (
          <label className="row sm">
            <input type="checkbox" checked={isPart} onChange={(event) => setIsPart(event.target.checked)} />
            {od.parcelPart}
          </label>
        )}
        {isPart && (
          <ul className="od-parcels">
            {waiting.map((line) => (
              <li key={line.id}>
                <span className="od-who">
                  <b className="clip">{say(line.name)}</b>
                  <span className="t3 sm">{line.options.map(say).join(' / ')}</span>
                </span>
                <input
                  type="number"
                  className="od-units"
                  aria-label={`${od.chooseUnits} ${say(line.name)}`}
                  min={0}
                  max={line.unshippedUnits}
                  value={units[line.id] ?? line.unshippedUnits}
                  onChange={(event) => setUnits({ ...units, [line.id]: Number(event.target.value) })}
                />
              </li>
            ))}
          </ul>
        )}
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="submit"
            className="btn primary"
            disabled={isBusy || filled.length === 0 || (isPart && part.length === 0)}
          >
            {od.sendParcels(Math.max(filled.length, 1))}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
