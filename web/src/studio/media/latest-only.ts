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
  const run = async (): Promise<void> => {
    timer = undefined
    if (asking || !next) return
    const { value } = next
    next = undefined
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
      timer = setTimeout(() => void run(), waitMs)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
      next = undefined
      asking?.abort()
      asking = undefined
    },
  }
}
