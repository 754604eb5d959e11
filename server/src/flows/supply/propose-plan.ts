import { newId } from '@qianmian/kernel'
import {
  insertProposals,
  listProposals,
  type Proposal,
  type SupplyChange,
  supersedePlanned,
} from '../../modules/proposals/index.ts'
import type { SupplySettings } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { SUPPLY_KINDS } from './decision-views.ts'
import type { MadeProposal } from './plan-warnings.ts'
import type { PlannedChange } from './planned-changes.ts'

const DAY_MS = 86_400_000
/** What a person refused is not asked again for so long, unless it is another amount. */
const QUIET_DAYS = 7
const LOOK_BACK_DAYS = 30
const SAME_SHARE = 0.25
/** Proposals that travel to the database in one statement. */
const LAID_AT_ONCE = 100

/**
 * Lays what a plan wants before the people of the shop, in the place of what the plan before it wanted. Call it in the
 * transaction of the plan.
 * @returns what was proposed; `isByRule` for what the shop's rule may do by itself
 */
export async function proposePlan(
  ctx: Ctx,
  changes: readonly PlannedChange[],
  settings: SupplySettings,
): Promise<(MadeProposal & { readonly isByRule: boolean })[]> {
  await supersedePlanned(ctx)
  if (settings.isStopped) return []
  const refused = await listProposals(
    ctx,
    { status: ['rejected', 'undone'], kinds: SUPPLY_KINDS, since: new Date(ctx.clock.now() - LOOK_BACK_DAYS * DAY_MS) },
    { limit: 2000, order: 'newest' },
  )
  const made: (MadeProposal & { readonly isByRule: boolean })[] = []
  const wanted = changes.filter((change) => !refused.some((one) => wasRefused(ctx, one, change.action)))
  for (let first = 0; first < wanted.length; first += LAID_AT_ONCE) {
    const some = wanted.slice(first, first + LAID_AT_ONCE).map((change) => ({
      change,
      id: newId('prp', ctx.clock, ctx.randomBytes),
      isByRule: settings.policy === 'auto' && isObvious(change, settings),
    }))
    await insertProposals(
      ctx,
      some.map(({ change, id, isByRule }) => ({
        id,
        corner: 'algorithm',
        title: change.title,
        reason: change.reason,
        action: change.action,
        gate: isByRule ? 'pass' : 'ask',
        risk: change.risk,
        policy: isByRule ? 'auto' : 'ask',
        runId: null,
      })),
    )
    made.push(...some.map(({ change, id, isByRule }) => ({ id, action: change.action, isByRule })))
  }
  return made
}

function wasRefused(ctx: Ctx, past: Proposal, action: SupplyChange): boolean {
  const { action: before, decidedAt } = past
  if (before.kind !== action.kind || !('variantId' in before) || before.variantId !== action.variantId) return false
  if (!decidedAt || ctx.clock.now() - decidedAt.getTime() > QUIET_DAYS * DAY_MS) return false
  // A build for an event and what is bought in the ordinary way are two things, and so are two warehouses.
  if (placeAndEvent(before as SupplyChange) !== placeAndEvent(action)) return false
  // The same product with another one is another matter.
  if (before.kind === 'open-bundle' && action.kind === 'open-bundle' && before.withProductId !== action.withProductId)
    return false
  const [was, is] = [amountOf(before as SupplyChange), amountOf(action)]
  return Math.abs(was - is) <= SAME_SHARE * Math.max(was, is)
}

const placeAndEvent = (action: SupplyChange): string =>
  action.kind === 'place-purchase' ? `${action.locationId}/${action.forEvent?.id ?? ''}` : ''

function amountOf(action: SupplyChange): number {
  if (action.kind === 'open-bundle') return action.valueBp
  return action.kind === 'change-price' ? Math.abs(action.toMinor - action.fromMinor) : action.units
}

/** Small, sure and reversible: what the shop's rule may do without asking. */
export function isObvious({ action, risk }: PlannedChange, settings: SupplySettings): boolean {
  if (risk !== 'low') return false
  if (action.kind === 'change-price') {
    const step = Math.abs(action.toMinor - action.fromMinor) / action.fromMinor
    return step * 10_000 <= settings.autoPriceBp && (action.promised?.profit?.low ?? -1) > 0
  }
  if (action.kind === 'open-bundle')
    return action.valueBp <= settings.autoBundleBp && (action.promised.profit?.low ?? -1) > 0
  return action.units <= settings.autoUnits && action.costMinor <= settings.autoCostMinor
}
