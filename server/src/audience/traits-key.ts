import { createHash } from 'node:crypto'
import type { Traits } from '@qianmian/recommend'

/** Working one product in takes microseconds: after so long others have their turn. */
const TURN_MS = 12

/** Fingerprint of traits by number: what things are like is worked out anew exactly when it differs. */
export async function traitsKey(traits: readonly (Traits | undefined)[]): Promise<string> {
  const hash = createHash('sha256')
  let turn = performance.now()
  for (const one of traits) {
    hash.update(`${JSON.stringify(one ?? null)}\n`)
    if (performance.now() - turn < TURN_MS) continue
    await new Promise((resolve) => setImmediate(resolve))
    turn = performance.now()
  }
  return hash.digest('hex')
}
