import type { SupplySettingsView } from '../../../../server/src/contract/types.ts'
import { moneyMinor, moneyText, percentBp } from '../orders/money-field.ts'

/** How a setting is typed: per cent for hundredths of a per cent, whole units of money for minor ones. */
export type FieldKind = 'bp' | 'days' | 'half-days' | 'units' | 'money'

export type FieldName = Exclude<keyof SupplySettingsView, 'policy' | 'isStopped' | 'referenceRule'>

export interface Field {
  readonly name: FieldName
  readonly kind: FieldKind
  /** Left empty it is no limit. */
  readonly isOptional?: boolean
}

/** Settings by part of the form. */
export const FIELDS = {
  auto: [
    { name: 'autoPriceBp', kind: 'bp' },
    { name: 'autoUnits', kind: 'units' },
    { name: 'autoCostMinor', kind: 'money' },
    { name: 'autoBundleBp', kind: 'bp' },
  ],
  price: [
    { name: 'marginFloorBp', kind: 'bp' },
    { name: 'stepBp', kind: 'bp' },
    { name: 'restDays', kind: 'days' },
    { name: 'bundleMostBp', kind: 'bp' },
    { name: 'competitorMaxAgeDays', kind: 'days' },
    { name: 'competitorBelowBp', kind: 'bp', isOptional: true },
    { name: 'competitorAboveBp', kind: 'bp', isOptional: true },
    { name: 'assumedCostBp', kind: 'bp' },
    { name: 'trialsAtOnce', kind: 'units' },
  ],
  supply: [
    { name: 'leadDays', kind: 'days' },
    { name: 'leadDaysDeviation', kind: 'half-days' },
    { name: 'reviewDays', kind: 'days' },
    { name: 'budgetMinor', kind: 'money', isOptional: true },
    { name: 'laneFixedMinor', kind: 'money' },
    { name: 'laneUnitMinor', kind: 'money' },
    { name: 'laneDays', kind: 'days' },
    { name: 'farLossBp', kind: 'bp' },
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>

export const ALL_FIELDS: readonly Field[] = [...FIELDS.auto, ...FIELDS.price, ...FIELDS.supply]

/** A setting as it stands in its field. @example fieldText('bp', 1800, 'CNY') // '18' */
export function fieldText(kind: FieldKind, value: number | null, currency: string): string {
  if (value === null) return ''
  if (kind === 'money') return moneyText(value, currency)
  if (kind === 'bp') return String(value / 100)
  return String(value)
}

/**
 * What was typed, as the server keeps it.
 * @returns null for an empty optional field, undefined for what is no number of the kind
 * @example fieldValue({ name: 'stepBp', kind: 'bp' }, '10', 'CNY') // 1000
 */
export function fieldValue(field: Field, text: string, currency: string): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return field.isOptional ? null : undefined
  if (field.kind === 'money') return moneyMinor(typed, currency)
  if (field.kind === 'bp') return percentBp(typed)
  const number = Number(typed)
  if (!Number.isFinite(number) || number < 0) return undefined
  return field.kind === 'half-days' || Number.isInteger(number) ? number : undefined
}
