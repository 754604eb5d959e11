import { createHash } from 'node:crypto'
import { type Lang, type LocalizedText, newId, ok, pick, type Result } from '@qianmian/kernel'
import { REMIX_CONSENT, REMIX_MAX_CHARS } from '@qianmian/web/view'
import type { RemixVerdict } from '../compute/gate-remix.ts'
import { record } from '../modules/activity/index.ts'
import { findComment } from '../modules/audience/index.ts'
import { type Brand, findBrand } from '../modules/brands/index.ts'
import { findProduct, type ProductDetail } from '../modules/catalog/index.ts'
import { findPublication } from '../modules/content/index.ts'
import { insertProposal } from '../modules/proposals/index.ts'
import {
  countRemixes,
  countWaitingPosters,
  findRemix,
  findRemixes,
  insertRemix,
  lineageOf,
  MOST_GENERATIONS,
  type Remix,
  type RemixAuthor,
  type RemixKind,
  setJob,
} from '../modules/remixes/index.ts'
import { findWork, type PosterRecipe } from '../modules/works/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { judgeRemix } from './judge-remix.ts'
import { startWork } from './make-work.ts'

/** What a shopper sends. */
export interface RemixDraft {
  readonly kind: RemixKind
  readonly words: string
  /** Empty for somebody who wants no name under it. */
  readonly nickname: string
  readonly isAgreed: boolean
  /** The remix that she started from. */
  readonly parentRemixId?: string
  /** The comment that she asks about. */
  readonly commentId?: string
  /** The poster that she arranges anew. */
  readonly workId?: string
  readonly template?: string
  readonly factIds?: readonly string[]
}

/** Why a remix is not taken: one sentence, and the field that it is about. */
export interface RemixRefusal {
  readonly code: string
  readonly field: 'text' | 'nickname' | 'consent' | 'work'
  readonly message: LocalizedText
}

/** So many may wait on one product; more nobody reads. */
const MOST_WAITING = 200
/** Posters of shoppers that wait in one shop: each is drawn by this machine. */
const MOST_POSTERS = 20

/**
 * The print of a browser's key by which an author finds what is hers. Every shop has another one: shops cannot join them.
 * @example authorPrint(ctx, key) === remix.author
 */
export const authorPrint = (ctx: Pick<Ctx, 'shop'>, key: string): string =>
  createHash('sha256').update(`remix-author/${ctx.shop.id}/${key}`).digest('hex')

/**
 * Takes a shopper's remix: gates first, then a proposal for a person of the shop. What a gate blocks is refused with one
 * sentence and kept nowhere; nothing is shown before somebody has read it. Sent twice by the same author, it counts once.
 */
export async function submitRemix(
  ctx: Ctx,
  productId: string,
  draft: RemixDraft,
  who: RemixAuthor & { readonly author: string },
): Promise<Result<Remix, RemixRefusal>> {
  const product = await findProduct(ctx, { id: productId })
  if (!product) return no('gone', 'text', GONE)
  const checked = await checkDraft(ctx, product, draft)
  if (!checked.ok) return checked
  const { brand, verdict, recipe, parent } = checked.value
  const now = new Date(ctx.clock.now())
  const proposalId = newId('prp', ctx.clock, ctx.randomBytes)
  const publication = await findPublication(ctx, product.id)
  const remix = {
    id: newId('rmx', ctx.clock, ctx.randomBytes),
    productId: product.id,
    kind: draft.kind,
    lang: ctx.locale,
    words: draft.words.trim(),
    arrangement: recipe
      ? {
          format: recipe.format,
          ...(recipe.template ? { template: recipe.template } : {}),
          factIds: recipe.factIds ?? [],
        }
      : null,
    nickname: draft.nickname.trim() || null,
    consent: { version: REMIX_CONSENT.version, lang: ctx.locale, at: now.toISOString() },
    packId: parent?.packId ?? publication?.packId ?? null,
    parentWorkId: draft.kind === 'poster' ? (draft.workId ?? null) : null,
    commentId: draft.commentId ?? null,
    parentRemixId: parent?.id ?? null,
    gates: verdict.gates,
    gate: verdict.gate,
    jobId: null,
    proposalId,
    author: who.author,
    session: who.session ?? null,
    visitor: who.visitor ?? null,
    isSimulated: false,
    createdAt: now,
  }
  try {
    return await inTransaction(ctx, async (ctx) => {
      const { added, remix: kept } = await insertRemix(ctx, remix)
      if (!added) {
        if (kept.state === 'refused') return no('refused-before', 'text', REFUSED_BEFORE)
        return kept.author === who.author ? ok(kept) : no('said-before', 'text', SAID_BEFORE)
      }
      if (recipe) {
        const job = await startWork(
          { ...ctx, actor: { kind: 'system', name: 'remix' } },
          product.id,
          { recipe },
          `remix-${kept.id}`,
        )
        if (!job.ok) throw new NotDrawn(job.error.message)
        await setJob(ctx, kept.id, job.value.id)
      }
      await propose(ctx, kept, product, brand)
      return ok(kept)
    })
  } catch (error) {
    if (error instanceof NotDrawn) return no('not-drawn', 'work', error.sentence)
    throw error
  }
}

