import { seededRandom } from '@qianmian/kernel'
import { attachRates, drawBaskets, drawBeta, makeBasketLaw, naiveRate } from '@qianmian/pricing'

const [PRODUCTS, CATEGORIES, TRUTH_BASKETS] = [40, 5, 200_000]
const DRAWS = 200

/**
 * How far attach rates are from those of made-up shops of which the law is known.
 * @param baskets that each shop is learned from
 */
export function runAttachRates(shops: number, baskets: number, seed: string) {
  let [own, naive, inside, looked, all] = [0, 0, 0, 0, 0]
  for (let shop = 0; shop < shops; shop++) {
    const law = makeBasketLaw(`${seed}/${shop}`, PRODUCTS, CATEGORIES)
    const truth = drawBaskets(law, TRUTH_BASKETS, seededRandom(`${seed}/${shop}/truth`))
    const seen = drawBaskets(law, baskets, seededRandom(`${seed}/${shop}/seen`))
    const random = seededRandom(`${seed}/${shop}/draws`)
    const wanted = law.products.flatMap(({ id: slow }) =>
      law.products.flatMap(({ id: fast }) => (slow === fast ? [] : [{ slow, fast }])),
    )
    for (const { slow, fast, mean, alpha, beta } of attachRates(seen, wanted)) {
      const right = naiveRate(truth, slow, fast)
      own += (mean - right) ** 2
      naive += (naiveRate(seen, slow, fast) - right) ** 2
      if (all++ % 5 !== 0) continue
      looked += 1
      const draws = Array.from({ length: DRAWS }, () => drawBeta(alpha, beta, random)).sort((a, b) => a - b)
      if (right >= draws[DRAWS / 10]! && right <= draws[(DRAWS * 9) / 10 - 1]!) inside += 1
    }
  }
  return { rmse: Math.sqrt(own / all), naiveRmse: Math.sqrt(naive / all), coverage: inside / looked, pairs: all }
}
