import type { LocalizedText } from '@qianmian/kernel'
import type { ProblemView, SessionView } from '../../../server/src/contract/types.ts'

/** A refusal of the server: a sentence in both languages, and an id that finds it in the log. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly text: LocalizedText
  readonly fields: Readonly<Record<string, LocalizedText>>
  readonly id: string
  constructor(status: number, problem: ProblemView | undefined) {
    super(problem?.error.code ?? `status ${status}`)
    this.status = status
    this.code = problem?.error.code ?? 'internal'
    this.text = problem?.error.message ?? {
      zh: '没连上，网断了。你写的都在。',
      en: 'The server did not answer. What you typed is still here.',
    }
    this.fields = problem?.error.fields ?? {}
    this.id = problem?.error.id ?? ''
  }
}

const TIMEOUT_MS = 60_000

/** One call of the API. Throws `Refused`; a signed-out person is led to the sign-in page. */
export async function call<T>(
  path: string,
  options: { method?: string; json?: unknown; body?: BodyInit } = {},
): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, {
      method: options.method ?? (options.json === undefined && options.body === undefined ? 'GET' : 'POST'),
      headers: options.json === undefined ? {} : { 'content-type': 'application/json' },
      body: options.json === undefined ? options.body : JSON.stringify(options.json),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch {
    throw new Refused(0, undefined)
  }
  if (response.status === 204) return undefined as T
  const text = await response.text()
  const body: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
  if (!response.ok) {
    if (response.status === 401 && !location.pathname.startsWith('/studio/sign-in')) location.assign('/studio/sign-in')
    throw new Refused(response.status, body as ProblemView)
  }
  return body as T
}

/** A call within the shop that is open. */
export const inShop = <T>(shop: string, path: string, options?: Parameters<typeof call>[1]): Promise<T> =>
  call<T>(`/api/shops/${encodeURIComponent(shop)}${path}`, options)

export const readSession = (): Promise<SessionView> => call<SessionView>('/api/session')