/** Rolls the transaction back in which the remix was inserted. */
class NotDrawn extends Error {
  readonly sentence: LocalizedText
  constructor(sentence: LocalizedText) {
    super('the poster of a remix cannot be drawn')
    this.sentence = sentence
  }
}

/** The proposal names nobody and quotes nothing: words and name stand with the remix alone, and go with it. */
async function propose(ctx: Ctx, remix: Remix, product: ProductDetail, brand: Brand | undefined): Promise<void> {
  const { title, reason } = PROPOSED[remix.kind]
  const name = { zh: pick(product.name, 'zh'), en: pick(product.name, 'en') }
  await insertProposal(ctx, {
    id: remix.proposalId ?? '',
    corner: 'user',
    title: { zh: title.zh.replace('…', name.zh), en: title.en.replace('…', name.en) },
    reason,
    action: { kind: 'show-remix', productId: product.id, remixId: remix.id },
    gate: remix.gate,
    risk: remix.gate === 'pass' ? 'low' : 'medium',
    policy: 'ask',
    runId: null,
  })
  await record(ctx, {
    action: 'remix.submit',
    objectType: 'product',
    objectId: product.id,
    summary: { remixId: remix.id, kind: remix.kind, title: product.name },
  })
  await ctx.services.events.append(ctx, [
    {
      id: `${remix.id}-submitted`,
      type: 'remix.submitted',
      occurredAt: remix.createdAt,
      data: { remixId: remix.id, productId: product.id, kind: remix.kind, brandId: brand?.id ?? null },
    },
  ])
}

interface Checked {
  readonly brand: Brand | undefined
  readonly verdict: Extract<RemixVerdict, { taken: true }>
  readonly recipe?: PosterRecipe
  readonly parent?: Remix
}

/** Everything that can be said about a draft before it is kept; the preview asks the same. */
export async function checkDraft(
  ctx: Ctx,
  product: ProductDetail,
  draft: Omit<RemixDraft, 'isAgreed'> & { readonly isAgreed?: boolean },
): Promise<Result<Checked, RemixRefusal>> {
  const words = draft.words.trim()
  const most = REMIX_MAX_CHARS[draft.kind]
  if (words === '' || [...words].length > most)
    return no('length', 'text', { zh: `写一到 ${most} 个字。`, en: `Write one to ${most} characters.` })
  if (draft.isAgreed === false) return no('no-consent', 'consent', NOT_AGREED)
  const parent = draft.parentRemixId ? await findRemix(ctx, draft.parentRemixId) : undefined
  if (draft.parentRemixId && (parent?.productId !== product.id || parent.state !== 'shown'))
    return no('parent-gone', 'text', PARENT_GONE)
  if (parent && (await generation(ctx, parent)) >= MOST_GENERATIONS) return no('line-too-long', 'text', LONG_LINE)
  if (draft.commentId) {
    const comment = await findComment(ctx, draft.commentId)
    if (comment?.productId !== product.id || comment.status !== 'shown') return no('comment-gone', 'text', PARENT_GONE)
  }
  const recipe = draft.kind === 'poster' ? await recipeOf(ctx, product, draft, ctx.locale) : undefined
  if (draft.kind === 'poster' && !recipe) return no('work-gone', 'work', POSTER_GONE)
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const verdict = await judgeRemix(ctx, product, brand, {
    kind: draft.kind,
    lang: ctx.locale,
    words,
    nickname: draft.nickname.trim() || null,
  })
  if (!verdict.taken) return no(verdict.code, verdict.field, verdict.message)
  if (draft.isAgreed !== undefined) {
    if ((await countRemixes(ctx, { productId: product.id })).waiting >= MOST_WAITING) return no('full', 'text', FULL)
    if (recipe && (await countWaitingPosters(ctx)) >= MOST_POSTERS) return no('full', 'work', FULL)
  }
  return ok({ brand, verdict, ...(recipe ? { recipe } : {}), ...(parent ? { parent } : {}) })
}

