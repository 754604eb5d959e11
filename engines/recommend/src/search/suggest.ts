import { CATEGORIES, pick } from '@qianmian/kernel'
import { foldText } from '../profile/concepts.ts'
import { syllables } from './pinyin.ts'
import type { SearchStore } from './store.ts'
import { isHan } from './text.ts'

/** What a beginning may become. */
export interface Suggestion {
  readonly text: string
  readonly kind: 'type' | 'brand' | 'tag' | 'product'
  /** How many products it leads to. */
  readonly count: number
  readonly productId?: string
}

interface Key {
  readonly key: string
  readonly entry: Suggestion
}

const KIND_WORTH: Readonly<Record<Suggestion['kind'], number>> = { type: 8, brand: 6, tag: 2, product: 1 }
const LONGEST_BEGINNING = 40
/** Enough to find the best few among; a single letter in a large shop begins more. */
const MOST_SCANNED = 400

/** Beginnings of kinds, brands, tags and names, by writing, pinyin and first letters. Built again when the shop has changed. */
export class Suggester {
  private readonly store: SearchStore
  private keys: Key[] = []
  private version = -1

  constructor(store: SearchStore) {
    this.store = store
  }

  /** The best continuations of a beginning. @example suggester.suggest('yl', 5) */
  suggest(beginning: string, most: number): Suggestion[] {
    const typed = foldText(beginning).trim().replace(/\s+/g, ' ').slice(0, LONGEST_BEGINNING)
    if (typed === '') return []
    if (this.version !== this.store.version) this.build()
    const best = new Map<string, { entry: Suggestion; worth: number }>()
    for (const form of new Set([typed, typed.replaceAll(' ', '')]))
      for (let i = this.firstAt(form), scanned = 0; scanned < MOST_SCANNED; i++, scanned++) {
        const found = this.keys[i]
        if (!found?.key.startsWith(form)) break
        const worth = KIND_WORTH[found.entry.kind] * Math.log2(1 + found.entry.count) * (found.key === form ? 3 : 1)
        const known = best.get(found.entry.text)
        if (!known || worth > known.worth) best.set(found.entry.text, { entry: found.entry, worth })
      }
    return [...best.values()]
      .sort(
        (a, b) =>
          b.worth - a.worth || a.entry.text.length - b.entry.text.length || (a.entry.text < b.entry.text ? -1 : 1),
      )
      .slice(0, most)
      .map(({ entry }) => entry)
  }

  private firstAt(key: string): number {
    let low = 0
    let high = this.keys.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.keys[middle]?.key ?? '') < key) low = middle + 1
      else high = middle
    }
    return low
  }

  private build(): void {
    const entries = new Map<string, Suggestion>()
    const add = (text: string | undefined, kind: Suggestion['kind'], productId?: string): void => {
      if (!text) return
      const known = entries.get(text)
      const better = known && KIND_WORTH[known.kind] > KIND_WORTH[kind] ? known.kind : kind
      entries.set(text, {
        text,
        kind: better,
        count: (known?.count ?? 0) + 1,
        productId: known ? known.productId : productId,
      })
    }
    for (const product of this.store.products) {
      if (!product) continue
      const type = TYPE_NAMES.get(product.productType ?? '')
      for (const text of [type?.zh, type?.en]) add(text, 'type')
      for (const text of [
        product.brand && pick(product.brand.name, 'zh'),
        product.brand && pick(product.brand.name, 'en'),
      ])
        add(text, 'brand')
      for (const tag of product.tags ?? []) add(tag, 'tag')
      for (const text of [product.name.zh, product.name.en]) add(text, 'product', product.id)
    }
    const keys: Key[] = []
    for (const entry of entries.values()) for (const key of keysOf(entry)) keys.push({ key, entry })
    this.keys = keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    this.version = this.store.version
  }
}

const TYPE_NAMES = new Map(CATEGORIES.flatMap(({ productTypes }) => Object.entries(productTypes)))

/** The forms that a text may be begun by: itself, each English word of it, its pinyin and first letters; product names only as written. */
function keysOf({ text, kind }: Suggestion): Set<string> {
  const folded = foldText(text)
  const keys = new Set([folded])
  for (const match of folded.matchAll(/(?<=\s)[a-z]{3,}/g)) keys.add(folded.slice(match.index))
  if (kind !== 'product' && [...folded].every(isHan)) {
    const parts = syllables(folded)
    keys.add(parts.join(''))
    if (parts.length > 1) keys.add(parts.map((one) => one[0]).join(''))
  }
  return keys
}
