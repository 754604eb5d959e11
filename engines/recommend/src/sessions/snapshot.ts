import { err, ok, type Result } from '@qianmian/kernel'
import { SessionIndex } from './session-index.ts'

/** Why a snapshot was not read. */
export type SnapshotError =
  | { readonly kind: 'not-a-snapshot' }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly expected: number; readonly found: number }
  | { readonly kind: 'malformed' }

const MAGIC = 0x514d5331
const VERSION = 1
const HEADER = 9

/** FNV-1a over 32-bit words: finds damage, not malice; give a content hash of your own for that. */
function checksum(words: Int32Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193)
  return hash >>> 0
}

/**
 * Packs an index into one buffer: sessions without gaps and the posting lists as they are, so that a restored index answers
 * exactly as the first. Sessions that no posting list holds any more are kept only as empty ones. Words are in the byte order
 * of the machine; every machine that Node runs on today has the same.
 */
export function packSessions(index: SessionIndex): ArrayBuffer {
  const sessions = index.sessionCount
  const items = index.postings.offsetOf.length === 0 ? 0 : index.itemCount
  const alive = new Uint8Array(sessions)
  let postings = 0
  for (let item = 0; item < items; item++)
    for (const session of index.postings.list(item)) {
      alive[session] = 1
      postings++
    }
  let clicks = 0
  for (let s = 0; s < sessions; s++) if (alive[s] === 1) clicks += index.lengthOf(s)
  const words = new Int32Array(HEADER + sessions + clicks + items + postings)
  words.set([
    MAGIC,
    VERSION,
    0,
    sessions,
    clicks,
    items,
    index.postings.capacity,
    index.itemsPerSession,
    index.droppedClicks,
  ])
  let at = HEADER
  for (let s = 0; s < sessions; s++) words[at++] = alive[s] === 1 ? index.lengthOf(s) : 0
  for (let s = 0; s < sessions; s++)
    if (alive[s] === 1) {
      words.set(index.sessionItems(s), at)
      at += index.lengthOf(s)
    }
  for (let item = 0; item < items; item++) words[at++] = index.postings.countOf[item]!
  for (let item = 0; item < items; item++)
    for (const session of index.postings.list(item).reverse()) words[at++] = session
  words[2] = checksum(words.subarray(3)) | 0
  return words.buffer
}

/** Reads what `packSessions` wrote. */
export function unpackSessions(buffer: ArrayBuffer): Result<SessionIndex, SnapshotError> {
  if (buffer.byteLength < 4 * HEADER || buffer.byteLength % 4 !== 0) return err({ kind: 'not-a-snapshot' })
  const words = new Int32Array(buffer)
  if (words[0] !== MAGIC) return err({ kind: 'not-a-snapshot' })
  if (words[1] !== VERSION) return err({ kind: 'version', version: words[1]! })
  const found = checksum(words.subarray(3))
  if (found !== words[2]! >>> 0) return err({ kind: 'damaged', expected: words[2]! >>> 0, found })
  const [sessions, clicks, items] = [words[3]!, words[4]!, words[5]!]
  if (!fits(words)) return err({ kind: 'malformed' })
  const index = new SessionIndex({ postingsPerItem: words[6]!, itemsPerSession: words[7]! })
  index.items = new Int32Array(clicks + 1024)
  index.spans = new Int32Array(2 * sessions + 512)
  index.sessionCount = sessions
  index.itemCount = items
  index.used = clicks
  index.droppedClicks = words[8]!
  let start = 0
  for (let s = 0; s < sessions; s++) {
    index.spans[2 * s] = start
    index.spans[2 * s + 1] = words[HEADER + s]!
    start += words[HEADER + s]!
  }
  index.items.set(words.subarray(HEADER + sessions, HEADER + sessions + clicks))
  let at = HEADER + sessions + clicks
  let posting = at + items
  for (let item = 0; item < items; item++)
    for (let n = words[at++]!; n > 0; n--) index.postings.add(item, words[posting++]!)
  return ok(index)
}

/** Whether all numbers point where there is something: a right checksum says only that nothing fell over on the way. */
function fits(words: Int32Array): boolean {
  const [sessions, clicks, items, capacity, perSession, dropped] = words.subarray(3, HEADER) as unknown as number[]
  for (const value of [sessions!, clicks!, items!, dropped!]) if (value < 0) return false
  if (capacity! < 1 || perSession! < 1 || HEADER + sessions! + clicks! + items! > words.length) return false
  const itemsFrom = HEADER + sessions!
  const countsFrom = itemsFrom + clicks!
  const postingsFrom = countsFrom + items!
  const total = (from: number, to: number, most: number): number => {
    let sum = 0
    for (let at = from; at < to; at++) {
      const value = words[at]!
      if (value < 0 || value > most) return -1
      sum += value
    }
    return sum
  }
  if (total(HEADER, itemsFrom, perSession!) !== clicks) return false
  if (total(countsFrom, postingsFrom, capacity!) !== words.length - postingsFrom) return false
  for (let at = itemsFrom; at < countsFrom; at++) if (words[at]! < 0 || words[at]! >= items!) return false
  for (let at = postingsFrom; at < words.length; at++) if (words[at]! < 0 || words[at]! >= sessions!) return false
  return true
}
