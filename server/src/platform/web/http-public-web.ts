import { lookup as lookUp } from 'node:dns/promises'
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'
import type {
  CallAnswer,
  CallOptions,
  PostAnswer,
  PostOptions,
  PublicWeb,
  ReadOptions,
  WebAnswer,
} from './public-web.ts'

export interface HttpWebOptions {
  /** Hosts with port inside the own network that may be read all the same: `intranet:8080`. */
  readonly ownHosts: readonly string[]
  /** For the whole reading, redirects and all. */
  readonly timeoutMs: number
  /** How a name is resolved; tests bring their own. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
}

const MOST_REDIRECTS = 4
const AGENT = 'Qianmian/0.1 (+feeds, webhooks, connectors)'

class Refused extends Error {
  readonly answer: WebAnswer
  constructor(answer: WebAnswer) {
    super(answer.kind)
    this.answer = answer
  }
}
const refused = (code: Extract<WebAnswer, { kind: 'refused' }>['code'], status?: number): Refused =>
  new Refused({ kind: 'refused', code, ...(status === undefined ? {} : { status }) })

const resolveAll = async (host: string): Promise<readonly string[]> =>
  (await lookUp(host, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * Reads public addresses over HTTP. A name is resolved once, every address that it has must be public, and the connection
 * goes to the very address that was checked, so that a name which changes its mind in between gains nothing. Each redirect is
 * checked anew. Size and time are counted while reading, whatever the other side announces.
 */
export class HttpPublicWeb implements PublicWeb {
  readonly #options: HttpWebOptions
  readonly #own: ReadonlySet<string>
  constructor(options: HttpWebOptions) {
    this.#options = options
    this.#own = new Set(options.ownHosts.map((host) => host.toLowerCase()))
  }

  async read(url: string, options: ReadOptions): Promise<WebAnswer> {
    const deadline = AbortSignal.timeout(this.#options.timeoutMs)
    const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline
    try {
      return await this.#follow(url, options, signal)
    } catch (error) {
      if (error instanceof Refused) return error.answer
      // Why a stranger's server could not be read is told as one of few codes; the error itself may name inner addresses.
      return { kind: 'refused', code: deadline.aborted ? 'timeout' : 'unreachable' }
    }
  }

  async post(url: string, { headers, body, timeoutMs }: PostOptions): Promise<PostAnswer> {
    const deadline = AbortSignal.timeout(timeoutMs)
    try {
      const target = await this.#check(url, deadline)
      const response = await send(
        target,
        deadline,
        'POST',
        { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        body,
      )
      const status = response.statusCode ?? 0
      response.destroy()
      return { kind: 'answered', status }
    } catch (error) {
      if (error instanceof Refused && error.answer.kind === 'refused')
        return { kind: 'refused', code: error.answer.code }
      return { kind: 'refused', code: deadline.aborted ? 'timeout' : 'unreachable' }
    }
  }

  async call(url: string, options: CallOptions): Promise<CallAnswer> {
    const deadline = AbortSignal.timeout(options.timeoutMs)
    const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline
    try {
      const { body } = options
      const length: Record<string, string> =
        body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const headers = { 'accept-encoding': 'identity', ...options.headers, ...length }
      const response = await send(await this.#check(url, signal), signal, options.method, headers, body)
      const wait = Number(response.headers['retry-after'])
      return {
        kind: 'answered',
        status: response.statusCode ?? 0,
        retryAfterS: Number.isFinite(wait) && wait >= 0 ? wait : undefined,
        bytes: await readBody(response, options.maxBytes),
      }
    } catch (error) {
      if (error instanceof Refused && error.answer.kind === 'refused')
        return { kind: 'refused', code: error.answer.code }
      return { kind: 'refused', code: deadline.aborted ? 'timeout' : 'unreachable' }
    }
  }

  async #follow(start: string, options: ReadOptions, signal: AbortSignal): Promise<WebAnswer> {
    let url = start
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const target = await this.#check(url, signal)
      const response = await open(target, options, hops === 0, signal)
      const status = response.statusCode ?? 0
      const location = response.headers.location
      if ([301, 302, 303, 307, 308].includes(status) && location) {
        response.destroy()
        if (!URL.canParse(location, url)) throw refused('not-an-address')
        url = new URL(location, url).href
        continue
      }
      if (status === 304 && hops === 0 && (options.etag || options.lastModified)) {
        response.destroy()
        return { kind: 'not-modified' }
      }
      if (status !== 200) {
        response.destroy()
        throw refused('status', status)
      }
      const bytes = await readBody(response, options.maxBytes)
      const { etag, 'last-modified': lastModified, 'content-type': contentType = '' } = response.headers
      return {
        kind: 'read',
        bytes,
        contentType,
        ...(etag ? { etag: etag.slice(0, 300) } : {}),
        ...(lastModified ? { lastModified: lastModified.slice(0, 100) } : {}),
        url,
      }
    }
    throw refused('too-many-redirects')
  }

  /** The address behind a URL, which is then connected to; refuses everything that is not public. */
  async #check(text: string, signal: AbortSignal): Promise<Target> {
    if (!URL.canParse(text)) throw refused('not-an-address')
    const url = new URL(text)
    if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
      throw refused('not-an-address')
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const port = url.port || (url.protocol === 'https:' ? '443' : '80')
    const isOwn = this.#own.has(`${host.toLowerCase()}:${port}`)
    const addresses = isIP(host) ? [host] : await aborted(this.#resolve(host), signal)
    const [address] = addresses
    if (address === undefined) throw refused('unreachable')
    if (!isOwn && !addresses.every(isPublicAddress)) throw refused('private-address')
    return { url, host, address }
  }

  #resolve(host: string): Promise<readonly string[]> {
    return (this.#options.resolve ?? resolveAll)(host)
  }
}

interface Target {
  readonly url: URL
  readonly host: string
  readonly address: string
}

/** Waits no longer than the signal allows: a resolver has no time limit of its own. */
function aborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('aborted'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function open(target: Target, options: ReadOptions, isFirst: boolean, signal: AbortSignal) {
  return send(target, signal, 'GET', {
    accept: options.accept ?? '*/*',
    // A small file that unpacks to a large one is not asked for.
    'accept-encoding': 'identity',
    ...(isFirst && options.etag ? { 'if-none-match': options.etag } : {}),
    ...(isFirst && options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
  })
}

function send(
  { url, host, address }: Target,
  signal: AbortSignal,
  method: 'GET' | 'POST',
  headers: Readonly<Record<string, string>>,
  body?: string,
) {
  const pinned: LookupFunction = (_host, wanted, callback) => {
    const family = isIP(address)
    if (wanted.all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
  const settings: RequestOptions = {
    method,
    host,
    path: `${url.pathname}${url.search}`,
    ...(url.port ? { port: Number(url.port) } : {}),
    lookup: pinned,
    agent: false,
    signal,
    maxHeaderSize: 16 * 1024,
    headers: { 'user-agent': AGENT, ...headers },
  }
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(settings, resolve)
    request.on('error', reject)
    request.end(body)
  })
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const encoding = response.headers['content-encoding']
  if ((encoding && encoding !== 'identity') || Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy()
    throw refused('too-large')
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) {
      response.destroy()
      throw refused('too-large')
    }
    chunks.push(chunk)
  }
  // A connection that breaks off in the middle of an announced length is no whole answer.
  if (!response.complete) throw refused('unreachable')
  return Buffer.concat(chunks)
}
