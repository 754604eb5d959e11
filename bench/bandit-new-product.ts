import { type Random, seededRandom } from '@qianmian/kernel'
import {
  type Arm,
  applyEvent,
  chooseArm,
  createLedger,
  learnOptions,
  learnPolicy,
  type Policy,
  propensitiesOf,
  recommendArm,
} from '@qianmian/learn'

const VALUES: Readonly<Record<string, number>> = {
  hook: 5,
  style: 4,
  length: 3,
  leadFact: 4,
  callToAction: 3,
  composition: 3,
}
const NAMES = Object.keys(VALUES)
const CATEGORIES = 5
const PRODUCTS = 40
const NEW_PRODUCTS = 40
const TEXTS = 8

function drawTexts(random: Random): Arm[] {
  const arms = new Map<string, Arm>()
  while (arms.size < TEXTS) {
    const features = Object.fromEntries(NAMES.map((name) => [name, `${random.int(VALUES[name]!)}`]))
    const id = Object.values(features).join('')
    arms.set(id, { id, features })
  }
  return [...arms.values()]
}

export interface NewProductRun {
  /** (best − chosen) / best in click rate, mean over new products: of the text that the policy recommends. */
  readonly firstPick: number
  /** The same, of what it would show while it explores. */
  readonly exploring: number
  readonly random: number
}

/**
 * A shop of 40 products with 8 texts each learns for so many impressions; then 40 products come that nobody has seen.
 * @param oddSd log-odds spread of what no feature explains, by product and text
 */
export function newProductRun(seed: string, impressions: number, oddSd: number, floor: number): NewProductRun {
  const random = seededRandom(`${seed}/new-product`)
  const known = new Map<string, number>()
  const draws = random.fork('effects')
  const effect = (key: string, sd: number) => {
    const value = known.get(key) ?? draws.normal() * sd
    known.set(key, value)
    return value
  }
  const rateOf = (product: number, category: number, arm: Arm): number => {
    let x = Math.log(0.035 / 0.965) + effect(`p${product}`, 0.3) + effect(`p${product}/${arm.id}`, oddSd)
    for (const name of NAMES) {
      const value = `${name}=${arm.features[name]}`
      x += effect(value, 0.35) + effect(`${value}@${category}`, 0.15)
    }
    return 1 / (1 + Math.exp(-x))
  }
  const shop = Array.from({ length: PRODUCTS + NEW_PRODUCTS }, (_, i) => ({
    category: i % CATEGORIES,
    context: { product: `p${i}`, category: `c${i % CATEGORIES}` },
    texts: drawTexts(random),
  }))
  const rates = shop.map(({ category, texts }, i) => texts.map((arm) => rateOf(i, category, arm)))
  const ledger = createLedger(
    learnOptions({
      epochMs: 2000,
      attributionWindowMs: 0,
      latenessMs: 0,
      weights: { click: 1, purchase: 0, return: 0, complaint: 0 },
      explorationFloor: floor,
    }),
  )
  let policy: Policy | undefined
  for (let t = 0; t < impressions; t++) {
    if (!policy || t % 2000 === 0) policy = learnPolicy(ledger, t, policy)
    const i = random.int(PRODUCTS)
    const { context, texts } = shop[i]!
    const choice = chooseArm(policy, context, texts, random)
    if (!choice.ok) throw new Error(choice.error)
    const { arm, propensity } = choice.value
    applyEvent(ledger, { kind: 'impression', id: `d${t}`, atMs: t, arm, context, propensity })
    if (random.next() < rates[i]![texts.indexOf(arm)]!)
      applyEvent(ledger, { kind: 'outcome', decisionId: `d${t}`, outcome: 'click', atMs: t })
  }
  const last = learnPolicy(ledger, impressions, policy)
  let [lost, exploring, blind] = [0, 0, 0]
  for (let i = PRODUCTS; i < PRODUCTS + NEW_PRODUCTS; i++) {
    const { context, texts } = shop[i]!
    const own = rates[i]!
    const best = Math.max(...own)
    const shares = propensitiesOf(last, context, texts)
    lost += 1 - own[texts.indexOf(recommendArm(last, context, texts).arm)]! / best
    exploring += 1 - own.reduce((sum, rate, a) => sum + rate * shares[a]!, 0) / best
    blind += 1 - own.reduce((sum, rate) => sum + rate, 0) / TEXTS / best
  }
  return { firstPick: lost / NEW_PRODUCTS, exploring: exploring / NEW_PRODUCTS, random: blind / NEW_PRODUCTS }
}
