import type { Random } from '@qianmian/kernel'
import type { SessionSet } from '../sessions/session-set.ts'
import { Adam } from './adam.ts'
import { CandidateSampler } from './candidate-sampler.ts'
import { type Kernels, kernels } from './kernels.ts'
import type { VectorModel } from './vector-encoder.ts'

/** How item vectors are trained. */
export interface VectorSettings {
  /** Numbers a vector, a multiple of 8. */
  readonly width: number
  /** Pairs a step, a multiple of 8. */
  readonly batch: number
  /** Wrong answers drawn a step, beside the right answers of the other pairs. */
  readonly negatives: number
  /** Divides cosines before the softmax. */
  readonly temperature: number
  readonly learningRate: number
  /** Share of the session's numbers dropped while training. */
  readonly dropout: number
  /** Most clicks of a session looked at, from its end. */
  readonly reach: number
  /** Wrong answers are drawn by clicks to this power. */
  readonly negativePower: number
}

/** Settings that did well on the last 5 % of the training files tried. */
export const VECTOR_DEFAULTS: VectorSettings = {
  width: 64,
  batch: 256,
  negatives: 768,
  temperature: 0.07,
  learningRate: 0.005,
  dropout: 0.2,
  reach: 16,
  negativePower: 0.5,
}

/**
 * Learns one unit vector an item such that the softmax-weighted mean of a session's vectors points at the item that follows:
 * session and items live in one space and are compared by cosine, as in CORE (Hou et al., SIGIR 2022) and NISER (Gupta et al.,
 * 2019), with a sampled softmax corrected by log q (Bengio and Senecal, 2008). The attention is small on purpose: a weight by
 * place, one by item, one by likeness to the last click. Runs on one core; the caller decides in which thread.
 */
export class VectorTrainer {
  readonly #vectors: Float32Array
  readonly #gain: Float32Array
  readonly #place: Float32Array
  readonly #likeness = new Float32Array(1)
  readonly #vectorAdam: Adam
  readonly #gainAdam: Adam
  readonly #placeAdam: Adam
  readonly #likenessAdam = new Adam(1)
  readonly #kernels: Kernels
  readonly #floats: Float32Array
  readonly #at: Record<'query' | 'rows' | 'turned' | 'chance' | 'queryBack' | 'rowsBack' | 'bias', number>
  readonly #sampler: CandidateSampler
  #sampleEnd = new Int32Array(0)
  #sampleFrom = new Int32Array(0)
  #counted = new Float64Array(0)
  readonly #clicked: Uint8Array
  #seed: number
  /** Scratch of one step. */
  readonly #attention: Float32Array
  readonly #cosine: Float32Array
  readonly #raw: Float32Array
  readonly #norm: Float32Array
  readonly #dropSeed: Int32Array
  readonly #inputBack: Float32Array
  readonly #gainBack: Float32Array
  readonly #touched: Int32Array
  readonly #touchedSlot: Int32Array

  constructor(
    readonly sessions: SessionSet,
    readonly itemCount: number,
    readonly settings: VectorSettings,
    readonly random: Random,
  ) {
    const { width, batch, reach, negatives } = settings
    if (width % 8 !== 0 || batch % 8 !== 0) throw new RangeError('width and batch are multiples of 8')
    this.#vectors = Float32Array.from({ length: itemCount * width }, () => random.next() - 0.5)
    this.#gain = new Float32Array(itemCount)
    this.#clicked = new Uint8Array(itemCount)
    this.#place = Float32Array.from({ length: reach }, (_, i) => -0.5 * i)
    this.#vectorAdam = new Adam(itemCount * width)
    this.#gainAdam = new Adam(itemCount)
    this.#placeAdam = new Adam(reach)
    this.#sampler = new CandidateSampler(itemCount, Math.ceil((batch + negatives) / 8) * 8, settings.negativePower)
    const n = this.#sampler.room
    const at = { query: 0, rows: 0, turned: 0, chance: 0, queryBack: 0, rowsBack: 0, bias: 0 }
    at.rows = batch * width
    at.turned = at.rows + n * width
    at.chance = at.turned + n * width
    at.queryBack = at.chance + batch * n
    at.rowsBack = at.queryBack + batch * width
    at.bias = at.rowsBack + n * width
    this.#at = at
    this.#kernels = kernels(4 * (at.bias + n))
    this.#floats = new Float32Array(this.#kernels.memory.buffer)
    this.#attention = new Float32Array(batch * reach)
    this.#cosine = new Float32Array(batch * reach)
    this.#raw = new Float32Array(batch * width)
    this.#norm = new Float32Array(batch)
    this.#dropSeed = new Int32Array(batch)
    this.#inputBack = new Float32Array(batch * reach * width)
    this.#gainBack = new Float32Array(batch * reach)
    this.#touched = new Int32Array(batch * reach)
    this.#touchedSlot = new Int32Array(itemCount).fill(-1)
    this.#seed = random.int(0x7ffffffe) + 1
    for (let item = 0; item < itemCount; item++) this.#toUnit(item)
  }

