import { xmlText } from './xml.ts'

/** One page with its versions in other languages, itself among them. */
export interface SitemapEntry {
  readonly url: string
  /** ISO date of the last change. */
  readonly lastModified?: string
  /** `hreflang` is `zh-CN`, `en` or `x-default`. */
  readonly alternates?: readonly { readonly hreflang: string; readonly url: string }[]
}

/** Entries that one sitemap may have (sitemaps.org protocol). */
export const SITEMAP_LIMIT = 50_000

/**
 * A sitemap with language alternates. At most `SITEMAP_LIMIT` entries belong in one file; split longer lists with
 * `sitemapParts` and point to the files with `sitemapIndexXml`.
 * Source: sitemaps.org protocol 0.9; developers.google.com "localized versions".
 * @throws RangeError if there are too many entries
 */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  if (entries.length > SITEMAP_LIMIT) throw new RangeError(`a sitemap has at most ${SITEMAP_LIMIT} entries`)
  const pages = entries.map(({ url, lastModified, alternates = [] }) =>
    [
      '  <url>\n',
      `    <loc>${xmlText(url)}</loc>\n`,
      lastModified ? `    <lastmod>${xmlText(lastModified)}</lastmod>\n` : '',
      ...alternates.map(
        (each) =>
          `    <xhtml:link rel="alternate" hreflang="${xmlText(each.hreflang)}" href="${xmlText(each.url)}"/>\n`,
      ),
      '  </url>\n',
    ].join(''),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n',
    ...pages,
    '</urlset>\n',
  ].join('')
}

/** Splits entries into lists that fit one sitemap each. */
export function sitemapParts(
  entries: readonly SitemapEntry[],
  limit = SITEMAP_LIMIT,
): readonly (readonly SitemapEntry[])[] {
  return Array.from({ length: Math.ceil(entries.length / limit) }, (_, i) => entries.slice(i * limit, (i + 1) * limit))
}

/** The index that points to several sitemaps. */
export function sitemapIndexXml(urls: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    ...urls.map((url) => `  <sitemap><loc>${xmlText(url)}</loc></sitemap>\n`),
    '</sitemapindex>\n',
  ].join('')
}
