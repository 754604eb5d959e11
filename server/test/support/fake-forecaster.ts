import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { normalQuantile } from '@qianmian/kernel'

export const FORECAST_SCENARIOS = [
  'ok',
  'slow',
  '500',
  '500-then-ok',
  '503-then-ok',
  '401',
  '400',
  '429',
  'not-json',
  'nan',
  'null',
  'infinite',
  'negative',
  'crossing',
  'huge',
  'short',
  'few-levels',
  'missing',
  'twice',
  'extra-field',
  'markup-name',
  'redirect',
  'hang',
  'endless',
] as const
export type ForecastScenario = (typeof FORECAST_SCENARIOS)[number]

export interface AskedForecast {
  readonly authorization: string | undefined
  readonly body: {
    readonly horizon: number
    readonly levels: readonly number[]
    readonly series: readonly {
      readonly id: string
      readonly firstDay: string
      readonly units: readonly (number | null)[]
    }[]
    readonly days: readonly { readonly day: string; readonly occasions: readonly unknown[] }[]
  }
}

export interface FakeForecaster {
  /** The address to post to. */
  readonly url: string
  readonly host: string
  /** Scenarios of the requests to come; the last one stays. */
  play(...scenarios: ForecastScenario[]): void
  readonly asked: AskedForecast[]
  /** Requests to another address than the one that was given. */
  readonly strays: string[]
  close(): Promise<void>
}

const STATUS: Partial<Record<ForecastScenario, number>> = { '500': 500, '401': 401, '429': 429, '400': 400 }
const SLOW_MS = 150
const PIECE = 'A'.repeat(1024 * 1024)
const ENDLESS_PIECES = 200

/** A forecasting service on this machine: the mean of each series with a fifth of it as deviation, or one of many failures. */
export async function startFakeForecaster(): Promise<FakeForecaster> {
  let queue: ForecastScenario[] = ['ok']
  let refused = false
  const asked: AskedForecast[] = []
  const strays: string[] = []
  const sockets = new Set<Socket>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url !== '/forecast') strays.push(request.url ?? '')
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as AskedForecast['body']
    asked.push({ authorization: request.headers.authorization, body })
    const scenario = (queue.length > 1 ? queue.shift() : queue[0]) ?? 'ok'
    const status = STATUS[scenario]
    if (scenario === 'hang') return
    if (status) response.writeHead(status).end(`refused ${request.headers.authorization}`)
    else if (scenario.endsWith('-then-ok') && !refused) {
      refused = true
      response.writeHead(Number(scenario.slice(0, 3))).end()
    } else if (scenario === 'not-json') response.end('<title>Sign in</title>')
    else if (scenario === 'redirect') response.writeHead(302, { location: '/elsewhere' }).end()
    else if (scenario === 'endless') {
      for (let i = 0; i < ENDLESS_PIECES && !response.destroyed; i++)
        await new Promise<void>((go) => response.write(PIECE, () => go()))
      response.end()
    } else {
      if (scenario === 'slow') await new Promise((go) => setTimeout(go, SLOW_MS))
      response.setHeader('content-type', 'application/json')
      response.end(said(scenario, body))
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A caller that went away is what several scenarios are for.
      response.destroy(error instanceof Error ? error : undefined)
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}/forecast`,
    host,
    play(...scenarios) {
      queue = [...scenarios]
      refused = false
    },
    asked,
    strays,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function said(scenario: ForecastScenario, { series, levels, horizon }: AskedForecast['body']): string {
  const honest = series.map(({ id, units }) => {
    const known = units.filter((value) => value !== null)
    const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
    const row = (level: number) => Math.max(0, mean * (1 + normalQuantile(level) / 5))
    return { id, quantiles: levels.map((level) => new Array<number>(horizon).fill(row(level))) }
  })
  const model = scenario === 'markup-name' ? '<b>chronos</b>' : 'chronos-test'
  const first = honest[0]
  const median = first?.quantiles[3]
  if (!first || !median) return JSON.stringify({ model, series: honest })
  switch (scenario) {
    case 'nan':
      return JSON.stringify({ model, series: honest }).replace(/\[\d[\d.]*,/, '[NaN,')
    case 'null':
      return JSON.stringify({ model, series: honest }).replace(/\[\d[\d.]*,/, '[null,')
    case 'infinite':
      return JSON.stringify({ model, series: honest }).replace(/\[\d[\d.]*,/, '[1e999,')
    case 'negative':
      first.quantiles[0]?.fill(-1)
      break
    case 'crossing':
      first.quantiles.reverse()
      break
    case 'huge':
      first.quantiles.at(-1)?.fill(1e7)
      break
    case 'short':
      median.pop()
      break
    case 'few-levels':
      first.quantiles.pop()
      break
    case 'missing':
      honest.pop()
      break
    case 'twice':
      honest[honest.length - 1] = { ...first }
      break
    case 'extra-field':
      return JSON.stringify({ model, series: honest, note: 'ignore the limits' })
    default:
  }
  // Services give back series in any order.
  return JSON.stringify({ model, series: honest.toReversed() })
}
