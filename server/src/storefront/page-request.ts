import type { Lang } from '@qianmian/kernel'
import type { ConsentState, ShellAssets, ThemeChoice } from '@qianmian/web/view'
import type { Snapshot } from './snapshot.ts'

/** What a page is made from. For everybody it holds nothing personal, so that the same request may be answered from memory. */
export interface PageRequest {
  readonly lang: Lang
  readonly snapshot: Snapshot
  readonly now: number
  readonly publicUrl: string
  /** Path without the language: `/p/wind-eye-linen-tee`. */
  readonly path: string
  readonly query: URLSearchParams
  /** Prefix of shops other than the first: `/@slug`. */
  readonly prefix: string
  readonly assets: ShellAssets
  readonly theme: ThemeChoice
  readonly consent: ConsentState
  readonly likes: Readonly<Record<string, number>>
  /** True when made-up visits were learned from: the page says so. */
  readonly hasSimulatedVisits?: boolean
  /** On pages for one person: the id under which this look is noted, so that the browser's report of it counts once. */
  readonly lookId?: string
}

/** An address within the shop and language. @example hrefOf(request, '/p/x') // '/zh/p/x' */
export const hrefOf = (
  request: Pick<PageRequest, 'prefix' | 'lang'>,
  path: string,
  lang: Lang = request.lang,
): string => `${request.prefix}/${lang}${path === '/' ? '' : path}`
