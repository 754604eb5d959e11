import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import sharp from 'sharp'
import { drained } from './drained.ts'

export const IMAGE_SCENARIOS = [
  'ok',
  'slow',
  '500',
  '503-then-ok',
  '401',
  '402',
  '429',
  '400',
  'html-as-png',
  'svg-as-png',
  'not-json',
  'no-picture',
  'truncated-png',
  'one-pixel',
  'wrong-shape',
  'one-colour',
  'bomb',
  'endless',
  'hang',
  'redirect',
  'address',
  'private-address',
] as const
export type ImageScenario = (typeof IMAGE_SCENARIOS)[number]

export interface AskedImage {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: Buffer
}

export interface FakeImageServer {
  readonly origin: string
  play(...scenarios: ImageScenario[]): void
  readonly asked: AskedImage[]
  /** Bytes of answers sent so far. */
  readonly sent: { bytes: number }
  close(): Promise<void>
}

const STATUS: Partial<Record<ImageScenario, number>> = { '500': 500, '401': 401, '402': 402, '429': 429, '400': 400 }
/** Far more than any caller should take. */
const ENDLESS_BYTES = 400 * 1024 * 1024
const SLOW_MS = 150

/**
 * An image model on this machine that speaks both protocols, OpenAI's under `/v1` and ComfyUI's at the root, and fails in
 * the ways that providers do.
 */
