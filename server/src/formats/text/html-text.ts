/** What ends a line in HTML; a cell of a table ends a label or a value. */
const BREAK = /<\/(?:p|div|li|tr|h[1-6]|dd|section|article|blockquote|table|ul|ol)\s*>|<br\s*\/?>|\r?\n/gi
const CELL = /<\/(?:td|th|dt)\s*>/gi
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/**
 * The text of a merchant's HTML (already cleaned), line by line, without tags; empty lines are left out.
 * @param cell what stands between the cells of a row: `：` makes a row of two cells read like a label and its value
 * @example htmlLines('<p>Linen &amp; cotton</p><p></p>') // ['Linen & cotton']
 */
export function htmlLines(html: string, cell = ' '): string[] {
  return html
    .replace(CELL, cell)
    .replace(BREAK, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}
