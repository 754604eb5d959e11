/**
 * Prices: what they may depend on, what holds them back, what they may be compared with, and how they are found.
 * @module
 */

export { type BasketLine, type BasketWeek, pricesFromBaskets } from './elasticity/baskets.ts'
export { type ElasticityOptions, estimateElasticities } from './elasticity/estimate.ts'
export type {
  ElasticityProduct,
  ElasticityReport,
  ProductElasticity,
  SalesWeek,
  Unidentified,
} from './elasticity/types.ts'
export { breaks, brokenBy, faultOf } from './guard/audit.ts'
export type { Bound } from './guard/bounds.ts'
export type { Conflict } from './guard/conflicts.ts'
export { type Clamp, type GuardedPrice, guardChecked, guardPrice } from './guard/guard.ts'
export { type CompetitorLimits, checkLimits, type GuardRule, type PriceLimits, WEEK_MS } from './guard/limits.ts'
export { type CompetitorPrice, type Exactly, type PriceInputs, priceInputs } from './inputs/price-inputs.ts'
export { type InputError, readPriceInputs, sayInputError } from './inputs/read-price-inputs.ts'
export { charmEndings, charmLadder, type Endings } from './ladder/charm.ts'
export { type LadderOutcome, type LadderPlan, priceLadder } from './ladder/price-ladder.ts'
export type { LadderLimit, LadderLimits, LadderProduct, LadderRequest, PricePoint } from './ladder/problem.ts'
export { type Belief, type BeliefPrior, beliefOf, type DemandSums } from './learn/belief.ts'
export { type LookaheadOptions, lookaheadPolicy } from './learn/lookahead.ts'
export { greedyPolicy, holdPolicy } from './learn/plain-policies.ts'
export { type PriceTrial, planTrial, type TrialPeriod } from './learn/plan-trial.ts'
export type { MoveLimits, PolicyMarket, PricingPolicy } from './learn/policy.ts'
export { type ThompsonOptions, thompsonPolicy } from './learn/thompson.ts'
export { type AttachRate, attachRates, type BasketCounts } from './markdown/attach-rates.ts'
export { type Bundle, type BundleLimits, type BundlePair, bundleGain, chooseBundles } from './markdown/bundles.ts'
export { demandTable } from './markdown/demand.ts'
export { type Clearance, type ClearancePlan, fixedPriceValue, planClearance } from './markdown/markdown.ts'
export { drawBeta } from './math/beta.ts'
export { appendEntry, emptyLedger, type LedgerEntry, type PriceLedger } from './reference/ledger.ts'
export {
  lowestShown,
  lowestTransacted,
  type NoReference,
  type ReferencePrice,
  type ReferenceRule,
  type StrikeThrough,
  strikeThrough,
} from './reference/reference-price.ts'
export { type BasketLaw, drawBaskets, makeBasketLaw, naiveRate } from './simulate/baskets.ts'
export { clairvoyant, type Market, makeMarkets, profitAt } from './simulate/markets.ts'
export { type MadePanel, type PanelOptions, simulatePanel } from './simulate/panel.ts'
export { lostShare } from './simulate/play.ts'
