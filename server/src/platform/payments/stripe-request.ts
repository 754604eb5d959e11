export interface StripeOptions {
  readonly secretKey: string
  readonly webhookSecret: string | undefined
  /** `https://api.stripe.com`, or whoever speaks like it. */
  readonly baseUrl: string
  readonly timeoutMs: number
  /** How often the same request, under the same key, is asked again after silence or a fault of theirs. */
  readonly retries: number
  readonly now: () => number
}

export interface StripeRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
  /** Of a POST: the same key is the same deed. */
  readonly idempotencyKey?: string
  readonly version?: string
}

/** What came back: their yes or no with its body, or nothing that says anything. */
export type StripeAnswer =
  | { readonly kind: 'yes' | 'no'; readonly status: number; readonly json: unknown }
  | { readonly kind: 'silence' }

const MOST_ANSWER_BYTES = 256 * 1024
const SILENCE = { kind: 'silence' } as const

/**
 * Asks, and asks again after silence, their own faults, too many questions and nonsense. Amounts and states are read by
 * the caller's schema: an answer that it cannot use is nonsense.
 */
export async function askStripe<T>(
  options: StripeOptions,
  request: StripeRequest,
  read: (answer: Exclude<StripeAnswer, { kind: 'silence' }>) => T | undefined,
): Promise<T | undefined> {
  for (let attempt = 0; attempt <= options.retries; attempt++) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt))
    const answer = await once(options, request)
    const known = answer.kind === 'silence' ? undefined : read(answer)
    if (known !== undefined) return known
  }
  return undefined
}

async function once(
  { baseUrl, secretKey, timeoutMs }: StripeOptions,
  { method, path, fields, idempotencyKey, version }: StripeRequest,
): Promise<StripeAnswer> {
  const url = new URL(path, baseUrl)
  const isPost = method === 'POST'
  if (!isPost) url.search = new URLSearchParams(fields).toString()
  try {
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${secretKey}`,
        ...(isPost ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
        ...(version ? { 'stripe-version': version } : {}),
      },
      ...(isPost ? { body: new URLSearchParams(fields) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const text = (await response.text()).slice(0, MOST_ANSWER_BYTES)
    const { status } = response
    if (status === 409 || status === 429 || status >= 500) return SILENCE
    return { kind: status >= 200 && status < 300 ? 'yes' : 'no', status, json: parseJson(text) }
  } catch {
    // No answer, or none in time: whether money moved is not known, and the same key asks for the same payment.
    return SILENCE
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
