import { err, ok, type Result } from '@qianmian/kernel'
import { packRecommender, unpackRecommender } from '@qianmian/recommend'
import { z } from 'zod'
import type { LearnedVisits } from './shop-visits.ts'

/** What visits taught a shop, as a file keeps it. */
export interface KeptVisits {
  /** Product ids by number: what was learned speaks in numbers. */
  readonly products: readonly string[]
  readonly learned: LearnedVisits
  /** Ids of looks that were read, but whose visit went on: a reader takes them from the log again, where a person may have erased herself. */
  readonly openLooks: readonly string[]
  /** Fingerprint of the traits that the kept leg was made of, see `traitsKey`. */
  readonly legKey: string
}

const MAGIC = new TextEncoder().encode('QMVISIT1')
const HEAD_AT = MAGIC.length + 4
const aligned = (length: number): number => Math.ceil(length / 8) * 8

const count = z.number().min(0)
const headSchema = z.strictObject({
  products: z.array(z.string()),
  moves: z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), count]))])),
  hasVisits: z.boolean(),
  hasSimulatedVisits: z.boolean(),
  openLooks: z.array(z.string()),
  legKey: z.string(),
})

/** Writes a head as JSON, then the recommender (`packRecommender`). Nothing in it is about a person. */
export function packVisits({ products, learned, openLooks, legKey }: KeptVisits): Uint8Array {
  const { recommender, ...rest } = learned
  const head = new TextEncoder().encode(JSON.stringify({ products, ...rest, openLooks, legKey }))
  const body = packRecommender(recommender)
  const bodyAt = aligned(HEAD_AT + head.length)
  const bytes = new Uint8Array(bodyAt + body.length)
  bytes.set(MAGIC)
  new DataView(bytes.buffer).setUint32(MAGIC.length, head.length, true)
  bytes.set(head, HEAD_AT)
  bytes.set(body, bodyAt)
  return bytes
}

/** Reads what `packVisits` wrote. @returns what is wrong with bytes that are not exactly that */
export function unpackVisits(bytes: Uint8Array): Result<KeptVisits, string> {
  if (bytes.length < HEAD_AT || MAGIC.some((byte, i) => bytes[i] !== byte)) return err('not a snapshot of visits')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true)
  if (HEAD_AT + length > bytes.length) return err('the head is cut off')
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_AT, HEAD_AT + length)))
  } catch {
    return err('the head is no JSON')
  }
  const head = headSchema.safeParse(json)
  if (!head.success) return err('the head has other fields')
  const loaded = unpackRecommender(bytes.subarray(aligned(HEAD_AT + length)))
  if (!loaded.ok) return err(`the recommender: ${loaded.error.kind}`)
  const { products, openLooks, legKey, ...rest } = head.data
  const { recommender } = loaded.value
  const most = Math.max(recommender.sources.index.itemCount, recommender.sources.popularity.itemCount)
  if (most > products.length) return err('the recommender knows more items than there are products')
  return ok({ products, openLooks, legKey, learned: { ...rest, recommender } })
}
