/** Revisions of the Model Context Protocol that are spoken: the stateless one, and those with a handshake. */
export const MCP_STATELESS = '2026-07-28'
export const MCP_LEGACY = ['2025-11-25', '2025-06-18', '2025-03-26'] as const
export const MCP_VERSIONS: readonly string[] = [MCP_STATELESS, ...MCP_LEGACY]

export const RPC = {
  parse: -32700,
  request: -32600,
  method: -32601,
  params: -32602,
  headers: -32020,
  version: -32022,
} as const

export interface ToolDefinition {
  readonly name: string
  readonly title: string
  readonly description: string
  /** JSON Schema 2020-12, as `outputSchema`. */
  readonly inputSchema: Readonly<Record<string, unknown>>
  readonly outputSchema?: Readonly<Record<string, unknown>>
  readonly annotations?: Readonly<Record<string, unknown>>
}

/** What a tool answers: for a machine, and the same as text. `content` where it is more than JSON. */
export interface ToolAnswer {
  readonly structured?: Readonly<Record<string, unknown>>
  readonly content?: readonly Readonly<Record<string, unknown>>[]
  readonly isError?: boolean
}

export interface McpServer {
  readonly name: string
  readonly version: string
  readonly instructions: string
  readonly tools: readonly ToolDefinition[]
  /** Whether others than this client may be given the list by whoever caches it; `public` where absent. */
  readonly listScope?: 'public' | 'private'
  /** @returns undefined when there is no such tool */
  call(name: string, args: unknown): Promise<ToolAnswer | undefined>
}

export interface McpAnswer {
  readonly status: number
  /** Absent for notifications. */
  readonly body?: Readonly<Record<string, unknown>>
}

const META = 'io.modelcontextprotocol/'
const LIST_TTL_MS = 300_000

interface Message {
  readonly id: string | number | undefined
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const failure = (
  status: number,
  id: Message['id'] | undefined,
  code: number,
  message: string,
  data?: unknown,
): McpAnswer => ({
  status,
  body: {
    jsonrpc: '2.0',
    ...(id === undefined ? {} : { id }),
    error: { code, message, ...(data === undefined ? {} : { data }) },
  },
})

/**
 * Answers one POST of an MCP client (Streamable HTTP), each with one JSON object: no session, no stream, nothing kept between two
 * requests. The revision is read from the request, so that clients with a handshake and clients without are served at one address.
 * Source: modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http.
 */
export async function answerMcp(server: McpServer, headers: Headers, text: string): Promise<McpAnswer> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return failure(400, undefined, RPC.parse, 'The body is not JSON.')
  }
  if (!isObject(json)) return failure(400, undefined, RPC.request, 'One JSON-RPC message a request.')
  const { jsonrpc, id, method, params } = json
  const isId = typeof id === 'string' || (typeof id === 'number' && Number.isInteger(id))
  if (jsonrpc !== '2.0' || typeof method !== 'string' || (id !== undefined && !isId))
    return failure(400, isId ? id : undefined, RPC.request, 'Not a JSON-RPC 2.0 request.')
  if (params !== undefined && !isObject(params))
    return failure(400, isId ? id : undefined, RPC.params, 'params has to be an object.')
  const message: Message = { id: isId ? id : undefined, method, params: params ?? {} }
  return isStateless(headers, message)
    ? answerStateless(server, headers, message)
    : answerLegacy(server, headers, message)
}

/** Whoever names a revision in `_meta`, or asks what only the new one has, speaks it; headers of the new one alone do not make it so. */
function isStateless(headers: Headers, { method, params }: Message): boolean {
  const version = headers.get('mcp-protocol-version')
  const meta = params._meta
  if (method === 'server/discover' || (isObject(meta) && `${META}protocolVersion` in meta)) return true
  return version === MCP_STATELESS || (headers.has('mcp-method') && !MCP_LEGACY.some((one) => one === version))
}

