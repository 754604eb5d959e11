import type { RawBuilder } from 'kysely'
import type { Ctx } from '../ctx.ts'

/** Something that happened in a shop. Append-only: corrections are new events. */
export interface LoggedEvent {
  /** Idempotency key, unique within the shop: the same id appended twice counts once. */
  readonly id: string
  readonly shopId: string
  /** Dotted name: `shopper.view`, `product.updated`, `listing.published`. */
  readonly type: string
  /** When it happened, by the clock of whoever saw it. */
  readonly occurredAt: Date
  readonly data: Readonly<Record<string, unknown>>
}

/** An event with its place in the log. */
export interface StoredEvent extends LoggedEvent {
  readonly seq: number
  readonly receivedAt: Date
}

export type EventHandler = (events: readonly StoredEvent[]) => Promise<void>

export interface Subscription {
  /** Resolves when the handler has caught up with everything that was appended before the call. */
  idle(): Promise<void>
  stop(): Promise<void>
}

/**
 * The event log. Appending joins the transaction of `ctx.db`, so that an event exists exactly when its cause does.
 * Subscribers get every event at least once, in order of `seq` within a shop, and continue where they stopped after a restart.
 */
export interface EventLog {
  /** @returns how many were new */
  append(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): Promise<number>
  /**
   * The write that appends, to be carried out together with what the events tell of (`writeTogether`); call `wake` when it is
   * committed.
   */
  appending(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): RawBuilder<unknown>
  /** Tells subscribers of this process to look. Harmless at any time: they look again soon. */
  wake(): void
  /** As `append`. @returns the ids that were new, for whoever acts on each event once */
  appendNew(ctx: Ctx, events: readonly Omit<LoggedEvent, 'shopId'>[]): Promise<Set<string>>
  /**
   * `consumer` names the cursor; an event counts as handled when the handler has returned. A type may ask for a field of the
   * data: `shopper.view?decision` is a view that carries a decision.
   */
  subscribe(consumer: string, types: readonly string[] | 'all', handler: EventHandler): Promise<Subscription>
  close(): Promise<void>
}

/** A wanted type, and the field that its data must have. */
export function wantedType(pattern: string): { readonly type: string; readonly field: string | undefined } {
  const [type = '', field] = pattern.split('?')
  return { type, field }
}

/** Whether a consumer of these types wants an event. */
export const isWanted = (event: Pick<LoggedEvent, 'type' | 'data'>, types: readonly string[] | 'all'): boolean =>
  types === 'all' ||
  types.map(wantedType).some(({ type, field }) => type === event.type && (field === undefined || field in event.data))
