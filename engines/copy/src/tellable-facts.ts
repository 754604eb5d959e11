import {
  attribute,
  type Fact,
  isUsable,
  LANGS,
  type Lang,
  type LocalizedText,
  type Subject,
  showFactValue,
} from '@qianmian/kernel'
import { baseLabel } from './lexicon/index.ts'
import { type Spoken, speakFact } from './speak-value.ts'
import type { Theme } from './types.ts'
import { UNPRINTABLE, UNSAYABLE } from './unsayable.data.ts'
import { mentions } from './word-match.ts'

/** A fact that may be told, with its words in each language that can say it. */
export interface Tellable {
  readonly fact: Fact
  readonly theme: Theme
  readonly spoken: Readonly<Partial<Record<Lang, Spoken>>>
  readonly condition: Readonly<Partial<Record<Lang, string>>>
}

const THEMES: Readonly<Record<string, Theme>> = {
  weave: 'make',
  afterTreatment: 'make',
  finish: 'make',
  roast: 'make',
  craft: 'make',
  fabricWeight: 'measure',
  airPermeability: 'measure',
  yarnCount: 'measure',
  threadDensity: 'measure',
  shrinkage: 'care',
  colourFastness: 'care',
  washes: 'use',
  dose: 'use',
  serving: 'use',
  ph: 'material',
  packaging: 'form',
  refill: 'care',
  removableCover: 'care',
  assembly: 'use',
  energy: 'proof',
  fat: 'proof',
  sugar: 'proof',
  protein: 'measure',
  fibre: 'measure',
  shelfLife: 'care',
  batteryLife: 'performance',
  batteryCapacity: 'performance',
  chargeTime: 'performance',
  quickCharge: 'performance',
  noiseReduction: 'performance',
  power: 'performance',
  driver: 'performance',
  codec: 'performance',
  bluetooth: 'performance',
  frequencyResponse: 'performance',
  latency: 'performance',
  ports: 'performance',
  noise: 'performance',
  illuminance: 'performance',
  colourRendering: 'performance',
  colourTemperature: 'performance',
  cleanAirRate: 'performance',
  sensor: 'performance',
  resolution: 'performance',
  display: 'form',
  warranty: 'service',
  filter: 'performance',
  flavour: 'form',
  fragrance: 'form',
  netContent: 'use',
  fillPower: 'measure',
  downContent: 'material',
  loadCapacity: 'measure',
}

const BY_KIND: Readonly<Record<Fact['claimKind'], Theme>> = {
  spec: 'measure',
  composition: 'material',
  process: 'make',
  design: 'form',
  use: 'use',
  care: 'care',
  efficacy: 'proof',
  green: 'care',
  safety: 'proof',
  origin: 'material',
  award: 'proof',
  price: 'service',
  stock: 'service',
  service: 'service',
}

/** Claims that are told only with evidence beside them. */
const NEEDS_EVIDENCE = new Set(['efficacy', 'award'])
const NOTHING = /^(?:没有|无|不支持)|^\s*no /i
const GREEN_SHARE = /无塑|降解|环保|回收|再生|碳|recycl|degrad|compost|carbon|plant/i

function conditionOf(label: LocalizedText, lang: Lang): string | undefined {
  const text = label[lang]?.trim()
  if (!text || text === baseLabel(text)) return undefined
  const inner = /[（(](.*)[)）]/.exec(text)?.[1] ?? /[，,](.*)$/.exec(text)?.[1]
  if (
    !inner ||
    UNPRINTABLE.test(inner) ||
    UNSAYABLE[lang].test(inner) ||
    (lang === 'en' && /\p{Script=Han}/u.test(inner))
  )
    return undefined
  return lang === 'zh'
    ? inner
        .replace(/\s*,\s*/g, '，')
        .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
        .trim()
    : inner.trim()
}

/** A label without its condition, which follows the figure instead. */
function withoutCondition(fact: Fact): Fact {
  const label: { zh?: string; en?: string } = {}
  for (const lang of LANGS) {
    const text = fact.label[lang]
    if (text !== undefined) label[lang] = baseLabel(text) || text
  }
  return { ...fact, label }
}

