import { err, ok, type Result } from '@qianmian/kernel'
import { readTable } from '../text/read-table.ts'
import { type FeedRefusal, readFeed } from './read-feed.ts'
import { type FeedProblem, firstTopics, type ReadTopics, topicOf } from './topic.ts'

const NAMES: Readonly<Record<string, 'title' | 'summary' | 'url' | 'published' | 'key'>> = {
  title: 'title',
  topic: 'title',
  标题: 'title',
  话题: 'title',
  summary: 'summary',
  description: 'summary',
  摘要: 'summary',
  说明: 'summary',
  url: 'url',
  link: 'url',
  链接: 'url',
  网址: 'url',
  published: 'published',
  date: 'published',
  time: 'published',
  日期: 'published',
  时间: 'published',
  id: 'key',
}

const NO_TITLE_COLUMN: FeedRefusal = {
  code: 'unknown-column',
  message: {
    zh: '表头要有「标题」一列（title），另可有摘要、链接、日期。',
    en: 'The header must have a title column; summary, url and date are optional.',
  },
}

/**
 * Reads topics that a person uploads: a feed kept as a file, a table with a title column, a JSON array or one JSON object a
 * line. A row without a title is named and left out.
 * @param fileName decides how a table is read; feeds are known by what they hold
 * @example readTopicFile('title,url\nRun season,https://example.com/a', 'topics.csv')
 */
export function readTopicFile(text: string, fileName: string): Result<ReadTopics, FeedRefusal> {
  const start = text
    .slice(0, 400)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (start.startsWith('<') || (start.startsWith('{') && start.includes('jsonfeed.org'))) return readFeed(text)
  if (start.startsWith('[') || start.startsWith('{')) return readJson(text)
  if (start === '') return err({ code: 'empty', message: { zh: '文件是空的。', en: 'The file is empty.' } })
  const { rows, problems } = readTable(text, ...(/\.tsv$/i.test(fileName) ? (['\t'] as const) : []))
  const columns = rows[0]?.cells.map((cell) => NAMES[cell.toLowerCase()]) ?? []
  if (!columns.includes('title')) return err(NO_TITLE_COLUMN)
  return ok(
    gather(
      'csv',
      rows.slice(1).map(({ line, cells }) => ({
        line,
        raw: Object.fromEntries(columns.flatMap((column, i) => (column ? [[column, cells[i] ?? '']] : []))),
      })),
      problems.map(({ line }) => ({
        line,
        code: 'quote',
        message: { zh: `第 ${line} 行的引号不成对。`, en: `Row ${line}: quotes do not match.` },
      })),
    ),
  )
}

interface RawRow {
  readonly line: number
  readonly raw: Parameters<typeof topicOf>[0]
}

function gather(kind: 'csv' | 'json', rows: readonly RawRow[], problems: readonly FeedProblem[]): ReadTopics {
  const topics = rows.map(({ line, raw }) => ({ line, topic: topicOf(raw) }))
  return {
    kind,
    title: '',
    items: firstTopics(topics.flatMap(({ topic }) => (topic ? [topic] : []))),
    problems: [
      ...problems,
      ...topics.flatMap(({ line, topic }): FeedProblem[] =>
        topic
          ? []
          : [
              {
                line,
                code: 'no-title',
                message: { zh: `第 ${line} 行没有标题，没有读。`, en: `Row ${line} has no title and was left out.` },
              },
            ],
      ),
    ].slice(0, 200),
  }
}

function readJson(text: string): Result<ReadTopics, FeedRefusal> {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  const problems: FeedProblem[] = []
  const rows: RawRow[] = []
  const take = (line: number, value: unknown): void => {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    rows.push({
      line,
      raw: Object.fromEntries(
        entries.flatMap(([name, cell]) => {
          const column = NAMES[name.toLowerCase()]
          return column && typeof cell === 'string' ? [[column, cell]] : []
        }),
      ),
    })
  }
  const parse = (line: number, json: string): { value: unknown } | undefined => {
    try {
      return { value: JSON.parse(json) }
    } catch {
      // The line is what a person can look at; the parser's words are not.
      problems.push({
        line,
        code: 'not-json',
        message: { zh: `第 ${line} 行不是 JSON。`, en: `Line ${line} is not JSON.` },
      })
      return undefined
    }
  }
  if (trimmed.startsWith('[')) {
    const list = parse(1, trimmed)?.value
    if (!Array.isArray(list))
      return err({ code: 'malformed', message: { zh: '这不是完整的 JSON。', en: 'This is not complete JSON.' } })
    for (const [i, value] of list.entries()) take(i + 1, value)
  } else
    for (const [i, line] of trimmed.split(/\r?\n/).entries()) {
      const read = line.trim() === '' ? undefined : parse(i + 1, line)
      if (read) take(i + 1, read.value)
    }
  return ok(gather('json', rows, problems))
}
