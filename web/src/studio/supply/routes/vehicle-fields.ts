import type { VehicleInputView, VehicleView } from '../../../../../server/src/contract/types.ts'
import { moneyMinor, moneyText } from '../../orders/money-field.ts'
import { clock } from './arrange.ts'

export const VEHICLE_FIELDS = [
  'name',
  'locationId',
  'count',
  'capacityUnits',
  'perKmMinor',
  'perRunMinor',
  'shiftFromMinute',
  'shiftToMinute',
  'longestMinutes',
] as const
export type VehicleField = (typeof VEHICLE_FIELDS)[number]
export type TypedVehicle = Readonly<Record<VehicleField, string>>

/** A kind of vehicles as it stands in its fields; what most shops would say where there is none yet. */
export function typedVehicle(vehicle: VehicleView | undefined, currency: string, locationId: string): TypedVehicle {
  return {
    name: vehicle?.name ?? '',
    locationId: vehicle?.locationId ?? locationId,
    count: String(vehicle?.count ?? 1),
    capacityUnits: String(vehicle?.capacityUnits ?? ''),
    perKmMinor: vehicle ? moneyText(vehicle.perKmMinor, currency) : '',
    perRunMinor: vehicle ? moneyText(vehicle.perRunMinor, currency) : '',
    shiftFromMinute: clock(vehicle?.shiftFromMinute ?? 480).text,
    shiftToMinute: clock(vehicle?.shiftToMinute ?? 1200).text,
    longestMinutes: vehicle?.longestMinutes ? String(vehicle.longestMinutes / 60) : '',
  }
}

const whole = (text: string, least: number, most: number): number | undefined => {
  const typed = text.trim().normalize('NFKC').replaceAll(',', '')
  const value = Number(typed)
  return /^\d{1,9}$/.test(typed) && value >= least && value <= most ? value : undefined
}

/** Minutes of a time of day. @example minuteOf('08:30') // 510 */
export function minuteOf(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(text.trim().normalize('NFKC')) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return Number(hours) * 60 + Number(minutes)
}

/**
 * What was typed of a kind of vehicles. A shift that ends no later than it begins ends on the next day.
 * @returns the vehicle, or the fields that are wrong
 */
export function readVehicle(
  typed: TypedVehicle,
  currency: string,
): { readonly vehicle?: VehicleInputView; readonly wrong: readonly VehicleField[] } {
  const [from, to] = [minuteOf(typed.shiftFromMinute), minuteOf(typed.shiftToMinute)]
  const hours = Number(typed.longestMinutes.trim().normalize('NFKC'))
  const longest =
    typed.longestMinutes.trim() === '' ? null : hours >= 0.5 && hours <= 48 ? Math.round(hours * 60) : undefined
  const read = {
    name: typed.name.trim() === '' ? undefined : typed.name.trim(),
    locationId: typed.locationId === '' ? undefined : typed.locationId,
    count: whole(typed.count, 0, 500),
    capacityUnits: whole(typed.capacityUnits, 1, 1_000_000),
    perKmMinor: moneyMinor(typed.perKmMinor.trim(), currency) ?? undefined,
    perRunMinor: moneyMinor(typed.perRunMinor.trim(), currency) ?? undefined,
    shiftFromMinute: from,
    shiftToMinute: from === undefined || to === undefined ? undefined : to > from ? to : to + 1440,
    longestMinutes: longest,
  }
  const wrong = VEHICLE_FIELDS.filter((field) => read[field] === undefined)
  return wrong.length > 0 ? { wrong } : { vehicle: read as VehicleInputView, wrong }
}
