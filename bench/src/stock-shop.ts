import { countDistribution, type OccasionNear, windowOfOccasion } from '@qianmian/forecast'
import { type Random, seededRandom } from '@qianmian/kernel'

/** Days of the simulated shop; judged are some of the later ones. */
export const SHOP_DAYS = 760
const YEAR = 365
const OCCASIONS: readonly (readonly [id: string, days: readonly number[]])[] = [
  ['38', [66, 66 + YEAR]],
  ['618', [168, 168 + YEAR]],
  ['1111', [314, 314 + YEAR]],
  ['spring festival', [40, 394, 748]],
]
const SHAPES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '38': { eve: 0.9, peak: 1.6, tail: 1.1 },
  '618': { lead: 0.85, eve: 0.75, peak: 3, tail: 0.8 },
  '1111': { 'far lead': 0.9, lead: 0.8, eve: 0.65, peak: 4.5, tail: 0.7 },
  'spring festival': { 'far lead': 1.2, lead: 1.4, eve: 1.1, peak: 0.3, tail: 0.4, after: 0.8 },
  /** A sale of a category: four days, announced. */
  sale: { eve: 0.85, peak: 2.2, tail: 1.7 },
}
const CATEGORIES = 4
export const PLACES = ['east', 'south'] as const

/** How an item sells: units a day at all places, variance of counts beyond the mean by its square, drift of the level a week. */
const KINDS = {
  X: { least: 10, most: 40, overdispersion: 0.05, drift: 0.03 },
  Y: { least: 4, most: 20, overdispersion: 0.4, drift: 0.05 },
  Z: { least: 2, most: 10, overdispersion: 1.5, drift: 0.07 },
  intermittent: { least: 0.1, most: 0.8, overdispersion: 2, drift: 0.05 },
} as const
export type ItemKind = keyof typeof KINDS
const KIND_ORDER: readonly ItemKind[] = ['X', 'Y', 'Z', 'intermittent']

interface Supplier {
  readonly promised: number
  /** Share of deliveries that are badly late, and by how many days on average. */
  readonly lateShare: number
  readonly lateDays: number
}

/** An order: what the shop sees of it, and when it really comes. */
export interface ShopOrder {
  readonly placed: number
  readonly promised: number
  readonly arrives: number
  readonly units: number
  readonly supplier: number
}

/** An item at a place over all days: what was asked for is hidden from whoever warns. */
export interface ShopPosition {
  readonly item: number
  readonly kind: ItemKind
  readonly category: number
  readonly place: (typeof PLACES)[number]
  readonly supplier: number
  readonly asked: Float64Array
  readonly sold: Float64Array
  /** After the day's sales. */
  readonly stock: Float64Array
  readonly inStock: Uint8Array
  readonly orders: readonly ShopOrder[]
  /** The law: mean of a day given the level as it is on another day, and a draw. */
  meanAt(day: number, level: number): number
  levelAt(day: number): number
}

/** A shop with everything that happened in it. */
export interface StockShop {
  readonly seed: string
  readonly positions: readonly ShopPosition[]
  readonly suppliers: readonly Supplier[]
  /** Occasions and sales near each day, by category. */
  readonly calendars: readonly (readonly (readonly OccasionNear[])[])[]
}

const near = (id: string, days: readonly number[], t: number): OccasionNear[] =>
  days.map((day) => ({ id, inDays: day - t })).filter(({ inDays }) => inDays <= 14 && inDays >= -7)

function makeCalendar(random: Random): OccasionNear[][] {
  const sales: number[] = []
  for (let day = 20 + random.int(30); day < SHOP_DAYS; day += 30 + random.int(30)) sales.push(day)
  // A sale's own days and those before it; later days are plain again.
  const saleNear = (t: number): OccasionNear[] =>
    near('sale', sales, t).filter(({ inDays }) => inDays <= 3 && inDays >= -3)
  return Array.from({ length: SHOP_DAYS }, (_, t) => [
    ...OCCASIONS.flatMap(([id, days]) => near(id, days, t)),
    ...saleNear(t),
  ])
}

/** How late a delivery is, in whole days: mostly about none, sometimes badly. */
export function drawLateness({ lateShare, lateDays }: Supplier, random: Random): number {
  const small = Math.max(-2, Math.round(random.normal()))
  return random.next() < lateShare ? small + Math.ceil(-lateDays * Math.log(1 - random.next())) : small
}

/** Units of a day by its mean. */
export const drawUnits = (kind: ItemKind, mean: number, random: Random): number =>
  countDistribution(mean, mean + KINDS[kind].overdispersion * mean * mean).draw(random)

/** The level's step of a day: a slow walk that is drawn back to where it began. */
export const nextLevel = (kind: ItemKind, level: number, random: Random): number =>
  0.995 * level + (KINDS[kind].drift / Math.sqrt(7)) * random.normal()

/** Days beyond lead time and review that the buyer of an item keeps, and those that an order lasts. */
const BUFFER = { least: 0, most: 12 }
const CYCLE = { least: 14, most: 45 }
/** The buyer looks so often, always counts with a week, and now and then forgets. */
const LOOKS = [7, 14, 28]
const FORGETS = 0.1
const MEAN_DAYS = 28

/**
 * A shop with known truth: items that sell steadily, wildly or rarely at two places, with weekdays, slow drift, occasions and
 * announced sales; suppliers with late deliveries; and a buyer who looks every one to four weeks at the mean of the last four
 * weeks' sales, sees no calendar, and now and then forgets.
 */
