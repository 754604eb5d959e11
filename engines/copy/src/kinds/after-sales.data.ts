import { type LineRow, lines } from './line-row.ts'
import type { AfterSalesGuide } from './types.ts'
import type { Pair } from './weave.ts'

type SectionId = AfterSalesGuide['sections'][number]['id']

/** A section: its heading, the attributes that fill it, and the categories that cannot do without it. */
export interface SectionRow {
  readonly id: SectionId
  readonly heading: Pair<string>
  readonly attributes: readonly string[]
  /** Where no fact fills it, the guide says so in these categories. */
  readonly expectedIn: readonly string[]
}

export const SECTIONS: readonly SectionRow[] = [
  {
    id: 'first-use',
    heading: { zh: '拿到手先看', en: 'When it arrives' },
    attributes: [
      'boxContents',
      'count',
      'packaging',
      'ageRange',
      'audience',
      'custom:warning',
      'custom:safety',
      'custom:not-for',
      'custom:not-medical',
    ],
    expectedIn: [],
  },
  {
    id: 'assembly',
    heading: { zh: '安装', en: 'Assembly' },
    attributes: ['assembly'],
    expectedIn: ['furniture'],
  },
  {
    id: 'use',
    heading: { zh: '怎么用', en: 'How to use it' },
    attributes: [
      'usage',
      'dose',
      'brewing',
      'serving',
      'skinType',
      'refill',
      'chargeTime',
      'quickCharge',
      'ports',
      'loadCapacity',
      'custom:floors',
      'custom:robot-mop',
      'custom:temperature',
    ],
    expectedIn: ['beauty', 'home-care'],
  },
  {
    id: 'care',
    heading: { zh: '洗护与打理', en: 'Care' },
    attributes: [
      'care',
      'removableCover',
      'custom:dishwasher',
      'custom:microwave',
      'finish',
      'filter',
      'custom:filter-life',
    ],
    expectedIn: ['apparel', 'home-textile', 'furniture'],
  },
  {
    id: 'storage',
    heading: { zh: '存放', en: 'Storage' },
    attributes: ['storage', 'shelfLife'],
    expectedIn: ['food', 'beauty', 'home-care'],
  },
]

export const TROUBLE_HEADING: Pair<string> = { zh: '遇到问题', en: 'If something is not right' }
export const RIGHTS_HEADING: Pair<string> = { zh: '售后', en: 'After the purchase' }
export const RIGHTS_ATTRIBUTES = ['warranty', 'delivery', 'returnDays'] as const

/** Said in the language that a fact does not exist in. */
export const ONE_SIDED: Pair<string> = {
  zh: '这一条资料里只有英文，看英文版，或问客服。',
  en: 'This is on file in Chinese only: see the Chinese guide, or ask our service.',
}

const INTRO: readonly LineRow[] = [
  [
    '*',
    ['这份说明写给已经买了{@name}的你，内容都出自商品资料。', '{@name}到手以后，照这份说明来。写的都出自商品资料。'],
    [
      'For those who have bought {@the}: everything here comes from the product data.',
      'Once {@the} (is|are) with you, go by this guide. All of it comes from the product data.',
    ],
  ],
  [
    '*',
    ['谢谢你买了{@name}。怎么用、怎么放，下面按资料写。'],
    ['Thank you for choosing {@the}. How to use and keep (it|them) is written below, from the data.'],
    { intent: ['emotional'] },
  ],
  [
    '*',
    ['{@name}：使用、存放和问题，按资料列在下面。'],
    ['{@name}: use, storage and problems, from the data.'],
    { intent: ['rational'] },
  ],
]

