import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { formatMoney, pick } from '@qianmian/kernel'
import type { PageItem } from '@qianmian/recommend'
import type { App } from '../app.ts'
import type { Answered } from '../audience/audience.ts'
import { NO_SUCH_SHOP } from '../flows/take-events.ts'
import type { Ctx } from '../platform/ctx.ts'
import { refuse } from '../platform/errors.ts'
import { lowestPrice } from '../storefront/cards.ts'
import { frontPicture } from '../storefront/lead-pictures.ts'
import { momentOf } from '../storefront/moment.ts'
import type { ShownProduct } from '../storefront/snapshot.ts'
import { documented } from './documented.ts'
import { type Env, problem } from './request.ts'
import { schemaProblem } from './schema-problem.ts'
import { prefixOf } from './shop-path.ts'

const id = z.string().regex(/^[\w-]{8,64}$/)
const productId = z.string().min(1).max(120)
const MOST_PRODUCTS = 20

/** What may be asked. `visitor` is sent only for a person who agreed to be known again; `session` lives as long as a visit. */
const asked = z
  .object({
    shop: z.string().min(1).max(80),
    surface: z.enum(['continue', 'discover', 'basket', 'after-purchase']),
    session: id.optional(),
    visitor: id.optional(),
    /** On the page, in the basket, or just bought: ids with commas between. */
    products: z
      .string()
      .max(2_000)
      .transform((text) => text.split(',').filter(Boolean).slice(0, MOST_PRODUCTS))
      .pipe(z.array(productId))
      .optional(),
    most: z.coerce.number().int().min(1).max(50).default(12),
    /** With it, an answer carries what a card shows. */
    lang: z.enum(['zh', 'en']).optional(),
  })
  .strict()

const answered = z.object({
  items: z.array(
    z.object({
      productId: z.string(),
      handle: z.string(),
      name: z.string().optional(),
      href: z.string().optional(),
      price: z.string().optional(),
      picture: z.string().optional(),
    }),
  ),
})

/**
 * What to show next, for any page that can call: the shop's own storefront, an app, somebody else's shop. Reads no cookie and
 * changes no price. Where processes share the sessions, `qianmian-shards: 2/3` says how many shares an answer rests on.
 * Nothing bought or seen enough is in *discover*; nothing that the shop does not sell now is anywhere.
 */
export function recommendRoutes(http: OpenAPIHono<Env>, app: App): void {
  documented(http, {
    method: 'get',
    path: '/api/recommendations',
    summary: 'What to show next: go on with a visit, discover, or things to go with a basket',
    tag: 'Events',
    query: asked.shape,
    response: answered,
  })
  http.get('/api/recommendations', async (c) => {
    c.header('access-control-allow-origin', '*')
    const parsed = asked.safeParse(c.req.query())
    if (!parsed.success) return problem(c, schemaProblem(parsed.error))
    const question = parsed.data
    const shop = (await app.shops()).find(({ slug, id: own }) => slug === question.shop || own === question.shop)
    if (!shop) return problem(c, refuse('not-found', NO_SUCH_SHOP).error)
    const ctx = app.context(shop, { kind: 'shopper' }, question.lang ?? 'zh', c.get('trace'))
    const { ids, heard } = await answerTo(app, ctx, question)
    if (heard) {
      c.header('qianmian-shards', `${heard.answered}/${heard.shards}`)
      c.header('access-control-expose-headers', 'qianmian-shards')
    }
    const { catalogue } = await app.audience.of(ctx)
    const prefix = question.lang ? await prefixOf(app, shop) : ''
    return c.json({
      items: ids.flatMap((productId) => {
        const shown = catalogue.byId(productId)?.shown
        if (!shown) return []
        const plain = { productId, handle: shown.detail.handle }
        return [question.lang ? { ...plain, ...cardOf(shown, question.lang, prefix, shop.currency) } : plain]
      }),
    })
  })
}

async function answerTo(app: App, ctx: Ctx, question: z.infer<typeof asked>): Promise<Answered> {
  const { surface, session, visitor, products = [], most } = question
  if (surface === 'continue' || surface === 'discover')
    return app.audience.answer(ctx, { surface, session, visitor, products, most, isShown: true })
  const { catalogue } = await app.audience.of(ctx)
  const person = visitor === undefined ? undefined : await app.audience.person(ctx, visitor)
  const snapshot = await app.snapshots.get(ctx)
  const plan = await app.audience.plan(
    ctx,
    surface,
    { person: person?.profile.on ? person : undefined, visitor },
    {
      moment: momentOf(snapshot, ctx.clock.now()),
      around: products.flatMap((id) => catalogue.byId(id)?.page ?? []),
      seed: `${snapshot.isoDate}/${products.join(',')}`,
    },
  )
  const fitting = plan.blocks.find(({ kind }) => kind === 'complements')?.items ?? []
  // One thing alone is no row: then whatever the plan says.
  const items: readonly PageItem[] = fitting.length > 1 ? fitting : plan.blocks.flatMap((block) => block.items)
  return { ids: [...new Set(items.map((item) => item.productId))].slice(0, most) }
}

function cardOf(shown: ShownProduct, lang: 'zh' | 'en', prefix: string, currency: string) {
  const name = pick(shown.detail.name, lang)
  const picture = frontPicture(shown, lang)
  return {
    name,
    href: `${prefix}/${lang}/p/${shown.detail.handle}`,
    price: formatMoney({ amount: lowestPrice(shown), currency }, lang),
    ...(picture ? { picture: picture.src } : {}),
  }
}
