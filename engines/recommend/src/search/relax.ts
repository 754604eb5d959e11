import type { LocalizedText } from '@qianmian/kernel'
import type { ParsedQuery, Unit } from './query.ts'

/** What was given up to show anything at all, in the order in which it is given up. Exclusions are never. */
export const RELAXATIONS = [
  'unknown-words',
  'style',
  'scene',
  'audience',
  'season',
  'size',
  'quantity',
  'colour',
  'material',
  'brand',
  'some-words',
  'price',
  'any-word',
] as const
export type Relaxation = (typeof RELAXATIONS)[number]

/** What must match at one step, everything before it given up too. */
export interface RelaxStep {
  readonly gaveUp: readonly Relaxation[]
  /** Bits of units that must match. */
  readonly mask: number
  /** Of the words (bits of `words`), how many must match. */
  readonly words: number
  readonly fewest: number
  readonly price: boolean
}

const BY_KIND: ReadonlySet<string> = new Set([
  'style',
  'scene',
  'audience',
  'season',
  'size',
  'quantity',
  'colour',
  'material',
  'brand',
])
const MOST_SHARE = 0.6

/**
 * The steps from all that was asked to any word of it. A step is left out when there is nothing to give up.
 * @param found for each unit, whether any product of the shop matches it
 */
export function relaxSteps({ units, price }: ParsedQuery, found: (unit: Unit) => boolean): RelaxStep[] {
  const bits = (test: (unit: Unit) => boolean): number =>
    units.reduce((mask, unit, i) => (unit.required && test(unit) ? mask | (1 << i) : mask), 0)
  const words = bits((unit) => unit.kind === 'word' || unit.kind === 'unknown')
  const liveWords = words & bits(found)
  let mask = bits(() => true)
  const steps: RelaxStep[] = [{ gaveUp: [], mask, words: 0, fewest: 0, price: true }]
  const gaveUp: Relaxation[] = []
  const step = (what: Relaxation, next: Partial<RelaxStep>): void => {
    gaveUp.push(what)
    const last = steps.at(-1)
    if (last) steps.push({ ...last, mask, ...next, gaveUp: [...gaveUp] })
  }
  const giveUp = (what: Relaxation, which: number): void => {
    if ((mask & which) === 0) return
    mask &= ~which
    step(what, {})
  }
  for (const what of RELAXATIONS) {
    if (what === 'unknown-words')
      giveUp(
        what,
        bits((unit) => !found(unit)),
      )
    else if (BY_KIND.has(what))
      giveUp(
        what,
        bits((unit) => unit.kind === what),
      )
    else if (what === 'some-words') {
      const count = bitCount(liveWords)
      if (count < 2) continue
      mask &= ~words
      step(what, { words: liveWords, fewest: Math.max(1, Math.ceil(count * MOST_SHARE)) })
    } else if (what === 'price') {
      if (price && units.length > 0) step(what, { price: false })
    } else if (bitCount(liveWords) >= 2) step(what, { words: liveWords, fewest: 1 })
  }
  return steps
}

export function bitCount(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

const TEXT: Readonly<Record<Relaxation, LocalizedText>> = {
  'unknown-words': { zh: '没有商品用到的词', en: 'words that no product uses' },
  style: { zh: '风格', en: 'the style' },
  scene: { zh: '场景', en: 'the occasion' },
  audience: { zh: '适用人群', en: 'who it is for' },
  season: { zh: '季节', en: 'the season' },
  size: { zh: '尺码', en: 'the size' },
  quantity: { zh: '规格', en: 'the amount' },
  colour: { zh: '颜色', en: 'the colour' },
  material: { zh: '材质', en: 'the material' },
  brand: { zh: '品牌', en: 'the brand' },
  'some-words': { zh: '一部分词', en: 'some of the words' },
  price: { zh: '价格', en: 'the price' },
  'any-word': { zh: '大部分词', en: 'most of the words' },
}

/** What to say above relaxed results. @example relaxedText(['colour'])?.zh // '没有完全符合的，放宽了：颜色。' */
export function relaxedText(gaveUp: readonly Relaxation[]): LocalizedText | undefined {
  if (gaveUp.length === 0) return undefined
  const list = (lang: 'zh' | 'en'): string[] => gaveUp.map((one) => TEXT[one][lang] ?? one)
  return {
    zh: `没有完全符合的，放宽了：${list('zh').join('、')}。`,
    en: `Nothing fits all of it. Left aside: ${list('en').join(', ')}.`,
  }
}
