import { type FormEvent, useId, useRef, useState } from 'react'
import type { RouteRulesView } from '../../../../../server/src/contract/types.ts'
import { useStudio } from '../../context.tsx'
import { clock } from './arrange.ts'
import { minuteOf } from './vehicle-fields.ts'

const NUMBERS = {
  radiusKm: [10, 3000],
  detourPercent: [100, 250],
  speedKmh: [10, 120],
  stopMinutes: [0, 480],
} as const
const HOURS = ['deliverFromMinute', 'deliverToMinute'] as const
type Field = keyof typeof NUMBERS | (typeof HOURS)[number]
const FIELDS: readonly Field[] = ['radiusKm', 'detourPercent', 'speedKmh', 'stopMinutes', ...HOURS]

/** What is assumed of roads and gates, typed. Esc leaves it as it was. */
export function RulesForm({
  rules,
  onSave,
  onClose,
}: {
  rules: RouteRulesView
  onSave: (rules: RouteRulesView) => Promise<void>
  onClose: () => void
}) {
  const { words, failed } = useStudio()
  const { rt } = words
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const hour = (minute: number | null) => (minute === null ? '' : clock(minute % 1440).text)
  const [typed, setTyped] = useState<Readonly<Record<Field, string>>>({
    radiusKm: String(rules.radiusKm),
    detourPercent: String(rules.detourPercent),
    speedKmh: String(rules.speedKmh),
    stopMinutes: String(rules.stopMinutes),
    deliverFromMinute: hour(rules.deliverFromMinute),
    deliverToMinute: hour(rules.deliverToMinute),
  })
  const [takesTransfers, setTakesTransfers] = useState(rules.takesTransfers)
  const [wrong, setWrong] = useState<readonly Field[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const read = (field: keyof typeof NUMBERS): number | undefined => {
      const [least, most] = NUMBERS[field]
      const text = typed[field].trim().normalize('NFKC')
      return /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined
    }
    const numbers = {
      radiusKm: read('radiusKm'),
      detourPercent: read('detourPercent'),
      speedKmh: read('speedKmh'),
      stopMinutes: read('stopMinutes'),
    }
    const [from, typedTo] = [minuteOf(typed.deliverFromMinute), minuteOf(typed.deliverToMinute)]
    // Midnight at the end of a day.
    const to = typedTo === 0 ? 1440 : typedTo
    const isOpen = typed.deliverFromMinute === '' && typed.deliverToMinute === ''
    const found: Field[] = (Object.keys(numbers) as (keyof typeof NUMBERS)[]).filter(
      (field) => numbers[field] === undefined,
    )
    if (!isOpen && from === undefined) found.push('deliverFromMinute')
    if (!isOpen && (to === undefined || (from !== undefined && to <= from))) found.push('deliverToMinute')
    setWrong(found)
    if (found.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    setIsBusy(true)
    try {
      await onSave({
        ...(numbers as Record<keyof typeof NUMBERS, number>),
        deliverFromMinute: isOpen ? null : (from ?? null),
        deliverToMinute: isOpen ? null : (to ?? null),
        takesTransfers,
      })
    } catch (error) {
      setIsBusy(false)
      failed(error)
    }
  }
  return (
    <form
      ref={form}
      className="si-place-form rt-form"
      noValidate
      aria-label={rt.rules}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {FIELDS.map((field) => (
        <div key={field} className="sp-field">
          <label htmlFor={`${id}-${field}`}>{rt.ruleFields[field]}</label>
          <input
            id={`${id}-${field}`}
            type={field in NUMBERS ? 'text' : 'time'}
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            value={typed[field]}
            aria-invalid={wrong.includes(field)}
            aria-describedby={wrong.includes(field) ? `${id}-${field}-hint` : undefined}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
          {wrong.includes(field) && (
            <small id={`${id}-${field}-hint`} className="bad">
              {rt.ruleBad[field]}
            </small>
          )}
        </div>
      ))}
      <label className="sp-switch rt-wide sm">
        <input type="checkbox" checked={takesTransfers} onChange={(event) => setTakesTransfers(event.target.checked)} />
        <span>{rt.takesTransfers}</span>
      </label>
      <p className="row st-wraps si-form-end">
        <button type="submit" className="btn ink" disabled={isBusy}>
          {rt.save}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
