const AI_WORD = /人工智能|(?<![A-Za-z])AI(?![A-Za-z])/i
const MAKING_WORD = /生成|合成|generated|synthesi[sz]ed/i
const TEXTS = /^(?:text\/(?:markdown|plain|csv)|application\/json)(?:;|$)/
/** Lines at either end that a label may stand in: below a heading is still the beginning. */
const END_LINES = 3

/** Types of text that leave as files. */
export const isText = (mime: string): boolean => TEXTS.test(mime)

const isLabel = (text: string): boolean => AI_WORD.test(text) && MAKING_WORD.test(text)

/**
 * Whether an exported text says that it was generated: in its first or last lines, in a table in every row, in JSON in the
 * field `label` (GB 45438-2025, 5.1).
 */
export function hasTextLabel(text: string, mime: string): boolean {
  if (mime.startsWith('application/json')) return hasJsonLabel(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  // Cells may hold line breaks; the label column closes each record.
  if (mime.startsWith('text/csv')) return lines.length > 1 && isLabel(lines.at(-1) ?? '')
  return [...lines.slice(0, END_LINES), ...lines.slice(-END_LINES)].some(isLabel)
}

function hasJsonLabel(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'label' in value && isLabel(JSON.stringify(value.label))
  } catch {
    return false
  }
}
