import { scriptJson } from './script-json.ts'

/**
 * schema.org `BreadcrumbList` for the way from the shop to a page, safe inside a script element.
 * @example breadcrumbJsonLd([{ name: '衣着', url: 'https://shop.example/zh/c/apparel' }])
 */
export function breadcrumbJsonLd(links: readonly { readonly name: string; readonly url: string }[]): string {
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  })
}
