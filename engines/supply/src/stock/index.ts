export * from './abc-xyz.ts'
export { proposePurchases } from './budget.ts'
export * from './lead-time-demand.ts'
export type { PurchaseProposal, PurchaseReason, StockItem } from './purchase.ts'
