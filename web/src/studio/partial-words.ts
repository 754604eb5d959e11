const TEXT = /"text"\s*:\s*"((?:[^"\\]|\\.)*)/g

/**
 * The readable words of an answer that is still being written: the values of its `text` parts, the last one unfinished.
 * @example partialWords('{"zh":{"title":[{"text":"亚麻短') // '亚麻短'
 */
export function partialWords(json: string): string {
  return [...json.matchAll(TEXT)].map((found) => unescaped(found[1] ?? '')).join('')
}

/** An escape that is cut off is left out. */
function unescaped(raw: string): string {
  const whole = raw.replace(/\\(u[\da-fA-F]{0,3})?$/, '')
  try {
    return JSON.parse(`"${whole}"`) as string
  } catch (error) {
    // A control character or a broken escape of the model: its letters are shown as they came.
    if (error instanceof SyntaxError) return whole
    throw error
  }
}
