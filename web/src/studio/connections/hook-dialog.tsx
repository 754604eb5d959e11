import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { WebhookView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'

export interface MadeHook {
  readonly webhook: WebhookView
  readonly secret: string
}

/** A new webhook: where to, and what it is told. */
export function HookDialog({ onMade, onClose }: { onMade: (made: MadeHook) => void; onClose: () => void }) {
  const { shop, words, failed } = useStudio()
  const { cn } = words
  const [problem, setProblem] = useState<{ readonly field: 'url' | 'type'; readonly text: string }>()
  const make = useMutation({
    mutationFn: (json: unknown) => inShop<MadeHook>(shop.slug, '/webhooks', { json }),
    onSuccess: onMade,
    onError: failed,
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const url = String(data.get('url')).trim()
    const types = data.getAll('type')
    if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) return setProblem({ field: 'url', text: cn.badUrl })
    if (types.length === 0) return setProblem({ field: 'type', text: cn.chooseType })
    setProblem(undefined)
    make.mutate({ url, types })
  }
  const isBadUrl = problem?.field === 'url'
  return (
    <Dialog title={cn.addHook} onClose={onClose} wide>
      <form className="st-form st-wide" onSubmit={send} onChange={() => setProblem(undefined)} noValidate>
        <label>
          <span>{cn.url}</span>
          <input
            name="url"
            inputMode="url"
            maxLength={2000}
            autoComplete="off"
            placeholder="https://"
            aria-invalid={isBadUrl}
            aria-describedby={isBadUrl ? 'cn-hook-problem' : 'cn-url-hint'}
          />
          <small className="t3" id="cn-url-hint">
            {cn.urlHint}
          </small>
        </label>
        <fieldset className="cn-boxes cn-two" aria-describedby={problem ? 'cn-hook-problem' : undefined}>
          <legend>{cn.types}</legend>
          {Object.entries(cn.type).map(([type, name]) => (
            <label key={type}>
              <input type="checkbox" name="type" value={type} defaultChecked={type.startsWith('order.')} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        {problem && (
          <p className="fix blocked" id="cn-hook-problem" role="alert">
            {problem.text}
          </p>
        )}
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn primary" disabled={make.isPending}>
            {cn.makeHook}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
