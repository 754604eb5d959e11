import { isReservedExtra } from '../text/spelling.ts'

/** A header cell for comparing: no byte order mark, single blanks, lower case. @example normalHeader(' Variant  Price') // 'variant price' */
export function normalHeader(header: string): string {
  return header
    .replace(/^\uFEFF/, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * One key a column under which extras are kept: the header as written, made unique by its position where it is empty,
 * repeated or looks like one of our own keys.
 * @example columnKeys(['Title', '', 'Title']) // ['Title', '#2', 'Title#3']
 */
export function columnKeys(columns: readonly string[]): readonly string[] {
  const used = new Set<string>()
  return columns.map((column, index) => {
    let key = column === '' ? `#${index + 1}` : column
    while (used.has(key) || isReservedExtra(key)) key = `${isReservedExtra(key) ? '' : key}#${index + 1}`
    used.add(key)
    return key
  })
}
