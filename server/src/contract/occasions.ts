import { z } from '@hono/zod-openapi'
import { isoTime, localizedText, spans } from './common.ts'

export const region = z.enum(['CN', 'EU', 'US'])

/** An occasion on its day, with the time around it. */
export const occasion = z
  .object({
    id: z.string(),
    name: localizedText,
    class: z.enum(['festival', 'solar-term', 'shopping', 'family', 'school', 'season']),
    /** YYYY-MM-DD; `from` and `to` are the days on which it is in people's minds. */
    day: z.string(),
    from: z.string(),
    to: z.string(),
    phase: z.enum(['over', 'tail', 'day', 'lead', 'ahead']),
    inDays: z.number(),
    values: z.array(localizedText),
    taboos: z.array(localizedText),
    /** False on days of mourning. */
    isSold: z.boolean(),
    isChosen: z.boolean(),
  })
  .openapi('Occasion')

export const occasionYear = z
  .object({
    year: z.number(),
    region,
    today: z.string(),
    occasions: z.array(occasion),
    /** Statutory holidays exist only after the notice of the State Council. */
    statutory: z.object({
      isPublished: z.boolean(),
      days: z.array(z.object({ day: z.string(), name: z.string(), isWork: z.boolean() })),
    }),
  })
  .openapi('OccasionYear')

/** One name on the way from a fact to an occasion or topic. `source` marks a step that rests on an imported triple. */
export const pathPoint = z.object({
  text: localizedText,
  by: localizedText.optional(),
  kind: z.enum(['fact', 'node', 'goal']),
  source: z.string().optional(),
})

export const fit = z.object({ factId: z.string(), score: z.number(), path: z.array(pathPoint) })

export const fittingProduct = z
  .object({
    product: z.object({
      id: z.string(),
      handle: z.string(),
      name: localizedText,
      category: z.string(),
      pictureUrl: z.string().nullable(),
    }),
    score: z.number(),
    fits: z.array(fit),
    green: z
      .object({
        level: z.enum(['none', 'manner', 'attribute', 'certified']),
        lines: z.array(z.object({ factId: z.string(), zh: spans, en: spans })),
      })
      .optional(),
  })
  .openapi('FittingProduct')

export const occasionProducts = z
  .object({
    id: z.string(),
    openings: z.object({ zh: z.array(z.string()), en: z.array(z.string()) }),
    looked: z.number(),
    total: z.number(),
    fitting: z.number(),
    items: z.array(fittingProduct),
    left: z.object({ forbidden: z.number(), 'other-season': z.number(), 'no-fact': z.number() }),
  })
  .openapi('OccasionProducts')

export const plan = z.object({ isChosen: z.boolean() }).strict()

export const topicState = z.enum(['new', 'allowed', 'refused', 'expired'])
const topicClass = z.object({ id: z.string(), name: localizedText, words: z.array(z.string()) })

export const topic = z
  .object({
    id: z.string(),
    feedId: z.string().nullable(),
    source: z.string(),
    title: z.string(),
    summary: z.string(),
    url: z.string().nullable(),
    publishedAt: isoTime.nullable(),
    expiresAt: isoTime,
    state: topicState,
    /** What the safe list said when it came. */
    judgement: z.object({
      decision: z.enum(['allow', 'refuse', 'person']),
      reason: localizedText,
      safe: topicClass.optional(),
      denied: topicClass.optional(),
    }),
    decidedBy: z.string().nullable(),
    decidedAt: isoTime.nullable(),
    note: z.string().nullable(),
    createdAt: isoTime,
  })
  .openapi('Topic')

export const topicPage = z.object({
  counts: z.object({ new: z.number(), allowed: z.number(), refused: z.number(), expired: z.number() }),
  items: z.array(topic),
})

export const topicDecision = z
  .object({ decision: z.enum(['allow', 'refuse']), note: z.string().max(500).optional() })
  .strict()

export const topicProducts = z
  .object({
    topic,
    looked: z.number(),
    total: z.number(),
    items: z.array(fittingProduct),
    withoutEvidence: z.number(),
  })
  .openapi('TopicProducts')

const rowProblem = z.object({
  line: z.number().optional(),
  column: z.string().optional(),
  code: z.string(),
  message: localizedText,
})

export const topicUpload = z.object({ read: z.number(), added: z.number(), problems: z.array(rowProblem) })

export const feed = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string(),
    isOn: z.boolean(),
    readAt: isoTime.nullable(),
    nextReadAt: isoTime,
    failures: z.number(),
    problem: localizedText.nullable(),
    found: z.number(),
    createdBy: z.string(),
    createdAt: isoTime,
  })
  .openapi('TopicFeed')

export const feedAdd = z.object({ url: z.string().trim().min(1).max(1000) }).strict()
export const feedSteer = z.object({ action: z.enum(['on', 'off', 'read']) }).strict()

export const tripleFile = z
  .object({ id: z.string(), name: z.string(), rows: z.number(), createdBy: z.string(), createdAt: isoTime })
  .openapi('TripleFile')

export const tripleUpload = z.object({ id: z.string().nullable(), taken: z.number(), problems: z.array(rowProblem) })
