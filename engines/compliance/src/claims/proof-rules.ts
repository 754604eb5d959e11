import type { Fact } from '@qianmian/kernel'
import { valueTexts } from '../numbers/fact-figures.ts'

/** What a fact says about a claim: by its value, never by its mere presence. */
export type Verdict = 'proves' | 'contradicts' | 'silent'

/** Judges one fact; the other facts of the product say per how much its figure counts. */
export type ProofRule = (fact: Fact, all: readonly Fact[]) => Verdict

/** Values that say no as a whole; 不喷亮漆 and "no gloss" say something else. */
const NEGATIVE =
  /^(?:无|没有|未(?:检测|测试|做|通过|知)?|否|不(?:支持|适用|可以?|能|是|带|含)?|暂无|没|none|no|not|n\/a|without|[-—–]|0)[。.]?$|申请中|受理中|不支持|不适用|\bpending\b|\bnot (?:available|supported|included)\b/i

/** True if the value says no: a flag that is off, zero, 无, none. */
export function isNegative({ value }: Fact): boolean {
  if (value.kind === 'flag') return !value.is
  if (value.kind === 'number') return Number(value.amount) === 0
  if (value.kind === 'range') return Number(value.max) === 0
  const texts = valueTexts(value)
  return texts.length === 0 || texts.some((text) => NEGATIVE.test(text.trim()))
}

const words = (fact: Fact): string =>
  [fact.label.zh ?? '', fact.label.en ?? '', ...valueTexts(fact.value)].join(' ').toLowerCase()
const amountOf = ({ value }: Fact): number | undefined => {
  if (value.kind === 'number') return Number(value.amount)
  if (value.kind === 'range') return Number(value.min)
  return undefined
}

/** Proven by a value that is not negative, contradicted by a negative one. */
const affirmed =
  (...attributes: readonly string[]): ProofRule =>
  (fact) => {
    if (!attributes.includes(fact.attribute)) return 'silent'
    return isNegative(fact) ? 'contradicts' : 'proves'
  }

/** Proven from a number on, contradicted below it. */
const atLeast =
  (attribute: string, least: number): ProofRule =>
  (fact) => {
    const amount = fact.attribute === attribute ? amountOf(fact) : undefined
    if (amount === undefined) return 'silent'
    return amount >= least ? 'proves' : 'contradicts'
  }

const PER = /(?:每|per |\/ ?)(\d+(?:\.\d+)?) ?(?:克|毫升|g|ml)(?![a-z])/i

/** Grams or millilitres that a nutrition figure counts for; undefined when nothing says so. */
function basisOf(fact: Fact, all: readonly Fact[]): number | undefined {
  const text = words(fact)
  const stated = PER.exec(text)
  if (stated) return Number(stated[1])
  if (fact.value.kind === 'number' && fact.value.unit === '%') return 100
  if (!/每份|serving/.test(text)) return undefined
  const serving = all.find((other) => other.attribute === 'serving')
  const amount = serving && amountOf(serving)
  return amount && amount > 0 ? amount : undefined
}

const isLiquid = (fact: Fact, all: readonly Fact[]): boolean =>
  /毫升|\bml\b/.test(words(fact)) ||
  all.some(
    ({ attribute, value }) =>
      attribute === 'netContent' && value.kind === 'number' && (value.unit === 'ml' || value.unit === 'L'),
  )

interface Limit {
  readonly solid: number
  readonly liquid: number
}

/**
 * A content of so much at most, or at least, in 100 g or 100 ml. Limits as in GB 28050 (table of nutrient claims), written
 * from memory of the standard: they decide what the gate lets pass and are never printed as law.
 */
const nutrient =
  (attribute: string, bound: 'most' | 'least', limit: Limit): ProofRule =>
  (fact, all) => {
    const amount = fact.attribute === attribute ? amountOf(fact) : undefined
    if (amount === undefined) return 'silent'
    const allowed = isLiquid(fact, all) ? limit.liquid : limit.solid
    const basis = basisOf(fact, all)
    if (basis === undefined) {
      // Without a basis only nothing at all is proven to be little, and more than the limit of anything is too much.
      if (bound === 'least') return 'silent'
      return amount === 0 ? 'proves' : amount > allowed ? 'contradicts' : 'silent'
    }
    const per100 = (amount * 100) / basis
    return (bound === 'most' ? per100 <= allowed : per100 >= allowed) ? 'proves' : 'contradicts'
  }

const same = (amount: number): Limit => ({ solid: amount, liquid: amount })
const SUGAR_FREE = nutrient('sugar', 'most', same(0.5))
const SUGAR_WORDS = /糖(?!醇)|蜜|sugar|syrup|honey|sweetened/

