import { looksLikeInstruction } from '@qianmian/compliance'
import { kindName, type LocalizedText, type Subject } from '@qianmian/kernel'
import type { Brand } from '../modules/brands/index.ts'
import { lowestPriceMinor, type ProductDetail, priceFactId, productFacts } from '../modules/catalog/index.ts'

/** What every writer and gate may know of a product. @param isoDate the day on which the price holds */
export function productSubject(
  product: ProductDetail,
  brand: Brand | undefined,
  currency: string,
  isoDate: string,
): Subject {
  const amount = lowestPriceMinor(product)
  return {
    id: product.id,
    handle: product.handle,
    category: product.category,
    productType: product.productType ?? undefined,
    name: sayable(product.name, kindOf(product)),
    brand,
    facts: productFacts(product, currency, isoDate),
    options: product.options.map((option, n) => ({
      ...option,
      name: sayable(option.name, { zh: `选项${n + 1}`, en: `option ${n + 1}` }),
      values: option.values.map((value, m) => ({
        ...value,
        ...sayable(value, { zh: `第${m + 1}种`, en: `no. ${m + 1}` }),
      })),
    })),
    priceFrom: amount === undefined ? undefined : { amount, currency },
    pricesDiffer: new Set(product.variants.map((variant) => variant.priceMinor)).size > 1,
    priceFactId: amount === undefined ? undefined : priceFactId(product.id),
  }
}

/** Names are printed word for word, so one that talks to a machine gives way to plain words, language by language. */
function sayable(name: LocalizedText, instead: Readonly<{ zh: string; en: string }>): LocalizedText {
  const said = (lang: 'zh' | 'en'): LocalizedText => {
    const text = name[lang]
    if (text === undefined) return {}
    return { [lang]: looksLikeInstruction(text).found ? instead[lang] : text }
  }
  return { ...said('zh'), ...said('en') }
}

/** What kind of thing a product is, in both languages. */
function kindOf(product: Pick<ProductDetail, 'category' | 'productType'>): { zh: string; en: string } {
  const { zh, en } = kindName(product.category, product.productType)
  return { zh: zh ?? product.category, en: en ?? product.category }
}

/** What the product is called and what kind of thing it is: figures and materials in it are part of the name and need no fact; a name that talks to a machine vouches for nothing. */
export function ownNames(product: ProductDetail, brand: Brand | undefined): string[] {
  return [
    product.name.zh,
    product.name.en,
    kindOf(product).zh,
    kindOf(product).en,
    brand?.name.zh,
    brand?.name.en,
    ...product.options.flatMap((option) => option.values.flatMap((value) => [value.zh, value.en])),
  ].filter((name): name is string => !!name && !looksLikeInstruction(name).found)
}
