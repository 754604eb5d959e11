export type ProgressNote =
  | { readonly kind: 'changed' }
  | { readonly kind: 'partial'; readonly productId: string; readonly text: string }

type Listener = (note: ProgressNote | 'end') => void

/** Passes progress of long work to the screens that watch it. Nothing is kept: a screen that reconnects reads the state anew. */
export class ProgressHub {
  readonly #listeners = new Map<string, Set<Listener>>()

  emit(topic: string, note: ProgressNote): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener(note)
  }

  /** @returns what ends the subscription */
  listen(topic: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set()
    listeners.add(listener)
    this.#listeners.set(topic, listeners)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.#listeners.delete(topic)
    }
  }

  close(): void {
    for (const listeners of this.#listeners.values()) for (const listener of listeners) listener('end')
    this.#listeners.clear()
  }
}

/** What the works of a shop tell under. */
export const mediaTopic = (shopId: string): string => `media/${shopId}`
