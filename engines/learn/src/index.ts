/**
 * What a shop learns from reactions: which way of saying it to show (hierarchical Thompson sampling over content features),
 * what may be said of it at any time (anytime-valid tests), what another policy would have earned (off-policy evaluation),
 * and what people prefer (Bradley–Terry).
 * @module
 */
export { createLedger, applyEvent, type Ledger, type Applied, type Refusal } from './bandit/ledger.ts'
export { saveLedger, loadLedger } from './bandit/save.ts'
export * from './bandit/options.ts'
export * from './bandit/policy.ts'
export * from './bandit/reward.ts'
export * from './bandit/types.ts'
export type { Change } from './bandit/drift.ts'
