import { type Lang, pick } from '@qianmian/kernel'
import { ERRORS, type Refusal } from '../platform/errors.ts'
import { ACP_VERSIONS } from './version.ts'

/** The protocol's one shape of an error. `param` is a JSONPath. */
export interface AcpError {
  readonly type: 'invalid_request' | 'processing_error' | 'service_unavailable'
  readonly code: string
  readonly message: string
  readonly param?: string
  readonly supported_versions?: readonly string[]
}

export interface AcpAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>> | AcpError
}

const invalid = (status: number, code: string, message: string, param?: string): AcpAnswer => ({
  status,
  body: { type: 'invalid_request', code, message, ...(param ? { param } : {}) },
})

export const INVALID_JSON = invalid(400, 'invalid_json', 'The body is not JSON.')
export const KEY_REQUIRED = invalid(
  400,
  'idempotency_key_required',
  'Every POST needs an Idempotency-Key of 1 to 255 characters.',
)
export const KEY_CONFLICT = invalid(
  422,
  'idempotency_conflict',
  'This Idempotency-Key was used with another request body.',
)
export const KEY_IN_FLIGHT = invalid(
  409,
  'idempotency_in_flight',
  'The same request is being answered. Try again shortly.',
)

/** @param asked the `API-Version` header @returns what is wrong with it */
export function versionProblem(asked: string | undefined): AcpAnswer | undefined {
  if (asked !== undefined && ACP_VERSIONS.includes(asked)) return undefined
  const known = ACP_VERSIONS.join(', ')
  return {
    status: 400,
    body: {
      type: 'invalid_request',
      code: asked === undefined ? 'missing_api_version' : 'unsupported_api_version',
      message: asked === undefined ? `API-Version is missing: ${known}.` : `This shop speaks API-Version ${known}.`,
      supported_versions: ACP_VERSIONS,
    },
  }
}

/** A body that does not fit its schema. @param field a path with dots @example malformed('line_items.0.quantity', 'At least 1.') */
export const malformed = (field: string, sentence: string): AcpAnswer =>
  invalid(400, 'invalid', sentence, jsonPath(field))

const jsonPath = (field: string): string =>
  `$${field
    .split('.')
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')}`

const CODES: Partial<Record<Refusal['code'], { status: number; code: string; type?: AcpError['type'] }>> = {
  'sign-in-needed': { status: 401, code: 'unauthorized' },
  forbidden: { status: 403, code: 'forbidden' },
  'not-found': { status: 404, code: 'not_found' },
  // 409 and 422 are words about idempotency keys here; what the shop cannot do as asked is 400.
  'out-of-stock': { status: 400, code: 'out_of_stock' },
  unprocessable: { status: 400, code: 'invalid' },
  conflict: { status: 409, code: 'conflict' },
  'payment-failed': { status: 402, code: 'payment_declined', type: 'processing_error' },
  'too-many-requests': { status: 429, code: 'rate_limited' },
  unavailable: { status: 503, code: 'unavailable', type: 'service_unavailable' },
}

/**
 * A refusal as the protocol's error.
 * @param items ids in the order of the request, to say which of them it is about
 */
export function refusalError(refusal: Refusal, lang: Lang, items: readonly string[] = []): AcpAnswer {
  const { status, code, type } = CODES[refusal.code] ?? { status: ERRORS[refusal.code].status, code: 'invalid' }
  const [about] = Object.keys(refusal.fields ?? {})
  const at = about === undefined ? -1 : items.indexOf(about)
  const isItem = refusal.code === 'not-found' && about !== undefined
  return {
    status: isItem ? 400 : status,
    body: {
      type: type ?? (status >= 500 ? 'service_unavailable' : 'invalid_request'),
      code: isItem ? 'invalid_item_id' : code,
      message: pick(refusal.message, lang),
      ...(at >= 0 ? { param: `$.line_items[${at}].id` } : {}),
    },
  }
}