async function answerStateless(server: McpServer, headers: Headers, message: Message): Promise<McpAnswer> {
  const { id, method, params } = message
  // No notification is defined from client to server.
  if (id === undefined) return { status: 202 }
  const refused = headersWrong(headers, message) ?? metaWrong(headers, message)
  if (refused) return refused
  const info = { [`${META}serverInfo`]: { name: server.name, version: server.version } }
  const complete = (result: Record<string, unknown>): McpAnswer => ({
    status: 200,
    body: { jsonrpc: '2.0', id, result: { resultType: 'complete', _meta: info, ...result } },
  })
  switch (method) {
    case 'server/discover':
      return complete({
        supportedVersions: MCP_VERSIONS,
        capabilities: { tools: {} },
        instructions: server.instructions,
        ttlMs: LIST_TTL_MS,
        cacheScope: 'public',
      })
    case 'tools/list':
      return complete({ tools: server.tools, ttlMs: LIST_TTL_MS, cacheScope: server.listScope ?? 'public' })
    case 'tools/call': {
      const called = await call(server, params)
      return called ? complete(called) : failure(400, id, RPC.params, 'There is no such tool.')
    }
    default:
      return failure(404, id, RPC.method, 'Method not found')
  }
}

/** Headers repeat what the body says, for whoever stands between; when they do not, one of the two is a lie. */
function headersWrong(headers: Headers, { id, method, params }: Message): McpAnswer | undefined {
  const wrong = (text: string) => failure(400, id, RPC.headers, text)
  if (headers.get('mcp-protocol-version') === null) return wrong('The header MCP-Protocol-Version is missing.')
  if (headers.get('mcp-method') !== method) return wrong('The header Mcp-Method is not the method of the body.')
  if (method === 'tools/call' && decoded(headers.get('mcp-name')) !== params.name)
    return wrong('The header Mcp-Name is not the name in the body.')
  return undefined
}

/** Values that no header can carry come as `=?base64?…?=`. */
function decoded(value: string | null): string | null {
  const packed = /^=\?base64\?([A-Za-z0-9+/]*={0,2})\?=$/.exec(value ?? '')?.[1]
  return packed === undefined ? value : Buffer.from(packed, 'base64').toString('utf8')
}

function metaWrong(headers: Headers, { id, params }: Message): McpAnswer | undefined {
  const meta = params._meta
  const version = isObject(meta) ? meta[`${META}protocolVersion`] : undefined
  const capabilities = isObject(meta) ? meta[`${META}clientCapabilities`] : undefined
  if (typeof version !== 'string') return failure(400, id, RPC.params, `_meta lacks ${META}protocolVersion.`)
  if (version !== headers.get('mcp-protocol-version'))
    return failure(400, id, RPC.headers, 'The header MCP-Protocol-Version is not the version of the body.')
  if (version !== MCP_STATELESS)
    return failure(400, id, RPC.version, 'Unsupported protocol version', {
      supported: MCP_VERSIONS,
      requested: version,
    })
  if (!isObject(capabilities)) return failure(400, id, RPC.params, `_meta lacks ${META}clientCapabilities.`)
  return undefined
}

async function answerLegacy(server: McpServer, headers: Headers, message: Message): Promise<McpAnswer> {
  const { id, method, params } = message
  const version = headers.get('mcp-protocol-version')
  if (version !== null && !MCP_VERSIONS.includes(version))
    return failure(400, id, RPC.request, `Unsupported protocol version; supported: ${MCP_VERSIONS.join(', ')}`)
  if (id === undefined) return { status: 202 }
  const done = (result: unknown): McpAnswer => ({ status: 200, body: { jsonrpc: '2.0', id, result } })
  switch (method) {
    case 'initialize': {
      const asked = MCP_LEGACY.find((one) => one === params.protocolVersion)
      return done({
        protocolVersion: asked ?? MCP_LEGACY[0],
        capabilities: { tools: {} },
        serverInfo: { name: server.name, version: server.version },
        instructions: server.instructions,
      })
    }
    case 'ping':
      return done({})
    case 'tools/list':
      return done({ tools: server.tools })
    case 'tools/call': {
      const called = await call(server, params)
      return called ? done(called) : failure(200, id, RPC.params, 'There is no such tool.')
    }
    default:
      return failure(200, id, RPC.method, 'Method not found')
  }
}

async function call(
  server: McpServer,
  params: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown> | undefined> {
  if (typeof params.name !== 'string') return undefined
  const answer = await server.call(params.name, params.arguments ?? {})
  if (!answer) return undefined
  const { structured, content, isError } = answer
  return {
    content: content ?? [{ type: 'text', text: JSON.stringify(structured ?? {}) }],
    ...(structured ? { structuredContent: structured } : {}),
    isError: isError ?? false,
  }
}
