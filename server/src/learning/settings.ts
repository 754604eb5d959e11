import { type LearnOptions, learnOptions } from '@qianmian/learn'
import { ATTRIBUTION_DAYS } from '../modules/decisions/index.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Share of the shoppers who always get the published pack, so that the whole of learning can be measured against it. */
export const HOLDOUT_SHARE = 0.05
export const ATTRIBUTION_MS = ATTRIBUTION_DAYS * DAY_MS
/** What is older than this teaches a shop nothing about its next shopper. */
export const LEARN_FROM_DAYS = 60
/** The most decisions that a policy is made from. */
export const MOST_DECISIONS = 300_000

/**
 * How this shop learns. The engine's `click` is a basket here: a click on a page leads away from it as often as to the
 * product, and words that make people click are easily found. A basket is worth one, a purchase four (one purchase per
 * three to four baskets is usual), a return takes the purchase back and costs half as much again, a complaint costs two.
 */
export const LEARN_OPTIONS: LearnOptions = learnOptions({
  attributionWindowMs: ATTRIBUTION_MS,
  latenessMs: 60 * 60 * 1000,
  weights: { click: 1, purchase: 4, return: -6, complaint: -8 },
})

/**
 * The engine tells delays apart by 32nds of the window, and takes an impression of a minute ago for one that has had no time
 * yet. Baskets come within minutes, so impressions are judged as if they were one such step older: a policy then learns from
 * the last hour too, and only purchases of the last hours are taken for a little rarer than they are, on all variants alike.
 */
export const DELAY_STEP_MS = ATTRIBUTION_MS / 32

/**
 * When outcomes usually come, as shares of the window, until the shop's own have been seen for a whole window: baskets and
 * most purchases on the day itself, returns and complaints from the third day on. Without it the engine takes all delays for
 * equally likely, and a variant of today would seem many times better than one of last week.
 */
export const USUAL_DELAYS: readonly (readonly [outcome: number, fromDay: number, toDay: number, count: number])[] = [
  [0, 0, 0.4, 40],
  [1, 0, 0.4, 28],
  [1, 0.4, 7, 12],
  [2, 3, 14, 30],
  [3, 2, 14, 30],
]
