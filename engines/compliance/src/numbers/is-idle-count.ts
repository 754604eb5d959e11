import { NEVER_COUNTED, SCENE_NOUNS, SMALL_TALK } from './idioms.data.ts'

/**
 * True for a Chinese numeral with a measure word that only colours a sentence: 一杯, 一层, 一天, 两个人.
 * One of something is nearly always an article; from two on it counts, and then it has to be right.
 * @param rest the text after the measure word
 */
export function isIdleCount(numeral: string, unit: string, rest: string): boolean {
  if (/^(?:及?以[上下内]|之内|起(?![来床点头身]))/.test(rest)) return false
  if (SCENE_NOUNS.test(rest)) return true
  if (NEVER_COUNTED.has(unit)) return true
  if (unit === '度') return /^[一二三四五六七八九]$/.test(numeral) || /^(?:的?(?:天|夏|高温|太阳)|假|过)/.test(rest)
  if (unit === '代' && rest.startsWith('人')) return true
  if (unit === '周' && rest.startsWith('末')) return true
  if (unit === '天' && /^(?:空|气|地|然)/.test(rest)) return true
  if (unit === '米' && /^(?:饭|粥|线)/.test(rest)) return true
  if (unit === '升' && /^(?:级|温)/.test(rest)) return true
  if (unit === '支' && /^(?:撑|架|持)/.test(rest)) return true
  if (unit === '层' && rest.startsWith('楼')) return true
  if (unit === '种' && numeral === '两') return false
  if (/^[千百万]$/.test(numeral) && !/^(?:次|年|件|遍|小时|公里|次洗涤)$/.test(unit)) return true
  if (numeral === '半')
    return (
      !/^(?:小时|个小时|米|公斤|斤|两|升|分钟|千克|厘米|毫米|年|个月|吨|成|克|倍)$/.test(unit) ||
      /^(?:来|去|多)/.test(rest)
    )
  return (
    numeral === '一' &&
    (SMALL_TALK.has(unit) || /^(?:[\u4e00-\u9fff]|个月)$/.test(unit)) &&
    !/^(?:克|米|升|吨|瓦|伏|倍|成)$/.test(unit)
  )
}

const SPOKEN_TIME = /^(?:days?|weeks?|years?|months?|moments?|minutes?|hours?|seconds?|decades?)$/i

/** True for an English number word that counts nothing about a product: one cup, one day, one at a time. */
export function isIdleWord(value: string, unit: string, text: string, start: number, end: number): boolean {
  if (value !== '1') return false
  const after = text.slice(end, end + 14)
  const before = text.slice(Math.max(0, start - 16), start)
  if (SPOKEN_TIME.test(unit))
    return !(
      /warrant|guarant/i.test(after) ||
      /\b(?:in|within|under|from|full|charge|charged|ready|lasts|for up to)\s$/i.test(before)
    )
  return (
    /^[a-z]/i.test(unit) &&
    !/^(?:per cent|percent|grams?|kilo\w*|lit(?:re|er)s?|met(?:re|er)s?|milli\w+|centi\w+)$/i.test(unit)
  )
}
