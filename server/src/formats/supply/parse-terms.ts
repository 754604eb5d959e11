import { err, type LocalizedText, minorDigits, ok, parseMoney, type Result } from '@qianmian/kernel'
import { TERM_FIELDS, type TermField } from './term-fields.ts'
import { type TermsRow, type TermValues, termFieldName } from './terms-csv.ts'

/** What a row says: a value, null where it is to be forgotten; a field that is absent stays as it is. */
export type TermsPatch = Partial<{ -readonly [Field in TermField]: TermValues[Field] }>

/** Whole numbers that are believed, by field. */
const WHOLE = {
  leadDays: [0, 180],
  minOrder: [1, 1_000_000],
  pack: [1, 1_000_000],
  shelfLifeDays: [1, 36_500],
} as const satisfies Partial<Record<TermField, readonly [number, number]>>
/** Ten million whole units: a price of more is a mistake. */
const MOST_MONEY = 1_000_000_000
const MOST_DEVIATION = 60
export const MOST_SUPPLIER = 80

const FORGET = /^[-–—−－]$/
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?$/
/** Two decimals are kept exactly by the database's single precision up to sixty. */
const DEVIATION = /^\d{1,2}(?:\.\d{1,2})?$/
const shown = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

/** A sentence with the name of its field. */
const about = (field: TermField, zh: string, en: string): LocalizedText => {
  const name = termFieldName(field)
  return { zh: `${name.zh}${zh}`, en: `${name.en} ${en}` }
}

function money(field: TermField, text: string, currency: string): Result<number, LocalizedText> {
  const read = parseMoney(text, currency)
  if (!read.ok)
    return err(
      read.error === 'too-many-decimals'
        ? about(
            field,
            `“${shown(text)}”的小数太多，${currency} 最多 ${minorDigits(currency)} 位。`,
            `“${shown(text)}” has too many decimals: ${currency} has ${minorDigits(currency)}.`,
          )
        : about(field, `“${shown(text)}”不是 ${currency} 的金额。`, `“${shown(text)}” is no amount of ${currency}.`),
    )
  const { amount } = read.value
  if (amount < 0) return err(about(field, '不能小于 0。', 'cannot be below 0.'))
  if (amount === 0 && field === 'minimumAdvertisedMinor')
    return err(about(field, '要大于 0；没有就写“-”。', 'has to be above 0; write “-” for none.'))
  if (amount > MOST_MONEY) return err(about(field, `“${shown(text)}”大得不像真的。`, `“${shown(text)}” is too large.`))
  return ok(amount)
}

function supplier(text: string): Result<string, LocalizedText> {
  if (text.length > MOST_SUPPLIER)
    return err(
      about('supplier', `的名字最多 ${MOST_SUPPLIER} 字。`, `has a name of ${MOST_SUPPLIER} characters at most.`),
    )
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
    ? err(
        about('supplier', '的名字里有换行或看不见的字符。', 'has a line break or an invisible character in its name.'),
      )
    : ok(text)
}

function number(field: keyof typeof WHOLE | 'leadDaysDeviation', cell: string): Result<number, LocalizedText> {
  const text = cell.normalize('NFKC')
  const [least, most] = field === 'leadDaysDeviation' ? [0, MOST_DEVIATION] : WHOLE[field]
  const isRead = (field === 'leadDaysDeviation' ? DEVIATION : GROUPED).test(text)
  const value = Number(text.replaceAll(',', ''))
  if (isRead && value >= least && value <= most) return ok(value)
  const kind =
    field === 'leadDaysDeviation'
      ? { zh: '数（最多两位小数）', en: 'a number (two decimals at most)' }
      : { zh: '整数', en: 'a whole number' }
  return err(
    about(
      field,
      `“${shown(cell)}”不行，要写 ${least} 到 ${most} 的${kind.zh}。`,
      `“${shown(cell)}” will not do: write ${kind.en} from ${least} to ${most}.`,
    ),
  )
}

function read(field: TermField, text: string, currency: string): Result<number | string, LocalizedText> {
  switch (field) {
    case 'supplier':
      return supplier(text)
    case 'unitCostMinor':
    case 'minimumAdvertisedMinor':
      return money(field, text, currency)
    default:
      return number(field, text)
  }
}

/**
 * What a row says of buying its item. An empty cell says nothing, a dash that it is to be forgotten.
 * @param currency of the shop; amounts are decimals of its whole unit
 * @returns values by field, or the first thing that is wrong, as one sentence
 */
export function parseTerms({ cells, currency: named }: TermsRow, currency: string): Result<TermsPatch, LocalizedText> {
  if (named !== '' && named.toUpperCase() !== currency)
    return err({
      zh: `币种是 ${shown(named)}，店里用 ${currency}。`,
      en: `The currency is ${shown(named)}; the shop uses ${currency}.`,
    })
  const patch: Partial<Record<TermField, number | string | null>> = {}
  for (const field of TERM_FIELDS) {
    const cell = cells[field]
    if (cell === '') continue
    if (FORGET.test(cell)) {
      patch[field] = null
      continue
    }
    const value = read(field, cell, currency)
    if (!value.ok) return value
    patch[field] = value.value
  }
  return ok(patch as TermsPatch)
}
