import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ownerLink } from '../../src/flows/one-time-links.ts'
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

/** A real server, and nobody signed in. */
export async function startTestServer(env: Record<string, string>, dataDir: string): Promise<Running> {
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'error',
    WORKER_THREADS: '0',
    DATA_DIR: dataDir,
    ...env,
  })
  if (!config.ok) throw new Error(config.problems.join('\n'))
  // Dozens of servers start in a run: each would spend seconds on a phrase that hardly any test hears.
  return startServer(config.value, { clientFolder: CLIENT, warmVoice: false })
}

/** A real server on a free port with a database of its own. The client must have been built (`npm run build`). */
export async function testServer(env: Record<string, string> = {}, dataDir?: string): Promise<TestServer> {
  if (!existsSync(CLIENT)) throw new Error('build the client first: npm run build')
  const isDemo = env.DEMO !== '0' && env.DATABASE_URL === undefined
  const folder = dataDir ?? (await pgliteFolder(isDemo ? 'demo' : 'empty'))
  const running = await startTestServer(env, folder)
  const slug = (await running.app.shops())[0]?.slug
  const cookie = await cookieByLink(await newOwnerLink(running))
  return {
    ...running,
    dataDir: folder,
    cookie,
    async api<T>(path: string, init: RequestInit & { json?: unknown; as?: string | null } = {}) {
      const { json, as = cookie, ...rest } = init
      const response = await fetch(`${running.url}${path.startsWith('/api') ? path : `/api/shops/${slug}${path}`}`, {
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

/**
 * Signs somebody in by a one-time link, as a browser does: the owner's opens at once, an invitation by its button.
 * @param cookie who is signed in already
 * @returns the cookie header, empty when the link did not open a session
 */
export async function cookieByLink(link: string, cookie?: string): Promise<string> {
  const response = await useLink(link, cookie)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

/** Opens a link and presses its button when there is one. @returns the last answer, redirects not followed */
export async function useLink(link: string, cookie?: string): Promise<Response> {
  const { origin, searchParams } = new URL(link)
  // Each from an address of its own: a limit that counts one client is not what these tests are about.
  const headers = { origin, 'x-forwarded-for': anyAddress(), ...(cookie ? { cookie } : {}) }
  const opened = await fetch(link, { redirect: 'manual', headers })
  if (opened.status !== 200) return opened
  return fetch(`${origin}/join`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams({ token: searchParams.get('token') ?? '' }),
  })
}

let clients = 0
/** A client's address that was not used before; servers that trust this machine as a proxy believe it. */
export const anyAddress = (): string => `198.51.${100 + (++clients >> 8)}.${clients & 255}`

/** A new link for the owner of the first shop, as it is printed at the start. */
export async function newOwnerLink(running: Running): Promise<string> {
  const [shop] = await running.app.shops()
  const link = shop && (await ownerLink(running.app, shop))
  if (!link) throw new Error('the owner has a key of her own: no link')
  return link
}
