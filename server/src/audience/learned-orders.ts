import { type Blend, type BlendWeights, fitsBlend, SessionRecommender, weightsOf } from '@qianmian/recommend'
import type { Asked } from './shop-audience.ts'

const UNLEARNED = weightsOf(new SessionRecommender())

/** The weights by which each surface of a shop is ordered, made ready once for each recommender. */
export class LearnedOrders {
  readonly #weights = new Map<Asked['surface'], BlendWeights>()
  #ready: { readonly of: SessionRecommender; readonly blends: Map<Asked['surface'], Blend> } | undefined

  /** @param weights as they were stored; absent, or of another version of the blend: the order is the default */
  set(surface: Asked['surface'], weights: unknown): void {
    const known = weights as BlendWeights | undefined
    if (known && fitsBlend(known)) this.#weights.set(surface, known)
    else this.#weights.delete(surface)
    this.#ready?.blends.delete(surface)
  }

  /** Orders the next answer of a recommender for a surface. */
  use(recommender: SessionRecommender, surface: Asked['surface']): void {
    if (this.#ready?.of !== recommender) this.#ready = { of: recommender, blends: new Map() }
    const { blends } = this.#ready
    let blend = blends.get(surface)
    if (!blend) {
      blend = recommender.blendOf(this.#weights.get(surface) ?? UNLEARNED)
      blends.set(surface, blend)
    }
    recommender.useBlend(blend)
  }
}
