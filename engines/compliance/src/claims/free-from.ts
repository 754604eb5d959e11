import type { Fact } from '@qianmian/kernel'

/** Substances by stem, so that a Chinese fact supports an English sentence and the other way round. */
const SUBSTANCES: readonly RegExp[] = [
  /荧光|optical brightener|fluorescent/,
  /酒精|乙醇|(?<!cetearyl |cetyl |stearyl |benzyl |fatty )alcohol|ethanol/,
  /香精|香料|fragrance|perfume|flavou?ring/,
  /色素|着色剂|染料|colou?rant|dye/,
  /防腐剂|paraben|preservative/,
  /硅油|silicone/,
  /硫酸酯?盐|sul(?:ph|f)ate/,
  /皂基|soap/,
  /磷|phosphate/,
  /氯|chlorine/,
  /麸质|gluten/,
  /乳糖|lactose|dairy/,
  /反式脂肪|trans fat/,
  /矿物?油|mineral oil/,
  /溶剂|solvent/,
]

/** One name for a substance in both languages. @example substanceId('乙醇') === substanceId('alcohol') // true */
export function substanceId(named: string): string {
  const lower = named.toLowerCase()
  const index = SUBSTANCES.findIndex((pattern) => pattern.test(lower))
  return index < 0 ? lower : `#${index}`
}

/** The substances that occur in the words of a fact. */
export function substancesIn(words: string): string[] {
  return SUBSTANCES.flatMap((pattern, index) => (pattern.test(words) ? [`#${index}`] : []))
}

/** Attributes that say what is inside. */
const INSIDE = new Set(['ingredients', 'keyIngredient', 'composition', 'material', 'surfactant'])

/** True if the fact lists what is in the product, so that a substance in its words is in the product. */
export const listsContents = (fact: Fact): boolean => INSIDE.has(fact.attribute)
