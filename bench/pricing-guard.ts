import { seededRandom } from '@qianmian/kernel'
import { faultOf, guardPrice, type PriceInputs, type PriceLimits, readPriceInputs, WEEK_MS } from '@qianmian/pricing'

const NOW = 1_764_000_000_000
const HIGHEST = 2000

/** What random decisions came to. */
export interface GuardRun {
  readonly violations: number
  readonly conflicts: number
  readonly set: number
  readonly first?: string
}

/**
 * Random decisions under random limits, each one judged by an audit that knows the rules from their words only: no rule
 * broken, the nearest allowed price found, the trail complete, every conflict true. Every decision also gets a personal field,
 * which the reader must refuse.
 */
export function runGuard(decisions: number, seed: string): GuardRun {
  const random = seededRandom(seed)
  const price = () => 1 + random.int(HIGHEST)
  const maybe = <T>(make: () => T): T | undefined => (random.next() < 0.5 ? make() : undefined)
  const personal = ['customerId', 'deviceId', 'segment', 'history', 'memberLevel']
  let [violations, conflicts, set] = [0, 0, 0]
  let first: string | undefined
  for (let i = 0; i < decisions; i++) {
    const currentPrice = price()
    const lastChangeMs = maybe(() => NOW - random.int(2 * WEEK_MS))
    const competitor = maybe(() => ({
      price: random.next() < 0.9 ? Math.max(1, Math.round(currentPrice * (0.7 + 0.6 * random.next()))) : price(),
      observedMs: NOW - random.int(2 * 86_400_000) + (random.next() < 0.02 ? 2 * 86_400_000 : 0),
      isInStock: random.next() < 0.8,
    }))
    const inputs: PriceInputs = {
      variantId: 'var_0001',
      region: 'CN',
      currency: 'CNY',
      atMs: NOW,
      currentPrice,
      proposedPrice:
        random.next() < 0.5 ? price() : Math.max(1, Math.round(currentPrice * (0.6 + 0.8 * random.next()))),
      unitCost: random.int(Math.ceil(currentPrice * 1.1)),
      ...(lastChangeMs === undefined ? {} : { lastChangeMs }),
      ...(competitor ? { competitor } : {}),
    }
    const ladder = maybe(() => [...new Set(Array.from({ length: 1 + random.int(14) }, price))].sort((a, b) => a - b))
    const limits: PriceLimits = {
      marginFloorBp: maybe(() => random.int(5000)),
      floor: maybe(() => 1 + random.int(currentPrice)),
      ceiling: maybe(() => currentPrice + random.int(500)),
      minimumAdvertised: maybe(() => Math.max(1, Math.round(currentPrice * (0.6 + 0.5 * random.next())))),
      stepBp: maybe(() => random.int(3000)),
      competitor: maybe(() => ({
        mostBelowBp: maybe(() => random.int(2000)),
        mostAboveBp: maybe(() => random.int(2000)),
        oldestMs: 86_400_000,
        mostRatio: 3,
      })),
      ladder,
    }
    const read = readPriceInputs(inputs)
    const refused = readPriceInputs({ ...inputs, [random.pick(personal)]: 'x' })
    if (!read.ok || refused.ok) {
      violations += 1
      first ??= 'the reader'
      continue
    }
    const decided = guardPrice(read.value, limits)
    const near = [
      decided.price - 1,
      decided.price + 1,
      currentPrice,
      ...decided.conflicts.flatMap((c) => [c.lower, c.upper]),
    ]
    const fault = faultOf(decided, inputs, limits, ladder ? [...near, ...ladder] : near)
    if (fault) {
      violations += 1
      first ??= `${fault}: ${JSON.stringify({ inputs, limits, decided })}`
    }
    if (decided.kind === 'conflict') conflicts += 1
    if (decided.kind === 'set') set += 1
  }
  return { violations, conflicts, set, ...(first ? { first } : {}) }
}
