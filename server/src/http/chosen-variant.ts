import { mannerOf } from '@qianmian/recommend'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import type { ChosenVariant } from '../learning/learning.ts'
import type { Ctx } from '../platform/ctx.ts'
import { momentOf } from '../storefront/moment.ts'
import type { Snapshot } from '../storefront/snapshot.ts'
import type { Asker } from './personal-pages.ts'
import type { Env } from './request.ts'

/** Machines say who they are more often than not. The others teach nothing either: they run no event script. */
const MACHINE = /bot\b|crawl|spider|slurp|preview|scrape|monitor|curl\/|wget\/|python-|java\/|facebookexternalhit/i

/**
 * How the product of a page is presented to this request: by what was learned, except to machines, which read the published
 * pack, as feeds do.
 * @param path below the language: `/p/wind-eye-linen-tee`
 */
export function chosenFor(
  app: App,
  ctx: Ctx,
  c: Context<Env>,
  snapshot: Snapshot,
  path: string,
  asker: Asker | undefined,
): ChosenVariant | undefined {
  const handle = path.startsWith('/p/') ? path.slice('/p/'.length) : undefined
  const product = handle === undefined ? undefined : snapshot.byHandle.get(handle)
  if (!product || product.variants.length < 2 || MACHINE.test(c.req.header('user-agent') ?? '')) return undefined
  const now = app.platform.clock.now()
  const [occasion] = momentOf(snapshot, now).occasions ?? []
  return app.learning.chooseVariant(ctx, product, {
    ...audienceOf(asker, now),
    ...(occasion && Math.abs(occasion.inDays) <= OCCASION_DAYS ? { occasion: occasion.id } : {}),
    ...(asker ? { visitorId: asker.visitor } : {}),
  })
}

/** An occasion farther away is in nobody's mind while she reads about a shirt. */
const OCCASION_DAYS = 7

/**
 * Whom a text is shown to, by how she reads and nothing else: every word more divides what can be learned. Nobody is asked to
 * agree for this: who did not is everybody.
 */
function audienceOf(asker: Asker | undefined, nowMs: number): { audience?: string } {
  if (!asker) return {}
  if (asker.person.manner) return { audience: asker.person.manner }
  const { certainty, probabilities } = mannerOf(asker.person.profile, nowMs)
  const [best] = Object.entries(probabilities).sort((a, b) => b[1] - a[1])
  return best && certainty >= 0.2 && best[1] >= 0.45 ? { audience: best[0] } : {}
}
