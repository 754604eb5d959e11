import { z } from '@hono/zod-openapi'
import { finding, gateResult, gateStatus, isoTime, lang, localizedText, openText } from './common.ts'

/** Ids of the engines' own tables (templates, scenes, styles): which ones exist is said by `mediaChoices`. */
const rowId = z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/)
const objectId = z.string().min(1).max(80)
const contentHash = z.string().regex(/^[0-9a-f]{64}$/)
/** The same recipe with the same seed gives the same picture or sound; absent, the server draws one. */
const seed = z.string().regex(/^[\w-]{1,40}$/)

export const WORK_KINDS = ['poster', 'render', 'cutout', 'picture', 'speech', 'film', 'storyboard'] as const
export const workKind = z.enum(WORK_KINDS)
export const WORK_STATES = ['draft', 'proposed', 'published', 'withdrawn'] as const
export const workState = z.enum(WORK_STATES)
export const posterFormatId = z.enum(['square', 'portrait', 'fourFive', 'story', 'landscape', 'banner'])
export const campaignKind = z.enum(['launch', 'festival', 'price', 'story', 'comparison', 'collection'])
export const MOVABLE_SLOTS = ['headline', 'subline', 'price', 'facts', 'brand', 'picture'] as const
export const movableSlot = z.enum(MOVABLE_SLOTS)

/** How far a person moved a slot from where the template puts it, in pixels of the poster. The AI label never moves. */
const move = z.strictObject({ dx: z.number().min(-4000).max(4000), dy: z.number().min(-4000).max(4000) })
export const slotMoves = z.strictObject(
  Object.fromEntries(MOVABLE_SLOTS.map((slot) => [slot, move.optional()])) as Record<
    (typeof MOVABLE_SLOTS)[number],
    z.ZodOptional<typeof move>
  >,
)

export const posterRecipe = z.strictObject({
  kind: z.literal('poster'),
  lang,
  format: posterFormatId,
  campaign: campaignKind.optional(),
  /** Out of the templates of `mediaChoices`; absent, the art director of the engine chooses. */
  template: rowId.optional(),
  /** Other products on a poster of the campaign `collection` (one to five) or `comparison` (one), in this order; absent, the engine chooses. */
  productIds: z.array(objectId).min(1).max(5).optional(),
  moves: slotMoves.optional(),
  /** Facts that stand small on it, in this order; absent, the engine chooses. */
  factIds: z.array(objectId).max(3).optional(),
  /** Words of a person instead of the pack's; they pass the same gates: a claim needs a fact. */
  words: z
    .strictObject({
      headline: openText(120).optional(),
      subline: openText(240).optional(),
    })
    .optional(),
  seed: seed.optional(),
})

export const renderRecipe = z.strictObject({
  kind: z.literal('render'),
  scene: rowId,
  angle: rowId,
  seed: seed.optional(),
})

/** Cuts the product out of one of its pictures. */
export const cutoutRecipe = z.strictObject({ kind: z.literal('cutout'), pictureHash: contentHash })

/** A picture by an image model: nobody writes a prompt, the facts and the scene do. */
export const pictureRecipe = z.strictObject({
  kind: z.literal('picture'),
  scene: rowId,
  angle: rowId,
  provider: rowId.optional(),
  seed: seed.optional(),
})

/** Where spoken words come from: a field of the newest pack, or a written piece. */
export const speechSource = z.union([
  z.strictObject({ field: z.enum(['title', 'sellingPoints', 'description', 'adHeadline', 'adBody']) }),
  z.strictObject({ pieceId: objectId }),
])

export const speechRecipe = z.strictObject({
  kind: z.literal('speech'),
  lang,
  /** Absent: the brand's own style, else the one of the category. */
  style: rowId.optional(),
  from: speechSource,
})

const filmFields = {
  lang,
  cut: z.enum(['young', 'story']),
  format: z.enum(['portrait', 'landscape']),
  seconds: z.union([z.literal(15), z.literal(30)]),
  style: rowId.optional(),
  /** A shot list of this product; absent, one is written from the facts. */
  pieceId: objectId.optional(),
  seed: seed.optional(),
}
export const filmRecipe = z.strictObject({ kind: z.literal('film'), ...filmFields })
export const storyboardRecipe = z.strictObject({ kind: z.literal('storyboard'), ...filmFields })

/** How a work is made: plain data, kept with it. */
export const recipe = z
  .discriminatedUnion('kind', [
    posterRecipe,
    renderRecipe,
    cutoutRecipe,
    pictureRecipe,
    speechRecipe,
    filmRecipe,
    storyboardRecipe,
  ])
  .openapi('Recipe')

export const workStart = z.strictObject({
  recipe,
  /** The work that this one is a new version of: same product, same kind. */
  parentId: objectId.optional(),
})

export const exportFormat = z.enum(['png', 'jpeg', 'webp', 'pdf', 'mp4', 'wav', 'mp3'])

/** Words with the time at which they are heard. */
const timedText = z.object({ startMs: z.number(), endMs: z.number(), text: z.string() })
/** A phrase; a reading times every word of it too. */
export const caption = timedText.extend({ words: z.array(timedText).optional() })

