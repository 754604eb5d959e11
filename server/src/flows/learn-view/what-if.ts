import type { LocalizedText } from '@qianmian/kernel'
import { type DecisionLog, evaluatePolicy } from '@qianmian/learn'
import type { FeatureEffect } from '../../compute/learn-policy.ts'
import type { SeenDecision } from '../../modules/decisions/index.ts'
import { featureWords } from '../feature-words.ts'
import type { BoardRow } from './leaderboard-rows.ts'
import { isHit, type LearnData } from './outcomes.ts'

export interface WhatIf {
  readonly name: LocalizedText
  readonly answer: { difference: number; low: number; high: number; ess: number } | null
  readonly refusal: LocalizedText | null
}

/** More of them change no answer, and cost time. */
const MOST_DECISIONS = 30_000
const Z = 1.96

const NOTHING: LocalizedText = {
  zh: '没有一件商品试过两种说法，没法推算。',
  en: 'No product tried two ways of saying it, so nothing can be reckoned.',
}

/** Which variant a rule would show for a product, if it has one. */
type Rule = (productId: string) => string | undefined

/** What other rules would have earned, reckoned from what was shown by chance; refused where too little of it was shown. */
export function whatIf(data: LearnData, rows: readonly BoardRow[], effects: readonly FeatureEffect[]): WhatIf[] {
  const learned = data.decisions.filter(({ mode }) => mode === 'learned').slice(-MOST_DECISIONS)
  const leaders = new Map<string, BoardRow>()
  for (const row of rows) {
    const known = leaders.get(row.productId)
    if (row.impressions > 0 && (!known || row.rate > known.rate)) leaders.set(row.productId, row)
  }
  const rules: { name: LocalizedText; rule: Rule }[] = [
    {
      name: { zh: '一直只用发布的那一版', en: 'Only ever the published text' },
      rule: (product) => data.baselines.get(product),
    },
    {
      name: { zh: '每件商品都用领先的那一版', en: 'Always the text that leads on each product' },
      rule: (product) => leaders.get(product)?.variantId,
    },
  ]
  const best = [...effects]
    .filter(({ effect, sd }) => effect > 0 && sd > 0)
    .sort((a, b) => b.effect / b.sd - a.effect / a.sd)[0]
  if (best) {
    const words = featureWords(best.feature, best.value)
    const ofProduct = new Map<string, string>()
    for (const { id, productId, features } of data.variants.values())
      if (features[best.feature] === best.value && !ofProduct.has(productId)) ofProduct.set(productId, id)
    rules.push({
      name: { zh: `能用的都用「${words.zh}」`, en: `Wherever there is one, the text that ${words.en}` },
      rule: (product) => ofProduct.get(product),
    })
  }
  return rules.map(({ name, rule }) => ({ name, ...reckon(learned, rule, data) }))
}

/** The difference between a rule and what was done, over decisions in which the rule's variant could be shown. */
function reckon(decisions: readonly SeenDecision[], rule: Rule, data: LearnData): Omit<WhatIf, 'name'> {
  const usable = decisions.filter(({ productId, propensities }) => {
    const wanted = rule(productId)
    return wanted !== undefined && propensities[wanted] !== undefined && Object.keys(propensities).length > 1
  })
  if (usable.length < 2) return { answer: null, refusal: NOTHING }
  const products = [...new Set(usable.map(({ productId }) => productId))]
  const placeOf = new Map(products.map((product, i) => [product, i]))
  const actions = products.map(() => new Map<string, number>())
  for (const { productId, propensities } of usable) {
    const own = actions[placeOf.get(productId) ?? 0]
    for (const id of Object.keys(propensities)) if (own && !own.has(id)) own.set(id, own.size)
  }
  const actionCount = Math.max(...actions.map(({ size }) => size))
  const target = new Float64Array(products.length * actionCount)
  products.forEach((product, i) => {
    target[i * actionCount + (actions[i]?.get(rule(product) ?? '') ?? 0)] = 1
  })
  const log: DecisionLog = {
    actions: Int32Array.from(usable, (one) => actions[placeOf.get(one.productId) ?? 0]?.get(one.variantId) ?? 0),
    contexts: Int32Array.from(usable, (one) => placeOf.get(one.productId) ?? 0),
    propensities: Float64Array.from(usable, (one) => one.propensity),
    rewards: Float64Array.from(usable, (one) => (isHit(one, data.counted) ? 1 : 0)),
    actionCount,
    contextCount: products.length,
  }
  const evaluated = evaluatePolicy(log, target)
  if (!evaluated.ok) return { answer: null, refusal: refusalOf(evaluated.error) }
  const { estimates, overlap } = evaluated.value
  const { value, low, high } = estimates.dr
  const mean = log.rewards.reduce((sum, reward) => sum + reward, 0) / usable.length
  // Both are known with an error only. They go together, so adding the squares errs on the wide side.
  const ownError = Z * Math.sqrt((mean * (1 - mean)) / usable.length)
  return {
    answer: {
      difference: 100 * (value - mean),
      low: 100 * (value - mean - Math.hypot(value - low, ownError)),
      high: 100 * (value - mean + Math.hypot(high - value, ownError)),
      ess: Math.round(overlap.ess),
    },
    refusal: null,
  }
}

function refusalOf(error: Extract<ReturnType<typeof evaluatePolicy>, { ok: false }>['error']): LocalizedText {
  if (error.kind === 'malformed')
    return { zh: '记录不全，没法推算。', en: 'The log is not whole, so nothing can be reckoned.' }
  if (error.kind === 'no-overlap')
    return {
      zh: '这样的展示几乎没有过，没法推算。',
      en: 'It was hardly ever shown like this, so nothing can be reckoned.',
    }
  const ess = Math.floor(error.ess)
  return {
    zh: `只有 ${ess} 次展示能为它说话，至少要 100 次。`,
    en: `Only ${ess} impressions speak for it; it takes 100.`,
  }
}
