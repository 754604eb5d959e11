/** One basket's line of a product: how many, and what was paid for one after quantity breaks. No buyer. */
export interface BasketLine {
  readonly week: number
  readonly units: number
  /** Minor units. */
  readonly paidPrice: number
}

/** A week of a product as baskets tell it: what the tag said, and how many baskets took it. */
export interface BasketWeek {
  readonly week: number
  readonly listPrice: number
  readonly baskets: number
  readonly units: number
  /** What was paid on average: not to be used as a price, for it falls with the size of baskets. */
  readonly averagePaid: number
}

const LIST_SHARE = 0.15

/**
 * The price on the tag by week, from what was paid: the highest price that a fair share of small baskets paid. Where large
 * baskets pay less (quantity breaks), the average paid falls whenever somebody buys much, and an elasticity from it is too
 * large: cause and effect are swapped. Baskets are the quantity to use with it.
 * @returns weeks in which something was sold, oldest first
 */
export function pricesFromBaskets(lines: readonly BasketLine[]): BasketWeek[] {
  const weeks = new Map<number, BasketLine[]>()
  for (const line of lines) {
    if (!(line.units > 0) || !(line.paidPrice > 0)) continue
    weeks.set(line.week, [...(weeks.get(line.week) ?? []), line])
  }
  return [...weeks.entries()]
    .sort(([a], [b]) => a - b)
    .map(([week, own]) => {
      const counts = new Map<number, number>()
      const least = own.reduce((low, { units }) => Math.min(low, units), Number.POSITIVE_INFINITY)
      const small = own.filter(({ units }) => units <= 2 * least)
      for (const { paidPrice } of small) counts.set(paidPrice, (counts.get(paidPrice) ?? 0) + 1)
      const common = [...counts].filter(([, count]) => count >= LIST_SHARE * small.length).map(([price]) => price)
      const units = own.reduce((sum, line) => sum + line.units, 0)
      return {
        week,
        listPrice: Math.max(...(common.length > 0 ? common : counts.keys())),
        baskets: own.length,
        units,
        averagePaid: own.reduce((sum, line) => sum + line.units * line.paidPrice, 0) / units,
      }
    })
}
