import { attribute, category, dayIn, type Fact, pick, type Span, showFactValue, spansText } from '@qianmian/kernel'
import type { FactRowView, ProductView, ReasonView, ServiceLineView, VariantView } from '@qianmian/web/view'
import { breadcrumbJsonLd, htmlLines, productJsonLd } from '../formats/index.ts'
import type { Comment } from '../modules/audience/index.ts'
import { creditOf } from '../modules/remixes/index.ts'
import { isInStock, unitsOf } from './cards.ts'
import { factTiles } from './fact-tiles.ts'
import { feedProduct } from './feed-product.ts'
import { generatedView } from './generated.ts'
import { galleryOf } from './lead-pictures.ts'
import { madeView } from './made.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { seasonName, solarTerm } from './season.ts'
import { shell } from './shell.ts'
import type { ShownProduct, ShownVariant } from './snapshot.ts'

const SERVICES: readonly { attribute: string; kind: ServiceLineView['kind'] }[] = [
  { attribute: 'delivery', kind: 'delivery' },
  { attribute: 'returnDays', kind: 'returns' },
  { attribute: 'warranty', kind: 'warranty' },
]
const LOW_STOCK = 5
/** Places in the gallery. */
const GALLERY = 3

/**
 * One product: what it is, what it costs, where each word comes from.
 * @param chosen how it is presented to this request; what machines read of the page keeps the published pack
 */
export function productPage(
  request: PageRequest,
  product: ShownProduct,
  comments: { readonly items: readonly Comment[]; readonly total: number },
  related: ProductView['related'],
  notice?: string,
  chosen?: ShownVariant,
): ProductView {
  const { lang, snapshot } = request
  const { detail, brand } = product
  const pack = chosen?.pack ?? product.pack
  const name = pick(detail.name, lang)
  const text = pack?.[lang]
  const home = category(detail.category)
  const breadcrumb = [{ label: pick(home.nav, lang), href: hrefOf(request, `/c/${detail.category}`) }]
  const path = `/p/${detail.handle}`
  const published = product.pack?.[lang]
  const headline = pick(chosen?.variant.headline ?? {}, lang)
  const description = published
    ? spansText(published.description[0] ?? published.adBody)
    : detail.facts
        .slice(0, 4)
        .map((fact) => showFactValue(fact.value, lang))
        .join(lang === 'zh' ? '，' : ', ')
  const { facts } = detail
  const pictures = galleryOf(product, lang, chosen ? chosen.variant.lead : product.lead)
  const [shared] = galleryOf(product, lang, null)
  return {
    page: 'product',
    shell: shell(request, {
      title: `${name} · ${pick(snapshot.shop.name, lang)}`,
      description: description.slice(0, 200),
      shareImage: shared?.src.startsWith('/') ? shared.src : undefined,
      category: detail.category,
      isDecided: chosen !== undefined,
      jsonLd: [
        productJsonLd(feedProduct(request, product)),
        breadcrumbJsonLd([
          ...breadcrumb.map((link) => ({ name: link.label, url: request.publicUrl + link.href })),
          { name, url: request.publicUrl + hrefOf(request, path) },
        ]),
      ],
    }),
    id: detail.id,
    handle: detail.handle,
    breadcrumb,
    brand: brand && { label: pick(brand.name, lang), href: hrefOf(request, `/b/${brand.handle}`) },
    name,
    ...(headline && chosen?.variant.origin === 'remix'
      ? { taglineBy: chosen.variant.credit ?? pick(creditOf(null), lang) }
      : {}),
    tagline: headline ? [{ text: headline, factIds: [] }] : (text?.adHeadline ?? []),
    options: detail.options.map((option) => ({
      name: pick(option.name, lang),
      values: option.values.map((value) => ({ label: pick(value, lang), swatch: value.swatch })),
    })),
    variants: variants(request, product),
    selectedSku: selectedSku(product),
    bagAction: hrefOf(request, '/bag/lines'),
    pictures,
    made: madeView(product.works, lang, name),
    tiles: pictures.length > 0 ? undefined : factTiles(product, lang, GALLERY),
    services: services(facts, lang),
    reasons: reasons(request, product),
    storyHeading: text ? text.adBody : [],
    story:
      text?.description ??
      ownDescription(detail.descriptionHtml[lang] ?? detail.descriptionHtml.zh ?? detail.descriptionHtml.en),
    sellingPoints: text?.sellingPoints ?? [],
    generated: pack && generatedView(pack, lang),
    facts: facts.map((fact) => factRow(fact, lang)),
    sizeChart: detail.sizeChart
      ? { columns: detail.sizeChart.columns.map((column) => pick(column, lang)), rows: detail.sizeChart.rows }
      : undefined,
    related,
    likes: { count: request.likes[detail.id] ?? 0, liked: false, action: hrefOf(request, `${path}/like`) },
    comments: {
      items: comments.items.map((comment) => ({
        id: comment.id,
        text: comment.body,
        nickname: comment.nickname,
        date: dayIn(snapshot.shop.timeZone, comment.createdAt.getTime()),
      })),
      total: comments.total,
      action: hrefOf(request, `${path}/comments`),
      notice,
    },
  }
}

