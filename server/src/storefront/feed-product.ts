import { category, pick, showFactValue, spansText } from '@qianmian/kernel'
import { type FeedProduct, htmlLines } from '../formats/index.ts'
import { isInStock } from './cards.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { pictureView } from './picture-view.ts'
import type { ShownProduct } from './snapshot.ts'

/** A product as feeds and search engines want it. */
export function feedProduct(request: PageRequest, product: ShownProduct): FeedProduct {
  const { lang, snapshot, publicUrl } = request
  const { detail, brand, pack } = product
  const text = pack?.[lang]
  const url = publicUrl + hrefOf(request, `/p/${detail.handle}`)
  const absolute = (address: string) => (address.startsWith('/') ? publicUrl + address : address)
  const images = detail.pictures.flatMap((picture) => {
    const view = pictureView(picture, lang, '')
    return view ? [{ url: absolute(view.src), isGenerated: picture.isRender }] : []
  })
  const own = htmlLines(
    detail.descriptionHtml[lang] ?? detail.descriptionHtml.zh ?? detail.descriptionHtml.en ?? '',
  ).join(' ')
  const facts = detail.facts
    .filter((fact) => fact.status === 'active')
    .slice(0, 8)
    .map((fact) => `${pick(fact.label, lang)} ${showFactValue(fact.value, lang)}`)
  return {
    id: detail.id,
    handle: detail.handle,
    lang,
    title: text ? spansText(text.title) : pick(detail.name, lang),
    titleIsGenerated: !!text,
    description: text ? text.description.map(spansText).join('\n') : own || facts.join(lang === 'zh' ? '；' : '; '),
    descriptionIsGenerated: !!text,
    url,
    images,
    brand: brand && pick(brand.name, lang),
    googleCategoryId: category(detail.category).googleId || undefined,
    productType: pick(category(detail.category).name, lang),
    condition: 'new',
    options: detail.options.map((option) => pick(option.name, lang)),
    variants: detail.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku ?? undefined,
      gtin: variant.barcode ?? undefined,
      url,
      price: { amount: variant.priceMinor, currency: snapshot.shop.currency },
      available: isInStock(product, variant.id),
      optionValues: variant.optionValues.map((value) => pick(value, lang)),
    })),
    seller: pick(snapshot.shop.name, lang),
    sellerUrl: request.prefix === '' ? publicUrl : publicUrl + hrefOf(request, '/'),
  }
}
