import type { Lang } from '@qianmian/kernel'
import type { ConsentState, ShellAssets, ThemeChoice } from '@qianmian/web/view'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { App } from '../app.ts'
import type { PageRequest } from '../storefront/page-request.ts'
import type { Snapshot } from '../storefront/snapshot.ts'
import type { Env } from './request.ts'

/** The request of a page that is made for one person and kept by nobody. */
export async function plainRequest(
  app: App,
  c: Context<Env>,
  page: {
    readonly snapshot: Snapshot
    readonly lang: Lang
    readonly prefix: string
    readonly path: string
    readonly assets: ShellAssets
  },
): Promise<PageRequest> {
  const oneOf = <T extends string>(value: string | undefined, allowed: readonly T[], fallback: T): T =>
    allowed.find((candidate) => candidate === value) ?? fallback
  return {
    ...page,
    now: app.platform.clock.now(),
    publicUrl: app.publicUrl,
    query: new URL(c.req.url).searchParams,
    theme: oneOf<ThemeChoice>(getCookie(c, 'theme'), ['light', 'dark', 'system'], 'system'),
    consent: oneOf<ConsentState>(getCookie(c, 'consent'), ['granted', 'denied', 'unset'], 'unset'),
    likes: {},
  }
}
