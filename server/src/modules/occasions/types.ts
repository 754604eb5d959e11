import type { LocalizedText } from '@qianmian/kernel'

/** A feed that a person of the shop added. Nothing is read before somebody adds one. */
export interface Feed {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly isOn: boolean
  readonly etag: string | null
  readonly lastModified: string | null
  readonly readAt: Date | null
  readonly nextReadAt: Date
  /** In a row. */
  readonly failures: number
  /** Why the last reading gave nothing, in words. */
  readonly problem: LocalizedText | null
  /** Topics that it has brought so far. */
  readonly found: number
  readonly createdBy: string
  readonly createdAt: Date
}

export type TopicState = 'new' | 'allowed' | 'refused' | 'expired'

/** What the safe list said of a topic when it came. */
export interface TopicJudgement {
  readonly decision: 'allow' | 'refuse' | 'person'
  readonly reason: LocalizedText
  readonly safe?: { readonly id: string; readonly name: LocalizedText; readonly words: readonly string[] }
  readonly denied?: { readonly id: string; readonly name: LocalizedText; readonly words: readonly string[] }
}

/** Something that people talk about. */
export interface Topic {
  readonly id: string
  readonly feedId: string | null
  /** The feed's or file's name when the topic came. */
  readonly source: string
  readonly title: string
  readonly summary: string
  readonly url: string | null
  readonly publishedAt: Date | null
  readonly expiresAt: Date
  readonly judgement: TopicJudgement
  readonly state: TopicState
  /** Null while only the list has decided. */
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly note: string | null
  readonly createdAt: Date
}

/** Triples that came with one file. */
export interface TripleFile {
  readonly id: string
  readonly name: string
  readonly rows: number
  readonly createdBy: string
  readonly createdAt: Date
}

export interface StoredTriple {
  readonly position: number
  readonly subject: string
  readonly predicate: string
  readonly object: string
  readonly source: string
  readonly licence: string
}
