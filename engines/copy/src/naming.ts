import {
  categoryOfType,
  type Lang,
  type LocalizedText,
  type Subject,
  thing as thingById,
  thingOfName,
  typeOfName,
} from '@qianmian/kernel'
import { GROUP_OF_TYPE, NOUNS } from './nouns.data.ts'
import { UNPRINTABLE } from './unsayable.data.ts'

/** How a text calls its subject. */
export interface Naming {
  readonly category: string
  readonly productType?: string
  /** The scenes in which the thing is at home: `phone`, `fruit`, `shirt`. */
  readonly group?: string
  /** The product's name, clean enough to print; empty if nothing is left of it. */
  readonly name: Readonly<Record<Lang, string>>
  readonly brand: Readonly<Record<Lang, string>>
  /** 件, 瓶, 张 */
  readonly measure: string
  /** 短袖 / tee; empty if unknown. */
  readonly noun: Readonly<Record<Lang, string>>
  readonly plural: boolean
}

function clean(text: string, lang: Lang): string {
  const kept = [...text].filter((character) => !UNPRINTABLE.test(character)).join('')
  const single = kept.replace(/\s+/g, ' ').trim()
  // Marks alone name nothing.
  if (!/[\p{L}\p{N}]/u.test(single)) return ''
  return lang === 'zh' ? single.replace(/(?<=[\p{Script=Han}])\s+(?=[a-z])/gu, ' ') : single
}

const known = (type: string | undefined): string | undefined => (type && categoryOfType(type) ? type : undefined)

/** Where a product has a Chinese name only, English calls it what it is: Suyu T-shirt, not Suyu 夏季休闲短袖. */
function englishName(name: LocalizedText, kind: string | undefined): string | undefined {
  const own = clean(name.en ?? '', 'en')
  return own !== '' || kind === undefined || !/\p{Script=Han}/u.test(name.zh ?? '') ? undefined : kind
}

/** A name without a Chinese character gets its noun behind it: Rolex Datejust 手表, as shops write it. */
const chineseName = (name: string, noun: string | undefined): string =>
  name === '' || !noun || /\p{Script=Han}/u.test(name) ? name : `${name} ${noun}`

/**
 * How the texts call a subject: names, measure word, noun and number.
 * @example nameSubject(subject).measure // '件'
 */
export function nameSubject(subject: Subject): Naming {
  // Shops have words of their own for kinds (Tops, New in): then the name says what it is.
  const productType = known(subject.productType) ?? typeOfName(subject.name) ?? (subject.productType || undefined)
  const type = productType ? categoryOfType(productType) : undefined
  const thing = type ? undefined : (thingById(productType ?? '') ?? thingOfName(subject.name))
  const home = type?.id ?? thing?.category
  const category = subject.category === 'general' && home ? home : subject.category
  const row = (productType ? NOUNS[productType] : undefined) ?? thing
  const group = thing?.group ?? (productType ? GROUP_OF_TYPE[productType] : undefined)
  const nameOf = (name: LocalizedText, lang: Lang) =>
    clean(name[lang] ?? '', lang) || clean(name.zh ?? '', lang) || clean(name.en ?? '', lang)
  const brand = subject.brand?.name ?? {}
  const kind = (productType ? type?.productTypes[productType]?.en : undefined) ?? thing?.en
  return {
    category,
    ...(productType ? { productType } : {}),
    ...(group ? { group } : {}),
    name: {
      zh: chineseName(nameOf(subject.name, 'zh'), row?.zh),
      en: englishName(subject.name, kind) ?? nameOf(subject.name, 'en'),
    },
    brand: { zh: nameOf(brand, 'zh'), en: nameOf(brand, 'en') },
    measure: row?.measure ?? (category === 'apparel' ? '件' : '款'),
    noun: { zh: row?.zh ?? '', en: row?.en ?? '' },
    plural: row?.plural ?? false,
  }
}

/** Where a named product belongs, for the lexicon. */
export const placeOf = ({
  category,
  productType,
  group,
}: Naming): Pick<Naming, 'category' | 'productType' | 'group'> => ({
  category,
  ...(productType ? { productType } : {}),
  ...(group ? { group } : {}),
})