/** What is read out of a fact: the label carries it, a few words lead up to it. */
const LEADS: readonly LineRow[] = [
  ['*', ['{@fact}。'], ['{@fact}.']],
  [
    'care',
    ['洗之前看一眼：{value}。', '{value}。和别的一起洗，先看这一条。'],
    ['Before you wash: {value}.', '{Value}. Look at this before it goes in with other things.'],
    { category: ['apparel', 'home-textile'] },
  ],
  [
    'care',
    ['洗之前看一眼：{value}。'],
    ['Before you wash: {value}.'],
    { type: ['kids-tee', 'sport-tee', 'leggings', 'soft-toy', 'gym-bag', 'kids-backpack'] },
  ],
  [
    'care',
    ['平时这样打理：{value}。'],
    ['From day to day: {value}.'],
    { category: ['furniture', 'technology', 'sport', 'children', 'food', 'beauty', 'home-care', 'general'] },
  ],
  [
    'assembly',
    ['动手之前读一遍：{value}。'],
    ['Read it through before you start: {value}.'],
    { not: /整装|assembled/i },
  ],
  ['usage', ['{@fact}。', '用的时候：{value}。'], ['{@fact}.', 'When you use it: {value}.']],
  ['boxContents', ['打开先点一遍，盒里有{value}。'], ['Check what is there first: {value}.']],
  ['storage', ['用完收好：{value}。', '{@fact}。'], ['After use: {value}.', '{@fact}.']],
  ['shelfLife', ['{@fact}，批次和日期看包装。'], ['{@fact}; batch and date are on the pack.']],
  ['ageRange', ['给孩子之前看年龄：{value}。'], ['Look at the age before a child gets it: {value}.']],
  ['loadCapacity', ['不要超过：{@fact}。'], ['Do not go beyond this: {@fact}.']],
  ['custom:warning custom:safety custom:not-for', ['注意：{value}。'], ['Take care: {value}.']],
  ['warranty', ['{@fact}，凭订单找客服。'], ['{@fact}; have your order at hand when you ask.']],
]

/** A symptom that a fact helps to judge, and what to do next. */
const TROUBLE: readonly LineRow[] = [
  [
    'shrinkage',
    ['洗后觉得小了：量一量，对照「{@fact}」。差得多就拍照给客服。'],
    ['It seems smaller after the wash: measure it and compare with "{@fact}". If it is far off, send us a photograph.'],
  ],
  [
    'colourFastness',
    ['水里有颜色：先单独洗，再对照「{@fact}」。'],
    ['There is colour in the water: wash it alone and compare with "{@fact}".'],
  ],
  [
    'custom:pilling',
    ['起了小球：对照「{@fact}」，用剪的，不要扯。'],
    ['Small balls form on the surface: compare with "{@fact}" and cut them off, do not pull.'],
  ],
  [
    'fit garmentLength',
    ['穿着不合身：对照「{@fact}」，再看尺码表，问清楚再换。'],
    ['It does not fit: compare with "{@fact}", look at the size chart, and ask before you exchange it.'],
    { category: ['apparel', 'sport', 'children'] },
  ],
  [
    'batteryLife',
    ['用不到写的时间：先看条件一样不一样，「{@fact}」。'],
    ['It runs for less than stated: see first whether the conditions are the same, "{@fact}".'],
  ],
  [
    'chargeTime',
    ['充得慢：换一根线、换一个插座再试，对照「{@fact}」。'],
    ['It charges slowly: try another cable and socket, then compare with "{@fact}".'],
  ],
  [
    'bluetooth compatibility',
    ['连不上：先看设备对不对得上，「{@fact}」。'],
    ['It does not connect: see first whether the device matches, "{@fact}".'],
  ],
  ['ports', ['线插不进：看接口，「{@fact}」。'], ['The cable does not go in: look at the ports, "{@fact}".']],
  [
    'noise',
    ['声音比平时大：先关掉，看看有没有东西卡住，再对照「{@fact}」。'],
    ['It is louder than usual: switch it off, look for something stuck, then compare with "{@fact}".'],
    { category: ['technology'] },
  ],
  [
    'filter custom:filter-life',
    ['风变小了：看滤网，「{@fact}」。'],
    ['The flow gets weaker: look at the filter, "{@fact}".'],
  ],
  [
    'texture',
    ['样子和以前不一样：先不用，对照「{@fact}」，拍照给客服。'],
    ['It looks different from before: stop using it, compare with "{@fact}", send us a photograph.'],
  ],
  [
    'keyIngredient freeFrom',
    ['用着不舒服：先停下。看成分，「{@fact}」，必要时去看医生。'],
    ['It does not agree with you: stop using it. Look at what is in it, "{@fact}", and see a doctor if need be.'],
    { category: ['beauty'] },
  ],
  [
    'dose',
    ['泡沫多、冲不净：看用量，「{@fact}」。'],
    ['It does not rinse clean: look at the amount, "{@fact}".'],
    { category: ['home-care'] },
  ],
  [
    'storage',
    ['受潮、变味：不要再吃，对照「{@fact}」，拍照给客服。'],
    ['It is damp or smells off: do not eat it, compare with "{@fact}", send us a photograph.'],
    { category: ['food'] },
  ],
  [
    'brewing',
    ['味道太重或太淡：按「{@fact}」再试一次。'],
    ['Too strong or too thin: try again by "{@fact}".'],
    { type: ['tea', 'coffee-beans'] },
  ],
  [
    'assembly',
    ['装不上：不要硬拧，对照「{@fact}」。'],
    ['It does not go together: do not force it, compare with "{@fact}".'],
    { not: /整装|assembled/i },
  ],
  [
    'loadCapacity',
    ['晃动、有响声：先把东西拿下来，看有没有超过「{@fact}」。'],
    ['It wobbles or creaks: take the load off and see whether it was more than "{@fact}".'],
  ],
  [
    'dimensions width',
    ['放不下：先量地方，对照「{@fact}」。'],
    ['It does not fit the place: measure it and compare with "{@fact}".'],
    { category: ['furniture', 'home-textile'] },
  ],
  [
    'boxContents count',
    ['少了东西：照「{@fact}」点一遍，少哪样告诉客服。'],
    ['Something is missing: go through "{@fact}" and tell us what is not there.'],
  ],
  [
    'finish',
    ['表面有印子：先别打磨，拍照问客服。表面处理是「{@fact}」。'],
    ['There is a mark on the surface: do not sand it, send us a photograph. The finish is "{@fact}".'],
    { category: ['furniture'] },
  ],
  [
    'custom:leak custom:leak-test',
    ['有水渗出来：看盖子有没有拧到底，再对照「{@fact}」。'],
    ['Water comes out: see whether the lid is fully closed, then compare with "{@fact}".'],
  ],
  [
    'grip custom:bristle',
    ['用久了磨损：看看这一处，「{@fact}」。'],
    ['It shows wear: look at this part, "{@fact}".'],
    { category: ['sport', 'children'] },
  ],
]

