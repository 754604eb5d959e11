import type { RemixesView } from '@qianmian/web/view'
import { countRemixes, likedCaption, listRemixes, reactionCounts } from '../modules/remixes/index.ts'
import type { Work } from '../modules/works/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import type { PageRequest } from '../storefront/page-request.ts'
import { type LikedRemix, remixesView } from '../storefront/remixes.ts'
import type { ShownProduct } from '../storefront/snapshot.ts'
import { phraseChoices } from './poster-phrases.ts'
import { withParents } from './read-remixes.ts'
import { posterOfRemix } from './show-remix.ts'

const MOST_SHOWN = 12
const MOST_FACTS = 8

/** Shoppers' words on a product page: only what a person of the shop let through. */
export async function remixesOn(ctx: Ctx, request: PageRequest, product: ShownProduct): Promise<RemixesView> {
  const { detail, pack } = product
  const all = await listRemixes(ctx, { state: 'shown', productIds: [detail.id], limit: MOST_SHOWN })
  const posters = new Map<string, Work>()
  for (const remix of all) {
    if (remix.kind !== 'poster') continue
    const { work } = await posterOfRemix(ctx, remix)
    if (work) posters.set(remix.id, work)
  }
  const items = all.filter(({ kind, id }) => kind !== 'poster' || posters.has(id))
  const packLikes = pack ? ((await reactionCounts(ctx, 'pack', [pack.id]))[pack.id] ?? 0) : 0
  return remixesView(request, product, {
    items,
    total: all.length < MOST_SHOWN ? items.length : (await countRemixes(ctx, { productId: detail.id })).shown,
    known: await withParents(ctx, all),
    posters,
    likes: await reactionCounts(
      ctx,
      'remix',
      items.map(({ id }) => id),
    ),
    packLikes,
    facts: phraseChoices(detail, request.lang, today(ctx))
      .slice(0, MOST_FACTS)
      .map(({ factId, text }) => ({ id: factId, text })),
  })
}

/** The newest remix that somebody likes, in the language of a page. */
export const likedRemix = (ctx: Ctx, lang: 'zh' | 'en'): Promise<LikedRemix | undefined> => likedCaption(ctx, lang)
