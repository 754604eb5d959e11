import { type GateStatus, type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import {
  countProposals,
  findProposal,
  insertProposal,
  type Proposal,
  type ProposalAction,
  productOf,
} from '../../modules/proposals/index.ts'
import { actorName, type Ctx, inTransaction, type MerchantScope } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { dataText } from '../../ucp/data-text.ts'

/** What one key may have waiting: a program that runs wild must not bury the people who decide. */
export const MOST_OPEN = 200
const REASON_CHARS = 500

/** A machine of the merchant, by the name that a person gave its key. */
export interface Proposer {
  readonly name: string
  /** Why it proposes this, in its own words. */
  readonly reason: string
}

export const TOO_MANY_OPEN: LocalizedText = {
  zh: `这把钥匙已有 ${MOST_OPEN} 条提议在等人决定，先等一等。`,
  en: `${MOST_OPEN} proposals of this key wait for a person already. Wait until some are decided.`,
}

/**
 * Lays a change before the people of the shop. Nothing is changed: what stands in the proposal is done when somebody
 * accepts it, and looked at again then.
 * @param scope that the key must hold
 */
export async function putForward(
  ctx: Ctx,
  scope: MerchantScope,
  proposer: Proposer,
  change: {
    readonly title: LocalizedText
    readonly action: ProposalAction
    readonly gate: GateStatus
    readonly risk: Proposal['risk']
  },
): Promise<Result<Proposal, Refusal>> {
  if (!may(ctx.actor, scope)) return refuse('forbidden')
  const by = actorName(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    if ((await countProposals(ctx, { proposedBy: by, status: ['open', 'later'] })) >= MOST_OPEN)
      return refuse('too-many-requests', TOO_MANY_OPEN)
    const id = newId('prp', ctx.clock, ctx.randomBytes)
    const [name, why] = [dataText(proposer.name, 80), dataText(proposer.reason, REASON_CHARS)]
    await insertProposal(ctx, {
      id,
      corner: 'algorithm',
      title: change.title,
      reason: { zh: `密钥「${name}」：${why}`, en: `Key “${name}”: ${why}` },
      action: change.action,
      gate: change.gate,
      risk: change.risk,
      policy: change.gate === 'block' ? 'block' : 'ask',
      runId: null,
      proposedBy: by,
    })
    await record(ctx, {
      action: 'proposal.by-key',
      objectType: 'proposal',
      objectId: id,
      summary: { title: change.title, kind: change.action.kind, key: name, productId: productOf(change.action) },
    })
    const made = await findProposal(ctx, id)
    return made ? ok(made) : refuse('not-found')
  })
}
