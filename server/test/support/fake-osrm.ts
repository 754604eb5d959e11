import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const OSRM_SCENARIOS = [
  'ok',
  '500',
  '400',
  'not-json',
  'no-way',
  'short',
  'negative',
  'hang',
  'redirect',
] as const
export type OsrmScenario = (typeof OSRM_SCENARIOS)[number]

export interface FakeOsrm {
  /** The table service with its profile. */
  readonly url: string
  readonly host: string
  scenario: OsrmScenario
  /** Paths that were asked, oldest first. */
  readonly asked: string[]
  close(): Promise<void>
}

/**
 * A table service as OSRM 5 answers: places of a plane, 111 km a degree, at 80 km/h; it refuses more than 100 places, as OSRM does
 * unless it is told otherwise.
 */
export async function startFakeOsrm(): Promise<FakeOsrm> {
  const asked: string[] = []
  const waiting = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://fake')
    const places = (pathname.split('/').at(-1) ?? '').split(';').map((pair) => pair.split(',').map(Number))
    const indexes = (name: string) => (searchParams.get(name) ?? '').split(';').map(Number)
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    }
    const metres = indexes('sources').map((a) =>
      indexes('destinations').map((b) => {
        const [x = [], y = []] = [places[a], places[b]]
        return Math.hypot((x[0] ?? 0) - (y[0] ?? 0), (x[1] ?? 0) - (y[1] ?? 0)) * 111_000
      }),
    )
    const table = (of: (m: number) => number | null) => metres.map((row) => row.map(of))
    const answer = { code: 'Ok', distances: table((m) => m), durations: table((m) => m / (80 / 3.6)) }
    if (places.length > 100) return send(400, { code: 'TooBig' })
    switch (fake.scenario) {
      case 'ok':
        return send(200, answer)
      case '500':
      case '400':
        return send(Number(fake.scenario), { code: 'Error' })
      case 'not-json':
        return send(200, '<html>')
      case 'no-way':
        return send(200, { ...answer, distances: table((m) => (m > 0 ? null : 0)) })
      case 'short':
        return send(200, { ...answer, durations: answer.durations.slice(1) })
      case 'negative':
        return send(200, { ...answer, distances: table((m) => -m - 1) })
      case 'redirect':
        response.writeHead(302, { location: 'http://127.0.0.1:1/' })
        return response.end()
      case 'hang':
        waiting.add(response)
        return undefined
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const fake: FakeOsrm = {
    url: `http://127.0.0.1:${port}/table/v1/driving`,
    host: `127.0.0.1:${port}`,
    scenario: 'ok',
    asked,
    async close() {
      for (const response of waiting) response.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return fake
}
