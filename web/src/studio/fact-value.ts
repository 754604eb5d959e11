import type { FactValueView } from '../../../server/src/contract/types.ts'

const NUMBER = /^[-−]?\d{1,15}(\.\d{1,9})?$/

/**
 * What a person typed as the value of a fact: a figure becomes a number with its unit, anything else words.
 * @returns nothing when both languages are empty
 * @example typedValue({ zh: '165', en: '', unit: 'g/m2' }) // { kind: 'number', amount: '165', unit: 'g/m2' }
 */
export function typedValue(typed: { zh: string; en: string; unit: string }): FactValueView | undefined {
  const [zh, en] = [typed.zh.trim(), typed.en.trim()]
  const figure = zh || en
  if (!figure) return undefined
  if (NUMBER.test(figure) && (!en || !zh || en === zh))
    return { kind: 'number', amount: figure.replace('−', '-'), ...(typed.unit ? { unit: typed.unit } : {}) }
  return { kind: 'text', text: { ...(zh ? { zh } : {}), ...(en ? { en } : {}) } }
}

/** The parts of a value that a form can show; lists and compositions are typed anew as words. */
export function shownValue(
  value: FactValueView | undefined,
  fallback: string,
): { zh: string; en: string; unit: string } {
  if (value?.kind === 'number') return { zh: value.amount, en: '', unit: value.unit ?? '' }
  if (value?.kind === 'text') return { zh: value.text.zh ?? '', en: value.text.en ?? '', unit: '' }
  return { zh: fallback, en: '', unit: '' }
}
