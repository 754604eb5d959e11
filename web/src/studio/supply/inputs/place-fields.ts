import type { PlaceInputView } from '../../../../../server/src/contract/types.ts'

export type PlaceField = keyof PlaceInputView

const MOST = { longitude: 180, latitude: 90 } as const

/**
 * What was typed of a warehouse.
 * @returns the place, or the fields that are wrong
 * @example readPlace({ longitude: '120.98', latitude: '31.39', capacityUnits: '', inboundUnitsPerDay: '' }).place?.capacityUnits // null
 */
export function readPlace(typed: Readonly<Record<PlaceField, string>>): {
  readonly place?: PlaceInputView
  readonly wrong: readonly PlaceField[]
} {
  const degrees = (field: 'longitude' | 'latitude'): number | undefined => {
    const text = typed[field].trim().normalize('NFKC').replace(/^−/, '-')
    const value = Number(text)
    return /^-?\d{1,3}(?:\.\d{1,12})?$/.test(text) && Math.abs(value) <= MOST[field] ? value : undefined
  }
  const [longitude, latitude] = [degrees('longitude'), degrees('latitude')]
  const count = (field: 'capacityUnits' | 'inboundUnitsPerDay'): number | null | undefined => {
    const text = typed[field].trim().normalize('NFKC').replaceAll(',', '')
    return text === '' ? null : /^\d{1,9}$/.test(text) ? Number(text) : undefined
  }
  const [capacityUnits, inboundUnitsPerDay] = [count('capacityUnits'), count('inboundUnitsPerDay')]
  if (
    longitude !== undefined &&
    latitude !== undefined &&
    capacityUnits !== undefined &&
    inboundUnitsPerDay !== undefined
  )
    return { place: { longitude, latitude, capacityUnits, inboundUnitsPerDay }, wrong: [] }
  const read = { longitude, latitude, capacityUnits, inboundUnitsPerDay }
  return { wrong: (Object.keys(read) as PlaceField[]).filter((field) => read[field] === undefined) }
}
