import { may } from '../modules/accounts/index.ts'
import { listBrands } from '../modules/brands/index.ts'
import { findProduct, type ProductDetail } from '../modules/catalog/index.ts'
import { insertPack, type ListingPack } from '../modules/content/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { ShownProduct } from '../storefront/snapshot.ts'
import { decideProposal } from './decide-proposals.ts'
import { makeAndShow } from './make-now.ts'
import { propose } from './run-listings.ts'
import { startVariant } from './start-variant.ts'
import { tryPictures } from './try-pictures.ts'
import { writePack } from './write-pack.ts'

/** Ways beside the published one: each by another intent, so that they say it differently. */
const INTENTS = ['rational', 'emotional', 'action'] as const

/**
 * Gives products of the demo shop several ways of saying it and of showing it, by the same road as everything: written from facts, judged by the
 * gates, proposed, approved, and all of it in the record. What a gate does not let through is left out.
 * @param products those that have fewer ways than two are worked on, one of each category before the second of any
 * @param wanted how many products shall have several ways
 * @returns how many have them now
 */
export async function prepareTrials(
  ctx: Ctx,
  products: readonly ShownProduct[],
  wanted: number,
  options: { readonly seed: string; readonly signal?: AbortSignal; readonly onProduct?: (ready: number) => void },
): Promise<number> {
  let ready = products.filter(({ variants }) => variants.length > 1).length
  if (!may(ctx.actor, 'publish')) return ready
  const brands = new Map((await listBrands(ctx)).map((brand) => [brand.id, brand]))
  for (const shown of acrossCategories(products)) {
    if (ready >= wanted || options.signal?.aborted) break
    if (shown.variants.length > 1) continue
    const product = await findProduct(ctx, { id: shown.detail.id })
    if (!product) continue
    const brand = product.brandId ? brands.get(product.brandId) : undefined
    const write = async (intent: (typeof INTENTS)[number]): Promise<ListingPack | undefined> => {
      const seed = `${options.seed}/${intent}`
      const request = {
        product,
        brand,
        options: { intent, posters: false, writer: 'embedded', seed } as const,
        runId: null,
      }
      const written = await writePack(ctx, request)
      return written.ok && written.value.status === 'pass' ? written.value : undefined
    }
    let published = shown.pack !== undefined
    let started = 0
    for (const intent of INTENTS) {
      const pack = await write(intent)
      if (!pack) continue
      if (!published) {
        const proposal = await propose(ctx, product, pack)
        published = proposal !== undefined && (await decideProposal(ctx, proposal, 'approve')).ok
        continue
      }
      if (!(await insertPack(ctx, pack))) continue
      const variant = await startVariant(ctx, { productId: product.id, packId: pack.id, origin: 'rewrite' })
      if (variant.ok && (await decideProposal(ctx, variant.value.proposalId, 'approve')).ok) started += 1
    }
    if (started === 0) continue
    await tryOtherPictures(ctx, product, options.signal)
    ready += 1
    options.onProduct?.(ready)
  }
  return ready
}

/** Pictures that take a second or two to make: the product cut out, and a poster in both languages. Then each is tried in front. */
async function tryOtherPictures(ctx: Ctx, product: ProductDetail, signal?: AbortSignal): Promise<void> {
  const [first] = product.pictures
  if (first?.mediaHash) await makeAndShow(ctx, product.id, { kind: 'cutout', pictureHash: first.mediaHash }, signal)
  for (const lang of ['zh', 'en'] as const)
    await makeAndShow(ctx, product.id, { kind: 'poster', lang, format: 'fourFive', seed: 'trial' }, signal)
  const proposed = await tryPictures(ctx, product.id)
  if (!proposed.ok) return
  for (const id of proposed.value) await decideProposal(ctx, id, 'approve')
}

/** The first of every category, then the second of every one, in the shop's order: whoever comes finds something that is tried. */
function acrossCategories(products: readonly ShownProduct[]): ShownProduct[] {
  const seen = new Map<string, number>()
  return products
    .map((product) => {
      const turn = seen.get(product.detail.category) ?? 0
      seen.set(product.detail.category, turn + 1)
      return { product, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ product }) => product)
}
