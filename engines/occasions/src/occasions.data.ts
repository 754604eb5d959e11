import type { LocalizedText } from '@qianmian/kernel'
import type { DayRule } from './rule.ts'

/** Where an occasion is kept. */
export type Region = 'CN' | 'EU' | 'US'

/** What an occasion is about. Only these classes exist: what is not among them is no occasion to sell at. */
export type OccasionClass = 'festival' | 'solar-term' | 'shopping' | 'family' | 'school' | 'season'

export interface Occasion {
  readonly id: string
  readonly name: LocalizedText
  readonly class: OccasionClass
  readonly regions: readonly Region[]
  readonly rule: DayRule
  /** Days before it in which it is prepared, and after it in which it is still told. */
  readonly leadDays: number
  readonly tailDays: number
  /** What people think of; words that a text may lean on. */
  readonly values: readonly LocalizedText[]
  /** What must not be said or sold with it. */
  readonly taboos: readonly LocalizedText[]
}

const t = (zh: string, en: string): LocalizedText => ({ zh, en })
const fixed = (month: number, day: number): DayRule => ({ kind: 'fixed', month, day })
const lunar = (month: number, day: number): DayRule => ({ kind: 'lunar', month, day })
const nth = (month: number, n: number, weekday: number, plus?: number): DayRule => ({
  kind: 'weekday',
  month,
  n,
  weekday,
  ...(plus === undefined ? {} : { plus }),
})

type Row = readonly [
  id: string,
  name: LocalizedText,
  kind: OccasionClass,
  regions: readonly Region[],
  rule: DayRule,
  window: readonly [leadDays: number, tailDays: number],
  values?: readonly LocalizedText[],
  taboos?: readonly LocalizedText[],
]

const MOURNING = [t('喜庆的话', 'festive words'), t('促销', 'sales')]
const CLOCK = [t('送钟', 'clocks as a gift'), t('送伞', 'umbrellas as a gift')]

