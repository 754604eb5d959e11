import type { FactSource, LocalizedText } from '@qianmian/kernel'
import type { DemoFact, DemoProduct, DemoVariant, SizeChart } from './types.ts'

/** Where a fact comes from, and the document that proves it. */
export interface Origin {
  readonly source: FactSource
  readonly evidence?: DemoFact['evidence']
}

/**
 * A text that reads the same in both languages: model names, sizes, standards.
 * @example same('USB-C') // { zh: 'USB-C', en: 'USB-C' }
 */
export function same(text: string): LocalizedText {
  return { zh: text, en: text }
}

/**
 * A text in both languages.
 * @example both('平纹', 'plain weave') // { zh: '平纹', en: 'plain weave' }
 */
export function both(zh: string, en: string): LocalizedText {
  return { zh, en }
}

// Sources

/**
 * A test report of a laboratory. The report itself is the evidence.
 * @param ref the shop's own document number
 * @param date ISO date of the report
 * @example lab('NT-0418', '2026-04-18', 2)
 */
export function lab(ref: string, date: string, page?: number): Origin {
  return {
    source: { kind: 'lab-report', name: both(`检测报告${ref}`, `Lab report ${ref}`), date },
    evidence: page === undefined ? { ref: `${ref}.pdf` } : { ref: `${ref}.pdf`, page },
  }
}

/** A certificate or registration that the shop holds on file. @example certificate('CE-207', '2026-02-03') */
export function certificate(ref: string, date?: string): Origin {
  const name = both(`证书${ref}`, `Certificate ${ref}`)
  return {
    source: date === undefined ? { kind: 'certificate', name } : { kind: 'certificate', name, date },
    evidence: { ref: `${ref}.pdf` },
  }
}

/** A page of the factory's process sheet. @example sheet('PS-221', 3) */
export function sheet(ref: string, page: number): Origin {
  return {
    source: {
      kind: 'process-sheet',
      name: both(`工厂工艺单${ref}，第${page}页`, `Factory process sheet ${ref}, page ${page}`),
    },
    evidence: { ref: `${ref}.pdf`, page },
  }
}

/** Measured in the shop's own sample room. @example measured('2026-03-20') */
export function measured(date?: string): Origin {
  const name = both('样品间实测', 'Measured in our sample room')
  return { source: date === undefined ? { kind: 'measured', name } : { kind: 'measured', name, date } }
}

/** Stated by the supplier; a document only when one was handed over. @example supplier('SP-118') */
export function supplier(ref?: string): Origin {
  const name = both('供应商提供', 'Stated by the supplier')
  return ref === undefined
    ? { source: { kind: 'supplier', name } }
    : { source: { kind: 'supplier', name }, evidence: { ref: `${ref}.pdf` } }
}

/** Written by the shop's owner. @example merchant() */
export function merchant(): Origin {
  return { source: { kind: 'merchant', name: both('店主填写', 'Entered by the shop') } }
}

// Facts. `label` is only for `custom:` attributes or when the shop says it differently.

function fact(attribute: string, value: DemoFact['value'], from: Origin, label?: LocalizedText): DemoFact {
  return label === undefined ? { attribute, value, ...from } : { attribute, label, value, ...from }
}

/**
 * A number with a unit code of the kernel's vocabulary.
 * @example num('fabricWeight', '165', 'g/m2', lab('NT-0418', '2026-04-18'))
 */
export function num(attribute: string, amount: string, unit: string, from: Origin, label?: LocalizedText): DemoFact {
  return fact(attribute, { kind: 'number', amount, unit }, from, label)
}

/** A range with a unit. @example range('frequencyResponse', '20', '20000', 'Hz', lab('AU-031', '2026-05-02')) */
export function range(
  attribute: string,
  min: string,
  max: string,
  unit: string,
  from: Origin,
  label?: LocalizedText,
): DemoFact {
  return fact(attribute, { kind: 'range', min, max, unit }, from, label)
}

/** A text in Chinese and English. @example text('weave', '平纹', 'plain weave', sheet('PS-221', 2)) */
export function text(attribute: string, zh: string, en: string, from: Origin, label?: LocalizedText): DemoFact {
  return fact(attribute, { kind: 'text', text: { zh, en } }, from, label)
}

/** A list of texts, each as [zh, en]. @example list('pocket', [['侧插袋', 'side pockets']], sheet('PS-221', 4)) */
export function list(
  attribute: string,
  items: readonly (readonly [string, string])[],
  from: Origin,
  label?: LocalizedText,
): DemoFact {
  return fact(attribute, { kind: 'list', items: items.map(([zh, en]) => ({ zh, en })) }, from, label)
}

/**
 * Parts that sum to 100, each as [zh, en, percent].
 * @example composition([['亚麻', 'linen', '100']], lab('NT-0418', '2026-04-18', 1))
 */
export function composition(
  parts: readonly (readonly [string, string, string])[],
  from: Origin,
  attribute = 'composition',
  label?: LocalizedText,
): DemoFact {
  const value = {
    kind: 'composition',
    parts: parts.map(([zh, en, percent]) => ({ name: { zh, en }, percent })),
  } as const
  return fact(attribute, value, from, label)
}

/** Yes or no. @example flag('removableCover', true, sheet('PS-310', 2)) */
export function flag(attribute: string, is: boolean, from: Origin, label?: LocalizedText): DemoFact {
  return fact(attribute, { kind: 'flag', is }, from, label)
}

/**
 * Outer dimensions in millimetres as one text fact: width × depth × height.
 * @example dimensions(172, 84, 196, measured())
 */
