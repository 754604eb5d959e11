/**
 * Facts to plan to text, Chinese and English, every span with its facts.
 * @module
 */
export { CHANNELS } from './channels.data.ts'
export { createNoveltyMemory, type NoveltyMemory } from './novelty-memory.ts'
export { chooseFacts, type FactPlan, type Tellable } from './choose-facts.ts'
export { fits, measure } from './text-limit.ts'
export { type ChannelLimits, type CopyBrief, type Intent, intentOf, type TextLimit } from './types.ts'
export { COPY_VERSION, type WrittenListing, writeListing } from './write-listing.ts'
