import { countDistribution } from '@qianmian/forecast'
import { type Random, seededRandom } from '@qianmian/kernel'
import { dayAfter } from '@qianmian/occasions'
import { WEEK } from '../../server/src/simulation/demand.data.ts'
import { dayFactor } from '../../server/src/simulation/demand.ts'

/** An item over all days. What was wanted is hidden from whoever forecasts. */
export interface OccasionItem {
  /** The law: expected units of each day. */
  readonly meanUnits: Float64Array
  readonly wanted: Float64Array
  readonly sold: Float64Array
  /** 0 where the shelf ran empty. */
  readonly inStock: Uint8Array
}

/** A shop whose demand follows 618, 11.11, 12.12 and Spring Festival by a law that is known. */
export interface OccasionShop {
  readonly items: readonly OccasionItem[]
  /** What the festivals multiply the mean of each day by, for an item that they move as they move the average one. */
  readonly festival: Float64Array
}

const SEASONS_OF_ITEMS = ['even', 'clothing', 'food', 'beauty', 'home']
/** Units a day on average, from the slowest item to the fastest. */
const VOLUME = { least: 0.5, most: 40 }
/** How much items differ in what a festival does to them, in log units. */
const KEENNESS = 0.3
/** Drift of the level a day, in log units. */
const DRIFT = 0.01
const dayMs = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The simulated shopping year of the demo, without its seasons: an even category has none but the week. */
const festivalOf = (ms: number): number => dayFactor('even', ms) / (WEEK[new Date(ms).getUTCDay()] ?? 1)

/**
 * Makes the shop. The festivals are those of the server's simulation, whose peaks fade from day to day and whose Spring Festival
 * moves; nothing of it knows the parts of time that the engine learns by. Beside them: weekdays, seasons, drifting levels, counts
 * that are wider than Poisson's, and a buyer who looks at averages alone, so that peaks empty shelves.
 */
export function makeOccasionShop(seed: string, count: number, firstDay: string, days: number): OccasionShop {
  const random = seededRandom(`occasion shop ${seed}`)
  const times = Array.from({ length: days }, (_, t) => dayMs(dayAfter(firstDay, t)))
  const festival = Float64Array.from(times, festivalOf)
  const items = Array.from({ length: count }, (_, n) => {
    const own = random.fork(`item ${n}`)
    const units = VOLUME.least * (VOLUME.most / VOLUME.least) ** own.next()
    const season = own.pick(SEASONS_OF_ITEMS)
    const keen = Math.exp(KEENNESS * own.normal())
    const overdispersion = 0.05 + 0.25 * own.next()
    let level = 0
    const meanUnits = Float64Array.from(times, (ms, t) => {
      level = 0.998 * level + DRIFT * own.normal()
      const lift = festival[t] as number
      const ownLift = lift > 1 ? 1 + (lift - 1) * keen : lift
      return (units * Math.exp(level) * ownLift * dayFactor(season, ms)) / lift
    })
    const wanted = meanUnits.map((mean) => countDistribution(mean, mean + overdispersion * mean * mean).draw(own))
    return { meanUnits, wanted, ...sellFrom(wanted, units, own) }
  })
  return { items, festival }
}

/** What is sold from a shelf that is filled by the average day. */
function sellFrom(wanted: Float64Array, units: number, random: Random): Pick<OccasionItem, 'sold' | 'inStock'> {
  const [cover, lead] = [18 + random.int(20), 4 + random.int(9)]
  const arrivals = new Float64Array(wanted.length + lead + 1)
  const inStock = new Uint8Array(wanted.length)
  let [stock, underWay] = [Math.ceil(units * cover), 0]
  const sold = wanted.map((want, t) => {
    stock += arrivals[t] as number
    underWay -= arrivals[t] as number
    const gone = Math.min(want, stock)
    stock -= gone
    inStock[t] = stock > 0 ? 1 : 0
    if (stock + underWay < units * lead * 1.4) {
      const order = Math.max(1, Math.ceil(units * cover))
      arrivals[t + lead] = order
      underWay += order
    }
    return gone
  })
  return { sold, inStock }
}
