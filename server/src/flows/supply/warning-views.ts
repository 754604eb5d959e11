import type { SupplyWarningView } from '../../contract/types.ts'
import { listProposals } from '../../modules/proposals/index.ts'
import type { FoundWarning } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { standOf } from './decision-views.ts'

/** Warnings of the last plan as they stand now: what was decided since has its button no more, and says what became of it. */
export async function warningViews(ctx: Ctx, warnings: readonly FoundWarning[]): Promise<SupplyWarningView[]> {
  const ids = [...new Set(warnings.flatMap(({ proposalId }) => proposalId ?? []))]
  const proposals = ids.length > 0 ? await listProposals(ctx, { ids }, { limit: ids.length }) : []
  const proposalOf = new Map(proposals.map((one) => [one.id, one]))
  return warnings.map((warning): SupplyWarningView => {
    const proposal = warning.proposalId === null ? undefined : proposalOf.get(warning.proposalId)
    if (proposal?.status === 'open' || proposal?.status === 'later') return { ...warning, decided: null }
    const decided = proposal ? { proposalId: proposal.id, title: proposal.title, ...standOf(ctx, proposal) } : null
    return { ...warning, proposalId: null, action: null, decided }
  })
}
