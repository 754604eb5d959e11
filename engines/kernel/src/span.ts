import type { Lang } from './locale.ts'

/** A run of text with the facts that it rests on. Text is never stored as a bare string. */
export interface Span {
  readonly text: string
  readonly factIds: readonly string[]
}

/** The plain text of spans. */
export const spansText = (spans: readonly Span[]): string => spans.map((span) => span.text).join('')

/** A span that rests on no fact: connective words, scene, call to action. */
export const plain = (text: string): Span => ({ text, factIds: [] })

/** A span that rests on facts. */
export const claim = (text: string, ...factIds: string[]): Span => ({ text, factIds })

/** The text part of a listing pack in one language. Every field is a list of spans; lists of fields are lists of those. */
export interface ListingText {
  readonly lang: Lang
  readonly title: readonly Span[]
  /** Exactly five where the facts allow it. */
  readonly sellingPoints: readonly (readonly Span[])[]
  /** One entry a paragraph. */
  readonly description: readonly (readonly Span[])[]
  readonly adHeadline: readonly Span[]
  readonly adBody: readonly Span[]
}

/** Addresses one field of a listing text. `index` counts selling points or paragraphs from 0. */
export interface FieldPath {
  readonly field: 'title' | 'sellingPoints' | 'description' | 'adHeadline' | 'adBody'
  readonly index?: number
}

/** All fields of a listing text in reading order with their address. */
export function listingFields(text: ListingText): { path: FieldPath; spans: readonly Span[] }[] {
  return [
    { path: { field: 'title' }, spans: text.title },
    ...text.sellingPoints.map((spans, index) => ({ path: { field: 'sellingPoints', index } as FieldPath, spans })),
    ...text.description.map((spans, index) => ({ path: { field: 'description', index } as FieldPath, spans })),
    { path: { field: 'adHeadline' }, spans: text.adHeadline },
    { path: { field: 'adBody' }, spans: text.adBody },
  ]
}