const ROWS: readonly Row[] = [
  // Chinese festivals
  [
    'new-year',
    t('元旦', 'New Year'),
    'festival',
    ['CN', 'EU', 'US'],
    fixed(1, 1),
    [10, 3],
    [t('新的一年', 'a new year')],
  ],
  ['laba', t('腊八', 'Laba'), 'festival', ['CN'], lunar(12, 8), [5, 1], [t('一碗粥', 'a bowl of porridge')]],
  [
    'little-new-year',
    t('小年', 'Little New Year'),
    'festival',
    ['CN'],
    lunar(12, 23),
    [5, 1],
    [t('扫尘', 'sweeping the house')],
  ],
  [
    'new-years-eve',
    t('除夕', 'Lunar New Year’s Eve'),
    'festival',
    ['CN'],
    lunar(1, 0),
    [25, 0],
    [t('团圆', 'coming home'), t('年夜饭', 'the dinner of the year')],
    CLOCK,
  ],
  [
    'spring-festival',
    t('春节', 'Spring Festival'),
    'festival',
    ['CN'],
    lunar(1, 1),
    [30, 14],
    [t('团圆', 'coming home'), t('新衣', 'new clothes'), t('走亲戚', 'visits')],
    CLOCK,
  ],
  [
    'lantern',
    t('元宵', 'Lantern Festival'),
    'festival',
    ['CN'],
    lunar(1, 15),
    [7, 1],
    [t('灯', 'lanterns'), t('汤圆', 'rice balls')],
  ],
  [
    'dragon-head',
    t('龙抬头', 'Dragon Raises Its Head'),
    'festival',
    ['CN'],
    lunar(2, 2),
    [3, 0],
    [t('理发', 'a haircut')],
  ],
  [
    'dragon-boat',
    t('端午', 'Dragon Boat Festival'),
    'festival',
    ['CN'],
    lunar(5, 5),
    [14, 1],
    [t('粽子', 'rice dumplings'), t('艾草', 'mugwort')],
    [t('说快乐', 'wishing a happy day')],
  ],
  ['qixi', t('七夕', 'Qixi'), 'festival', ['CN'], lunar(7, 7), [14, 1], [t('两个人', 'two people')]],
  ['zhongyuan', t('中元', 'Zhongyuan'), 'festival', ['CN'], lunar(7, 15), [0, 0], [], MOURNING],
  [
    'mid-autumn',
    t('中秋', 'Mid-Autumn Festival'),
    'festival',
    ['CN'],
    lunar(8, 15),
    [25, 2],
    [t('月亮', 'the moon'), t('团圆', 'coming together')],
    CLOCK,
  ],
  [
    'double-ninth',
    t('重阳', 'Double Ninth'),
    'festival',
    ['CN'],
    lunar(9, 9),
    [10, 1],
    [t('登高', 'climbing a hill'), t('老人', 'the old')],
  ],
  // Civil days
  [
    'womens-day',
    t('妇女节', 'International Women’s Day'),
    'festival',
    ['CN', 'EU'],
    fixed(3, 8),
    [10, 1],
    [],
    [t('对外貌的评价', 'judgements on looks')],
  ],
  [
    'arbor-day',
    t('植树节', 'Arbor Day'),
    'festival',
    ['CN'],
    fixed(3, 12),
    [5, 1],
    [t('树', 'trees')],
    [t('没有证据的环保说法', 'green claims without evidence')],
  ],
  [
    'labour-day',
    t('劳动节', 'Labour Day'),
    'festival',
    ['CN', 'EU'],
    fixed(5, 1),
    [14, 4],
    [t('出门几天', 'a few days away')],
  ],
  ['youth-day', t('青年节', 'Youth Day'), 'festival', ['CN'], fixed(5, 4), [3, 0]],
  [
    'childrens-day',
    t('儿童节', 'Children’s Day'),
    'family',
    ['CN'],
    fixed(6, 1),
    [14, 1],
    [t('玩', 'play')],
    [t('直接劝孩子买', 'telling children to buy')],
  ],
  [
    'teachers-day',
    t('教师节', 'Teachers’ Day'),
    'festival',
    ['CN'],
    fixed(9, 10),
    [7, 0],
    [t('一句谢谢', 'a word of thanks')],
  ],
  [
    'national-day',
    t('国庆', 'National Day'),
    'festival',
    ['CN'],
    fixed(10, 1),
    [14, 6],
    [t('出门几天', 'a few days away')],
    [t('国旗国徽', 'flag and emblem')],
  ],
  [
    'valentine',
    t('情人节', 'Valentine’s Day'),
    'festival',
    ['CN', 'EU', 'US'],
    fixed(2, 14),
    [14, 1],
    [t('两个人', 'two people')],
  ],
  ['mothers-day', t('母亲节', 'Mother’s Day'), 'family', ['CN', 'US'], nth(5, 2, 0), [14, 1], [t('母亲', 'mother')]],
  ['fathers-day', t('父亲节', 'Father’s Day'), 'family', ['CN', 'US'], nth(6, 3, 0), [14, 1], [t('父亲', 'father')]],
  [
    'easter',
    t('复活节', 'Easter'),
    'festival',
    ['EU', 'US'],
    { kind: 'easter', plus: 0 },
    [21, 1],
    [t('春天', 'spring')],
  ],
  [
    'good-friday',
    t('耶稣受难日', 'Good Friday'),
    'festival',
    ['EU', 'US'],
    { kind: 'easter', plus: -2 },
    [0, 0],
    [],
    MOURNING,
  ],
  ['halloween', t('万圣夜', 'Halloween'), 'festival', ['EU', 'US'], fixed(10, 31), [21, 0]],
  [
    'thanksgiving',
    t('感恩节', 'Thanksgiving'),
    'family',
    ['US'],
    nth(11, 4, 4),
    [14, 1],
    [t('一桌菜', 'a table of dishes')],
  ],
  ['christmas', t('圣诞', 'Christmas'), 'festival', ['EU', 'US', 'CN'], fixed(12, 25), [30, 1], [t('礼物', 'gifts')]],
  // Shopping days
  ['stock-up', t('年货节', 'New Year goods'), 'shopping', ['CN'], lunar(12, 8), [10, 15], [t('备年货', 'stocking up')]],
  ['38-sale', t('38 节', '3.8 sale'), 'shopping', ['CN'], fixed(3, 8), [10, 1]],
  ['618', t('618', '6.18'), 'shopping', ['CN'], fixed(6, 18), [30, 2]],
  ['1111', t('双十一', '11.11'), 'shopping', ['CN'], fixed(11, 11), [25, 2]],
  ['1212', t('双十二', '12.12'), 'shopping', ['CN'], fixed(12, 12), [10, 1]],
  ['black-friday', t('黑色星期五', 'Black Friday'), 'shopping', ['EU', 'US'], nth(11, 4, 4, 1), [14, 3]],
  ['cyber-monday', t('网购星期一', 'Cyber Monday'), 'shopping', ['EU', 'US'], nth(11, 4, 4, 4), [7, 0]],
  // School
  ['term-spring', t('春季开学', 'Spring term'), 'school', ['CN'], lunar(1, 16), [14, 7], [t('书包', 'school bags')]],
  [
    'gaokao',
    t('高考', 'University entrance examination'),
    'school',
    ['CN'],
    fixed(6, 7),
    [20, 3],
    [],
    [t('保证成绩', 'promising results')],
  ],
  ['summer-break', t('暑假', 'Summer holidays'), 'school', ['CN'], fixed(7, 1), [7, 60]],
  ['term-autumn', t('秋季开学', 'Autumn term'), 'school', ['CN'], fixed(9, 1), [21, 7], [t('书包', 'school bags')]],
]

