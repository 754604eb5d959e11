import { randomBytes } from 'node:crypto'

const POOL_BYTES = 4096

/**
 * Cryptographic random bytes, drawn from the system some thousands at a time: one order needs a dozen ids of twelve bytes, and
 * each call to the system costs more than the bytes. Every byte is given out once, as a copy, and wiped from the pool.
 * @returns what gives so many bytes
 * @example const random = pooledRandom(); random(12)
 */
export function pooledRandom(): (n: number) => Uint8Array {
  let pool = new Uint8Array(0)
  let next = 0
  return (n) => {
    if (n > POOL_BYTES) return new Uint8Array(randomBytes(n))
    if (next + n > pool.length) {
      pool = new Uint8Array(randomBytes(POOL_BYTES))
      next = 0
    }
    const bytes = pool.slice(next, next + n)
    pool.fill(0, next, next + n)
    next += n
    return bytes
  }
}
