import { type FieldPath, type ListingText, listingFields, type Span, spansText } from '@qianmian/kernel'

/** One field of a listing as plain text, with the place of each span in it. */
export interface FieldText {
  readonly path: FieldPath
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly factIds: readonly string[] }[]
}

/** All fields of a listing as plain texts with span offsets. */
export function fieldTexts(text: ListingText): FieldText[] {
  return listingFields(text).map(({ path, spans }) => ({ path, text: spansText(spans), spans: placeSpans(spans) }))
}

function placeSpans(spans: readonly Span[]): FieldText['spans'] {
  let at = 0
  return spans.map((span) => {
    const start = at
    at += span.text.length
    return { start, end: at, factIds: span.factIds }
  })
}

/** Ids of the facts that the spans touching a range cite. */
export function citedIds(field: FieldText, start: number, end: number): string[] {
  const ids = new Set<string>()
  let low = 0
  for (let high = field.spans.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((field.spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < field.spans.length; index++) {
    const span = field.spans[index]
    if (!span || span.start >= end) break
    if (span.end > start) for (const id of span.factIds) ids.add(id)
  }
  return [...ids]
}

/** Ranges of a text in which one of the names occurs, ignoring letter case. */
export function nameRanges(text: string, names: readonly string[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  const lower = text.toLowerCase()
  for (const name of names) {
    const needle = name.trim().toLowerCase()
    if (needle === '') continue
    for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length))
      ranges.push({ start: at, end: at + needle.length })
  }
  return ranges
}
