import type { Lang, LocalizedText } from '@qianmian/kernel'

/** What comes from the other shop, and what goes there. */
export const CONNECTOR_TAKES = ['products', 'stock', 'customers', 'orders', 'content', 'prices'] as const
export type ConnectorTake = (typeof CONNECTOR_TAKES)[number]

/** A shop that runs elsewhere and is kept in step with this one. One of a kind a shop. */
export interface Connector {
  readonly id: string
  readonly kind: 'medusa'
  readonly url: string
  /** Sealed with the installation's secret (`platform/secret-box.ts`). It leaves the module only to be opened. */
  readonly sealedKey: string
  /** Beginning and end of the key, by which its owner knows it again. */
  readonly keyHint: string
  readonly takes: readonly ConnectorTake[]
  /** Of the texts that are written there. */
  readonly lang: Lang
  readonly everyMinutes: number
  readonly isOn: boolean
  readonly nextAt: Date
  /** When everything was read last, not only what had changed. */
  readonly wholeAt: Date | null
  readonly failures: number
  readonly createdAt: Date
}

/** How far the reading of one kind of record has come. */
export interface ConnectorCursor {
  /** As the other shop wrote it: its clock, not ours. */
  readonly at: string
  /** Records of that very moment that are done with. */
  readonly ids: readonly string[]
  /** False in the middle of a reading: the next run goes on behind these records. */
  readonly isWhole: boolean
}

export const COUNTED_KINDS = ['products', 'stock', 'customers', 'orders', 'content', 'prices'] as const
export type CountedKind = (typeof COUNTED_KINDS)[number]
export interface ConnectorCounts {
  readonly read: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
}
export type RunCounts = Readonly<Partial<Record<CountedKind, ConnectorCounts>>>

/** A sentence about one record, with its place. */
export interface ConnectorNote {
  readonly place: string
  readonly severity: 'error' | 'warning'
  readonly message: LocalizedText
}

export interface ConnectorRun {
  readonly id: string
  readonly state: 'running' | 'done' | 'failed' | 'stopped'
  readonly isFull: boolean
  readonly counts: RunCounts
  readonly notes: readonly ConnectorNote[]
  readonly notesTotal: number
  readonly problem: LocalizedText | null
  readonly startedAt: Date
  readonly endedAt: Date | null
}

/** Fields that go both ways. `price` is of a variant, the others of a product. */
export const SYNCED_FIELDS = ['title', 'subtitle', 'description', 'price'] as const
export type SyncedField = (typeof SYNCED_FIELDS)[number]

/** What is known of one field that goes both ways. */
export interface SyncedValue {
  readonly externalId: string
  readonly field: SyncedField
  /** What the merchant has there, or had before we wrote. Prices in minor units. */
  readonly theirs: string
  /** Digest of what we wrote and saw arrive. */
  readonly written: string | null
  /** Digest of what we are about to write: a process may die before it hears whether it arrived. */
  readonly pending: string | null
  /** Nothing is written any more until a person says so: the merchant changed it there after us. */
  readonly isHeld: boolean
}

/** A field that both sides changed. Theirs stands; ours was not written. */
export interface ConnectorConflict {
  readonly id: string
  readonly externalId: string
  readonly productId: string
  readonly field: SyncedField
  readonly ours: string
  readonly theirs: string
  readonly at: Date
}
