import { createHash } from 'node:crypto'
import type { SyncedValue } from '../../modules/connectors/index.ts'

/** How a value is known again without being kept twice. */
export const valueDigest = (text: string): string => createHash('sha256').update(text).digest('base64url')

/**
 * - `same`: as it was when we looked last
 * - `ours`: what we wrote comes back; nobody changed anything
 * - `theirs`: the merchant changed it there
 * - `conflict`: the merchant changed it there after we had changed it here. Hers stands, and it is told
 */
export type Verdict = 'same' | 'ours' | 'theirs' | 'conflict'

type Known = Pick<SyncedValue, 'theirs' | 'written' | 'pending' | 'isHeld'>

/** Whose a text is that comes from the other shop. @param known absent: we never wrote there */
export function judgeText(incoming: string, known: Known | undefined): Verdict {
  if (!known) return 'theirs'
  if (known.isHeld) return incoming === known.theirs ? 'same' : 'theirs'
  const digest = valueDigest(incoming)
  if (digest === known.written || digest === known.pending) return 'ours'
  // Her own text again, after ours had arrived: she took it back.
  if (incoming === known.theirs) return known.written === null ? 'same' : 'conflict'
  return known.written === null ? 'theirs' : 'conflict'
}

/**
 * Whose a price is that comes from the other shop.
 * @param local the price here, absent for a variant that is not here yet
 * @param known absent: it was never looked at; the other shop's stands
 */
export function judgePrice(incoming: number, local: number | undefined, known: Known | undefined): Verdict {
  if (!known || local === undefined) return 'theirs'
  const text = String(incoming)
  if (text === known.theirs) return 'same'
  if (valueDigest(text) === known.pending || incoming === local) return 'ours'
  return String(local) === known.theirs ? 'theirs' : 'conflict'
}
