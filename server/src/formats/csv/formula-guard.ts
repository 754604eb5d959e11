// The wide signs are formulas, too, in a spreadsheet set to Chinese or Japanese.
const RISKY = /^'*[=+\-@\t\r\n＝＋－＠]/
const PLAIN_NUMBER = /^'*[+-]?\d[\d.,]*%?$/

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula. Plain numbers are left alone, so that prices,
 * quantities and telephone numbers stay numbers. Texts that already look guarded get one more apostrophe, which makes the
 * step reversible: `unguardFormula(guardFormula(x)) === x` for every x.
 * @example guardFormula('=1+1') // "'=1+1"
 */
export function guardFormula(text: string): string {
  return RISKY.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}

/** Takes away exactly what `guardFormula` added. @example unguardFormula("'=1+1") // '=1+1' */
export function unguardFormula(text: string): string {
  if (text.charCodeAt(0) !== 39) return text
  const bare = text.slice(1)
  return guardFormula(bare) === text ? bare : text
}