  /** Trains on sessions `from` to `to` (not included) from now on; every place but a session's first, and its `withoutLast` last, is a target. Returns the number of pairs. */
  use(from: number, to: number, withoutLast = 0): number {
    const { starts, items } = this.sessions
    let pairs = 0
    for (let session = from; session < to; session++)
      pairs += Math.max(0, starts[session + 1]! - withoutLast - starts[session]! - 1)
    this.#sampleEnd = new Int32Array(pairs)
    this.#sampleFrom = new Int32Array(pairs)
    this.#counted = new Float64Array(this.itemCount)
    let n = 0
    for (let session = from; session < to; session++) {
      for (let i = starts[session]!; i < starts[session + 1]! - withoutLast; i++) this.#clicked[items[i]!] = 1
      for (let end = starts[session]! + 1; end < starts[session + 1]! - withoutLast; end++) {
        this.#sampleEnd[n] = end
        this.#sampleFrom[n++] = Math.max(starts[session]!, end - this.settings.reach)
        this.#counted[items[end]!]!++
      }
    }
    this.#sampler.use(this.#counted, pairs)
    return pairs
  }

  /** One pass over the pairs in a new random order; the learning rate runs from `first` to `last`. Returns the mean loss. */
  pass(first: number, last: number): number {
    const order = Int32Array.from(this.#sampleEnd, (_, i) => i)
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.random.int(i + 1)
      const held = order[i]!
      order[i] = order[j]!
      order[j] = held
    }
    const { batch } = this.settings
    const steps = Math.floor(order.length / batch)
    let loss = 0
    for (let step = 0; step < steps; step++) {
      const rate = first + ((last - first) * step) / steps
      loss += this.#step(order.subarray(step * batch, (step + 1) * batch), rate)
    }
    return steps > 0 ? loss / steps : 0
  }

  /** The model as it is now; items that were in no session used so far get no vector. */
  model(): VectorModel {
    const { width } = this.settings
    const vectors = this.#vectors.slice()
    for (let item = 0; item < this.itemCount; item++)
      if (this.#clicked[item] === 0) vectors.fill(0, item * width, (item + 1) * width)
    return {
      width,
      itemCount: this.itemCount,
      vectors,
      gain: this.#gain.slice(),
      place: this.#place.slice(),
      likeness: this.#likeness[0]!,
    }
  }

  #toUnit(item: number): void {
    const { width } = this.settings
    let square = 0
    const at = item * width
    for (let j = at; j < at + width; j++) square += this.#vectors[j]! * this.#vectors[j]!
    const scale = 1 / Math.sqrt(square + 1e-12)
    for (let j = at; j < at + width; j++) this.#vectors[j] = this.#vectors[j]! * scale
  }

