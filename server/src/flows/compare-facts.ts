import { type Fact, type FactValue, isUsable, type Lang, pick, showFactValue } from '@qianmian/kernel'

/** Kinds of facts that stand beside each other without a sentence: no effect, no certificate, no price. */
const KINDS: ReadonlySet<Fact['claimKind']> = new Set(['composition', 'spec', 'process', 'origin', 'design'])
/** Characters of a cell; what is longer has no room in a table on a picture. */
const LONGEST = { label: { zh: 8, en: 18 }, value: { zh: 14, en: 26 } } as const
const MOST = 5

/** One attribute of two products. */
export interface ComparedFact {
  readonly label: string
  readonly values: readonly [string, string]
  readonly factIds: readonly [string, string]
}

/**
 * What two products both state: the same attribute under the same name, in the same kind of value and the same unit. Nothing
 * is counted, ranked or called better. Attributes in which they differ come first, figures before words.
 * @param isoDate facts must hold on this day
 * @returns at most five; empty when they have nothing in common
 * @example compareFacts(tee.facts, shirt.facts, 'zh', '2026-11-26') // [{ label: '克重', values: ['165 g/m²', '180 g/m²'], … }]
 */
export function compareFacts(
  ours: readonly Fact[],
  theirs: readonly Fact[],
  lang: Lang,
  isoDate: string,
): ComparedFact[] {
  const [a, b] = [statedOnce(ours, lang, isoDate), statedOnce(theirs, lang, isoDate)]
  const rows: (ComparedFact & { readonly rank: number })[] = []
  for (const [key, fact] of a) {
    const other = b.get(key)
    if (!other || !isComparable(fact.value, other.value)) continue
    const label = pick(fact.label, lang)
    const values = [showFactValue(fact.value, lang), showFactValue(other.value, lang)] as const
    if (label.length > LONGEST.label[lang]) continue
    if (values.some((value) => value === '' || value.length > LONGEST.value[lang])) continue
    const isFigure = fact.value.kind === 'number' || fact.value.kind === 'range'
    const rank = (values[0] === values[1] ? 2 : 0) + (isFigure ? 0 : 1)
    rows.push({ label, values, factIds: [fact.id, other.id], rank })
  }
  return rows
    .sort((x, y) => x.rank - y.rank)
    .slice(0, MOST)
    .map(({ rank: _rank, ...row }) => row)
}

/** Facts by attribute and name. One that a product states twice (a length for every size) is no single figure and is left out. */
function statedOnce(facts: readonly Fact[], lang: Lang, isoDate: string): Map<string, Fact> {
  const once = new Map<string, Fact>()
  const twice = new Set<string>()
  for (const fact of facts) {
    if (!KINDS.has(fact.claimKind) || !isUsable(fact, isoDate) || !fact.label[lang]) continue
    const key = `${fact.attribute}\n${fact.label[lang]}`
    if (once.has(key)) twice.add(key)
    once.set(key, fact)
  }
  for (const key of twice) once.delete(key)
  return new Map([...once].filter(([, { value }]) => isSaid(value, lang)))
}

/** Whether a value exists in the language. */
function isSaid(value: FactValue, lang: Lang): boolean {
  switch (value.kind) {
    case 'text':
      return value.text[lang] !== undefined
    case 'list':
      return value.items.every((item) => item[lang] !== undefined)
    case 'composition':
      return value.parts.every(({ name }) => name[lang] !== undefined)
    case 'flag':
      return false
    default:
      return true
  }
}

const unitOf = (value: FactValue): string | undefined => ('unit' in value ? value.unit : undefined)

const isComparable = (a: FactValue, b: FactValue): boolean => {
  const isFigure = (value: FactValue) => value.kind === 'number' || value.kind === 'range'
  return (a.kind === b.kind || (isFigure(a) && isFigure(b))) && unitOf(a) === unitOf(b)
}
