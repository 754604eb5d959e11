import type { Ctx } from '../platform/ctx.ts'

/** Watches over one piece of work. */
export interface CancelWatch {
  /** Aborted once somebody cancelled the work. */
  readonly signal: AbortSignal
  stop(): void
}

/**
 * Looks now and then whether somebody cancelled a work, in whatever process, so that what is under way stops at once. A look
 * that fails is written down, and the next one tries again.
 * @param isCancelled asks the database
 * @param everyMs milliseconds between two looks; a look that takes longer is not overtaken
 * @param about what is watched, for the log
 * @example const watch = watchCancel(ctx, async () => (await findRun(ctx, id))?.status === 'cancelled', 500, { run: id })
 */
export function watchCancel(
  ctx: Pick<Ctx, 'log'>,
  isCancelled: () => Promise<boolean>,
  everyMs: number,
  about: Readonly<Record<string, string>>,
): CancelWatch {
  const cancelled = new AbortController()
  let isLooking = false
  const timer = setInterval(async () => {
    if (isLooking) return
    isLooking = true
    try {
      if (await isCancelled()) cancelled.abort()
    } catch (error) {
      ctx.log.warn({ err: error, ...about }, 'could not look whether a work was cancelled')
    } finally {
      isLooking = false
    }
  }, everyMs)
  timer.unref()
  return { signal: cancelled.signal, stop: () => clearInterval(timer) }
}
