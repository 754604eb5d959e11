import type { Lang, Subject } from '@qianmian/kernel'
import { thisOne } from '../frame.ts'
import { nameSubject } from '../naming.ts'
import { tellableFacts } from '../tellable-facts.ts'

/** A fact of a product in the words of one language. */
export interface SayableFact {
  readonly factId: string
  readonly value: string
  readonly label: string
  /** How a sentence calls the product: 这件短袖, this tee. */
  readonly subject: string
}

/**
 * The first fact of an attribute that a language can say of a product.
 * @example sayable(subject, 'composition', 'zh', '2026-11-25')?.value // '100%亚麻'
 */
export function sayable(subject: Subject, attribute: string, lang: Lang, isoDate: string): SayableFact | undefined {
  const found = tellableFacts(subject, isoDate).told.find((t) => t.fact.attribute === attribute && t.spoken[lang])
  const spoken = found?.spoken[lang]
  if (!found || !spoken) return undefined
  return {
    factId: found.fact.id,
    value: spoken.value,
    label: spoken.label,
    subject: thisOne(nameSubject(subject), lang),
  }
}
