import { formatMoney } from '@qianmian/kernel'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { AfterSaleCaseView, StudioOrderView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { useRefreshOrders } from './use-bulk.ts'

/** What comes back of a case, and what goes out instead. */
export function CaseGoods({ of, currency }: { of: AfterSaleCaseView; currency: string }) {
  const { words, say, lang } = useStudio()
  const { od } = words
  const amount = formatMoney({ amount: Math.abs(of.amountMinor), currency }, lang)
  return (
    <div className="od-case-goods">
      <ul>
        {of.lines.map((line) => (
          <li key={`${line.lineId} ${line.to?.options.map(say).join()}`}>
            <b className="m">{say(line.name)}</b> {line.options.map(say).join(' / ')}{' '}
            <span className="num">× {line.units}</span>
            {line.to && (
              <span className="od-instead">
                {od.becomes} {line.to.options.map(say).join(' / ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="num">
        {of.amountMinor < 0
          ? od.bench.gets(amount, of.method)
          : of.amountMinor > 0
            ? od.bench.pays(amount, of.method)
            : od.bench.even}
      </p>
      {of.reason && <p className="t2 sm">「{of.reason}」</p>}
    </div>
  )
}

/** The steps of a case: it has arrived, it was looked at (back to which shelf), or it is refused with a reason. */
export function CaseDeeds({
  orderId,
  of,
  locations,
}: {
  orderId: string
  of: AfterSaleCaseView
  locations: StudioOrderView['locations']
}) {
  const { shop, words, say, toast, failed } = useStudio()
  const { bench } = words.od
  const [restockAt, setRestockAt] = useState(locations[0]?.id ?? '')
  const [isRefusing, setIsRefusing] = useState(false)
  const refresh = useRefreshOrders()
  const step = useMutation({
    mutationFn: ({ path, json }: { path: string; json?: unknown; said: string }) =>
      inShop(shop.slug, `/orders/${orderId}/cases/${of.id}/${path}`, { method: 'POST', json }),
    onSuccess: (_, { said }) => {
      setIsRefusing(false)
      toast({ text: said })
      return refresh()
    },
    onError: failed,
  })
  if (shop.role === 'viewer' || (of.state !== 'requested' && of.state !== 'received')) return null
  return (
    <div className="od-case-deeds">
      {of.state === 'requested' ? (
        <button
          type="button"
          className="btn ink"
          disabled={step.isPending}
          onClick={() => step.mutate({ path: 'receive', said: bench.received })}
        >
          {bench.receive}
        </button>
      ) : (
        <>
          <label className="row sm">
            {bench.shelf}
            <select value={restockAt} onChange={(event) => setRestockAt(event.target.value)}>
              {locations.map((location) => (
                <option key={location.id} value={location.id}>
                  {say(location.name)}
                </option>
              ))}
              <option value="">{bench.noShelf}</option>
            </select>
          </label>
          <button
            type="button"
            className="btn primary"
            disabled={step.isPending}
            onClick={() => step.mutate({ path: 'settle', json: { restockAt: restockAt || null }, said: bench.settled })}
          >
            {of.kind === 'return' ? bench.settle : bench.settleExchange}
          </button>
        </>
      )}
      <button type="button" className="btn quiet" onClick={() => setIsRefusing(true)}>
        {bench.refuse}
      </button>
      {isRefusing && (
        <RefuseDialog
          isBusy={step.isPending}
          onClose={() => setIsRefusing(false)}
          onSend={(reason) => step.mutate({ path: 'refuse', json: { reason }, said: bench.refused })}
        />
      )}
    </div>
  )
}

function RefuseDialog({
  isBusy,
  onSend,
  onClose,
}: {
  isBusy: boolean
  onSend: (reason: string) => void
  onClose: () => void
}) {
  const { words } = useStudio()
  const { bench } = words.od
  const [reason, setReason] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSend(reason.trim())
  }
  return (
    <Dialog title={bench.refuseTitle} onClose={onClose}>
      <form onSubmit={send}>
        <label className="st-label">
          <span>{bench.refuseHint}</span>
          <textarea
            rows={2}
            required
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <p className="row st-wraps rx-reasons">
          {bench.refuseReasons.map((one) => (
            <button
              key={one}
              type="button"
              className={reason === one ? 'chip line on' : 'chip line'}
              aria-pressed={reason === one}
              onClick={() => setReason(one)}
            >
              {one}
            </button>
          ))}
        </p>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn danger" disabled={isBusy || reason.trim() === ''}>
            {bench.refuse}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
