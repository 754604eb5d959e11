import { err, ok, type Result, seededRandom } from '@qianmian/kernel'
import { CoPurchase } from '../sequence/co-purchase.ts'
import { PairRules } from '../sequence/pair-rules.ts'
import { PopularityByContext } from '../sequence/popularity-by-context.ts'
import { SequentialRules } from '../sequence/sequential-rules.ts'
import type { BoundedRows } from '../sessions/bounded-rows.ts'
import { NEIGHBOUR_DEFAULTS, type NeighbourSettings } from '../sessions/neighbours.ts'
import { packSessions, unpackSessions } from '../sessions/snapshot.ts'
import { FEATURES } from './features.ts'
import type { LearnedLeg } from './leg-scorer.ts'
import { PopularityCounts } from './popularity-counts.ts'
import { Ranker } from './ranker.ts'
import { SessionRecommender } from './session-recommender.ts'
import {
  contentHashOf,
  type Parts,
  type RecommenderSnapshotError,
  readSnapshotFile,
  writeSnapshotFile,
} from './snapshot-file.ts'
import type { SourceOptions } from './sources.ts'

/** A recommender that was read, and the hash of what it was read from. */
export interface LoadedRecommender {
  readonly recommender: SessionRecommender
  readonly contentHash: string
}

/** Items that a snapshot may name: far above any shop, far below what would fill the memory. */
const MOST_ITEMS = 1 << 25
const OPTIONS: Readonly<Record<Exclude<keyof SourceOptions, 'neighbours'>, number>> = {
  postingsPerItem: 1_000_000,
  itemsPerSession: 10_000,
  reach: 10_000,
  shortlist: 4096,
  ownOnShortlist: 4096,
  followersRead: 10_000,
  popularityHalfLifeSessions: 1e12,
}

class Malformed extends Error {}

function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Malformed(what)
}

function ints(parts: Parts, name: string, from = 0, below = MOST_ITEMS): Int32Array {
  const array = parts[name]
  check(array instanceof Int32Array, name)
  for (const value of array) check(value >= from && value < below, name)
  return array
}

function floats(parts: Parts, name: string, length?: number): Float32Array {
  const array = parts[name]
  check(array instanceof Float32Array && (length === undefined || array.length === length), name)
  for (const value of array) check(Number.isFinite(value), name)
  return array
}

function number(head: Record<string, unknown>, name: string, least: number, most: number): number {
  const value = head[name]
  check(typeof value === 'number' && value >= least && value <= most, name)
  return value
}

function record(head: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = head[name]
  check(typeof value === 'object' && value !== null && !Array.isArray(value), name)
  return value as Record<string, unknown>
}

function writeRows(parts: Parts, name: string, rows: BoundedRows): void {
  const { counts, totals, columns, weights } = rows.state()
  Object.assign(parts, {
    [`${name}.counts`]: counts,
    [`${name}.totals`]: totals,
    [`${name}.columns`]: columns,
    [`${name}.weights`]: weights,
  })
}

function readRows(parts: Parts, name: string, rows: BoundedRows): void {
  const restored = rows.restore({
    counts: ints(parts, `${name}.counts`),
    totals: floats(parts, `${name}.totals`),
    columns: ints(parts, `${name}.columns`),
    weights: floats(parts, `${name}.weights`),
  })
  check(restored, name)
}

/**
 * Packs a whole recommender, all that it learned and its weights, into bytes with a content hash (SHA-256, see
 * `contentHashOf`), so that a server starts from it and other processes load the same. Who taught how much lately
 * (`LearnerBounds`) is not in it: that is about people. Numbers are in the byte order of the machine.
 * @example
 * const bytes = packRecommender(recommender)
 * const loaded = unpackRecommender(bytes) // loaded.ok && loaded.value.recommender.rank(…)
 */
