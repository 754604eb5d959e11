import { isDeepStrictEqual } from 'node:util'
import type { Fact, FactValue, LocalizedText } from '@qianmian/kernel'
import type { StoredFact, Variant } from './types.ts'

/** True if two texts agree in a language that both have. @example sameText({ zh: '米白' }, { zh: '米白', en: 'Sand' }) // true */
export function sameText(a: LocalizedText, b: LocalizedText): boolean {
  return (a.zh !== undefined && a.zh === b.zh) || (a.en !== undefined && a.en === b.en)
}

/** True if two fact values say the same. The database keeps objects in its own order of keys, so they are not compared as text. */
export function sameValue(a: FactValue, b: FactValue): boolean {
  if (a.kind === 'text' && b.kind === 'text') return sameText(a.text, b.text)
  return isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)))
}

function takeFirst<T>(free: Set<T>, fits: (each: T) => boolean): T | undefined {
  for (const each of free) {
    if (!fits(each)) continue
    free.delete(each)
    return each
  }
  return undefined
}

const sameValues = (a: readonly LocalizedText[], b: readonly LocalizedText[]): boolean =>
  a.length === b.length && a.every((text, index) => sameText(text, b[index] ?? {}))

/**
 * Which variant each variant of a file is: the same SKU, else the same option values, else the only one, else (without
 * SKUs) the same place. No known variant is given twice.
 * @returns one id or undefined for each input, in order
 */
export function matchVariants(
  inputs: readonly Pick<Variant, 'sku' | 'optionValues'>[],
  known: readonly Variant[],
): readonly (string | undefined)[] {
  const free = new Set(known)
  const found: (string | undefined)[] = inputs.map(() => undefined)
  const pass = (fits: (input: (typeof inputs)[number], variant: Variant, index: number) => boolean) => {
    inputs.forEach((input, index) => {
      if (found[index] !== undefined) return
      found[index] = takeFirst(free, (each) => fits(input, each, index))?.id
    })
  }
  pass((input, variant) => !!input.sku && input.sku === variant.sku)
  pass((input, variant) => variant.optionValues.length > 0 && sameValues(input.optionValues, variant.optionValues))
  pass(() => inputs.length === 1 && known.length === 1)
  pass((input, variant, index) => !input.sku && !variant.sku && known[index] === variant)
  return found
}

/**
 * Which stored fact each fact of a file is: of the same attribute and kind of source, the one that says the same first;
 * else one of that attribute that a person has corrected. No stored fact is given twice.
 * @returns one stored fact or undefined for each input, in order
 */
export function matchFacts(
  inputs: readonly Pick<Fact, 'attribute' | 'value' | 'source'>[],
  known: readonly StoredFact[],
): readonly (StoredFact | undefined)[] {
  const free = new Set(known)
  const found: (StoredFact | undefined)[] = inputs.map(() => undefined)
  const pass = (fits: (input: (typeof inputs)[number], fact: StoredFact) => boolean) => {
    inputs.forEach((input, index) => {
      if (found[index]) return
      found[index] = takeFirst(free, (each) => each.attribute === input.attribute && fits(input, each))
    })
  }
  const sameKind = (input: (typeof inputs)[number], fact: StoredFact) => input.source.kind === fact.source.kind
  pass((input, fact) => sameKind(input, fact) && sameValue(input.value, fact.value))
  pass(sameKind)
  pass((_, fact) => fact.editedAt !== undefined)
  return found
}
