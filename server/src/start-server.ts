import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ServerType, serve } from '@hono/node-server'
import { pick } from '@qianmian/kernel'
import { App } from './app.ts'
import { tasks } from './compute/tasks.ts'
import { type DemoData, seedDemo } from './flows/seed-demo.ts'
import { createSite } from './http/site.ts'
import { MIGRATIONS } from './migrations.ts'
import { listMembers, saveMember } from './modules/accounts/index.ts'
import { inlineCompute } from './platform/compute/compute.ts'
import { WorkerPool } from './platform/compute/worker-pool.ts'
import type { Config } from './platform/config.ts'
import { createModels } from './platform/models/create-models.ts'
import { openPlatform } from './platform/runtime.ts'
import { startTracing } from './platform/telemetry/tracing.ts'

export interface Running {
  readonly app: App
  readonly url: string
  stop(): Promise<void>
}

export interface StartOptions {
  /** Writes addresses and the sign-in link to standard output. */
  readonly print?: boolean
  /** Where the built client lies. */
  readonly clientFolder?: string
}

const ROOT = new URL(import.meta.url.includes('/dist/') ? '../../' : '../../', import.meta.url)

/** Opens everything, seeds the demo on the first run, listens, and starts background work. */
export async function startServer(config: Config, options: StartOptions = {}): Promise<Running> {
  const stopTracing = await startTracing(config)
  const workerEntry = new URL('./compute-worker.js', import.meta.url)
  const compute =
    config.WORKER_THREADS > 0 && existsSync(fileURLToPath(workerEntry))
      ? new WorkerPool(workerEntry, config.WORKER_THREADS)
      : inlineCompute(tasks)
  const platform = await openPlatform(config, MIGRATIONS, compute)
  const site = { fetch: undefined as ((request: Request, env: unknown) => Response | Promise<Response>) | undefined }
  const server = await listen(config, (request, env) =>
    site.fetch ? site.fetch(request, env) : new Response('starting', { status: 503, headers: { 'retry-after': '1' } }),
  )
  const port = (server.address() as { port: number }).port
  const publicUrl = config.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${port}`
  const app = new App(platform, createModels(config, platform.clock), publicUrl)
  if (config.DEMO) await seedDemo(app, await demoData())
  site.fetch = createSite(app, options.clientFolder ?? fileURLToPath(new URL('web/dist/client', ROOT))).fetch
  await app.start()
  const link = await ownerLink(app)
  if (options.print) announce(app, link)
  return {
    app,
    url: publicUrl,
    async stop() {
      app.ready = false
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeIdleConnections' in server) server.closeIdleConnections()
        setTimeout(() => {
          if ('closeAllConnections' in server) server.closeAllConnections()
        }, 3000).unref()
      })
      await app.stop()
      await stopTracing()
    },
  }
}

function listen(
  config: Config,
  fetch: (request: Request, env: unknown) => Response | Promise<Response>,
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: config.PORT, hostname: config.HOST }, () => resolve(server))
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${config.PORT} is taken. Write PORT=4200 npm start, or stop what listens there. 端口 ${config.PORT} 被占用。`,
            )
          : error,
      )
    })
  })
}

/** The demo shop's data and pictures, from the repository. */
async function demoData(): Promise<DemoData> {
  const { BRANDS, DEMO_PRODUCTS, SHOP } = await import('@qianmian/demo')
  const folder = new URL('demo/pictures/', ROOT)
  const manifestFile = new URL('manifest.json', folder)
  const manifest = existsSync(manifestFile)
    ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as DemoData['pictures']['manifest'])
    : {}
  return { shop: SHOP, brands: BRANDS, products: DEMO_PRODUCTS, pictures: { manifest, folder } }
}

/** The owner's one-time link, as long as the owner has neither password nor passkey. */
async function ownerLink(app: App): Promise<string | undefined> {
  const shop = (await app.shops())[0]
  if (!shop) return undefined
  const ctx = app.context(shop, { kind: 'system', name: 'start' }, 'zh', 'start')
  const owner = (await listMembers(ctx)).find((member) => member.role === 'owner')
  if (owner && (await app.auth.hasOwnKey(owner.email))) return undefined
  const email = owner?.email ?? `owner@${shop.slug}.local`
  if (!owner) await saveMember(app.platform.db, shop.id, { email, name: pick(shop.name, 'zh'), role: 'owner' })
  return app.auth.oneTimeLink(email, pick(shop.name, 'zh'))
}

function announce(app: App, link: string | undefined): void {
  const lines = [
    '',
    '  千面 Qianmian',
    '',
    `  店铺 Storefront   ${app.publicUrl}/zh   ${app.publicUrl}/en`,
    `  工作室 Studio     ${app.publicUrl}/studio`,
    `  接口 API          ${app.publicUrl}/api`,
    ...(link
      ? ['', '  店主的一次性登录链接，一天内有效 / One-time sign-in link for the owner, valid for a day:', `  ${link}`]
      : []),
    '',
    '  Ctrl-C 停止 / stops',
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
