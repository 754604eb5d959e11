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
        /** What stands before the language in the shop's addresses: nothing, or `/@slug`. */
        prefix: z.string(),
      }),
    ),
    model: z.object({ configured: z.boolean(), label: z.string() }),
    /** A MapLibre style that the browser loads for the tower's maps; null where they are drawn only. */
    mapStyleUrl: z.url({ protocol: /^https?$/ }).nullable(),
    version: z.string(),
  })
  .strict()
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
    /** Remixes of shoppers that nobody of the shop has read. */
    /** Orders to ship, returns to deal with, money to move. */
    ordersToDo: z.number(),
    waitingRemixes: z.number(),
    /** Approved or rejected since midnight in the shop's time zone. */
    decidedToday: z.number(),
    /** How long an approval can be undone, in days. */
    undoDays: z.number(),
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

export const shopSettings = z
  .object({
    name: localizedText,
    /** ISO 4217. */
    currency: z.string(),
    /** Prices are held in the currency, so it is fixed once there are products. */
    currencyIsFixed: z.boolean(),
    undoDays: z.number(),
    promise: localizedText,
    navigation: z.array(z.string()),
    /** Whether rewrites are tried, and losers stopped, without asking. */
    variants: z.enum(['auto', 'ask']),
    /** Whether places of some recommendations are swapped by chance. */
    explore: z.enum(['on', 'off']),
    /** IANA name; "today" is a day there. */
    timeZone: z.string(),
  })
  .openapi('ShopSettings')

const shopName = z.string().trim().max(60)

export const changeShopSettings = z
  .object({
    name: z.strictObject({ zh: shopName.optional(), en: shopName.optional() }).optional(),
    currency: z.string().max(3).optional(),
    timeZone: z.string().max(60).optional(),
    undoDays: z.number().int().min(1).max(365).optional(),
    promise: localizedText.optional(),
    navigation: z.array(z.string().max(60)).max(20).optional(),
    variants: z.enum(['auto', 'ask']).optional(),
    explore: z.enum(['on', 'off']).optional(),
  })
  .strict()
  .openapi('ChangeShopSettings')

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
  .object({
    email: z.string(),
    name: z.string(),
    role: z.enum(['owner', 'editor', 'viewer']),
    /** Invited, and not come in yet. */
    isInvited: z.boolean(),
  })
  .openapi('Member')
export const invite = z
  .object({
    email: z.email().max(200),
    name: z.string().trim().min(1).max(80),
    role: z.enum(['owner', 'editor', 'viewer']),
  })
  .strict()

/** `link` is null when nothing has to be handed over: a member with a key of her own got another role. */
export const invited = z.object({ link: z.string().nullable() }).openapi('Invited')

export const comment = z.object({
  id: z.string(),
  product: z.object({ id: z.string(), name: localizedText }),
  nickname: z.string(),
  body: z.string(),
  status: z.enum(['waiting', 'shown', 'refused']),
  createdAt: isoTime,
})
