import { formatMoney } from '@qianmian/kernel'
import { Link } from 'react-router'
import type { StudioOrderView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { useStudio } from '../context.tsx'

const STEPS = ['placed', 'processing', 'shipped', 'delivered'] as const

/** The course of an order on one line. */
export function OrderTimeline({ order }: { order: StudioOrderView }) {
  const { words, lang } = useStudio()
  const { od } = words
  const isCancelled = order.state === 'cancelled'
  const reached = { pending: 0, processing: 1, shipped: 2, delivered: 3, cancelled: order.packedAt ? 1 : 0 }[
    order.state
  ]
  const times: Readonly<Record<string, string | null | undefined>> = {
    placed: order.placedAt,
    processing: order.packedAt,
    shipped: order.parcels.at(-1)?.shippedAt,
    delivered: order.deliveredAt,
  }
  const isPartly = order.state === 'processing' && order.parcels.length > 0
  return (
    <ol className="od-time" aria-label={od.timeline}>
      {STEPS.slice(0, isCancelled ? (order.packedAt ? 2 : 1) : undefined).map((step, at) => (
        <li
          key={step}
          className={at <= reached ? 'done' : undefined}
          aria-current={at === reached && !isCancelled ? 'step' : undefined}
        >
          <b>{step === 'shipped' && isPartly ? od.partly : od.steps[step]}</b>
          {times[step] && (at <= reached || isPartly) && (
            <time className="t3 xs num" dateTime={times[step] ?? undefined}>
              {moment(times[step] ?? '', lang)}
            </time>
          )}
        </li>
      ))}
      {isCancelled && (
        <li className="done stop" aria-current="step">
          <b>{od.steps.cancelled}</b>
          {order.cancelledAt && (
            <time className="t3 xs num" dateTime={order.cancelledAt}>
              {moment(order.cancelledAt, lang)}
            </time>
          )}
          {order.cancelReason && (
            <span className="t3 xs">
              {od.reasons[order.cancelReason as keyof typeof od.reasons] ?? order.cancelReason}
            </span>
          )}
        </li>
      )}
    </ol>
  )
}

/** Goods with what has left and what came back, and the sum below. */
export function OrderLines({ order }: { order: StudioOrderView }) {
  const { words, say, lang } = useStudio()
  const { od } = words
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, lang)
  const { totals } = order
  const sums: readonly (readonly [string, number])[] = [
    [od.list, totals.listMinor],
    ...(totals.discountMinor > 0 ? [[od.discount, -totals.discountMinor] as const] : []),
    [od.deliveryFee, totals.deliveryMinor],
    ...(totals.taxMinor > 0 ? [[order.isTaxIncluded ? od.taxIn : od.tax, totals.taxMinor] as const] : []),
  ]
  const isOpen = order.state === 'pending' || order.state === 'processing'
  return (
    <section>
      <h2 className="h">{od.goods}</h2>
      <ul className="od-lines">
        {order.lines.map((line) => (
          <li key={line.id}>
            <span className="od-who">
              {line.productId ? (
                <Link to={`/studio/products/${line.productId}`} className="m">
                  {say(line.name)}
                </Link>
              ) : (
                <b className="m">{say(line.name)}</b>
              )}
              <span className="t3 sm">{[line.options.map(say).join(' / '), line.sku].filter(Boolean).join('　')}</span>
              <span className="row">
                {isOpen && line.unshippedUnits > 0 && line.unshippedUnits < line.units && (
                  <span className="chip note">{od.left(line.unshippedUnits)}</span>
                )}
                {line.returnedUnits > 0 && <span className="chip ask">{od.returned(line.returnedUnits)}</span>}
              </span>
            </span>
            <span className="num t2">
              {money(line.unitPriceMinor)} × {line.units}
            </span>
            <span className="num r">{money(line.units * line.unitPriceMinor - line.discountMinor)}</span>
          </li>
        ))}
      </ul>
      <dl className="od-sums num">
        {sums.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{money(amount)}</dd>
          </div>
        ))}
        {order.promotions.map((promotion) => (
          <div key={promotion.id} className="t3">
            <dt>{say(promotion.name)}</dt>
            <dd>{money(-promotion.amountMinor)}</dd>
          </div>
        ))}
        <div className="od-total">
          <dt>{od.total}</dt>
          <dd>{money(totals.totalMinor)}</dd>
        </div>
      </dl>
    </section>
  )
}

/** Every movement of money, and what stands in all. */
export function OrderMoney({ order, onDone }: { order: StudioOrderView; onDone: (id: string) => void }) {
  const { words, shop, lang } = useStudio()
  const { od } = words
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, lang)
  return (
    <section>
      <h2 className="h">{od.money}</h2>
      {order.ledger.length === 0 && <p className="t2 sm">{od.noMoney}</p>}
      <ul className="od-ledger">
        {order.ledger.map((entry) => (
          <li key={entry.id} className={entry.state === 'voided' || entry.state === 'failed' ? 't3' : undefined}>
            <span>
              {od[entry.kind]}　{entry.method}
              <span className="t3 xs">　{od.todo.reasons[entry.reason] ?? entry.reason}</span>
              {entry.reference && <code className="mono xs od-ref">{entry.reference}</code>}
            </span>
            <span className={entry.state === 'pending' ? 'chip ask' : 't3 xs'}>{od.moneyStates[entry.state]}</span>
            <span className="num r">{money(entry.kind === 'charge' ? entry.amountMinor : -entry.amountMinor)}</span>
            {entry.isByHand && shop.role !== 'viewer' && (
              <button type="button" className="link" onClick={() => onDone(entry.id)}>
                {od.markDone}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="od-paid num">
        <span>{od.paid}</span> <b>{money(order.paidMinor)}</b>
      </p>
    </section>
  )
}

/** Parcels with what is in them and where they have been. */
export function OrderParcels({ order }: { order: StudioOrderView }) {
  const { words, say, lang } = useStudio()
  const { od } = words
  return (
    <section>
      <h2 className="h">{od.parcels}</h2>
      {order.parcels.length === 0 && <p className="t2 sm">{od.noParcels}</p>}
      <ul className="od-boxes">
        {order.parcels.map((parcel) => (
          <li key={parcel.id}>
            <p>
              <b className="m">{parcel.carrier}</b> <code className="mono">{parcel.tracking}</code>
            </p>
            <p className="t3 sm">
              {parcel.lines
                .map(({ lineId, units }) => {
                  const line = order.lines.find((one) => one.id === lineId)
                  return `${line ? say(line.name) : ''} × ${units}`
                })
                .join(lang === 'zh' ? '、' : ', ')}
            </p>
            <ol className="t2 xs num">
              {parcel.events.map((event) => (
                <li key={event.at + event.what}>
                  {moment(event.at, lang)} {od.steps[event.what as keyof typeof od.steps] ?? event.what}
                  {event.where && ` ${event.where}`}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  )
}
