import type { Lang } from '../locale.ts'

/** `prose` is how the unit reads inside a sentence, `table` in a fact table. `gap` puts a thin gap before the table form. */
export interface Unit {
  readonly table: string
  readonly prose: { readonly zh: string; readonly en: string; readonly enPlural?: string }
  readonly tight?: boolean
}

const unit = (table: string, zh: string, en: string, enPlural?: string): Unit => ({
  table,
  prose: { zh, en, enPlural },
})

/** Units by code (UCUM-like, readable). */
export const UNITS: Readonly<Record<string, Unit>> = {
  mm: unit('mm', '毫米', 'mm'),
  cm: unit('cm', '厘米', 'cm'),
  m: unit('m', '米', 'm'),
  m2: unit('m²', '平方米', 'm²'),
  'm3/h': unit('m³/h', '立方米每小时', 'm³/h'),
  g: unit('g', '克', 'g'),
  kg: unit('kg', '千克', 'kg'),
  mg: unit('mg', '毫克', 'mg'),
  'g/m2': unit('g/m²', '克每平方米', 'g/m²'),
  'mm/s': unit('mm/s', '毫米每秒', 'mm/s'),
  ml: unit('ml', '毫升', 'ml'),
  L: unit('L', '升', 'litre', 'litres'),
  '%': { table: '%', prose: { zh: '%', en: '%' }, tight: true },
  '°C': { table: '℃', prose: { zh: '℃', en: '°C' }, tight: true },
  W: unit('W', '瓦', 'W'),
  V: unit('V', '伏', 'V'),
  mAh: unit('mAh', '毫安时', 'mAh'),
  Wh: unit('Wh', '瓦时', 'Wh'),
  Hz: unit('Hz', '赫兹', 'Hz'),
  kHz: unit('kHz', '千赫', 'kHz'),
  dB: unit('dB', '分贝', 'dB'),
  K: unit('K', 'K', 'K'),
  lx: unit('lx', '勒克斯', 'lux'),
  lm: unit('lm', '流明', 'lumens'),
  dpi: unit('DPI', 'DPI', 'DPI'),
  ms: unit('ms', '毫秒', 'ms'),
  s: unit('s', '秒', 'second', 'seconds'),
  min: unit('min', '分钟', 'minute', 'minutes'),
  h: unit('h', '小时', 'hour', 'hours'),
  d: unit('d', '天', 'day', 'days'),
  month: unit('mo', '个月', 'month', 'months'),
  year: unit('yr', '年', 'year', 'years'),
  age: unit('岁', '岁', 'year', 'years'),
  times: unit('×', '次', 'time', 'times'),
  piece: unit('pcs', '件', 'piece', 'pieces'),
  sheet: unit('sheets', '张', 'sheet', 'sheets'),
  wash: unit('washes', '次洗涤', 'wash', 'washes'),
  cup: unit('cups', '杯', 'cup', 'cups'),
  grade: unit('', '级', 'grade'),
  'in2/100': unit('threads/10 cm', '根每10厘米', 'threads per 10 cm'),
  s_yarn: { table: 'S', prose: { zh: '支', en: 's' }, tight: true },
  kJ: unit('kJ', '千焦', 'kJ'),
  kcal: unit('kcal', '千卡', 'kcal'),
  ratio: { table: '', prose: { zh: '', en: '' }, tight: true },
}

/**
 * A figure with its unit as a fact table prints it.
 * @example quantityForTable('165', 'g/m2') // '165 g/m²'
 */
export function quantityForTable(amount: string, unitCode?: string): string {
  const figure = formatFigure(amount)
  const known = unitCode ? UNITS[unitCode] : undefined
  if (!unitCode) return figure
  if (!known) return `${figure} ${unitCode}`
  if (known.table === '') return figure
  return known.tight ? figure + known.table : `${figure} ${known.table}`
}

/**
 * A figure with its unit as it reads in a sentence. Chinese is stored without typed gaps (the renderer sets them).
 * @example quantityForProse('165', 'g', 'zh') // '165克'
 */
export function quantityForProse(amount: string, unitCode: string | undefined, lang: Lang): string {
  const figure = formatFigure(amount)
  const known = unitCode ? UNITS[unitCode] : undefined
  if (!unitCode) return figure
  if (!known) return lang === 'zh' ? `${figure}${unitCode}` : `${figure} ${unitCode}`
  if (lang === 'zh') return figure + known.prose.zh
  const word = Number(amount) === 1 ? known.prose.en : (known.prose.enPlural ?? known.prose.en)
  return known.tight || word === '' ? figure + word : `${figure} ${word}`
}

/** A decimal string with grouped thousands and a true minus, digits untouched. @example formatFigure('-1234.50') // '−1,234.50' */
export function formatFigure(amount: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(amount)
  if (!match) return amount
  // By the text, not by a number: long figures keep every digit, and codes their leading zeros.
  const digits = match[2] ?? ''
  const whole = digits.startsWith('0') ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${match[1] ? '−' : ''}${whole}${match[3] ?? ''}`
}
