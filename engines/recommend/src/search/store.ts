import { foldText } from '../profile/concepts.ts'
import { fieldTexts, productConcepts, type SearchProduct } from './document.ts'
import { hanWordsAt, lexicon } from './lexicon.ts'
import { PinyinIndex } from './pinyin.ts'
import { Postings } from './postings.ts'
import { SpellIndex } from './spell.ts'
import { productTerms } from './terms.ts'
import { runsOf } from './text.ts'

/** Facets that results are counted by. */
export const SEARCH_FACETS = ['category', 'type', 'brand', 'colour', 'material', 'season', 'scene', 'audience'] as const
export type SearchFacet = (typeof SEARCH_FACETS)[number]

const FEWEST_DEAD = 1_000
const DEAD_SHARE = 0.25

let sharedWords: { readonly spell: SpellIndex; readonly pinyin: PinyinIndex } | undefined

/** The words of the table by spelling and sound, made once for all shops. */
function shared(): NonNullable<typeof sharedWords> {
  if (sharedWords) return sharedWords
  const spell = new SpellIndex()
  const pinyin = new PinyinIndex()
  for (const [key, { word }] of lexicon().entries) {
    pinyin.add(word)
    for (const part of key.split(' ')) if (/^[a-z]+$/.test(part)) spell.add(part)
  }
  sharedWords = { spell, pinyin }
  return sharedWords
}

/** Products with their terms, prices and facets by slot. Slots are given once; removed ones are dropped when they grow many. */
export class SearchStore {
  readonly products: (SearchProduct | undefined)[] = []
  alive = new Uint8Array(16)
  priceLow = new Float64Array(16)
  priceHigh = new Float64Array(16)
  available = new Uint8Array(16)
  published = new Float64Array(16)
  popularity = new Float64Array(16)
  /** Whether facts say what it is made of: without them nobody knows what is not in it. */
  madeKnown = new Uint8Array(16)
  readonly facets: Int32Array[] = []
  readonly facetNames: { facet: SearchFacet; value: string }[] = []
  readonly postings: Postings[] = []
  readonly spell = new SpellIndex(shared().spell)
  readonly pinyin = new PinyinIndex(shared().pinyin)
  /** Chinese words that this shop says and the table does not know, with how many products say them. */
  readonly learned = new Map<string, number>()
  readonly brandNames = new Map<string, { id: string; count: number }>()
  currency = ''
  /** How far words lead, by word; asked for again after every change. */
  readonly reach = new Map<string, number>()
  live = 0
  version = 0
  private readonly slotOf = new Map<string, number>()
  private readonly termIds = new Map<string, number>()
  private readonly facetIds = new Map<string, number>()
  private readonly termsOf: Int32Array[] = []

  get slots(): number {
    return this.products.length
  }

  has(id: string): boolean {
    return this.slotOf.has(id)
  }

  /** The postings of a term, undefined when nobody has it. */
  termPostings(term: string): Postings | undefined {
    const id = this.termIds.get(term)
    const list = id === undefined ? undefined : this.postings[id]
    return list && list.live > 0 ? list : undefined
  }

  /** How many products have a term. */
  frequency(term: string): number {
    return this.termPostings(term)?.live ?? 0
  }

  /** Adds a product; one with the same id is replaced. */
  add(product: SearchProduct): void {
    if (this.slotOf.has(product.id)) this.remove(product.id)
    const slot = this.products.length
    this.grow(slot + 1)
    const concepts = productConcepts(product)
    const terms = productTerms(product, concepts)
    const ids = new Int32Array(terms.size)
    let at = 0
    for (const [term, { weight, strong }] of terms) {
      let id = this.termIds.get(term)
      if (id === undefined) {
        id = this.postings.length
        this.termIds.set(term, id)
        this.postings.push(new Postings())
      }
      ids[at++] = id
      this.postings[id]?.push(slot, weight, strong)
    }
    this.products.push(product)
    this.slotOf.set(product.id, slot)
    this.termsOf.push(ids)
    this.alive[slot] = 1
    this.priceLow[slot] = product.priceFrom?.amount ?? Number.NaN
    this.priceHigh[slot] = product.priceTo?.amount ?? product.priceFrom?.amount ?? Number.NaN
    this.available[slot] = product.available === false ? 0 : 1
    this.published[slot] = product.publishedAtMs ?? 0
    this.popularity[slot] = product.popularity ?? 0
    this.madeKnown[slot] = concepts.of.material.length > 0 ? 1 : 0
    this.facets.push(
      Int32Array.from([
        this.facetId('category', product.category),
        ...(product.productType ? [this.facetId('type', product.productType)] : []),
        ...(product.brand ? [this.facetId('brand', product.brand.id)] : []),
        ...(['colour', 'material', 'season', 'scene', 'audience'] as const).flatMap((kind) =>
          concepts.of[kind].map((value) => this.facetId(kind, value)),
        ),
      ]),
    )
    if (this.currency === '') this.currency = product.priceFrom?.currency ?? ''
    this.learn(product, 1)
    this.live++
    this.version++
    this.reach.clear()
  }

