interface Entry<T> {
  readonly value: T
  readonly bytes: number
}

/**
 * Keeps values up to a number of bytes in all; what was not used for longest goes first. A value larger than an eighth
 * of the room is not kept at all, so that one cannot push out many.
 */
export class ByteCache<T> {
  readonly #entries = new Map<string, Entry<T>>()
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Bytes that are kept now. */
  get bytes(): number {
    return this.#bytes
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** @param bytes what the value weighs */
  set(key: string, value: T, bytes: number): void {
    this.#drop(key)
    if (bytes > this.#maxBytes / 8) return
    this.#entries.set(key, { value, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
  }
}
