import type { LocalizedText } from '@qianmian/kernel'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { FleetView, VehicleInputView, VehicleView } from '../../../../../server/src/contract/types.ts'
import { Refused } from '../../api.ts'
import { useStudio } from '../../context.tsx'
import { readVehicle, typedVehicle, VEHICLE_FIELDS, type VehicleField } from './vehicle-fields.ts'

/** A kind of vehicles, typed. Esc leaves it as it was. */
export function VehicleForm({
  vehicle,
  fleet,
  onSave,
  onClose,
}: {
  vehicle: VehicleView | undefined
  fleet: FleetView
  /** @throws Refused, which the form explains */
  onSave: (vehicle: VehicleInputView) => Promise<void>
  onClose: () => void
}) {
  const { words, say, failed } = useStudio()
  const { rt } = words
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const first = fleet.warehouses.find(({ isPlaced }) => isPlaced) ?? fleet.warehouses[0]
  const [typed, setTyped] = useState(() => typedVehicle(vehicle, fleet.currency, first?.id ?? ''))
  const [problems, setProblems] = useState<Partial<Record<string, string>>>({})
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const point = (found: Partial<Record<string, string>>) => {
    setProblems(found)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const read = readVehicle(typed, fleet.currency)
    if (!read.vehicle) return point(Object.fromEntries(read.wrong.map((field) => [field, rt.bad[field]])))
    setIsBusy(true)
    try {
      await onSave(read.vehicle)
    } catch (error) {
      setIsBusy(false)
      const fields: Readonly<Record<string, LocalizedText>> = error instanceof Refused ? error.fields : {}
      if (Object.keys(fields).length === 0) return failed(error)
      point(Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, say(text)])))
    }
  }
  const field = (name: VehicleField) => {
    const hint = problems[name] ?? rt.hints[name]
    const props = {
      id: `${id}-${name}`,
      value: typed[name],
      'aria-invalid': problems[name] !== undefined,
      'aria-describedby': hint ? `${id}-${name}-hint` : undefined,
      onChange: (event: { target: { value: string } }) => {
        setTyped({ ...typed, [name]: event.target.value })
        setProblems({ ...problems, [name]: undefined })
      },
    }
    return (
      <div key={name} className="sp-field">
        <label htmlFor={props.id}>{rt.fields[name]}</label>
        {name === 'locationId' ? (
          <select {...props}>
            {fleet.warehouses.map((house) => (
              <option key={house.id} value={house.id}>
                {say(house.name)}
                {house.isPlaced ? '' : `${rt.comma}${rt.unplacedHouse}`}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...props}
            type={name === 'shiftFromMinute' || name === 'shiftToMinute' ? 'time' : 'text'}
            inputMode={name === 'name' ? 'text' : 'decimal'}
            autoComplete="off"
            maxLength={60}
          />
        )}
        {hint && (
          <small id={`${id}-${name}-hint`} className={problems[name] ? 'bad' : 't3'}>
            {hint}
          </small>
        )}
      </div>
    )
  }
  return (
    <form
      ref={form}
      className="si-place-form rt-form"
      noValidate
      aria-label={vehicle?.name ?? rt.add}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {VEHICLE_FIELDS.map(field)}
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
