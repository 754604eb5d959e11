import type { Context } from 'hono'
import type { App } from '../app.ts'
import type { ChosenVariant } from '../learning/learning.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { Snapshot } from '../storefront/snapshot.ts'
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
): ChosenVariant | undefined {
  const handle = path.startsWith('/p/') ? path.slice('/p/'.length) : undefined
  const product = handle === undefined ? undefined : snapshot.byHandle.get(handle)
  if (!product || product.variants.length < 2 || MACHINE.test(c.req.header('user-agent') ?? '')) return undefined
  return app.learning.chooseVariant(ctx, product)
}
