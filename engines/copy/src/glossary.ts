import { type Lang, translatePlace } from '@qianmian/kernel'
import { GLOSSARY } from './glossary.data.ts'

const TO_EN = new Map<string, string>()
const TO_ZH = new Map<string, string>()
for (const [zh, en] of GLOSSARY) {
  if (!TO_EN.has(zh)) TO_EN.set(zh, en)
  TO_ZH.set(en.toLowerCase(), zh)
}

/**
 * A value that is exactly one word of the glossary or a place in China, in the other language; undefined for anything else.
 * @example translateValue('Linen', 'zh') // '亚麻'
 */
export function translateValue(text: string, to: Lang): string | undefined {
  const key = text.trim().toLowerCase()
  return (to === 'en' ? TO_EN.get(key) : TO_ZH.get(key)) ?? translateTerm(key, to) ?? translatePlace(text, to)
}

const UNITS_ZH: Readonly<Record<string, string>> = {
  'business day': '个工作日',
  'working day': '个工作日',
  day: '天',
  hour: '小时',
  week: '周',
  month: '个月',
  year: '年',
}
const SPAN = String.raw`(\d+(?: ?[-–] ?\d+)?) (business day|working day|day|hour|week|month|year)s?`
/** Terms of delivery and service, whose only content is a span of time. */
const TERMS: readonly (readonly [RegExp, (time: string) => string])[] = [
  [new RegExp(`^(?:ships|dispatched|shipped) (?:in|within) ${SPAN}$`), (time) => `${time}内发货`],
  [new RegExp(`^(?:delivers|delivered|delivery|arrives) (?:in|within) ${SPAN}$`), (time) => `${time}内送达`],
  [new RegExp(`^${SPAN} (?:warranty|guarantee)$`), (time) => `质保${time}`],
  [new RegExp(`^${SPAN} return policy$`), (time) => `${time}内可以退货`],
]

/** `Ships in 1-2 business days` and the like. Only this direction: Chinese terms say too much in too few words. */
function translateTerm(text: string, to: Lang): string | undefined {
  if (to !== 'zh') return undefined
  for (const [pattern, say] of TERMS) {
    const [, amount, unit] = pattern.exec(text) ?? []
    const unitZh = unit && UNITS_ZH[unit]
    if (amount && unitZh) return say(`${amount.replace(/ ?[-–] ?/, '–')}${unitZh}`)
  }
  return undefined
}
