import { type Fact, showFactValue } from '@qianmian/kernel'
import { surfaces } from '../lexicon/entry.ts'
import type { Intent, Theme } from '../types.ts'
import type { Audience } from './types.ts'

/** Under which circumstances a row may be used. Absent means "any"; all that are present must hold. */
export interface LineWhen {
  readonly category?: readonly string[]
  readonly type?: readonly string[]
  readonly notType?: readonly string[]
  /** Matches the value as the fact table prints it, in either language. */
  readonly value?: RegExp
  readonly not?: RegExp
  /** True: the value is a number or a range. */
  readonly figure?: true
  readonly intent?: readonly Intent[]
  readonly audience?: readonly Audience[]
  /** True: only with an occasion, false: only without. A list: only with one of these classes. */
  readonly occasion?: boolean | readonly string[]
}

/** A row of a table of lines: attributes (`a b`), a theme (`#care`) or `*`, and frames that mean the same. */
export type LineRow = readonly [keys: string, zh: readonly string[], en: readonly string[], when?: LineWhen]

/** A row, read. */
export interface Line {
  readonly id: string
  readonly attributes: readonly string[]
  readonly theme?: string
  readonly when: LineWhen
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** Reads a table; choices `<a|b>` are written out as in the lexicon. */
export function lines(table: string, rows: readonly LineRow[]): readonly Line[] {
  return rows.map(([keys, zh, en, when = {}], index) => ({
    id: `${table}.${index}`,
    attributes: keys === '*' || keys.startsWith('#') ? [] : keys.split(' '),
    ...(keys.startsWith('#') ? { theme: keys.slice(1) } : {}),
    when,
    zh: zh.flatMap(surfaces),
    en: en.flatMap(surfaces),
  }))
}

/** What the constraints of a row are checked against. */
export interface LineSetting {
  readonly category: string
  readonly productType?: string
  readonly intent: Intent
  readonly audience: Audience
  readonly occasionClass?: string
}

/** How narrowly a row fits, or undefined if it does not. */
export function fitOf(line: Line, setting: LineSetting, fact?: Fact, theme?: Theme): number | undefined {
  const { when } = line
  let score = 0
  if (line.attributes.length > 0) {
    if (!fact || !line.attributes.includes(fact.attribute)) return undefined
    score += 20
  } else if (line.theme !== undefined) {
    if (line.theme !== theme) return undefined
    score += 10
  }
  if (when.category) {
    if (!when.category.includes(setting.category)) return undefined
    score += 2
  }
  if (when.type) {
    if (!setting.productType || !when.type.includes(setting.productType)) return undefined
    score += 3
  }
  if (when.notType && setting.productType && when.notType.includes(setting.productType)) return undefined
  if (when.intent) {
    if (!when.intent.includes(setting.intent)) return undefined
    score += 1
  }
  if (when.audience) {
    if (!when.audience.includes(setting.audience)) return undefined
    score += 2
  }
  if (when.occasion !== undefined) {
    if (!occasionFits(when.occasion, setting.occasionClass)) return undefined
    score += 1
  }
  if (when.figure) {
    if (fact?.value.kind !== 'number' && fact?.value.kind !== 'range') return undefined
    score += 1
  }
  if (when.value || when.not) {
    if (!fact) return undefined
    const said = `${showFactValue(fact.value, 'zh')}\n${showFactValue(fact.value, 'en')}`
    if (when.value && !when.value.test(said)) return undefined
    if (when.not?.test(said)) return undefined
    if (when.value) score += 4
  }
  return score
}

function occasionFits(wanted: boolean | readonly string[], given: string | undefined): boolean {
  if (typeof wanted === 'boolean') return wanted === (given !== undefined)
  return given !== undefined && wanted.includes(given)
}
