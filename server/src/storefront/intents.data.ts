import type { SolarTerm } from './season.ts'

/** Something that a shopper may be up to. Product types fill it; without enough of them it is left out. */
export interface Intent {
  readonly id: string
  readonly seasons?: readonly SolarTerm['season'][]
  readonly productTypes: readonly string[]
  readonly least: number
  readonly kicker: { readonly zh: string; readonly en: string }
  readonly heading: { readonly zh: string; readonly en: string }
  readonly text: { readonly zh: string; readonly en: string }
  /** For sequences: what each step does, by product type. */
  readonly does?: Readonly<Record<string, { readonly zh: string; readonly en: string }>>
}

const t = (zh: string, en: string) => ({ zh, en })

/** Rooms: things that belong around one of them. */
export const ROOMS: readonly Intent[] = [
  {
    id: 'sit',
    seasons: ['autumn', 'winter'],
    productTypes: ['sofa', 'throw', 'gaiwan'],
    least: 3,
    kicker: t('天短的时候', 'When days are short'),
    heading: t('先有一处\n坐得住的地方', 'First, somewhere\nto sit for long'),
    text: t(
      '沙发定下来，其余的围着它长：腿上要搭的，手边要喝的。',
      'Settle the sofa; the rest grows around it: something for the knees, something to drink.',
    ),
  },
  {
    id: 'summer-dress',
    seasons: ['summer'],
    productTypes: ['tee', 'shorts', 'dress'],
    least: 3,
    kicker: t('天热的时候', 'When it is hot'),
    heading: t('穿得少一点\n站得住一点', 'Wear less,\nwear it well'),
    text: t(
      '从里到外换一遍夏天的料子，事实里写着克重和织法。',
      'A change into summer cloth. The facts name its weight and weave.',
    ),
  },
  {
    id: 'sleep',
    seasons: ['spring', 'winter'],
    productTypes: ['bed', 'bedding-set', 'pillow'],
    least: 3,
    kicker: t('一天的最末', 'At the end of the day'),
    heading: t('把床\n好好铺一遍', 'Make the bed\nproperly'),
    text: t('床架、床品和枕头放在一起看，尺寸都写着。', 'Frame, linen and pillow side by side, with their sizes.'),
  },
  {
    id: 'table',
    productTypes: ['dining-table', 'chair', 'tablecloth'],
    least: 3,
    kicker: t('一日三餐', 'Three meals'),
    heading: t('一张桌子\n坐下来吃饭', 'A table\nto sit down to'),
    text: t('桌、椅、布，尺寸合得上。', 'Table, chair and cloth that fit each other.'),
  },
]

/** Sequences: steps in order. */
export const SEQUENCES: readonly Intent[] = [
  {
    id: 'home-fitness',
    productTypes: ['yoga-mat', 'dumbbell', 'sport-tee', 'protein-powder'],
    least: 3,
    kicker: t('客厅还没有人的时候', 'Before the house is up'),
    heading: t('在家，从二十分钟开始练', 'Train at home, twenty minutes to begin'),
    text: t(
      '按一次练习的顺序排：铺开，举起，换上，补足。分开买也是这个价。',
      'In the order of one session. Bought apart, the price is the same.',
    ),
    does: {
      'yoga-mat': t('铺开，脚下先稳住', 'Unroll it, find your footing'),
      dumbbell: t('举起，重量慢慢加', 'Lift, add weight slowly'),
      'sport-tee': t('换上，出汗也自在', 'Change, and sweat freely'),
      'protein-powder': t('补足，练完再冲', 'Top up when you are done'),
    },
  },
  {
    id: 'face-care',
    productTypes: ['cleanser', 'toner', 'serum', 'face-cream'],
    least: 3,
    kicker: t('洗漱台前', 'At the basin'),
    heading: t('一晚的护肤，按顺序来', 'An evening of care, in order'),
    text: t(
      '先洗净，再一层一层来，成分和含量都写着。',
      'Clean first, then layer by layer. Ingredients and shares are written down.',
    ),
    does: {
      cleanser: t('洗净', 'Cleanse'),
      toner: t('打底', 'Prepare'),
      serum: t('上精华', 'Serum'),
      'face-cream': t('收尾', 'Close with cream'),
    },
  },
]
