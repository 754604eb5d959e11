/** Wishes that follow one another without a pause wait this many times as long at most. */
const PATIENCE = 3

/** Asks for the newest wish only: what came before it and was not answered is dropped. */
export interface LatestOnly<In> {
  /** Asks after a short wait, unless something newer is wished meanwhile. */
  wish(value: In): void
  /** Drops what waits and what is under way. */
  stop(): void
}

/**
 * Debounces, and lets the latest wish win: an answer to an older wish is never delivered, even when it arrives late. While an
 * answer is awaited, newer wishes wait behind it, and only the last of them is asked.
 * @param waitMs from the last wish to the question, in milliseconds
 * @example const drafts = latestOnly(120, draw, show, refuse); drafts.wish(recipe)
 */
export function latestOnly<In, Out>(
  waitMs: number,
  ask: (value: In, signal: AbortSignal) => Promise<Out>,
  onAnswer: (answer: Out, value: In) => void,
  onFailure: (error: unknown, value: In) => void,
): LatestOnly<In> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  let next: { readonly value: In } | undefined
  /** When the first wish came that nobody has asked yet. */
  let wishedAt: number | undefined
  const run = async (): Promise<void> => {
    timer = undefined
    if (asking || !next) return
    const { value } = next
    next = undefined
    wishedAt = undefined
    const mine = new AbortController()
    asking = mine
    try {
      const answer = await ask(value, mine.signal)
      // A newer wish does not make this answer wrong to look at: it is shown until the newer one comes.
      if (!mine.signal.aborted) onAnswer(answer, value)
    } catch (error) {
      if (!mine.signal.aborted && !next) onFailure(error, value)
    } finally {
      if (asking === mine) asking = undefined
      if (next && timer === undefined) void run()
    }
  }
  return {
    wish(value) {
      next = { value }
      clearTimeout(timer)
      const now = performance.now()
      wishedAt ??= now
      // Whoever drags does not pause: the picture follows all the same.
      timer = setTimeout(() => void run(), Math.max(0, Math.min(waitMs, wishedAt + PATIENCE * waitMs - now)))
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
      next = undefined
      wishedAt = undefined
      asking?.abort()
      asking = undefined
    },
  }
}