/** True if a label names a condition, whether or not this language can print it. */
function hasCondition(label: LocalizedText, lang: Lang): boolean {
  const text = label[lang]?.trim()
  return text !== undefined && text !== '' && text !== baseLabel(text)
}

const CONDITION_WORD =
  /\b(with|without|at|on|off|in|under|after|before|when|while|incl|including|excl|excluding)\b|含|开|关|时|后|下/i

/** True if a label without brackets holds the condition in its own words: "Weight with ear pads", not "Weight". */
function statesItself(fact: Fact, lang: Lang): boolean {
  const own = fact.label[lang]?.trim()
  return (
    own !== undefined &&
    own.toLowerCase() !== attribute(fact.attribute)?.label[lang]?.toLowerCase() &&
    CONDITION_WORD.test(own)
  )
}

function tellable(fact: Fact): Tellable | undefined {
  // A figure whose condition one language cannot state is not told in that language: without it the figure is wrong.
  const bare = withoutCondition(fact)
  const spoken: Partial<Record<Lang, Spoken>> = {}
  const condition: Partial<Record<Lang, string>> = {}
  const conditional = LANGS.some((lang) => hasCondition(fact.label, lang))
  for (const lang of LANGS) {
    const said = speakFact(bare, lang)
    const stated = conditionOf(fact.label, lang)
    if (!said) continue
    if (conditional && stated === undefined && !statesItself(fact, lang)) continue
    spoken[lang] = said
    if (stated !== undefined) condition[lang] = stated
  }
  if (!spoken.zh && !spoken.en) return undefined
  return { fact, theme: THEMES[fact.attribute] ?? BY_KIND[fact.claimKind], spoken, condition }
}

/** Facts that may be told on a day, and a sentence for each that may not and that its owner should know of. */
export function tellableFacts(subject: Subject, isoDate: string): { told: Tellable[]; problems: LocalizedText[] } {
  const told: Tellable[] = []
  const problems: LocalizedText[] = []
  const seen = new Set<string>()
  for (const fact of subject.facts) {
    if (!isUsable(fact, isoDate) || fact.claimKind === 'price' || fact.claimKind === 'stock') continue
    const name = {
      zh: fact.label.zh ?? fact.label.en ?? fact.attribute,
      en: fact.label.en ?? fact.label.zh ?? fact.attribute,
    }
    const value = `${showFactValue(fact.value, 'zh')} ${showFactValue(fact.value, 'en')}`
    const green = fact.claimKind === 'green' && (fact.value.kind === 'number' || GREEN_SHARE.test(value))
    if ((NEEDS_EVIDENCE.has(fact.claimKind) || green) && !fact.evidence) {
      problems.push({
        zh: `「${name.zh}」没有证据，没有写进去。`,
        en: `"${name.en}" has no evidence, so it was left out.`,
      })
      continue
    }
    if (UNSAYABLE.zh.test(`${value} ${name.zh}`) || UNSAYABLE.en.test(`${value} ${name.en}`)) {
      problems.push({
        zh: `「${name.zh}」里有不能写的用语，没有写进去。`,
        en: `"${name.en}" contains words that may not be used, so it was left out.`,
      })
      continue
    }
    const labels = `${fact.label.zh ?? ''} ${fact.label.en ?? ''}`
    const banned = subject.brand?.words.ban.find((word) => mentions(`${value} ${labels}`, word))
    if (banned !== undefined) {
      problems.push({
        zh: `「${name.zh}」里有品牌禁用的词，没有写进去。`,
        en: `"${name.en}" contains a word that the brand bans, so it was left out.`,
      })
      continue
    }
    // That there is no warranty is told where a shopper looks for it, not in praise of the product.
    if (fact.claimKind === 'service' && NOTHING.test(value)) continue
    const found = tellable(fact)
    if (!found) continue
    const key = `${fact.attribute}|${found.spoken.zh?.value ?? ''}|${found.spoken.en?.value ?? ''}`
    if (seen.has(key)) continue
    seen.add(key)
    told.push(found)
  }
  return { told, problems }
}

/** What facts are about, and whether one of them holds under a condition. */
export function attributesOf(told: readonly Tellable[]): Set<string> {
  const found = new Set(told.map((t) => t.fact.attribute))
  if (told.some((t) => t.condition.zh !== undefined || t.condition.en !== undefined)) found.add('condition')
  return found
}
