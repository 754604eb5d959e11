import { err, ok, type Result } from '@qianmian/kernel'
import type { z } from 'zod'
import type { MedusaProblem } from '../../platform/medusa/medusa-api.ts'
import { isJsonObject, own, unstorableAt } from '../json/json-value.ts'
import { exactJson } from '../orders/exact-json.ts'
import { medusaHead } from './schemas.ts'

/** One record of a list: whole, or with the path of what is wrong in it. */
export interface MedusaRow<T> {
  readonly id: string
  readonly updatedAt: string
  readonly value: T | undefined
  readonly wrong: string | undefined
}

const malformed = (detail: string): MedusaProblem => ({ code: 'malformed', detail })

/** The member of an answer: `{ "product": … }`. */
export function readOne<T extends z.ZodType>(
  text: string,
  name: string,
  schema: T,
): Result<z.output<T>, MedusaProblem> {
  const json = exactJson(text)
  const value = isJsonObject(json) ? own(json, name) : undefined
  const read = schema.safeParse(value)
  return read.success ? ok(read.data) : err(malformed(`${name}${pathOf(read.error)}`))
}

/** A list of records that are needed whole: `{ "stores": [ … ] }`. */
export function readAll<T extends z.ZodType>(
  text: string,
  name: string,
  schema: T,
): Result<z.output<T>[], MedusaProblem> {
  return readOne(text, name, schema.array())
}

/**
 * A page of records, each by itself: one that does not fit is told and stands in nobody's way. A page that is none, or a
 * record by which the reading could not go on, is a problem of the whole run.
 */
export function readRows<T extends z.ZodType>(
  text: string,
  name: string,
  schema: T,
): Result<MedusaRow<z.output<T>>[], MedusaProblem> {
  const json = exactJson(text)
  const list = isJsonObject(json) ? own(json, name) : undefined
  if (!Array.isArray(list)) return err(malformed(name))
  const rows: MedusaRow<z.output<T>>[] = []
  for (const [at, one] of list.entries()) {
    const head = medusaHead.safeParse(one)
    if (!head.success) return err(malformed(`${name}.${at}${pathOf(head.error)}`))
    const broken = unstorableAt(one)
    const read = schema.safeParse(one)
    rows.push({
      id: head.data.id,
      updatedAt: head.data.updated_at,
      value: read.success && broken === undefined ? read.data : undefined,
      wrong: broken ?? (read.success ? undefined : pathOf(read.error).slice(1)),
    })
  }
  return ok(rows)
}

/** Where the first thing is wrong: `.variants.0.prices`. */
const pathOf = (error: z.ZodError): string => (error.issues[0]?.path ?? []).map((part) => `.${String(part)}`).join('')
