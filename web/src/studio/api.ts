import type { LocalizedText } from '@qianmian/kernel'
import type { ProblemView, SessionView } from '../../../server/src/contract/types.ts'
import { signInFrom } from './next-place.ts'

const UNREACHED = { zh: '没连上，网断了。你写的都在。', en: 'The server did not answer. What you typed is still here.' }
/** What stands before the server, or the sign-in library, has answers of its own. */
const UNNAMED = { zh: '没有做成，请再试一次。', en: 'This was not done. Please try again.' }

const isProblem = (body: unknown): body is ProblemView =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object'

/** A refusal of the server: a sentence in both languages, and an id that finds it in the log. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly text: LocalizedText
  readonly fields: Readonly<Record<string, LocalizedText>>
  readonly id: string
  constructor(status: number, body: unknown) {
    const known = isProblem(body) ? body.error : undefined
    super(known?.code ?? `status ${status}`)
    this.status = status
    this.code = known?.code ?? 'internal'
    this.text = known?.message ?? (status === 0 ? UNREACHED : UNNAMED)
    this.fields = known?.fields ?? {}
    this.id = known?.id ?? ''
  }
}

const TIMEOUT_MS = 60_000

/** On the way to the sign-in page: of several answers that send there, a second one would break off the first. */
let isLeaving = false
if (typeof window !== 'undefined')
  window.addEventListener('pageshow', () => {
    isLeaving = false // somebody came back by the browser's own button
  })

/** One call of the API. Throws `Refused`; a signed-out person is led to the sign-in page. */
export async function call<T>(
  path: string,
  options: { method?: string; json?: unknown; body?: BodyInit; signal?: AbortSignal } = {},
): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, {
      method: options.method ?? (options.json === undefined && options.body === undefined ? 'GET' : 'POST'),
      headers: options.json === undefined ? {} : { 'content-type': 'application/json' },
      body: options.json === undefined ? options.body : JSON.stringify(options.json),
      credentials: 'same-origin',
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(options.signal ? [options.signal] : [])]),
    })
  } catch (error) {
    // Nobody waits for the answer any more.
    if (options.signal?.aborted) throw error
    throw new Refused(0, undefined)
  }
  if (response.status === 204) return undefined as T
  const text = await response.text()
  const body: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
  if (!response.ok) {
    const isAtDoor = location.pathname.startsWith('/studio/sign-in')
    // A password that is not right answers 401 too: only the studio's own routes say that the session is over.
    if (response.status === 401 && !isAtDoor && !isLeaving && !path.startsWith('/api/auth/')) {
      isLeaving = true
      location.assign(signInFrom(location.pathname + location.search))
    }
    throw new Refused(response.status, body)
  }
  return body as T
}

/** A call within the shop that is open. */
export const inShop = <T>(shop: string, path: string, options?: Parameters<typeof call>[1]): Promise<T> =>
  call<T>(`/api/shops/${encodeURIComponent(shop)}${path}`, options)

export const readSession = (): Promise<SessionView> => call<SessionView>('/api/session')
