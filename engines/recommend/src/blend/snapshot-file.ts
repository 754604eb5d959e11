import { err, ok, type Result } from '@qianmian/kernel'
import { sha256 } from '../sessions/sha256.ts'

/** Why bytes were not read as a recommender. */
export type RecommenderSnapshotError =
  | { readonly kind: 'not-a-snapshot' }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly expected: string; readonly found: string }
  | { readonly kind: 'malformed'; readonly what: string }

/** Arrays of a snapshot by name. */
export type Parts = Record<string, Int32Array | Float32Array>

/** Plain values and arrays of a snapshot. */
export interface SnapshotFile {
  readonly head: Record<string, unknown>
  readonly parts: Parts
}

const MAGIC = 'QMRECOMM'
const VERSION = 1
/** Magic, version, content hash, length of the head. */
const HEAD_AT = 8 + 4 + 64 + 4
const HASHED_FROM = 8 + 4 + 64
const aligned = (length: number): number => Math.ceil(length / 8) * 8
const letters = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** Writes a file: a head as JSON, then the arrays, each at a multiple of 8 bytes, after the hash of all of it. */
export function writeSnapshotFile({ head, parts }: SnapshotFile): Uint8Array {
  const named = Object.entries(parts)
  const list = named.map(([name, array]) => [name, array instanceof Int32Array ? 'i' : 'f', array.length])
  const json = new TextEncoder().encode(JSON.stringify({ ...head, parts: list }))
  let length = aligned(HEAD_AT + json.length)
  for (const [, array] of named) length += aligned(array.byteLength)
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < 8; i++) bytes[i] = MAGIC.charCodeAt(i)
  view.setUint32(8, VERSION, true)
  view.setUint32(HEAD_AT - 4, json.length, true)
  bytes.set(json, HEAD_AT)
  let at = aligned(HEAD_AT + json.length)
  for (const [, array] of named) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += aligned(array.byteLength)
  }
  const hash = sha256(bytes.subarray(HASHED_FROM))
  for (let i = 0; i < 64; i++) bytes[12 + i] = hash.charCodeAt(i)
  return bytes
}

/** Content hash that a file carries; empty when it is too short to carry one. Says nothing of whether the content agrees. */
export const contentHashOf = (bytes: Uint8Array): string => (bytes.length < HEAD_AT ? '' : letters(bytes, 12, 12 + 64))

/** Reads a file whose hash agrees; the arrays are copies, so that the bytes may be given up. */
export function readSnapshotFile(given: Uint8Array): Result<SnapshotFile, RecommenderSnapshotError> {
  // Node's own kind of bytes slices into views: what is read from a file would share one buffer
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length < HEAD_AT || letters(bytes, 0, 8) !== MAGIC) return err({ kind: 'not-a-snapshot' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint32(8, true)
  if (version !== VERSION) return err({ kind: 'version', version })
  const expected = contentHashOf(bytes)
  const found = sha256(bytes.subarray(HASHED_FROM))
  if (found !== expected) return err({ kind: 'damaged', expected, found })
  const headEnd = HEAD_AT + view.getUint32(HEAD_AT - 4, true)
  const malformed = (what: string) => err({ kind: 'malformed', what } as const)
  if (headEnd > bytes.length) return malformed('head')
  let head: Record<string, unknown>
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_AT, headEnd)))
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return malformed('head')
    head = parsed as Record<string, unknown>
  } catch {
    return malformed('head is no JSON')
  }
  if (!Array.isArray(head.parts)) return malformed('list of parts')
  const parts: Parts = {}
  let at = aligned(headEnd)
  for (const entry of head.parts as unknown[]) {
    if (!Array.isArray(entry)) return malformed('list of parts')
    const [name, type, length] = entry as unknown[]
    if (typeof name !== 'string' || (type !== 'i' && type !== 'f') || !Number.isInteger(length) || Number(length) < 0)
      return malformed('list of parts')
    const size = 4 * Number(length)
    if (at + size > bytes.length) return malformed(`length of ${name}`)
    const copy = bytes.slice(at, at + size).buffer
    parts[name] = type === 'i' ? new Int32Array(copy) : new Float32Array(copy)
    at += aligned(size)
  }
  return at === bytes.length ? ok({ head, parts }) : malformed('length')
}
