import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { WebhookView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { HookDialog, type MadeHook } from './hook-dialog.tsx'
import { SecretDialog } from './secret-dialog.tsx'

/** Addresses that are told what happens. */
export function HooksPart() {
  const { shop, words } = useStudio()
  const { cn } = words
  const client = useQueryClient()
  const [isAdding, setIsAdding] = useState(false)
  const [made, setMade] = useState<MadeHook>()
  const hooks = useQuery({
    queryKey: ['webhooks', shop.slug],
    queryFn: () => inShop<{ items: WebhookView[] }>(shop.slug, '/webhooks'),
  })
  return (
    <section aria-labelledby="cn-hooks">
      <header className="cn-head">
        <div>
          <h2 className="h" id="cn-hooks">
            {cn.hooks}
          </h2>
          <p className="t2 sm">{cn.hooksHint}</p>
        </div>
        <button type="button" className="btn" onClick={() => setIsAdding(true)}>
          {cn.addHook}
        </button>
      </header>
      {hooks.isLoading && <RowSkeleton rows={2} />}
      {hooks.isError && <Failure error={hooks.error} onRetry={() => void hooks.refetch()} />}
      {hooks.data?.items.length === 0 && (
        <div className="cn-none">
          <b className="m">{cn.noHooks}</b>
          <p className="t2 sm">{cn.noHooksHint}</p>
        </div>
      )}
      <ul className="cn-list">
        {hooks.data?.items.map((hook) => (
          <li key={hook.id}>
            <span className="cn-what cn-url">
              <b className="m mono">{hook.url}</b>
            </span>
            <span className="cn-may t2 sm">{hook.types.map((type) => cn.type[type] ?? type).join(cn.comma)}</span>
            <span className="cn-when">
              <span className={hook.isActive ? 'chip fact' : 'chip block'}>{hook.isActive ? cn.isOn : cn.isOff}</span>
            </span>
            <Link className="btn quiet" to={`/studio/connections/${hook.id}`} aria-label={`${cn.log} ${hook.url}`}>
              {cn.log}
            </Link>
          </li>
        ))}
      </ul>
      {isAdding && (
        <HookDialog
          onClose={() => setIsAdding(false)}
          onMade={(hook) => {
            setIsAdding(false)
            setMade(hook)
            void client.invalidateQueries({ queryKey: ['webhooks'] })
          }}
        />
      )}
      {made && (
        <SecretDialog
          title={cn.secretTitle}
          hint={cn.secretHint}
          secret={made.secret}
          onClose={() => setMade(undefined)}
        />
      )}
    </section>
  )
}
