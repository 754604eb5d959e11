import {
  ATTRIBUTES,
  CATEGORIES,
  categoryOfType,
  err,
  type FactValue,
  type LocalizedText,
  ok,
  type Result,
  typeOfName,
} from '@qianmian/kernel'
import type { Shape } from '../fact-shape.ts'
import type { Intent, SeasonName } from '../types.ts'
import { BANK_ROLES, type BankRole, type BankRow, type BankWhen, readFrame, shownFrame } from './bank-row.ts'

/** The columns, in the order in which they are written. A file may leave out those that it does not need. */
export const BANK_COLUMNS = [
  'id',
  'role',
  'attributes',
  'zh',
  'en',
  'category',
  'type',
  'kind',
  'shape',
  'unit',
  'min',
  'max',
  'parts',
  'values',
  'season',
  'intent',
  'ownLabel',
] as const
type Column = (typeof BANK_COLUMNS)[number]

const ROLE_WORDS: Readonly<Record<string, BankRole>> = { 陈述: 'say', 解释: 'so', 开头: 'scene', 结尾: 'close' }
const HEADERS: Readonly<Record<string, Column>> = {
  编号: 'id',
  用处: 'role',
  属性: 'attributes',
  中文: 'zh',
  英文: 'en',
  品类: 'category',
  货: 'type',
  值的种类: 'kind',
  值的长短: 'shape',
  单位: 'unit',
  下限: 'min',
  上限: 'max',
  几样: 'parts',
  值: 'values',
  季节: 'season',
  意图: 'intent',
}

const KINDS: readonly FactValue['kind'][] = ['text', 'number', 'range', 'list', 'composition', 'flag']
const SHAPES: readonly Shape[] = ['word', 'phrase', 'clause']
const SEASONS: readonly SeasonName[] = ['spring', 'summer', 'autumn', 'winter']
const INTENTS: readonly Intent[] = ['rational', 'emotional', 'action']
const MOST_ROWS = 5000
const MOST_CHARS = 400

/** Between two frames, values or names in one cell. */
const JOINT = ' / '

/** A cell that no table program reads as a formula: a leading `=`, `+`, `-`, `@` gets a quote, and line ends become blanks. */
const cell = (text: string): string => {
  const flat = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat
}

/**
 * Rows as a table with tabs, which a copywriter can open in any table program and extend. A statement whose subject is the
 * product begins with `…`.
 */
export function writeBankTsv(rows: readonly BankRow[]): string {
  const written = rows.map((row) => {
    const { when } = row
    const cells: Readonly<Record<Column, string>> = {
      id: row.id,
      role: row.role,
      attributes: row.attributes.join(' '),
      zh: row.zh.map((frame) => shownFrame(frame, row.role)).join(JOINT),
      en: row.en.map((frame) => shownFrame(frame, row.role)).join(JOINT),
      category: (when.category ?? []).join(' '),
      type: (when.type ?? []).join(' '),
      kind: (when.kind ?? []).join(' '),
      shape: (when.shape ?? []).join(' '),
      unit: (when.unit ?? []).join(' '),
      min: when.min === undefined ? '' : String(when.min),
      max: when.max === undefined ? '' : String(when.max),
      parts: when.parts ? when.parts.join('-') : '',
      values: (when.values ?? []).join(JOINT),
      season: (when.season ?? []).join(' '),
      intent: (when.intent ?? []).join(' '),
      ownLabel: when.ownLabel ? 'yes' : '',
    }
    return BANK_COLUMNS.map((column) => cell(cells[column])).join('\t')
  })
  return `${[BANK_COLUMNS.join('\t'), ...written].join('\n')}\n`
}

/** What is wrong with one line of a table. */
export interface TsvProblem {
  readonly line: number
  readonly message: Required<LocalizedText>
}

export interface ReadBank {
  readonly rows: readonly BankRow[]
  /** The line of each row. */
  readonly lines: readonly number[]
  readonly problems: readonly TsvProblem[]
}

const attributeId = (name: string): string =>
  ATTRIBUTES.find((row) => row.id === name || row.label.zh === name || row.label.en === name)?.id ?? name
const categoryId = (name: string): string =>
  CATEGORIES.find((row) => row.id === name || row.name.zh === name || row.name.en === name)?.id ?? name
const typeId = (name: string): string => {
  if (categoryOfType(name)) return name
  for (const { productTypes } of CATEGORIES)
    for (const [id, label] of Object.entries(productTypes)) if (label.zh === name || label.en === name) return id
  return typeOfName({ zh: name, en: name }) ?? name
}

/**
 * Reads a table with tabs: columns in any order, names in either language, new rows without an id.
 * @returns the rows that can be read and a sentence for each line that cannot; an error when the file is no such table
 */