export async function startFakeImages(): Promise<FakeImageServer> {
  let queue: ImageScenario[] = ['ok']
  let refusedOnce = false
  const asked: AskedImage[] = []
  const sent = { bytes: 0 }
  const sockets = new Set<Socket>()
  const works = new Map<string, { scenario: ImageScenario; width: number; height: number; polls: number }>()
  const next = (): ImageScenario => (queue.length > 1 ? queue.shift() : queue[0]) ?? 'ok'

  /** Answers that fail before there is any picture; true when it was one. */
  function failed(scenario: ImageScenario, request: IncomingMessage, response: ServerResponse): boolean {
    const status = STATUS[scenario]
    if (scenario === 'hang') return true
    if (status) response.writeHead(status).end(`refused ${request.headers.authorization}`)
    else if (scenario === '503-then-ok' && !refusedOnce) {
      refusedOnce = true
      queue = ['503-then-ok']
      response.writeHead(503).end()
    } else if (scenario === 'not-json')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title>')
    else if (scenario === 'redirect') response.writeHead(302, { location: `${origin()}/elsewhere` }).end()
    else return false
    return true
  }

  async function endless(response: ServerResponse): Promise<void> {
    const piece = Buffer.alloc(256 * 1024, 'A')
    while (!response.destroyed && sent.bytes < ENDLESS_BYTES) {
      sent.bytes += piece.length
      if (!response.write(piece)) await drained(response)
    }
    response.destroy()
  }

  async function openai(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const scenario = next()
    if (failed(scenario, request, response)) return
    if (scenario === 'slow') await new Promise((go) => setTimeout(go, SLOW_MS))
    response.setHeader('content-type', 'application/json')
    if (scenario === 'endless') {
      response.write('{"data":[{"b64_json":"')
      await endless(response)
      return
    }
    const size = /(\d{3,4})x(\d{3,4})/.exec(body.toString('latin1'))
    const picture = await pictureOf(scenario, Number(size?.[1] ?? 512), Number(size?.[2] ?? 512))
    const data =
      scenario === 'no-picture'
        ? []
        : scenario === 'address'
          ? [{ url: `${origin()}/files/ok.png` }]
          : scenario === 'private-address'
            ? [{ url: 'http://169.254.169.254/latest/meta-data/' }]
            : [{ b64_json: picture.toString('base64') }]
    response.end(JSON.stringify({ created: 0, data }))
  }

  async function comfy(request: IncomingMessage, response: ServerResponse, path: string, body: Buffer) {
    const json = (value: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
    const id = /^\/history\/(.+)$/.exec(path)?.[1]
    if (path === '/prompt') {
      const scenario = next()
      if (failed(scenario, request, response)) return
      const { prompt } = JSON.parse(body.toString('utf8')) as {
        prompt: Record<string, { class_type: string; inputs: Record<string, unknown> }>
      }
      const latent = Object.values(prompt).find(({ class_type }) => class_type === 'EmptyLatentImage')?.inputs
      const work = randomBytes(8).toString('hex')
      works.set(work, {
        scenario,
        width: Number(latent?.width ?? 512),
        height: Number(latent?.height ?? 512),
        polls: 0,
      })
      json({ prompt_id: work, number: 1, node_errors: {} })
    } else if (id) {
      const work = works.get(id)
      if (!work || work.scenario === 'slow' || work.polls++ < 1) {
        if (work?.scenario === 'slow' && work.polls++ > 4) work.scenario = 'ok'
        json({})
      } else if (work.scenario === 'no-picture') json({ [id]: { status: { status_str: 'error' }, outputs: {} } })
      else
        json({
          [id]: {
            status: { status_str: 'success', completed: true },
            outputs: { 8: { images: [{ filename: `${id}.png`, subfolder: '', type: 'output' }] } },
          },
        })
    } else if (path === '/view') {
      const name = new URL(request.url ?? '', origin()).searchParams.get('filename') ?? ''
      const work = works.get(name.replace('.png', ''))
      if (work?.scenario === 'endless') await endless(response)
      else response.end(await pictureOf(work?.scenario ?? 'ok', work?.width ?? 512, work?.height ?? 512))
    } else if (path === '/queue' && request.method === 'GET')
      json({ queue_running: [...works.keys()].slice(-1).map((work) => [1, work]), queue_pending: [] })
    else if (path === '/upload/image') json({ name: 'source.png', subfolder: '' })
    else json({})
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A caller that went away is what several scenarios are for.
      response.destroy(error instanceof Error ? error : undefined)
    })
  })
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = Buffer.concat(parts)
    const { pathname: path } = new URL(request.url ?? '/', 'http://fake')
    asked.push({ method: request.method ?? '', path, authorization: request.headers.authorization, body })
    if (path === '/files/ok.png') response.end(await pictureOf('ok', 1024, 1024))
    else if (path === '/elsewhere') response.end('{}')
    else if (path.startsWith('/v1/images/')) await openai(request, response, body)
    else await comfy(request, response, path, body)
  }
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin: origin(),
    play(...scenarios) {
      queue = [...scenarios]
      refusedOnce = false
    },
    asked,
    sent,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function pictureOf(scenario: ImageScenario, width: number, height: number): Promise<Buffer> {
  const plain = (w: number, h: number) => sharp({ create: { width: w, height: h, channels: 3, background: '#806040' } })
  switch (scenario) {
    case 'html-as-png':
      return Buffer.from('<!doctype html><script>alert(1)</script>')
    case 'svg-as-png':
      return Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="9" height="9"/></svg>`,
      )
    case 'one-pixel':
      return plain(1, 1).png().toBuffer()
    case 'one-colour':
      return plain(width, height).png().toBuffer()
    case 'bomb':
      return plain(9000, 9000).png({ compressionLevel: 9 }).toBuffer()
    case 'wrong-shape':
      return photo(width, Math.round(height / 2))
    case 'truncated-png': {
      const whole = await photo(width, height)
      return whole.subarray(0, whole.length >> 1)
    }
    default:
      return photo(width, height)
  }
}

/** A slope of colours: something that is no single colour. */
function photo(width: number, height: number): Promise<Buffer> {
  const raw = Buffer.alloc(width * height * 3)
  for (let i = 0; i < width * height; i++) {
    raw[i * 3] = ((i % width) * 255) / width
    raw[i * 3 + 1] = (Math.floor(i / width) * 255) / height
    raw[i * 3 + 2] = 90
  }
  return sharp(raw, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}
