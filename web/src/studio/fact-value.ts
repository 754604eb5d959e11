import type { FactValueView } from '../../../server/src/contract/types.ts'

const NUMBER = /^[-−]?\d{1,15}(\.\d{1,9})?$/

/**
 * What a person typed as the value of a fact: a figure becomes a number with its unit, anything else words.
 * @returns nothing when both languages are empty
 * @example typedValue({ zh: '165', en: '', unit: 'g/m2' }) // { kind: 'number', amount: '165', unit: 'g/m2' }
 */
export function typedValue(typed: TypedParts): FactValueView | undefined {
  const [zh, en] = [typed.zh.trim(), typed.en.trim()]
  const figure = zh || en
  if (!figure) return undefined
  if (NUMBER.test(figure) && (!en || !zh || en === zh))
    return { kind: 'number', amount: figure.replace('−', '-'), ...(typed.unit ? { unit: typed.unit } : {}) }
  return { kind: 'text', text: { ...(zh ? { zh } : {}), ...(en ? { en } : {}) } }
}

export interface TypedParts {
  readonly zh: string
  readonly en: string
  readonly unit: string
}

/** What a form says of a value; what it does not say differently is kept as it is, whatever its kind. */
export function keptOrTyped(
  kept: FactValueView | undefined,
  shown: TypedParts,
  typed: TypedParts,
): FactValueView | undefined {
  const isUntouched = (['zh', 'en', 'unit'] as const).every((part) => shown[part].trim() === typed[part].trim())
  return kept && isUntouched ? kept : typedValue(typed)
}

/** The parts of a value that a form can show: figures with their unit, everything else in words. */
export function shownValue(value: FactValueView | undefined, words: (lang: 'zh' | 'en') => string): TypedParts {
  if (value?.kind === 'number') return { zh: value.amount, en: '', unit: value.unit ?? '' }
  if (value?.kind === 'text') return { zh: value.text.zh ?? '', en: value.text.en ?? '', unit: '' }
  return value ? { zh: words('zh'), en: words('en'), unit: '' } : { zh: '', en: '', unit: '' }
}
