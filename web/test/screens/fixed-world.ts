import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { seededRandom } from '@qianmian/kernel'

/** The moment at which the demo shop of the pictures is opened: a morning in late November. */
export const OPENED_AT = Date.UTC(2026, 10, 25, 1, 0, 0)

/** A clock that stands still unless it is moved, and random bytes that repeat: the same shop every time. */
export interface FixedWorld {
  /** What `Date` says, in milliseconds. */
  now: number
  readonly randomBytes: (n: number) => Uint8Array
  /** Gives `node:crypto` its own randomness back: nonces and sessions may differ, ids may not. */
  freeCrypto(): void
  /** Gives the process its own clock and randomness back. */
  restore(): void
}

/**
 * Stops the clock of this process and seeds `node:crypto`'s `randomBytes`, from which the server makes its ids. Timers
 * run as ever: only what is written down stands still.
 */
export function fixWorld(seed: string): FixedWorld {
  const RealDate = globalThis.Date
  const realRandomBytes = crypto.randomBytes
  const random = seededRandom(seed)
  const world: FixedWorld = {
    now: OPENED_AT,
    randomBytes: (n) => Uint8Array.from({ length: n }, () => random.int(256)),
    freeCrypto: () => setRandomBytes(realRandomBytes),
    restore() {
      globalThis.Date = RealDate
      setRandomBytes(realRandomBytes)
    },
  }
  globalThis.Date = class extends RealDate {
    constructor(...args: unknown[]) {
      super(...((args.length === 0 ? [world.now] : args) as [number]))
    }
    static override now = () => world.now
  } as DateConstructor
  setRandomBytes(((n: number) => Buffer.from(world.randomBytes(n))) as typeof crypto.randomBytes)
  return world
}

function setRandomBytes(randomBytes: typeof crypto.randomBytes): void {
  ;(crypto as { randomBytes: typeof crypto.randomBytes }).randomBytes = randomBytes
  syncBuiltinESMExports()
}
