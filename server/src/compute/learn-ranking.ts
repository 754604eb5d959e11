import { type BlendWeights, type LearnedWeights, learnWeights } from '@qianmian/recommend'
import { unpackDescribed } from '../audience/described.ts'
import type { TakenList } from '../modules/decisions/index.ts'

/** Lists of one surface of which something was taken, oldest first, and the weights in use. */
export interface RankingOrder {
  readonly lists: readonly TakenList[]
  readonly present: BlendWeights | undefined
}

/** What a taking is worth beside a look. */
const BASKET = 2
const PURCHASE = 4

/**
 * Chance that a look falls on a place: one over the root of the place, which is the usual shape of the curve (Joachims,
 * Swaminathan and Schnabel, WSDM 2017, with an exponent of one half). It is assumed, not measured in this shop.
 */
const inverseLook = (place: number): number => Math.sqrt(1 + place)

/** Learns the order of a surface, in a compute thread. Lists of another version of the blend are left out. */
export async function learnRanking({ lists, present }: RankingOrder): Promise<LearnedWeights> {
  const described = lists.flatMap(({ described: text, taken, basket, bought }) => {
    const list = unpackDescribed(text)
    if (!list || list.rows < 2 || taken >= list.rows) return []
    return [{ ...list, taken, weight: inverseLook(taken) * (bought ? PURCHASE : basket ? BASKET : 1) }]
  })
  return learnWeights(described, present)
}