/** A generated picture, sound or film. Immutable: a change is a new version with `parentId`. */
export const work = z
  .object({
    id: z.string(),
    productId: z.string(),
    kind: workKind,
    lang: lang.nullable(),
    recipe,
    /** The stored original, inline. */
    url: z.string(),
    mime: z.string(),
    bytes: z.number(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    durationMs: z.number().nullable(),
    /** What it shows or says, for those who cannot see or hear it. */
    alt: localizedText,
    /** Spoken words with their times: speech and films. */
    captions: z.array(caption),
    /** Hashes of pictures and ids of works that went into it. */
    parents: z.array(z.string()),
    parentId: z.string().nullable(),
    /** 1 for the first of its line. */
    version: z.number(),
    gates: z.array(gateResult),
    status: gateStatus,
    state: workState,
    /** The open or last proposal to publish it. */
    proposalId: z.string().nullable(),
    provenance: z.object({
      /** The engine or provider that made it, with its version. */
      engine: z.string(),
      version: z.string(),
      factIds: z.array(z.string()),
      /** What a person should know of how it was made: a fallback, slots that were dropped. */
      notes: z.array(localizedText),
    }),
    /** Formats in which it can be taken out. */
    exports: z.array(exportFormat),
    createdBy: z.string(),
    createdAt: isoTime,
  })
  .openapi('Work')

/** A work being made. It survives a restart of the server. */
export const mediaJob = z
  .object({
    id: z.string(),
    productId: z.string(),
    kind: workKind,
    recipe,
    parentId: z.string().nullable(),
    state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    /** Steps done of `total`; both 0 before it began. */
    done: z.number(),
    total: z.number(),
    /** What it does now. */
    note: localizedText.nullable(),
    /** A small picture of what is there so far. */
    previewUrl: z.string().nullable(),
    /** Why it failed, in one sentence. */
    error: localizedText.nullable(),
    workId: z.string().nullable(),
    createdBy: z.string(),
    createdAt: isoTime,
    startedAt: isoTime.nullable(),
    endedAt: isoTime.nullable(),
  })
  .openapi('MediaJob')

export const jobAnswer = z.object({ job: mediaJob })
export const workList = z.object({ items: z.array(work), jobs: z.array(mediaJob) })
export const jobList = z.object({ items: z.array(mediaJob) })

/** Works over all products of the shop, each with the product that it is of. */
export const shopWorkList = z.object({
  items: z.array(
    work.extend({ product: z.object({ id: z.string(), handle: z.string(), name: localizedText }) }).openapi('ShopWork'),
  ),
  total: z.number(),
})

export const posterDraftStart = z.strictObject({ recipe: posterRecipe })

/** A poster as it would be, drawn at once and kept nowhere. */
export const posterDraft = z
  .object({
    /** Null when no layout holds the words; `lint` then says so. */
    picture: z
      .object({
        mime: z.enum(['image/svg+xml', 'image/webp']),
        /** Base64. */
        data: z.string(),
      })
      .nullable(),
    /** Pixels of the poster itself, which `boxes` and `moves` count in; the picture may be smaller. */
    width: z.number(),
    height: z.number(),
    template: rowId.nullable(),
    /** Templates that can hold these slots in this format. */
    templates: z.array(z.object({ id: rowId, name: localizedText })),
    boxes: z.array(
      z.object({
        slot: z.string(),
        movable: z.boolean(),
        x: z.number(),
        y: z.number(),
        width: z.number(),
        height: z.number(),
      }),
    ),
    /** The words as they stand on it. */
    words: z.object({ headline: z.string(), subline: z.string() }),
    /** What the layout check found. */
    lint: z.array(finding),
    /** What the text gates found in a person's words. */
    gates: z.array(gateResult),
    status: gateStatus,
    /** Slots that the template has no room for. */
    dropped: z.array(z.string()),
  })
  .openapi('PosterDraft')

const choice = z.object({ id: z.string(), name: localizedText })
const speechSourceChoice = z.object({
  from: speechSource,
  name: localizedText,
  /** How it begins, in each language. */
  excerpt: localizedText,
})
const filmChoices = z.object({
  cuts: z.array(choice),
  formats: z.array(choice.extend({ width: z.number(), height: z.number() })),
  seconds: z.array(z.number()),
  styles: z.array(choice),
  /** Shot lists of this product. */
  pieces: z.array(z.object({ id: z.string(), name: localizedText, createdAt: isoTime })),
})

/** What can be made of a product here and now. A kind that is null cannot be made. */
export const mediaChoices = z
  .object({
    kinds: z.array(workKind),
    /** Why a kind cannot be made of this product, where a person can do something about it. */
    missing: z.array(z.object({ kind: workKind, reason: localizedText })),
    langs: z.array(lang),
    poster: z
      .object({
        formats: z.array(choice.extend({ width: z.number(), height: z.number() })),
        campaigns: z.array(choice),
        /** What each is made for; `posterDraft` says which of them suit the words. */
        templates: z.array(choice.extend({ campaigns: z.array(campaignKind) })),
      })
      .nullable(),
    render: z.object({ scenes: z.array(choice), angles: z.array(choice) }).nullable(),
    cutout: z
      .object({ pictures: z.array(z.object({ hash: z.string(), url: z.string(), alt: localizedText })) })
      .nullable(),
    picture: z.object({ providers: z.array(choice), scenes: z.array(choice), angles: z.array(choice) }).nullable(),
    speech: z
      .object({
        styles: z.array(choice),
        /** The style that speaks when none is chosen. */
        style: z.string(),
        /** Whether that is the brand's own choice or follows from the category. */
        styleOf: z.enum(['brand', 'category']),
        sources: z.array(speechSourceChoice),
        /** What kind of voice speaks, in words. */
        engine: localizedText,
      })
      .nullable(),
    film: filmChoices.nullable(),
    storyboard: filmChoices.nullable(),
  })
  .openapi('MediaChoices')

/** A brand's own voice style; null gives the choice back to the category. */
export const brandStyle = z.strictObject({ style: rowId.nullable() }).openapi('BrandStyle')
