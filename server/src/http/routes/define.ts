import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '../../app.ts'
import { isStorable, problem as problemSchema } from '../../contract/common.ts'
import type { Permission } from '../../modules/accounts/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { type Env, problem, studioContext } from '../request.ts'

type Shape = Readonly<Record<string, z.ZodType>>

interface StudioRoute<Body extends z.ZodType, Query extends Shape> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Below `/api/shops/:shop`. */
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly permission: Permission
  readonly body?: Body
  readonly query?: Query
  readonly response?: z.ZodType
  /** Of an answer that went well; 200 where absent. */
  readonly status?: 200 | 202
  /** Other content than JSON comes back. */
  readonly raw?: { readonly response: string }
  readonly handle: (input: {
    readonly ctx: Ctx
    readonly c: Context<Env>
    readonly body: z.output<Body>
    readonly query: { readonly [K in keyof Query]: z.output<Query[K]> }
    readonly param: (name: string) => string
  }) => Promise<Response>
}

const PROBLEMS = Object.fromEntries(
  (
    [
      [401, 'Signed out'],
      [403, 'Not allowed'],
      [404, 'Not found'],
      [409, 'Conflict'],
      [413, 'Too large'],
      [422, 'Not right'],
      [429, 'Too many requests'],
    ] as const
  ).map(([status, description]) => [
    status,
    { description, content: { 'application/json': { schema: problemSchema } } },
  ]),
)

/** Adds one studio route: documented, its input checked by the schema, its person and shop by the guard. */
export function studioRoute<Body extends z.ZodType = z.ZodUndefined, Query extends Shape = Record<string, never>>(
  http: OpenAPIHono<Env>,
  app: App,
  route: StudioRoute<Body, Query>,
): void {
  const params = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const definition = createRoute({
    method: route.method,
    path: `/api/shops/{shop}${route.path}`,
    summary: route.summary,
    tags: [route.tag],
    'x-permission': route.permission,
    request: {
      params: z.object(Object.fromEntries(['shop', ...params].map((name) => [name, z.string().max(200)]))),
      query: z.strictObject(route.query ?? {}),
      ...(route.body ? { body: { required: true, content: { 'application/json': { schema: route.body } } } } : {}),
    },
    responses: {
      [route.status ?? 200]: {
        description: 'Done',
        content: route.raw?.response
          ? { [route.raw.response]: { schema: z.string() } }
          : route.response
            ? { 'application/json': { schema: route.response } }
            : {},
      },
      ...PROBLEMS,
    },
  })
  http.openapi(definition, async (c) => {
    const context = c as unknown as Context<Env>
    const ctx = await studioContext(app, context, route.permission)
    if (ctx instanceof Response) return ctx as never
    const input = c.req as unknown as { valid(part: string): unknown }
    const fields = Object.fromEntries(
      (['param', 'query', ...(route.body ? ['json'] : [])] as const).flatMap((part) =>
        unstorableFields(input.valid(part)).map((field) => [field || '.', UNSTORABLE]),
      ),
    )
    if (Object.keys(fields).length > 0)
      return problem(context, refuse('unprocessable', undefined, fields).error) as never
    return (await route.handle({
      ctx,
      c: context,
      body: (route.body ? input.valid('json') : undefined) as z.output<Body>,
      query: input.valid('query') as { readonly [K in keyof Query]: z.output<Query[K]> },
      param: (name) => context.req.param(name) ?? '',
    })) as never
  })
}

const UNSTORABLE = {
  zh: '里面有看不见的坏字符（NUL 或半个字符），请删掉。',
  en: 'It holds an invisible broken character (NUL, or half of one): delete it.',
}

/** Paths of texts that no database column takes. */
function unstorableFields(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [path]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => unstorableFields(inner, path === '' ? key : `${path}.${key}`))
}

export const page = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
