import type { Lang } from '@qianmian/kernel'
import type { Dimension } from './voice-types.ts'

/** How much a standard score of a feature moves a dimension. */
type Weights = Readonly<Record<string, number>>

/**
 * What each dimension rests on, the house's own reading: a class of words weighs most, habits of marks, person and length
 * less. A weight below zero pulls to the other side. Whether they tell texts apart is tested on texts that did not tune
 * them (`dimensions.test.ts`).
 */
export const WEIGHTS: Readonly<Record<Lang, Readonly<Record<Dimension, Weights>>>> = {
  zh: {
    warmth: {
      warm: 1.2,
      you: 0.6,
      we: 0.4,
      self: 0.2,
      particle: 0.2,
      sensory: 0.25,
      technical: -0.5,
      figures: -0.4,
      formal: -0.4,
      deal: -0.2,
    },
    formality: {
      formal: 1.3,
      youFormal: 0.6,
      sentenceLength: 0.3,
      particle: -0.5,
      exclaim: -0.5,
      emoji: -0.3,
      playful: -0.4,
      energy: -0.4,
      you: -0.3,
      tilde: -0.3,
    },
    energy: { energy: 1.2, exclaim: 1, cta: 0.6, sentenceLength: -0.3, clauseLength: -0.2, hedge: -0.2, formal: -0.3 },
    luxury: {
      luxury: 1.4,
      shortClauses: 0.35,
      deal: -0.5,
      cta: -0.3,
      exclaim: -0.3,
      playful: -0.3,
      energy: -0.2,
      figures: -0.2,
    },
    playfulness: {
      playful: 1.2,
      particle: 0.7,
      tilde: 0.5,
      emoji: 0.6,
      question: 0.3,
      exclaim: 0.2,
      formal: -0.3,
      technical: -0.2,
      figures: -0.2,
    },
    technicality: {
      technical: 1.2,
      figures: 0.8,
      units: 0.8,
      bracket: 0.3,
      colon: 0.2,
      semicolon: 0.2,
      sensory: -0.3,
      warm: -0.3,
      particle: -0.2,
    },
  },
  en: {
    warmth: {
      warm: 1.2,
      you: 0.4,
      we: 0.4,
      self: 0.3,
      contraction: 0.2,
      sensory: 0.25,
      technical: -0.5,
      figures: -0.4,
      formal: -0.4,
      deal: -0.2,
    },
    formality: {
      formal: 1.3,
      wordLength: 0.4,
      sentenceLength: 0.3,
      contraction: -0.6,
      exclaim: -0.4,
      playful: -0.4,
      emoji: -0.3,
      energy: -0.3,
      question: -0.2,
    },
    energy: {
      energy: 1.1,
      exclaim: 1,
      orders: 0.4,
      cta: 0.4,
      sentenceLength: -0.35,
      wordLength: -0.2,
      formal: -0.3,
      hedge: -0.2,
    },
    luxury: {
      luxury: 1.4,
      wordLength: 0.3,
      deal: -0.5,
      cta: -0.3,
      exclaim: -0.3,
      playful: -0.3,
      contraction: -0.2,
      figures: -0.2,
      energy: -0.2,
    },
    playfulness: {
      playful: 1.3,
      question: 0.5,
      exclaim: 0.3,
      emoji: 0.5,
      contraction: 0.4,
      ellipsis: 0.2,
      formal: -0.3,
      technical: -0.3,
      figures: -0.2,
    },
    technicality: {
      technical: 1.1,
      figures: 0.8,
      units: 0.7,
      bracket: 0.3,
      semicolon: 0.2,
      colon: 0.2,
      sensory: -0.3,
      warm: -0.3,
      contraction: -0.2,
    },
  },
}

/** Sum of weighted standard scores at which a dimension reads 0.76 (tanh 1). */
export const SCALE = 3.6

/** A standard score counts for a dimension up to here: one loud word must not decide alone. */
export const SCORE_LIMIT = 3
