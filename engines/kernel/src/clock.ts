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
