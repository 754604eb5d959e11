import { err, isCurrency, type Lang, ok, type Result } from '@qianmian/kernel'
import type { PriceInputs } from './price-inputs.ts'

/** Why inputs were refused, and which field it was (`competitor.price` for one inside). */
export interface InputError {
  readonly code: 'no-object' | 'unknown-field' | 'missing-field' | 'wrong-value'
  readonly field: string
}

interface Field {
  readonly isNeeded: boolean
  readonly fits: (value: unknown) => boolean
}

const amount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0
const cost = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0
const text = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value)
const needed = (fits: Field['fits']): Field => ({ isNeeded: true, fits })
const optional = (fits: Field['fits']): Field => ({ isNeeded: false, fits })

const COMPETITOR: Readonly<Record<keyof NonNullable<PriceInputs['competitor']>, Field>> = {
  price: needed(amount),
  observedMs: needed(cost),
  isInStock: needed((value) => typeof value === 'boolean'),
}

/** Patterns are narrow so that nobody's identity travels in a field that is meant for something else. */
const FIELDS: Readonly<Record<keyof PriceInputs, Field>> = {
  variantId: needed(text(/^[a-z][a-z0-9]{0,7}_[0-9a-z]{4,40}$/)),
  region: needed(text(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)),
  currency: needed((value) => typeof value === 'string' && isCurrency(value)),
  atMs: needed(cost),
  currentPrice: needed(amount),
  proposedPrice: needed(amount),
  unitCost: needed(cost),
  lastChangeMs: optional(cost),
  competitor: optional(() => true),
}

function refusal(value: unknown, fields: Readonly<Record<string, Field>>, within: string): InputError | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { code: 'no-object', field: within.slice(0, -1) }
  for (const name of Reflect.ownKeys(value))
    if (typeof name !== 'string' || !Object.hasOwn(fields, name))
      return { code: 'unknown-field', field: within + String(name) }
  for (const [name, { isNeeded, fits }] of Object.entries(fields)) {
    const one = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    if (one === undefined && isNeeded) return { code: 'missing-field', field: within + name }
    if (one !== undefined && !fits(one)) return { code: 'wrong-value', field: within + name }
  }
  return undefined
}

/**
 * Reads what a price may depend on from anywhere, strictly: a field that is not in the closed list (a buyer, a device, a
 * segment, anything) is refused by name and not left out, so that nobody believes that it had an effect.
 * @returns a copy with the known fields only, or the first error
 * @example readPriceInputs({ ...inputs, customerId: 'c1' }) // { ok: false, error: { code: 'unknown-field', field: 'customerId' } }
 */
export function readPriceInputs(value: unknown): Result<PriceInputs, InputError> {
  const error = refusal(value, FIELDS, '')
  if (error) return err(error)
  const { competitor, ...rest } = value as PriceInputs
  if (competitor === undefined) return ok({ ...rest })
  const inside = refusal(competitor, COMPETITOR, 'competitor.')
  return inside ? err(inside) : ok({ ...rest, competitor: { ...competitor } })
}

/** One sentence for a person about inputs that were refused. */
export function sayInputError({ code, field }: InputError, lang: Lang): string {
  const sentences = {
    'no-object': ['定价输入必须是一个对象。', 'Price inputs must be an object.'],
    'unknown-field': [
      `定价不接受字段“${field}”：价格对所有人相同，只能取决于商品、地区、成本和市场。`,
      `A price takes no field “${field}”: it is the same for everybody and depends on product, region, cost and market only.`,
    ],
    'missing-field': [`缺少字段“${field}”。`, `The field “${field}” is missing.`],
    'wrong-value': [
      `字段“${field}”的值无效：金额须为最小货币单位的整数。`,
      `The value of “${field}” is not valid; amounts are whole numbers of the smallest unit of money.`,
    ],
  } as const
  return sentences[code][lang === 'zh' ? 0 : 1]
}
