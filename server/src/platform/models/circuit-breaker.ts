import type { Clock } from '@qianmian/kernel'

/**
 * Stops asking a provider that keeps failing: after `limit` failures in a row it is left alone for `restMs`, then tried
 * by one call at a time until one succeeds.
 */
export class CircuitBreaker {
  readonly #clock: Clock
  readonly #limit: number
  readonly #restMs: number
  #failures = 0
  #openUntil = 0
  #onTrial = false

  constructor(clock: Clock, limit = 3, restMs = 60_000) {
    this.#clock = clock
    this.#limit = limit
    this.#restMs = restMs
  }

  /** Asks for leave to make a call. After the rest, whoever asks first is the trial; the others wait for its outcome. */
  permits(): boolean {
    const now = this.#clock.now()
    if (now < this.#openUntil) return false
    if (this.#failures >= this.#limit) {
      this.#onTrial = true
      this.#openUntil = now + this.#restMs
    }
    return true
  }

  succeeded(): void {
    this.#failures = 0
    this.#openUntil = 0
    this.#onTrial = false
  }

  failed(): void {
    this.#failures += 1
    this.#onTrial = false
    if (this.#failures >= this.#limit) this.#openUntil = this.#clock.now() + this.#restMs
  }

  /** The call ended without a verdict, because its caller gave up: if it was the trial, the next call is. */
  abandoned(): void {
    if (this.#onTrial) this.#openUntil = this.#clock.now()
    this.#onTrial = false
  }
}
