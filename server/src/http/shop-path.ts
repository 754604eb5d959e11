import type { Context } from 'hono'
import type { App } from '../app.ts'
import type { Shop } from '../modules/shops/index.ts'
import type { Env } from './request.ts'

/** Where shops answer: the first at `/`, every other below `/@slug`. */
export const SHOP_PATTERNS = ['', '/:at{@[^/]+}'] as const
/** The same in the API document's way of writing. */
export const SHOP_PATHS = ['', '/{at}'] as const

export interface FoundShop {
  readonly shop: Shop
  /** What stands before the language in the shop's addresses: nothing, or `/@slug`. */
  readonly prefix: string
}

/** What stands before the language in a shop's addresses. */
export async function prefixOf(app: App, shop: Pick<Shop, 'id' | 'slug'>): Promise<string> {
  return (await app.shops())[0]?.id === shop.id ? '' : `/@${shop.slug}`
}

/**
 * The shop that a path names. The first shop has one address only: asked for by `/@slug`, it answers with the way there.
 * @returns undefined when there is no such shop
 */
export async function shopOfPath(app: App, c: Context<Env>): Promise<FoundShop | Response | undefined> {
  const shops = await app.shops()
  const at = c.req.param('at')
  if (at === undefined) return shops[0] && { shop: shops[0], prefix: '' }
  const shop = shops.find((candidate) => candidate.slug === at.slice(1))
  if (!shop) return undefined
  if (shop.id !== shops[0]?.id) return { shop, prefix: `/@${shop.slug}` }
  const { pathname, search } = new URL(c.req.url)
  const rest = pathname.replace(/^\/[^/]*/, '')
  // A path of two slashes would name another host.
  return c.redirect(`${rest === '' || rest.startsWith('//') ? '/' : rest}${search}`, 308)
}
