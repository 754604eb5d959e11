import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ServerType, serve } from '@hono/node-server'
import { App } from './app.ts'
import { tasks } from './compute/tasks.ts'
import { demoData } from './demo-data.ts'
import { firstShop } from './flows/first-shop.ts'
import { ownerLink } from './flows/one-time-links.ts'
import { seedDemo } from './flows/seed-demo.ts'
import { createSite } from './http/site.ts'
import { MIGRATIONS } from './migrations.ts'
import { inlineCompute } from './platform/compute/compute.ts'
import { WorkerPool } from './platform/compute/worker-pool.ts'
import type { Config } from './platform/config.ts'
import { createImageModels } from './platform/images/create-image-models.ts'
import { createModels } from './platform/models/create-models.ts'
import { openPlatform } from './platform/runtime.ts'
import { StartError } from './platform/start-error.ts'
import { startTracing } from './platform/telemetry/tracing.ts'

export interface Running {
  readonly app: App
  /** The address that people use: `PUBLIC_URL`, or this machine. */
  readonly url: string
  /** Where the server listens. */
  readonly port: number
  stop(): Promise<void>
}

export interface StartOptions {
  /** Writes addresses and the sign-in link to standard output. */
  readonly print?: boolean
  /** Where the built client lies. */
  readonly clientFolder?: string
  /** Whether the voice is warmed up; yes unless told otherwise. */
  readonly warmVoice?: boolean
}

/**
 * Longer than reverse proxies and clients keep a resting connection: who closes first resets a request that is on its way. Node's
 * own five seconds are shorter than most.
 */
const KEEP_ALIVE_MS = 75_000

const ROOT = new URL('../../', import.meta.url)

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
  const images = createImageModels(config, platform.clock, platform.web)
  const app = new App(platform, createModels(config, platform.clock), publicUrl, images)
  if (config.DEMO) await seedDemo(app, await demoData())
  const shop = await firstShop(app)
  site.fetch = createSite(app, options.clientFolder ?? fileURLToPath(new URL('web/dist/client', ROOT))).fetch
  await app.start({ warmVoice: options.warmVoice })
  const link = await ownerLink(app, shop)
  if (options.print) announce(app, link)
  return {
    app,
    url: publicUrl,
    port,
    async stop() {
      app.ready = false
      // Screens that watch progress would hold the server open; they connect again to the next one.
      app.progress.close()
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeIdleConnections' in server) server.closeIdleConnections()
        setTimeout(() => {
          if ('closeAllConnections' in server) server.closeAllConnections()
        }, 3000).unref()
      })
      await Promise.all([closed, platform.jobs.stop()])
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
    const serverOptions = { keepAliveTimeout: KEEP_ALIVE_MS }
    const server = serve({ fetch, port: config.PORT, hostname: config.HOST, serverOptions }, () => resolve(server))
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new StartError({
              zh: `端口 ${config.PORT} 被占用，请先停掉占用它的程序，或换一个端口：PORT=4200 npm start。`,
              en: `Port ${config.PORT} is taken: stop what listens there, or choose another with PORT=4200 npm start.`,
            })
          : error,
      )
    })
  })
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
