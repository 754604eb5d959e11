import type { LocalizedText } from '@qianmian/kernel'

/** One thing that people talk about, as a feed or a file states it. Its words are data: they are never followed. */
export interface TopicDraft {
  /** Tells it apart from others of its source: the feed's id, else its address, else its title. */
  readonly key: string
  readonly title: string
  /** Plain words, without markup; may be empty. */
  readonly summary: string
  /** `http` or `https` only. */
  readonly url?: string
  /** ISO time in UTC. */
  readonly publishedAt?: string
}

export interface FeedProblem {
  /** The item or row, counted from 1; absent when it is about the whole. */
  readonly line?: number
  readonly code: string
  readonly message: LocalizedText
}

/** What a feed or file holds. `problems` are of single items; the others are taken. */
export interface ReadTopics {
  readonly title: string
  readonly kind: 'rss' | 'atom' | 'json-feed' | 'csv' | 'json'
  readonly items: readonly TopicDraft[]
  readonly problems: readonly FeedProblem[]
}

/** Topics that one reading gives at most; feeds put the newest first. */
export const MOST_TOPICS = 200
export const LONGEST_TITLE = 200
export const LONGEST_SUMMARY = 600

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  hellip: '…',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
}

/**
 * The words of a piece of HTML: tags, scripts and styles fall away, what is left is one line.
 * @example plainText('<p>Heat <b>wave</b></p>', 200) // 'Heat wave'
 */
export function plainText(html: string, max: number): string {
  // Long before it is cut: a page in a summary costs no more than its first part.
  const short = html.slice(0, max * 20)
  const bare = short
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*(?:<\/\1[^>]*>|$)/gi, ' ')
    .replace(/<[a-z!/?][^<>]*(?:>|$)/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (_whole, dec?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? ' '
      const code = dec ? Number(dec) : Number.parseInt(hex ?? '', 16)
      return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
    })
  const line = bare
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > max
    ? `${[...line.slice(0, max - 1)]
        .join('')
        .trimEnd()
        .replace(/\p{Surrogate}/gu, '')}…`
    : line
}

/** An address that a person may open, or nothing. */
export function webAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? ''
  if (trimmed.length > 1000 || !URL.canParse(trimmed)) return undefined
  const { protocol, username, password, href } = new URL(trimmed)
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '' ? href : undefined
}

/** A time in UTC, or nothing for what is no time. @example utcTime('Wed, 25 Nov 2026 08:00:00 GMT') // '2026-11-25T08:00:00.000Z' */
export function utcTime(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? ''
  // A bare number is a year to one reader and a second to another.
  if (trimmed.length > 60 || /^[+-]?\d{1,3}$|^\d{5,}$/.test(trimmed)) return undefined
  const at = Date.parse(trimmed)
  const year = Number.isNaN(at) ? 0 : new Date(at).getUTCFullYear()
  return year >= 1990 && year <= 2100 ? new Date(at).toISOString() : undefined
}

/** A topic from raw words; nothing when it has no title. */
export function topicOf(raw: {
  readonly key?: string
  readonly title?: string
  readonly summary?: string
  readonly url?: string
  readonly published?: string
}): TopicDraft | undefined {
  const title = plainText(raw.title ?? '', LONGEST_TITLE)
  if (!/[\p{L}\p{N}]/u.test(title)) return undefined
  const url = webAddress(raw.url)
  const publishedAt = utcTime(raw.published)
  return {
    key: (raw.key?.trim() || url || title).replace(/[\p{Cc}\p{Surrogate}]/gu, ' ').slice(0, 500),
    title,
    summary: plainText(raw.summary ?? '', LONGEST_SUMMARY),
    ...(url ? { url } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  }
}

/** Keeps the first of each key, and at most `MOST_TOPICS`. */
export function firstTopics(topics: readonly TopicDraft[]): TopicDraft[] {
  const seen = new Set<string>()
  return topics.filter(({ key }) => !seen.has(key) && seen.add(key)).slice(0, MOST_TOPICS)
}
