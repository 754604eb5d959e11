import type { LocalizedText } from '@qianmian/kernel'
import { readTable } from '../text/read-table.ts'
import { extendGraph, GRAPH, type Graph } from './graph.ts'
import { type GraphNode, PREDICATES, type PredicateId, type Triple } from './types.ts'

/** One row of a triple file, as it was read. */
export interface TripleRow {
  readonly line: number
  readonly subject: string
  readonly predicate: string
  readonly object: string
  /** Where the statement was taken from, in words or as an address. */
  readonly source: string
  /** Under which licence: CC0-1.0, CC BY-SA 4.0, own. */
  readonly licence: string
}

export interface TripleProblem {
  readonly line: number
  readonly column?: Column
  readonly code:
    | 'missing'
    | 'too-long'
    | 'unknown-column'
    | 'quote'
    | 'not-json'
    | 'not-a-triple'
    | 'same-ends'
    | 'twice'
    | 'wrong-kind'
    | 'too-many'
    | 'bad-character'
  readonly message: LocalizedText
}

const COLUMNS = ['subject', 'predicate', 'object', 'source', 'licence'] as const
type Column = (typeof COLUMNS)[number]

/** Longest cell, in UTF-16 characters. */
const LONGEST: Readonly<Record<Column, number>> = { subject: 120, predicate: 80, object: 120, source: 300, licence: 60 }
/** Rows that one file may have. */
export const MOST_TRIPLES = 20_000

const NAMES: Readonly<Record<string, Column>> = {
  subject: 'subject',
  主语: 'subject',
  predicate: 'predicate',
  关系: 'predicate',
  谓语: 'predicate',
  object: 'object',
  宾语: 'object',
  source: 'source',
  来源: 'source',
  licence: 'licence',
  license: 'licence',
  许可: 'licence',
}

const problem = (
  line: number,
  code: TripleProblem['code'],
  zh: string,
  en: string,
  column?: Column,
): TripleProblem => ({ line, code, ...(column ? { column } : {}), message: { zh, en } })

/**
 * Reads a file of triples: CSV or TSV with a header, a JSON array, or one JSON object a line. Every row must say where it is
 * from and under which licence; a row with a problem is left out and named, the others are taken.
 * @param format the file's kind, by its name
 * @returns rows and problems, each with its line (of a JSON array: its place, counted from 1)
 * @example readTriples('subject,predicate,object,source,licence\nQ165044,P186,Q28823,wikidata.org,CC0-1.0', 'csv').rows.length // 1
 */
export function readTriples(
  text: string,
  format: 'csv' | 'tsv' | 'json',
): { readonly rows: readonly TripleRow[]; readonly problems: readonly TripleProblem[] } {
  const { records, problems } = format === 'json' ? fromJson(text) : fromTable(text, format)
  const rows: TripleRow[] = []
  const found = [...problems]
  const seen = new Set<string>()
  for (const record of records) {
    if (rows.length >= MOST_TRIPLES) {
      found.push(
        problem(
          record.line,
          'too-many',
          `一个文件最多 ${MOST_TRIPLES} 行，后面的没有读。`,
          `A file may have ${MOST_TRIPLES} rows; the rest was not read.`,
        ),
      )
      break
    }
    const wrong = checkRecord(record)
    if (wrong.length > 0) {
      found.push(...wrong)
      continue
    }
    const row = { line: record.line, ...(record.cells as Readonly<Record<Column, string>>) }
    const key = [row.subject, row.predicate, row.object].join('\n').toLowerCase()
    if (seen.has(key)) {
      found.push(
        problem(
          row.line,
          'twice',
          `第 ${row.line} 行和前面的一行相同。`,
          `Row ${row.line} says the same as one before it.`,
        ),
      )
      continue
    }
    seen.add(key)
    rows.push(row)
  }
  return { rows, problems: found.sort((a, b) => a.line - b.line) }
}

interface RawRecord {
  readonly line: number
  readonly cells: Readonly<Partial<Record<Column, unknown>>>
}

function checkRecord({ line, cells }: RawRecord): TripleProblem[] {
  const wrong = COLUMNS.flatMap((column): TripleProblem[] => {
    const value = cells[column]
    if (typeof value !== 'string' || value.trim() === '')
      return [problem(line, 'missing', `第 ${line} 行缺「${column}」。`, `Row ${line} has no ${column}.`, column)]
    if (value.length > LONGEST[column])
      return [
        problem(
          line,
          'too-long',
          `第 ${line} 行的「${column}」超过 ${LONGEST[column]} 个字符。`,
          `Row ${line}: ${column} is longer than ${LONGEST[column]} characters.`,
          column,
        ),
      ]
    if (/[\p{Cc}\p{Surrogate}]/u.test(value))
      return [
        problem(
          line,
          'bad-character',
          `第 ${line} 行的「${column}」里有看不见的控制符。`,
          `Row ${line}: ${column} holds an invisible control character.`,
          column,
        ),
      ]
    return []
  })
  if (wrong.length > 0) return wrong
  const { subject, object } = cells as Readonly<Record<Column, string>>
  return subject.toLowerCase() === object.toLowerCase()
    ? [problem(line, 'same-ends', `第 ${line} 行的主语和宾语相同。`, `Row ${line}: subject and object are the same.`)]
    : []
}

