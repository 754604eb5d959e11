import type { LocalizedText } from '@qianmian/kernel'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { SupplySettingsView } from '../../../../server/src/contract/types.ts'
import { inShop, Refused } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { WORDS } from '../words.ts'
import { ALL_FIELDS, FIELDS, type Field, type FieldName, fieldText, fieldValue } from './settings-fields.ts'
import { useRefreshSupply } from './use-supply.ts'

/** Who decides, how far prices may move, how much may be bought, and the switch that stops it all. */
export function SettingsDialog({
  settings,
  currency,
  onClose,
}: {
  settings: SupplySettingsView
  currency: string
  onClose: () => void
}) {
  const { shop, words, failed, toast } = useStudio()
  const { set } = words.sp
  const client = useQueryClient()
  const refresh = useRefreshSupply()
  const isOwner = shop.role === 'owner'
  const [problems, setProblems] = useState<Refused['fields']>({})
  const [policy, setPolicy] = useState(settings.policy)
  const [isSaving, setIsSaving] = useState(false)
  const put = async (json: SupplySettingsView) => {
    await inShop(shop.slug, '/supply/settings', { method: 'PUT', json })
    await client.invalidateQueries({ queryKey: ['supply-settings', shop.slug] })
    void refresh()
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { next, wrong } = readForm(new FormData(form), settings, currency)
    const point = (found: Refused['fields']) => {
      setProblems(found)
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
    }
    if (Object.keys(wrong).length > 0) return point(wrong)
    setIsSaving(true)
    try {
      await put(next)
      toast({ text: set.saved, undo: () => void put(settings).catch(failed) })
      onClose()
    } catch (error) {
      if (!(error instanceof Refused) || Object.keys(error.fields).length === 0) return failed(error)
      point(error.fields)
    } finally {
      setIsSaving(false)
    }
  }
  const rows = (fields: readonly Field[]) =>
    fields.map((field) => (
      <FieldRow key={field.name} field={field} settings={settings} currency={currency} problem={problems[field.name]} />
    ))
  return (
    <Dialog title={set.title} onClose={onClose} wide>
      <form className="sp-settings" noValidate onSubmit={(event) => void save(event)}>
        <fieldset disabled={!isOwner}>
          <label className={settings.isStopped ? 'sp-switch on' : 'sp-switch'}>
            <input type="checkbox" name="isStopped" defaultChecked={settings.isStopped} />
            <span>
              <b>{set.stop}</b>
              <small className="t2">{set.stopHint}</small>
            </span>
          </label>
          <Part name={set.who}>
            {(['ask', 'auto'] as const).map((one) => (
              <label key={one} className="sp-switch">
                <input
                  type="radio"
                  name="policy"
                  value={one}
                  checked={policy === one}
                  onChange={() => setPolicy(one)}
                />
                <span>
                  <b>{set[one]}</b>
                  <small className="t2">{one === 'ask' ? set.askHint : set.autoHint}</small>
                </span>
              </label>
            ))}
            <div className={policy === 'auto' ? 'sp-pairs' : 'sp-pairs off'}>{rows(FIELDS.auto)}</div>
          </Part>
          <Part name={set.price}>
            <div className="sp-pairs">{rows(FIELDS.price)}</div>
            <label className="sp-field whole">
              <span>{set.referenceRule}</span>
              <select name="referenceRule" defaultValue={settings.referenceRule}>
                <option value="cn">{set.cn}</option>
                <option value="eu">{set.eu}</option>
              </select>
            </label>
          </Part>
          <Part name={set.supply}>
            <div className="sp-pairs">{rows(FIELDS.supply)}</div>
          </Part>
        </fieldset>
        <footer>
          {isOwner ? (
            <>
              <button type="button" className="btn" onClick={onClose}>
                {words.cancel}
              </button>
              <button type="submit" className="btn ink" disabled={isSaving}>
                {set.save}
              </button>
            </>
          ) : (
            <>
              <p className="t3 sm">{set.owner}</p>
              <button type="button" className="btn" onClick={onClose}>
                {words.close}
              </button>
            </>
          )}
        </footer>
      </form>
    </Dialog>
  )
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section>
      <h3>{name}</h3>
      {children}
    </section>
  )
}

function FieldRow({
  field,
  settings,
  currency,
  problem,
}: {
  field: Field
  settings: SupplySettingsView
  currency: string
  problem: LocalizedText | undefined
}) {
  const { words, say } = useStudio()
  const { set } = words.sp
  const unit = { bp: set.percent, days: set.days, 'half-days': set.days, units: set.pieces, money: currency }[
    field.kind
  ]
  const hint = problem ? say(problem) : field.isOptional ? set.noLimit : ''
  const id = `sp-${field.name}`
  return (
    <div className="sp-field">
      <label htmlFor={id}>{set[field.name]}</label>
      <span className="row">
        <input
          id={id}
          name={field.name}
          inputMode="decimal"
          autoComplete="off"
          maxLength={14}
          defaultValue={fieldText(field.kind, settings[field.name], currency)}
          aria-invalid={!!problem}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <span className="t3 sm">{unit}</span>
      </span>
      {hint && (
        <small id={`${id}-hint`} className={problem ? 'bad' : 't3'}>
          {hint}
        </small>
      )}
    </div>
  )
}

/** What was typed, and what is no number. */
function readForm(
  data: FormData,
  settings: SupplySettingsView,
  currency: string,
): { next: SupplySettingsView; wrong: Readonly<Record<string, LocalizedText>> } {
  const wrong: Record<string, LocalizedText> = {}
  const numbers: Partial<Record<FieldName, number | null>> = {}
  for (const field of ALL_FIELDS) {
    const value = fieldValue(field, String(data.get(field.name) ?? ''), currency)
    if (value === undefined) wrong[field.name] = { zh: WORDS.zh.sp.set.notNumber, en: WORDS.en.sp.set.notNumber }
    else numbers[field.name] = value
  }
  const next = {
    ...settings,
    ...numbers,
    policy: data.get('policy') === 'auto' ? 'auto' : 'ask',
    isStopped: data.get('isStopped') === 'on',
    referenceRule: data.get('referenceRule') === 'eu' ? 'eu' : 'cn',
  } as SupplySettingsView
  return { next, wrong }
}
