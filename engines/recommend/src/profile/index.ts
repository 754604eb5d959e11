export { CONCEPTS, type Concept, type ConceptKind, conceptIds, conceptName, conceptOfId, foldText } from './concepts.ts'
export {
  EVENT_KINDS,
  type EvidenceRef,
  HALF_LIFE_MS,
  type Horizon,
  type InterestEvent,
  type InterestEventKind,
} from './event.ts'
export { becauseOf, type ExplainedInterest, explainGuesses, explainInterests, labelOf, type Names } from './explain.ts'
export type { Interest } from './interests.ts'
export { MANNERS, type Manner, type MannerEstimate } from './manner.ts'
export {
  type ConsentedProfile,
  type EventCounts,
  type InterestProfile,
  type SessionProfile,
  sessionProfile,
  updateProfile,
} from './profile.ts'
export { type Affinity, affinities, affinity, mannerOf, type StandingInterest, stageOf, topInterests } from './read.ts'
export {
  allowRegion,
  eraseProfile,
  exportProfile,
  giveConsent,
  type ProfileProblem,
  readProfile,
  restoreInterest,
  strikeInterest,
  strikeRegion,
  switchProfile,
  unhideProduct,
  withdrawConsent,
  writeProfile,
} from './rights.ts'
export { EMISSION, STAGES, type Stage, type StageEstimate } from './stage.ts'
export {
  FACETS,
  type Facet,
  type PriceBand,
  type PriceBands,
  priceBands,
  type Traits,
  traitName,
  traitsOf,
} from './traits.ts'
