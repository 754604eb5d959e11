/** What the inbox shows. The address keeps it, so that it can be shared and survives a reload. */
export interface InboxFilters {
  readonly status: InboxStatus
  readonly gate?: 'pass' | 'ask' | 'block'
  readonly run?: string
  /** Words of the title. */
  readonly text?: string
}

export const STATUSES = ['open', 'later', 'approved', 'rejected', 'undone'] as const
export type InboxStatus = (typeof STATUSES)[number]
export const GATES = ['block', 'ask', 'pass'] as const

const MAX_TEXT = 200
const RUN_ID = /^[\w-]{1,60}$/

/**
 * Reads filters from an address; what is not known is left out.
 * @example readFilters(new URLSearchParams('gate=ask')) // { status: 'open', gate: 'ask' }
 */
export function readFilters(search: URLSearchParams): InboxFilters {
  const status = STATUSES.find((known) => known === search.get('status')) ?? 'open'
  const gate = GATES.find((known) => known === search.get('gate'))
  const run = search.get('run')
  const text = search.get('q')?.slice(0, MAX_TEXT)
  return {
    status,
    ...(gate ? { gate } : {}),
    ...(run && RUN_ID.test(run) ? { run } : {}),
    ...(text ? { text } : {}),
  }
}

/**
 * Writes filters as an address; what goes without saying stays out.
 * @example writeFilters({ status: 'open', gate: 'ask' }).toString() // 'gate=ask'
 */
export function writeFilters(filters: InboxFilters): URLSearchParams {
  const search = new URLSearchParams()
  if (filters.status !== 'open') search.set('status', filters.status)
  if (filters.gate) search.set('gate', filters.gate)
  if (filters.run) search.set('run', filters.run)
  if (filters.text) search.set('q', filters.text)
  return search
}

/** The same filters as the API names them. */
export function proposalQuery(filters: InboxFilters): string {
  const query = new URLSearchParams({ status: filters.status })
  if (filters.gate) query.set('gate', filters.gate)
  if (filters.run) query.set('runId', filters.run)
  if (filters.text) query.set('text', filters.text)
  return query.toString()
}
