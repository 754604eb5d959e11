/**
 * Facts to plan to text, in Chinese and English from one plan, every span with its facts.
 * @module
 */
export { CHANNELS, channel } from './channels.data.ts'
export type { Entry, Role, When } from './lexicon/entry.ts'
export { LEXICON } from './lexicon/index.ts'
export { createNoveltyMemory, grams, type NoveltyMemory } from './novelty-memory.ts'
export { type PlanInput, planListing } from './plan-listing.ts'
export { descriptionLength, LENGTH_BAND } from './rank.ts'
export { fits, measure } from './text-limit.ts'
export * from './types.ts'
export { ENGINE, type NothingToWrite, writeListing } from './write-listing.ts'
