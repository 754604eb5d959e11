import type { LocalizedText } from '@qianmian/kernel'
import { factTexts } from '../profile/traits.ts'
import { activeFacts, type SearchProduct } from './document.ts'
import type { Unit } from './query.ts'
import { foldWithOffsets } from './text.ts'

/** Half-open range of a text as the product has it. */
export type Range = readonly [start: number, end: number]

/** Where a product shows why it was found. */
export interface Highlights {
  readonly name: { readonly zh: readonly Range[]; readonly en: readonly Range[] }
  /** Tags of the product that match. */
  readonly tags: readonly string[]
  /** The first facts whose text matches, with the ranges. */
  readonly facts: readonly { readonly factId: string; readonly text: string; readonly ranges: readonly Range[] }[]
}

const MOST_FACTS = 2
const MOST_SURFACES = 40

/** The words of all ways in which units match, longest first. */
export function surfacesOf(units: readonly Unit[]): string[] {
  const all = new Set(units.flatMap(({ alternatives }) => alternatives.map(({ surface }) => surface)))
  return [...all]
    .filter((word) => word.length > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SURFACES)
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character)

/** Ranges of a text that hold one of the words; English words whole or as the beginning of a longer form (lamp, lamps). */
export function rangesIn(text: string, surfaces: readonly string[]): Range[] {
  const { text: folded, at } = foldWithOffsets(text)
  const marked = new Uint8Array(folded.length + 1)
  for (const surface of surfaces)
    for (let from = folded.indexOf(surface); from >= 0; from = folded.indexOf(surface, from + 1)) {
      const end = from + surface.length
      if (isLetter(surface[0]) && isLetter(folded[from - 1])) continue
      if (isLetter(surface.at(-1)) && isLetter(folded[end]) && !/^e?s(?![a-z])/.test(folded.slice(end, end + 3)))
        continue
      marked.fill(1, from, end)
    }
  const ranges: Range[] = []
  for (let i = 0; i < folded.length; i++) {
    if (marked[i] !== 1) continue
    const start = i
    while (marked[i] === 1) i++
    ranges.push([at[start] ?? 0, at[i] ?? text.length])
  }
  return ranges
}

/** Where the words stand in a product. */
export function highlight(product: SearchProduct, surfaces: readonly string[]): Highlights {
  const of = (text: string | undefined): Range[] => (text === undefined ? [] : rangesIn(text, surfaces))
  const name: LocalizedText = product.name
  const facts: { factId: string; text: string; ranges: Range[] }[] = []
  for (const fact of activeFacts(product)) {
    if (facts.length >= MOST_FACTS) break
    for (const text of factTexts(fact)) {
      const ranges = of(text)
      if (ranges.length === 0) continue
      facts.push({ factId: fact.id, text, ranges })
      break
    }
  }
  return {
    name: { zh: of(name.zh), en: of(name.en) },
    tags: (product.tags ?? []).filter((tag) => of(tag).length > 0),
    facts,
  }
}