export function makeStockShop(seed: string, items: number): StockShop {
  const random = seededRandom(`stock shop ${seed}`)
  const suppliers = Array.from({ length: 6 }, () => ({
    promised: 4 + random.int(15),
    lateShare: 0.05 + 0.15 * random.next(),
    lateDays: 2 + 4 * random.next(),
  }))
  const calendars = Array.from({ length: CATEGORIES }, (_, c) => makeCalendar(random.fork(`calendar ${c}`)))
  const weekdays = calendars.map(() =>
    Array.from({ length: 7 }, (_, d) => (d > 4 ? 1.35 : 0.9) * Math.exp(0.08 * random.normal())),
  )
  const positions = Array.from({ length: items }, (_, i) => {
    const kind = KIND_ORDER[i % KIND_ORDER.length]!
    const own = random.fork(`item ${i}`)
    const category = own.int(CATEGORIES)
    const { least, most } = KINDS[kind]
    const base = least * (most / least) ** own.next()
    const keen = Math.exp(0.3 * own.normal())
    const share = 0.3 + 0.4 * own.next()
    const levels = new Float64Array(SHOP_DAYS)
    for (let t = 1; t < SHOP_DAYS; t++) levels[t] = nextLevel(kind, levels[t - 1]!, own)
    const lift = Float64Array.from({ length: SHOP_DAYS }, (_, t) =>
      calendars[category]![t]!.reduce(
        (product, { id, inDays }) => {
          const shape = SHAPES[id]?.[windowOfOccasion(inDays)] ?? 1
          return product * (shape > 1.5 ? 1 + (shape - 1) * keen : shape)
        },
        weekdays[category]![t % 7]!,
      ),
    )
    const supplier = own.int(suppliers.length)
    return PLACES.map((place, p) => {
      const part = base * (p === 0 ? share : 1 - share)
      const meanAt = (day: number, level: number): number => part * Math.exp(level) * lift[day]!
      const law = { item: i, kind, category, place, supplier, meanAt, levelAt: (day: number) => levels[day]! }
      return { ...law, ...runBuyer(law, suppliers[supplier]!, part, own.fork(place)) }
    })
  }).flat()
  return { seed, positions, suppliers, calendars }
}

type Law = Pick<ShopPosition, 'kind' | 'supplier' | 'meanAt' | 'levelAt'>

/** What happens at a position: demand, sales and the buyer's orders. */
function runBuyer(
  { kind, supplier, meanAt, levelAt }: Law,
  from: Supplier,
  part: number,
  random: Random,
): Pick<ShopPosition, 'asked' | 'sold' | 'stock' | 'inStock' | 'orders'> {
  const asked = Float64Array.from({ length: SHOP_DAYS }, (_, t) => drawUnits(kind, meanAt(t, levelAt(t)), random))
  const sold = new Float64Array(SHOP_DAYS)
  const stock = new Float64Array(SHOP_DAYS)
  const inStock = new Uint8Array(SHOP_DAYS)
  const orders: ShopOrder[] = []
  const buffer = BUFFER.least + (BUFFER.most - BUFFER.least) * random.next()
  const look = random.pick(LOOKS)
  const cycle = CYCLE.least + (CYCLE.most - CYCLE.least) * random.next()
  const pack = part > 3 ? random.pick([1, 6, 12]) : 1
  const first = random.int(look)
  let now = Math.ceil(part * (from.promised + buffer + cycle)) + 1
  for (let t = 0; t < SHOP_DAYS; t++) {
    for (const { arrives, units } of orders) if (arrives === t) now += units
    sold[t] = Math.min(now, asked[t]!)
    now -= sold[t]!
    stock[t] = now
    inStock[t] = now > 0 && sold[t] === asked[t] ? 1 : 0
    if (t % look !== first || random.next() < FORGETS) continue
    const days = Math.min(t + 1, MEAN_DAYS)
    const mean = sold.subarray(t + 1 - days, t + 1).reduce((sum, units) => sum + units, 0) / days
    const underWay = orders.reduce((sum, { arrives, units }) => sum + (arrives > t ? units : 0), 0)
    const level = mean * (from.promised + 7 + buffer)
    if (now + underWay > level) continue
    const units = Math.max(1, Math.ceil((level + mean * cycle - now - underWay) / pack)) * pack
    const promised = t + from.promised
    orders.push({
      placed: t,
      promised,
      arrives: Math.max(t + 1, promised + drawLateness(from, random)),
      units,
      supplier,
    })
  }
  return { asked, sold, stock, inStock, orders }
}

/** What a shop knows of a position on the morning of a day, and what comes to pass if nobody orders any more. */
export interface StockCase {
  readonly position: ShopPosition
  readonly day: number
  readonly onHand: number
  readonly underWay: readonly ShopOrder[]
}

/** Positions on a morning that have stock and sold something in the last 90 days: others need no warning, or have had theirs. */
export const casesOn = (shop: StockShop, day: number): StockCase[] =>
  shop.positions.flatMap((position) => {
    const onHand = position.stock[day - 1]!
    const isAlive = position.sold.subarray(day - 90, day).some((units) => units > 0)
    if (!(onHand > 0) || !isAlive) return []
    return [
      {
        position,
        day,
        onHand,
        underWay: position.orders.filter(({ placed, arrives }) => placed < day && arrives >= day),
      },
    ]
  })

/** Whether less is there than is asked for, or nothing is left, on a day of so many, when only what is under way still comes. */
export function runsOut(
  { onHand, underWay, day }: StockCase,
  days: number,
  askedOn: (t: number) => number,
  arrivesOn: (order: ShopOrder, index: number) => number = ({ arrives }) => arrives,
): boolean {
  const arrivals = underWay.map((order, o) => ({ at: arrivesOn(order, o), units: order.units }))
  let now = onHand
  for (let t = day; t < day + days; t++) {
    for (const { at, units } of arrivals) if (at === t) now += units
    now -= askedOn(t)
    if (now <= 0) return true
  }
  return false
}
