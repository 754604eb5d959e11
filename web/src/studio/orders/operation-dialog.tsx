import { formatMoney } from '@qianmian/kernel'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { OperationProposalView, StaffActionView, StudioOrderView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { LinePicker, type LinePicks, MethodChoice } from './operation-fields.tsx'
import { useRefreshOrders } from './use-bulk.ts'

type Kind = StaffActionView['kind']

const REASONS = [
  'out-of-stock',
  'cannot-deliver',
  'suspicious',
  'no-longer-needed',
  'ordered-by-mistake',
  'too-slow',
  'found-elsewhere',
] as const
const ADDRESS = ['recipient', 'phone', 'country', 'region', 'city', 'district', 'line1', 'line2', 'postcode'] as const
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['phone', 'region', 'district', 'line2', 'postcode'])
const NULLABLE: ReadonlySet<string> = new Set(['phone', 'district', 'line2', 'postcode'])

/** Operations that make sense in a state; the guard on the server decides. */
export const operationsOf = (order: StudioOrderView): readonly Kind[] =>
  order.state === 'pending'
    ? ['change-address', 'change-items', 'change-payment', 'cancel-order']
    : order.state === 'processing'
      ? ['cancel-order']
      : order.state === 'delivered'
        ? ['return-items', 'exchange-items']
        : []

/** An operation in two steps: fill in, see exactly what it would do, then confirm. */
export function OperationDialog({ order, kind, onClose }: { order: StudioOrderView; kind: Kind; onClose: () => void }) {
  const { shop, words, say, lang, toast, failed } = useStudio()
  const { od } = words
  const refresh = useRefreshOrders()
  const paidWith = order.ledger[0] && order.methods.find((method) => method.label === order.ledger[0]?.method)
  const [methodId, setMethodId] = useState(paidWith?.id ?? order.methods[0]?.id ?? '')
  const [picks, setPicks] = useState<LinePicks>({})
  const [key] = useState(() => crypto.randomUUID())
  const propose = useMutation({
    mutationFn: (action: StaffActionView) =>
      inShop<OperationProposalView>(shop.slug, `/orders/${order.id}/propose`, { json: action }),
    onError: failed,
  })
  const confirm = useMutation({
    mutationFn: (token: string) => inShop(shop.slug, '/orders/confirm', { json: { token, key } }),
    onSuccess: () => {
      toast({ text: od.done })
      onClose()
      return refresh()
    },
    onError: (error) => {
      failed(error)
      propose.reset()
      return refresh()
    },
  })
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const chosen = Object.entries(picks).filter(([, pick]) => pick.units > 0)
    const changes = chosen.flatMap(([lineId, { units, to }]) => (to ? [{ lineId, units, toVariantId: to }] : []))
    const reason = text('reason')
    switch (kind) {
      case 'cancel-order':
        propose.mutate({ kind, reason: REASONS.find((known) => known === reason) ?? 'out-of-stock' })
        return
      case 'change-address': {
        const field = (name: string) => (NULLABLE.has(name) && text(name) === '' ? null : text(name))
        const address = Object.fromEntries(ADDRESS.map((name) => [name, field(name)]))
        propose.mutate({
          kind,
          address: { ...address, country: text('country').toUpperCase() } as unknown as StudioOrderView['address'],
        })
        return
      }
      case 'change-payment':
        propose.mutate({ kind, methodId })
        return
      case 'change-items':
        propose.mutate({ kind, changes, methodId })
        return
      case 'return-items':
        propose.mutate({ kind, lines: chosen.map(([lineId, { units }]) => ({ lineId, units })), methodId, reason })
        return
      case 'exchange-items':
        propose.mutate({ kind, changes, methodId, reason })
    }
  }
  const proposal = propose.data
  if (proposal) {
    return (
      <Dialog title={od.effectTitle} onClose={onClose}>
        <ul className="od-effects">
          {proposal.effects.map((effect) => (
            <li key={say(effect)}>{say(effect)}</li>
          ))}
        </ul>
        <p className="t3 sm">{od.effectHint}</p>
        <footer>
          <button type="button" className="btn" onClick={() => propose.reset()}>
            {od.backToForm}
          </button>
          <button
            type="button"
            className="btn primary"
            disabled={confirm.isPending}
            onClick={() => confirm.mutate(proposal.token)}
          >
            {od.confirm}
          </button>
        </footer>
      </Dialog>
    )
  }
  const hasLines = kind === 'change-items' || kind === 'return-items' || kind === 'exchange-items'
  return (
    <Dialog title={`${od.ops[kind]}　${order.number}`} onClose={onClose} wide={hasLines}>
      <form className="st-form od-operation" onSubmit={ask}>
        {kind === 'cancel-order' && (
          <label>
            <span>{od.reason}</span>
            <select name="reason">
              {REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {od.reasons[reason]}
                </option>
              ))}
            </select>
          </label>
        )}
        {kind === 'change-address' && (
          <div className="od-address">
            {ADDRESS.map((name) => (
              <label key={name} className={name === 'line1' || name === 'line2' ? 'wide' : undefined}>
                <span>{od.addressFields[name]}</span>
                <input
                  name={name}
                  defaultValue={order.address[name] ?? ''}
                  required={!MAY_BE_EMPTY.has(name)}
                  maxLength={name === 'country' ? 2 : 200}
                  {...(name === 'country' ? { pattern: '[A-Za-z]{2}' } : {})}
                  autoComplete="off"
                />
              </label>
            ))}
          </div>
        )}
        {hasLines && (
          <LinePicker lines={order.lines} kind={kind} currency={order.currency} picks={picks} onPick={setPicks} />
        )}
        {kind !== 'cancel-order' && kind !== 'change-address' && (
          <MethodChoice
            label={kind === 'change-payment' ? od.newMethod : od.method}
            methods={order.methods}
            say={(method) =>
              method.balanceMinor === null
                ? method.label
                : `${method.label}　${od.balance(formatMoney({ amount: method.balanceMinor, currency: order.currency }, lang))}`
            }
            value={methodId}
            onPick={setMethodId}
          />
        )}
        {(kind === 'return-items' || kind === 'exchange-items') && (
          <label>
            <span>{od.reason}</span>
            <input name="reason" maxLength={300} autoComplete="off" />
          </label>
        )}
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn ink" disabled={propose.isPending}>
            {od.look}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
