/** A seed of one's own for a picture that is drawn more than once. @example newSeed() // '3f9c1a7e' */
export const newSeed = (): string =>
  [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
