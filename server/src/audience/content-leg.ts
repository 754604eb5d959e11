import { hash32, seededRandom } from '@qianmian/kernel'
import { contentModel, FACETS, type Facet, type LearnedLeg, nearestLists, type Traits } from '@qianmian/recommend'

/** Random directions in so many dimensions are within 0.06 of a right angle: two things that share nothing stay apart. */
const WIDTH = 256
const NEAREST = 24
/** Less alike than this is chance, not likeness. */
const LEAST_COSINE = 0.12
/** How much a shared value says that two things are alike. */
const WEIGHT: Readonly<Record<Facet, number>> = {
  category: 1.6,
  type: 1.8,
  brand: 0.3,
  priceBand: 0.2,
  style: 0.6,
  scene: 0.8,
  season: 0.3,
  material: 0.8,
  colour: 0.3,
}

/** A direction of its own for each value of a facet: random directions are nearly at right angles to one another. */
function direction(facet: Facet, key: string): Float32Array {
  const random = seededRandom(`content/${hash32(`${facet}/${key}`)}`)
  return Float32Array.from({ length: WIDTH }, () => (random.next() < 0.5 ? -1 : 1) / Math.sqrt(WIDTH))
}

/**
 * What things are like as vectors, from their traits alone, so that a shop without a single click can say what is near what.
 * A value that half of the shop has says little, and weighs little (damped inverse document frequency).
 * @param traits by item number; undefined for numbers without a product
 * @example recommender.setLeg(contentLeg([traitsOf(subject)]))
 */
export function contentLeg(traits: readonly (Traits | undefined)[]): LearnedLeg {
  const counts = new Map<string, number>()
  const each = (one: Traits, use: (facet: Facet, key: string) => void) => {
    for (const facet of FACETS) for (const key of one[facet] ?? []) use(facet, key)
  }
  for (const one of traits)
    if (one) each(one, (facet, key) => counts.set(`${facet}/${key}`, (counts.get(`${facet}/${key}`) ?? 0) + 1))
  const directions = new Map<string, Float32Array>()
  const vectors = new Float32Array(traits.length * WIDTH)
  traits.forEach((one, item) => {
    if (!one) return
    const vector = vectors.subarray(item * WIDTH, (item + 1) * WIDTH)
    each(one, (facet, key) => {
      const name = `${facet}/${key}`
      const count = counts.get(name) ?? 0
      // What nothing else has is no likeness to anything.
      if (count < 2) return
      const rare = Math.sqrt(Math.log(1 + traits.length / count))
      let along = directions.get(name)
      if (!along) {
        along = direction(facet, key)
        directions.set(name, along)
      }
      for (let j = 0; j < WIDTH; j++) vector[j] = vector[j]! + WEIGHT[facet] * rare * along[j]!
    })
    const length = Math.hypot(...vector)
    if (length > 0) for (let j = 0; j < WIDTH; j++) vector[j] = vector[j]! / length
  })
  const model = contentModel(vectors, WIDTH)
  const nearest = nearestLists(model.vectors, WIDTH, NEAREST)
  dropFar(nearest.items, model.vectors)
  return { model, nearest }
}

/** Takes out of the lists what is near by chance alone; nearest comes first, so the first that is far ends a row. */
function dropFar(items: Int32Array, vectors: Float32Array): void {
  for (let row = 0; row < items.length; row += NEAREST) {
    const item = row / NEAREST
    for (let n = 0; n < NEAREST; n++) {
      const other = items[row + n]!
      if (other < 0) break
      let cosine = 0
      for (let j = 0; j < WIDTH; j++) cosine += vectors[item * WIDTH + j]! * vectors[other * WIDTH + j]!
      if (cosine >= LEAST_COSINE) continue
      items.fill(-1, row + n, row + NEAREST)
      break
    }
  }
}