export function packRecommender(recommender: SessionRecommender): Uint8Array {
  const { sources, ranker } = recommender
  const { popularity, context, pairs } = sources
  // the options may be those of tuning, which say more than a recommender needs
  const options = Object.fromEntries(Object.entries(sources.options).filter(([name]) => name in OPTIONS))
  const { weights } = ranker
  const { itemCount } = popularity
  const pairState = pairs.state()
  const parts: Parts = {
    sessions: new Int32Array(packSessions(sources.index)),
    'popularity.all': popularity.all.slice(0, itemCount),
    'popularity.recent': popularity.recent.slice(0, itemCount),
    'popularity.lastSeen': popularity.lastSeen.slice(0, itemCount),
    'pairs.first': pairState.first,
    'pairs.second': pairState.second,
    'coPurchase.baskets': context.coPurchase.baskets,
    'byContext.all': context.byContext.all,
    'context.weights': context.weights,
    'ranker.inner': weights.inner,
    'ranker.innerBias': weights.innerBias,
    'ranker.outer': weights.outer,
    'ranker.skip': weights.skip,
  }
  writeRows(parts, 'rules', sources.rules.rows)
  writeRows(parts, 'pairs', pairs.rows)
  writeRows(parts, 'coPurchase', context.coPurchase.rows)
  writeRows(parts, 'byContext', context.byContext.rows)
  const { leg } = sources
  if (leg)
    Object.assign(parts, {
      'leg.vectors': leg.model.vectors,
      'leg.gain': leg.model.gain,
      'leg.place': leg.model.place,
      'leg.nearest': leg.nearest.items,
    })
  const head = {
    options,
    neighbours: sources.scorer.settings,
    hidden: weights.hidden,
    popularity: {
      sessions: popularity.sessions,
      unit: popularity.unit,
      recentTotal: popularity.recentTotal,
      total: popularity.total,
    },
    droppedPairs: pairs.droppedPairs,
    basketCount: context.coPurchase.basketCount,
    clicksInContext: context.byContext.total,
    leg: leg ? { width: leg.model.width, likeness: leg.model.likeness, perItem: leg.nearest.perItem } : null,
  }
  return writeSnapshotFile({ head, parts })
}

/** Reads what `packRecommender` wrote. Bytes that are not exactly that are refused, never half read. */
export function unpackRecommender(bytes: Uint8Array): Result<LoadedRecommender, RecommenderSnapshotError> {
  const file = readSnapshotFile(bytes)
  if (!file.ok) return file
  try {
    return ok({ recommender: restore(file.value.head, file.value.parts), contentHash: contentHashOf(bytes) })
  } catch (problem) {
    if (problem instanceof Malformed) return err({ kind: 'malformed', what: problem.message })
    throw problem
  }
}

function restore(head: Record<string, unknown>, parts: Parts): SessionRecommender {
  const options = readOptions(record(head, 'options'))
  const words = parts.sessions
  check(words instanceof Int32Array, 'sessions')
  const index = unpackSessions(words.buffer as ArrayBuffer)
  check(index.ok, 'sessions')
  const rules = new SequentialRules()
  readRows(parts, 'rules', rules.rows)
  const pairs = new PairRules()
  readRows(parts, 'pairs', pairs.rows)
  check(pairs.restore(ints(parts, 'pairs.first'), ints(parts, 'pairs.second')), 'pairs')
  check(pairs.rows.offsetOf.length >= pairs.pairs, 'pairs')
  pairs.droppedPairs = number(head, 'droppedPairs', 0, Number.MAX_SAFE_INTEGER)
  const popularity = readPopularity(record(head, 'popularity'), parts, options)
  const coPurchase = new CoPurchase()
  readRows(parts, 'coPurchase', coPurchase.rows)
  coPurchase.baskets = floats(parts, 'coPurchase.baskets')
  coPurchase.basketCount = number(head, 'basketCount', 0, Number.MAX_SAFE_INTEGER)
  for (const column of coPurchase.rows.columns) check(column < coPurchase.baskets.length, 'coPurchase.columns')
  const byContext = new PopularityByContext()
  readRows(parts, 'byContext', byContext.rows)
  byContext.all = floats(parts, 'byContext.all')
  byContext.total = number(head, 'clicksInContext', 0, Number.MAX_SAFE_INTEGER)
  for (const column of byContext.rows.columns) check(column < byContext.all.length, 'byContext.columns')
  const neighbours = readNeighbours(record(head, 'neighbours'))
  const recommender = new SessionRecommender(
    { ...options, neighbours },
    { index: index.value, rules, pairs, popularity, coPurchase, byContext },
  )
  recommender.sources.context.weights.set(floats(parts, 'context.weights', 3))
  recommender.setRanker(readRanker(head, parts, recommender.sources.shortlistSize))
  if (head.leg !== null) recommender.setLeg(readLeg(record(head, 'leg'), parts))
  return recommender
}

