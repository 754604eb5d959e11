/**
 * What a shop learns from reactions: which way of saying it to show (hierarchical Thompson sampling over content features),
 * what may be said of it at any time (anytime-valid tests), what another policy would have earned (off-policy evaluation),
 * and what people prefer (Bradley–Terry).
 * @module
 */

export type { Change } from './bandit/drift.ts'
export { type Applied, applyEvent, createLedger, type Ledger, type Refusal } from './bandit/ledger.ts'
export * from './bandit/options.ts'
export * from './bandit/policy.ts'
export * from './bandit/reward.ts'
export { loadLedger, saveLedger } from './bandit/save.ts'
export * from './bandit/types.ts'
export * from './ope/evaluate.ts'
export type { MeanInterval } from './ope/interval.ts'
export type { DecisionLog, Malformed, TargetPolicy } from './ope/log.ts'
export * from './preference/bradley-terry.ts'
export * from './preference/gate.ts'
export type { Features, Observation } from './preference/observation.ts'
export * from './sequential/leaderboard.ts'
export * from './sequential/lift.ts'
export * from './sequential/rate.ts'
export * from './sequential/ratio-mismatch.ts'
export * from './trigger/underperformers.ts'
