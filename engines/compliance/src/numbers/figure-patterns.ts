import { CHINESE_NUMERAL_CHARS } from '../text/chinese-number.ts'
import { NUMBER_WORDS } from './english-number.ts'
import { UNIT_SURFACES } from './units.data.ts'

// Every repetition below has an upper bound or can only begin where its run begins: a text of n characters costs n steps.

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
/** Unit codes by how the unit is written. */
export const UNIT_CODES = new Map(UNIT_SURFACES.map(([surface, codes]) => [surface, codes]))
const surfacePattern = (filter: (surface: string) => boolean): string =>
  UNIT_SURFACES.map(([surface]) => surface)
    .filter(filter)
    .sort((a, b) => b.length - a.length)
    .map((surface) => escaped(surface) + (/[A-Za-z0-9]$/.test(surface) ? '(?![A-Za-z])' : ''))
    .join('|')

const UNIT = surfacePattern(() => true)
const HAN_UNIT = surfacePattern((surface) => /^[\u4e00-\u9fff]/.test(surface))
// A single letter after a number word is an article (one at a time), not an ampere.
const WORD_UNIT = surfacePattern((surface) => /^[A-Za-z]{2}/.test(surface))
const NUMBER = '(?:\\d{1,3}(?:,\\d{3}){1,5}(?![\\d])|\\d{1,18})(?:\\.\\d{1,12})?'
/** A number begins where its run of digits begins. */
const FRESH = '(?<!\\d)(?<!\\d\\.)'
const NUMERAL = `[${CHINESE_NUMERAL_CHARS}]`
const HAN = `(?<!${NUMERAL})${NUMERAL}{1,12}(?:点[〇零一二三四五六七八九]{1,6})?`
// Written as months are: "4 marble legs" and "it may 5" hold no date.
const MONTHS =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?![A-Za-z])'

export const STANDARD =
  /(?<![A-Za-z0-9])(?:GB|FZ|QB|NY|LY|YY|T|ISO|IEC|EN|ASTM|AATCC|JIS|DIN|BS|UL|ANSI|Standard|STANDARD)(?:\/[A-Z]{1,5}){0,3}(?: [A-Z])?[ -]?\d{1,12}(?:\.\d{1,6}){0,3}(?:[-—:]\d{2,4})?(?![A-Za-z\d])/g
export const LABELLED = /(?<![A-Za-z0-9])(?:SPF|UPF|pH|PH|FP)[ :]?(?=\d)/g
export const CODE =
  /(?<![A-Za-z0-9])(?<![A-Za-z0-9][-/])[A-Za-z]{1,16}(?:[-/][A-Za-z]{1,16}){0,3}-?\d[\dA-Za-z]{0,30}(?:[.-][\dA-Za-z]{1,30}){0,4}/g
export const DATE = new RegExp(
  `(?<!\\d)(?:\\d{1,2}:\\d{2}(?!\\d)|\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)|\\d{4}[./]\\d{1,2}[./]\\d{1,2}(?!\\d)|(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号]|\\d{4} ?年 ?\\d{1,2} ?月|\\d{1,2} ${MONTHS}(?: \\d{4}(?!\\d))?|(?:19|20)\\d\\d ?年(?!质保))|(?<![A-Za-z])${MONTHS}\\.? (?:(?:19|20)\\d{2}(?!\\d)|\\d{1,2}(?:, \\d{4})?(?!\\d))`,
  'g',
)
export const MONEY = new RegExp(`(?:¥|￥|RMB ?|HK\\$|US\\$|\\$|€|£) ?(${NUMBER})`, 'g')
export const RANGE = new RegExp(
  `${FRESH}([−-]?${NUMBER}) ?(?:–|—|~|～|-|至|到| to ) ?([−-]?${NUMBER})(?:[ -]?(${UNIT}))?`,
  'g',
)
export const QUANTITY = new RegExp(`${FRESH}([−-]?)(${NUMBER})(万|亿)?(?:(?: ?\\+)?[ -]?(${UNIT}))?`, 'g')
/** 30多小时: more than thirty, nobody knows how much. */
export const MORE_THAN = new RegExp(`${FRESH}(${NUMBER})[多余来](?:${HAN_UNIT})`, 'g')
export const HAN_PERCENT = new RegExp(
  `百分之(${HAN})|(百分(?:之)?百)|([一二两三四五六七八九])成(?![不为员本分功就交熟果立品长人都见年新套])([一二三四五六七八九]|半)?`,
  'g',
)
export const HAN_FRACTION = new RegExp(`(?!百分)(${HAN})分之(${HAN})`, 'g')
/** 一半 where it measures something: 省一半电, 重量只有一半, 价格减半; not 一半时间 spent somewhere. */
export const HAN_HALF =
  /(?:[省少轻减降缩快慢薄便宜贵高低长短占含约有仅超]|只有|不到|超过|差不多|大约)[^，。；！？\n一]{0,6}一半(?!以上的?时间)|[的是]一半(?=[，。；！？\s]|$)|一半的?(?:价|重量|时间|体积|电|水|成本|克重|厚度|热量|糖|脂肪|成分|材料|原料|面料|棉|亚麻|羊毛|再生)|减半|半价|对半[省减]/g
