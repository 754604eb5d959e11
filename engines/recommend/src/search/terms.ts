import { foldText } from '../profile/concepts.ts'
import {
  activeFacts,
  FIELDS,
  type FieldName,
  fieldTexts,
  type ProductConcepts,
  type SearchProduct,
} from './document.ts'
import { hanWordsAt } from './lexicon.ts'
import { quantitiesIn, quantityTerm } from './quantities.ts'
import { runsOf, STOP_EN, stem } from './text.ts'

/** A term of a product: how much it counts after length is evened out, and whether it stands in name, kind or tags. */
export interface WeighedTerm {
  weight: number
  strong: boolean
}

/** How much long fields are held back (BM25F's b). */
const LENGTH_EVENING = 0.6
const LONGEST_TEXT = 4_000

/**
 * The terms of a folded text: stems of words, numbers, pairs of Chinese characters and known Chinese words of three or more;
 * single characters only where `singles`.
 * @example [...textTerms('亚麻短袖', false)] // ['亚麻', '麻短', '短袖']
 */
export function* textTerms(folded: string, singles: boolean): Generator<string> {
  for (const { kind, text } of runsOf(folded)) {
    if (kind === 'number') yield text
    else if (kind === 'word') {
      if (!STOP_EN.has(text)) yield stem(text)
    } else {
      for (let i = 0; i < text.length; i++) {
        if (singles || text.length === 1) yield text[i] ?? ''
        if (i + 1 < text.length) yield text.slice(i, i + 2)
        for (const word of hanWordsAt(text, i)) if (word.length > 2) yield word
      }
    }
  }
}

/**
 * All terms of a product, weighed as BM25F does (Robertson, Zaragoza and Taylor 2004): per field the frequency over the
 * evened length, times the field's weight, summed. The average length is a constant of the field and not of the shop, so
 * that adding and removing products changes no other product's weights.
 */
export function productTerms(product: SearchProduct, concepts: ProductConcepts): Map<string, WeighedTerm> {
  const terms = new Map<string, WeighedTerm>()
  const add = (term: string, weight: number, strong: boolean): void => {
    const known = terms.get(term)
    if (!known) terms.set(term, { weight, strong })
    else {
      known.weight += weight
      known.strong ||= strong
    }
  }
  const texts = fieldTexts(product)
  for (const field of Object.keys(FIELDS) as FieldName[]) {
    const { weight, pivot, strong } = FIELDS[field]
    const found: string[] = []
    const quantities: string[] = []
    for (const text of texts[field]) {
      const folded = foldText(text.slice(0, LONGEST_TEXT))
      for (const term of textTerms(folded, strong)) found.push(term)
      for (const { term } of quantitiesIn(folded)) quantities.push(term)
    }
    const share = weight / (1 - LENGTH_EVENING + LENGTH_EVENING * (found.length / pivot))
    for (const term of found) add(term, share, strong)
    for (const term of new Set(quantities)) add(term, weight, strong)
  }
  for (const term of factQuantities(product)) add(term, FIELDS.facts.weight, false)
  for (const [kind, ids] of Object.entries(concepts.of)) for (const id of ids) add(`c:${kind}/${id}`, 1, false)
  for (const id of concepts.freeFrom) add(`free:${id}`, 2, false)
  if (product.productType) add(`t:${product.productType}`, 2, true)
  if (product.brand) add(`b:${product.brand.id}`, 1, false)
  add(`k:${product.category}`, 1, false)
  for (const size of sizesOf(product)) add(`s:${size}`, 1, false)
  return terms
}

const WIDEST_RANGE = 20

/** Figures of facts; a range of years is every year in it. */
function* factQuantities(product: SearchProduct): Generator<string> {
  for (const { value } of activeFacts(product)) {
    if (value.kind === 'number' && value.unit) yield quantityTerm(value.amount, value.unit)
    if (value.kind === 'range' && value.unit) {
      yield quantityTerm(value.min, value.unit)
      yield quantityTerm(value.max, value.unit)
      const [from, to] = [Number(value.min), Number(value.max)]
      if (value.unit === 'age' && to - from <= WIDEST_RANGE)
        for (let year = from; year <= to; year++) yield quantityTerm(String(year), 'age')
    }
  }
}

const SIZE_OPTION = /尺码|尺寸|规格|size/i
const GARMENT_SIZE = /^(?:xxs|xs|s|m|l|xl|xxl|xxxl|[2-4]xl|\d{2,3})$/

/** Garment sizes of a product, folded. */
export const sizesOf = (product: SearchProduct): string[] =>
  product.options
    .filter(({ name }) => SIZE_OPTION.test(`${name.zh ?? ''} ${name.en ?? ''}`))
    .flatMap(({ values }) => values.map((value) => foldText(value.en ?? value.zh ?? '')))
    .filter((value) => GARMENT_SIZE.test(value))
