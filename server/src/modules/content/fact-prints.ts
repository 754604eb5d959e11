import { createHash } from 'node:crypto'
import { type Fact, isUsable } from '@qianmian/kernel'
import type { Provenance } from './types.ts'

/** A short print of what a fact says: it changes with label, value, kind, and whether there is evidence. */
export const factPrint = ({ label, value, claimKind, evidence }: Fact): string =>
  createHash('sha256')
    .update(JSON.stringify([label, value, claimKind, !!evidence]))
    .digest('base64url')
    .slice(0, 12)

/** The prints of the facts with these ids, to be kept with a text that rests on them. */
export function factPrints(ids: readonly string[], facts: readonly Fact[]): Record<string, string> {
  const wanted = new Set(ids)
  return Object.fromEntries(facts.filter((fact) => wanted.has(fact.id)).map((fact) => [fact.id, factPrint(fact)]))
}

/**
 * The facts on which a pack no longer stands: gone, disputed, retired, out of date, or saying something else than when
 * it was written.
 * @param facts the product's facts now, its price among them
 * @returns their ids; empty while the pack may be shown
 */
export function brokenFacts(
  { provenance }: { readonly provenance: Pick<Provenance, 'factIds' | 'factPrints'> },
  facts: readonly Fact[],
  isoDate: string,
): string[] {
  const now = new Map(facts.map((fact) => [fact.id, fact]))
  const prints = provenance.factPrints ?? {}
  return [...new Set([...provenance.factIds, ...Object.keys(prints)])].filter((id) => {
    const fact = now.get(id)
    return !fact || !isUsable(fact, isoDate) || (prints[id] !== undefined && prints[id] !== factPrint(fact))
  })
}
