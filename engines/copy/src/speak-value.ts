import {
  attribute,
  type Fact,
  type FactValue,
  formatFigure,
  type Lang,
  type LocalizedText,
  quantityForProse,
  showFactValue,
  UNITS,
} from '@qianmian/kernel'
import { translateValue } from './glossary.ts'
import { NOT_FOR_TELLING, PLACEHOLDER, UNPRINTABLE, UNSAYABLE } from './unsayable.data.ts'

/** A fact as one language says it. */
export interface Spoken {
  /** Inside a sentence: `165克每平方米`, `100% linen`. */
  readonly value: string
  /** As a fact table prints it: `165 g/m²`. */
  readonly table: string
  /** The figure alone: `165`, `2 to 9`. Only for numbers and ranges. */
  readonly figure?: string
  /** English figure as a modifier: `32-hour`. Only for numbers. */
  readonly modifier?: string
  /** English list with "or". */
  readonly either?: string
  readonly label: string
  /** Largest part of a composition of several, absent where two are as large. */
  readonly lead?: string
  /** The other parts of that composition, as a list. */
  readonly others?: string
  /** The number with another unit's word, for units that Chinese prose takes apart: 每平方米165克. */
  readonly inUnit?: (unit: string) => string
}

const HAN = /\p{Script=Han}/u
/** Attributes whose English text may be a plain comma list of names: bergamot, white peach, black tea. */
const NAME_LISTS = new Set([
  'season',
  'scene',
  'skinType',
  'flavour',
  'variety',
  'keyIngredient',
  'standard',
  'surfactant',
  'efficacy',
])

const LONGER = new Set(['usage', 'care', 'storage', 'brewing', 'delivery', 'boxContents', 'assembly', 'efficacyTest'])

const LONGEST_TO_TIDY = 600

/** A Chinese text without typed gaps and with full-width punctuation. */
function tidyZh(text: string): string {
  // Nothing so long is said in a sentence, and the patterns below take the square of a run of blanks.
  if (text.length > LONGEST_TO_TIDY) return text
  return text
    .trim()
    .replace(/[。.；;，,、\s]+$/u, '')
    .replace(/\s*([,;:])\s*(?=\p{Script=Han})/gu, (_, mark: string) => ({ ',': '，', ';': '；' })[mark] ?? '：')
    .replace(/(?<=[\p{Script=Han}）])\s*([,;:])\s*/gu, (_, mark: string) => ({ ',': '，', ';': '；' })[mark] ?? '：')
    .replace(/(?<=\p{Script=Han})\s*\(([^()]*)\)/gu, '（$1）')
    .replace(/([\p{Script=Han}，。；：（）、])\s+/gu, '$1')
    .replace(/\s+(?=[\p{Script=Han}，。；：（）、])/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/([，；：、])[，；：、]+/gu, '$1')
}

function tidyEn(text: string): string {
  if (text.length > LONGEST_TO_TIDY) return text
  return text
    .trim()
    .replace(/，\s*/g, ', ')
    .replace(/、\s*/g, ', ')
    .replace(/；\s*/g, '; ')
    .replace(/[.。;,\s]+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;])/g, '$1')
    .replace(/([,;])[,;]+/g, '$1')
}

const PROPER =
  /^(French|Italian|Japanese|Chinese|Australian|Egyptian|Turkish|Belgian|Irish|Scottish|Indian|Peruvian|Brazilian|Ethiopian|Nordic|German|Swiss|Spanish|Greek|Korean|Thai|Vietnamese|American|European|Longjing|Merino|Xinjiang|Normandy|Bluetooth|Chenille|New Zealand|Nantong|January|February|March|April|May|June|July|August|September|October|November|December|Longquan|Anji|Wuyi|Yunnan|Zhejiang|Jiangsu|Fujian|Sichuan|Guangdong|Hangzhou|Jingdezhen|I\b)/
const KEEP_CASE = new Set([
  'origin',
  'standard',
  'certificate',
  'patent',
  'bluetooth',
  'codec',
  'ports',
  'compatibility',
  'variety',
])

/** Lower-cases the first letter of an English value that a source wrote with a capital, unless it is a name or a code. */
function lowerFirst(text: string, attribute: string): string {
  const first = /^[A-Za-z][A-Za-z'-]*/.exec(text)?.[0]
  if (!first || first.length === 1 || /[A-Z]/.test(first.slice(1)) || PROPER.test(text)) return text
  const common = /^(Made|Sewn|Woven|Grown|Picked|Fired|From|In|With|Cut|Pressed|Spun|Harvested|Knitted|Roasted)\b/.test(
    text,
  )
  if (KEEP_CASE.has(attribute) && !common) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A value that can stand in a sentence begins and ends with a word, a figure or a closing mark. */
const WELL_FORMED = /^[\p{L}\p{N}「±−-].*?(?<=[\p{L}\p{N}）)」》%℃°²³+])$/u
/** Sentences of their own, doubled marks, gaps before marks. */
const BROKEN = /。|[.] [A-Z]|[，；：、,;:.]\s*[，；：、,;:.]|\s[,.;:)]|[,;:](?=[^\s\d])|\ba [aeiou]/iu

