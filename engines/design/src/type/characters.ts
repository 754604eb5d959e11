const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}々〇]/u
const CLOSING = /[，。、；：？！）》〉」』】〕％…—,.;:?!)\]%’”]/u
const OPENING = /[（《〈「『【〔(‘“[]/u

/** A Chinese character (or kana): one em square, may be broken after. */
export const isHan = (char: string): boolean => HAN.test(char)

/** Punctuation that may not begin a line. */
export const isClosing = (char: string): boolean => CLOSING.test(char)

/** Punctuation that may not end a line. */
export const isOpening = (char: string): boolean => OPENING.test(char)

/** Full-width marks whose right half is empty, so that display lines can draw the next character closer. */
export const isWideMark = (char: string): boolean => /[，。、；：]/u.test(char)

/** Latin letters, digits and the signs that belong to numbers. */
export const isLatin = (char: string): boolean => /[\p{Script=Latin}\p{Script=Greek}0-9¥$€£%°²³−+±]/u.test(char)

/** How many characters a reader sees, without punctuation and spaces. */
export const countInk = (text: string): number =>
  [...text].filter((char) => !isClosing(char) && !isOpening(char) && char !== ' ' && char !== '·').length
