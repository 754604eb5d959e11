import { seededRandom } from '@qianmian/kernel'
import { charmLadder, type LadderProduct, type LadderRequest } from '@qianmian/pricing'

const POINTS = 11

/**
 * A made shop: products with a charm ladder of eleven points around their price, power-law demand, costs, stock holding; a
 * third of them sizes of one model in lines of three that must not become cheaper upwards. Limits that pull against one
 * another, so that all of them bind: 8 % more units than today, two points more of margin, three products in ten changed at most.
 */
export function makeShop(n: number, seed: string): LadderRequest {
  const random = seededRandom(seed)
  const lines: number[][] = []
  const products: LadderProduct[] = []
  let model = { around: 0, left: 0 }
  for (let i = 0; i < n; i++) {
    if (model.left === 0 && random.next() < 0.15 && i + 3 <= n) {
      model = { around: 3000 + random.int(40_000), left: 3 }
      lines.push([i, i + 1, i + 2])
    }
    const isSize = model.left > 0
    const wanted = isSize ? model.around * (1 + 0.03 * random.int(3)) : 3000 + random.int(60_000)
    if (isSize) model.left -= 1
    const around = Math.round(wanted / 1000) * 1000 + 900
    const elasticity = Math.max(1.1, 2.6 + 0.8 * random.normal())
    const units = Math.exp(3 + random.normal())
    const cost = Math.round(around * (0.4 + 0.35 * random.next()))
    const rungs = charmLadder(around, 'CNY', 2500, POINTS)
    const points = rungs.slice(0, POINTS).map((price) => {
      const sold = units * (price / around) ** -elasticity
      return { price, units: sold, profit: sold * (price - cost) }
    })
    // Eleven points each, as the bar says: where endings leave fewer, plain prices fill the ladder up at its top.
    while (points.length < POINTS) {
      const price = points[points.length - 1]!.price + Math.max(100, Math.round(around * 0.02))
      const sold = units * (price / around) ** -elasticity
      points.push({ price, units: sold, profit: sold * (price - cost) })
    }
    products.push({ id: `p${i}`, points, current: points.findIndex(({ price }) => price === around) })
  }
  const sum = (of: (point: LadderProduct['points'][number]) => number) =>
    products.reduce((total, { points, current }) => total + of(points[current ?? 0]!), 0)
  const margin = sum(({ profit }) => profit) / sum(({ price, units }) => price * units)
  const limits = {
    leastUnits: 1.08 * sum(({ units }) => units),
    leastMarginBp: Math.round(10_000 * (margin + 0.02)),
    mostChanges: Math.floor(0.3 * n),
  }
  return { products, lines, limits }
}

/** The same as an LP text, for the exact checker. */
export function asMip({ products, lines = [], limits = {} }: LadderRequest): string {
  const name = (i: number, p: number) => `x${i}_${p}`
  const sum = (f: (i: number, p: number) => number): string => {
    const terms: string[] = []
    products.forEach(({ points }, i) => {
      points.forEach((_, p) => {
        const c = f(i, p)
        if (c !== 0) terms.push(`${c < 0 ? '-' : '+'} ${Math.abs(c)} ${name(i, p)}`)
      })
    })
    return terms.join('\n ')
  }
  const at = (i: number, p: number) => products[i]!.points[p]!
  const share = (limits.leastMarginBp ?? 0) / 10_000
  return [
    'Maximize',
    ` profit: ${sum((i, p) => at(i, p).profit)}`,
    'Subject To',
    ` units: ${sum((i, p) => at(i, p).units)} >= ${limits.leastUnits ?? 0}`,
    ` margin: ${sum((i, p) => at(i, p).profit - share * at(i, p).price * at(i, p).units)} >= 0`,
    ` changes: ${sum((i, p) => (p === products[i]!.current ? 0 : 1))} <= ${limits.mostChanges ?? products.length}`,
    ...products.map(({ points }, i) => ` one${i}: ${points.map((_, p) => name(i, p)).join(' + ')} = 1`),
    ...lines.flatMap((line) =>
      line.slice(1).map((upper, k) => {
        const lower = line[k]!
        const side = (i: number, sign: string) =>
          products[i]!.points.map(({ price }, p) => `${sign} ${price} ${name(i, p)}`).join(' ')
        return ` line${lower}: ${side(upper, '+')} ${side(lower, '-')} >= 0`
      }),
    ),
    'Binary',
    ` ${products.flatMap(({ points }, i) => points.map((_, p) => name(i, p))).join(' ')}`,
    'End',
  ].join('\n')
}
