import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ErasurePlanAnswer } from '../../../../server/src/contract/privacy.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { useRefreshOrders } from './use-bulk.ts'

const REASONS = ['asked-by-mail', 'asked-by-phone', 'asked-in-person'] as const

/** An owner hands over or erases what there is of a person who asked: first how she asked, then what it does, then a yes. */
export function PersonDialog({
  at,
  fileName,
  onClose,
  onErased = onClose,
}: {
  /** Where the person is found: `/people/…`, or `/orders/…/person`. */
  at: string
  fileName: string
  onClose: () => void
  onErased?: () => void
}) {
  const { shop, words, say, toast, failed } = useStudio()
  const { person } = words.od
  const refresh = useRefreshOrders()
  const [reason, setReason] = useState<(typeof REASONS)[number]>('asked-by-mail')
  const field = useId()
  const save = useMutation({
    mutationFn: () => inShop<Record<string, unknown>>(shop.slug, `${at}/export`, { json: { reason } }),
    onSuccess: (document) => {
      const address = URL.createObjectURL(new Blob([JSON.stringify(document, null, 2)], { type: 'application/json' }))
      const link = Object.assign(window.document.createElement('a'), {
        href: address,
        download: `${shop.slug}-${fileName}.json`,
      })
      link.click()
      URL.revokeObjectURL(address)
      toast({ text: person.exported })
      return refresh()
    },
    onError: failed,
  })
  const look = useMutation({
    mutationFn: () => inShop<ErasurePlanAnswer>(shop.slug, `${at}/erasure`, { json: { reason } }),
    onError: failed,
  })
  const erase = useMutation({
    // The token is good once: pressed twice, the key is the same.
    mutationFn: (token: string) =>
      inShop(shop.slug, '/people/erase', { json: { token, key: `erase-${token.split('.')[0]}` } }),
    onSuccess: () => {
      toast({ text: person.erased })
      onErased()
      return refresh()
    },
    onError: failed,
  })
  const plan = look.data
  if (plan) {
    const { token } = plan
    return (
      <Dialog title={plan.blocked ? person.blockedTitle : person.eraseTitle} onClose={onClose}>
        {plan.blocked ? (
          <p className="st-reading">{say(plan.blocked)}</p>
        ) : (
          <p className="st-reading">{person.effect}</p>
        )}
        <ul className="od-effects">
          {plan.warnings.map((warning) => (
            <li key={say(warning)}>{say(warning)}</li>
          ))}
          <li>{person.records(Object.values(plan.counts).reduce((sum, n) => sum + n, 0))}</li>
        </ul>
        <footer>
          <button type="button" className="btn" onClick={() => look.reset()}>
            {words.od.backToForm}
          </button>
          {token && (
            <button type="button" className="btn danger" disabled={erase.isPending} onClick={() => erase.mutate(token)}>
              {person.confirm}
            </button>
          )}
        </footer>
      </Dialog>
    )
  }
  return (
    <Dialog title={person.title} onClose={onClose}>
      <div className="st-form">
        <p className="t2 sm st-reading">{person.hint}</p>
        <label htmlFor={field}>
          <span>{person.asked}</span>
          <select
            id={field}
            value={reason}
            onChange={(event) => setReason(REASONS.find((one) => one === event.target.value) ?? 'asked-by-mail')}
          >
            {REASONS.map((one) => (
              <option key={one} value={one}>
                {person.reasons[one]}
              </option>
            ))}
          </select>
        </label>
        <footer>
          <button type="button" className="btn" disabled={look.isPending} onClick={() => look.mutate()}>
            {person.look}
          </button>
          <button type="button" className="btn ink" disabled={save.isPending} onClick={() => save.mutate()}>
            {person.export}
          </button>
        </footer>
      </div>
    </Dialog>
  )
}
