import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AgentClientView } from '../../../../server/src/contract/types.ts'
import { ago } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { KeyDialog, type MadeKey } from './key-dialog.tsx'
import { SecretDialog } from './secret-dialog.tsx'

/** Programs that have a key: what they may, when they last came, and a way to take it back. */
export function KeysPart() {
  const { shop, words, toast, failed } = useStudio()
  const { cn } = words
  const client = useQueryClient()
  const [isAdding, setIsAdding] = useState(false)
  const [made, setMade] = useState<MadeKey>()
  const [leaving, setLeaving] = useState<AgentClientView>()
  const keys = useQuery({
    queryKey: ['agents', shop.slug],
    queryFn: () => inShop<{ items: AgentClientView[] }>(shop.slug, '/agents'),
  })
  const refresh = () => client.invalidateQueries({ queryKey: ['agents'] })
  const revoke = useMutation({
    mutationFn: ({ id }: AgentClientView) => inShop(shop.slug, `/agents/${id}`, { method: 'DELETE' }),
    onSuccess: (_, { name }) => {
      toast({ text: `${cn.revoked} ${name}` })
      setLeaving(undefined)
      return refresh()
    },
    onError: failed,
  })
  const items = keys.data?.items ?? []
  const [active, revoked] = [items.filter((key) => !key.revokedAt), items.filter((key) => key.revokedAt)]
  const address = (key: AgentClientView) =>
    `${location.origin}${shop.prefix}${key.role === 'merchant' ? '/api/merchant/mcp' : '/api/ucp/mcp'}`
  return (
    <section aria-labelledby="cn-keys">
      <header className="cn-head">
        <div>
          <h2 className="h" id="cn-keys">
            {cn.keys}
          </h2>
          <p className="t2 sm">{cn.keysHint}</p>
        </div>
        <button type="button" className="btn" onClick={() => setIsAdding(true)}>
          {cn.addKey}
        </button>
      </header>
      {keys.isLoading && <RowSkeleton rows={3} />}
      {keys.isError && <Failure error={keys.error} onRetry={() => void keys.refetch()} />}
      {keys.isSuccess && active.length === 0 && (
        <div className="cn-none">
          <b className="m">{cn.noKeys}</b>
          <p className="t2 sm">{cn.noKeysHint}</p>
        </div>
      )}
      <ul className="cn-list">
        {active.map((key) => (
          <li key={key.id}>
            <span className="cn-what">
              <b className="m">{key.name}</b>
              <span className="t3 sm mono">qk_…{key.hint}</span>
            </span>
            <span className="cn-may">
              <b className="sm m">{key.role === 'merchant' ? cn.roles.merchant : cn.roles.shopping}</b>
              <span className="t2 sm">{key.scopes.map((scope) => cn.scope[scope] ?? scope).join(cn.comma)}</span>
            </span>
            <span className="t3 sm num cn-when">
              <span>{key.lastUsedAt ? cn.usedAt(ago(key.lastUsedAt, Date.now(), words)) : cn.neverUsed}</span>
              <span>{cn.limit(key.perMinute)}</span>
            </span>
            <button
              type="button"
              className="btn quiet"
              aria-label={`${cn.revoke} ${key.name}`}
              onClick={() => setLeaving(key)}
            >
              {cn.revoke}
            </button>
          </li>
        ))}
      </ul>
      {revoked.length > 0 && (
        <details className="cn-gone">
          <summary className="t2 sm">{cn.revokedList(revoked.length)}</summary>
          <ul>
            {revoked.map((key) => (
              <li key={key.id} className="t3 sm">
                {key.name} <span className="mono">qk_…{key.hint}</span>{' '}
                {key.revokedAt && ago(key.revokedAt, Date.now(), words)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isAdding && (
        <KeyDialog
          onClose={() => setIsAdding(false)}
          onMade={(key) => {
            setIsAdding(false)
            setMade(key)
            void refresh()
          }}
        />
      )}
      {made && (
        <SecretDialog
          title={cn.madeTitle}
          hint={cn.madeHint}
          secret={made.key}
          address={address(made.client)}
          onClose={() => setMade(undefined)}
        />
      )}
      {leaving && (
        <AskDialog
          title={cn.revokeAsk(leaving.name)}
          hint={cn.revokeHint}
          deed={cn.revoke}
          isBusy={revoke.isPending}
          onYes={() => revoke.mutate(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  )
}
