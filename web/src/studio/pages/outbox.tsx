import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { MailListView, MailView } from '../../../../server/src/contract/types.ts'
import { ago } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { useKeys } from '../keys.ts'
import { OrdersTabs } from '../orders/orders-tabs.tsx'
import { useRefreshOrders } from '../orders/use-bulk.ts'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

const FRESH_MS = 5000

/** Every message to customers, and each as its reader sees it. */
export function OutboxPage() {
  const { shop, words } = useStudio()
  const { mail } = words.od
  const [search, setSearch] = useSearchParams()
  const atId = search.get('at') ?? undefined
  const list = useQuery({
    queryKey: ['mails', shop.slug],
    queryFn: () => inShop<MailListView>(shop.slug, '/mails?limit=200'),
    refetchInterval: FRESH_MS,
  })
  const items = list.data?.items ?? []
  const index = items.findIndex((item) => item.id === atId)
  const go = (id: string | undefined) => id && setSearch({ at: id }, { replace: true })
  useKeys({
    j: () => go(items[Math.min(index + 1, items.length - 1)]?.id),
    k: () => go(items[Math.max(index - 1, 0)]?.id),
  })
  const canRead = shop.role !== 'viewer'
  return (
    <div className="st-page full">
      <header className="st-top">
        <h1>{words.od.tabs.mails}</h1>
        {list.data && <p className="t2 num">{mail.sentence(list.data.counts.queued, list.data.counts.failed)}</p>}
      </header>
      <OrdersTabs />
      {list.data?.by === 'files' && <p className="od-note">{mail.files}</p>}
      {list.isLoading && <RowSkeleton rows={8} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty text={mail.empty} hint={mail.emptyHint} />}
      {items.length > 0 && (
        <div className={atId ? 'od-mails open' : 'od-mails'}>
          <ul>
            {items.map((item) => (
              <li key={item.id} className={item.id === atId ? 'at' : undefined}>
                <button type="button" aria-current={item.id === atId} disabled={!canRead} onClick={() => go(item.id)}>
                  <b className="clip" lang={item.lang === 'zh' ? 'zh-CN' : 'en'}>
                    {item.subject}
                  </b>
                  <span className="t3 sm clip">
                    {mail.kinds[item.kind] ?? item.kind}　{item.to}
                  </span>
                </button>
                <span
                  className={`chip ${item.state === 'failed' ? 'block' : item.state === 'queued' ? 'ask' : 'gone'}`}
                >
                  {mail.states[item.state]}
                </span>
                <time className="t3 xs num" dateTime={item.createdAt}>
                  {ago(item.createdAt, Date.now(), words)}
                </time>
              </li>
            ))}
          </ul>
          {canRead && (
            <div className="od-letter">
              {atId ? (
                <Letter key={atId} id={atId} onClose={() => setSearch({}, { replace: true })} />
              ) : (
                <p className="t3">{mail.choose}</p>
              )}
            </div>
          )}
        </div>
      )}
    </div>
  )
}

function Letter({ id, onClose }: { id: string; onClose: () => void }) {
  const { shop, words, toast, failed } = useStudio()
  const { mail } = words.od
  const [isText, setIsText] = useState(false)
  const refresh = useRefreshOrders()
  const letter = useQuery({
    queryKey: ['mail', shop.slug, id],
    queryFn: () => inShop<MailView>(shop.slug, `/mails/${id}`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const again = useMutation({
    mutationFn: () => inShop(shop.slug, `/mails/${id}/retry`, { method: 'POST' }),
    onSuccess: () => {
      toast({ text: mail.queuedAgain })
      return refresh()
    },
    onError: failed,
  })
  if (letter.isError) return <Failure error={letter.error} onRetry={() => void letter.refetch()} />
  const found = letter.data
  if (!found) return <RowSkeleton rows={3} tall />
  return (
    <>
      <header>
        <h2 className="clip">{found.subject}</h2>
        <span className="row">
          <button
            type="button"
            className={isText ? 'chip line' : 'chip line on'}
            aria-pressed={!isText}
            onClick={() => setIsText(false)}
          >
            {mail.asHtml}
          </button>
          <button
            type="button"
            className={isText ? 'chip line on' : 'chip line'}
            aria-pressed={isText}
            onClick={() => setIsText(true)}
          >
            {mail.asText}
          </button>
          {found.state === 'failed' && (
            <button type="button" className="btn" disabled={again.isPending} onClick={() => again.mutate()}>
              {mail.again}
            </button>
          )}
          <button type="button" className="icon-btn" aria-label={words.close} title={words.close} onClick={onClose}>
            ×
          </button>
        </span>
      </header>
      {found.error && <p className="fix blocked">{found.error}</p>}
      {isText ? (
        <pre className="od-plain">{found.text}</pre>
      ) : (
        // Its own document without scripts, forms or the studio's session: a letter is shown, never run.
        <iframe title={mail.frame} sandbox="" srcDoc={found.html} />
      )}
    </>
  )
}