  /** Takes a product out. @returns false when it was not there */
  remove(id: string): boolean {
    const slot = this.slotOf.get(id)
    const product = slot === undefined ? undefined : this.products[slot]
    if (slot === undefined || !product) return false
    this.slotOf.delete(id)
    this.alive[slot] = 0
    for (const term of this.termsOf[slot] ?? []) {
      const list = this.postings[term]
      if (list) list.live--
    }
    this.termsOf[slot] = new Int32Array(0)
    this.facets[slot] = new Int32Array(0)
    this.products[slot] = undefined
    this.learn(product, -1)
    this.live--
    this.version++
    this.reach.clear()
    const dead = this.slots - this.live
    if (dead - this.compacted >= Math.max(FEWEST_DEAD, this.slots * DEAD_SHARE)) {
      for (const list of this.postings) list.compact(this.alive)
      this.compacted = dead
    }
    return true
  }
  private compacted = 0

  private facetId(facet: SearchFacet, value: string): number {
    const key = `${facet}/${value}`
    const known = this.facetIds.get(key)
    if (known !== undefined) return known
    const id = this.facetNames.length
    this.facetIds.set(key, id)
    this.facetNames.push({ facet, value })
    return id
  }

  /** Learns, or forgets, the words that this shop uses. */
  private learn(product: SearchProduct, step: 1 | -1): void {
    const texts = fieldTexts(product)
    for (const word of shopWords([...texts.name, ...texts.tags])) {
      const count = (this.learned.get(word) ?? 0) + step
      if (count > 0) this.learned.set(word, count)
      else this.learned.delete(word)
      if (step > 0) this.pinyin.add(word)
    }
    if (product.brand)
      for (const name of texts.brand.map(foldText)) {
        const count = (this.brandNames.get(name)?.count ?? 0) + step
        if (count > 0) this.brandNames.set(name, { id: product.brand.id, count })
        else this.brandNames.delete(name)
      }
    if (step < 0) return
    for (const text of [...texts.name, ...texts.type, ...texts.tags, ...texts.brand, ...texts.options])
      for (const { kind, text: word } of runsOf(foldText(text)))
        if (kind === 'word' && /^[a-z]{4,}$/.test(word)) this.spell.add(word)
  }

  private grow(slots: number): void {
    if (slots <= this.alive.length) return
    const capacity = this.alive.length * 2
    const bytes = (from: Uint8Array): Uint8Array<ArrayBuffer> => {
      const to = new Uint8Array(capacity)
      to.set(from)
      return to
    }
    const doubles = (from: Float64Array): Float64Array<ArrayBuffer> => {
      const to = new Float64Array(capacity)
      to.set(from)
      return to
    }
    this.alive = bytes(this.alive)
    this.available = bytes(this.available)
    this.madeKnown = bytes(this.madeKnown)
    this.priceLow = doubles(this.priceLow)
    this.priceHigh = doubles(this.priceHigh)
    this.published = doubles(this.published)
    this.popularity = doubles(this.popularity)
  }
}

/** What is left of names and tags when the known words are taken out: the shop's own (风眼, 檐下), and short tags whole. */
function shopWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const text of texts)
    for (const { kind, text: run } of runsOf(foldText(text))) {
      if (kind !== 'han') continue
      let rest = ''
      for (let i = 0; i < run.length; ) {
        const [known] = hanWordsAt(run, i)
        if (known && known.length > 1) {
          if (rest.length > 1) words.add(rest)
          rest = ''
          i += known.length
        } else rest += run[i++] ?? ''
      }
      if (rest.length > 1) words.add(rest)
    }
  return words
}
