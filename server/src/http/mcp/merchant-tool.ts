import { pick } from '@qianmian/kernel'
import { z } from 'zod'
import type { App } from '../../app.ts'
import type { LearnViews } from '../../flows/learn-view/learn-views.ts'
import type { Proposer } from '../../flows/merchant/put-forward.ts'
import { may } from '../../modules/accounts/index.ts'
import type { Ctx, MerchantScope } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { once } from '../agents/idempotent.ts'
import { schemaProblem } from '../schema-problem.ts'
import type { ToolAnswer, ToolDefinition } from './protocol.ts'

/** Who asks, in which shop. The actor of `ctx` is the key, with its merchant scopes. */
export interface MerchantRequest {
  readonly app: App
  readonly ctx: Ctx
  /** The name that a person gave the key. */
  readonly keyName: string
  readonly learnViews: LearnViews
}

export interface MerchantTool extends ToolDefinition {
  /** Without it the tool is not listed, and a call is refused; null for every merchant's key. */
  readonly scope: MerchantScope | null
  call(request: MerchantRequest, args: unknown): Promise<ToolAnswer>
}

type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal }

interface MerchantToolInit<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly scope: MerchantScope | null
  readonly input: Input
  readonly output: Output
}

const schemaOf = (schema: z.ZodObject, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' }) as Record<string, unknown>

/** A tool that only looks. Input and output have strict schemas, which clients are shown. */
export function readTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  one: MerchantToolInit<Input, Output> & {
    readonly run: (request: MerchantRequest, input: z.output<Input>) => Promise<Done<z.output<Output>>>
  },
): MerchantTool {
  return define(one, true, one.run)
}

/** Of every proposal: why, for the person who decides, and a key under which the same call may come again. */
const proposing = {
  reason: z.string().min(1).max(500).describe('Why, for the person who decides. Shown beside the proposal.'),
  idempotency_key: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('The same call under the same key within a day makes one proposal.'),
}

/** A tool that proposes. Nothing in the shop changes until a person accepts. */
export function proposeTool<Shape extends z.ZodRawShape, Output extends z.ZodObject>(
  one: Omit<MerchantToolInit<z.ZodObject, Output>, 'input' | 'scope'> & {
    readonly scope: MerchantScope
    readonly shape: Shape
    readonly run: (
      request: MerchantRequest,
      input: z.output<z.ZodObject<Shape>>,
      proposer: Proposer,
    ) => Promise<Done<z.output<Output>>>
  },
): MerchantTool {
  const input = z.object({ ...one.shape, ...proposing }).strict()
  return define({ ...one, input: input as unknown as z.ZodObject }, false, async (request, given) => {
    const { reason, idempotency_key: key, ...rest } = given as z.output<z.ZodObject<typeof proposing>>
    const proposer = { name: request.keyName, reason }
    let refused: Refusal | undefined
    const answered = await once(request.ctx, key, [one.name, rest, reason], async () => {
      const done = await one.run(request, rest as z.output<z.ZodObject<Shape>>, proposer)
      if (done.ok) return { status: 200, body: done.value }
      refused = done.error
      // Refusals are not kept: asked again, it may be possible.
      return { status: 500, body: null }
    })
    if (!answered.ok) return answered
    return refused ? { ok: false, error: refused } : { ok: true, value: answered.value.body as z.output<Output> }
  })
}

function define<Input extends z.ZodObject, Output extends z.ZodObject>(
  one: MerchantToolInit<Input, Output>,
  isRead: boolean,
  run: (request: MerchantRequest, input: z.output<Input>) => Promise<Done<z.output<Output>>>,
): MerchantTool {
  const { name, title, description, scope, input, output } = one
  return {
    name,
    title,
    description,
    scope,
    inputSchema: schemaOf(input, 'input'),
    outputSchema: schemaOf(output, 'output'),
    annotations: { readOnlyHint: isRead, destructiveHint: false, idempotentHint: isRead, openWorldHint: false },
    async call(request, args) {
      if (scope !== null && !may(request.ctx.actor, scope)) return refused(request.ctx, lacks(scope))
      const parsed = input.safeParse(args)
      if (!parsed.success) return refused(request.ctx, schemaProblem(parsed.error))
      const done = await run(request, parsed.data)
      return done.ok ? { structured: done.value as Record<string, unknown> } : refused(request.ctx, done.error)
    },
  }
}

const lacks = (scope: MerchantScope): Refusal =>
  refuse('forbidden', { zh: `这把密钥没有 ${scope} 权限。`, en: `This key does not have the scope ${scope}.` }).error

/**
 * A refusal as a tool answers it: code, sentence, and the fields that are not right. As text alone, for structured content
 * has to fit the output schema, which is that of an answer.
 */
function refused({ locale }: Ctx, { code, message, fields }: Refusal): ToolAnswer {
  const error = {
    code,
    message: pick(message, locale),
    fields: Object.fromEntries(Object.entries(fields ?? {}).map(([path, text]) => [path, pick(text, locale)])),
  }
  return { isError: true, content: [{ type: 'text', text: JSON.stringify({ error }) }] }
}
