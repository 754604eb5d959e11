/**
 * Facts to plan to text, in Chinese and English from one plan, every span with its facts.
 * @module
 */
export * from './bank/index.ts'
export { CHANNELS, channel } from './channels.data.ts'
export { translateValue } from './glossary.ts'
export * from './kinds/index.ts'
export { type Entry, type Role, specificity, surfaces, type When } from './lexicon/entry.ts'
export { type Bank, bankOf, entriesForFact, LEXICON, type Setting } from './lexicon/index.ts'
export {
  fixedWords,
  frameBody,
  type LexiconFinding,
  type LexiconFindingKind,
  type LintOptions,
  lintLexicon,
} from './lexicon/lint-lexicon.ts'
export {
  createNoveltyMemory,
  type FramePrints,
  framePrint,
  grams,
  type NoveltyMemory,
  noveltyOf,
} from './novelty-memory.ts'
export { OCCASIONS_WITH_LINES, type OccasionBrief, occasionLines } from './occasion.ts'
export { type PlanInput, planListing } from './plan-listing.ts'
export { descriptionLength, LENGTH_BAND } from './rank.ts'
export { fits, measure } from './text-limit.ts'
export * from './types.ts'
export * from './voice/index.ts'
export { ENGINE, type NothingToWrite, writeListing } from './write-listing.ts'
