import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import type {
  MedusaConnectorView,
  MedusaSeenView,
  MedusaSettingsView,
  MedusaStateView,
} from '../../../../server/src/contract/types.ts'
import { inShop, Refused } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'

type Take = MedusaSettingsView['takes'][number]
const IN: readonly Take[] = ['products', 'stock', 'customers', 'orders']
const OUT: readonly Take[] = ['content', 'prices']
const EVERY = [15, 30, 60, 240, 1440]
type Field = 'url' | 'key' | 'takes'

/** Where the Medusa is, with which key, and what to take; it can be tried before anything is kept. */
export function MedusaDialog({
  connector,
  onSaved,
  onClose,
}: {
  connector: MedusaConnectorView | undefined
  onSaved: (saved: MedusaStateView) => void
  onClose: () => void
}) {
  const { shop, words, say, lang, failed } = useStudio()
  const { mu } = words
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<{ readonly field: Field; readonly text: string }>()
  const [seen, setSeen] = useState<MedusaSeenView>()
  const explain = (error: unknown) => {
    if (!(error instanceof Refused) || error.status !== 422) return failed(error)
    const [field] = (['key', 'url', 'takes'] as const).filter((name) => error.fields[name])
    setProblem({ field: field ?? 'url', text: say(error.text) })
  }
  const attempt = useMutation({
    mutationFn: (json: unknown) => inShop<MedusaSeenView>(shop.slug, '/connectors/medusa/try', { json }),
    onSuccess: setSeen,
    onError: explain,
  })
  const save = useMutation({
    mutationFn: (json: MedusaSettingsView) =>
      inShop<MedusaStateView>(shop.slug, '/connectors/medusa', { method: 'PUT', json }),
    onSuccess: onSaved,
    onError: explain,
  })
  const read = () => {
    const data = new FormData(form.current ?? undefined)
    const key = String(data.get('key')).trim()
    return { data, access: { url: String(data.get('url')).trim(), ...(key === '' ? {} : { key }) } }
  }
  const check = (): ReturnType<typeof read> | undefined => {
    const given = read()
    setSeen(undefined)
    if (!/^https?:\/\/./i.test(given.access.url)) {
      setProblem({ field: 'url', text: mu.needUrl })
      return undefined
    }
    setProblem(undefined)
    return given
  }
  const tryIt = () => {
    const given = check()
    if (given) attempt.mutate(given.access)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const given = check()
    if (!given) return
    const takes = given.data.getAll('take') as Take[]
    if (takes.length === 0) return setProblem({ field: 'takes', text: mu.chooseTake })
    save.mutate({
      ...given.access,
      takes,
      lang: given.data.get('lang') === 'en' ? 'en' : 'zh',
      everyMinutes: Number(given.data.get('every')),
    })
  }
  const isBusy = attempt.isPending || save.isPending
  const invalid = (field: Field, hint: string) =>
    problem?.field === field
      ? ({ 'aria-invalid': true, 'aria-describedby': 'cn-medusa-problem' } as const)
      : ({ 'aria-describedby': hint } as const)
  const boxes = (title: string, takes: readonly Take[]) => (
    <fieldset className="cn-boxes">
      <legend>{title}</legend>
      {takes.map((take) => (
        <label key={take}>
          <input type="checkbox" name="take" value={take} defaultChecked={connector?.takes.includes(take) ?? true} />
          <span>{mu.take[take]}</span>
        </label>
      ))}
    </fieldset>
  )
  return (
    <Dialog title={connector ? mu.change : mu.connect} onClose={onClose} wide>
      <form ref={form} className="st-form st-wide" onSubmit={send} onChange={() => setProblem(undefined)} noValidate>
        <label>
          <span>{mu.url}</span>
          <input
            name="url"
            inputMode="url"
            maxLength={500}
            autoComplete="off"
            placeholder="https://medusa.example"
            defaultValue={connector?.url}
            {...invalid('url', 'cn-medusa-url')}
          />
          <small className="t3" id="cn-medusa-url">
            {mu.urlHint}
          </small>
        </label>
        <label>
          <span>{mu.key}</span>
          <input
            name="key"
            type="password"
            maxLength={300}
            autoComplete="off"
            placeholder={connector ? mu.keyKept(connector.keyHint) : 'sk_…'}
            {...invalid('key', 'cn-medusa-key')}
          />
          <small className="t3" id="cn-medusa-key">
            {mu.keyHint}
          </small>
        </label>
        <div className="cn-rights">
          {boxes(mu.comesIn, IN)}
          {boxes(mu.goesOut, OUT)}
        </div>
        <p className="t3 sm cn-tip">{mu.takeHint}</p>
        <div className="pair">
          <label>
            <span>{mu.lang}</span>
            <select name="lang" defaultValue={connector?.lang ?? lang}>
              <option value="zh">{mu.langs.zh}</option>
              <option value="en">{mu.langs.en}</option>
            </select>
          </label>
          <label>
            <span>{mu.every}</span>
            <select name="every" defaultValue={connector?.everyMinutes ?? 30}>
              {[...new Set([...EVERY, ...(connector ? [connector.everyMinutes] : [])])]
                .sort((a, b) => a - b)
                .map((count) => (
                  <option key={count} value={count}>
                    {mu.minutes(count)}
                  </option>
                ))}
            </select>
          </label>
        </div>
        <div role="status">
          {seen && <p className="fix cn-well">{mu.seen(seen.name, seen.currencies.join(' '))}</p>}
          {seen && !seen.hasCurrency && <p className="fix">{mu.noCurrency(shop.currency)}</p>}
        </div>
        {problem && (
          <p className="fix blocked" id="cn-medusa-problem" role="alert">
            {problem.text}
          </p>
        )}
        <footer>
          <button type="button" className="btn cn-try" disabled={isBusy} onClick={tryIt}>
            {mu.tryIt}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn primary" disabled={isBusy}>
            {connector ? mu.saveChange : mu.save}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
