import { ok, type Result } from '@qianmian/kernel'
import type { MedusaRow } from '../../formats/medusa/index.ts'
import type { ConnectorCursor } from '../../modules/connectors/index.ts'
import type { MedusaProblem } from '../../platform/medusa/medusa-api.ts'

/** Before everything. */
export const BEGINNING = '1970-01-01T00:00:00.000Z'
/** A record that was written while we read may become visible later than its time says: so much is looked at again. */
const OVERLAP_MS = 120_000

/** Where a new reading begins: in the middle of one that was not whole, else a little before the end of the last. */
export function startOf(cursor: ConnectorCursor | undefined): ConnectorCursor {
  if (!cursor) return { at: BEGINNING, ids: [], isWhole: false }
  if (!cursor.isWhole) return cursor
  const at = Math.max(0, Date.parse(cursor.at) - OVERLAP_MS)
  return { at: new Date(at).toISOString(), ids: [], isWhole: false }
}

export interface Walked<T> {
  readonly rows: readonly MedusaRow<T>[]
  /** How far the reading has come with these. */
  readonly cursor: ConnectorCursor
}

/** A page of records: those changed at a moment or later, by time; or those of one moment alone, by their ids. */
export type PageOf = { readonly since: string } | { readonly moment: string; readonly offset: number }

/**
 * Records that changed, the oldest first, page by page. Medusa sorts by time alone, and a catalogue that was imported at
 * once has thousands of records of one moment, which come in another order with each page. So the records that are done with
 * at the cursor's moment are kept by their ids, and a moment that fills a page is walked by itself, in the order of the ids.
 */
export async function* walkChanges<T>(
  list: (page: PageOf) => Promise<Result<MedusaRow<T>[], MedusaProblem>>,
  start: ConnectorCursor,
  pageSize: number,
): AsyncGenerator<Result<Walked<T>, MedusaProblem>> {
  let { at } = start
  let done = new Set(start.ids)
  for (;;) {
    const page = await list({ since: at })
    if (!page.ok) {
      yield page
      return
    }
    const isFull = page.value.length >= pageSize
    if (isFull && page.value.every((row) => row.updatedAt === at)) {
      for await (const some of walkMoment(list, at, done, pageSize)) {
        yield some
        if (!some.ok) return
      }
      // The next moment that there can be: times of records have milliseconds.
      at = new Date(Date.parse(at) + 1).toISOString()
      done = new Set()
      continue
    }
    const rows = page.value.filter((row) => row.updatedAt !== at || !done.has(row.id))
    // ISO 8601 in UTC: sorted as text is sorted by time.
    const newest =
      rows
        .map((row) => row.updatedAt)
        .sort()
        .at(-1) ?? at
    if (newest > at) done = new Set()
    for (const row of rows) if (row.updatedAt === newest) done.add(row.id)
    at = newest
    if (rows.length > 0 || !isFull) yield ok({ rows, cursor: { at, ids: [...done], isWhole: !isFull } })
    if (!isFull) return
  }
}

/** The records of one moment that are not done with. Looked through again until nothing new comes: one that changed meanwhile has left, and moved the others up. */
async function* walkMoment<T>(
  list: (page: PageOf) => Promise<Result<MedusaRow<T>[], MedusaProblem>>,
  moment: string,
  done: Set<string>,
  pageSize: number,
): AsyncGenerator<Result<Walked<T>, MedusaProblem>> {
  for (let isNew = true; isNew; ) {
    isNew = false
    for (let offset = 0; ; offset += pageSize) {
      const page = await list({ moment, offset })
      if (!page.ok) {
        yield page
        return
      }
      const rows = page.value.filter((row) => !done.has(row.id))
      for (const { id } of rows) done.add(id)
      isNew ||= rows.length > 0
      if (rows.length > 0) yield ok({ rows, cursor: { at: moment, ids: [...done], isWhole: false } })
      if (page.value.length < pageSize) break
    }
  }
}
