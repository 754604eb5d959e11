import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Env } from './request.ts'

interface DocumentedRoute {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'options'
  /** In the document's way of writing: `/media/{hash}`. */
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly body?: z.ZodType
  /** Content type of the body when it is not JSON. */
  readonly bodyType?: string
  readonly query?: Readonly<Record<string, z.ZodType>>
  readonly response?: z.ZodType
  /** Content type of the answer when it is not JSON. */
  readonly responseType?: string
  readonly status?: 200 | 204 | 302 | 303
}

/**
 * Writes a route into the API document whose handler is added by hand. A test compares the document with the router,
 * both ways: a route that is served and not written down fails, and one that is written down and not served too.
 */
export function documented(http: OpenAPIHono<Env>, route: DocumentedRoute): void {
  const params = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const type = route.responseType ?? (route.response ? 'application/json' : undefined)
  http.openAPIRegistry.registerPath({
    method: route.method,
    path: route.path,
    summary: route.summary,
    tags: [route.tag],
    request: {
      ...(params.length > 0 ? { params: z.object(Object.fromEntries(params.map((name) => [name, z.string()]))) } : {}),
      ...(route.query ? { query: z.object(route.query) } : {}),
      ...(route.body ? { body: { content: { [route.bodyType ?? 'application/json']: { schema: route.body } } } } : {}),
    },
    responses: {
      [route.status ?? 200]: {
        description: 'Done',
        ...(type ? { content: { [type]: { schema: route.response ?? z.string() } } } : {}),
      },
    },
  })
}