export function dimensions(widthMm: number, depthMm: number, heightMm: number, from: Origin): DemoFact {
  const parts = [widthMm, depthMm, heightMm]
  return text('dimensions', `${parts.join('×')}毫米`, `${parts.join(' × ')} mm`, from)
}

// Sizes

/** Garment measures by name; all are of the finished garment, girths all the way round. */
const MEASURES = {
  chest: both('胸围', 'Chest'),
  waist: both('腰围', 'Waist'),
  hip: both('臀围', 'Hip'),
  hem: both('下摆围', 'Hem'),
  shoulder: both('肩宽', 'Shoulder'),
  sleeve: both('袖长', 'Sleeve'),
  length: both('衣长', 'Length'),
  inseam: both('内缝长', 'Inseam'),
  outseam: both('裤长', 'Outseam'),
  thigh: both('大腿围', 'Thigh'),
  height: both('适合身高', 'Body height'),
} as const

/**
 * A size chart in centimetres: measure names, then one row a size.
 * @example sizeChart(['chest', 'length'], [['S', 90, 64], ['M', 95, 66]])
 */
export function sizeChart(
  columns: readonly (keyof typeof MEASURES)[],
  rows: readonly (readonly [string, ...number[]])[],
): SizeChart {
  return {
    unit: 'cm',
    columns: columns.map((column) => MEASURES[column]),
    rows: rows.map(([size, ...values]) => ({ size, values })),
  }
}

/** An option called colour, each value as [zh, en, hex]. @example colours([['本白', 'Undyed', '#EDE6D8']]) */
export function colours(values: readonly (readonly [string, string, string])[]): DemoProduct['options'][number] {
  return { name: both('颜色', 'Colour'), values: values.map(([zh, en, swatch]) => ({ zh, en, swatch })) }
}

/** An option called size, for garments. @example sizes('S', 'M', 'L') */
export function sizes(...values: readonly string[]): DemoProduct['options'][number] {
  return { name: both('尺码', 'Size'), values: values.map(same) }
}

/** Any other option, each value as [zh, en]. @example choice('规格', 'Pack', [['2升', '2 L']]) */
export function choice(
  zh: string,
  en: string,
  values: readonly (readonly [string, string])[],
): DemoProduct['options'][number] {
  return { name: both(zh, en), values: values.map(([z, e]) => ({ zh: z, en: e })) }
}

// Variants

export interface GridOptions {
  /** Start of every SKU. @example 'SY-WE' */
  readonly sku: string
  /** SKU codes of the values, one list an option. The variants are their product, in order. */
  readonly codes: readonly (readonly string[])[]
  /** One price, or one price a value of the last option, or a function of the value indexes. */
  readonly priceYuan: number | readonly number[] | ((values: readonly number[]) => number)
  /** Shipping weight, in the same three ways. */
  readonly weightGrams: number | readonly number[] | ((values: readonly number[]) => number)
  /** Typical units in the largest warehouse. */
  readonly level: number
  /** Value indexes of variants that are out of stock everywhere. */
  readonly out?: readonly (readonly number[])[]
}

/**
 * The variants of a product with SKUs, prices and stock in four warehouses. Stock follows the SKU alone
 * (no random source), so that the catalogue is the same on every machine; some places hold little or nothing.
 * @example
 * grid({ sku: 'SY-WE', codes: [['WHT', 'INK'], ['S', 'M', 'L']], priceYuan: 239, weightGrams: 190, level: 120 })
 */
export function grid(options: GridOptions): readonly DemoVariant[] {
  const { sku, codes, priceYuan, weightGrams, level, out = [] } = options
  const combinations = codes.reduce<readonly (readonly number[])[]>(
    (rows, option) => rows.flatMap((row) => option.map((_, index) => [...row, index])),
    [[]],
  )
  const lastLength = codes.at(-1)?.length ?? 1
  return combinations.map((values) => {
    const code = [sku, ...values.map((value, option) => codes[option]?.[value] ?? String(value))].join('-')
    const empty = out.some((row) => row.join() === values.join())
    return {
      sku: code,
      values,
      priceYuan: pickFor(priceYuan, values),
      weightGrams: pickFor(weightGrams, values),
      stock: empty ? [0, 0, 0, 0] : stockOf(code, level * middleShare(values.at(-1) ?? 0, lastLength)),
    }
  })
}

function pickFor(
  source: number | readonly number[] | ((values: readonly number[]) => number),
  values: readonly number[],
): number {
  if (typeof source === 'number') return source
  if (typeof source === 'function') return source(values)
  return source[values.at(-1) ?? 0] ?? source[0] ?? 0
}

/** Middle sizes sell more, so shops hold more of them. */
function middleShare(index: number, length: number): number {
  if (length < 4) return 1
  const fromMiddle = Math.abs(index - (length - 1) / 2) / ((length - 1) / 2)
  return 1.2 - 0.7 * fromMiddle
}

/** Kunshan is the main warehouse; the others keep a part each. */
const WAREHOUSE_SHARE = [1, 0.45, 0.35, 0.5] as const

function stockOf(sku: string, level: number): [number, number, number, number] {
  const at = (place: 0 | 1 | 2 | 3): number => {
    const draw = hash(`${sku}@${place}`)
    if (draw % 11 === 0) return 0
    if (draw % 7 === 0) return 1 + (draw % 5)
    return Math.round(level * WAREHOUSE_SHARE[place] * (0.6 + ((draw >>> 8) % 1000) / 1250))
  }
  return [at(0), at(1), at(2), at(3)]
}

/** FNV-1a, 32 bits, with a final mix so that neighbouring SKUs do not draw alike. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
