import { LANGS, type Random } from '@qianmian/kernel'
import type { Entry } from './lexicon/entry.ts'

/** What choosing asks of the shop's past. */
interface Published {
  /** How often the words of an entry were published. */
  readonly published?: (entry: Entry) => number
}

/**
 * One of the narrowest entries. `slack` lets in entries that are a little more general, so that products differ;
 * statements take none, because a general statement is a worse one.
 */
export function choose(entries: readonly Entry[], random: Random, slack = 0): Entry | undefined {
  const near = narrow(entries, slack)
  return near.length > 0 ? random.pick(near) : undefined
}

/** The narrowest entries, and those that are as much more general as `slack` allows. */
export function narrow(entries: readonly Entry[], slack: number): readonly Entry[] {
  const top = entries[0]
  if (!top) return []
  const limit = top.specificity - slack
  return entries.filter(
    (entry) => entry.specificity >= limit && entry.attributes.length > 0 === top.attributes.length > 0,
  )
}

/** How much more likely a shop's own words are than as many built-in ones. */
const OWN_WEIGHT = 4

/** Entries that are not the shop's own. */
export const withoutOwn = (entries: readonly Entry[]): readonly Entry[] =>
  entries.some((entry) => entry.own) ? entries.filter((entry) => !entry.own) : entries

/**
 * One of the narrowest built-in entries or of the shop's own, each as likely as it has words that were not published yet.
 * A shop's own words are its voice and count more, and a single clause still does not drive out twenty written ones.
 * @returns what to plan: the entry, and the built-in one that speaks for it where it lacks a language
 */
export function chooseStatement(
  entries: readonly Entry[],
  input: Published,
  random: Random,
): { entryId: string; elseId?: string } | undefined {
  const pooled = statementPool(entries, input.published)
  const instead = input.published
    ? pooled.narrowest[drawWeighted(pooled.weights, pooled.total, random)]
    : pooled.narrowest.length > 0
      ? random.pick(pooled.narrowest)
      : undefined
  const own = pooled.own.filter((entry) => instead || LANGS.every((lang) => entry[lang].length > 0))
  if (own.length === 0) return instead && { entryId: instead.id, elseId: undefined }
  const pool = [...pooled.narrowest, ...own]
  const weightOf = (entry: Entry) =>
    ((entry.own ? OWN_WEIGHT : 1) * Math.max(entry.zh.length, entry.en.length)) / (1 + (input.published?.(entry) ?? 0))
  const chosen = pickWeighted(pool, weightOf, random)
  return chosen && { entryId: chosen.id, elseId: chosen.own ? instead?.id : undefined }
}

/** Frames that name the product make other sentences of other products; so much more often are they taken. */
const NAMING = 80
const NAMES_PRODUCT = /\{(noun|this|This)\}/

const makings = new WeakMap<Entry, number>()

/** How many sentences an entry makes: its frames, and more of those that name the product. */
function makingsOf(entry: Entry): number {
  let known = makings.get(entry)
  if (known === undefined) {
    known = [...entry.zh, ...entry.en].reduce((sum, frame) => sum + (NAMES_PRODUCT.test(frame) ? NAMING : 1), 0)
    makings.set(entry, known)
  }
  return known
}

/** What choosing among the same entries needs again and again: twelve candidates ask, and nothing of it changes between them. */
interface StatementPool {
  readonly published: Published['published']
  /** The narrowest built-in entries, each as likely as it has frames that make sentences which the shop has not told yet. */
  readonly narrowest: readonly Entry[]
  readonly weights: readonly number[]
  readonly total: number
  readonly own: readonly Entry[]
}

const pools = new WeakMap<readonly Entry[], StatementPool>()

function statementPool(entries: readonly Entry[], published: Published['published']): StatementPool {
  const known = pools.get(entries)
  if (known && known.published === published) return known
  const narrowest = narrow(withoutOwn(entries), 0)
  const weights = published ? narrowest.map((entry) => makingsOf(entry) / (1 + published(entry))) : []
  const pool: StatementPool = {
    published,
    narrowest,
    weights,
    total: sumOf(weights),
    own: entries.filter((entry) => entry.own),
  }
  pools.set(entries, pool)
  return pool
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

/** Index of a weight, drawn in proportion to it. */
function drawWeighted(weights: readonly number[], total: number, random: Random): number {
  let left = random.next() * total
  const index = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return Math.max(0, index)
}

function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number, random: Random): T | undefined {
  const weights = items.map(weightOf)
  return items[drawWeighted(weights, sumOf(weights), random)]
}

/** What an entry is planned as: with the built-in one that speaks for it where it lacks a language. */
export function planned(
  entry: Entry,
  entries: readonly Entry[],
  input: Published,
  random: Random,
): { entryId: string; elseId?: string } {
  if (!entry.own || LANGS.every((lang) => entry[lang].length > 0)) return { entryId: entry.id, elseId: undefined }
  const instead = fresh(withoutOwn(entries), input, random)
  return { entryId: entry.id, elseId: instead?.id }
}

interface FreshPool {
  readonly published: Published['published']
  readonly entries: readonly Entry[]
}

const freshPools = new WeakMap<readonly Entry[], FreshPool>()

/** An entry that was published least often. Asked again with the same list and the same past, it does not count again. */
export function fresh(entries: readonly Entry[], input: Published, random: Random): Entry | undefined {
  if (entries.length === 0) return undefined
  let pool = freshPools.get(entries)
  if (!pool || pool.published !== input.published) {
    const counts = entries.map((entry) => input.published?.(entry) ?? 0)
    const least = Math.min(...counts)
    pool = { published: input.published, entries: entries.filter((_, i) => (counts[i] ?? 0) <= least + 1) }
    freshPools.set(entries, pool)
  }
  return random.pick(pool.entries)
}