/** How many remixes stand before one in its line, itself counted. */
async function generation(ctx: Ctx, remix: Remix): Promise<number> {
  const known = new Map<string, Remix>()
  let at: string | null = remix.parentRemixId
  while (at !== null && !known.has(at) && known.size < MOST_GENERATIONS) {
    const [above]: Remix[] = await findRemixes(ctx, [at])
    if (!above) break
    known.set(above.id, above)
    at = above.parentRemixId
  }
  return lineageOf(remix, known).length + 1
}

/** The recipe of a poster that the shop shows, with her words and arrangement in it. */
async function recipeOf(
  ctx: Ctx,
  product: ProductDetail,
  draft: Pick<RemixDraft, 'workId' | 'template' | 'factIds' | 'words'>,
  lang: Lang,
): Promise<PosterRecipe | undefined> {
  const work = draft.workId ? await findWork(ctx, draft.workId) : undefined
  if (work?.state !== 'published' || work.productId !== product.id || work.recipe.kind !== 'poster') return undefined
  if (work.lang !== lang) return undefined
  const { format, campaign } = work.recipe
  return {
    kind: 'poster',
    lang,
    format,
    // A poster of several products is the shop's own composition: hers is of this one.
    ...(campaign && campaign !== 'comparison' && campaign !== 'collection' ? { campaign } : {}),
    ...(draft.template ? { template: draft.template } : {}),
    ...(draft.factIds ? { factIds: draft.factIds } : {}),
    words: { headline: draft.words.trim() },
    seed: 'remix',
  }
}

const no = (code: string, field: RemixRefusal['field'], message: LocalizedText) =>
  ({ ok: false, error: { code, field, message } }) as const

const PROPOSED: Readonly<
  Record<RemixKind, { readonly title: Record<Lang, string>; readonly reason: Record<Lang, string> }>
> = {
  caption: {
    title: { zh: '顾客改写的一句：…', en: "A shopper's words for …" },
    reason: { zh: '顾客同意展示', en: 'The shopper agreed to show it' },
  },
  poster: {
    title: { zh: '顾客重排的海报：…', en: "A shopper's poster of …" },
    reason: { zh: '顾客同意展示，海报由店里画', en: 'The shopper agreed to show it; the shop draws the poster' },
  },
  question: {
    title: { zh: '顾客问店里：…', en: 'A question about …' },
    reason: { zh: '顾客同意展示，可以附上回答', en: 'The shopper agreed to show it; an answer can stand under it' },
  },
}
const GONE: LocalizedText = { zh: '这件商品已经不在了。', en: 'This product is gone.' }
const NOT_AGREED: LocalizedText = {
  zh: '勾上同意再发：不同意就不收，也不留。',
  en: 'Tick the agreement first: without it nothing is taken or kept.',
}
const PARENT_GONE: LocalizedText = {
  zh: '你接着改的那一句已经不在页面上了。从原句改起再发。',
  en: 'The words that you started from are no longer shown. Start from the original.',
}
const LONG_LINE: LocalizedText = {
  zh: '这一句已经改过很多道了。从原句改起再发。',
  en: 'These words were changed many times over. Start from the original.',
}
const POSTER_GONE: LocalizedText = {
  zh: '先选一张页面上的海报再重排。',
  en: 'Choose one of the posters on the page first.',
}
const FULL: LocalizedText = {
  zh: '等着看的已经很多了，过几天再来。',
  en: 'Many are waiting to be read already. Come back in a few days.',
}
const SAID_BEFORE: LocalizedText = {
  zh: '这一句已经有人写过了。换一句。',
  en: 'Somebody has written these words already. Try others.',
}
const REFUSED_BEFORE: LocalizedText = {
  zh: '店里看过这一句，没有放出来。换一句。',
  en: 'The shop has read these words and did not show them. Try others.',
}