function fromTable(text: string, format: 'csv' | 'tsv'): { records: RawRecord[]; problems: TripleProblem[] } {
  const { rows, problems } = readTable(text, ...(format === 'tsv' ? (['\t'] as const) : []))
  const found = problems.map(({ line }) =>
    problem(line, 'quote', `第 ${line} 行的引号不成对。`, `Row ${line}: quotes do not match.`),
  )
  const [header, ...body] = rows
  const columns = (header?.cells ?? []).map((cell) => NAMES[cell.toLowerCase()])
  const missing = COLUMNS.filter((column) => !columns.includes(column))
  if (missing.length > 0)
    return {
      records: [],
      problems: [
        ...found,
        problem(
          1,
          'unknown-column',
          `表头要有 ${COLUMNS.join('、')}，缺 ${missing.join('、')}。`,
          `The header must have ${COLUMNS.join(', ')}; missing: ${missing.join(', ')}.`,
        ),
      ],
    }
  return {
    problems: found,
    records: body.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(columns.flatMap((column, i) => (column ? [[column, cells[i] ?? '']] : []))),
    })),
  }
}

function fromJson(text: string): { records: RawRecord[]; problems: TripleProblem[] } {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  const lines = trimmed.startsWith('[') ? undefined : trimmed.split(/\r?\n/)
  const records: RawRecord[] = []
  const problems: TripleProblem[] = []
  const take = (line: number, value: unknown): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      problems.push(problem(line, 'not-a-triple', `第 ${line} 条不是一个对象。`, `Item ${line} is not an object.`))
    else
      records.push({
        line,
        cells: Object.fromEntries(
          Object.entries(value).flatMap(([name, cell]) => {
            const column = NAMES[name.toLowerCase()]
            return column ? [[column, typeof cell === 'string' ? cell.trim() : cell]] : []
          }),
        ),
      })
  }
  const parse = (line: number, json: string): unknown => {
    try {
      return JSON.parse(json)
    } catch {
      // What a parser says of a stranger's file is of no use to a person; where it is, is.
      problems.push(problem(line, 'not-json', `第 ${line} 行不是 JSON。`, `Line ${line} is not JSON.`))
      return undefined
    }
  }
  if (lines) {
    for (const [i, one] of lines.entries()) {
      const value = one.trim() === '' ? undefined : parse(i + 1, one)
      if (value !== undefined) take(i + 1, value)
    }
  } else {
    const list = parse(1, trimmed)
    if (Array.isArray(list)) for (const [i, value] of list.entries()) take(i + 1, value)
  }
  return { records, problems }
}

/**
 * Joins imported rows to a graph. A cell that is a node's id or name means that node; any other becomes a thing of its own
 * (`x:Q165044`). A predicate of the house joins the kinds that it joins, and a row that would join others is refused; every
 * other predicate is kept word by word as a plain relation. Nothing of it is a fact of a product.
 * @example joinTriples(GRAPH, rows).graph.triples.length
 */
export function joinTriples(
  rows: readonly TripleRow[],
  graph: Graph = GRAPH,
): { readonly graph: Graph; readonly problems: readonly TripleProblem[] } {
  const known = nameIndex(graph)
  const things = new Map<string, GraphNode>()
  const problems: TripleProblem[] = []
  const triples: Triple[] = []
  const find = (cell: string): GraphNode | undefined => known.get(cell.toLowerCase()) ?? things.get(thingId(cell))
  const thing = (cell: string): GraphNode => {
    const found = find(cell)
    if (found) return found
    const made: GraphNode = {
      id: thingId(cell),
      kind: 'thing',
      label: { zh: cell, en: cell },
      words: [],
      attributes: [],
    }
    things.set(made.id, made)
    return made
  }
  for (const row of rows) {
    const own = Object.hasOwn(PREDICATES, row.predicate) ? (row.predicate as keyof typeof PREDICATES) : undefined
    if (own) {
      const { from, to } = PREDICATES[own]
      if (find(row.subject)?.kind !== from || find(row.object)?.kind !== to) {
        problems.push(
          problem(
            row.line,
            'wrong-kind',
            `第 ${row.line} 行：「${row.predicate}」要从 ${from} 到 ${to}，两头都要是图里已有的名字。`,
            `Row ${row.line}: ${row.predicate} joins a ${from} with a ${to}, both of them names that the graph has.`,
          ),
        )
        continue
      }
    }
    const predicate: PredicateId = own ?? 'relatedTo'
    triples.push({
      subject: thing(row.subject).id,
      predicate,
      object: thing(row.object).id,
      origin: { kind: 'imported', predicate: row.predicate, source: row.source, licence: row.licence },
    })
  }
  return { graph: extendGraph(graph, [...things.values()], triples), problems }
}

const thingId = (cell: string): string => `x:${cell.toLowerCase()}`

const INDEX = new WeakMap<Graph, ReadonlyMap<string, GraphNode>>()

/** Nodes by id and by every name; of two with one name the first stays. */
function nameIndex(graph: Graph): ReadonlyMap<string, GraphNode> {
  let index = INDEX.get(graph)
  if (!index) {
    const made = new Map<string, GraphNode>()
    for (const node of graph.nodes.values())
      for (const name of [node.id, node.label.zh, node.label.en, ...node.words])
        if (name && !made.has(name.toLowerCase())) made.set(name.toLowerCase(), node)
    index = made
    INDEX.set(graph, index)
  }
  return index
}
