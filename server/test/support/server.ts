import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadConfig } from '../../src/platform/config.ts'
import { type Running, startServer } from '../../src/start-server.ts'
import { pgliteFolder } from './databases.ts'

export const CLIENT = fileURLToPath(new URL('../../../web/dist/client', import.meta.url))

export interface TestServer extends Running {
  readonly dataDir: string
  /** Cookie header of the owner. */
  readonly cookie: string
  api<T = Record<string, unknown>>(
    path: string,
    init?: RequestInit & { json?: unknown; as?: string | null },
  ): Promise<{ status: number; body: T }>
}

/** A real server on a free port with a database of its own. The client must have been built (`npm run build`). */
export async function testServer(env: Record<string, string> = {}, dataDir?: string): Promise<TestServer> {
  if (!existsSync(CLIENT)) throw new Error('build the client first: npm run build')
  const folder = dataDir ?? (await pgliteFolder())
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'error',
    WORKER_THREADS: '0',
    DATA_DIR: folder,
    ...env,
  })
  if (!config.ok) throw new Error(config.problems.join('\n'))
  const running = await startServer(config.value, { clientFolder: CLIENT })
  const cookie = await ownerCookie(running)
  return {
    ...running,
    dataDir: folder,
    cookie,
    async api<T>(path: string, init: RequestInit & { json?: unknown; as?: string | null } = {}) {
      const { json, as = cookie, ...rest } = init
      const response = await fetch(`${running.url}${path.startsWith('/api') ? path : `/api/shops/shanyu${path}`}`, {
        ...rest,
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        headers: {
          origin: running.url,
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...(as ? { cookie: as } : {}),
          ...rest.headers,
        },
      })
      const text = await response.text()
      return {
        status: response.status,
        body: (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text) as T,
      }
    },
  }
}

/** Signs somebody in by a one-time link. */
export async function cookieFor(running: Running, email: string, name: string): Promise<string> {
  const link = await running.app.auth.oneTimeLink(email, name)
  const response = await fetch(link, { redirect: 'manual' })
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function ownerCookie(running: Running): Promise<string> {
  return cookieFor(running, 'owner@shanyu.local', '林岚')
}
