import { randomUUID } from 'node:crypto'
import type { InterestProfile, PageContext, Surface } from '@qianmian/recommend'
import type { ProductView } from '@qianmian/web/view'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Audience } from '../audience/audience.ts'
import type { Person } from '../audience/people.ts'
import type { Asked, ShopAudience } from '../audience/shop-audience.ts'
import type { Ctx } from '../platform/ctx.ts'
import { momentOf } from '../storefront/moment.ts'
import type { PageRequest } from '../storefront/page-request.ts'
import type { Planned } from '../storefront/plan-sections.ts'
import { relatedRows } from '../storefront/related.ts'
import type { ShownProduct } from '../storefront/snapshot.ts'
import type { Env } from './request.ts'

const VISITOR = /^[\w-]{8,64}$/

/** The number of the device that asks, whether or not she agrees any more. */
export const numberOf = (c: Context<Env>): string | undefined => getCookie(c, 'visitor')?.match(VISITOR)?.[0]

/** Who asks, if she agreed to be known again; nobody otherwise, whatever cookie is there. */
export function visitorOf(c: Context<Env>): string | undefined {
  return getCookie(c, 'consent') === 'granted' ? numberOf(c) : undefined
}

/** A person for whom pages may be made: known, and not switched off. */
export interface Asker {
  readonly visitor: string
  readonly person: Person
}

/** @returns undefined for a stranger: the page is then the one for everybody */
export async function askerOf(audience: Audience, ctx: Ctx, visitor: string | undefined): Promise<Asker | undefined> {
  if (visitor === undefined) return undefined
  const person = await audience.person(ctx, visitor)
  return person?.profile.on && person.profile.counts.taken > 0 ? { visitor, person } : undefined
}

/** Notes a look before the page is made, so that the page knows it. @returns the id under which the browser reports it again */
export async function noteLook(audience: Audience, ctx: Ctx, visitor: string, productId: string): Promise<string> {
  const id = randomUUID()
  await audience.take(ctx, [{ id, act: 'view', atMs: ctx.clock.now(), session: id, visitor, product: productId }])
  return id
}

/** A plan for a surface with what it takes to draw it. */
export async function planFor(
  audience: Audience,
  ctx: Ctx,
  request: PageRequest,
  surface: Surface,
  asker: Asker | undefined,
  more: Pick<PageContext, 'around' | 'search'> = {},
): Promise<Planned> {
  const shop = await audience.of(ctx)
  const plan = await audience.plan(ctx, surface, asker ?? {}, {
    ...more,
    moment: momentOf(request.snapshot, request.now),
    // The same person sees the same page all day, and another one the next.
    seed: `${request.snapshot.isoDate}/${asker?.visitor ?? ''}`,
  })
  return { plan, names: shop.catalogue.names, product: (id) => shownIn(request, shop, id) }
}

/** A product of the request's own snapshot: the audience may be a moment ahead or behind. */
function shownIn(request: PageRequest, shop: ShopAudience, id: string): ShownProduct | undefined {
  const handle = shop.catalogue.byId(id)?.shown.detail.handle
  const product = handle === undefined ? undefined : request.snapshot.byHandle.get(handle)
  return product?.detail.id === id ? product : undefined
}

/** What stands below a product: things to go with it, where visits go on, and for a person what she has not seen. */
export async function relatedFor(
  audience: Audience,
  ctx: Ctx,
  request: PageRequest,
  product: ShownProduct,
  asker: Asker | undefined,
): Promise<ProductView['related']> {
  const shop = await audience.of(ctx)
  const { id } = product.detail
  const page = shop.catalogue.byId(id)?.page
  const planned = await planFor(audience, ctx, request, 'product', asker, page ? { around: [page] } : {})
  const ask = async (asked: Pick<Asked, 'surface' | 'visitor' | 'most'>) =>
    (await audience.answer(ctx, { ...asked, products: [id] }, request.now)).ids
  const next = shop.hasVisits ? await ask({ surface: 'continue', most: 8 }) : []
  const own = asker && { surface: 'discover' as const, visitor: asker.visitor, most: 12 }
  const forYou = own ? await ask(own) : []
  const rows = relatedRows(request, product, {
    planned,
    hasSimulatedOrders: shop.hasSimulatedVisits,
    next,
    forYou,
  })
  const shown = rows.find(({ kind }) => kind === 'for-you')?.cards.map((card) => card.id)
  if (own && shown) shop.noteShown({ ...own, products: [id] }, shown, request.now)
  return rows
}

/** The profile, and what names mean in it. */
export async function tasteOf(
  audience: Audience,
  ctx: Ctx,
  visitor: string | undefined,
): Promise<
  { profile: InterestProfile; manner: Person['manner']; names: ShopAudience['catalogue']['names'] } | undefined
> {
  if (visitor === undefined) return undefined
  const person = await audience.person(ctx, visitor)
  if (!person) return undefined
  const { catalogue } = await audience.of(ctx)
  return { profile: person.profile, manner: person.manner, names: catalogue.names }
}
