import { CATEGORIES, categoryOfType, type Lang, pick, type Subject } from '@qianmian/kernel'
import { NOUNS } from './nouns.data.ts'
import { UNPRINTABLE } from './unsayable.data.ts'

/** How a text calls its subject. */
export interface Naming {
  readonly category: string
  readonly productType?: string
  /** The product's name, clean enough to print; empty if nothing is left of it. */
  readonly name: Readonly<Record<Lang, string>>
  readonly brand: Readonly<Record<Lang, string>>
  /** 件, 瓶, 张 */
  readonly measure: string
  /** 短袖 / tee; empty if unknown. */
  readonly noun: Readonly<Record<Lang, string>>
  readonly plural: boolean
}

const HAN = /\p{Script=Han}/u

function clean(text: string, lang: Lang): string {
  const kept = [...text].filter((character) => !UNPRINTABLE.test(character)).join('')
  const single = kept.replace(/\s+/g, ' ').trim()
  return lang === 'zh' ? single.replace(/(?<=[\p{Script=Han}])\s+(?=[a-z])/gu, ' ') : single
}

/** Finds the product type that a name spells out: "Harbour Linen Shirt" is a shirt. Longest match wins. */
function guessType(subject: Subject): string | undefined {
  const zh = subject.name.zh ?? ''
  const en = (subject.name.en ?? '').toLowerCase()
  let best: { type: string; length: number } | undefined
  for (const category of CATEGORIES) {
    for (const [type, name] of Object.entries(category.productTypes)) {
      const hitZh = name.zh && zh.endsWith(name.zh) ? name.zh.length * 2 : 0
      const hitEn = name.en && new RegExp(`\\b${name.en.toLowerCase()}$`).test(en) ? name.en.length : 0
      const length = Math.max(hitZh, hitEn)
      if (length > (best?.length ?? 0)) best = { type, length }
    }
  }
  return best?.type
}

/**
 * How the texts call a subject: names, measure word, noun and number.
 * @example nameSubject(subject).measure // '件'
 */
export function nameSubject(subject: Subject): Naming {
  const productType = subject.productType ?? guessType(subject)
  const home = productType ? categoryOfType(productType) : undefined
  const category = subject.category === 'general' && home ? home.id : subject.category
  const row = productType ? NOUNS[productType] : undefined
  const nameOf = (lang: Lang) => clean(pick(subject.name, lang), lang)
  return {
    category,
    ...(productType ? { productType } : {}),
    name: { zh: nameOf('zh'), en: nameOf('en') },
    brand: {
      zh: clean(subject.brand ? pick(subject.brand.name, 'zh') : '', 'zh'),
      en: clean(subject.brand ? pick(subject.brand.name, 'en') : '', 'en'),
    },
    measure: row?.measure ?? (category === 'apparel' ? '件' : '款'),
    noun: { zh: row?.zh ?? '', en: row?.en ?? '' },
    plural: row?.plural ?? false,
  }
}

/** True if the text is in Chinese characters although the language is English. */
export const isForeign = (text: string, lang: Lang): boolean => lang === 'en' && HAN.test(text)
