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
  const builtIn = withoutOwn(entries)
  const instead = input.published ? leastTold(narrow(builtIn, 0), input.published, random) : choose(builtIn, random)
  const own = entries.filter((entry) => entry.own && (instead || LANGS.every((lang) => entry[lang].length > 0)))
  if (own.length === 0) return instead && { entryId: instead.id }
  const pool = [...narrow(builtIn, 0), ...own]
  const weightOf = (entry: Entry) =>
    ((entry.own ? OWN_WEIGHT : 1) * Math.max(entry.zh.length, entry.en.length)) / (1 + (input.published?.(entry) ?? 0))
  const chosen = pickWeighted(pool, weightOf, random)
  return chosen && { entryId: chosen.id, ...(chosen.own && instead ? { elseId: instead.id } : {}) }
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

/** One of the entries, each as likely as it has frames that make sentences which the shop has not told yet. */
const leastTold = (entries: readonly Entry[], published: (entry: Entry) => number, random: Random): Entry | undefined =>
  pickWeighted(entries, (entry) => makingsOf(entry) / (1 + published(entry)), random)

function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number, random: Random): T | undefined {
  const weights = items.map(weightOf)
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
  const index = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return items[Math.max(0, index)]
}

/** What an entry is planned as: with the built-in one that speaks for it where it lacks a language. */
export function planned(
  entry: Entry,
  entries: readonly Entry[],
  input: Published,
  random: Random,
): { entryId: string; elseId?: string } {
  if (!entry.own || LANGS.every((lang) => entry[lang].length > 0)) return { entryId: entry.id }
  const instead = fresh(withoutOwn(entries), input, random)
  return { entryId: entry.id, ...(instead ? { elseId: instead.id } : {}) }
}

/** An entry that was published least often. */
export function fresh(entries: readonly Entry[], input: Published, random: Random): Entry | undefined {
  if (entries.length === 0) return undefined
  const counts = entries.map((entry) => input.published?.(entry) ?? 0)
  const least = Math.min(...counts)
  return random.pick(entries.filter((_, i) => (counts[i] ?? 0) <= least + 1))
}
