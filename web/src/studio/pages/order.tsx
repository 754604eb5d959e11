import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { StaffActionView, StudioOrderView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { useKeys } from '../keys.ts'
import { CaseDeeds, CaseGoods } from '../orders/case-deeds.tsx'
import { MoneyDoneDialog } from '../orders/money-done-dialog.tsx'
import { OperationDialog, operationsOf } from '../orders/operation-dialog.tsx'
import { OrderLines, OrderMoney, OrderParcels, OrderTimeline } from '../orders/order-parts.tsx'
import { OrderSide } from '../orders/order-side.tsx'
import { ShipDialog } from '../orders/ship-dialog.tsx'
import { StateMark } from '../orders/state-mark.tsx'
import { useBulk } from '../orders/use-bulk.ts'
import { Failure, RowSkeleton } from '../states.tsx'

/** One order: its course, goods, money, parcels, cases, and what can be done about it. */
export function OrderPage() {
  const { id = '' } = useParams()
  const { shop, words } = useStudio()
  const { od } = words
  const navigate = useNavigate()
  const bulk = useBulk()
  const [isShipping, setIsShipping] = useState(false)
  const [operation, setOperation] = useState<StaffActionView['kind']>()
  const [doneId, setDoneId] = useState<string>()
  const canEdit = shop.role !== 'viewer'
  const query = useQuery({
    queryKey: ['order', shop.slug, id],
    queryFn: () => inShop<StudioOrderView>(shop.slug, `/orders/${id}`),
    // Each look at a contact is written down: coming back to the window is no new look.
    refetchOnWindowFocus: false,
    staleTime: 30_000,
  })
  const order = query.data
  const canShip = canEdit && (order?.state === 'pending' || order?.state === 'processing')
  const ship = () => canShip && setIsShipping(true)
  useKeys({
    s: ship,
    p: () => canEdit && order?.state === 'pending' && bulk.pack([order.id]),
    t: () => canEdit && order?.state === 'shipped' && bulk.deliver([order.id]),
    escape: () => navigate('/studio/orders'),
  })
  const doneEntry = order?.ledger.find((entry) => entry.id === doneId)
  return (
    <div className="st-page">
      <header className="st-top">
        <Link to="/studio/orders" className="t2 sm">
          {od.back}
        </Link>
        <h1 className="num">{order?.number}</h1>
        {order && <StateMark state={order.state} />}
        {order?.isSimulated && <span className="chip line">{od.simulated}</span>}
        <span className="st-right" />
        {order && canShip && (
          <>
            <Link className="btn" to={`/studio/orders/pick-list?ids=${order.id}`}>
              {od.pick}
            </Link>
            {order.state === 'pending' && (
              <button type="button" className="btn" disabled={bulk.isBusy} onClick={() => bulk.pack([order.id])}>
                {od.pack} <kbd className="kbd">P</kbd>
              </button>
            )}
            <button type="button" className="btn primary" disabled={bulk.isBusy} onClick={ship}>
              {od.ship} <kbd className="kbd">S</kbd>
            </button>
          </>
        )}
        {order && canEdit && order.state === 'shipped' && (
          <button type="button" className="btn primary" disabled={bulk.isBusy} onClick={() => bulk.deliver([order.id])}>
            {od.deliver} <kbd className="kbd">T</kbd>
          </button>
        )}
      </header>
      {query.isLoading && <RowSkeleton rows={6} tall />}
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {order && (
        <div className="st-body od-order">
          <OrderTimeline order={order} />
          <div className="od-main">
            {order.cases.length > 0 && (
              <section>
                <h2 className="h">{od.cases}</h2>
                <ul className="od-cases">
                  {order.cases.map((one) => (
                    <li key={one.id}>
                      <p className="row">
                        <b>{od.caseKinds[one.kind]}</b>
                        <span className={one.state === 'requested' || one.state === 'received' ? 'chip ask' : 'chip'}>
                          {od.caseStates[one.state]}
                        </span>
                      </p>
                      <CaseGoods of={one} currency={order.currency} />
                      <CaseDeeds orderId={order.id} of={one} locations={order.locations} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <OrderLines order={order} />
            <OrderMoney order={order} onDone={setDoneId} />
            <OrderParcels order={order} />
            {canEdit && operationsOf(order).length > 0 && (
              <section>
                <h2 className="h">{od.operations}</h2>
                <p className="row st-wraps">
                  {operationsOf(order).map((kind) => (
                    <button key={kind} type="button" className="btn" onClick={() => setOperation(kind)}>
                      {od.ops[kind]}
                    </button>
                  ))}
                </p>
              </section>
            )}
          </div>
          <aside className="st-aside">
            <OrderSide order={order} />
          </aside>
        </div>
      )}
      {order && isShipping && (
        <ShipDialog
          orders={[
            {
              id: order.id,
              number: order.number,
              recipient: order.address.recipient,
              units: order.lines.reduce((sum, line) => sum + line.unshippedUnits, 0),
            },
          ]}
          lines={order.lines}
          isBusy={bulk.isBusy}
          onSend={(parcels) => bulk.ship(parcels, () => setIsShipping(false))}
          onClose={() => setIsShipping(false)}
        />
      )}
      {order && operation && <OperationDialog order={order} kind={operation} onClose={() => setOperation(undefined)} />}
      {order && doneEntry && (
        <MoneyDoneDialog entry={{ ...doneEntry, currency: order.currency }} onClose={() => setDoneId(undefined)} />
      )}
    </div>
  )
}