/** One localized text in a language, or undefined where that language cannot say it. */
function inLang(text: LocalizedText, lang: Lang, attribute: string): string | undefined {
  const own = text[lang]?.trim()
  const other = text[lang === 'zh' ? 'en' : 'zh']?.trim()
  let said = own
  if (said === undefined || said === '' || (lang === 'en' && HAN.test(said))) {
    if (!other) return undefined
    const translated = translateValue(other, lang)
    const code = other.length <= 24 && !HAN.test(other) && /[A-Z0-9]/.test(other) && other.split(/\s+/).length <= 3
    said = translated ?? (code ? other : undefined)
  } else if (lang === 'zh' && !HAN.test(said) && !(/\d/.test(said) && !/[a-z]{4,}/i.test(said))) {
    said = translateValue(said, lang) ?? (said.length <= 24 && said.split(/\s+/).length <= 3 ? said : undefined)
  }
  if (said === undefined || PLACEHOLDER.test(said.trim()) || UNPRINTABLE.test(said) || UNSAYABLE[lang].test(said))
    return undefined
  // Directions of two sentences are told as one; a second sentence often is the warning.
  const whole = LONGER.has(attribute)
    ? said
        .replace(/。(?=.)/gu, '；')
        .replace(/[.] ([A-Z])(?=[a-z])/g, (_, letter: string) => `; ${letter.toLowerCase()}`)
    : said
  const tidy = lang === 'zh' ? tidyZh(whole) : lowerFirst(tidyEn(whole), attribute)
  if (!WELL_FORMED.test(tidy) || BROKEN.test(tidy)) return undefined
  const limit = (lang === 'zh' ? 36 : 110) * (LONGER.has(attribute) ? 1.7 : 1)
  return tidy.length <= limit ? tidy : undefined
}

/** Joins words as a list: 甲、乙和丙; a, b, and c. */
export function joinList(items: readonly string[], lang: Lang, word = lang === 'zh' ? '和' : 'and'): string {
  if (items.length <= 1) return items[0] ?? ''
  const last = items[items.length - 1] ?? ''
  const head = items.slice(0, -1)
  if (lang === 'zh')
    return items.some((item) => item.includes(word)) ? items.join('、') : `${head.join('、')}${word}${last}`
  return items.length === 2 ? `${head[0]} ${word} ${last}` : `${head.join(', ')}, ${word} ${last}`
}

/** A list in a sentence; items with figures or clauses of their own are only set side by side. */
function looseList(items: readonly string[], lang: Lang): string {
  const plainItems = items.every((item) => !/\d|[，,]/.test(item) && item.length <= (lang === 'zh' ? 6 : 28))
  if (plainItems) return joinList(items, lang)
  const mark = items.some((item) => /[，,]/.test(item)) ? { zh: '；', en: '; ' } : { zh: '、', en: ', ' }
  return items.join(mark[lang])
}

/** Units whose table form reads well outside a table; the others (pcs, yr, mo) are spelt out. */
const SIGNS = new Set([
  '',
  'mm',
  'cm',
  'm',
  'm2',
  'm3/h',
  'g',
  'kg',
  'mg',
  'g/m2',
  'mm/s',
  'ml',
  'L',
  '%',
  '°C',
  'W',
  'V',
  'mAh',
  'Wh',
  'Hz',
  'kHz',
  'dB',
  'K',
  'lx',
  'lm',
  'dpi',
  'ms',
  'kJ',
  'kcal',
  'ratio',
  's_yarn',
])

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/

/** True if a label already says what is counted, so that "pieces" or "times" after the figure would say it twice. */
function labelCounts(fact: Fact, lang: Lang): boolean {
  const label = fact.label[lang]?.trim() ?? ''
  if (attribute(fact.attribute)?.label[lang] === label) return false
  return lang === 'zh' ? label.endsWith('数') : /^[A-Z]?[a-z]+s\b/.test(label)
}

function numberInProse(fact: Fact, value: Extract<FactValue, { kind: 'number' }>, lang: Lang): string {
  if (value.unit === 'grade' && lang === 'en') return `grade ${formatFigure(value.amount)}`
  if ((value.unit === 'piece' || value.unit === 'times' || value.unit === 'sheet') && labelCounts(fact, lang))
    return formatFigure(value.amount)
  return quantityForProse(value.amount, value.unit, lang)
}

function rangeInProse(value: Extract<FactValue, { kind: 'range' }>, lang: Lang): string {
  const tail = quantityForProse(value.max, value.unit, lang)
  return lang === 'zh' ? `${formatFigure(value.min)}到${tail}` : `${formatFigure(value.min)} to ${tail}`
}

