import { attribute, type FactValue, type LocalizedText, pick } from '@qianmian/kernel'
import { localize } from '../text/localize.ts'
import { unitByText } from './unit-by-text.ts'

/** Attributes whose answer is yes or no. */
export const FLAG_ATTRIBUTES: ReadonlySet<string> = new Set([
  'removableCover',
  'pocket',
  'refill',
  'quickCharge',
  'stretch',
  'patent',
  'waterproof',
])

/** The terms of service as shops write them: the figure and its unit within words that only name the attribute again. */
const TERM_OF: Readonly<Record<string, RegExp>> = {
  warranty:
    /^(\d+)[ -]?(years?|months?|days?) (?:limited )?(?:warranty|guarantee)$|^(?:整机)?(?:质保|保修)(?:期)? ?(\d+) ?(年|个月|天)$/i,
  returnDays: /^(\d+)[ -]?(days?) (?:returns?|return policy|money[- ]back)$|^(\d+) ?(天)(?:无理由)?退换?货?$/i,
}

const YES = new Set(['是', '有', '可', '支持', 'yes', 'true', 'y'])
const NO = new Set(['否', '无', '不可', '不支持', 'no', 'false', 'n'])

const FIGURE = String.raw`[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`
const QUANTITY = new RegExp(`^(${FIGURE})\\s*(\\D.*)?$`)
const RANGE = new RegExp(`^(${FIGURE})\\s*(\\D*?)\\s*(?:-|–|—|~|～|至|到|to)\\s*(${FIGURE})\\s*(\\D.*)?$`)
const PART_AFTER = /^(\D+?)\s*[:：]?\s*(\d+(?:\.\d+)?)\s*%$/
const PART_BEFORE = /^(\d+(?:\.\d+)?)\s*%\s*(\D+)$/

/**
 * Reads the value of a fact from how people write it. Text that does not fit a form exactly stays text, word for word: a figure
 * that is misread would be a false fact, a sentence is not. `≤`, `约`, `2.4 × 1.2 m` and the like are such sentences.
 * @param unit code of the unit that the source states beside the text (a column header); the text's own unit goes before it
 * @example parseFactValue({ zh: '165 g/m²' }, 'fabricWeight') // { kind: 'number', amount: '165', unit: 'g/m2' }
 * @example parseFactValue({ zh: '亚麻 55% 棉 45%' }, 'composition') // composition of two parts
 */
export function parseFactValue(valueText: LocalizedText, attributeId: string, unit?: string): FactValue {
  const text: FactValue = { kind: 'text', text: valueText }
  const zh = valueText.zh?.trim()
  const en = valueText.en?.trim()
  // Two languages must say the same thing: figures are read only where there is one text or both read alike.
  if (zh && en) {
    const [first, second] = [parseOne(zh, attributeId, unit), parseOne(en, attributeId, unit)]
    if (first.kind === 'composition' && second.kind === 'composition') return mergeCompositions(first, second) ?? text
    return first.kind !== 'text' && JSON.stringify(first) === JSON.stringify(second) ? first : text
  }
  const parsed = parseOne(pick(valueText, 'zh').trim(), attributeId, unit)
  return parsed.kind === 'text' ? text : parsed
}

function parseOne(raw: string, attributeId: string, unit: string | undefined): FactValue {
  const text = raw.length > 200 ? '' : raw.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const asText: FactValue = { kind: 'text', text: localize(raw) }
  // A longer text is a sentence, and a sentence is no figure.
  if (text === '') return asText
  if (FLAG_ATTRIBUTES.has(attributeId)) {
    if (YES.has(text.toLowerCase())) return { kind: 'flag', is: true }
    if (NO.has(text.toLowerCase())) return { kind: 'flag', is: false }
  }
  const term = TERM_OF[attributeId]?.exec(text)
  const bare = term ? `${term[1] ?? term[3]} ${term[2] ?? term[4]}` : text
  return composition(text) ?? range(bare, attributeId, unit) ?? quantity(bare, attributeId, unit) ?? asText
}

function quantity(text: string, attributeId: string, stated: string | undefined): FactValue | undefined {
  const match = QUANTITY.exec(text)
  if (!match) return undefined
  const unit = unitOf(match[2], attributeId, stated)
  return unit === undefined ? undefined : { kind: 'number', amount: plainFigure(match[1] ?? ''), ...unit }
}

