/** What crawlers are told. */
export interface Robots {
  /** Absolute addresses of the sitemaps. */
  readonly sitemap?: string | readonly string[]
  /** Paths that no crawler should visit. */
  readonly disallow: readonly string[]
  /** Crawlers that should stay away altogether. */
  readonly refuse?: readonly string[]
}

/**
 * `robots.txt` after RFC 9309. Line ends in a value are left out, so that no value can add a rule.
 * @example robotsTxt({ sitemap: 'https://shop.example/sitemap.xml', disallow: ['/studio'] })
 */
export function robotsTxt({ sitemap, disallow, refuse = [] }: Robots): string {
  const flat = (text: string) => text.replace(/[\r\n]+/g, '').trim()
  const sitemaps = sitemap === undefined ? [] : [sitemap].flat()
  const groups = [
    ['User-agent: *', ...(disallow.length > 0 ? disallow.map((path) => `Disallow: ${flat(path)}`) : ['Disallow:'])],
    ...refuse.map((agent) => [`User-agent: ${flat(agent)}`, 'Disallow: /']),
    ...(sitemaps.length > 0 ? [sitemaps.map((address) => `Sitemap: ${flat(address)}`)] : []),
  ]
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
