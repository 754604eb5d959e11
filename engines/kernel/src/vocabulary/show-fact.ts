import type { FactValue } from '../fact.ts'
import { type Lang, pick } from '../locale.ts'
import { formatFigure, quantityForTable, UNITS } from './units.ts'

/**
 * A fact's value as a fact table prints it.
 * @example showFactValue({ kind: 'number', amount: '165', unit: 'g/m2' }, 'zh') // '165 g/m²'
 */
export function showFactValue(value: FactValue, lang: Lang): string {
  switch (value.kind) {
    case 'text':
      return pick(value.text, lang)
    case 'number':
      return quantityForTable(value.amount, value.unit)
    case 'range': {
      const unit = value.unit ? (UNITS[value.unit]?.table ?? value.unit) : ''
      const tight = value.unit ? UNITS[value.unit]?.tight : true
      return `${formatFigure(value.min)}–${formatFigure(value.max)}${unit && !tight ? ' ' : ''}${unit}`
    }
    case 'list':
      return value.items.map((item) => pick(item, lang)).join(lang === 'zh' ? '、' : ', ')
    case 'composition':
      return value.parts
        .map((part) => `${pick(part.name, lang)} ${formatFigure(part.percent)}%`)
        .join(lang === 'zh' ? '，' : ', ')
    case 'flag':
      return value.is ? (lang === 'zh' ? '是' : 'yes') : lang === 'zh' ? '否' : 'no'
  }
}
