import type { Postings } from './postings.ts'
import type { Alternative, Exclusion, Unit } from './query.ts'
import type { SearchStore } from './store.ts'

/** How fast the hundredth mention stops counting (BM25's k1). */
const SATURATION = 1.2

/** Scratch arrays by slot, kept between queries; stamps say which entries belong to the query at hand. */
export class Scorer {
  private readonly store: SearchStore
  total = new Float32Array(0)
  /** Bit i: unit i matched. */
  mask = new Int32Array(0)
  private stamp = new Int32Array(0)
  private unitBest = new Float32Array(0)
  private unitStamp = new Int32Array(0)
  private sum = new Float32Array(0)
  private hits = new Int32Array(0)
  private altStamp = new Int32Array(0)
  /** 1 out, 2 not known whether it is in it. */
  verdict = new Uint8Array(0)
  touched = new Int32Array(0)
  count = 0
  private serial = 0
  private unitSerial = 0
  private altSerial = 0

  constructor(store: SearchStore) {
    this.store = store
  }

  /** Scores all products for the units. Results are in `touched[0..count)`, `total` and `mask`. */
  run(units: readonly Unit[]): void {
    this.fit()
    this.serial++
    this.count = 0
    for (const [index, unit] of units.entries()) {
      this.unitSerial++
      for (const alternative of unit.alternatives) this.match(alternative, 1 << index)
    }
  }

  /** Takes all products, for a query that has only filters or only an order. */
  runAll(): void {
    this.fit()
    this.serial++
    this.count = 0
    const { alive, slots } = this.store
    for (let slot = 0; slot < slots; slot++) if (alive[slot] === 1) this.touch(slot)
  }

  /** Marks what an exclusion shuts out, among the touched. */
  exclude(exclusions: readonly Exclusion[]): void {
    const { touched, verdict, store } = this
    for (let i = 0; i < this.count; i++) verdict[touched[i] ?? 0] = 0
    for (const { concepts, alternatives } of exclusions) {
      // What says that it is free from it is neither doubted nor shut out for its name (无酒精爽肤水).
      const free = new Set<number>()
      for (const { id } of concepts) this.each(`free:${id}`, (slot) => free.add(slot))
      if (concepts.length > 0)
        for (let i = 0; i < this.count; i++) {
          const slot = touched[i] ?? 0
          if (store.madeKnown[slot] !== 1 && !free.has(slot)) verdict[slot] = (verdict[slot] ?? 0) | UNKNOWN
        }
      const shut = (slot: number): void => {
        verdict[slot] = (verdict[slot] ?? 0) | SHUT
      }
      for (const { kind, id } of concepts) this.each(`c:${kind}/${id}`, shut)
      for (const { terms } of alternatives)
        if (terms.length === 1)
          this.each(terms[0] ?? '', (slot, strong) => {
            if (strong && !free.has(slot)) shut(slot)
          })
    }
  }

  private each(term: string, visit: (slot: number, strong: boolean) => void): void {
    const list = this.store.termPostings(term)
    for (let i = 0; list && i < list.length; i++) visit(list.slots[i] ?? 0, list.strong[i] === 1)
  }

  private match({ terms, weight, strongly = false }: Alternative, bit: number): void {
    const lists: Postings[] = []
    for (const term of terms) {
      const list = this.store.termPostings(term)
      if (!list) return
      lists.push(list)
    }
    const [first] = lists
    if (!first) return
    if (lists.length === 1) {
      const scale = weight * this.idf(first)
      const { slots, weights, strong, length } = first
      const { alive } = this.store
      for (let i = 0; i < length; i++) {
        const slot = slots[i] ?? 0
        if (alive[slot] !== 1 || (strongly && strong[i] !== 1)) continue
        const held = weights[i] ?? 0
        this.offer(slot, (scale * held) / (held + SATURATION), bit)
      }
      return
    }
    this.matchAll(lists, weight, strongly, bit)
  }

  /** All terms must be there. The average of their scores counts, so that a long word is worth as much as a short one. */
  private matchAll(lists: readonly Postings[], weight: number, strongly: boolean, bit: number): void {
    this.altSerial++
    const ordered = lists.toSorted((a, b) => a.live - b.live)
    const { alive } = this.store
    for (const [round, list] of ordered.entries()) {
      const scale = (weight * this.idf(list)) / lists.length
      for (let i = 0; i < list.length; i++) {
        const slot = list.slots[i] ?? 0
        if (alive[slot] !== 1 || (strongly && list.strong[i] !== 1)) continue
        const isKnown = this.altStamp[slot] === this.altSerial
        if (round > 0 && (!isKnown || this.hits[slot] !== round)) continue
        const held = list.weights[i] ?? 0
        const score = (scale * held) / (held + SATURATION)
        if (round === 0) {
          this.altStamp[slot] = this.altSerial
          this.sum[slot] = score
        } else this.sum[slot] = (this.sum[slot] ?? 0) + score
        this.hits[slot] = round + 1
        // The average of rare and common parts underrates a whole phrase: it gets back a part for each further term.
        if (round === ordered.length - 1) this.offer(slot, (this.sum[slot] ?? 0) * PHRASE_WORTH, bit)
      }
    }
  }

  private idf({ live }: Postings): number {
    return Math.log(1 + (this.store.live - live + 0.5) / (live + 0.5))
  }

  private touch(slot: number): void {
    this.stamp[slot] = this.serial
    this.total[slot] = 0
    this.mask[slot] = 0
    this.touched[this.count++] = slot
  }

  /** The best way to match a unit counts, not their sum. */
  private offer(slot: number, score: number, bit: number): void {
    if (this.stamp[slot] !== this.serial) this.touch(slot)
    if (this.unitStamp[slot] !== this.unitSerial) {
      this.unitStamp[slot] = this.unitSerial
      this.unitBest[slot] = score
      this.total[slot] = (this.total[slot] ?? 0) + score
      this.mask[slot] = (this.mask[slot] ?? 0) | bit
    } else if (score > (this.unitBest[slot] ?? 0)) {
      this.total[slot] = (this.total[slot] ?? 0) + score - (this.unitBest[slot] ?? 0)
      this.unitBest[slot] = score
    }
  }

  private fit(): void {
    const size = this.store.alive.length
    if (this.total.length >= size) return
    this.total = new Float32Array(size)
    this.mask = new Int32Array(size)
    this.stamp = new Int32Array(size)
    this.unitBest = new Float32Array(size)
    this.unitStamp = new Int32Array(size)
    this.sum = new Float32Array(size)
    this.hits = new Int32Array(size)
    this.altStamp = new Int32Array(size)
    this.verdict = new Uint8Array(size)
    this.touched = new Int32Array(size)
    this.serial = 0
    this.unitSerial = 0
    this.altSerial = 0
  }
}
const PHRASE_WORTH = 1.15
/** Verdicts of `exclude`: it is in it; nobody knows. */
export const SHUT = 1
export const UNKNOWN = 2
