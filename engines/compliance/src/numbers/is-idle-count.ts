import { NEVER_COUNTED, SCENE_NOUNS, SMALL_TALK } from './idioms.data.ts'

/**
 * True for a Chinese numeral with a measure word that only colours a sentence: 一杯, 一层, 一天, 两个人.
 * One of something is nearly always an article; from two on it counts, and then it has to be right.
 * @param rest the text after the measure word
 */
export function isIdleCount(numeral: string, unit: string, rest: string): boolean {
  if (SCENE_NOUNS.test(rest)) return true
  if (NEVER_COUNTED.has(unit)) return true
  if (unit === '代' && rest.startsWith('人')) return true
  if (unit === '周' && rest.startsWith('末')) return true
  if (unit === '天' && /^(?:空|气|地|然)/.test(rest)) return true
  if (unit === '米' && /^(?:饭|粥|线)/.test(rest)) return true
  if (unit === '升' && /^(?:级|温)/.test(rest)) return true
  if (unit === '支' && /^(?:撑|架|持)/.test(rest)) return true
  if (unit === '层' && rest.startsWith('楼')) return true
  if (/^[千百万]$/.test(numeral) && !/^(?:次|年|件|遍|小时|公里|次洗涤)$/.test(unit)) return true
  if (numeral === '半') return !/^(?:小时|个小时|米|公斤|斤|升|分钟|千克|厘米|毫米)$/.test(unit)
  return (
    numeral === '一' &&
    (SMALL_TALK.has(unit) || /^(?:[\u4e00-\u9fff]|个月)$/.test(unit)) &&
    !/^(?:克|米|升|吨|瓦|伏)$/.test(unit)
  )
}