  #step(samples: Int32Array, rate: number): number {
    const { batch, width } = this.settings
    const floats = this.#floats
    const sampler = this.#sampler
    const at = this.#at
    const n = sampler.room
    sampler.begin()
    for (let b = 0; b < batch; b++) sampler.addTarget(this.sessions.items[this.#sampleEnd[samples[b]!]!]!)
    this.#seed = sampler.fill(this.#seed, batch)
    for (let c = 0; c < n; c++) {
      const from = sampler.items[c]! * width
      floats[at.bias + c] = sampler.bias[c]! - 1 / this.settings.temperature
      for (let j = 0; j < width; j++) {
        const value = c < sampler.count ? this.#vectors[from + j]! : 0
        floats[at.rows + c * width + j] = value
        floats[at.turned + j * n + c] = value
      }
    }
    this.#encode(samples)
    const { gemm, softmax } = this.#kernels
    const [w, r] = [4 * width, 4 * n]
    gemm(batch, n, width, 0, w, 4, 4 * at.turned, r, 4 * at.chance, r)
    softmax(4 * at.chance, batch, n, r, 4 * at.bias)
    let loss = 0
    for (let b = 0; b < batch; b++) {
      const slot = at.chance + b * n + sampler.slotOf[this.sessions.items[this.#sampleEnd[samples[b]!]!]!]!
      loss -= Math.log(floats[slot]! + 1e-12)
      floats[slot] = floats[slot]! - 1
    }
    gemm(batch, width, n, 4 * at.chance, r, 4, 4 * at.rows, w, 4 * at.queryBack, w)
    gemm(n, width, batch, 4 * at.chance, 4, r, 0, w, 4 * at.rowsBack, w)
    this.#backward(samples, rate)
    return loss / batch
  }

  /** Session vectors of a batch, divided by the temperature, into the kernels' memory. */
  #encode(samples: Int32Array): void {
    const { batch, width, reach, dropout, temperature } = this.settings
    const { items } = this.sessions
    const vectors = this.#vectors
    const raw = this.#raw.fill(0)
    const keep = 1 / (1 - dropout)
    const limit = dropout * 0x100000000
    let seed = this.#seed
    for (let b = 0; b < batch; b++) {
      const end = this.#sampleEnd[samples[b]!]!
      const length = end - this.#sampleFrom[samples[b]!]!
      const last = items[end - 1]! * width
      const row = b * reach
      let most = -Infinity
      for (let i = 0; i < length; i++) {
        const item = items[end - 1 - i]!
        let cosine = 0
        for (let j = 0; j < width; j++) cosine += vectors[item * width + j]! * vectors[last + j]!
        this.#cosine[row + i] = cosine
        const weight = this.#place[i]! + this.#gain[item]! + this.#likeness[0]! * cosine
        this.#attention[row + i] = weight
        if (weight > most) most = weight
      }
      let sum = 0
      for (let i = 0; i < length; i++) {
        const weight = Math.exp(this.#attention[row + i]! - most)
        this.#attention[row + i] = weight
        sum += weight
      }
      this.#dropSeed[b] = seed
      const to = b * width
      for (let i = 0; i < length; i++) {
        const share = this.#attention[row + i]! / sum
        this.#attention[row + i] = share
        const from = items[end - 1 - i]! * width
        for (let j = 0; j < width; j++) {
          seed ^= seed << 13
          seed ^= seed >>> 17
          seed ^= seed << 5
          if (seed >>> 0 >= limit) raw[to + j] = raw[to + j]! + share * vectors[from + j]! * keep
        }
      }
      let square = 0
      for (let j = 0; j < width; j++) square += raw[to + j]! * raw[to + j]!
      const norm = Math.sqrt(square + 1e-12)
      this.#norm[b] = norm
      const scale = 1 / (norm * temperature)
      for (let j = 0; j < width; j++) this.#floats[to + j] = raw[to + j]! * scale
    }
    this.#seed = seed
  }

  /** Carries the gradient back to sessions and items and moves the weights. The likeness is taken as given: no gradient runs through it into the vectors. */
  #backward(samples: Int32Array, rate: number): void {
    const { batch, width, reach, dropout, temperature } = this.settings
    const { items } = this.sessions
    const [vectors, floats, back] = [this.#vectors, this.#floats, this.#inputBack]
    const keep = 1 / (1 - dropout)
    const limit = dropout * 0x100000000
    const placeBack = new Float32Array(reach)
    const scores = new Float32Array(reach)
    let likenessBack = 0
    let touched = 0
    for (let b = 0; b < batch; b++) {
      const end = this.#sampleEnd[samples[b]!]!
      const length = end - this.#sampleFrom[samples[b]!]!
      const norm = this.#norm[b]!
      const to = b * width
      const query = this.#at.queryBack + to
      let along = 0
      for (let j = 0; j < width; j++) along += (floats[query + j]! * this.#raw[to + j]!) / norm
      for (let j = 0; j < width; j++)
        floats[query + j] = (floats[query + j]! - (along * this.#raw[to + j]!) / norm) / (norm * temperature)
      let seed = this.#dropSeed[b]!
      let mean = 0
      for (let i = 0; i < length; i++) {
        const item = items[end - 1 - i]!
        let slot = this.#touchedSlot[item]!
        if (slot < 0) {
          slot = touched++
          this.#touchedSlot[item] = slot
          this.#touched[slot] = item
          back.fill(0, slot * width, (slot + 1) * width)
          this.#gainBack[slot] = 0
        }
        const share = this.#attention[b * reach + i]!
        let score = 0
        for (let j = 0; j < width; j++) {
          seed ^= seed << 13
          seed ^= seed >>> 17
          seed ^= seed << 5
          if (seed >>> 0 < limit) continue
          const slope = floats[query + j]! * keep
          score += slope * vectors[item * width + j]!
          back[slot * width + j] = back[slot * width + j]! + share * slope
        }
        scores[i] = score
        mean += share * score
      }
      for (let i = 0; i < length; i++) {
        const slope = this.#attention[b * reach + i]! * (scores[i]! - mean)
        const slot = this.#touchedSlot[items[end - 1 - i]!]!
        placeBack[i] = placeBack[i]! + slope
        this.#gainBack[slot] = this.#gainBack[slot]! + slope
        likenessBack += slope * this.#cosine[b * reach + i]!
      }
    }
    for (const adam of [this.#vectorAdam, this.#gainAdam, this.#placeAdam, this.#likenessAdam]) adam.begin(rate)
    const { slotOf } = this.#sampler
    for (let c = 0; c < this.#sampler.count; c++) this.#moveVector(this.#sampler.items[c]!, c)
    for (let slot = 0; slot < touched; slot++) {
      const item = this.#touched[slot]!
      if (slotOf[item]! < 0) this.#moveVector(item, -1)
      this.#gainAdam.move(this.#gain, item, this.#gainBack[slot]! / batch)
    }
    for (let slot = 0; slot < touched; slot++) this.#touchedSlot[this.#touched[slot]!] = -1
    for (let i = 0; i < reach; i++) this.#placeAdam.move(this.#place, i, placeBack[i]! / batch)
    this.#likenessAdam.move(this.#likeness, 0, likenessBack / batch)
  }

  /** Moves one vector along the sphere. `row` = its row among the candidates, -1 = none. */
  #moveVector(item: number, row: number): void {
    const { width, batch } = this.settings
    const [vectors, floats, back] = [this.#vectors, this.#floats, this.#inputBack]
    const slot = this.#touchedSlot[item]! * width
    const rows = this.#at.rowsBack + row * width
    const at = item * width
    let along = 0
    for (let j = 0; j < width; j++)
      along += ((row >= 0 ? floats[rows + j]! : 0) + (slot >= 0 ? back[slot + j]! : 0)) * vectors[at + j]!
    for (let j = 0; j < width; j++) {
      const slope = (row >= 0 ? floats[rows + j]! : 0) + (slot >= 0 ? back[slot + j]! : 0)
      this.#vectorAdam.move(vectors, at + j, (slope - along * vectors[at + j]!) / batch)
    }
    this.#toUnit(item)
  }
}
