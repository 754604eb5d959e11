import { UNITS } from '@qianmian/kernel'

const spellings = (code: string): readonly string[] => {
  const unit = UNITS[code]
  const texts = unit ? [code, unit.table, unit.prose.zh, unit.prose.en, unit.prose.enPlural] : []
  return texts.flatMap((text) => (text ? [text.normalize('NFKC')] : []))
}

const ALL = Object.keys(UNITS).flatMap((code) => spellings(code).map((text) => [text, code] as const))
// Several units share a word (`year`); the one that stands first in the vocabulary wins.
const EXACT = new Map(ALL.toReversed())
const FOLDED = new Map(ALL.map(([text, code]) => [text.toLowerCase(), code] as const).toReversed())

/**
 * The unit code for a way of writing it: `g/m²`, `克`, `hours`. Case is free from two letters on; a single letter must be as the
 * vocabulary has it, because `S` and `s` or `M` and `m` are different things.
 * @param usual the unit that the attribute normally has: it wins where a spelling is shared (`60s` of yarn is no time)
 * @example unitByText('g/m²') // 'g/m2'
 */
export function unitByText(text: string, usual?: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  if (usual && spellings(usual).some((each) => each.toLowerCase() === plain.toLowerCase())) return usual
  if (Object.hasOwn(UNITS, plain)) return plain
  const exact = EXACT.get(plain)
  if (exact !== undefined) return exact
  if (plain === 'l') return 'L'
  return plain.length > 1 ? FOLDED.get(plain.toLowerCase()) : undefined
}
