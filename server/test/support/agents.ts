import { makeClient, type NewClient } from '../../src/modules/agents/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { Running } from '../../src/start-server.ts'

/** Everything that a shopping client can be given. */
const SHOPPING: NewClient = {
  name: 'Test client',
  scopes: ['catalog', 'basket', 'checkout', 'orders'],
  role: null,
  perMinute: 5_000,
}

export interface AgentAnswer {
  readonly status: number
  readonly headers: Headers
  // Answers of protocols are looked into by path; each test says what it expects there.
  // biome-ignore lint/suspicious/noExplicitAny: shapes are checked by the tests and by the official schemas
  readonly body: any
}

export interface TestAgent {
  readonly key: string
  readonly clientId: string
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<AgentAnswer>
}

/** A context of the first shop in which the system acts. */
export const shopContext = async (running: Running): Promise<Ctx> => {
  const [shop] = await running.app.shops()
  if (!shop) throw new Error('no shop')
  return running.app.context(shop, { kind: 'system', name: 'test' }, 'en', 'test')
}

/** A program with a key of the first shop. */
export async function testAgent(running: Running, client: Partial<NewClient> = {}): Promise<TestAgent> {
  const made = await makeClient(await shopContext(running), { ...SHOPPING, ...client })
  return {
    key: made.key,
    clientId: made.client.id,
    async ask(method, path, body, headers = {}) {
      const response = await fetch(`${running.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${made.key}`,
          'accept-language': 'en',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
    },
  }
}
