/** What was, what is, and what was taken back. */
export interface Timeline<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
  /** What kind of step led here, and when; steps of one kind in quick succession are undone as one. */
  readonly step?: { readonly kind: string; readonly atMs: number }
}

const DEPTH = 200
const ONE_STEP_MS = 900

/** @example startTimeline({ headline: '' }) */
export const startTimeline = <T>(now: T): Timeline<T> => ({ past: [], now, future: [] })

/**
 * The next state. Typing a word or dragging a slot is one step: a step of the same kind soon after the last one replaces it.
 * @param kind of the step; none never joins
 * @param atMs when, in milliseconds of any clock that does not go back
 */
export function goOn<T>(line: Timeline<T>, next: T, kind?: string, atMs = 0): Timeline<T> {
  if (Object.is(next, line.now)) return line
  const joins = kind !== undefined && line.step?.kind === kind && atMs - line.step.atMs <= ONE_STEP_MS
  return {
    past: joins ? line.past : [...line.past, line.now].slice(-DEPTH),
    now: next,
    future: [],
    ...(kind !== undefined && { step: { kind, atMs } }),
  }
}

/** One step back; the same line when there is none. */
export function goBack<T>(line: Timeline<T>): Timeline<T> {
  const before = line.past.at(-1)
  if (line.past.length === 0) return line
  return { past: line.past.slice(0, -1), now: before as T, future: [line.now, ...line.future] }
}

/** One step forward again; the same line when there is none. */
export function goForth<T>(line: Timeline<T>): Timeline<T> {
  const [next, ...rest] = line.future
  if (line.future.length === 0) return line
  return { past: [...line.past, line.now], now: next as T, future: rest }
}
