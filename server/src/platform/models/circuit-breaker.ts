import type { Clock } from '@qianmian/kernel'

/** Stops asking a provider that keeps failing: after `limit` failures in a row it is left alone for `restMs`, then tried once. */
export class CircuitBreaker {
  readonly #clock: Clock
  readonly #limit: number
  readonly #restMs: number
  #failures = 0
  #openUntil = 0

  constructor(clock: Clock, limit = 3, restMs = 60_000) {
    this.#clock = clock
    this.#limit = limit
    this.#restMs = restMs
  }

  /** True when a call may be made. */
  get closed(): boolean {
    return this.#clock.now() >= this.#openUntil
  }

  succeeded(): void {
    this.#failures = 0
    this.#openUntil = 0
  }

  failed(): void {
    this.#failures += 1
    if (this.#failures >= this.#limit) this.#openUntil = this.#clock.now() + this.#restMs
  }
}
