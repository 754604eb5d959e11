import type { Clock } from './clock.ts'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A sortable identifier after ULID: prefix, 10 characters of time, 12 of randomness, in Crockford's base 32, lower case.
 * `bytes` returns cryptographic or seeded random bytes, as the caller decides.
 * @example newId('prd', clock, bytes) // 'prd_01jdk5w8r0q7x3m2n4p6t8'
 */
export function newId(prefix: string, clock: Clock, bytes: (n: number) => Uint8Array): string {
  let time = ''
  let rest = clock.now()
  for (let i = 0; i < 10; i++) {
    time = ALPHABET[rest % 32]! + time
    rest = Math.floor(rest / 32)
  }
  let random = ''
  for (const byte of bytes(12)) random += ALPHABET[byte & 31]!
  return `${prefix}_${time}${random}`
}
