import { type LocalizedText, ok, type Result, spansText, worstStatus } from '@qianmian/kernel'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct, type ProductDetail, productFacts } from '../modules/catalog/index.ts'
import { findPack, findPublication, insertPack, type ListingPack } from '../modules/content/index.ts'
import { listVariants, type VariantFeatures } from '../modules/variants/index.ts'
import { type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import type { JobContext } from '../platform/jobs/job-queue.ts'
import { startVariant } from './start-variant.ts'
import { deriveFeatures } from './variant-features.ts'
import { writePack } from './write-pack.ts'

export const VARIANT_JOB = 'write-variants'
export const CANDIDATES = 3
/** Texts that are written for one candidate that is unlike the others; most differ in the first few. */
const TRIES = 8
const INTENTS = ['emotional', 'rational', 'action'] as const

/** What the job is told. */
export interface VariantOrder {
  readonly productId: string
  readonly count: number
  /** Candidates that do not have this are thrown away. */
  readonly change?: { readonly feature: string; readonly to: string }
  readonly reason?: LocalizedText
}

/** Asks for other ways of presenting a product: written in the background, gated, proposed. */
export async function requestVariants(ctx: Ctx, order: VariantOrder): Promise<Result<true, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const product = await findProduct(ctx, { id: order.productId })
  if (!product) return refuse('not-found')
  if (!(await findPublication(ctx, product.id)))
    return refuse('unprocessable', {
      zh: '先发布一份内容包，才有可比的。',
      en: 'Publish a pack first, so that there is something to compare with.',
    })
  return inTransaction(ctx, async (ctx) => {
    await record(ctx, {
      action: 'variant.ask',
      objectType: 'product',
      objectId: product.id,
      summary: { count: order.count, title: product.name },
    })
    await ctx.services.jobs.enqueue(
      VARIANT_JOB,
      { ...order, shopId: ctx.shop.id, askedAt: ctx.clock.now() },
      { singletonKey: product.id, db: ctx.db },
    )
    return ok(true)
  })
}

/**
 * The job: writes candidates that differ from what is shown and from one another in at least one structured parameter, and
 * proposes each. A job that was killed goes on with those that are missing.
 * @param askedAt candidates since then are this job's
 */
export async function continueVariants(
  ctx: Ctx,
  order: VariantOrder & { readonly askedAt: number },
  signal: AbortSignal,
  confirm: JobContext['confirm'] = async () => {},
): Promise<void> {
  const product = await findProduct(ctx, { id: order.productId })
  const publication = await findPublication(ctx, order.productId)
  const published = publication && (await findPack(ctx, publication.packId))
  if (!product || !published) return
  const facts = productFacts(product, ctx.shop.currency, today(ctx))
  const known = await listVariants(ctx, { productIds: [product.id], states: ['proposed', 'running', 'paused'] })
  const taken = new Set([keyOf(deriveFeatures(published, facts)), ...known.map(({ features }) => keyOf(features))])
  let done = known.filter(
    ({ origin, createdAt }) => origin === 'rewrite' && createdAt.getTime() >= order.askedAt,
  ).length
  for (let attempt = 0; attempt < order.count * TRIES && done < order.count; attempt++) {
    if (signal.aborted) return
    const pack = await writeCandidate(
      ctx,
      product,
      `${order.askedAt}/${attempt}`,
      INTENTS[attempt % INTENTS.length],
      signal,
    )
    if (!pack || worstStatus(pack.gates) === 'block') continue
    const features = deriveFeatures(pack, facts)
    const { change } = order
    if (change && features[change.feature] !== change.to) continue
    if (taken.has(keyOf(features)) || isSameText(pack, published)) continue
    const started = await inTransaction(ctx, async (ctx) => {
      await confirm(ctx.db)
      await insertPack(ctx, pack)
      return startVariant(ctx, {
        productId: product.id,
        packId: pack.id,
        origin: 'rewrite',
        ...(order.reason ? { reason: order.reason } : {}),
      })
    })
    if (!started.ok) {
      ctx.log.info({ product: product.handle, reason: started.error.code }, 'a candidate was not proposed')
      continue
    }
    taken.add(keyOf(features))
    done += 1
  }
  if (done < order.count)
    ctx.log.info({ product: product.handle, wanted: order.count, written: done }, 'fewer ways of saying it were found')
}

async function writeCandidate(
  ctx: Ctx,
  product: ProductDetail,
  seed: string,
  intent: (typeof INTENTS)[number] | undefined,
  signal: AbortSignal,
): Promise<ListingPack | undefined> {
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  // The page shows works, not the pack's posters: another text needs none of its own.
  const options = { seed, posters: false, writer: 'auto' as const, ...(intent ? { intent } : {}) }
  const written = await writePack(ctx, { product, brand, runId: null, options, signal })
  return written.ok ? written.value : undefined
}

const keyOf = (features: VariantFeatures): string => JSON.stringify(Object.entries(features).sort())

const isSameText = (a: ListingPack, b: ListingPack): boolean =>
  spansText(a.zh.adHeadline) === spansText(b.zh.adHeadline) &&
  spansText(a.zh.description.flat()) === spansText(b.zh.description.flat())
