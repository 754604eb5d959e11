import { type Fact, showFactValue } from '@qianmian/kernel'
import type { Print, ProductForm } from '../product-form.ts'

/** Attribute and value of a fact, as much as readers need. */
export type SpokenFact = Pick<Fact, 'attribute' | 'value'>

/** Both languages of a fact's value in lower case, for looking through. */
export const factWords = ({ value }: SpokenFact): string =>
  `${showFactValue(value, 'zh')} ${showFactValue(value, 'en')}`.toLowerCase()

const SELDOM = /不含|没有|无(?!袖)|without|\bno\b/

/** Words of the facts of some attributes, joined. */
function wordsOf(facts: readonly SpokenFact[], attributes: readonly string[]): string {
  return facts
    .filter(({ attribute }) => attributes.includes(attribute))
    .map(factWords)
    .join('；')
}

/** The first reading whose words are there. */
function firstOf<T extends string>(text: string, readings: readonly (readonly [T, RegExp])[]): T | undefined {
  return readings.find(([, words]) => words.test(text))?.[0]
}

/**
 * Details of form that facts state. What no fact states is absent.
 * @example formOfFacts([{ attribute: 'neckline', value: { kind: 'text', text: { zh: '浅V领' } } }]).neck // 'v'
 */
export function formOfFacts(facts: readonly SpokenFact[]): ProductForm {
  const neck = firstOf(wordsOf(facts, ['neckline']), [
    ['v', /v\s?领|v[- ]neck/],
    ['boat', /一字|船领|boat/],
    ['crew', /圆领|crew|round/],
  ])
  const sleeves = firstOf(wordsOf(facts, ['sleeve']), [
    ['none', /无袖|sleeveless/],
    ['three-quarter', /七分|五分|三分|three-quarter|elbow/],
    ['long', /长袖|\blong\b/],
    ['short', /短袖|short/],
  ])
  const fitWords = wordsOf(facts, ['fit'])
  const fit =
    firstOf(fitWords, [
      ['loose', /宽松|落肩|略宽|relaxed|loose|oversize|roomy/],
      ['slim', /修身|紧身|slim|fitted|skinny/],
    ]) ?? (fitWords === '' ? undefined : 'regular')
  const pocket = firstOf(wordsOf(facts, ['pocket']), [
    ['kangaroo', /袋鼠|kangaroo/],
    ['chest', /胸|chest/],
    ['front', /前袋|前插袋|front/],
  ])
  const closes = wordsOf(facts, ['closure'])
  const closure = firstOf(closes, [
    ['zip', /拉链|\bzip/],
    ['buttons', /扣|button|snap/],
  ])
  const cords = facts.filter(({ attribute }) => ['closure', 'waist', 'hood'].includes(attribute)).map(factWords)
  const drawstring = cords.some(
    (words) => /抽绳|drawstring|drawcord|\bcord\b/.test(words) && !/内抽绳|inner cord/.test(words),
  )
  const cuffs = /罗纹|rib/.test(wordsOf(facts, ['sleeve', 'cuff', 'custom:cuff']))
  const all = facts.map(factWords)
  const fringe = all.some((words) => /流苏|fringe/.test(words) && !SELDOM.test(words))
  const scoop = facts.some(
    (fact) => ['boxContents', 'dose', 'usage', 'use'].includes(fact.attribute) && /勺|scoop/.test(factWords(fact)),
  )
  return {
    ...(neck && { neck }),
    ...(sleeves && { sleeves }),
    ...(fit && { fit }),
    ...(pocket && { pocket }),
    ...(closure && { closure }),
    ...(drawstring && { drawstring }),
    ...(cuffs && { cuffs }),
    ...(fringe && { fringe }),
    ...(scoop && { scoop }),
  }
}

/** What the pattern facts say: nothing, plain, one that can be drawn, or one that cannot (embroidery, a motif). */
export type PatternReading =
  | { readonly kind: 'unknown' | 'plain' | 'undrawable' }
  | { readonly kind: 'print'; readonly figure: Print['kind']; readonly pitchMm: number; readonly words: string }

const PITCH: Readonly<Record<Print['kind'], number>> = { stripes: 26, 'vertical-stripes': 22, checks: 34, dots: 24 }

/**
 * Reads the pattern of a product. Widths in millimetres or centimetres in the words set the pitch.
 * @example patternOfFacts([{ attribute: 'pattern', value: { kind: 'text', text: { zh: '蓝白条纹' } } }]).kind // 'print'
 */
export function patternOfFacts(facts: readonly SpokenFact[]): PatternReading {
  const words = wordsOf(facts, ['pattern'])
  if (words === '') return { kind: 'unknown' }
  if (/纯色|素色|无图案|\bsolid\b|\bplain\b/.test(words)) return { kind: 'plain' }
  const figure = firstOf(words, [
    ['vertical-stripes', /竖条|竖纹|vertical|pinstripe/],
    ['checks', /格纹|格子|方格|千鸟格|check|plaid|gingham|tartan/],
    ['dots', /波点|圆点|polka|\bdots?\b/],
    ['stripes', /条纹|横条|海魂|stripe/],
  ])
  if (!figure) return { kind: 'undrawable' }
  const wide = /(\d+(?:\.\d+)?)\s*(毫米|mm|厘米|cm)/.exec(words)
  const mm = wide ? Number(wide[1]) * (/厘米|cm/.test(wide[2]!) ? 10 : 1) * 2 : PITCH[figure]
  return { kind: 'print', figure, pitchMm: Math.min(160, Math.max(3, mm)), words }
}
