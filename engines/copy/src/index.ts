/**
 * Facts to plan to text, Chinese and English, every span with its facts.
 * @module
 */
export { CHANNELS } from './channels.data.ts'
export { createNoveltyMemory, type NoveltyMemory } from './novelty-memory.ts'
export { type FactPlan, planListing, type Tellable } from './plan-listing.ts'
export { fits, measure } from './text-limit.ts'
export { type ChannelLimits, type CopyBrief, type Intent, intentOf, type TextLimit } from './types.ts'
export { COPY_VERSION, type WrittenListing, writeListing } from './write-listing.ts'
