import type { ShopImportView } from '../../../../server/src/contract/types.ts'

export const KINDS = ['products', 'stock', 'customers', 'orders'] as const
export type BringKind = (typeof KINDS)[number]
type Counts = ShopImportView['counts']

export const isOver = (state: ShopImportView['state'] | undefined): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled'

/** Records that are written or would be: new ones, and counts of stock that are other than before. */
export const newsIn = (counts: Counts): number =>
  KINDS.reduce((sum, kind) => sum + counts[kind].created, 0) + counts.stock.changed

/** Records that are here, look different in the file, and stay as they are. */
export const differingIn = (counts: Counts): number =>
  counts.products.changed + counts.customers.changed + counts.orders.changed

/** Which kind is being written, and how far all of it is, from 0 to 1. */
export function progressOf(view: ShopImportView): { kind: BringKind; done: number; all: number; share: number } {
  const all = KINDS.reduce((sum, kind) => sum + view.plan[kind].read, 0)
  const done = KINDS.reduce((sum, kind) => sum + view.done[kind], 0)
  const kind = KINDS.find((one) => view.done[one] < view.plan[one].read) ?? 'orders'
  return { kind, done: view.done[kind], all: view.plan[kind].read, share: all === 0 ? 0 : done / all }
}
