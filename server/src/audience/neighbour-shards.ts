import type { Neighbour } from '@qianmian/recommend'
import { z } from 'zod'
import type { FanOut } from '../platform/events/fan-out.ts'
import type { Share } from './share.ts'

/** Later than this an answer is not waited for: the page is. */
const DEADLINE_MS = 40
/** A share that was silent is left alone for so long, so that one sick process does not slow every answer. */
const PAUSE_MS = 1_000

/** What came of asking a share: it answered, or was left out because it was silent, absent, or cannot say yet. */
export type ShareOutcome = 'answered' | 'silent' | 'nobody' | 'unable' | 'paused'

/** How much of the shop's sessions an answer rests on. */
export interface HeardShares {
  readonly shards: number
  /** Shares that answered, the own one with them. */
  readonly answered: number
}

/** Neighbours in product ids, because each process numbers its products by itself: `items` are places in `products`. */
const wire = z.strictObject({
  products: z.array(z.string()),
  neighbours: z.array(
    z.strictObject({ w: z.number(), s: z.number().int().min(0), i: z.array(z.number().int().min(0)) }),
  ),
})
export type WireNeighbours = z.infer<typeof wire>

const question = z.strictObject({ shopId: z.string(), clicks: z.array(z.string()).max(50) })
export type NeighbourQuestion = z.infer<typeof question>

export function toWire(neighbours: readonly Neighbour[], idOf: (item: number) => string | undefined): WireNeighbours {
  const places = new Map<number, number>()
  const placeOf = (item: number): number => {
    const place = places.get(item) ?? places.size
    places.set(item, place)
    return place
  }
  const list = neighbours.map(({ weight, shared, items }) => ({ w: weight, s: shared, i: Array.from(items, placeOf) }))
  return { products: [...places.keys()].map((item) => idOf(item) ?? ''), neighbours: list }
}

export function fromWire(
  { products, neighbours }: WireNeighbours,
  numberOf: (productId: string) => number | undefined,
): Neighbour[] {
  const numbers = products.map((id) => numberOf(id) ?? -1)
  return neighbours.map(({ w, s, i }) => ({ weight: w, shared: s, items: i.map((place) => numbers[place] ?? -1) }))
}

/**
 * The sessions that other processes hold. Each question goes to one process of every other share, by core NATS, and whoever
 * answers in time is heard; an answer without some shares is an answer from fewer sessions, and says so.
 */
export class NeighbourShards {
  readonly #share: Share
  readonly #onOutcome: (outcome: ShareOutcome) => void
  readonly #pausedUntil = new Map<number, number>()
  #fanOut: FanOut | undefined
  #answering: { stop(): Promise<void> } | undefined

  constructor(share: Share, onOutcome: (outcome: ShareOutcome) => void) {
    this.#share = share
    this.#onOutcome = onOutcome
  }

  /** True when other processes hold sessions that an answer needs. */
  get hasOthers(): boolean {
    return this.#share.shards > 1
  }

  /** @param answer finds neighbours among the sessions held here; nothing while they are not read yet */
  async start(fanOut: FanOut, answer: (asked: NeighbourQuestion) => WireNeighbours | undefined): Promise<void> {
    if (!this.hasOthers) return
    this.#fanOut = fanOut
    this.#answering = await fanOut.answer(this.#subject(this.#share.shard), (message) =>
      answer(question.parse(message)),
    )
  }

  async stop(): Promise<void> {
    await this.#answering?.stop()
  }

  /** The number of shares is in the name: processes that count differently do not take one another's word. */
  #subject(shard: number): string {
    return `neighbours.${this.#share.shards}.${shard}`
  }

  /** Asks all other shares at once. */
  async ask(asked: NeighbourQuestion): Promise<HeardShares & { readonly heard: readonly WireNeighbours[] }> {
    const { shards, shard } = this.#share
    const others = Array.from({ length: shards }, (_, n) => n).filter((n) => n !== shard)
    const heard = (await Promise.all(others.map((other) => this.#askOne(other, asked)))).flatMap((one) => one ?? [])
    return { shards, answered: 1 + heard.length, heard }
  }

  async #askOne(shard: number, asked: NeighbourQuestion): Promise<WireNeighbours | undefined> {
    const fanOut = this.#fanOut
    const isPaused = performance.now() < (this.#pausedUntil.get(shard) ?? 0)
    if (!fanOut || isPaused) {
      this.#onOutcome('paused')
      return undefined
    }
    const came = await fanOut.ask(this.#subject(shard), asked, DEADLINE_MS)
    const said = 'said' in came ? wire.safeParse(came.said) : undefined
    const outcome = 'failed' in came ? came.failed : said?.success ? 'answered' : 'unable'
    if (outcome === 'silent') this.#pausedUntil.set(shard, performance.now() + PAUSE_MS)
    this.#onOutcome(outcome)
    return said?.data
  }
}
