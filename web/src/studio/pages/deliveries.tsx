import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { WebhookDeliveryView, WebhookView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { AskDialog } from '../connections/ask-dialog.tsx'
import { DeliveryRow } from '../connections/delivery-row.tsx'
import type { MadeHook } from '../connections/hook-dialog.tsx'
import { SecretDialog } from '../connections/secret-dialog.tsx'
import { useStudio } from '../context.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

const FRESH_MS = 5000

/** One webhook: what it was told, what came of it, another secret, and an end. */
export function DeliveriesPage() {
  const { shop, words, lang, toast, failed } = useStudio()
  const { cn } = words
  const { id = '' } = useParams()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [asking, setAsking] = useState<'rotate' | 'stop'>()
  const [secret, setSecret] = useState('')
  const hooks = useQuery({
    queryKey: ['webhooks', shop.slug],
    queryFn: () => inShop<{ items: WebhookView[] }>(shop.slug, '/webhooks'),
    enabled: shop.role === 'owner',
  })
  const hook = hooks.data?.items.find((one) => one.id === id)
  const log = useQuery({
    queryKey: ['deliveries', shop.slug, id],
    queryFn: () => inShop<{ items: WebhookDeliveryView[] }>(shop.slug, `/webhooks/${id}/deliveries`),
    enabled: hook !== undefined,
    refetchInterval: FRESH_MS,
  })
  const rotate = useMutation({
    mutationFn: () => inShop<MadeHook>(shop.slug, `/webhooks/${id}/secret`, { method: 'POST' }),
    onSuccess: (made) => {
      setAsking(undefined)
      setSecret(made.secret)
      return client.invalidateQueries({ queryKey: ['webhooks'] })
    },
    onError: failed,
  })
  const stop = useMutation({
    mutationFn: () => inShop(shop.slug, `/webhooks/${id}`, { method: 'DELETE' }),
    onSuccess: async () => {
      toast({ text: cn.stopped })
      await client.invalidateQueries({ queryKey: ['webhooks'] })
      navigate('/studio/connections')
    },
    onError: failed,
  })
  const replay = useMutation({
    mutationFn: (delivery: string) =>
      inShop(shop.slug, `/webhooks/${id}/deliveries/${delivery}/replay`, { method: 'POST' }),
    onSuccess: () => {
      toast({ text: cn.replayed })
      return client.invalidateQueries({ queryKey: ['deliveries'] })
    },
    onError: failed,
  })
  const items = log.data?.items ?? []
  const isGone = shop.role !== 'owner' || (hooks.isSuccess && !hook)
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{cn.log}</h1>
        <Link className="link sm" to="/studio/connections">
          {cn.back}
        </Link>
        {hook && (
          <span className="row st-right">
            <button type="button" className="btn" onClick={() => setAsking('rotate')}>
              {cn.rotate}
            </button>
            <button type="button" className="btn" onClick={() => setAsking('stop')}>
              {cn.stop}
            </button>
          </span>
        )}
      </header>
      {hooks.isError && <Failure error={hooks.error} onRetry={() => void hooks.refetch()} />}
      {isGone && (
        <Empty text={shop.role === 'owner' ? cn.gone : cn.onlyOwner}>
          <Link className="btn" to="/studio/connections">
            {cn.back}
          </Link>
        </Empty>
      )}
      {hook && (
        <div className="st-body cn-body">
          <div className="cn-hook">
            <b className="mono">{hook.url}</b>
            <p className="t2 sm">{hook.types.map((type) => cn.type[type] ?? type).join(cn.comma)}</p>
            {!hook.isActive && <p className="fix blocked">{cn.isOffWhy}</p>}
            {hook.rotatingUntil && Date.parse(hook.rotatingUntil) > Date.now() && (
              <p className="t2 sm">{cn.rotating(moment(hook.rotatingUntil, lang))}</p>
            )}
          </div>
          <section aria-label={cn.log}>
            {log.isLoading && <RowSkeleton rows={5} />}
            {log.isError && <Failure error={log.error} onRetry={() => void log.refetch()} />}
            {log.isSuccess && items.length === 0 && (
              <div className="cn-none">
                <b className="m">{cn.noLog}</b>
                <p className="t2 sm">{cn.noLogHint}</p>
              </div>
            )}
            {items.length > 0 && (
              <>
                <p className="t3 sm num">{cn.logHint(items.length)}</p>
                <div className="cn-row cn-cols" aria-hidden="true">
                  <span>{cn.head.what}</span>
                  <span>{cn.head.state}</span>
                  <span>{cn.head.answer}</span>
                  <span>{cn.head.tries}</span>
                  <span>{cn.head.when}</span>
                  <span />
                </div>
                <ul className="cn-log">
                  {items.map((delivery) => (
                    <DeliveryRow
                      key={delivery.id}
                      delivery={delivery}
                      isBusy={replay.isPending}
                      onReplay={() => replay.mutate(delivery.id)}
                    />
                  ))}
                </ul>
              </>
            )}
          </section>
        </div>
      )}
      {asking && (
        <AskDialog
          title={asking === 'rotate' ? cn.rotateAsk : cn.stopAsk}
          hint={asking === 'rotate' ? cn.rotateHint : cn.stopHint}
          deed={asking === 'rotate' ? cn.rotate : cn.stop}
          isDanger={asking === 'stop'}
          isBusy={rotate.isPending || stop.isPending}
          onYes={() => (asking === 'rotate' ? rotate.mutate() : stop.mutate())}
          onClose={() => setAsking(undefined)}
        />
      )}
      {secret && (
        <SecretDialog title={cn.secretTitle} hint={cn.secretHint} secret={secret} onClose={() => setSecret('')} />
      )}
    </div>
  )
}