/** Times as much without a number: 翻倍, 成倍. */
export const HAN_MULTIPLE = /双倍|加倍|翻倍|成倍|翻[一两三]?番|数倍|几倍|百倍|千倍|万倍/g
export const HAN_RANGE = new RegExp(`(${HAN})(?:到|至)(${NUMERAL}{1,12}) ?(${HAN_UNIT})`, 'g')
export const HAN_QUANTITY = new RegExp(
  `(半|${HAN}) ?(${HAN_UNIT})([一二三四五六七八九](?![${CHINESE_NUMERAL_CHARS}个])|半(?![${CHINESE_NUMERAL_CHARS}]))?`,
  'g',
)
/** 可坐十个人: people are a figure only where the product has room for them. */
export const HAN_CAPACITY = new RegExp(
  `(?:坐|容纳|睡|载|坐得下|坐下|供)(?:得下|下|了)?(${HAN}|\\d{1,4})(?:个|位)?(?:人|大人|孩子|客人)`,
  'g',
)
export const VAGUE = new RegExp(
  `(?:数|几|近|上|逾)(?:十|百|千|万|亿){1,4}(?:${HAN_UNIT}|人|位)|[十百千万]{1,4}[余多](?:${HAN_UNIT}|人|位)|(?<!${NUMERAL})${NUMERAL}{1,8}[余多](?:${HAN_UNIT}|人|位)|\\b(?:hundreds|thousands|dozens|scores|tens|millions) of\\b`,
  'gi',
)
export const WORD_QUANTITY = new RegExp(
  `(?<![A-Za-z-])(${NUMBER_WORDS})[ -](?:of |an? )?(?:[a-z]{1,20} ){0,2}?(${WORD_UNIT}|per cent)`,
  'gi',
)
/** A litre and a half, a kilo, a foot tall: an article with a unit that nobody says in passing. */
export const ARTICLE_QUANTITY = new RegExp(
  `(?<![A-Za-z])(?:an?|one) (${WORD_UNIT}) and a half(?![A-Za-z])|(?<![A-Za-z])an? (kilo|kilogram|decade|tonne|foot(?= (?:tall|long|wide|deep|high)))(?![A-Za-z])|(?<![A-Za-z])(?:within|in under|in less than|less than|under|holds|weighs|lasts) (?:an?|one) (${WORD_UNIT})`,
  'gi',
)
const COMPARED =
  '(?= (?:of|off|less|more|fewer|the)(?![a-z])| [a-z]{2,12}er(?![a-z])|[ -](?:price|weight|size|volume|length)(?![a-z])| juice| linen| cotton)'
/** Parts and multiples of something: half the weight, a third lighter, two thirds juice, twice as long, double the. */
export const WORD_SHARE = new RegExp(
  `(?<![A-Za-z-])(?<!in )(?<!other )(${NUMBER_WORDS})${COMPARED}(?! the (?:night|day|morning|street|fun|battle|room|town|world|week|afternoon|evening))|(?<=\\bby )(an? (?:third|quarter|half|fifth|tenth))(?![a-z])|(?<![A-Za-z-])((?:two|three|four|five) (?:halves|thirds|quarters|fifths|sixths|eighths|tenths))(?![a-z])`,
  'gi',
)
export const WORD_MULTIPLE = new RegExp(
  `(?<![A-Za-z])(?:(twice|double|thrice|triple)(?= (?:as|the))|(${NUMBER_WORDS}|\\d{1,4}) times(?= (?:as|the|more|less|[a-z]{2,12}er)(?![a-z])))|(?<![A-Za-z])(two|three|four|five|six|ten)fold(?![a-z])`,
  'gi',
)
/** Seats ten, supports four: verbs behind which a number counts whatever noun follows. */
export const WORD_CAPACITY = new RegExp(
  `(?<![A-Za-z])(?:seats|sleeps|fits|supports) (${NUMBER_WORDS}|\\d{1,4})(?![A-Za-z\\d])`,
  'gi',
)
export const TWICE = /\b(?:twice|thrice)\b/gi
