/** Units that goods are measured in, by all the ways they are written, with the factor to a base unit. */
const UNIT_WORDS: readonly (readonly [base: string, factor: number, words: string])[] = [
  ['g', 1, 'g 克 gram grams'],
  ['g', 1000, 'kg 千克 公斤 kilo kilos kilogram kilograms'],
  ['g', 500, '斤'],
  ['mm', 1, 'mm 毫米'],
  ['mm', 10, 'cm 厘米 公分'],
  ['mm', 1000, 'm 米'],
  ['ml', 1, 'ml 毫升'],
  ['ml', 1000, 'l 升 litre litres liter liters'],
  ['w', 1, 'w 瓦 watt watts'],
  ['mah', 1, 'mah 毫安 毫安时'],
  ['h', 1, 'h 小时 hours hour'],
  ['db', 1, 'db 分贝'],
  ['y', 1, '岁 周岁 year-old years-old'],
  ['%', 1, '% percent'],
]
const FACTORS = new Map(
  UNIT_WORDS.flatMap(([base, factor, words]) => words.split(' ').map((word) => [word, { base, factor }] as const)),
)
const WORDS = [...FACTORS.keys()].sort((a, b) => b.length - a.length).join('|')
const QUANTITY = new RegExp(`(\\d+(?:\\.\\d+)?)\\s?(${WORDS})(?![a-z])`, 'g')

const DIGIT = /\d/

/** A figure with its unit, in base units, as the index knows it. */
export interface Quantity {
  readonly term: string
  readonly start: number
  readonly end: number
}

/**
 * Figures with units in a folded text: 10公斤, 10 kg and 20斤 are the same.
 * @example quantitiesIn('10公斤')[0]?.term // 'q:10000g'
 */
export function quantitiesIn(folded: string): Quantity[] {
  if (!DIGIT.test(folded)) return []
  const text = folded.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
  // Grouped thousands move what follows; queries have none, and documents need no places.
  return [...text.matchAll(QUANTITY)].map((match) => ({
    term: quantityTerm(match[1] ?? '', match[2] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The term of an amount with a unit word or code. @example quantityTerm('1.5', 'L') // 'q:1500ml' */
export function quantityTerm(amount: string, unit: string): string {
  const code = unit === 'age' ? '岁' : unit.toLowerCase()
  const known = FACTORS.get(code)
  const value = Number(amount) * (known?.factor ?? 1)
  return `q:${Number(value.toPrecision(9))}${known?.base ?? code}`
}
