import type { SupplyView } from '../../../../server/src/contract/types.ts'
import type { Settle } from './use-settle.ts'

export interface TransferLane {
  readonly from: string
  readonly to: string
  readonly units: number
  /** Something on it waits for a decision. */
  readonly isOpen: boolean
}

/** Transfers by lane: what goes between the same two places is one arc. */
export function lanesOf(view: SupplyView, settle: Settle): TransferLane[] {
  const lanes = new Map<string, TransferLane>()
  for (const transfer of view.transfers) {
    const { fromLocationId: from, toLocationId: to } = transfer
    const status = settle.statusOf(transfer.proposalId, transfer.status)
    if (!from || !to || (status !== 'open' && status !== 'approved' && status !== 'later')) continue
    const known = lanes.get(`${from} ${to}`)
    lanes.set(`${from} ${to}`, {
      from,
      to,
      units: (known?.units ?? 0) + transfer.to,
      isOpen: (known?.isOpen ?? false) || status === 'open',
    })
  }
  return [...lanes.values()]
}
