import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { parseXml, XML_LIMITS, type XmlElement } from './parse-xml.ts'
import { type FeedProblem, firstTopics, plainText, type ReadTopics, topicOf } from './topic.ts'

const NOT_A_FEED: LocalizedText = {
  zh: '这不是 RSS、Atom 或 JSON Feed。',
  en: 'This is not RSS, Atom or a JSON Feed.',
}

/** Why nothing of a feed or file was read. */
export interface FeedRefusal {
  readonly code: string
  readonly message: LocalizedText
}

/**
 * Reads an RSS 2.0, Atom or JSON feed that a stranger wrote. Items without a title are left out and counted as problems.
 * @example const read = readFeed('<rss version="2.0"><channel><title>News</title>…')
 * if (read.ok) read.value.items[0]?.title
 */
export function readFeed(text: string): Result<ReadTopics, FeedRefusal> {
  const start = text
    .slice(0, 200)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (start.startsWith('{')) return readJsonFeed(text)
  if (!start.startsWith('<')) return err({ code: 'not-a-feed', message: NOT_A_FEED })
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const root = parsed.value
  const name = local(root.name)
  if (name === 'rss' || name === 'rdf') return ok(readRss(root))
  return name === 'feed' ? ok(readAtom(root)) : err({ code: 'not-a-feed', message: NOT_A_FEED })
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()
const all = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => local(child.name) === name) ?? []
const first = (element: XmlElement | undefined, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    // A bare name goes before one of another vocabulary: title before media:title.
    const found = all(element, name).sort((a, b) => Number(a.name.includes(':')) - Number(b.name.includes(':')))[0]
    if (found && found.text.trim() !== '') return found.text
  }
  return undefined
}

const untitled = (line: number): FeedProblem => ({
  line,
  code: 'no-title',
  message: { zh: `第 ${line} 条没有标题，没有读。`, en: `Item ${line} has no title and was left out.` },
})

function gather(
  kind: ReadTopics['kind'],
  title: string | undefined,
  raws: readonly Parameters<typeof topicOf>[0][],
): ReadTopics {
  const topics = raws.map(topicOf)
  return {
    kind,
    title: plainText(title ?? '', 120),
    items: firstTopics(topics.filter((topic) => topic !== undefined)),
    problems: topics.flatMap((topic, i) => (topic ? [] : [untitled(i + 1)])).slice(0, 50),
  }
}

function readRss(root: XmlElement): ReadTopics {
  const channel = all(root, 'channel')[0]
  // RDF puts its items beside the channel.
  const items = [...all(channel, 'item'), ...all(root, 'item')]
  return gather(
    'rss',
    first(channel, 'title'),
    items.map((item) => ({
      key: first(item, 'guid'),
      title: first(item, 'title'),
      summary: first(item, 'description', 'encoded', 'summary'),
      url: first(item, 'link'),
      published: first(item, 'pubdate', 'date'),
    })),
  )
}

function readAtom(root: XmlElement): ReadTopics {
  return gather(
    'atom',
    first(root, 'title'),
    all(root, 'entry').map((entry) => {
      const links = all(entry, 'link')
      const link = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate') ?? links[0]
      return {
        key: first(entry, 'id'),
        title: first(entry, 'title'),
        summary: first(entry, 'summary', 'content'),
        url: link?.attributes.href,
        published: first(entry, 'published', 'updated'),
      }
    }),
  )
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined

function readJsonFeed(text: string): Result<ReadTopics, FeedRefusal> {
  if (text.length > XML_LIMITS.chars)
    return err({
      code: 'too-large',
      message: { zh: '这个 JSON 太大，没有读。', en: 'This JSON is too large and was not read.' },
    })
  let feed: unknown
  try {
    feed = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    // Where the parser stumbled is of no use to a person who did not write the feed.
    return err({ code: 'malformed', message: { zh: '这不是完整的 JSON。', en: 'This is not complete JSON.' } })
  }
  const { version, title, items } = feed as { version?: unknown; title?: unknown; items?: unknown }
  if (!String(version).startsWith('https://jsonfeed.org/version/') || !Array.isArray(items))
    return err({ code: 'not-a-feed', message: NOT_A_FEED })
  return ok(
    gather(
      'json-feed',
      textOf(title),
      items.map((item: unknown) => {
        const one = (typeof item === 'object' && item !== null ? item : {}) as Readonly<Record<string, unknown>>
        return {
          key: textOf(one.id),
          title: textOf(one.title) ?? textOf(one.content_text)?.slice(0, 80),
          summary: textOf(one.summary) ?? textOf(one.content_text) ?? textOf(one.content_html),
          url: textOf(one.url) ?? textOf(one.external_url),
          published: textOf(one.date_published) ?? textOf(one.date_modified),
        }
      }),
    ),
  )
}
