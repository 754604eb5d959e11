import { type GateResult, type GateStatus, ok, type Result, worstStatus } from '@qianmian/kernel'
import { mergeGates } from '../compute/merge-gates.ts'
import { findProduct } from '../modules/catalog/index.ts'
import { findProposal } from '../modules/proposals/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { type FieldEdit, judgeEdits, posterGates, proposedPack } from './edit-pack.ts'

/**
 * What the gates would say of a proposed pack after these edits. Nothing is kept: a person who types sees the verdict
 * before saving. Posters are not drawn, so their gates answer as they did.
 */
export async function checkEdit(
  ctx: Ctx,
  proposalId: string,
  edits: readonly FieldEdit[],
): Promise<Result<{ gates: GateResult[]; status: GateStatus }, Refusal>> {
  const proposal = await findProposal(ctx, proposalId)
  const pack = proposal && (await proposedPack(ctx, proposal))
  const product = pack && (await findProduct(ctx, { id: pack.productId }))
  if (!pack || !product) return refuse('not-found')
  const { textGates } = await judgeEdits(ctx, pack, product, edits)
  const gates = mergeGates([...textGates, ...posterGates(pack)])
  return ok({ gates, status: worstStatus(gates) })
}
