import type { ListingText } from '@qianmian/kernel'
import { type FieldText, fieldTexts } from './field-text.ts'
import { type JoinedFields, joinFields } from './joined-fields.ts'
import { type Normalised, normalise, originalRange } from './normalise.ts'

/** A listing as all gates read it: fields joined line by line, made plain once, with the way back to each field. */
export interface ReadListing {
  readonly fields: readonly FieldText[]
  readonly joined: JoinedFields
  readonly plain: Normalised
  /** The field that a range of the plain text lies in, with the range in that field's own text. */
  readonly locate: (start: number, end: number) => Located | undefined
}

export interface Located {
  readonly index: number
  readonly field: FieldText
  readonly start: number
  readonly end: number
}

const READ = new WeakMap<ListingText, ReadListing>()

/** Reads a listing for the gates. A listing is immutable, so it is read once however many gates ask. */
export function readListing(text: ListingText): ReadListing {
  const known = READ.get(text)
  if (known) return known
  const fields = fieldTexts(text)
  const joined = joinFields(fields)
  const plain = normalise(joined.text)
  const locate = (from: number, to: number): Located | undefined => {
    const range = originalRange(plain, from, to)
    const place = joined.at(range.start)
    if (!place) return undefined
    const { index, field } = place
    return { index, field, start: range.start - place.start, end: Math.min(range.end - place.start, field.text.length) }
  }
  const read = { fields, joined, plain, locate }
  READ.set(text, read)
  return read
}
