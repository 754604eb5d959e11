import { z } from '@hono/zod-openapi'
import { isoTime, localizedText } from './common.ts'

/** A rate with an interval that may be looked at all the time. */
const rate = z.object({ rate: z.number(), low: z.number(), high: z.number() })

const product = z.object({
  id: z.string(),
  handle: z.string(),
  name: localizedText,
  pictureUrl: z.string().nullable(),
})

export const VARIANT_ORIGINS = ['published', 'rewrite', 'remix', 'picture'] as const
export const STANDINGS = ['baseline', 'leads', 'unclear', 'trying', 'loses', 'stopped'] as const

const leaderboardRow = rate
  .extend({
    variantId: z.string(),
    product,
    headline: localizedText,
    origin: z.enum(VARIANT_ORIGINS),
    /** How it is said: hook, style, length, lead fact, call to action, picture. Ready to show. */
    traits: z.array(localizedText),
    /** The shopper who agreed to be named, for a remix. */
    credit: z.string().nullable(),
    impressions: z.number(),
    /** Money earned beyond the baseline over the same impressions, returns taken off; null for the baseline itself. */
    earnedMinor: z.number().nullable(),
    standing: z.enum(STANDINGS),
    /** How much more or less than the baseline, as a share of it, where that is decided. */
    lift: z
      .object({ outcome: z.enum(['purchase', 'basket']), mean: z.number(), low: z.number(), high: z.number() })
      .nullable(),
  })
  .openapi('LeaderboardRow')

/** What the learn screen shows. Every figure carries how sure it is; what cannot be said is null or refused in words. */
export const learnView = z
  .object({
    /** True when any figure rests on simulated shoppers. */
    simulated: z.boolean(),
    from: isoTime,
    to: isoTime,
    currency: z.string(),
    /** The week's most valuable lesson as a sentence; null while nothing is sure. */
    lesson: localizedText.nullable(),
    funnel: z.array(
      z.object({ step: z.enum(['visit', 'product', 'basket', 'purchase', 'kept']), sessions: z.number() }),
    ),
    leaderboard: z.object({
      /** What the rate counts: purchases less returns where there are orders, else baskets. */
      outcome: z.enum(['purchase', 'basket', 'click']),
      rows: z.array(leaderboardRow),
      holdoutShare: z.number(),
      /** Sample ratio check: p of the shares that were seen; null while there is too little. */
      ratioP: z.number().nullable(),
    }),
    lift: z
      .object({
        a: localizedText,
        b: localizedText,
        /** Differences in percentage points, by day since the start. */
        days: z.array(z.object({ day: z.number(), mean: z.number(), low: z.number(), high: z.number() })),
        /** First day on which the interval left zero for good; null while it has not. */
        decidedDay: z.number().nullable(),
      })
      .nullable(),
    lessons: z.array(z.object({ sentence: localizedText, products: z.number(), isSure: z.boolean() })),
    whatIf: z.array(
      z.object({
        name: localizedText,
        /** Difference to what was done, in percentage points. */
        answer: z.object({ difference: z.number(), low: z.number(), high: z.number(), ess: z.number() }).nullable(),
        /** Why there is no answer. */
        refusal: localizedText.nullable(),
      }),
    ),
    triangle: z.object({
      enterprise: z.object({ factsChanged: z.number(), approved: z.number(), rejected: z.number() }),
      algorithm: z.object({ written: z.number(), passed: z.number(), decisions: z.number() }),
      user: z.object({ events: z.number(), remixes: z.number(), adopted: z.number() }),
      flows: z.object({ facts: z.number(), events: z.number(), remixes: z.number() }),
      /** The remix that is being tried, if one is. */
      remix: z.object({ credit: z.string(), productId: z.string() }).nullable(),
    }),
    segments: z.array(
      z.object({
        id: z.string(),
        name: localizedText,
        sessions: z.number(),
        basketRate: rate,
        likes: z.array(localizedText),
      }),
    ),
    alarms: z.array(
      z.object({ kind: z.enum(['ratio', 'drift', 'complaints', 'loser', 'bots']), sentence: localizedText }),
    ),
    /** What the order of each surface's recommendations rests on. */
    rankings: z.array(
      z.object({ surface: z.enum(['continue', 'discover']), sentence: localizedText, isLearned: z.boolean() }),
    ),
    /** How much the place of a recommendation does by itself, measured on lists of which two places were swapped by chance. */
    places: z.object({
      /** Whether places are swapped in this shop. */
      isExploring: z.boolean(),
      /** Of the lists, where they are. */
      share: z.number(),
      /** Swapped lists of which one of the two places was taken, and how many of them it takes to say something. */
      swaps: z.number(),
      needed: z.number(),
      /** The chance of a look falls as (place + 1) to the power of minus this. */
      assumed: z.number(),
      measured: z.object({ exponent: z.number(), low: z.number(), high: z.number() }).nullable(),
    }),
    history: z.array(
      z.object({
        at: isoTime,
        sentence: localizedText,
        proposalId: z.string().nullable(),
        earnedMinor: z.number().nullable(),
        /** Done by the shop's rule, without asking anybody. */
        byPolicy: z.boolean(),
      }),
    ),
    /** What the algorithm proposes because of what was learned, and what waits for a person. */
    answers: z.array(z.object({ proposalId: z.string(), title: localizedText, reason: localizedText })),
    /** Whether what passes every gate is tried, and what loses stopped, without asking. */
    policy: z.enum(['ask', 'auto']),
  })
  .openapi('LearnView')

/** Which part of the shop the screen looks at. */
export const learnQuery = z
  .object({
    days: z.coerce.number().int().min(1).max(90).default(14),
    product: z.string().max(120).optional(),
    segment: z.string().max(60).optional(),
  })
  .strict()
