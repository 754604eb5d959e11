import { formatMoney } from '@qianmian/kernel'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { MoneyToDoView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { MoneyDoneDialog } from '../orders/money-done-dialog.tsx'
import { OrdersTabs } from '../orders/orders-tabs.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

/** Refunds and charges that a person makes herself: cash, and orders of other shops. */
export function RefundsPage() {
  const { shop, words, lang } = useStudio()
  const { od } = words
  const [doneId, setDoneId] = useState<string>()
  const list = useQuery({
    queryKey: ['money-to-do', shop.slug],
    queryFn: () => inShop<MoneyToDoView>(shop.slug, '/money-to-do'),
  })
  const items = list.data?.items ?? []
  const entry = items.find((item) => item.id === doneId)
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{od.tabs.refunds}</h1>
        {list.data && <p className="t2 num">{od.todo.sentence(items.length)}</p>}
      </header>
      <OrdersTabs />
      {list.isLoading && <RowSkeleton rows={5} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty text={od.todo.empty} hint={od.todo.hint} />}
      {items.length > 0 && (
        <div className="st-body">
          <p className="t2 st-reading">{od.todo.hint}</p>
          <ul className="od-todo">
            {items.map((item) => (
              <li key={item.id}>
                <b className="num">
                  {od[item.kind]} {formatMoney({ amount: item.amountMinor, currency: item.currency }, lang)}
                </b>
                <span className="od-who">
                  <span>
                    <Link className="link num" to={`/studio/orders/${item.orderId}`}>
                      {item.number}
                    </Link>
                    　{item.recipient}
                  </span>
                  <span className="t3 sm">
                    {item.method}　{od.todo.reasons[item.reason] ?? item.reason}
                  </span>
                </span>
                <time className="t3 xs num" dateTime={item.at}>
                  {moment(item.at, lang)}
                </time>
                {shop.role !== 'viewer' && (
                  <button type="button" className="btn" onClick={() => setDoneId(item.id)}>
                    {od.markDone}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {entry && <MoneyDoneDialog entry={entry} onClose={() => setDoneId(undefined)} />}
    </div>
  )
}
