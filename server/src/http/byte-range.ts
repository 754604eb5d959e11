/** The part of a file that a player asks for: first and last byte, both included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

const RANGE = /^bytes=(\d*)-(\d*)$/

/**
 * Reads a `Range` header as far as players use it: one range of bytes (RFC 9110, 14.2).
 * @param size of the file in bytes
 * @returns undefined for the whole file, also when the header is not understood; `unsatisfiable` when it lies outside
 * @example byteRange('bytes=100-', 1000) // { first: 100, last: 999 }
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = header === undefined ? null : RANGE.exec(header.trim())
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size)
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 }
  }
  const first = Number(match[1])
  const last = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  if (first >= size) return 'unsatisfiable'
  return last < first ? undefined : { first, last }
}
