import { formatMoney, minorDigits } from '@qianmian/kernel'
import type { Concept, ConceptKind } from '../profile/concepts.ts'
import { guessedAlternatives, knownAlternatives, plainAlternatives, termAlternatives } from './alternatives.ts'
import { readExclusions } from './exclusions.ts'
import { type PriceBounds, readPrice } from './price.ts'
import { quantitiesIn } from './quantities.ts'
import type { Chip, ChipKind, Correction, Exclusion, ParsedQuery, SortIntent, Unit } from './query.ts'
import { type ReadPiece, readPieces } from './read-pieces.ts'
import { SORT_WORDS } from './sort-words.data.ts'
import type { SearchStore } from './store.ts'
import { type Folded, foldWithOffsets } from './text.ts'

const LONGEST_QUERY = 200
/** One bit a unit. */
export const MOST_UNITS = 24

/** A query while it is read: what was understood is blanked, so that nothing is read twice. */
export class Reading {
  readonly chips: Chip[] = []
  readonly units: Unit[] = []
  readonly exclusions: Exclusion[] = []
  readonly corrections: Correction[] = []
  readonly store: SearchStore
  rest: string
  private readonly folded: Folded
  private readonly without: ReadonlySet<string>

  constructor(store: SearchStore, folded: Folded, without: ReadonlySet<string>) {
    this.store = store
    this.folded = folded
    this.rest = folded.text
    this.without = without
  }

  has = (term: string): boolean => this.store.frequency(term) > 0

  /** Blanks a range of the folded text. */
  take(start: number, end: number): void {
    this.rest = this.rest.slice(0, start) + ' '.repeat(end - start) + this.rest.slice(end)
  }

  /** The range in the query as typed. */
  span(start: number, end: number): { start: number; end: number } {
    const { at } = this.folded
    const last = at[Math.max(start, end - 1)] ?? 0
    let next = end
    while (next < at.length - 1 && (at[next] ?? 0) <= last) next++
    return { start: at[start] ?? 0, end: Math.max(last, at[next] ?? last) }
  }

  /** Notes a chip. @returns false when the shopper has taken it away */
  chip(chip: Omit<Chip, 'start' | 'end'>, start: number, end: number): boolean {
    if (this.without.has(chip.id)) return false
    if (!this.chips.some(({ id }) => id === chip.id)) this.chips.push({ ...chip, ...this.span(start, end) })
    return true
  }

  unit(unit: Omit<Unit, 'start' | 'end'>, start: number, end: number): void {
    if (this.units.length < MOST_UNITS) this.units.push({ ...unit, ...this.span(start, end) })
  }
}

/**
 * What a query asks for: words with all ways to match them, and the typed filters in it (price, materials, what must not be
 * in it, order …), each with its place in the query. Nothing that is not understood is dropped in silence: it stays a word.
 * @param without ids of chips that the shopper took away; their words count for nothing
 * @example parseQuery(store, '200元以内透气短袖').chips.map(({ id }) => id) // ['price:0-20000']
 */
export function parseQuery(store: SearchStore, query: string, without: readonly string[] = []): ParsedQuery {
  const whole = foldWithOffsets(query.slice(0, LONGEST_QUERY * 2))
  const folded = whole.text.length > LONGEST_QUERY ? { ...whole, text: whole.text.slice(0, LONGEST_QUERY) } : whole
  const reading = new Reading(store, folded, new Set(without))
  const price = readPriceFilter(reading)
  const sort = readSort(reading)
  readExclusions(reading)
  readSizes(reading)
  readQuantities(reading)
  const pieces = readPieces(reading)
  for (const piece of pieces) if (piece.kind !== 'stop') addPiece(reading, piece)
  return {
    text: query.slice(0, LONGEST_QUERY * 2),
    truncated: query.length > LONGEST_QUERY * 2 || whole.text.length > LONGEST_QUERY,
    units: reading.units,
    exclusions: reading.exclusions,
    chips: reading.chips,
    price,
    sort,
    corrections: reading.corrections,
  }
}

const DOLLARS: ReadonlySet<string> = new Set(['USD', 'HKD', 'TWD', 'SGD', 'CAD', 'AUD', 'NZD'])

function currencyOf(bounds: PriceBounds, shop: string): string {
  if (bounds.currency === '$') return DOLLARS.has(shop) ? shop : 'USD'
  return bounds.currency ?? shop
}

/** A price counts when it is in the shop's currency; in another it is shown as a chip that is not used: no rate is invented. */
function readPriceFilter(reading: Reading): ParsedQuery['price'] {
  const bounds = readPrice(reading.rest)
  if (!bounds) return undefined
  reading.take(bounds.start, bounds.end)
  const shop = reading.store.currency
  const currency = currencyOf(bounds, shop) || 'CNY'
  const minor = (amount: number): number => Math.round(amount * 10 ** minorDigits(currency))
  const from = bounds.from === undefined ? 0 : minor(bounds.from)
  const to = bounds.to === undefined ? Number.POSITIVE_INFINITY : minor(bounds.to)
  const show = (amount: number): string => formatMoney({ amount, currency })
  const id = `price:${from}-${bounds.to === undefined ? '' : to}`
  const label =
    bounds.to === undefined
      ? { zh: `${show(from)} 以上`, en: `${show(from)} and up` }
      : from === 0
        ? { zh: `${show(to)} 以内`, en: `up to ${show(to)}` }
        : { zh: `${show(from)}–${show(to)}`, en: `${show(from)}–${show(to)}` }
  const used = shop === '' || currency === shop
  return reading.chip({ id, kind: 'price', label, used }, bounds.start, bounds.end) && used
    ? { from, to, chipId: id }
    : undefined
}