const NO_SECTION: readonly LineRow[] = [
  [
    '*',
    [
      '资料里没有「{@heading}」这一项。照标签和包装上写的来，不清楚就问客服。',
      '「{@heading}」这一项，资料没写。先看包装和标签，再问客服。',
    ],
    [
      'The data says nothing under "{@heading}". Go by label and pack, and ask our service if in doubt.',
      'Nothing is on file under "{@heading}". Look at pack and label first, then ask.',
    ],
  ],
]
const NO_RIGHTS: readonly LineRow[] = [
  [
    '*',
    ['坏了、不合适怎么办，资料里没写，以下单时的商品页为准，或问客服。'],
    [
      'The data does not say what to do when it fails or does not suit: go by the product page of your order, or ask our service.',
    ],
  ],
]
const NO_TROUBLE: readonly LineRow[] = [
  [
    '*',
    ['资料里没有能对照的项目。拍照，写清楚情况，问客服。'],
    ['The data holds nothing to compare with. Take a photograph, describe what happened, and ask our service.'],
  ],
]

const ASK: readonly LineRow[] = [
  ['*', ['订单号，什么时候收到的'], ['Your order number, and when it arrived']],
  ['*', ['问题出在哪里，拍清楚的照片'], ['Where the problem is, with a clear photograph']],
  ['*', ['已经试过什么'], ['What you have already tried']],
  ['*', ['包装上的批号和日期'], ['Batch and date from the pack'], { category: ['beauty', 'food', 'home-care'] }],
  ['*', ['尺码，还有平时穿的尺码'], ['The size, and the size you usually wear'], { category: ['apparel'] }],
  ['*', ['接的是什么设备、什么线'], ['Which device and which cable you use'], { category: ['technology'] }],
  ['*', ['放的地方多宽、多深'], ['How wide and deep the place is'], { category: ['furniture'] }],
  ['*', ['孩子多大，怎么用的'], ['How old the child is, and how it was used'], { category: ['children'] }],
  ['*', ['铺在哪里，洗过没有'], ['Where it lies, and whether it has been washed'], { category: ['home-textile'] }],
  ['*', ['在哪里用，什么地面'], ['Where you train, and on which floor'], { category: ['sport'] }],
]

export const AFTER_LINES = {
  intro: lines('after.intro', INTRO),
  leads: lines('after.lead', LEADS),
  trouble: lines('after.trouble', TROUBLE),
  noSection: lines('after.none', NO_SECTION),
  noRights: lines('after.no-rights', NO_RIGHTS),
  noTrouble: lines('after.no-trouble', NO_TROUBLE),
  ask: lines('after.ask', ASK),
}
