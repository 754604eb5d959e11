import { ok, type Result } from '@qianmian/kernel'
import { record } from '../../modules/activity/index.ts'
import { type AgentGrant, insertGrant, listClients, revokeGrant } from '../../modules/agents/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'

/** A customer who proved who she is lets a client act for her. @returns the token that it shows beside its key, told once */
export async function allowAgent(
  ctx: Ctx,
  clientId: string,
): Promise<Result<{ readonly grant: AgentGrant; readonly token: string }, Refusal>> {
  const { actor } = ctx
  if (actor.kind !== 'customer') return refuse('sign-in-needed')
  const client = (await listClients(ctx)).find((one) => one.id === clientId && one.revokedAt === null)
  if (!client) return refuse('not-found')
  return inTransaction(ctx, async (ctx) => {
    const made = await insertGrant(ctx, { clientId, customerId: actor.customerId })
    await record(ctx, {
      action: 'agent.allow',
      objectType: 'customer',
      objectId: actor.customerId,
      summary: { client: client.name },
    })
    return ok(made)
  })
}

/** She takes it back: from this moment the token opens nothing. */
export async function forbidAgent(ctx: Ctx, grantId: string): Promise<Result<true, Refusal>> {
  const { actor } = ctx
  if (actor.kind !== 'customer') return refuse('sign-in-needed')
  return (await revokeGrant(ctx, grantId, actor.customerId)) ? ok(true) : refuse('not-found')
}
