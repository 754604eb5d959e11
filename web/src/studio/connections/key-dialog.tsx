import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { AgentClientView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { FIRST, PROPOSES, READS, SHOPPING } from './scopes.ts'

export interface MadeKey {
  readonly client: AgentClientView
  readonly key: string
}
type Kind = keyof typeof FIRST
const KINDS: readonly Kind[] = ['shopping', 'merchant']

/** A new key: what it is called, what for, what it may, how often. */
export function KeyDialog({ onMade, onClose }: { onMade: (made: MadeKey) => void; onClose: () => void }) {
  const { shop, words, failed } = useStudio()
  const { cn } = words
  const [kind, setKind] = useState<Kind>('shopping')
  const [problem, setProblem] = useState('')
  const make = useMutation({
    mutationFn: (json: unknown) => inShop<MadeKey>(shop.slug, '/agents', { json }),
    onSuccess: onMade,
    onError: failed,
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const scopes = data.getAll('scope')
    if (scopes.length === 0) return setProblem(cn.chooseScope)
    setProblem('')
    make.mutate({
      name: String(data.get('name')).trim(),
      scopes,
      role: kind === 'merchant' ? 'merchant' : null,
      perMinute: Number(data.get('perMinute')),
    })
  }
  const boxes = (title: string, scopes: readonly string[]) => (
    <fieldset className="cn-boxes" aria-describedby={problem ? 'cn-problem' : undefined}>
      <legend>{title}</legend>
      {scopes.map((scope) => (
        <label key={scope}>
          <input
            type="checkbox"
            name="scope"
            value={scope}
            defaultChecked={FIRST[kind].some((first) => first === scope)}
          />
          <span>{cn.scope[scope]}</span>
        </label>
      ))}
    </fieldset>
  )
  return (
    <Dialog title={cn.addKey} onClose={onClose} wide>
      <form className="st-form st-wide" onSubmit={send} onChange={() => setProblem('')}>
        <div className="cn-pair">
          <label>
            <span>{words.name}</span>
            <input name="name" required maxLength={80} autoComplete="off" pattern=".*\S.*" />
          </label>
          <label>
            <span>{cn.perMinute}</span>
            <input name="perMinute" type="number" required min={1} max={6000} defaultValue={300} />
          </label>
        </div>
        <fieldset className="cn-kinds">
          <legend>{cn.role}</legend>
          {KINDS.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
              <span>
                <b className="m">{cn.roles[one]}</b>
                <span className="t2 sm">{cn.roleHints[one]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div key={kind} className="cn-rights">
          {kind === 'shopping' ? (
            boxes(cn.scopes, SHOPPING)
          ) : (
            <>
              {boxes(cn.readScopes, READS)}
              {boxes(cn.proposeScopes, PROPOSES)}
            </>
          )}
        </div>
        {problem && (
          <p className="fix blocked" id="cn-problem" role="alert">
            {problem}
          </p>
        )}
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn primary" disabled={make.isPending}>
            {cn.make}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
