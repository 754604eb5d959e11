import type { GreenLevel } from './green-level.ts'

/** A green word, and the level of evidence that it needs when it is said of a product. */
export interface GreenWord {
  readonly id: string
  readonly zh: RegExp
  readonly en: RegExp
  readonly needs: Exclude<GreenLevel, 'none' | 'manner'>
}

/** Words that claim nothing less than a certificate: with its number, what it covers, and its date. */
export const CERTIFIED_WORDS: readonly GreenWord[] = [
  {
    id: 'carbon-neutral',
    zh: /碳中和|零碳|净零/u,
    en: /\b(?:carbon|climate)[- ]neutral\w*|\bnet[- ]zero\b|\bzero[- ]carbon\b/iu,
    needs: 'certified',
  },
  {
    id: 'degradable',
    zh: /(?:可|易|生物|全|完全)降解(?!度)/u,
    en: /\b(?:bio)?degradable\b|\bcompostable\b/iu,
    needs: 'certified',
  },
]

/** Words that a proven fact of the very thing clears, as far as it is the thing that is named. */
export const ATTRIBUTE_WORDS: readonly GreenWord[] = [
  { id: 'recycled', zh: /再生/u, en: /\brecycled\b/iu, needs: 'attribute' },
  { id: 'plant', zh: /植物(?:来源|基|源)/u, en: /\bplant[- ](?:based|derived|sourced)\b/iu, needs: 'attribute' },
  { id: 'degradation', zh: /降解度/u, en: /\bbiodegradability\b/iu, needs: 'attribute' },
  { id: 'low-carbon', zh: /低碳|减碳|碳足迹/u, en: /\blow[- ]carbon\b|\bcarbon footprint\b/iu, needs: 'certified' },
  {
    id: 'eco',
    zh: /环保|绿色产品|环境友好/u,
    en: /\beco[- ]?friendly\b|\benvironmentally friendly\b|\bsustainable\b/iu,
    needs: 'certified',
  },
]
