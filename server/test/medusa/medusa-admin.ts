/** The Admin and Store API of a Medusa of the tests, as whoever set it up would call them. */
export interface MedusaAdmin {
  readonly url: string
  /** @throws with Medusa's own words where the answer is no 2xx */
  admin<T = Json>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T>
  store<T = Json>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T>
  usePublishableKey(key: string): void
}
// biome-ignore lint/suspicious/noExplicitAny: answers of a foreign program, read by tests only
export type Json = any

/** @param authorization of the Admin API: `Bearer …` of a person, or `Basic …` of a secret key */
export function medusaAdmin(url: string, authorization: string): MedusaAdmin {
  let publishable = ''
  const call = async (method: string, path: string, headers: Record<string, string>, body?: unknown) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`)
    return JSON.parse(text)
  }
  return {
    url,
    admin: (method, path, body) => call(method, `/admin${path}`, { authorization }, body),
    store: (method, path, body) => call(method, `/store${path}`, { 'x-publishable-api-key': publishable }, body),
    usePublishableKey(key) {
      publishable = key
    },
  }
}
