import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { encodeWav } from '@qianmian/voice'

export type SpeechScenario = 'ok' | '401' | '429' | '503-then-ok' | 'html' | 'cut' | 'empty' | 'hang'

/** What the server was asked. */
export interface AskedSpeech {
  readonly authorization: string | undefined
  readonly body: { readonly model: string; readonly voice: string; readonly input: string; readonly speed: number }
}

export interface FakeSpeechServer {
  readonly url: string
  play(...scenarios: SpeechScenario[]): void
  readonly asked: AskedSpeech[]
  close(): Promise<void>
}

const RATE = 24_000
const SYLLABLE_MS = 200

/** A hum a syllable with a dip between: what timing by sound analysis needs. */
export function hum(input: string, rate = RATE): Float32Array {
  const syllables = Math.max(1, input.match(/\p{Script=Han}|[a-z]+|[A-Z]/giu)?.length ?? 1)
  const each = Math.round((rate * SYLLABLE_MS) / 1000)
  return Float32Array.from({ length: syllables * each }, (_, i) => {
    const inside = (i % each) / each
    return 0.5 * Math.sin(Math.PI * inside) ** 0.5 * Math.sin((2 * Math.PI * 200 * i) / rate)
  })
}

/** An OpenAI-compatible `POST /audio/speech` on this machine that hums, and fails in the ways that services do. */
export async function startFakeSpeech(): Promise<FakeSpeechServer> {
  let queue: SpeechScenario[] = ['ok']
  let refusedOnce = false
  const asked: AskedSpeech[] = []
  const sockets = new Set<Socket>()
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    if (request.method !== 'POST' || request.url !== '/v1/audio/speech') {
      response.writeHead(404).end()
      return
    }
    const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as AskedSpeech['body']
    asked.push({ authorization: request.headers.authorization, body })
    const scenario = (queue.length > 1 ? queue.shift() : queue[0]) ?? 'ok'
    const wav = Buffer.from(encodeWav(hum(body.input), RATE))
    if (scenario === 'hang') return
    if (scenario === '401' || scenario === '429')
      response.writeHead(Number(scenario)).end(`refused ${request.headers.authorization}`)
    else if (scenario === '503-then-ok' && !refusedOnce) {
      refusedOnce = true
      queue = ['503-then-ok']
      response.writeHead(503).end()
    } else if (scenario === 'html')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title>')
    else if (scenario === 'empty') response.writeHead(200, { 'content-type': 'audio/wav' }).end()
    else if (scenario === 'cut') {
      response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': wav.length })
      response.write(wav.subarray(0, wav.length / 2), () => response.destroy())
    } else response.writeHead(200, { 'content-type': 'audio/wav' }).end(wav)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    play(...scenarios) {
      queue = [...scenarios]
      refusedOnce = false
    },
    asked,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