function readOptions(head: Record<string, unknown>): SourceOptions {
  const known = Object.entries(OPTIONS).filter(([name]) => head[name] !== undefined)
  check(Object.keys(head).length === known.length, 'options')
  return Object.fromEntries(
    known.map(([name, most]) => {
      const least = name === 'ownOnShortlist' || name === 'followersRead' ? 0 : 1
      const value = number(head, name, least, most)
      check(Number.isInteger(value) || name === 'popularityHalfLifeSessions', name)
      return [name, value]
    }),
  )
}

function readNeighbours(head: Record<string, unknown>): NeighbourSettings {
  const settings: Record<string, number> = {}
  for (const name of Object.keys(NEIGHBOUR_DEFAULTS)) {
    const counts = name === 'postings' || name === 'postingsInAll' || name === 'neighbours'
    const divides = name === 'clickReach' || name === 'itemReach'
    const value = number(head, name, counts ? 1 : divides ? 1e-6 : 0, 1e6)
    check(!counts || Number.isInteger(value), name)
    settings[name] = value
  }
  return { ...NEIGHBOUR_DEFAULTS, ...settings }
}

function readPopularity(head: Record<string, unknown>, parts: Parts, options: SourceOptions): PopularityCounts {
  const popularity = new PopularityCounts(options.popularityHalfLifeSessions ?? 8000)
  popularity.all = floats(parts, 'popularity.all')
  popularity.itemCount = popularity.all.length
  popularity.recent = floats(parts, 'popularity.recent', popularity.itemCount)
  popularity.sessions = number(head, 'sessions', 0, 0x7fffffff)
  popularity.lastSeen = ints(parts, 'popularity.lastSeen', 0, popularity.sessions + 1)
  check(popularity.lastSeen.length === popularity.itemCount, 'popularity.lastSeen')
  popularity.unit = number(head, 'unit', 1, 1e9)
  popularity.recentTotal = number(head, 'recentTotal', 0, Number.MAX_VALUE)
  popularity.total = number(head, 'total', 0, Number.MAX_SAFE_INTEGER)
  return popularity
}

function readRanker(head: Record<string, unknown>, parts: Parts, rows: number): Ranker {
  const hidden = number(head, 'hidden', 8, 1024)
  check(hidden % 8 === 0, 'hidden')
  const ranker = new Ranker(FEATURES, hidden, rows, seededRandom('restored'))
  for (const name of ['inner', 'innerBias', 'outer', 'skip'] as const)
    ranker.weights[name].set(floats(parts, `ranker.${name}`, ranker.weights[name].length))
  return ranker
}

function readLeg(head: Record<string, unknown>, parts: Parts): LearnedLeg {
  const width = number(head, 'width', 4, 4096)
  const perItem = number(head, 'perItem', 1, 4096)
  check(width % 4 === 0 && Number.isInteger(perItem), 'leg')
  const vectors = floats(parts, 'leg.vectors')
  const itemCount = vectors.length / width
  check(Number.isInteger(itemCount), 'leg.vectors')
  const items = ints(parts, 'leg.nearest', -1, Math.max(1, itemCount))
  check(items.length % perItem === 0, 'leg.nearest')
  const place = floats(parts, 'leg.place')
  const likeness = number(head, 'likeness', -1e6, 1e6)
  return {
    model: { width, itemCount, vectors, gain: floats(parts, 'leg.gain', itemCount), place, likeness },
    nearest: { perItem, items },
  }
}