function readSort(reading: Reading): SortIntent | undefined {
  for (const [sort, label, pattern] of SORT_WORDS) {
    const match = pattern.exec(reading.rest)
    if (!match) continue
    const [start, end] = [match.index, match.index + match[0].length]
    reading.take(start, end)
    return reading.chip({ id: `sort:${sort}`, kind: 'sort', label, used: true }, start, end) ? sort : undefined
  }
  return undefined
}

/** S and L stand for a size only with 码 or "size"; XL does alone. */
const SIZE =
  /(?:\bsize\s?(xxs|xs|s|m|l|xl|xxl|xxxl|\d{2,3})\b)|(?<![\p{L}\p{N}-])(?:(xxs|xs|s|m|l|xl|xxl|xxxl|[2-4]xl|\d{2,3})\s?[码号](?!线)|(xxs|xs|xl|xxl|xxxl|[2-4]xl)(?![a-z0-9]))/u

function readSizes(reading: Reading): void {
  const match = SIZE.exec(reading.rest)
  const size = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || !size) return
  const [start, end] = [match.index, match.index + match[0].length]
  reading.take(start, end)
  const shown = size.toUpperCase()
  const terms = SAME_SIZE[size] ?? [size]
  const chipId = `size:${size}`
  if (
    reading.chip(
      { id: chipId, kind: 'size', label: { zh: `${shown} 码`, en: `size ${shown}` }, used: true },
      start,
      end,
    )
  )
    reading.unit(
      {
        text: size,
        kind: 'size',
        chipId,
        required: true,
        alternatives: termAlternatives(
          terms.map((one) => `s:${one}`),
          size,
          reading.has,
        ),
      },
      start,
      end,
    )
}
const SAME_SIZE: Readonly<Record<string, readonly string[]>> = {
  xxl: ['xxl', '2xl'],
  '2xl': ['xxl', '2xl'],
  xxxl: ['xxxl', '3xl'],
  '3xl': ['xxxl', '3xl'],
}

/** Figures with units that some product has; others stay words. */
function readQuantities(reading: Reading): void {
  for (const { term, start, end } of quantitiesIn(reading.rest)) {
    if (!reading.has(term)) continue
    const text = reading.rest.slice(start, end).trim()
    reading.take(start, end)
    if (reading.chip({ id: term, kind: 'quantity', label: { zh: text, en: text }, used: true }, start, end))
      reading.unit(
        {
          text,
          kind: 'quantity',
          chipId: term,
          required: true,
          alternatives: termAlternatives([term], text, reading.has),
        },
        start,
        end,
      )
  }
}

/** Which of the meanings of a word makes the chip. */
const CHIP_ORDER: readonly ConceptKind[] = ['material', 'colour', 'season', 'audience', 'scene', 'style']

function chipConcept(concepts: readonly Concept[]): Concept | undefined {
  for (const kind of CHIP_ORDER) {
    const found = concepts.find((one) => one.kind === kind)
    if (found) return found
  }
  return undefined
}

function addPiece(reading: Reading, piece: ReadPiece): void {
  const { start, end, text, entry } = piece
  const brand = reading.store.brandNames.get(text)
  if (brand) {
    const chipId = `brand:${brand.id}`
    if (reading.chip({ id: chipId, kind: 'brand', label: { zh: text, en: text }, used: true }, start, end))
      reading.unit(
        {
          text,
          kind: 'brand',
          chipId,
          required: true,
          alternatives: termAlternatives([`b:${brand.id}`], text, reading.has),
        },
        start,
        end,
      )
    return
  }
  if (!entry) {
    const plain = [...plainAlternatives(text, reading.has), ...others(reading, piece)]
    const guessed = plain.length === 0 ? guessedAlternatives(text, reading.has) : []
    reading.unit(
      {
        text,
        kind: piece.kind === 'shop-word' ? 'word' : 'unknown',
        required: piece.kind !== 'number' && text.length > 1,
        guessed: guessed.length > 0,
        alternatives: guessed.length > 0 ? guessed : plain,
      },
      start,
      end,
    )
    return
  }
  const concept = chipConcept(entry.concepts)
  const names = entry.productTypes.length > 0 ? undefined : concept
  const kind: Unit['kind'] = names ? names.kind : 'word'
  const chipId = names && `${names.kind}:${names.id}`
  if (
    names &&
    chipId &&
    !reading.chip({ id: chipId, kind: names.kind as ChipKind, label: names.name, used: true }, start, end)
  )
    return
  reading.unit(
    {
      text,
      kind,
      chipId,
      required: chipId !== 'scene:gift',
      alternatives: [...knownAlternatives(entry, reading.has), ...others(reading, piece)],
    },
    start,
    end,
  )
}

/** Other words that the same letters may stand for. */
function others(reading: Reading, piece: ReadPiece): Unit['alternatives'] {
  return (piece.otherwise ?? []).flatMap((word) => plainAlternatives(word, reading.has, OTHERWISE))
}
const OTHERWISE = 0.4