export function readBankTsv(text: string): Result<ReadBank, Required<LocalizedText>> {
  const cells = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const header = (cells[0] ?? '').split('\t').map((name) => name.trim())
  const columns = header.map((name): Column | undefined => {
    const own = BANK_COLUMNS.find((column) => column === name)
    return own ?? HEADERS[name]
  })
  if (!columns.includes('zh') && !columns.includes('en'))
    return err({
      zh: '第一行要有列名，至少有「中文」或「英文」一列，列之间用制表符。',
      en: 'The first line must name the columns, at least zh or en, with tabs between them.',
    })
  const unknown = header.find((name, at) => name !== '' && columns[at] === undefined)
  if (unknown !== undefined) return err({ zh: `不认识「${unknown}」这一列。`, en: `There is no column "${unknown}".` })
  if (cells.length > MOST_ROWS + 1)
    return err({ zh: `一次最多${MOST_ROWS}行。`, en: `At most ${MOST_ROWS} rows at a time.` })
  const rows: BankRow[] = []
  const lines: number[] = []
  const problems: TsvProblem[] = []
  for (const [at, line] of cells.entries()) {
    if (at === 0 || line.trim() === '') continue
    const parts = line.split('\t')
    const value = (column: Column): string => (parts[columns.indexOf(column)] ?? '').trim().replace(/^'(?=[=+\-@])/, '')
    const read = readRow(value, at)
    if ('row' in read) {
      rows.push(read.row)
      lines.push(at + 1)
    } else problems.push({ line: at + 1, message: read.problem })
  }
  return ok({ rows, lines, problems })
}

type Cells = (column: Column) => string

function readRow(value: Cells, at: number): { row: BankRow } | { problem: Required<LocalizedText> } {
  const list = (column: Column): string[] =>
    value(column)
      .split(/[\s,，、]+/u)
      .filter(Boolean)
  const cuts = (column: Column): string[] =>
    value(column)
      .split(/\s+\/\s+/)
      .map((part) => part.trim())
      .filter(Boolean)
  const role = ROLE_WORDS[value('role')] ?? BANK_ROLES.find((known) => known === (value('role') || 'say'))
  if (!role)
    return { problem: { zh: `没有叫「${value('role')}」的用处。`, en: `There is no role "${value('role')}".` } }
  const among = <T extends string>(column: Column, known: readonly T[]): T[] | string => {
    const wrong = list(column).find((word) => !known.some((one) => one === word))
    return wrong ?? known.filter((one) => list(column).includes(one))
  }
  const kind = among('kind', KINDS)
  const shape = among('shape', SHAPES)
  const season = among('season', SEASONS)
  const intent = among('intent', INTENTS)
  for (const found of [kind, shape, season, intent])
    if (typeof found === 'string') return { problem: { zh: `不认识「${found}」。`, en: `"${found}" is not known.` } }
  const figures = (['min', 'max'] as const).map((column) => (value(column) === '' ? undefined : Number(value(column))))
  if (figures.some((figure) => figure !== undefined && !Number.isFinite(figure)))
    return { problem: { zh: '上下限要写数字。', en: 'Bounds must be figures.' } }
  const parts = value('parts') === '' ? undefined : /^(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?$/.exec(value('parts'))
  if (parts === null) return { problem: { zh: '几样要写成 2 或 2-3。', en: 'Parts are written as 2 or 2-3.' } }
  const zh = cuts('zh').map((frame) => readFrame(frame, role))
  const en = cuts('en').map((frame) => readFrame(frame, role))
  if (zh.length + en.length === 0) return { problem: { zh: '没有写句子。', en: 'It has no words.' } }
  if ([...zh, ...en].some((frame) => frame.length > MOST_CHARS))
    return { problem: { zh: `一句最多${MOST_CHARS}个字符。`, en: `A frame has at most ${MOST_CHARS} characters.` } }
  const attributes = list('attributes').map(attributeId)
  if ((role === 'say' || role === 'so') && attributes.length === 0)
    return { problem: { zh: '要写明说的是哪个属性。', en: 'It must say which attribute it tells.' } }
  const [min, max] = figures
  const fields: Readonly<Record<string, readonly (string | number)[] | number | boolean | undefined>> = {
    kind: kind as readonly string[],
    shape: shape as readonly string[],
    unit: list('unit'),
    min,
    max,
    parts: parts ? [Number(parts[1]), Number(parts[2] ?? parts[1])] : undefined,
    values: cuts('values'),
    category: list('category').map(categoryId),
    type: list('type').map(typeId),
    season: season as readonly string[],
    intent: intent as readonly string[],
    ownLabel: /^(yes|true|1|是)$/i.test(value('ownLabel')) || undefined,
  }
  const held = Object.entries(fields).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  )
  return {
    row: { id: value('id') || `line-${at + 1}`, role, attributes, zh, en, when: Object.fromEntries(held) as BankWhen },
  }
}