/** The second digit of an IP code, or 8 for a depth or pressure; undefined when no rating is written. */
function waterDigit(fact: Fact): number | undefined {
  if (fact.attribute !== 'waterproof') return undefined
  const text = valueTexts(fact.value).join(' ')
  const code = /IP ?[\dX]([\dX])/i.exec(text)
  if (code) return code[1]?.toUpperCase() === 'X' ? 0 : Number(code[1])
  const pressure = /(\d+) ?(?:ATM|bar)/i.exec(text)
  return pressure ? (Number(pressure[1]) >= 3 ? 8 : 4) : undefined
}
const water =
  (least: number): ProofRule =>
  (fact) => {
    if (fact.attribute !== 'waterproof') return 'silent'
    const digit = waterDigit(fact)
    if (digit === undefined) return isNegative(fact) ? 'contradicts' : 'silent'
    if (digit >= least) return 'proves'
    return digit === 0 ? 'contradicts' : 'silent'
  }

const tested =
  (...sources: readonly Fact['source']['kind'][]): ProofRule =>
  (fact) =>
    sources.includes(fact.source.kind) ? 'proves' : 'silent'

const matches =
  (attributes: readonly string[], yes: RegExp, no?: RegExp): ProofRule =>
  (fact) => {
    if (!attributes.includes(fact.attribute)) return 'silent'
    const text = valueTexts(fact.value).join(' ')
    if (yes.test(text)) return 'proves'
    return no?.test(text) ? 'contradicts' : 'silent'
  }

/** Share from which a whole product may be called after a part: more than half of it. */
const MOST = 50
/** Share that must break down for "readily biodegradable" in the usual tests (OECD 301, GB/T 15818: 60 % and more). */
const BREAKS_DOWN = 60

/** Claims that facts prove or contradict by value, by the id of the claim term. All others need the words in a fact. */
export const PROOF_RULES: Readonly<Record<string, ProofRule>> = {
  'sugar-free': SUGAR_FREE,
  'low-sugar': nutrient('sugar', 'most', same(5)),
  'no-added-sugar': (fact, all) => {
    if (fact.attribute === 'sugar') return SUGAR_FREE(fact, all) === 'proves' ? 'proves' : 'silent'
    if (fact.attribute !== 'ingredients') return 'silent'
    return SUGAR_WORDS.test(words(fact)) ? 'contradicts' : 'proves'
  },
  'fat-free': nutrient('fat', 'most', same(0.5)),
  'low-fat': nutrient('fat', 'most', { solid: 3, liquid: 1.5 }),
  'high-protein': nutrient('protein', 'least', { solid: 12, liquid: 6 }),
  'high-fibre': nutrient('fibre', 'least', { solid: 6, liquid: 3 }),
  fibre: atLeast('fibre', 0.1),
  'low-energy': nutrient('energy', 'most', { solid: 170, liquid: 80 }),
  'no-energy': nutrient('energy', 'most', same(17)),
  sunscreen: (fact) =>
    fact.attribute === 'pa'
      ? affirmed('pa')(fact, [])
      : fact.attribute === 'spf'
        ? atLeast('spf', 2)(fact, [])
        : 'silent',
  stain: affirmed('stainRemoval'),
  biodegradable: atLeast('biodegradability', BREAKS_DOWN),
  // Fill power and down content are measured of down and of nothing else.
  down: (fact) => (atLeast('fillPower', 1)(fact, []) === 'proves' ? 'proves' : affirmed('downContent')(fact, [])),
  recycled: atLeast('recycledShare', 0.1),
  'plant-based': atLeast('plantBasedShare', MOST),
  'sensitive-skin': matches(['skinType'], /敏感|sensitive/i),
  waterproof: water(5),
  'water-resistant': water(1),
  'colour-fast': atLeast('colourFastness', 4),
  'non-slip': affirmed('grip'),
  'noise-cancelling': affirmed('noiseReduction'),
  'fast-charge': affirmed('quickCharge'),
  removable: affirmed('removableCover'),
  'no-reason-return': affirmed('returnDays'),
  warranty: affirmed('warranty'),
  'in-stock': (fact) => (fact.claimKind !== 'stock' ? 'silent' : isNegative(fact) ? 'contradicts' : 'proves'),
  certified: (fact) => (fact.source.kind === 'certificate' ? 'proves' : affirmed('certificate')(fact, [])),
  tested: tested('lab-report', 'measured', 'certificate'),
  'third-party-tested': tested('lab-report', 'certificate'),
  patent: affirmed('patent'),
  'national-standard': matches(['standard', 'safetyClass', 'grade', 'certificate'], /GB|国家标准|国标/),
  'class-a': matches(['safetyClass', 'standard'], /A ?类|class A/i, /[BC] ?类|class [BC]/i),
  'baby-safe': matches(['safetyClass', 'standard'], /A ?类|class A/i, /[BC] ?类|class [BC]/i),
  'food-grade': matches(['standard', 'certificate', 'safetyClass'], /GB ?4806|食品/),
}
