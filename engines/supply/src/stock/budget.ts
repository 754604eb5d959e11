import { expectedShort } from './lead-time-demand.ts'
import { type Draft, draftPurchase, type PurchaseProposal, type StockItem, withUnits } from './purchase.ts'

/** The next units of an item that money may buy: its least order first, then step by step. */
interface Offer {
  readonly index: number
  readonly units: number
  readonly cost: number
  /** Margin saved for a minor unit of money. */
  readonly worth: number
}

function nextOffer(draft: Draft, index: number, bought: number): Offer | undefined {
  const { item, proposal, step, least, position, sums } = draft
  const units = bought === 0 ? Math.min(least, proposal.units) : Math.min(step, proposal.units - bought)
  if (units <= 0) return undefined
  const at = position + bought
  const saved = item.unitMargin * (expectedShort(sums, at) - expectedShort(sums, at + units))
  const cost = units * item.unitCost
  return { index, units, cost, worth: cost > 0 ? saved / cost : Number.POSITIVE_INFINITY }
}

/**
 * What to buy of many items with so much money: where it does not suffice, it goes step by step to where it saves most margin, a
 * least order as one step. What it cannot pay is left out, with the reason.
 * @param budget minor units; all that is needed when left out
 * @returns in the order of the items
 * @throws RangeError where an item makes no sense; the sentence names it
 * @example proposePurchases([{ id: 'tea', onHand: 5, paths, leadTime: 3, review: 1, serviceLevel: 0.95, pack: 12, unitCost: 900, unitMargin: 600 }])
 */
export function proposePurchases(
  items: readonly StockItem[],
  budget = Number.POSITIVE_INFINITY,
): readonly PurchaseProposal[] {
  if (!(budget >= 0)) throw new RangeError('the budget is below 0')
  const drafts = items.map(draftPurchase)
  const needed = drafts.reduce((sum, { proposal }) => sum + proposal.cost, 0)
  if (needed <= budget) return drafts.map(({ proposal }) => proposal)
  const bought = new Array<number>(items.length).fill(0)
  let left = budget
  const offers = drafts.flatMap((draft, index) => nextOffer(draft, index, 0) ?? [])
  while (offers.length > 0) {
    let best = 0
    for (let k = 1; k < offers.length; k++) if (offers[k]!.worth > offers[best]!.worth) best = k
    const { index, units, cost } = offers[best]!
    const isPaid = cost <= left
    if (isPaid) {
      left -= cost
      bought[index]! += units
    }
    // A step that is too dear ends its item: the following ones save less.
    const next = isPaid ? nextOffer(drafts[index]!, index, bought[index]!) : undefined
    if (next) offers[best] = next
    else offers.splice(best, 1)
  }
  return drafts.map((draft, index) => {
    const { proposal } = draft
    const to = bought[index]!
    if (to === proposal.units) return proposal
    return withUnits(draft, to, [...proposal.reasons, { code: 'budget', from: proposal.units, to }])
  })
}
