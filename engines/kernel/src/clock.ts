/** Time is passed in, so that engines and tests decide what "now" is. Milliseconds since 1970, UTC. */
export interface Clock {
  now(): number
}

/** A clock that stands still until moved: for tests and replays. */
export function fixedClock(epochMs: number): Clock & { advance(ms: number): void } {
  let now = epochMs
  return {
    now: () => now,
    advance: (ms) => {
      now += ms
    },
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The calendar day at a place.
 * @param timeZone IANA name
 * @param epochMs milliseconds since 1970, UTC
 * @returns YYYY-MM-DD (ISO 8601)
 * @throws RangeError when no such time zone is known
 * @example dayIn('Asia/Shanghai', Date.UTC(2026, 10, 24, 16)) // '2026-11-25'
 */
export function dayIn(timeZone: string, epochMs: number): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(epochMs).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}
