import { hash32, seededRandom } from '@qianmian/kernel'
import { contentModel, FACETS, type Facet, type LearnedLeg, nearestLists, type Traits } from '@qianmian/recommend'

const WIDTH = 64
const NEAREST = 24
/** How much a shared value says that two things are alike. */
const WEIGHT: Readonly<Record<Facet, number>> = {
  category: 1,
  type: 1.5,
  brand: 0.5,
  priceBand: 0.3,
  style: 0.7,
  scene: 1,
  season: 0.4,
  material: 0.8,
  colour: 0.4,
}

/** A direction of its own for each value of a facet: random directions are nearly at right angles to one another. */
function direction(facet: Facet, key: string): Float32Array {
  const random = seededRandom(`content/${hash32(`${facet}/${key}`)}`)
  return Float32Array.from({ length: WIDTH }, () => (random.next() < 0.5 ? -1 : 1) / Math.sqrt(WIDTH))
}

/**
 * What things are like as vectors, from their traits alone, so that a shop without a single click can say what is near what.
 * A value that every thing has says nothing, and weighs nothing (inverse document frequency).
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
      const rare = Math.log(1 + traits.length / (counts.get(name) ?? 1))
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
  return { model, nearest: nearestLists(model.vectors, WIDTH, NEAREST) }
}
