import type { Lang } from '@qianmian/kernel'

/** What a price is divided by. */
export interface UseKind {
  /** Units of the fact that say how many there are. */
  readonly units: readonly string[]
  /** The fact's name has to read like this, in either language, where the unit alone does not say what is counted. */
  readonly label?: RegExp
  readonly attributes?: readonly string[]
  /** Categories in which such a thing is used up. */
  readonly categories: readonly string[]
  /** Below it the division tells nobody anything. In the fact's own unit. */
  readonly least: number
  /** Amount, in the fact's unit, that the price is told for; how many of `base` one unit of the fact is. */
  readonly step: number
  readonly base?: Readonly<Record<string, number>>
  /** The amount as the sentence counts it: `100次`, `30 servings`. `#` is the figure. */
  readonly amount: Readonly<Record<Lang, string>>
  /** `每次`, `a wash`. */
  readonly per: Readonly<Record<Lang, string>>
}

const USED_UP = ['home-care', 'food', 'beauty', 'children']

/** How often a thing can be used, the nearest to a use first: a wash says more than 100 ml. */
export const USE_KINDS: readonly UseKind[] = [
  {
    units: ['wash', 'times'],
    attributes: ['washes'],
    categories: ['home-care'],
    least: 10,
    step: 1,
    amount: { zh: '#次', en: '# washes' },
    per: { zh: '每次', en: 'a wash' },
  },
  {
    units: ['times', 'piece'],
    label: /份数|servings/i,
    categories: ['food', 'sport'],
    least: 5,
    step: 1,
    amount: { zh: '#份', en: '# servings' },
    per: { zh: '每份', en: 'a serving' },
  },
  {
    units: ['sheet'],
    categories: USED_UP,
    least: 3,
    step: 1,
    amount: { zh: '#张', en: '# sheets' },
    per: { zh: '每张', en: 'a sheet' },
  },
  {
    units: ['piece'],
    label: /片数/,
    categories: USED_UP.filter((category) => category !== 'children'),
    least: 3,
    step: 1,
    amount: { zh: '#片', en: '# pieces' },
    per: { zh: '每片', en: 'a piece' },
  },
  {
    units: ['piece'],
    label: /[包袋]数/,
    categories: ['food', 'home-care', 'beauty'],
    least: 3,
    step: 1,
    amount: { zh: '#包', en: '# packs' },
    per: { zh: '每包', en: 'a pack' },
  },
  {
    units: ['piece'],
    label: /[颗粒]数/,
    categories: ['food', 'home-care', 'beauty', 'sport'],
    least: 5,
    step: 1,
    amount: { zh: '#颗', en: '# pieces' },
    per: { zh: '每颗', en: 'a piece' },
  },
  {
    units: ['ml', 'L'],
    attributes: ['netContent'],
    categories: ['home-care', 'food', 'beauty'],
    least: 200,
    step: 100,
    base: { ml: 1, L: 1000 },
    amount: { zh: '#毫升', en: '# ml' },
    per: { zh: '每100毫升', en: 'per 100 ml' },
  },
  {
    units: ['g', 'kg'],
    attributes: ['netContent'],
    categories: ['home-care', 'food'],
    least: 200,
    step: 100,
    base: { g: 1, kg: 1000 },
    amount: { zh: '#克', en: '# g' },
    per: { zh: '每100克', en: 'per 100 g' },
  },
]

/** Sentences, `{amount}`, `{per}` and `{price}` filled in; the price brings its own 约 or "about". */
export const PER_USE_FRAMES: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '按{amount}算，{per}{price}。',
    '算下来{per}{price}。',
    '价格摊到{amount}里，{per}{price}。',
    '一共{amount}，{per}{price}。',
    '摊开来看，{per}{price}。',
  ],
  en: [
    'Divided by {amount}, the price is {price} {per}.',
    'That works out at {price} {per}.',
    'For {amount}, that is {price} {per}.',
    'It comes to {price} {per}.',
  ],
}
