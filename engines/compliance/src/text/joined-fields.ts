import type { FieldText } from './field-text.ts'

/** All fields as one text, one field a line, so that every pattern runs once over a listing. */
export interface JoinedFields {
  readonly text: string
  /** The field at an offset of the joined text, with the offset at which it starts. */
  readonly at: (
    offset: number,
  ) => { readonly index: number; readonly field: FieldText; readonly start: number } | undefined
}

/** Joins fields line by line. Line breaks inside a field become spaces, which keeps all offsets. */
export function joinFields(fields: readonly FieldText[]): JoinedFields {
  const starts: number[] = []
  let length = 0
  for (const field of fields) {
    starts.push(length)
    length += field.text.length + 1
  }
  return {
    text: fields.map((field) => field.text.replaceAll('\n', ' ')).join('\n'),
    at: (offset) => {
      let index = -1
      for (let low = 0, high = starts.length - 1; low <= high; ) {
        const middle = (low + high) >> 1
        if ((starts[middle] ?? 0) <= offset) {
          index = middle
          low = middle + 1
        } else high = middle - 1
      }
      const field = fields[index]
      return field ? { index, field, start: starts[index] ?? 0 } : undefined
    },
  }
}

/** All matches of a global pattern. Unlike `matchAll` it does not copy the pattern, which is most of the cost on short texts. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}
