import { formatMoney } from '@qianmian/kernel'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { useRefreshOrders } from './use-bulk.ts'

/** A person says that she has made a payment herself. */
export function MoneyDoneDialog({
  entry,
  onClose,
}: {
  entry: {
    readonly id: string
    readonly kind: 'charge' | 'refund'
    readonly amountMinor: number
    readonly currency: string
    readonly method: string
  }
  onClose: () => void
}) {
  const { shop, words, lang, toast, failed } = useStudio()
  const { todo } = words.od
  const [reference, setReference] = useState('')
  const refresh = useRefreshOrders()
  const mark = useMutation({
    mutationFn: () =>
      inShop(shop.slug, `/money-to-do/${entry.id}/done`, {
        json: reference.trim() ? { reference: reference.trim() } : {},
      }),
    onSuccess: () => {
      toast({ text: todo.marked })
      onClose()
      return refresh()
    },
    onError: failed,
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    mark.mutate()
  }
  const amount = formatMoney({ amount: entry.amountMinor, currency: entry.currency }, lang)
  return (
    <Dialog title={todo.doneTitle(amount)} onClose={onClose}>
      <form className="st-form" onSubmit={send}>
        <p className="t2">{entry.method}</p>
        <label>
          <span>{todo.reference}</span>
          <input maxLength={120} value={reference} onChange={(event) => setReference(event.target.value)} />
        </label>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn primary" disabled={mark.isPending}>
            {entry.kind === 'refund' ? todo.doneRefund : todo.doneCharge}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
