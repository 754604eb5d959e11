export { candidatesFrom } from './candidates.ts'
export { type Complement, complementsOf } from './complements.ts'
export { INTENTS } from './intents.data.ts'
export { type PhraseContext, phraseReason } from './phrase.ts'
export { planPage } from './plan-page.ts'
export { factsFor } from './reasons.ts'
export { type ScoredIntent, scoreIntents } from './score-intents.ts'
export type {
  Block,
  BlockForm,
  BlockKind,
  CandidateRequest,
  CandidateSource,
  Intent,
  Moment,
  PageContext,
  PageItem,
  PagePlan,
  PageProduct,
  Reason,
  Season as PageSeason,
  Slot,
  Surface,
  Weather,
} from './types.ts'
