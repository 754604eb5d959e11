import type { LocalizedText } from '@qianmian/kernel'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { PlaceInputView, WarehousesView } from '../../../../../server/src/contract/types.ts'
import { Refused } from '../../api.ts'
import { useStudio } from '../../context.tsx'
import { PROVINCES } from '../china-grid.data.ts'
import { type PlaceField, readPlace } from './place-fields.ts'

const FIELDS = ['longitude', 'latitude', 'capacityUnits', 'inboundUnitsPerDay'] as const
const COUNTS: ReadonlySet<string> = new Set(['capacityUnits', 'inboundUnitsPerDay'])

/** A warehouse's place and capacity, typed or taken from a capital. Esc leaves it as it was. */
export function PlaceForm({
  house,
  provinces,
  onSave,
  onClose,
}: {
  house: WarehousesView['items'][number]
  provinces: WarehousesView['provinces']
  onSave: (place: PlaceInputView) => Promise<void>
  onClose: () => void
}) {
  const { words, say, lang, failed } = useStudio()
  const { si } = words
  const id = useId()
  const first = useRef<HTMLSelectElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<Readonly<Record<PlaceField, string>>>({
    longitude: String(house.longitude ?? ''),
    latitude: String(house.latitude ?? ''),
    capacityUnits: String(house.capacityUnits ?? ''),
    inboundUnitsPerDay: String(house.inboundUnitsPerDay ?? ''),
  })
  const [problems, setProblems] = useState<Partial<Record<string, string>>>({})
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => first.current?.focus(), [])
  const labels = {
    longitude: si.longitude,
    latitude: si.latitude,
    capacityUnits: si.capacity,
    inboundUnitsPerDay: si.inbound,
  }
  const bad = {
    longitude: si.badLongitude,
    latitude: si.badLatitude,
    capacityUnits: si.badCapacity,
    inboundUnitsPerDay: si.badCapacity,
  }
  const nameOf = (name: string) => {
    const known = PROVINCES.find((one) => one.name === name)
    return lang === 'en' ? (known?.en ?? name) : (known?.short ?? name)
  }
  const point = (found: Partial<Record<string, string>>) => {
    setProblems(found)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }
  const send = async (place: PlaceInputView) => {
    setIsBusy(true)
    try {
      await onSave(place)
    } catch (error) {
      setIsBusy(false)
      const fields: Readonly<Record<string, LocalizedText>> = error instanceof Refused ? error.fields : {}
      if (Object.keys(fields).length === 0) return failed(error)
      point(Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, say(text)])))
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { place, wrong } = readPlace(typed)
    if (place) void send(place)
    else point(Object.fromEntries(wrong.map((field) => [field, bad[field]])))
  }
  const fill = (name: string) => {
    const at = provinces.find((one) => one.name === name)
    if (!at) return
    setTyped({ ...typed, longitude: String(at.longitude), latitude: String(at.latitude) })
    setProblems({})
  }
  return (
    <form
      ref={form}
      className="si-place-form"
      noValidate
      aria-label={say(house.name)}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <label className="sp-field">
        <span>{si.province}</span>
        <select ref={first} defaultValue="" onChange={(event) => fill(event.target.value)}>
          <option value="">{si.pickProvince}</option>
          {provinces.map(({ name }) => (
            <option key={name} value={name}>
              {nameOf(name)}
            </option>
          ))}
        </select>
      </label>
      {FIELDS.map((field) => {
        const hint = problems[field] ?? (COUNTS.has(field) ? si.noLimit : '')
        return (
          <div key={field} className="sp-field">
            <label htmlFor={`${id}-${field}`}>{labels[field]}</label>
            <input
              id={`${id}-${field}`}
              inputMode={COUNTS.has(field) ? 'numeric' : 'text'}
              autoComplete="off"
              maxLength={16}
              value={typed[field]}
              aria-invalid={problems[field] !== undefined}
              aria-describedby={hint ? `${id}-${field}-hint` : undefined}
              onChange={(event) => {
                setTyped({ ...typed, [field]: event.target.value })
                setProblems({ ...problems, [field]: undefined })
              }}
            />
            {hint && (
              <small id={`${id}-${field}-hint`} className={problems[field] ? 'bad' : 't3'}>
                {hint}
              </small>
            )}
          </div>
        )
      })}
      <p className="row st-wraps si-form-end">
        <button type="submit" className="btn ink" disabled={isBusy}>
          {si.save}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {words.cancel}
        </button>
        {house.longitude !== null && (
          <button
            type="button"
            className="btn quiet"
            disabled={isBusy}
            onClick={() =>
              void send({ longitude: null, latitude: null, capacityUnits: null, inboundUnitsPerDay: null })
            }
          >
            {si.forget}
          </button>
        )}
      </p>
    </form>
  )
}