function variants(request: PageRequest, product: ShownProduct): VariantView[] {
  const { detail } = product
  const { lang, snapshot } = request
  const houses = new Map(snapshot.locations.map((location) => [location.id, pick(location.name, lang)]))
  return detail.variants.map((variant) => {
    const units = unitsOf(product, variant.id)
    const levels = Object.entries(detail.stock[variant.id] ?? {}).sort((a, b) => b[1] - a[1])
    // With one warehouse, its name tells a shopper nothing.
    const house = levels[0] && levels[0][1] > 0 && houses.size > 1 ? houses.get(levels[0][0]) : undefined
    return {
      sku: variant.sku ?? variant.id,
      values: detail.options.map((option, index) => {
        const wanted = JSON.stringify(plainText(variant.optionValues[index]))
        return Math.max(
          0,
          option.values.findIndex((value) => JSON.stringify(plainText(value)) === wanted),
        )
      }),
      price: { amount: variant.priceMinor, currency: snapshot.shop.currency },
      available: isInStock(product, variant.id),
      stockHint: stockHint(units, house, lang),
    }
  })
}

const plainText = (text: { zh?: string; en?: string } | undefined) => ({ zh: text?.zh, en: text?.en })

function stockHint(units: number | undefined, house: string | undefined, lang: 'zh' | 'en'): string | undefined {
  if (units === undefined) return undefined
  if (units <= 0) return lang === 'zh' ? '暂时没有货' : 'Out of stock'
  if (units <= LOW_STOCK) return lang === 'zh' ? `余 ${units} 件` : `${units} left`
  if (!house) return lang === 'zh' ? '现货' : 'In stock'
  return lang === 'zh' ? `${house}现货` : `In stock, ${house}`
}

function selectedSku(product: ShownProduct): string {
  const variant =
    product.detail.variants.find((candidate) => isInStock(product, candidate.id)) ?? product.detail.variants[0]
  return variant?.sku ?? variant?.id ?? ''
}

function services(facts: readonly Fact[], lang: 'zh' | 'en'): ServiceLineView[] {
  return SERVICES.flatMap(({ attribute: id, kind }) => {
    const fact = facts.find((candidate) => candidate.attribute === id)
    if (!fact) return []
    const label = pick(fact.label ?? attribute(id)?.label ?? {}, lang)
    return [
      {
        kind,
        text:
          fact.value.kind === 'text' ? showFactValue(fact.value, lang) : `${label} ${showFactValue(fact.value, lang)}`,
        factId: fact.id,
      },
    ]
  })
}

/** Why the shop shows this: the season and the shop's own order, nothing about the person. */
function reasons(request: PageRequest, product: ShownProduct): ReasonView[] {
  const { lang } = request
  const { season } = solarTerm(request.now)
  const facts = product.detail.facts
  const list: ReasonView[] = []
  const seasonFact = facts.find(
    (fact) => fact.attribute === 'season' && showFactValue(fact.value, 'zh').includes(seasonName(season, 'zh')),
  )
  if (seasonFact) {
    list.push({
      corner: 'algorithm',
      text:
        lang === 'zh'
          ? `现在是${seasonName(season, 'zh')}天，事实里写着适用季节：${showFactValue(seasonFact.value, 'zh')}。`
          : `It is ${seasonName(season, 'en')} now, and its facts name the season: ${showFactValue(seasonFact.value, 'en')}.`,
    })
  }
  const proven = facts.filter((fact) => fact.evidence).length
  if (proven > 0) {
    list.push({
      corner: 'enterprise',
      text:
        lang === 'zh'
          ? `${facts.length} 条商品事实里，${proven} 条有证据。`
          : `${proven} of its ${facts.length} facts have evidence.`,
    })
  }
  list.push({
    corner: 'enterprise',
    text:
      lang === 'zh'
        ? `店主把它放在「${pick(category(product.detail.category).nav, 'zh')}」。`
        : `The shop keeps it under ${pick(category(product.detail.category).nav, 'en')}.`,
  })
  return list
}

export function factRow(fact: Fact, lang: 'zh' | 'en'): FactRowView {
  return {
    id: fact.id,
    label: pick(fact.label, lang),
    value: showFactValue(fact.value, lang),
    claimKind: fact.claimKind,
    source: { kind: fact.source.kind, name: pick(fact.source.name, lang) },
    evidence: fact.evidence && { ref: fact.evidence.ref, page: fact.evidence.page },
    validFrom: fact.validFrom,
    validTo: fact.validTo,
  }
}

/** The merchant's own description as plain paragraphs; the HTML was cleaned at import, and no tag is shown here. */
function ownDescription(html: string | undefined): Span[][] {
  if (!html) return []
  return htmlLines(html).map((line) => [{ text: line, factIds: [] }])
}
