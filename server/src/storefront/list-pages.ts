import { category, type Lang, pick } from '@qianmian/kernel'
import type { ProductSearch, SearchResult } from '@qianmian/recommend'
import type { BrandView, CategoryView, NotFoundView, SearchView } from '@qianmian/web/view'
import type { Brand } from '../modules/brands/index.ts'
import { listing } from './listing.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { pictureView } from './picture-view.ts'
import { searchInstead } from './search-instead.ts'
import { shell } from './shell.ts'

const robots = (request: PageRequest): string | undefined => (request.query.size > 0 ? 'noindex,follow' : undefined)

/** All products of a category, with filters in the address. */
export function categoryPage(request: PageRequest, id: string): CategoryView | undefined {
  const { lang, snapshot } = request
  const products = snapshot.products.filter((product) => product.detail.category === id)
  if (products.length === 0) return undefined
  const name = pick(category(id).nav, lang)
  const facts = products.reduce((sum, product) => sum + product.detail.facts.length, 0)
  const heading =
    lang === 'zh'
      ? `${name}，${products.length} 件\n每件都说得出来处`
      : `${name}: ${products.length} things\nthat can say where they come from`
  return {
    page: 'category',
    shell: shell(request, {
      title: `${name} · ${pick(snapshot.shop.name, lang)}`,
      description: heading.replace('\n', lang === 'zh' ? '，' : ' '),
      category: id,
      robots: robots(request),
    }),
    breadcrumb: [{ label: pick(snapshot.shop.name, lang), href: hrefOf(request, '/') }],
    name,
    heading,
    text:
      lang === 'zh'
        ? `一共 ${facts} 条商品事实，点开就能看出处。`
        : `${facts} product facts in all. Each one opens its source.`,
    listing: listing(request, products),
  }
}

/** Parts of a query that the shopper took away, by the ids of their chips. */
export const WITHOUT = 'not'
const MOST_FOUND = 200
const MOST_WITHOUT = 8

/** What a query finds, how it was understood, and what was given up to find anything; without words, everything. */
export function searchPage(request: PageRequest, search: ProductSearch): SearchView {
  const { lang, snapshot } = request
  const query = (request.query.get('q') ?? '').trim().slice(0, 200)
  const title = query === '' ? (lang === 'zh' ? '全部商品' : 'Everything') : query
  const page = {
    page: 'search',
    shell: shell(request, {
      title: `${title} · ${pick(snapshot.shop.name, lang)}`,
      description: title,
      robots: 'noindex,follow',
    }),
    query,
  } as const
  if (query === '') return { ...page, listing: listing(request, snapshot.products), understood: [], instead: [] }
  const without = request.query.getAll(WITHOUT).slice(0, MOST_WITHOUT)
  const result = search.find(query, { limit: MOST_FOUND, highlights: false, without })
  const byId = new Map(snapshot.products.map((product) => [product.detail.id, product]))
  const found = result.hits.flatMap(({ id }) => byId.get(id) ?? [])
  return {
    ...page,
    listing: listing(request, found, 'fit'),
    understood: result.chips.map((chip) => ({
      label: pick(chip.label, lang),
      used: chip.used,
      removeHref: withoutChip(request, chip.id),
    })),
    ...(found.length > 0 ? { note: noteOf(result, lang) } : {}),
    instead:
      found.length > 0
        ? []
        : searchInstead(search, query).map((entry) => ({
            ...entry,
            href: `${hrefOf(request, '/search')}?${new URLSearchParams({ q: entry.text })}`,
          })),
  }
}

/** The same search without one thing that was read out of it; back on its first page. */
function withoutChip(request: PageRequest, id: string): string {
  const query = new URLSearchParams(request.query)
  query.delete('page')
  query.append(WITHOUT, id)
  return `${hrefOf(request, '/search')}?${query}`
}

/** What a shopper should know of an answer that is not to the letter. */
function noteOf({ didYouMean, relaxedText, exact }: SearchResult, lang: Lang): string | undefined {
  const read =
    didYouMean === undefined ? '' : lang === 'zh' ? `按「${didYouMean}」找的。` : `Shown for “${didYouMean}”.`
  const near = lang === 'zh' ? '没有完全对上的，这些最接近。' : 'Nothing fits to the letter. These come nearest.'
  const fit = relaxedText ? pick(relaxedText, lang) : exact ? '' : near
  return [read, fit].filter(Boolean).join(lang === 'zh' ? '' : ' ') || undefined
}

/** A brand: what it stands for, how it talks, what it makes. */
export function brandPage(request: PageRequest, brand: Brand): BrandView {
  const { lang, snapshot } = request
  const products = snapshot.products.filter((product) => product.brand?.id === brand.id)
  const facts = products.flatMap((product) => product.detail.facts)
  const first = products.find((product) => product.detail.pictures.length > 0)?.detail.pictures[0]
  const name = pick(brand.name, lang)
  return {
    page: 'brand',
    shell: shell(request, {
      title: `${name} · ${pick(snapshot.shop.name, lang)}`,
      description: pick(brand.promise, lang),
      robots: robots(request),
    }),
    breadcrumb: [{ label: pick(snapshot.shop.name, lang), href: hrefOf(request, '/') }],
    name,
    promise: pick(brand.promise, lang),
    story: pick(brand.story, lang) || undefined,
    voice: brand.samples[lang].slice(0, 3),
    strategy: brand.strategy,
    palette: brand.palette,
    picture: first && pictureView(first, lang, name),
    figures: [
      { figure: String(products.length), label: lang === 'zh' ? '件商品' : 'products' },
      { figure: String(facts.length), label: lang === 'zh' ? '条事实' : 'facts' },
      {
        figure: String(facts.filter((fact) => fact.evidence).length),
        label: lang === 'zh' ? '条有证据' : 'with evidence',
      },
    ],
    listing: listing(request, products),
  }
}

/** Nothing is here: say so, and offer the doors. */
export function notFoundPage(request: PageRequest): NotFoundView {
  const { lang, snapshot } = request
  const title = lang === 'zh' ? '没有这一页' : 'This page does not exist'
  const view = shell(
    { ...request, path: '/' },
    { title: `${title} · ${pick(snapshot.shop.name, lang)}`, description: title, robots: 'noindex' },
  )
  return { page: 'not-found', shell: view, path: request.path, instead: view.nav.slice(0, 5) }
}