/** A fact's label as a language prints it inside a sentence, or undefined if that language has none. */
function spokenLabel(fact: Fact, lang: Lang): string | undefined {
  const own = fact.label[lang]?.trim()
  const raw = own && !(lang === 'en' && HAN.test(own)) ? own : undefined
  const label = raw ?? translateValue(fact.label[lang === 'zh' ? 'en' : 'zh'] ?? '', lang)
  if (!label || UNPRINTABLE.test(label) || UNSAYABLE[lang].test(label) || label.length > (lang === 'zh' ? 14 : 52))
    return undefined
  if (!WELL_FORMED.test(label) || /[，。；：,;:]|\.(?!\d)/.test(label)) return undefined
  if (lang === 'zh') return HAN.test(label) ? tidyZh(label) : undefined
  return lowerFirst(tidyEn(label), '')
}

/**
 * A fact's words in a language; undefined when the language cannot say it faithfully: no text in that language,
 * free description, markup, absolute terms.
 * @example speakFact(weight, 'zh')?.value // '268克'
 */
export function speakFact(fact: Fact, lang: Lang): Spoken | undefined {
  if (attribute(fact.attribute) === undefined) {
    const names = [fact.attribute.replace(/^custom:/, ''), fact.label.zh ?? '', fact.label.en ?? '']
    if (names.some((name) => NOT_FOR_TELLING.test(name))) return undefined
  }
  const label = spokenLabel(fact, lang)
  if (label === undefined) return undefined
  const { value } = fact
  switch (value.kind) {
    case 'text': {
      const said = inLang(value.text, lang, fact.attribute)
      if (said === undefined) return undefined
      const items = lang === 'en' && NAME_LISTS.has(fact.attribute) && !/[;:(]/.test(said) ? said.split(', ') : []
      // A tail that is a phrase of its own ("a peppery finish") still reads as the last item.
      const listed =
        items.length > 1 && items.every((item) => item.split(' ').length <= 4)
          ? joinList(
              items.map((item) => item.replace(/^and /, '')),
              'en',
            )
          : said
      return { value: listed, table: said, label, either: listed }
    }
    case 'number': {
      if (!PLAIN_NUMBER.test(value.amount) || (value.unit && !UNITS[value.unit])) return undefined
      const known = value.unit ? UNITS[value.unit] : undefined
      const word = known?.prose.en ?? ''
      const prose = numberInProse(fact, value, lang)
      return {
        value: prose,
        table: SIGNS.has(value.unit ?? '') ? showFactValue(value, lang) : prose,
        figure: formatFigure(value.amount),
        modifier: word
          ? `${formatFigure(value.amount)}${known?.tight ? '' : /^[a-z]{3,}$/.test(word) ? '-' : ' '}${word}`
          : formatFigure(value.amount),
        label,
        inUnit: (unit) => quantityForProse(value.amount, unit, lang),
      }
    }
    case 'range': {
      if (!PLAIN_NUMBER.test(value.min) || !PLAIN_NUMBER.test(value.max) || (value.unit && !UNITS[value.unit]))
        return undefined
      return {
        value: rangeInProse(value, lang),
        table: SIGNS.has(value.unit ?? '') ? showFactValue(value, lang) : rangeInProse(value, lang),
        figure: rangeInProse({ kind: 'range', min: value.min, max: value.max }, lang),
        label,
      }
    }
    case 'list': {
      const items = value.items.map((item) => inLang(item, lang, fact.attribute))
      if (items.length === 0 || items.length > 8 || items.some((item) => item === undefined)) return undefined
      const said = items as string[]
      return {
        value: looseList(said, lang),
        either: joinList(said, lang, lang === 'zh' ? '和' : 'or'),
        table: said.join(lang === 'zh' ? '、' : ', '),
        label,
      }
    }
    case 'composition': {
      const parts = value.parts.map((part) => ({
        name: inLang(part.name, lang, fact.attribute),
        percent: part.percent,
      }))
      if (
        parts.length === 0 ||
        parts.length > 6 ||
        parts.some((part) => !part.name || !PLAIN_NUMBER.test(part.percent))
      )
        return undefined
      const said = parts.map((part) => `${formatFigure(part.percent)}%${lang === 'zh' ? '' : ' '}${part.name}`)
      return {
        value: joinList(said, lang),
        table: tableOfParts(parts as { name: string; percent: string }[], lang),
        label,
        ...leadOfParts(parts as { name: string; percent: string }[], lang),
      }
    }
    case 'flag':
      return value.is ? { value: label, table: label, label } : undefined
  }
}

/** The largest part and the rest, for compositions of several parts of which one is the largest. */
function leadOfParts(
  parts: readonly { name: string; percent: string }[],
  lang: Lang,
): { lead?: string; others?: string } {
  const sorted = [...parts].sort((a, b) => Number(b.percent) - Number(a.percent))
  const [first, second] = sorted
  if (!first || !second || Number(first.percent) === Number(second.percent)) return {}
  return {
    lead: first.name,
    others: joinList(
      sorted.slice(1).map((part) => part.name),
      lang,
    ),
  }
}

function tableOfParts(parts: readonly { name: string; percent: string }[], lang: Lang): string {
  return lang === 'zh'
    ? parts.map((part) => `${part.name}${formatFigure(part.percent)}%`).join('、')
    : parts.map((part) => `${formatFigure(part.percent)}% ${part.name}`).join(', ')
}
