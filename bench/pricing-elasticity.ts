import { type ElasticityProduct, estimateElasticities, type PanelOptions, simulatePanel } from '@qianmian/pricing'

/** How well elasticities were found where they are known. */
export interface ElasticityFigures {
  readonly rmse: number
  readonly bias: number
  /** Share of truths within the 90 % intervals, and within those of the shop's belief alone. */
  readonly coverage: number
  readonly width: number
  readonly wrongSigns: number
  readonly products: number
  readonly unidentified: number
  /** Root mean squared error of a line through logs, store by store: what is done without this engine. */
  readonly naiveRmse: number
  readonly naiveWrongSigns: number
}

/** Slope of log units on log price with the stores' means taken out, and nothing else. */
function naiveSlope({ weeks }: ElasticityProduct): number {
  let [xy, xx] = [0, 0]
  for (const store of new Set(weeks.map((row) => row.store))) {
    const own = weeks.filter((row) => row.store === store && row.units > 0)
    const x = own.map(({ listPrice }) => Math.log(listPrice))
    const y = own.map(({ units }) => Math.log(units))
    const mean = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / Math.max(1, of.length)
    const [mx, my] = [mean(x), mean(y)]
    x.forEach((one, i) => {
      xy += (one - mx) * (y[i]! - my)
      xx += (one - mx) ** 2
    })
  }
  return xx > 0 ? xy / xx : 0
}

/** Runs the estimator over made shops. */
export function runElasticity(panels: number, seed: string, options: PanelOptions = {}): ElasticityFigures {
  let [n, square, bias, held, width, wrong, unidentified, naive, naiveWrong] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let panel = 0; panel < panels; panel++) {
    const made = simulatePanel(`${seed} ${panel}`, options)
    estimateElasticities(made.products).products.forEach(({ mean, lower, upper, isIdentified }, i) => {
      const truth = made.elasticity[i]!
      const slope = naiveSlope(made.products[i]!)
      n += 1
      square += (mean - truth) ** 2
      bias += mean - truth
      width += upper - lower
      naive += (slope - truth) ** 2
      if (lower <= truth && truth <= upper) held += 1
      if (mean >= 0) wrong += 1
      if (slope >= 0) naiveWrong += 1
      if (!isIdentified) unidentified += 1
    })
  }
  return {
    products: n,
    rmse: Math.sqrt(square / n),
    bias: bias / n,
    coverage: held / n,
    width: width / n,
    wrongSigns: wrong / n,
    unidentified,
    naiveRmse: Math.sqrt(naive / n),
    naiveWrongSigns: naiveWrong / n,
  }
}