function range(text: string, attributeId: string, stated: string | undefined): FactValue | undefined {
  const match = RANGE.exec(text)
  if (!match) return undefined
  const [, low = '', lowUnit = '', high = '', highUnit] = match
  const unit = unitOf(highUnit, attributeId, stated)
  if (unit === undefined) return undefined
  if (lowUnit !== '' && unitByText(lowUnit, attribute(attributeId)?.unit) !== unit.unit) return undefined
  const [min, max] = [plainFigure(low), plainFigure(high)]
  // "2024-2025" is a span of years and "20-10" no range: only rising figures are one.
  if (!(Number(min) < Number(max))) return undefined
  if (!unit.unit && /^(?:19|20)\d\d$/.test(min)) return undefined
  return { kind: 'range', min, max, ...unit }
}

/** The unit of a figure: `{}` for a bare one, undefined if the words behind it are not a unit. */
function unitOf(
  words: string | undefined,
  attributeId: string,
  stated: string | undefined,
): { unit?: string } | undefined {
  const rest = words?.trim() ?? ''
  if (rest !== '') {
    const unit = unitByText(rest, attribute(attributeId)?.unit)
    return unit === undefined ? undefined : { unit }
  }
  if (stated !== undefined) return { unit: stated }
  const usual = attribute(attributeId)?.unit
  return usual !== undefined && UNMISTAKABLE.has(usual) ? { unit: usual } : undefined
}

/**
 * Units that a bare figure can be trusted to have, because nobody states the attribute in another one. Lengths, weights,
 * volumes, times and shares are not among them: a bare `60` may be centimetres or millimetres, `0.05` may be 5 %.
 */
const UNMISTAKABLE: ReadonlySet<string> = new Set([
  'ratio',
  'g/m2',
  'mm/s',
  'm3/h',
  'dB',
  'mAh',
  'W',
  'K',
  'lx',
  'dpi',
  'piece',
  'grade',
  'wash',
  's_yarn',
  'in2/100',
])

/** Digits without grouping and with an ASCII minus. */
const plainFigure = (figure: string): string =>
  figure
    .replaceAll(',', '')
    .replace('−', '-')
    .replace(/^-(0+(?:\.0+)?)$/, '$1')

/** `亚麻 55% 棉 45%`, `55% linen, 45% cotton`. Parts must add up to 100 % or the text is kept. */
function composition(text: string): Extract<FactValue, { kind: 'composition' }> | undefined {
  if (!text.includes('%')) return undefined
  const pieces = text.split(/[,，、;；/+]|\sand\s/).map((part) => part.trim())
  const split = pieces.flatMap((piece) => splitParts(piece))
  const parts = split.flatMap((piece) => {
    const after = PART_AFTER.exec(piece)
    if (after?.[1] && after[2]) return [{ name: localize(after[1].trim()), percent: after[2] }]
    const before = PART_BEFORE.exec(piece)
    return before?.[1] && before[2] ? [{ name: localize(before[2].trim()), percent: before[1] }] : []
  })
  if (parts.length === 0 || parts.length !== split.length) return undefined
  const sum = parts.reduce((total, part) => total + Math.round(Number(part.percent) * 1_000), 0)
  return sum === 100_000 ? { kind: 'composition', parts } : undefined
}

/** Cuts `亚麻 55% 棉 45%` and `55% linen 45% cotton` between parts that have no comma. */
function splitParts(piece: string): readonly string[] {
  if ((piece.match(/%/g) ?? []).length < 2) return piece === '' ? [] : [piece]
  return /^\d/.test(piece) ? piece.split(/\s+(?=\d+(?:\.\d+)?\s*%)/) : piece.split(/(?<=%)\s*(?=\D)/)
}

function mergeCompositions(
  first: Extract<FactValue, { kind: 'composition' }>,
  second: Extract<FactValue, { kind: 'composition' }>,
): FactValue | undefined {
  if (first.parts.length !== second.parts.length) return undefined
  const parts = first.parts.flatMap((part, index) => {
    const other = second.parts[index]
    return other && Number(other.percent) === Number(part.percent)
      ? [{ name: { ...other.name, ...part.name }, percent: part.percent }]
      : []
  })
  return parts.length === first.parts.length ? { kind: 'composition', parts } : undefined
}
