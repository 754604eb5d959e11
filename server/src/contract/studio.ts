import { z } from '@hono/zod-openapi'
import { isoTime, localizedText } from './common.ts'

export const session = z
  .object({
    person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
    /** True until the person has a password or passkey: the studio then asks for one. */
    needsOwnKey: z.boolean(),
    shops: z.array(
      z.object({
        slug: z.string(),
        name: localizedText,
        role: z.enum(['owner', 'editor', 'viewer']),
        currency: z.string(),
        isDemo: z.boolean(),
      }),
    ),
    model: z.object({ configured: z.boolean(), label: z.string() }),
    version: z.string(),
  })
  .openapi('Session')

export const completeAccount = z
  .object({ name: z.string().trim().min(1).max(80), email: z.email().max(200), password: z.string().min(10).max(200) })
  .strict()

/** Figures of the navigation and of the first sentence. */
export const overview = z
  .object({
    products: z.number(),
    categories: z.record(z.string(), z.number()),
    openProposals: z.object({ pass: z.number(), ask: z.number(), block: z.number() }),
    published: z.number(),
    waitingComments: z.number(),
    decidedToday: z.number(),
    activeRun: z.string().nullable(),
    model: z.object({
      calls: z.number(),
      inputTokens: z.number(),
      outputTokens: z.number(),
      costMicros: z.number(),
      budgetMicros: z.number(),
    }),
    events7Days: z.record(z.string(), z.number()),
  })
  .openapi('Overview')

export const activityRow = z
  .object({
    seq: z.number(),
    at: isoTime,
    actor: z.string(),
    action: z.string(),
    objectType: z.string(),
    objectId: z.string(),
    summary: z.record(z.string(), z.unknown()),
    /** A sentence in both languages, ready to show. */
    sentence: localizedText,
  })
  .openapi('ActivityRow')

export const member = z
  .object({ email: z.string(), name: z.string(), role: z.enum(['owner', 'editor', 'viewer']) })
  .openapi('Member')
export const invite = z
  .object({
    email: z.email().max(200),
    name: z.string().trim().min(1).max(80),
    role: z.enum(['owner', 'editor', 'viewer']),
  })
  .strict()

export const comment = z.object({
  id: z.string(),
  product: z.object({ id: z.string(), name: localizedText }),
  nickname: z.string(),
  body: z.string(),
  status: z.enum(['waiting', 'shown', 'refused']),
  createdAt: isoTime,
})