const TERMS: readonly (readonly [name: string, en: string, values?: readonly LocalizedText[]])[] = [
  ['小寒', 'Minor Cold'],
  ['大寒', 'Major Cold'],
  ['立春', 'Start of Spring'],
  ['雨水', 'Rain Water'],
  ['惊蛰', 'Awakening of Insects'],
  ['春分', 'Spring Equinox'],
  ['清明', 'Clear and Bright', [t('扫墓', 'tending graves'), t('踏青', 'walks in the green')]],
  ['谷雨', 'Grain Rain', [t('新茶', 'new tea')]],
  ['立夏', 'Start of Summer'],
  ['小满', 'Grain Buds'],
  ['芒种', 'Grain in Ear'],
  ['夏至', 'Summer Solstice'],
  ['小暑', 'Minor Heat'],
  ['大暑', 'Major Heat'],
  ['立秋', 'Start of Autumn'],
  ['处暑', 'End of Heat'],
  ['白露', 'White Dew'],
  ['秋分', 'Autumn Equinox'],
  ['寒露', 'Cold Dew'],
  ['霜降', 'Frost Descends'],
  ['立冬', 'Start of Winter'],
  ['小雪', 'Minor Snow'],
  ['大雪', 'Major Snow'],
  ['冬至', 'Winter Solstice', [t('饺子', 'dumplings'), t('汤圆', 'rice balls')]],
]

/** Everything that the shop knows of the year. */
export const OCCASIONS: readonly Occasion[] = [
  ...ROWS.map(
    ([id, name, kind, regions, rule, [leadDays, tailDays], values = [], taboos = []]): Occasion => ({
      id,
      name,
      class: kind,
      regions,
      rule,
      leadDays,
      tailDays,
      values,
      taboos,
    }),
  ),
  ...TERMS.map(
    ([name, en, values = []]): Occasion => ({
      id: `term-${en.toLowerCase().replaceAll(' ', '-')}`,
      name: t(name, en),
      class: 'solar-term',
      regions: ['CN'],
      rule: { kind: 'term', name },
      leadDays: 3,
      tailDays: 12,
      values,
      // The term is also the day on which graves are tended.
      taboos: name === '清明' ? MOURNING : [],
    }),
  ),
]
