const FULL_WIDTH_START = 0xff01
const FULL_WIDTH_END = 0xff5e
const FULL_WIDTH_SHIFT = 0xfee0

/**
 * Full-width digits, letters and signs as their plain forms, without changing the length, so that offsets stay valid.
 * Chinese commas, colons, semicolons, brackets and question marks are kept: they separate clauses.
 * @example narrowSameLength('１６５％') // '165%'
 */
export function narrowSameLength(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (char) => {
    if (char === '\u3000') return ' '
    if ('，：；？！（）'.includes(char)) return char
    const code = char.charCodeAt(0)
    return code >= FULL_WIDTH_START && code <= FULL_WIDTH_END ? String.fromCharCode(code - FULL_WIDTH_SHIFT) : char
  })
}
