import { renderToStaticMarkup } from 'react-dom/server'
import { Document } from './document.tsx'
import type { PageView } from './view.ts'

export { assetsFromManifest, type Manifest, type ManifestEntry } from './assets.ts'
export type * from './view.ts'

/**
 * A storefront page as a complete HTML document. Reads fully without script; the script then adds behaviour to the
 * markup in place (no hydration, so no React reaches the shopper).
 *
 * Synchronous and pure: the same view gives the same bytes. Set `NODE_ENV=production`, or React runs its slow checks.
 * @param view one page with its shell; every string is text and is escaped here
 * @returns the document from `<!doctype html>` to `</html>`
 * @example
 * const html = renderPage({ page: 'not-found', shell, path: '/zh/p/gone', instead: [] })
 */
export function renderPage(view: PageView): string {
  return `<!doctype html>${renderToStaticMarkup(<Document view={view} />)}`
}
